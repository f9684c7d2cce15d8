"""The words of Leastwise as values: standard library only, no input or output."""
