"""Colours by role, type sizes and spacing: the only place where a colour has a value."""
