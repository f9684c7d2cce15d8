"""This computer: processor, memory, GPUs, disk."""
