"""Rasa's REST webhook as developers know it, over the gateway's own path; off unless asked for."""

from channels.rest.webhook import routes

__all__ = ["routes"]
