"""The SQLite history: every suite, model, run and case result."""
