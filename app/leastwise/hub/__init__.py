"""Model files: reading their headers, knowing them by their hash."""
