"""The ladder against a reference: quality, speed and money, and what to do."""
