"""Rasa graph components of the understanding pipeline; each wraps a plain module of ours."""
