"""An office to test with, a clock to set, and people."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from wegweiser.appointments import Appointment, Appointments, Hold, Slot
from wegweiser.appointments.calendar_file import office_entries
from wegweiser.appointments.importing import import_offices
from wegweiser.conversations.models import Conversation
from wegweiser.storage import Database

# A Monday, 9:00 in Berlin; no holiday in the four weeks around it.
MONDAY = datetime(2026, 11, 9, 8, tzinfo=UTC)

EVERY_DAY = ("monday", "tuesday", "wednesday", "thursday", "friday")
OFFICE: dict[str, Any] = {
    "id": "test",
    "name": "Test",
    "town": "Dortmund",
    "hours": {day: ["09:00-12:00", "13:00-16:00"] for day in EVERY_DAY},
    "services": [
        {"key": "talk", "minutes": 45, "after": 15, "lead_minutes": 60, "horizon_days": 30},
        {"key": "short", "minutes": 20, "after": 10, "lead_minutes": 60},
        {"key": "group", "minutes": 60, "capacity": 3, "lead_minutes": 60},
        {"key": "internal", "minutes": 60, "public": False},
    ],
    "rooms": [{"key": "one", "name": "Raum 1"}],
    "counsellors": [{"key": "a", "name": "A", "languages": ["de", "en"], "room": "one"}],
}


class FakeClock:
    """Stands still until told otherwise."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


async def make_office(database: Database, **changes: Any) -> None:
    await import_offices(database, office_entries([{**OFFICE, **changes}]))


async def make_person(database: Database, language: str | None = "de", channel: str = "web") -> str:
    conversation_id = uuid.uuid4().hex
    async with database.write() as connection:
        await connection.execute(
            insert(Conversation).values(
                id=conversation_id,
                channel=channel,
                address=conversation_id,
                language=language,
                created_at=MONDAY,
                updated_at=MONDAY,
            )
        )
    return conversation_id


async def held(appointments: Appointments, person: str, slot: Slot, request: str = "r") -> Hold:
    hold = await appointments.hold(person, slot.id, request)
    assert isinstance(hold, Hold)
    return hold


async def booked(
    appointments: Appointments, person: str, slot: Slot, request: str | None = None
) -> Appointment:
    hold = await held(appointments, person, slot, request or uuid.uuid4().hex)
    return await appointments.confirm(hold.id, person)
