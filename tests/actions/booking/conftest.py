"""A person at an office whose calendar and clock the test knows, on each engine."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.actions.talk import Talk
from tests.wegweiser.appointments.office import FakeClock, make_office
from wegweiser.appointments import Appointments
from wegweiser.content import Library
from wegweiser.storage import Database

SERVICES = [
    {"key": "first_talk", "minutes": 45, "after": 15, "lead_minutes": 60, "horizon_days": 30,
     "modes": ["on_site", "online"], "bring": ["letter", "certificates"]},
    {"key": "recognition_advice", "minutes": 60, "lead_minutes": 60, "bring": ["certificates"]},
]  # fmt: skip
COUNSELLORS = [
    {"key": "a", "name": "Frau A", "languages": ["de", "en"], "room": "one",
     "link": "https://meet.example.org/a"},
]  # fmt: skip


@pytest.fixture
def clock() -> FakeClock:
    """Monday, 9 November 2026, 9:00 in Berlin."""
    return FakeClock()


@pytest_asyncio.fixture
async def offices(database: Database) -> None:
    """One in Dortmund with an address, one for Krefeld and Viersen without."""
    interpreters = [{"key": "tel", "name": "Tel", "languages": ["ti", "ar"], "remote": True}]
    plan = {"services": SERVICES, "counsellors": COUNSELLORS, "interpreters": interpreters}
    await make_office(
        database,
        id="dortmund",
        name="Integration Point Dortmund",
        address="Musterweg 1, 44135 Dortmund",
        directions={"de": "Mit dem Bus", "en": "By bus"},
        **plan,
    )
    await make_office(
        database, id="krefeld", name="Integration Point Krefeld", town="Krefeld",
        serves=["Viersen"], **plan,
    )  # fmt: skip


@pytest_asyncio.fixture
async def talk(
    library: Library, database: Database, clock: FakeClock, offices: None
) -> AsyncIterator[Talk]:
    assert offices is None
    talk = Talk(library, database, clock=clock)
    await talk.open()
    yield talk


@pytest.fixture
def appointments(database: Database, clock: FakeClock) -> Appointments:
    return Appointments(database, clock)
