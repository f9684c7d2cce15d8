"""The Cloud page: providers, keys, prices, and what was spent."""
