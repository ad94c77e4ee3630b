"""Taking a seat of a slot and giving it up: the only code that writes what is taken.

Two guards stand against a double booking. Whoever takes or gives up a slot first locks the rows of
its counsellor, room and interpreters, all in one statement in the order of their ids, and looks
again; and the primary key of `taken_cells` refuses what the lock would ever let through.
Locks are always taken in this order: resources, appointments, conversations.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments import grid
from wegweiser.appointments.models import Appointment, Resource, TakenCell, TakenSlot
from wegweiser.appointments.occupancy import LONGEST
from wegweiser.appointments.plan import PlannedResource, PlannedService, read_plan
from wegweiser.appointments.records import Status
from wegweiser.appointments.search import Search, Span, bookable
from wegweiser.appointments.slots import BERLIN, Slot, SlotKey


@dataclass(frozen=True)
class Seat:
    """A seat that was taken, with what an appointment needs to know of it."""

    slot: Slot
    service_id: int
    slot_id: int
    number: int
    capacity: int

    def columns(self) -> dict[str, Any]:
        """The columns of an appointment that has this seat."""
        return {
            "office_id": self.slot.key.office_id,
            "service_id": self.service_id,
            "service_key": self.slot.key.service,
            "slot_id": self.slot_id,
            "seat": self.number,
            "capacity": self.capacity,
            "starts_at": self.slot.start,
            "ends_at": self.slot.end,
            "mode": self.slot.key.mode.value,
            "language": self.slot.key.language,
        }


async def take_seat(
    connection: AsyncConnection,
    key: SlotKey,
    now: datetime,
    *,
    also_lock: Iterable[int] = (),
    first: Callable[[], Awaitable[object]] | None = None,
    by_staff: bool = False,
) -> Seat | None:
    """Take a seat if the slot is (still) free; None if it is not. Needs a write transaction.

    `also_lock`: resources of slots that the same transaction gives up; `first` does so as soon as
    everything is locked. Staff are not bound by lead time, horizon and what is for the public.
    Raises `UnknownOfficeError`, `UnknownServiceError`, `IntegrityError` (the second guard).
    """
    day = key.start.astimezone(BERLIN).date()
    plan = await read_plan(connection, key.office_id, day, 1)
    service = plan.service(key.service)
    counsellor = plan.counsellors.get(key.counsellor_id)
    mode = service.mode(key.mode)
    if counsellor is None or not (service.record.public or by_staff):
        return None
    span = _whole_day(key) if by_staff else bookable(service, now, day, 1)
    cell = grid.cell_at(key.start)
    wanted = {counsellor.id, counsellor.room_id or counsellor.id}
    if key.language:
        wanted |= {each.id for each in plan.interpreters_for(key.language)}
    expired = await _expired_beside(connection, wanted, cell, now)
    await lock(connection, [*wanted, *also_lock, *(row.resource_id for row in expired)])
    await give_up(
        connection,
        Appointment.status == Status.HELD,
        Appointment.held_until <= now,
        Appointment.slot_id.in_({row.slot_id for row in expired}),
        values={"status": Status.RELEASED, "updated_at": now},
    )
    if first is not None:
        await first()
    search = await Search.read(
        connection, plan, service, mode=mode, language=key.language, span=span, now=now
    )
    group = search.joinable(counsellor).get(cell)
    if group is not None:
        slot_id, number = group.id, await _free_seat(connection, group)
        if number > group.capacity:
            return None
    elif search.starts(counsellor) >> (cell - search.occupancy.base) & 1:
        slot_id, number = await _insert_slot(connection, search, counsellor, key), 1
    else:
        return None
    capacity = group.capacity if group is not None else service.record.capacity
    slot = search.slot(grid.local_start(cell), counsellor, capacity - number + 1)
    return Seat(slot, service.id, slot_id, number, capacity)


async def lock(connection: AsyncConnection, resource_ids: Iterable[int]) -> None:
    """Lock resources in the order of their ids. On SQLite the transaction has the only lock."""
    await connection.execute(
        select(Resource.id)
        .where(Resource.id.in_(set(resource_ids)))
        .order_by(Resource.id)
        .with_for_update(key_share=True)
    )


async def resources_of(connection: AsyncConnection, slot_ids: Iterable[int | None]) -> list[int]:
    """The resources that these slots take; without a lock, so look again after locking."""
    found = await connection.execute(
        select(TakenCell.resource_id)
        .where(TakenCell.slot_id.in_({each for each in slot_ids if each is not None}))
        .distinct()
    )
    return list(found.scalars())


async def give_up(connection: AsyncConnection, *which: Any, values: dict[str, Any]) -> list[int]:
    """Free the seats of the appointments that meet the conditions, and slots nobody has left.

    Needs the locks of `resources_of` their slots. `values` are the columns to set besides; returns
    the appointments' ids.
    """
    found = await connection.execute(
        select(Appointment.id, Appointment.slot_id)
        .where(*which)
        .order_by(Appointment.id)
        .with_for_update()
    )
    rows = found.all()
    if not rows:
        return []
    await connection.execute(
        update(Appointment)
        .where(Appointment.id.in_([row.id for row in rows]))
        .values(slot_id=None, seat=None, capacity=None, held_until=None, **values)
    )
    await drop_empty(connection, [row.slot_id for row in rows])
    return [row.id for row in rows]


async def drop_empty(connection: AsyncConnection, slot_ids: Sequence[int | None]) -> None:
    """Delete those of the slots that have no appointment any more, with their cells."""
    await connection.execute(
        delete(TakenSlot).where(
            TakenSlot.id.in_({each for each in slot_ids if each is not None}),
            ~exists().where(Appointment.slot_id == TakenSlot.id),
        )
    )


def _whole_day(key: SlotKey) -> Span:
    day = key.start.astimezone(BERLIN).date()
    cell = grid.cell_at(key.start)
    return Span(day, 1, cell, cell + 1)


async def _expired_beside(
    connection: AsyncConnection, resource_ids: set[int], cell: int, now: datetime
) -> Sequence[Row[*tuple[Any, ...]]]:
    """Slots around a beginning that only holds which ran out still take, with all their resources."""
    near = (
        select(TakenCell.slot_id)
        .where(
            TakenCell.resource_id.in_(resource_ids),
            TakenCell.cell.between(cell - LONGEST, cell + LONGEST),
        )
        .distinct()
    )
    found = await connection.execute(
        select(TakenCell.slot_id, TakenCell.resource_id)
        .join(Appointment, Appointment.slot_id == TakenCell.slot_id)
        .where(
            Appointment.status == Status.HELD,
            Appointment.held_until <= now,
            TakenCell.slot_id.in_(near),
        )
        .distinct()
    )
    return found.all()


async def _free_seat(connection: AsyncConnection, group: Row[*tuple[Any, ...]]) -> int:
    found = await connection.execute(
        select(Appointment.seat).where(Appointment.slot_id == group.id)
    )
    taken = set(found.scalars())
    return min(set(range(1, group.capacity + 2)) - taken)


async def _insert_slot(
    connection: AsyncConnection, search: Search, counsellor: PlannedResource, key: SlotKey
) -> int:
    service, plan = search.service, search.plan
    cell = grid.cell_at(key.start)
    slot = search.slot(grid.local_start(cell), counsellor, service.record.capacity)
    room_id = counsellor.room_id if slot.room is not None else None
    interpreter = search.interpreter_at(cell, counsellor)
    from_cell, to_cell = _cells(service, cell)
    inserted = await connection.execute(
        insert(TakenSlot)
        .values(
            office_id=plan.office.id,
            service_id=service.id,
            counsellor_id=counsellor.id,
            room_id=room_id,
            interpreter_id=interpreter.id if interpreter else None,
            mode=search.mode.value,
            starts_at=slot.start,
            ends_at=slot.end,
            from_cell=from_cell,
            to_cell=to_cell,
            capacity=service.record.capacity,
        )
        .returning(TakenSlot.id)
    )
    slot_id = int(inserted.scalar_one())
    takes = [counsellor.id]
    if room_id is not None:
        takes.append(room_id)
    if interpreter is not None and not interpreter.remote:
        takes.append(interpreter.id)
    rows = [
        {"resource_id": resource_id, "cell": each, "slot_id": slot_id}
        for resource_id in sorted(takes)
        for each in range(from_cell, to_cell)
    ]
    await connection.execute(insert(TakenCell), rows)
    return slot_id


def _cells(service: PlannedService, cell: int) -> tuple[int, int]:
    length = grid.cells_of(service.record.minutes)
    return cell - grid.cells_of(service.before), cell + length + grid.cells_of(service.after)
