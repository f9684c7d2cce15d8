"""The only way out: an HTTP client with an offline switch, and a log of every request."""
