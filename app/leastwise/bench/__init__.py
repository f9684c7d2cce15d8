"""Measured speed and memory: rounds, statistics, comparison, and the search for settings."""
