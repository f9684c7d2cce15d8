"""llama.cpp in child processes: protocol, client, and the child itself."""
