"""The help window: contents, search, and a page at a time."""
