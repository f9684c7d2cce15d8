"""What the pages show about cloud models: what would be sent, what it costs, and who agreed."""
