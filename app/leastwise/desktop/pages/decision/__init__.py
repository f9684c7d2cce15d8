"""Decision: the smallest that passes against a large model."""
