"""The Network page: all that left this computer, as the log has it."""
