"""Child processes in general: launching our own roles, typed lines over pipes, the sandbox."""
