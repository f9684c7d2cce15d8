"""The vocabulary of parts that pages are composed of."""
