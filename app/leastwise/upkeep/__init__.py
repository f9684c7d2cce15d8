"""What lies around the work: settings, data on the disk, help, the log and its reports."""
