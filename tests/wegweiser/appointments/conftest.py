"""An office with its calendar, on each engine."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.wegweiser.appointments.office import FakeClock, make_office, make_person
from wegweiser.appointments import Appointments
from wegweiser.appointments.staff import StaffAppointments
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.storage import Database


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest_asyncio.fixture
async def office(database: Database) -> str:
    await make_office(database)
    return "test"


@pytest.fixture
def appointments(database: Database, clock: FakeClock, office: str) -> Appointments:
    assert office
    return Appointments(database, clock)


@pytest.fixture
def staff(database: Database, clock: FakeClock, office: str) -> StaffAppointments:
    assert office
    return StaffAppointments(database, clock)


@pytest.fixture
def upkeep(database: Database, clock: FakeClock) -> Upkeep:
    return Upkeep(database, clock)


@pytest_asyncio.fixture
async def person(database: Database) -> str:
    return await make_person(database)


@pytest_asyncio.fixture
async def other(database: Database) -> str:
    return await make_person(database)
