"""Leastwise: the smallest language model that still passes, on this machine."""

__version__ = "0.1.0"
