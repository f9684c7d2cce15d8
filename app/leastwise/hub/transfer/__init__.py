"""The transfer of model files from the Hub into the store, of which nothing is ever lost."""
