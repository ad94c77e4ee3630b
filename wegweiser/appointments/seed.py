"""Demo offices with free times, so that a fresh installation has something to show."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import yaml
from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from wegweiser.appointments.models import Office, Slot
from wegweiser.storage import Database

BERLIN = ZoneInfo("Europe/Berlin")
DAYS_AHEAD = 14
TALK = timedelta(minutes=45)
TIMES = (time(9), time(10), time(11), time(14), time(15))
SATURDAY = 5


async def seed_demo(database: Database, offices_file: Path, now: datetime) -> tuple[int, int]:
    """Insert the offices and their free times on the next working days; returns both counts.

    Offices are those of the file; free times are invented and marked so. Repeating it adds only
    what is missing.
    """
    offices = _offices(offices_file)
    insert = sqlite.insert if database.is_sqlite else postgresql.insert
    async with database.write() as connection:
        for office in offices:
            await connection.execute(
                insert(Office)
                .values(id=office["id"], name=office["name"], town=office["town"], demo=True)
                .on_conflict_do_nothing(index_elements=["id"])
            )
        demo = await connection.execute(select(Office.id).where(Office.demo))
        rows = [
            {"office_id": office_id, "starts_at": start, "ends_at": start + TALK, "capacity": 1}
            for office_id in demo.scalars()
            for start in _starts(now)
        ]
        inserted = await connection.execute(
            insert(Slot)
            .values(rows)
            .on_conflict_do_nothing(index_elements=["office_id", "starts_at"])
            .returning(Slot.id)
        )
        new = len(inserted.all())
    return len(offices), new


def _offices(file: Path) -> list[dict[str, str]]:
    return list(yaml.safe_load(file.read_text(encoding="utf-8"))["offices"])


def _starts(now: datetime) -> list[datetime]:
    """Beginnings of free times on the working days after `now`, in Europe/Berlin."""
    today = now.astimezone(BERLIN).date()
    closed = holidays.country_holidays("DE", subdiv="NW", years=[today.year, today.year + 1])
    days = (today + timedelta(days=ahead) for ahead in range(1, DAYS_AHEAD + 1))
    return [
        datetime.combine(day, at, BERLIN)
        for day in days
        if day.weekday() < SATURDAY and day not in closed
        for at in TIMES
    ]
