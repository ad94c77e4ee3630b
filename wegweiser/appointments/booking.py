"""From a free slot to an appointment, and what becomes of it: each step one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.errors import (
    AlreadyBookedError,
    HoldExpiredError,
    TooLateError,
    TooManyHoldsError,
    UnknownAppointmentError,
)
from wegweiser.appointments.holds import (
    changed_too,
    insert_hold,
    locked_rows,
    one_row,
    request_key,
    requested,
)
from wegweiser.appointments.listing import nearest
from wegweiser.appointments.models import Appointment as Row_
from wegweiser.appointments.models import WaitingPlace
from wegweiser.appointments.notices import (
    booked_by_office,
    cancelled_by_office,
    moved_by_office,
)
from wegweiser.appointments.policy import Policy
from wegweiser.appointments.reading import read_appointments, read_holds
from wegweiser.appointments.records import Appointment, Hold, SlotTaken, Status
from wegweiser.appointments.reminders import skip_overdue
from wegweiser.appointments.seats import (
    drop_empty,
    give_up,
    lock,
    resources_of,
    take_seat,
)
from wegweiser.appointments.slots import SlotKey
from wegweiser.appointments.telling import tell_person
from wegweiser.clock import Clock
from wegweiser.storage import Database

Rows = dict[int, Row[*tuple[Any, ...]]]

TRIES = 4
"""Tries at a slot: the second guard refused, or a colleague is free at the same time."""


class SlotGoneError(Exception):
    """Rolls a transaction back in which a slot could not be taken."""


@dataclass(frozen=True)
class Booker:
    """On whose behalf something is done: a conversation, or staff (who may do more)."""

    conversation_id: str | None
    by_staff: bool = False

    def owns(self) -> Any:
        """The condition on appointments that this booker may change."""
        if self.by_staff:
            return True
        return Row_.conversation_id == self.conversation_id


class Booking:
    """Holds, appointments and their changes."""

    def __init__(self, database: Database, clock: Clock, policy: Policy) -> None:
        self._database = database
        self._clock = clock
        self._policy = policy

    async def hold(
        self,
        booker: Booker,
        slot_id: str,
        request_id: str,
        *,
        replaces: int | None = None,
        extra: bool = False,
    ) -> Hold | SlotTaken:
        """See `Appointments.hold`; `extra`: beside another open appointment (staff only)."""
        wanted = key = SlotKey.of(slot_id)
        request = request_key(booker.conversation_id, request_id)
        alternatives = []
        for _ in range(TRIES):
            try:
                hold = await self._try_hold(booker, key, request, replaces, extra=extra)
            except IntegrityError:
                # Somebody was quicker, or this very request came twice at once: look again.
                continue
            if hold is not None:
                return hold
            async with self._database.read() as connection:
                alternatives = await nearest(connection, wanted, self._clock())
            colleague = next((each for each in alternatives if each.start == wanted.start), None)
            if colleague is None:
                break
            key = colleague.key
        return SlotTaken(wanted.start, tuple(alternatives))

    async def _try_hold(
        self,
        booker: Booker,
        key: SlotKey,
        request: str,
        replaces: int | None,
        *,
        extra: bool,
    ) -> Hold | None:
        now = self._clock()
        async with self._database.write() as connection:
            known = await requested(connection, request)
            if known is not None:
                return await self._known(connection, known)
            former: Sequence[Row[*tuple[Any, ...]]] = []
            if booker.conversation_id is not None and not extra:
                former = await self._check(connection, booker, key, replaces, now)
            formerly = [row.id for row in former]

            async def give_up_former() -> None:
                await give_up(
                    connection,
                    Row_.id.in_(formerly),
                    Row_.status == Status.HELD,
                    values={"status": Status.RELEASED, "updated_at": now},
                )

            # A lock of its own on the request is not needed: its id is unique in the table.
            seat = await take_seat(
                connection,
                key,
                now,
                also_lock=await resources_of(connection, (row.slot_id for row in former)),
                first=give_up_former if formerly else None,
                by_staff=booker.by_staff,
            )
            if seat is None:
                # This request may have been answered while we waited for the lock.
                known = await requested(connection, request)
                if known is not None:
                    return await self._known(connection, known)
                return None
            hold_id = await insert_hold(
                connection,
                seat,
                request=request,
                conversation_id=booker.conversation_id,
                until=now + self._policy.hold_for,
                now=now,
                replaces=replaces,
                extra=extra or replaces is not None,
            )
            (hold, _), *_ = await read_holds(connection, Row_.id == hold_id)
            return hold

    async def _known(self, connection: AsyncConnection, row: Row[*tuple[Any, ...]]) -> Hold:
        """What became of a request that was made before."""
        if row.status == Status.HELD:
            (hold, _), *_ = await read_holds(connection, Row_.id == row.id)
            return hold
        if row.status == Status.RELEASED:
            raise HoldExpiredError
        raise AlreadyBookedError(row.id)

    async def _check(
        self,
        connection: AsyncConnection,
        booker: Booker,
        key: SlotKey,
        replaces: int | None,
        now: datetime,
    ) -> Sequence[Row[*tuple[Any, ...]]]:
        """Whether this person may hold a slot; returns their holds that it takes the place of."""
        mine = and_(Row_.conversation_id == booker.conversation_id, Row_.place_id.is_(None))
        hour_ago = now - timedelta(hours=1)
        begun = await connection.execute(
            select(func.count(), func.min(Row_.created_at)).where(mine, Row_.created_at > hour_ago)
        )
        count, oldest = begun.one()
        if count >= self._policy.holds_an_hour:
            raise TooManyHoldsError(oldest + timedelta(hours=1) - now)
        found = await connection.execute(
            select(Row_.id, Row_.slot_id, Row_.status, Row_.service_key, Row_.held_until,
                   Row_.replaces, Row_.extra)
            .where(mine, Row_.status.in_((Status.HELD, Status.CONFIRMED)))
            .order_by(Row_.id)
        )  # fmt: skip
        rows = found.all()
        if replaces is not None:
            await _changeable(connection, Row_.id == replaces, booker, now)
            former = [row for row in rows if row.replaces == replaces and row.status == Status.HELD]
        else:
            same = [row for row in rows if row.service_key == key.service and not row.extra]
            booked = next((row for row in same if row.status == Status.CONFIRMED), None)
            if booked is not None:
                raise AlreadyBookedError(booked.id)
            former = same
        kept = [
            row
            for row in rows
            if row.status == Status.HELD and row.held_until > now and row not in former
        ]
        if len(kept) >= self._policy.open_holds:
            raise TooManyHoldsError(min(row.held_until for row in kept) - now)
        return former

    async def confirm(self, booker: Booker, hold_id: int, name: str | None = None) -> Appointment:
        """See `Appointments.confirm`."""
        now = self._clock()
        async with self._database.write() as connection:
            hold = await one_row(connection, Row_.id == hold_id, booker.owns())
            beside = await changed_too(connection, hold)
            if beside:
                slots = [hold.slot_id, *(row.slot_id for row in beside)]
                await lock(connection, await resources_of(connection, slots))
            # Once more, with the rows locked.
            rows = await locked_rows(connection, [hold_id, *(row.id for row in beside)])
            hold = rows.pop(hold_id)
            if hold.status != Status.HELD:
                return await self._read(connection, _confirmed_before(hold, rows))
            target = _target(hold, rows, now)
            await give_up(
                connection,
                Row_.id.in_([row.id for row in rows.values() if row.status == Status.HELD]),
                values={"status": Status.RELEASED, "updated_at": now},
            )
            if target is None:
                await self._book(connection, hold, now)
                booked_id = hold_id
            else:
                await self._swap(connection, hold, target, now)
                booked_id = target.id
            if hold.place_id is not None:
                await connection.execute(
                    delete(WaitingPlace).where(WaitingPlace.id == hold.place_id)
                )
            if name is not None:
                await self._name(connection, booked_id, name)
            booked = await self._read(connection, booked_id)
            if booker.by_staff and hold.conversation_id is not None:
                await tell_person(connection, hold.conversation_id, booked_by_office(booked), now)
            return booked

    async def _book(
        self, connection: AsyncConnection, hold: Row[*tuple[Any, ...]], now: datetime
    ) -> None:
        # An offer of the waiting list counts as the one open appointment once it is accepted.
        extra = False if hold.place_id is not None else hold.extra
        await connection.execute(
            update(Row_)
            .where(Row_.id == hold.id)
            .values(
                status=Status.CONFIRMED,
                held_until=None,
                extra=extra,
                confirmed_at=now,
                updated_at=now,
            )
        )
        await skip_overdue(connection, hold.id, hold.starts_at, now)

    async def _swap(
        self,
        connection: AsyncConnection,
        hold: Row[*tuple[Any, ...]],
        target: Row[*tuple[Any, ...]],
        now: datetime,
    ) -> None:
        """Give the seat of a hold to the appointment it replaces, and that one's seat up."""
        await connection.execute(
            update(Row_)
            .where(Row_.id == hold.id)
            .values(
                status=Status.RELEASED, replaces=target.id, slot_id=None, seat=None,
                capacity=None, held_until=None, updated_at=now,
            )
        )  # fmt: skip
        taken = (
            "office_id", "service_id", "service_key", "slot_id", "seat", "capacity", "starts_at",
            "ends_at", "mode", "language",
        )  # fmt: skip
        await _move(connection, target, {name: getattr(hold, name) for name in taken}, now)

    async def release(self, booker: Booker, hold_id: int) -> None:
        """See `Appointments.release`."""
        async with self._database.write() as connection:
            hold = await one_row(connection, Row_.id == hold_id, booker.owns())
            await lock(connection, await resources_of(connection, [hold.slot_id]))
            await give_up(
                connection,
                Row_.id == hold_id,
                Row_.status == Status.HELD,
                values={"status": Status.RELEASED, "updated_at": self._clock()},
            )

    async def move(
        self, booker: Booker, appointment_id: int, slot_id: str
    ) -> Appointment | SlotTaken:
        """See `Appointments.move`."""
        key = SlotKey.of(slot_id)
        for _ in range(TRIES):
            try:
                return await self._try_move(booker, appointment_id, key)
            except IntegrityError:
                continue
            except SlotGoneError:
                break
        async with self._database.read() as connection:
            alternatives = await nearest(connection, key, self._clock())
        return SlotTaken(key.start, tuple(alternatives))

    async def _try_move(self, booker: Booker, appointment_id: int, key: SlotKey) -> Appointment:
        now = self._clock()
        async with self._database.write() as connection:
            which = Row_.id == appointment_id
            before = await _changeable(connection, which, booker, now)
            if before.starts_at == key.start and before.service_key == key.service:
                return await self._read(connection, appointment_id)

            async def free_the_old() -> None:
                # Freed before the new one is looked for: it may overlap the old one.
                row = await _changeable(connection, which, booker, now, for_update=True)
                if row.slot_id != before.slot_id:
                    raise SlotGoneError
                await give_up(connection, which, values={"status": Status.RELEASED})

            seat = await take_seat(
                connection,
                key,
                now,
                also_lock=await resources_of(connection, [before.slot_id]),
                first=free_the_old,
                by_staff=booker.by_staff,
            )
            if seat is None:
                raise SlotGoneError
            await _move(connection, before, seat.columns(), now)
            moved = await self._read(connection, appointment_id)
            if booker.by_staff and before.conversation_id is not None:
                await tell_person(connection, before.conversation_id, moved_by_office(moved), now)
            return moved

    async def cancel(self, booker: Booker, appointment_id: int) -> Appointment:
        """See `Appointments.cancel`."""
        now = self._clock()
        which = Row_.id == appointment_id
        async with self._database.write() as connection:
            row = await one_row(connection, which, booker.owns())
            await lock(connection, await resources_of(connection, [row.slot_id]))
            row = (await locked_rows(connection, [appointment_id]))[appointment_id]
            if row.status != Status.CANCELLED:
                _check_changeable(row, now)
                await give_up(
                    connection,
                    which,
                    values={
                        "status": Status.CANCELLED,
                        "sequence": Row_.sequence + 1,
                        "cancelled_by": "staff" if booker.by_staff else "person",
                        "updated_at": now,
                    },
                )
                if booker.by_staff and row.conversation_id is not None:
                    cancelled = await self._read(connection, appointment_id)
                    reply = cancelled_by_office(cancelled)
                    await tell_person(connection, row.conversation_id, reply, now)
            return await self._read(connection, appointment_id)

    async def running_late(self, booker: Booker, appointment_id: int, minutes: int) -> Appointment:
        """See `Appointments.running_late`."""
        now = self._clock()
        async with self._database.write() as connection:
            row = await one_row(connection, Row_.id == appointment_id, booker.owns())
            if row.status != Status.CONFIRMED or row.ends_at <= now:
                raise TooLateError
            longest = int((row.ends_at - row.starts_at).total_seconds() // 60)
            await connection.execute(
                update(Row_)
                .where(Row_.id == appointment_id, Row_.status == Status.CONFIRMED)
                .values(late_minutes=min(max(minutes, 1), longest), updated_at=now)
            )
            return await self._read(connection, appointment_id)

    async def _read(self, connection: AsyncConnection, appointment_id: int) -> Appointment:
        found = await read_appointments(connection, Row_.id == appointment_id)
        return found[0]

    async def _name(self, connection: AsyncConnection, appointment_id: int, name: str) -> None:
        await connection.execute(update(Row_).where(Row_.id == appointment_id).values(name=name))


async def _changeable(
    connection: AsyncConnection,
    which: Any,
    booker: Booker,
    now: datetime,
    *,
    for_update: bool = False,
) -> Row[*tuple[Any, ...]]:
    """A confirmed appointment that has not begun.

    Raises `UnknownAppointmentError`, `TooLateError`.
    """
    query = select(*Row_.__table__.columns).where(which, booker.owns())
    found = await connection.execute(query.with_for_update() if for_update else query)
    row = found.one_or_none()
    if row is None:
        raise UnknownAppointmentError
    _check_changeable(row, now)
    return row


def _confirmed_before(hold: Row[*tuple[Any, ...]], beside: Rows) -> int:
    """The appointment that an earlier confirmation of a hold made. Raises `HoldExpiredError`."""
    if hold.status in {Status.CONFIRMED, Status.ARRIVED, Status.NO_SHOW}:
        return int(hold.id)
    moved = beside.get(hold.replaces)
    if moved is not None and moved.starts_at == hold.starts_at:
        return int(moved.id)
    raise HoldExpiredError


def _target(
    hold: Row[*tuple[Any, ...]], beside: Rows, now: datetime
) -> Row[*tuple[Any, ...]] | None:
    """The appointment that gets the seat of a hold; None: the hold itself. Raises `TooLateError`."""
    target = next((row for row in beside.values() if row.status == Status.CONFIRMED), None)
    if target is None and hold.replaces is not None and hold.place_id is None:
        raise TooLateError
    if target is not None and target.starts_at <= now:
        raise TooLateError
    return target


def _check_changeable(row: Row[*tuple[Any, ...]], now: datetime) -> None:
    if row.status in {Status.HELD, Status.RELEASED}:
        raise UnknownAppointmentError
    if row.status != Status.CONFIRMED or row.starts_at <= now:
        raise TooLateError


async def _move(
    connection: AsyncConnection,
    before: Row[*tuple[Any, ...]],
    columns: dict[str, Any],
    now: datetime,
) -> None:
    await connection.execute(
        update(Row_)
        .where(Row_.id == before.id)
        .values(
            **columns,
            status=Status.CONFIRMED,
            sequence=before.sequence + 1,
            late_minutes=None,
            updated_at=now,
        )
    )
    await drop_empty(connection, [before.slot_id])
    await skip_overdue(connection, before.id, columns["starts_at"], now)
