"""Time as an argument: what depends on it takes a `Clock`, so that tests can set it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present moment as an aware datetime in UTC."""


def system_clock() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)
