"""Rasa's custom actions: thin, one module a concern; they ask the domain and send reply records."""
