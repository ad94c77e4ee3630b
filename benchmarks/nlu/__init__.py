"""`make bench-nlu`: the understanding of messages beside stock Rasa's default recipe."""
