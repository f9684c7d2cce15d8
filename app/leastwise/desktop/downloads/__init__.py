"""The downloads as the window shows them: a strip below every page."""
