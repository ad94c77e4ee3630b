"""What is said, before and after it is put into words."""
