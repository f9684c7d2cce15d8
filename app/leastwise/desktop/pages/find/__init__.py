"""The page that finds the smallest model that passes."""
