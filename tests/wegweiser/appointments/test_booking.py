"""From a free time to an appointment and what becomes of it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text

from tests.wegweiser.appointments.office import FakeClock, booked, held, make_office, make_person
from wegweiser.appointments import (
    AlreadyBookedError,
    Appointment,
    Appointments,
    DayPart,
    Hold,
    HoldExpiredError,
    Mode,
    Policy,
    Slot,
    SlotTaken,
    Status,
    TooLateError,
    TooManyHoldsError,
    UnknownAppointmentError,
    UnknownOfficeError,
    UnknownServiceError,
    UnknownSlotError,
    Wish,
    models,
)
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.storage import Database


async def count(database: Database, table: type) -> int:
    async with database.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(table))).scalar_one())


async def starts(appointments: Appointments, service: str = "talk", days: int = 1) -> list[str]:
    found = await appointments.free_slots("test", service, days=days)
    return [f"{slot.start:%a %H:%M}" for slot in found]


async def first(appointments: Appointments, number: int = 0, service: str = "talk") -> Slot:
    return (await appointments.free_slots("test", service))[number]


async def test_free_times_keep_lead_time_opening_hours_and_buffers(
    appointments: Appointments, person: str
) -> None:
    # It is Monday, 9:00; an hour of lead time; 45 minutes must fit before noon and 16:00.
    monday = ["Mon 10:00", "Mon 11:00", "Mon 13:00", "Mon 14:00", "Mon 15:00"]
    assert await starts(appointments) == monday
    await booked(appointments, person, await first(appointments, 1))
    assert await starts(appointments) == [each for each in monday if each != "Mon 11:00"]
    # 11:00 to 11:45 and 15 minutes after it; a short talk needs 20 and 10.
    short = await starts(appointments, "short")
    assert short[:3] == ["Mon 10:00", "Mon 10:30", "Mon 13:00"]


async def test_the_horizon_bounds_the_list(appointments: Appointments) -> None:
    found = await appointments.free_slots("test", "talk", days=366)
    assert found[-1].day == found[0].day + timedelta(days=30)


async def test_wishes_are_met(appointments: Appointments) -> None:
    wish = Wish(dayparts=frozenset({DayPart.AFTERNOON}), weekdays=frozenset({1, 3}))
    found = await appointments.free_slots("test", "talk", days=7, wish=wish)
    assert {(slot.start.weekday(), slot.start.hour) for slot in found} == {
        (day, hour) for day in (1, 3) for hour in (13, 14, 15)
    }
    assert len(await appointments.free_slots("test", "talk", limit=2)) == 2


async def test_what_is_not_offered_is_refused(appointments: Appointments, person: str) -> None:
    with pytest.raises(UnknownOfficeError):
        await appointments.free_slots("elsewhere", "talk")
    for service in ("nothing", "internal"):
        with pytest.raises(UnknownServiceError):
            await appointments.free_slots("test", service)
    with pytest.raises(UnknownServiceError):
        await appointments.free_slots("test", "talk", mode=Mode.ONLINE)
    with pytest.raises(UnknownSlotError):
        await appointments.hold(person, "test~talk~x~1~on_site~-", "r")


async def test_a_made_up_time_is_never_booked(appointments: Appointments, person: str) -> None:
    slot = await first(appointments)
    parts = slot.id.split("~")
    for seconds in (20 * 60, -3 * 3600, 40 * 86400):
        parts[2] = str(int(slot.start.timestamp()) + seconds)
        assert isinstance(
            await appointments.hold(person, "~".join(parts), f"r{seconds}"), SlotTaken
        )
    parts[2] = str(int(slot.start.timestamp()) + 60)
    with pytest.raises(UnknownSlotError):
        await appointments.hold(person, "~".join(parts), "r60")
    # A service for staff only is nobody's to take.
    internal = "~".join([parts[0], "internal", str(int(slot.start.timestamp())), *parts[3:]])
    assert isinstance(await appointments.hold(person, internal, "r"), SlotTaken)


async def test_a_hold_becomes_an_appointment(
    database: Database, appointments: Appointments, clock: FakeClock, person: str
) -> None:
    slot = await first(appointments)
    hold = await held(appointments, person, slot)
    assert hold.slot.id == slot.id
    assert hold.expires_at == clock() + Policy().hold_for
    assert await appointments.upcoming(person) == []
    assert await appointments.held(person) == [hold]
    appointment = await appointments.confirm(hold.id, person)
    assert appointment.status is Status.CONFIRMED
    assert (appointment.start, appointment.room, len(appointment.number)) == (
        slot.start,
        "Raum 1",
        7,
    )
    assert await appointments.confirm(hold.id, person) == appointment
    assert await appointments.upcoming(person) == [appointment]
    assert await count(database, models.Appointment) == 1


async def test_one_request_makes_one_hold_however_often_it_comes(
    database: Database, appointments: Appointments, person: str
) -> None:
    slot = await first(appointments)
    holds = await asyncio.gather(*(appointments.hold(person, slot.id, "tap") for _ in range(30)))
    assert len({hold.id for hold in holds if isinstance(hold, Hold)}) == 1
    assert len(holds) == sum(isinstance(hold, Hold) for hold in holds)
    for _ in range(970):
        assert await appointments.hold(person, slot.id, "tap") == holds[0]
    assert await count(database, models.Appointment) == 1


async def test_who_comes_second_gets_the_nearest_three(
    appointments: Appointments, person: str, other: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    await held(appointments, person, slots[2])
    taken = await appointments.hold(other, slots[2].id, "r")
    assert isinstance(taken, SlotTaken)
    assert taken.wanted == slots[2].start
    # 13:00 is gone: 14:00 is nearest, then 11:00 and 15:00 are two hours away.
    assert [f"{slot.start:%H:%M}" for slot in taken.alternatives] == ["14:00", "11:00", "15:00"]


async def test_a_colleague_at_the_same_time_is_as_good(
    database: Database, appointments: Appointments, person: str, other: str
) -> None:
    await make_office(
        database, rooms=[], counsellors=[{"key": "a", "name": "A"}, {"key": "b", "name": "B"}]
    )
    slot = await first(appointments)
    one, two = await held(appointments, person, slot), await held(appointments, other, slot)
    assert one.slot.start == two.slot.start
    assert {one.slot.counsellor, two.slot.counsellor} == {"A", "B"}


async def test_two_who_share_a_room_never_meet_in_it(
    database: Database, appointments: Appointments, person: str
) -> None:
    await make_office(
        database,
        counsellors=[
            {"key": "a", "name": "A", "room": "one"}, {"key": "b", "name": "B", "room": "one"}
        ],
    )  # fmt: skip
    slot = await first(appointments)
    await held(appointments, person, slot)
    assert slot.start not in {each.start for each in await appointments.free_slots("test", "talk")}


async def test_a_group_takes_as_many_as_it_has_seats(
    database: Database, appointments: Appointments
) -> None:
    slot = await first(appointments, service="group")
    people = [await make_person(database) for _ in range(4)]
    results = [await appointments.hold(each, slot.id, "r") for each in people]
    assert [isinstance(each, Hold) for each in results] == [True, True, True, False]
    assert await count(database, models.TakenSlot) == 1
    first_hold = results[0]
    assert isinstance(first_hold, Hold)
    await appointments.release(first_hold.id, people[0])
    again = await first(appointments, service="group")
    assert (again.start, again.places) == (slot.start, 1)
    assert isinstance(await appointments.hold(people[3], slot.id, "again"), Hold)


async def test_a_hold_runs_out(
    database: Database,
    appointments: Appointments,
    upkeep: Upkeep,
    clock: FakeClock,
    person: str,
) -> None:
    slot = await first(appointments)
    hold = await held(appointments, person, slot)
    clock.advance(minutes=9)
    await upkeep.release_expired()
    assert slot.start not in {each.start for each in await appointments.free_slots("test", "talk")}
    clock.advance(minutes=1)
    await upkeep.release_expired()
    with pytest.raises(HoldExpiredError):
        await appointments.confirm(hold.id, person)
    with pytest.raises(HoldExpiredError):
        await appointments.hold(person, slot.id, "r")
    assert await count(database, models.TakenCell) == await count(database, models.TakenSlot) == 0


async def test_a_hold_that_ran_out_is_free_before_the_job_comes(
    appointments: Appointments, clock: FakeClock, person: str, other: str
) -> None:
    # The second of the day: the first is too soon to book by then.
    slot = await first(appointments, 1)
    hold = await held(appointments, person, slot)
    clock.advance(minutes=11)
    assert isinstance(await appointments.hold(other, slot.id, "r"), Hold)
    with pytest.raises(HoldExpiredError):
        await appointments.confirm(hold.id, person)


async def test_who_confirms_a_moment_late_still_has_it_if_nobody_else_wanted_it(
    appointments: Appointments, clock: FakeClock, person: str
) -> None:
    hold = await held(appointments, person, await first(appointments))
    clock.advance(minutes=11)
    assert (await appointments.confirm(hold.id, person)).status is Status.CONFIRMED


async def test_another_choice_gives_up_the_former(appointments: Appointments, person: str) -> None:
    slots = await appointments.free_slots("test", "talk")
    first_hold = await held(appointments, person, slots[0], "one")
    second = await held(appointments, person, slots[1], "two")
    assert [hold.id for hold in await appointments.held(person)] == [second.id]
    with pytest.raises(HoldExpiredError):
        await appointments.confirm(first_hold.id, person)


async def test_one_open_appointment_a_service(appointments: Appointments, person: str) -> None:
    slots = await appointments.free_slots("test", "talk")
    appointment = await booked(appointments, person, slots[0])
    with pytest.raises(AlreadyBookedError) as caught:
        await appointments.hold(person, slots[1].id, "r")
    assert caught.value.appointment_id == appointment.id
    # Another service is another matter, and after cancelling it is free again.
    await booked(appointments, person, await first(appointments, service="short"))
    await appointments.cancel(appointment.id, person)
    await booked(appointments, person, slots[4])


async def test_holding_without_end_is_stopped(
    appointments: Appointments, clock: FakeClock, person: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    for number in range(Policy().holds_an_hour):
        await held(appointments, person, slots[number % 2 + 2], f"r{number}")
        clock.advance(minutes=1)
    with pytest.raises(TooManyHoldsError) as caught:
        await appointments.hold(person, slots[3].id, "more")
    assert caught.value.resets_in == timedelta(minutes=60 - Policy().holds_an_hour)
    clock.advance(minutes=61)
    later = await appointments.free_slots("test", "talk")
    await held(appointments, person, later[0], "later")


async def test_nobody_touches_what_belongs_to_another(
    appointments: Appointments, person: str, other: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    hold = await held(appointments, person, slots[0])
    with pytest.raises(UnknownAppointmentError):
        await appointments.confirm(hold.id, other)
    with pytest.raises(UnknownAppointmentError):
        await appointments.release(hold.id, other)
    appointment = await appointments.confirm(hold.id, person)
    for attempt in (
        appointments.cancel(appointment.id, other),
        appointments.move(appointment.id, slots[1].id, other),
        appointments.running_late(appointment.id, other, 5),
        appointments.appointment(appointment.id, other),
        appointments.hold(other, slots[1].id, "r", replaces=appointment.id),
    ):
        with pytest.raises(UnknownAppointmentError):
            await attempt


async def test_moving_takes_the_new_and_frees_the_old(
    database: Database, appointments: Appointments, person: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    before = await booked(appointments, person, slots[0])
    moved = await appointments.move(before.id, slots[3].id, person)
    assert isinstance(moved, Appointment)
    assert (moved.start, moved.number, moved.uid) == (slots[3].start, before.number, before.uid)
    assert moved.sequence == before.sequence + 1
    assert await appointments.move(before.id, slots[3].id, person) == moved
    free = {slot.start for slot in await appointments.free_slots("test", "talk")}
    assert slots[0].start in free
    assert slots[3].start not in free
    assert await count(database, models.TakenSlot) == 1


async def test_moving_may_overlap_the_old_time(
    database: Database, appointments: Appointments, person: str
) -> None:
    services = [{"key": "talk", "minutes": 45, "after": 15, "every": 15, "lead_minutes": 60}]
    await make_office(database, services=services)
    slots = await appointments.free_slots("test", "talk")
    before = await booked(appointments, person, slots[0])
    moved = await appointments.move(before.id, slots[1].id, person)
    assert isinstance(moved, Appointment)
    assert moved.start - before.start == timedelta(minutes=15)


async def test_moving_to_a_time_that_is_gone_changes_nothing(
    appointments: Appointments, person: str, other: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    mine = await booked(appointments, person, slots[0])
    await booked(appointments, other, slots[1])
    taken = await appointments.move(mine.id, slots[1].id, person)
    assert isinstance(taken, SlotTaken)
    assert taken.alternatives
    assert await appointments.upcoming(person) == [mine]


async def test_a_hold_can_take_the_place_of_an_appointment(
    appointments: Appointments, person: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    before = await booked(appointments, person, slots[0])
    hold = await appointments.hold(person, slots[4].id, "move", replaces=before.id)
    assert isinstance(hold, Hold)
    assert await appointments.upcoming(person) == [before]
    moved = await appointments.confirm(hold.id, person)
    assert (moved.id, moved.start) == (before.id, slots[4].start)
    assert await appointments.confirm(hold.id, person) == moved
    assert await appointments.upcoming(person) == [moved]
    assert slots[0].start in {each.start for each in await appointments.free_slots("test", "talk")}


async def test_a_hold_for_an_appointment_that_was_cancelled_books_nothing(
    appointments: Appointments, person: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    before = await booked(appointments, person, slots[0])
    hold = await appointments.hold(person, slots[4].id, "move", replaces=before.id)
    assert isinstance(hold, Hold)
    await appointments.cancel(before.id, person)
    with pytest.raises(TooLateError):
        await appointments.confirm(hold.id, person)


async def test_cancelling_frees_the_time(
    database: Database, appointments: Appointments, person: str
) -> None:
    slot = await first(appointments)
    appointment = await booked(appointments, person, slot)
    cancelled = await appointments.cancel(appointment.id, person)
    assert (cancelled.status, cancelled.sequence) == (Status.CANCELLED, 1)
    assert await appointments.cancel(appointment.id, person) == cancelled
    assert await appointments.upcoming(person) == []
    assert (await appointments.appointment(appointment.id, person)) == cancelled
    assert await count(database, models.TakenCell) == 0
    assert (await first(appointments)).start == slot.start


async def test_what_has_begun_cannot_be_changed(
    appointments: Appointments, clock: FakeClock, person: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    appointment = await booked(appointments, person, slots[0])
    late = await appointments.running_late(appointment.id, person, 500)
    assert late.late_minutes == 45
    clock.advance(hours=1, minutes=5)
    assert (await appointments.running_late(appointment.id, person, 10)).late_minutes == 10
    with pytest.raises(TooLateError):
        await appointments.cancel(appointment.id, person)
    with pytest.raises(TooLateError):
        await appointments.move(appointment.id, slots[3].id, person)
    clock.advance(hours=2)
    with pytest.raises(TooLateError):
        await appointments.running_late(appointment.id, person, 10)


async def test_language_decides_who_talks(database: Database, appointments: Appointments) -> None:
    afternoon = {day: ["13:00-16:00"] for day in ("monday", "tuesday")}
    await make_office(
        database,
        rooms=[],
        counsellors=[
            {"key": "a", "name": "A", "languages": ["de"]},
            {"key": "b", "name": "B", "languages": ["de", "ti"], "hours": afternoon},
        ],
        interpreters=[
            {"key": "x", "name": "X", "languages": ["so"], "hours": {"tuesday": ["09:00-12:00"]}}
        ],
    )
    tigrinya = await appointments.free_slots("test", "talk", language="ti", days=7)
    assert {slot.counsellor for slot in tigrinya} == {"B"}
    assert {slot.help.value for slot in tigrinya if slot.help} == {"counsellor"}
    somali = await appointments.free_slots("test", "talk", language="so", days=7)
    assert [f"{slot.start:%a %H}" for slot in somali] == ["Tue 09", "Tue 10", "Tue 11"]
    assert await appointments.free_slots("test", "talk", language="am", days=7) == []
    # The interpreter is one person: A and B cannot both have them.
    one, two = await make_person(database), await make_person(database)
    appointment = await booked(appointments, one, somali[0])
    assert appointment.interpreter
    assert isinstance(await appointments.hold(two, somali[0].id, "r"), SlotTaken)


async def test_a_name_is_kept_sealed(
    appointments: Appointments, database: Database, person: str
) -> None:
    hold = await held(appointments, person, await first(appointments))
    appointment = await appointments.confirm(hold.id, person, name="Amal")
    assert appointment.name == "Amal"
    assert "Amal" not in str(appointment.as_params())
    assert (await appointments.upcoming(person))[0].name == "Amal"
    async with database.read() as connection:
        rows = (await connection.execute(text("SELECT * FROM appointments"))).all()
    assert "Amal" not in str(rows)


@pytest.mark.parametrize("keep", [False, True])
async def test_erasing_leaves_no_tie_to_the_person(
    database: Database, appointments: Appointments, clock: FakeClock, person: str, *, keep: bool
) -> None:
    past = await booked(appointments, person, await first(appointments))
    clock.advance(days=1)
    short = await first(appointments, service="short")
    ahead = await booked(appointments, person, short)
    await appointments.join_waiting(person, "test", "group", language="ti")
    await held(appointments, person, await first(appointments, 3, "group"))
    cancelled = await appointments.erase_conversation(person, keep_upcoming=keep)
    assert [each.id for each in cancelled] == ([] if keep else [ahead.id])
    assert await appointments.erase_conversation(person, keep_upcoming=keep) == []
    async with database.read() as connection:
        table = models.Appointment
        rows = await connection.execute(select(*table.__table__.columns))
        found = {row.id: row for row in rows}
    tied = {(row.conversation_id, row.language, row.name) for row in found.values()}
    assert tied == {(None, None, None)}
    assert all(row.request_id == row.uid for row in found.values())
    assert found[past.id].status == Status.CONFIRMED
    assert found[ahead.id].status == (Status.CONFIRMED if keep else Status.CANCELLED)
    assert await count(database, models.WaitingPlace) == 0
    free = {each.start for each in await appointments.free_slots("test", "short")}
    assert (short.start in free) is not keep
