"""A person's right to be forgotten, as far as appointments go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CursorResult, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.models import Appointment as Row
from wegweiser.appointments.models import AppointmentLink, WaitingPlace
from wegweiser.appointments.reading import read_appointments
from wegweiser.appointments.records import Appointment, Status
from wegweiser.appointments.seats import give_up, lock, resources_of
from wegweiser.appointments.waiting import leave
from wegweiser.clock import Clock
from wegweiser.storage import Database


async def erase_conversation(
    database: Database, clock: Clock, conversation_id: str, *, keep_upcoming: bool
) -> list[Appointment]:
    """See `Appointments.erase_conversation`."""
    async with database.write() as connection:
        cut = await cut_ties(connection, clock(), conversation_id, keep_upcoming=keep_upcoming)
        return cut.cancelled


@dataclass(frozen=True)
class Cut:
    """What became of a conversation's appointments."""

    cancelled: list[Appointment]
    """Those that were still to come."""
    count: int
    """All that no longer belong to the conversation."""


async def cut_ties(
    connection: AsyncConnection, now: datetime, conversation_id: str, *, keep_upcoming: bool
) -> Cut:
    """See `Appointments.erase_conversation`; in the caller's transaction.

    The conversation's row must not be locked yet (see `seats`).
    """
    mine = Row.conversation_id == conversation_id
    slots = await connection.execute(select(Row.slot_id).where(mine, Row.slot_id.is_not(None)))
    await lock(connection, await resources_of(connection, slots.scalars().all()))
    await leave(connection, now, WaitingPlace.conversation_id == conversation_id)
    released = {"status": Status.RELEASED, "updated_at": now}
    await give_up(connection, mine, Row.status == Status.HELD, values=released)
    cancelled: list[Appointment] = []
    if not keep_upcoming:
        ahead = (mine, Row.status == Status.CONFIRMED, Row.starts_at > now)
        cancelled = await read_appointments(connection, *ahead)
        await give_up(
            connection,
            *ahead,
            values={
                "status": Status.CANCELLED,
                "cancelled_by": "person",
                "sequence": Row.sequence + 1,
                "updated_at": now,
            },
        )
    return Cut(cancelled, await _without_person(connection, mine))


async def retire(connection: AsyncConnection, before: datetime) -> int:
    """Appointments that ended until then lose their person, places on waiting lists that old go.

    Returns how many records that were.
    """
    waiting = (WaitingPlace.created_at <= before,)
    places = await connection.execute(select(WaitingPlace.id).where(*waiting))
    count = len(places.all())
    if count:
        await leave(connection, before, *waiting)
    personal = or_(Row.conversation_id.is_not(None), Row.name.is_not(None))
    return count + await _without_person(connection, Row.ends_at <= before, personal)


async def _without_person(connection: AsyncConnection, *which: Any) -> int:
    links = AppointmentLink.appointment_id.in_(select(Row.id).where(*which))
    await connection.execute(delete(AppointmentLink).where(links))
    result: CursorResult[Any] = await connection.execute(
        update(Row)
        .where(*which)
        .values(
            conversation_id=None,
            name=None,
            language=None,
            late_minutes=None,
            # Made of the conversation's id, to know a repeated request: nobody repeats it now.
            request_id=Row.uid,
        )
    )
    return int(result.rowcount)
