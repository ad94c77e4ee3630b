"""One session cannot keep many times: how many at once, how many within an hour."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.wegweiser.appointments.office import FakeClock, booked, held, make_office, make_person
from wegweiser.appointments import Appointments, Hold, Policy, TooManyHoldsError
from wegweiser.storage import Database

FEW = Policy(open_holds=2, holds_an_hour=4)


async def test_so_many_at_once_and_no_more(database: Database) -> None:
    clock = FakeClock()
    await make_office(database)
    appointments = Appointments(database, clock, FEW)
    greedy, other = await make_person(database), await make_person(database)
    for service in ("talk", "short"):
        slot = (await appointments.free_slots("test", service, days=1))[-1]
        await held(appointments, greedy, slot, service)
    wanted = (await appointments.free_slots("test", "group"))[-1]
    with pytest.raises(TooManyHoldsError) as refused:
        await appointments.hold(greedy, wanted.id, "group")
    assert timedelta(0) < refused.value.resets_in <= FEW.hold_for
    # Whoever else comes finds it free, and what is given up or runs out counts no more.
    assert isinstance(await appointments.hold(other, wanted.id, "r"), Hold)
    clock.advance(seconds=(refused.value.resets_in + timedelta(seconds=1)).total_seconds())
    assert isinstance(await appointments.hold(greedy, wanted.id, "again"), Hold)


async def test_another_time_of_the_same_service_takes_the_place_of_the_first(
    database: Database,
) -> None:
    clock = FakeClock()
    await make_office(database)
    appointments = Appointments(database, clock, FEW)
    person = await make_person(database)
    slots = await appointments.free_slots("test", "talk")
    for number in range(FEW.holds_an_hour):
        await held(appointments, person, slots[number], str(number))
    assert [each.slot.start for each in await appointments.held(person)] == [slots[3].start]
    with pytest.raises(TooManyHoldsError):
        await appointments.hold(person, slots[5].id, "one more")
    clock.advance(minutes=61)
    await booked(appointments, person, slots[5])
