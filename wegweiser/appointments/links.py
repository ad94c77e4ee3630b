"""Links to one appointment: its calendar file, its code for the door, a page to print.

Whoever has the link sees the appointment, so it cannot be guessed (192 random bits, stored as
SHA-256), ends a week after the appointment, and is gone with the conversation.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, exists, insert, select

from wegweiser.appointments.models import Appointment as Row
from wegweiser.appointments.models import AppointmentLink
from wegweiser.appointments.reading import read_appointments
from wegweiser.appointments.records import Appointment, Status
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation
from wegweiser.data_rights.models import Erasure
from wegweiser.storage import Database

CODE_BYTES = 24
OPEN_AFTERWARDS = timedelta(days=7)
KEPT = 5
"""Links of one appointment that work at the same time; each message about it makes one."""


@dataclass(frozen=True)
class Linked:
    """What a link opens."""

    appointment: Appointment
    language: str | None
    """The language its conversation is held in."""


class AppointmentLinks:
    """Issues and recognises the codes of links."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def issue(self, appointment_id: int) -> str:
        """A new code; the oldest ones of the appointment end."""
        code = secrets.token_urlsafe(CODE_BYTES)
        async with self._database.write() as connection:
            of_it = AppointmentLink.appointment_id == appointment_id
            newest = (
                select(AppointmentLink.id)
                .where(of_it)
                .order_by(AppointmentLink.id.desc())
                .limit(KEPT - 1)
            )
            await connection.execute(
                delete(AppointmentLink).where(of_it, AppointmentLink.id.not_in(newest))
            )
            await connection.execute(
                insert(AppointmentLink).values(
                    code_hash=_hash(code), appointment_id=appointment_id, created_at=self._clock()
                )
            )
        return code

    async def open(self, code: str) -> Linked | None:
        """What a code opens; None if it is unknown, over, or the person's data were erased."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(AppointmentLink.appointment_id, Conversation.language)
                .join(Row, Row.id == AppointmentLink.appointment_id)
                .join(Conversation, Conversation.id == Row.conversation_id)
                .where(
                    AppointmentLink.code_hash == _hash(code),
                    Row.ends_at > self._clock() - OPEN_AFTERWARDS,
                    Row.status.not_in((Status.HELD, Status.RELEASED)),
                    # Hidden at once, erased later.
                    ~exists().where(
                        Erasure.conversation_id == Row.conversation_id,
                        Erasure.requested_at >= AppointmentLink.created_at,
                    ),
                )
            )
            row = found.one_or_none()
            if row is None:
                return None
            (appointment,) = await read_appointments(connection, Row.id == row.appointment_id)
        return Linked(appointment, row.language)


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
