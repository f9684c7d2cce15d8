"""The Settings page: settings, where data lies, the log."""
