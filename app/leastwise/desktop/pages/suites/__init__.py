"""The Suites page: suites are made, changed, and tried here."""
