"""`python -m benchmarks.slots`: listing free times with 50,000 bookings in the table, on both databases.

An office with 20 counsellors, its next eight weeks two thirds full, the rest of the bookings in the
past and at other offices. Prints a table and writes `docs/benchmarks/slots.md`.
PostgreSQL is the one the tests use (`WEGWEISER_TEST_POSTGRES`).
"""

from __future__ import annotations

import asyncio
import os
import platform
import random
import statistics
import tempfile
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from wegweiser.appointments import Appointments, grid
from wegweiser.appointments.calendar_file import office_entries
from wegweiser.appointments.importing import import_offices
from wegweiser.appointments.models import Appointment, Resource, Service, TakenCell, TakenSlot
from wegweiser.settings import PROJECT_ROOT
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

POSTGRES = os.environ.get(
    "WEGWEISER_TEST_POSTGRES", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres"
)
NOW = datetime(2026, 11, 9, 5, tzinfo=UTC)
OFFICES, COUNSELLORS, BOOKINGS, RUNS, DAYS = 4, 20, 50_000, 100, 56
TIMES = (8, 9, 10, 11, 13, 14, 15, 16)
FULL = 0.66
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")


def main() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'bench.db'}"
        rows.append(("SQLite", asyncio.run(measure(url))))
    rows.append(("PostgreSQL", asyncio.run(on_postgres(measure))))
    report = _report(rows)
    (PROJECT_ROOT / "docs" / "benchmarks" / "slots.md").write_text(report)
    print(report)


async def on_postgres(work: Callable[[str], Awaitable[dict[str, float]]]) -> dict[str, float]:
    """Run something on a database of its own."""
    name = f"wegweiser_bench_{uuid.uuid4().hex[:12]}"
    engine = create_async_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f'CREATE DATABASE "{name}"'))
    try:
        return await work(_address(name))
    finally:
        async with engine.connect() as connection:
            await connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
        await engine.dispose()


def _address(name: str) -> str:
    return make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)


async def measure(url: str) -> dict[str, float]:
    """Milliseconds of listings, one at a time."""
    database = Database(url)
    await migrate(database)
    await import_offices(database, office_entries(_office(number) for number in range(OFFICES)))
    await _fill(database)
    if not database.is_sqlite:
        async with database.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("ANALYZE"))
    appointments = Appointments(database, lambda: NOW)
    listings: dict[str, dict[str, Any]] = {
        "8 weeks": {"days": DAYS},
        "8 weeks, in Tigrinya": {"days": DAYS, "language": "ti"},
        "8 weeks, by interpreter": {"days": DAYS, "language": "so"},
        "3 days": {"days": 3},
    }
    results = {}
    for name, options in listings.items():
        taken = []
        for _ in range(RUNS):
            begun = time.perf_counter()
            slots = await appointments.free_slots("office_0", "talk", **options)
            taken.append((time.perf_counter() - begun) * 1000)
        assert slots, name  # noqa: S101 - a list that is empty measures nothing
        results[f"{name}, p50"] = statistics.median(taken)
        results[f"{name}, p95"] = statistics.quantiles(taken, n=20)[-1]
    await database.dispose()
    return results


def _office(number: int) -> dict[str, Any]:
    return {
        "id": f"office_{number}",
        "name": f"Office {number}",
        "town": "Dortmund",
        "hours": {day: ["08:00-12:00", "13:00-17:00"] for day in WEEKDAYS},
        "services": [{"key": "talk", "minutes": 45, "after": 15, "lead_minutes": 60}],
        "rooms": [{"key": f"r{each}", "name": f"Room {each}"} for each in range(COUNSELLORS)],
        "counsellors": [
            {
                "key": f"c{each}",
                "name": f"Counsellor {each}",
                "languages": ["de", ["en", "ar", "fa", "ti"][each % 4]],
                "room": f"r{each}",
            }
            for each in range(COUNSELLORS)
        ],
        "interpreters": [{"key": "so", "name": "Somali", "languages": ["so"]}],
    }


async def _fill(database: Database) -> None:
    """Write bookings the way booking writes them, in bulk."""
    async with database.read() as connection:
        services = {
            row.office_id: row.id for row in await connection.execute(select(*Service.__table__.c))
        }
        counsellors = [
            row
            for row in await connection.execute(select(*Resource.__table__.c))
            if row.kind == "counsellor"
        ]
    chance = random.Random(1)
    slots, cells, booked = [], [], []
    for number, (who, start) in enumerate(_times(counsellors, chance), 1):
        first = grid.cell_at(start)
        end = start + timedelta(minutes=45)
        slots.append(
            {"id": number, "office_id": who.office_id, "service_id": services[who.office_id],
             "counsellor_id": who.id, "room_id": who.room_id, "interpreter_id": None,
             "mode": "on_site", "starts_at": start, "ends_at": end, "from_cell": first,
             "to_cell": first + 12, "capacity": 1}
        )  # fmt: skip
        cells += [
            {"resource_id": resource, "cell": cell, "slot_id": number}
            for resource in (who.id, who.room_id)
            for cell in range(first, first + 12)
        ]
        booked.append(
            {"number": str(1_000_000 + number), "uid": str(number), "status": "confirmed",
             "request_id": str(number), "office_id": who.office_id,
             "service_id": services[who.office_id], "service_key": "talk", "slot_id": number,
             "seat": 1, "capacity": 1, "starts_at": start, "ends_at": end, "mode": "on_site",
             "created_at": NOW, "updated_at": NOW}
        )  # fmt: skip
    for table, rows in ((TakenSlot, slots), (TakenCell, cells), (Appointment, booked)):
        for at in range(0, len(rows), 20_000):
            async with database.write() as connection:
                await connection.execute(insert(table), rows[at : at + 20_000])


def _times(counsellors: list[Any], chance: random.Random) -> Iterator[tuple[Any, datetime]]:
    """Counsellor and beginning of each booking: the weeks ahead first, then back in time."""
    left = BOOKINGS
    today = date(2026, 11, 9)
    for ahead in [*range(1, DAYS + 1), *range(-1, -3000, -1)]:
        day = today + timedelta(days=ahead)
        if day.weekday() >= len(WEEKDAYS):
            continue
        for who in counsellors:
            for hour in TIMES:
                if chance.random() < FULL:
                    yield who, datetime(day.year, day.month, day.day, hour, tzinfo=grid.BERLIN)
                    left -= 1
                    if left == 0:
                        return


def _report(rows: list[tuple[str, dict[str, float]]]) -> str:
    names = list(rows[0][1])
    lines = "\n".join(
        f"| {name} | " + " | ".join(f"{results[name]:.1f}" for _, results in rows) + " |"
        for name in names
    )
    return f"""# Listing free times

Made by `python -m benchmarks.slots` on {datetime.now(UTC).date()}, {platform.machine()},
{os.cpu_count()} cores, Python {platform.python_version()}. An office with {COUNSELLORS} counsellors,
its next eight weeks two thirds full; {BOOKINGS} bookings in the table; {RUNS} listings, one at a
time; milliseconds from the call to the list. Load average of the machine over the last five minutes:
{os.getloadavg()[1]:.1f} (above the number of cores, the figures say more about its other work).

| | {" | ".join(name for name, _ in rows)} |
|---|{"---:|" * len(rows)}
{lines}
"""


if __name__ == "__main__":
    main()
