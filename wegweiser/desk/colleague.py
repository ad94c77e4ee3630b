"""Somebody who works at the desk, as the desk needs to know them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Colleague:
    """One of the staff. What they may do was decided before they got here, but for `leads`."""

    id: int
    """Of their account. Accounts are disabled, never deleted, so that the id keeps its meaning."""
    name: str
    """What colleagues read; the person who is helped reads the role instead."""
    leads: bool = False
    """Whether they may take a conversation over from somebody else."""
