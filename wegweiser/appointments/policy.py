"""The rules of booking that an operator may set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True)
class Policy:
    """How long times are kept, and how many."""

    hold_for: timedelta = timedelta(minutes=10)
    """A time is kept this long while the person decides."""
    offer_for: timedelta = timedelta(minutes=60)
    """A freed time is kept this long for the person on the waiting list."""
    open_holds: int = 3
    """Times a conversation may keep at once (of different services)."""
    holds_an_hour: int = 12
    """Times a conversation may begin to keep within an hour."""
