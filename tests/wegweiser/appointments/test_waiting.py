"""The waiting list: a freed earlier time goes to whoever waited longest, for a while."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from sqlalchemy import select

from tests.wegweiser.appointments.invariants import check_invariants
from tests.wegweiser.appointments.office import FakeClock, booked, make_person
from wegweiser.appointments import Appointment, Appointments, DayPart, Policy, Slot, Status, Wish
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.conversations.models import Message
from wegweiser.storage import Database


async def fill(
    appointments: Appointments, database: Database, slots: list[Slot]
) -> list[Appointment]:
    return [await booked(appointments, await make_person(database), slot) for slot in slots]


async def keys(database: Database, person: str) -> list[str]:
    async with database.read() as connection:
        rows = await connection.execute(
            select(Message.content).where(Message.conversation_id == person).order_by(Message.seq)
        )
        return [content["key"] for content in rows.scalars()]


async def test_a_freed_time_is_offered_and_moves_the_later_appointment(
    database: Database, appointments: Appointments, upkeep: Upkeep, person: str
) -> None:
    slots = await appointments.free_slots("test", "talk", days=2)
    taken = await fill(appointments, database, slots[:-1])
    later = await booked(appointments, person, slots[-1])
    place = await appointments.join_waiting(person, "test", "talk")
    assert place.appointment_id == later.id
    assert await appointments.join_waiting(person, "test", "talk") == place
    await upkeep.go_round()
    assert await appointments.offers(person) == []

    await appointments.cancel(taken[2].id, await owner(database, taken[2]))
    await asyncio.gather(*(upkeep.go_round() for _ in range(4)))
    (offer,) = await appointments.offers(person)
    assert offer.hold.slot.start == taken[2].start
    assert await keys(database, person) == ["appointment.offer"]
    # Kept: nobody else is shown it.
    free = {slot.start for slot in await appointments.free_slots("test", "talk", days=2)}
    assert taken[2].start not in free
    moved = await appointments.confirm(offer.hold.id, person)
    assert (moved.id, moved.start) == (later.id, taken[2].start)
    assert await appointments.confirm(offer.hold.id, person) == moved
    assert await appointments.waiting(person) == []
    await check_invariants(database)


async def test_what_one_declines_or_forgets_goes_to_the_next(
    database: Database, appointments: Appointments, upkeep: Upkeep, clock: FakeClock
) -> None:
    everyone = [await make_person(database) for _ in range(3)]
    slots = await appointments.free_slots("test", "talk", days=2)
    taken = await fill(appointments, database, slots)
    wish = Wish(dayparts=frozenset({DayPart.AFTERNOON}))
    for person in everyone:
        clock.advance(seconds=1)
        await appointments.join_waiting(person, "test", "talk", wish=wish)
    first, second, third = everyone
    # A time in the morning is nobody's wish; tomorrow afternoon is.
    morning = next(each for each in taken if each.start.hour == 11 and each.start.day == 10)
    afternoon = next(each for each in taken if each.start.hour == 14 and each.start.day == 10)
    horizon = await block_rest(database, appointments, days=2)
    for each in (morning, afternoon):
        await appointments.cancel(each.id, await owner(database, each))
    await upkeep.go_round()
    (offer,) = await appointments.offers(first)
    assert offer.hold.slot.start == afternoon.start
    assert await appointments.offers(second) == []

    await appointments.release(offer.hold.id, first)
    await upkeep.go_round()
    assert await appointments.offers(first) == []
    (offer,) = await appointments.offers(second)

    clock.advance(seconds=Policy().offer_for.total_seconds() + 1)
    await upkeep.go_round()
    assert await appointments.offers(second) == []
    (offer,) = await appointments.offers(third)
    appointment = await appointments.confirm(offer.hold.id, third)
    assert (appointment.start, appointment.status) == (afternoon.start, Status.CONFIRMED)
    assert len(await appointments.waiting(first)) == 1
    assert horizon
    await check_invariants(database)


async def test_leaving_gives_the_offer_up(
    database: Database, appointments: Appointments, upkeep: Upkeep, person: str, other: str
) -> None:
    place = await appointments.join_waiting(person, "test", "talk")
    await upkeep.go_round()
    (offer,) = await appointments.offers(person)
    await appointments.leave_waiting(place.id, other)
    assert await appointments.offers(person) == [offer]
    await appointments.leave_waiting(place.id, person)
    await appointments.leave_waiting(place.id, person)
    assert await appointments.offers(person) == []
    free = await appointments.free_slots("test", "talk", limit=1)
    assert free[0].start == offer.hold.slot.start
    await check_invariants(database)


async def owner(database: Database, appointment: Appointment) -> str:
    from wegweiser.appointments import models

    async with database.read() as connection:
        found = await connection.execute(
            select(models.Appointment.conversation_id).where(
                models.Appointment.id == appointment.id
            )
        )
        return str(found.scalar_one())


async def block_rest(database: Database, appointments: Appointments, days: int) -> timedelta:
    """Close the office from then on, so that nothing later is free."""
    from wegweiser.appointments.staff import StaffAppointments

    staff = StaffAppointments(database, FakeClock())
    start = FakeClock()() + timedelta(days=days)
    await staff.block("test", start, start + timedelta(days=60))
    assert not [
        slot
        for slot in await appointments.free_slots("test", "talk", days=40)
        if slot.start > start
    ]
    return timedelta(days=days)
