"""The OpenAI-compatible local server: a process of its own over the batched engine."""
