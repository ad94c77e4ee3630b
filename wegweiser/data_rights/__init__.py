"""Rights over one's data: a copy, erasure with a receipt, and erasure by itself after a time."""
