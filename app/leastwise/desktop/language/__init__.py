"""The window in the user's language: its texts, and how figures and moments are written."""
