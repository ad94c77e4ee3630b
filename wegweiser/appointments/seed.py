"""Demo offices with an invented calendar, so that a fresh installation has something to show."""

from __future__ import annotations

from pathlib import Path

import yaml
from sqlalchemy import select

from wegweiser.appointments.calendar_file import office_entries
from wegweiser.appointments.importing import import_offices
from wegweiser.appointments.models import Office
from wegweiser.storage import Database

CALENDAR = "demo_calendar.yml"


async def seed_demo(database: Database, content_dir: Path) -> tuple[int, int]:
    """Give the offices of `offices.yml` the calendar of `demo_calendar.yml`, the same for each.

    Offices that are there stay as they are. Returns how many the file has and how many were added.
    Raises `CalendarFileError`.
    """
    offices = _read(content_dir / "offices.yml")["offices"]
    calendar = _read(content_dir / CALENDAR)
    entries = office_entries({**office, **calendar} for office in offices)
    async with database.read() as connection:
        known = set((await connection.execute(select(Office.id))).scalars())
    new = [entry for entry in entries if entry.id not in known]
    await import_offices(database, new, demo=True)
    return len(entries), len(new)


def _read(file: Path) -> dict[str, list[dict[str, object]]]:
    return dict(yaml.safe_load(file.read_text(encoding="utf-8")))
