"""What actions need besides the content: the database, the settings, the clock."""

from __future__ import annotations

from dataclasses import dataclass

from wegweiser.clock import Clock, system_clock
from wegweiser.settings import Settings
from wegweiser.storage import Database


@dataclass(frozen=True)
class Services:
    """Made once per process by `actions.__main__`."""

    database: Database
    settings: Settings
    clock: Clock = system_clock
