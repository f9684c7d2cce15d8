"""The three steps of the first start: this machine, your task, what to try."""
