"""A walk of the ladder as people see it: live on the Find page, read-only in the history."""
