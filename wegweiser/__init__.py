"""Wegweiser: the domain, which knows neither Rasa nor Telegram nor HTTP."""
