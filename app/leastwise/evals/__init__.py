"""Suites, checks, the runner, the ladder and its statistics."""
