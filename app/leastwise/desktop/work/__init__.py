"""Taking a winner to work: the server, the hand-off, data to tune with."""
