"""What must hold of the tables at every moment, whatever happened before."""

from __future__ import annotations

from collections import Counter, defaultdict

from sqlalchemy import select

from wegweiser.appointments import grid
from wegweiser.appointments.models import Appointment, Resource, Service, TakenCell, TakenSlot
from wegweiser.storage import Database

OCCUPYING = {"held", "confirmed", "arrived", "no_show"}


async def check_invariants(database: Database) -> None:
    """No seat without its slot, no slot without a person, no cell twice, none missing."""
    async with database.read() as connection:
        slots = {row.id: row for row in await connection.execute(select(*TakenSlot.__table__.c))}
        booked = (await connection.execute(select(*Appointment.__table__.c))).all()
        cells = (await connection.execute(select(*TakenCell.__table__.c))).all()
        resources = {row.id: row for row in await connection.execute(select(*Resource.__table__.c))}
        services = {row.id: row for row in await connection.execute(select(*Service.__table__.c))}

    seats: defaultdict[int, list[int]] = defaultdict(list)
    for row in booked:
        assert (row.status in OCCUPYING) == (row.slot_id is not None)
        if row.slot_id is not None:
            slot = slots[row.slot_id]
            assert (row.starts_at, row.ends_at) == (slot.starts_at, slot.ends_at)
            assert (row.service_id, row.office_id) == (slot.service_id, slot.office_id)
            seats[row.slot_id].append(row.seat)
    assert seats.keys() == slots.keys()
    for slot_id, taken in seats.items():
        assert len(taken) == len(set(taken)) <= slots[slot_id].capacity
        assert set(taken) <= set(range(1, slots[slot_id].capacity + 1))

    expected = set()
    for slot in slots.values():
        service = services[slot.service_id]
        first = grid.cell_at(slot.starts_at)
        assert slot.from_cell == first - service.before // 5
        assert slot.to_cell == first + (service.minutes + service.after) // 5
        takes = [slot.counsellor_id, slot.room_id, slot.interpreter_id]
        for each in takes:
            if each is not None and not resources[each].remote:
                expected |= {(each, cell, slot.id) for cell in range(slot.from_cell, slot.to_cell)}
    assert {(row.resource_id, row.cell, row.slot_id) for row in cells} == expected
    twice = Counter((row.resource_id, row.cell) for row in cells)
    assert not [each for each, number in twice.items() if number > 1]

    open_ = Counter(
        (row.conversation_id, row.service_key)
        for row in booked
        if row.status in {"held", "confirmed"} and not row.extra and row.conversation_id
    )
    assert not [each for each, number in open_.items() if number > 1]
