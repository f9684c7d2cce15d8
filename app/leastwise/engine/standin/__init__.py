"""Stand-in model files: the shape of a real model, filled with sane random weights."""
