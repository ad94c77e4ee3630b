"""Appointments as staff have them: the calendar, and everything they may do that people may not.

Who may call this is the console's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import delete, insert, or_, select, update

from wegweiser.appointments import notices
from wegweiser.appointments.booking import Booker
from wegweiser.appointments.errors import (
    AlreadyBookedError,
    TooLateError,
    UnknownAppointmentError,
)
from wegweiser.appointments.holds import request_key
from wegweiser.appointments.models import Appointment as Row
from wegweiser.appointments.models import Block as BlockRow
from wegweiser.appointments.models import Resource, TakenSlot
from wegweiser.appointments.opening import Hours
from wegweiser.appointments.plan import read_plan
from wegweiser.appointments.reading import read_appointments
from wegweiser.appointments.records import Appointment, Hold, SlotTaken, Status
from wegweiser.appointments.reminders import note
from wegweiser.appointments.seats import lock
from wegweiser.appointments.side import Side
from wegweiser.appointments.slots import BERLIN
from wegweiser.appointments.telling import tell_person

FEED_PAST, FEED_AHEAD = timedelta(days=28), timedelta(days=366)
"""How far back and ahead a calendar feed reaches."""
TAKES_TIME = (Status.CONFIRMED, Status.ARRIVED, Status.NO_SHOW)


@dataclass(frozen=True)
class Counsellor:
    """Somebody who gives talks."""

    id: int
    name: str
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Block:
    """A stretch of time that cannot be booked; `resource_id` None: the whole office."""

    id: int
    resource_id: int | None
    start: datetime
    """Aware, in Europe/Berlin."""
    end: datetime
    reason: str


@dataclass(frozen=True)
class Day:
    """One day of an office."""

    day: date
    hours: tuple[Hours, ...]
    """Opening hours, local time; none: closed."""
    appointments: tuple[Appointment, ...]
    """Confirmed, arrived and missed ones, by their beginning."""
    blocks: tuple[Block, ...]


class StaffAppointments(Side):
    """The staff's side of the calendar; one object per process."""

    by_staff = True

    async def counsellors(self, office_id: str) -> list[Counsellor]:
        """Those of an office, by name. Raises `UnknownOfficeError`."""
        plan = await self._plan(office_id)
        found = [
            Counsellor(each.id, each.name, each.languages) for each in plan.counsellors.values()
        ]
        return sorted(found, key=lambda each: each.name)

    async def languages(self, office_id: str) -> list[str]:
        """Codes of the languages a talk there can be in, by a counsellor or an interpreter.

        Raises `UnknownOfficeError`.
        """
        plan = await self._plan(office_id)
        speaking = (*plan.counsellors.values(), *plan.interpreters.values())
        return sorted({language for each in speaking for language in each.languages})

    async def calendar(
        self, office_id: str, first: date, days: int = 7, *, counsellor_id: int | None = None
    ) -> list[Day]:
        """A day (`days=1`) or a week of an office, or of one counsellor. Raises `UnknownOfficeError`."""
        start, end = _local_range(first, days)
        which: list[Any] = [
            Row.office_id == office_id,
            Row.status.in_(TAKES_TIME),
            Row.starts_at >= start,
            Row.starts_at < end,
        ]
        blocked: list[Any] = [
            BlockRow.office_id == office_id, BlockRow.starts_at < end, BlockRow.ends_at > start
        ]  # fmt: skip
        if counsellor_id is not None:
            which.append(TakenSlot.counsellor_id == counsellor_id)
            blocked.append(
                or_(BlockRow.resource_id.is_(None), BlockRow.resource_id == counsellor_id)
            )
        async with self._database.read() as connection:
            plan = await read_plan(connection, office_id, first, days)
            appointments = await read_appointments(connection, *which)
            rows = await connection.execute(
                select(*BlockRow.__table__.columns).where(*blocked).order_by(BlockRow.starts_at)
            )
            blocks = [_block(row) for row in rows]
        dates = [first + timedelta(days=ahead) for ahead in range(days)]
        return [
            Day(
                day,
                plan.opening.on(day),
                tuple(each for each in appointments if each.start.date() == day),
                tuple(
                    each
                    for each in blocks
                    if each.start < _local_range(day, 1)[1] and each.end > _local_range(day, 1)[0]
                ),
            )
            for day in dates
        ]

    async def appointment(self, appointment_id: int) -> Appointment:
        """One appointment, whatever became of it. Raises `UnknownAppointmentError`."""
        return await self._one(Row.id == appointment_id)

    async def conversation_of(self, appointment_id: int) -> str | None:
        """Whose it is; None for somebody at the counter, and once the person's data are erased."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Row.conversation_id).where(Row.id == appointment_id)
            )
            return found.scalar_one_or_none()

    async def by_number(self, number: str) -> Appointment:
        """The appointment of a booking number (see `door_code.number_in`).

        Raises `UnknownAppointmentError`.
        """
        return await self._one(Row.number == number)

    async def block(
        self,
        office_id: str,
        start: datetime,
        end: datetime,
        *,
        resource_id: int | None = None,
        reason: str = "",
    ) -> tuple[int, list[Appointment]]:
        """Block a counsellor, a room or the whole office from `start` to `end` (aware).

        Appointments that are there stay; they are returned, to be moved. Nothing new is booked
        there once this has returned. Raises `ValueError` if it ends before it starts.
        """
        if end <= start:
            raise ValueError("a block ends after it starts")
        async with self._database.write() as connection:
            resources = await connection.execute(
                select(Resource.id).where(Resource.office_id == office_id)
            )
            await lock(connection, resources.scalars().all())
            inserted = await connection.execute(
                insert(BlockRow)
                .values(
                    office_id=office_id,
                    resource_id=resource_id,
                    starts_at=start,
                    ends_at=end,
                    reason=reason,
                )
                .returning(BlockRow.id)
            )
            which = [
                Row.office_id == office_id,
                Row.status == Status.CONFIRMED,
                Row.starts_at < end,
                Row.ends_at > start,
            ]
            if resource_id is not None:
                which.append(
                    or_(TakenSlot.counsellor_id == resource_id, TakenSlot.room_id == resource_id,
                        TakenSlot.interpreter_id == resource_id)
                )  # fmt: skip
            affected = await read_appointments(connection, *which)
            return int(inserted.scalar_one()), affected

    async def unblock(self, block_id: int) -> None:
        """Lift a block. Repeating it changes nothing."""
        async with self._database.write() as connection:
            await connection.execute(delete(BlockRow).where(BlockRow.id == block_id))

    async def book_for(
        self,
        slot_id: str,
        request_id: str,
        *,
        conversation_id: str | None = None,
        name: str | None = None,
        extra: bool = False,
    ) -> Appointment | SlotTaken:
        """Book for somebody: a person in a conversation, or one at the counter (None).

        Who writes to us is told in the same transaction.
        `extra` allows a second open appointment for the same service. The same `request_id` gives
        the same appointment. Raises what `hold` and `confirm` of `Appointments` raise.
        """
        booker = Booker(conversation_id, by_staff=True)
        try:
            held = await self._booking.hold(booker, slot_id, request_id, extra=extra)
        except AlreadyBookedError as error:
            request = request_key(conversation_id, request_id)
            try:
                return await self._one(Row.id == error.appointment_id, Row.request_id == request)
            except UnknownAppointmentError:
                raise error from None
        if not isinstance(held, Hold):
            return held
        return await self._booking.confirm(booker, held.id, name)

    async def move(self, appointment_id: int, slot_id: str) -> Appointment | SlotTaken:
        """Like `Appointments.move`; the person is told in the same transaction."""
        return await self._booking.move(Booker(None, by_staff=True), appointment_id, slot_id)

    async def cancel(self, appointment_id: int) -> Appointment:
        """Like `Appointments.cancel`; the person is told in the same transaction."""
        return await self._booking.cancel(Booker(None, by_staff=True), appointment_id)

    async def arrived(self, appointment_id: int) -> Appointment:
        """The person is here. Raises `UnknownAppointmentError`, `TooLateError` (it was cancelled)."""
        return await self._mark(appointment_id, Status.ARRIVED)

    async def no_show(self, appointment_id: int) -> Appointment:
        """The person did not come: they are told once, kindly, and offered a new time.

        Raises `UnknownAppointmentError`, `TooLateError` (it was cancelled, or has not begun).
        """
        return await self._mark(appointment_id, Status.NO_SHOW)

    async def _mark(self, appointment_id: int, status: Status) -> Appointment:
        now = self._clock()
        async with self._database.write() as connection:
            found = await connection.execute(
                select(Row.status, Row.starts_at, Row.conversation_id)
                .where(Row.id == appointment_id)
                .with_for_update()
            )
            row = found.one_or_none()
            if row is None or row.status in {Status.HELD, Status.RELEASED}:
                raise UnknownAppointmentError
            early = status is Status.NO_SHOW and row.starts_at > now
            if row.status == Status.CANCELLED or early:
                raise TooLateError
            await connection.execute(
                update(Row).where(Row.id == appointment_id).values(status=status, updated_at=now)
            )
            (marked,) = await read_appointments(connection, Row.id == appointment_id)
            if (
                status is Status.NO_SHOW
                and row.conversation_id is not None
                and await note(connection, appointment_id, "missed", row.starts_at, now)
            ):
                await tell_person(connection, row.conversation_id, notices.missed(marked), now)
            return marked


def _local_range(first: date, days: int) -> tuple[datetime, datetime]:
    start = datetime.combine(first, time.min, BERLIN)
    return start, datetime.combine(first + timedelta(days=days), time.min, BERLIN)


def _block(row: Any) -> Block:
    start, end = row.starts_at.astimezone(BERLIN), row.ends_at.astimezone(BERLIN)
    return Block(row.id, row.resource_id, start, end, row.reason)
