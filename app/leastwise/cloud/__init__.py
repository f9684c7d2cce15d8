"""Cloud models: providers, keys, prices, what was spent, and answers from them."""
