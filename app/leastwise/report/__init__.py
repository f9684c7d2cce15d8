"""What was found, as documents for programs and people."""
