"""Reminders before an appointment: each sent exactly once, whoever sends and whatever crashes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments import notices
from wegweiser.appointments.models import Appointment, Notice
from wegweiser.appointments.reading import read_appointments
from wegweiser.appointments.records import Status
from wegweiser.appointments.telling import tell_person
from wegweiser.clock import Clock
from wegweiser.conversations.saying import Told
from wegweiser.storage import Database


@dataclass(frozen=True)
class Kind:
    """A reminder: how long before the beginning it is sent, and until when it still makes sense."""

    name: str
    before: timedelta
    until: timedelta


KINDS = (
    Kind("day_before", timedelta(hours=24), timedelta(hours=4)),
    Kind("soon", timedelta(hours=2), timedelta(minutes=15)),
)
BATCH = 200
"""Appointments looked at in one round."""


class Reminders:
    """Sends what is due."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def send_due(self) -> list[Told]:
        """Remind everybody whose time has come.

        The row that says it was sent, unique by appointment, kind and beginning, the message and its
        outbox item are one transaction. Whoever booked or moved an appointment when the reminder
        was due already is not reminded of what they just did.
        """
        told = []
        for kind in KINDS:
            for appointment_id in await self._due(kind):
                async with self._database.write() as connection:
                    said = await self._remind(connection, appointment_id, kind)
                if said is not None:
                    told.append(said)
        return told

    async def _due(self, kind: Kind) -> list[int]:
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Appointment.id)
                .where(*_is_due(kind, self._clock()))
                .order_by(Appointment.starts_at)
                .limit(BATCH)
            )
            return list(found.scalars())

    async def _remind(
        self, connection: AsyncConnection, appointment_id: int, kind: Kind
    ) -> Told | None:
        now = self._clock()
        locked = await connection.execute(
            select(Appointment.conversation_id, Appointment.starts_at)
            .where(Appointment.id == appointment_id, *_is_due(kind, now))
            .with_for_update(skip_locked=True)
        )
        row = locked.one_or_none()
        if row is None:
            return None
        if not await note(connection, appointment_id, kind.name, row.starts_at, now):
            return None
        (appointment,) = await read_appointments(connection, Appointment.id == appointment_id)
        reply = notices.reminder(appointment, kind.name)
        return await tell_person(connection, row.conversation_id, reply, now)


async def skip_overdue(
    connection: AsyncConnection, appointment_id: int, starts_at: datetime, now: datetime
) -> None:
    """Of an appointment that is booked or moved now: do not remind of what was just agreed."""
    for kind in KINDS:
        if starts_at - kind.before <= now:
            await note(connection, appointment_id, kind.name, starts_at, now, skipped=True)


async def note(
    connection: AsyncConnection,
    appointment_id: int,
    kind: str,
    starts_at: datetime,
    now: datetime,
    *,
    skipped: bool = False,
) -> bool:
    """Write down that a notice is sent, in the transaction that sends it; False if it was before."""
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    inserted = await connection.execute(
        dialect.insert(Notice)
        .values(
            appointment_id=appointment_id,
            kind=kind,
            starts_at=starts_at,
            noted_at=now,
            skipped=skipped,
        )
        .on_conflict_do_nothing(index_elements=["appointment_id", "kind", "starts_at"])
        .returning(Notice.id)
    )
    return inserted.scalar_one_or_none() is not None


def _is_due(kind: Kind, now: datetime) -> tuple[Any, ...]:
    return (
        Appointment.status == Status.CONFIRMED,
        Appointment.conversation_id.is_not(None),
        Appointment.starts_at > now + kind.until,
        Appointment.starts_at <= now + kind.before,
        ~exists().where(
            Notice.appointment_id == Appointment.id,
            Notice.kind == kind.name,
            Notice.starts_at == Appointment.starts_at,
        ),
    )
