"""The page of every task with its standing answer."""
