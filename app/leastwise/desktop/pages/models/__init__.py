"""Models: what fits this computer, and how fast it would be."""
