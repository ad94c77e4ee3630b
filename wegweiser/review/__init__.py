"""What was not understood or marked wrong, sorted by people, and handed on as training data."""
