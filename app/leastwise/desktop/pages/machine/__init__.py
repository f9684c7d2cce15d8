"""The Machine page: what this computer is, and how fast it was measured."""
