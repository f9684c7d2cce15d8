"""The page that measures speed and memory."""
