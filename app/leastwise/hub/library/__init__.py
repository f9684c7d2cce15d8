"""The model files on this computer: found, imported, verified, removed, moved."""
