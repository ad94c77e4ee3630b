"""Cries for help that no classifier may miss: a net of phrases in five languages."""

from safety.net import is_emergency

__all__ = ["is_emergency"]
