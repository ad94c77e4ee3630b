"""The staff's side: the calendar, blocking, booking for somebody, marking, feeds, the month."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from tests.wegweiser.appointments.invariants import check_invariants
from tests.wegweiser.appointments.office import MONDAY, FakeClock, booked
from wegweiser.appointments import (
    AlreadyBookedError,
    Appointment,
    Appointments,
    SlotTaken,
    Status,
    TooLateError,
    UnknownAppointmentError,
    UnknownCounsellorError,
    models,
)
from wegweiser.appointments.door_code import door_code_png, door_code_svg, number_in
from wegweiser.appointments.export import COLUMNS, export_month
from wegweiser.appointments.feeds import CalendarFeeds
from wegweiser.appointments.staff import StaffAppointments
from wegweiser.conversations.models import Message
from wegweiser.storage import Database


async def told(database: Database, person: str) -> list[str]:
    async with database.read() as connection:
        rows = await connection.execute(
            select(Message.content).where(Message.conversation_id == person).order_by(Message.seq)
        )
        return [content["key"] for content in rows.scalars()]


async def test_day_and_week(
    appointments: Appointments, staff: StaffAppointments, person: str
) -> None:
    slot = (await appointments.free_slots("test", "talk"))[0]
    appointment = await booked(appointments, person, slot)
    week = await staff.calendar("test", slot.day, 7)
    assert [len(day.hours) for day in week] == [2, 2, 2, 2, 2, 0, 0]
    assert week[0].appointments == (appointment,)
    (counsellor,) = await staff.counsellors("test")
    (day,) = await staff.calendar("test", slot.day, 1, counsellor_id=counsellor.id)
    assert day.appointments == (appointment,)
    (day,) = await staff.calendar("test", slot.day, 1, counsellor_id=counsellor.id + 1)
    assert day.appointments == ()


async def test_a_block_hides_times_and_names_who_is_affected(
    appointments: Appointments, staff: StaffAppointments, person: str, other: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    appointment = await booked(appointments, person, slots[0])
    (counsellor,) = await staff.counsellors("test")
    start = slots[0].start
    block_id, affected = await staff.block(
        "test", start, start + timedelta(hours=2), resource_id=counsellor.id, reason="Teamsitzung"
    )
    assert affected == [appointment]
    assert isinstance(await appointments.hold(other, slots[1].id, "r"), SlotTaken)
    (day,) = await staff.calendar("test", slots[0].day, 1)
    assert [(block.reason, block.start) for block in day.blocks] == [("Teamsitzung", start)]
    await staff.unblock(block_id)
    await booked(appointments, other, slots[1])
    with pytest.raises(ValueError, match="ends after"):
        await staff.block("test", start, start)


async def test_booking_for_somebody(
    database: Database, staff: StaffAppointments, appointments: Appointments, person: str
) -> None:
    # Staff are bound neither by the lead time nor by what is public.
    slots = await staff.free_slots("test", "talk", days=1)
    assert slots[0].start == MONDAY
    at_the_counter = await staff.book_for(slots[0].id, "one")
    assert isinstance(at_the_counter, Appointment)
    assert await staff.book_for(slots[0].id, "one") == at_the_counter
    internal = (await staff.free_slots("test", "internal", days=3))[-1]
    assert isinstance(await staff.book_for(internal.id, "two"), Appointment)

    first = await booked(appointments, person, slots[1])
    with pytest.raises(AlreadyBookedError):
        await staff.book_for(slots[2].id, "three", conversation_id=person)
    second = await staff.book_for(slots[2].id, "four", conversation_id=person, extra=True)
    assert isinstance(second, Appointment)
    assert {each.id for each in await appointments.upcoming(person)} == {first.id, second.id}
    await check_invariants(database)


async def test_arrived_and_missed(
    database: Database,
    appointments: Appointments,
    staff: StaffAppointments,
    clock: FakeClock,
    person: str,
) -> None:
    slot = (await appointments.free_slots("test", "talk"))[0]
    appointment = await booked(appointments, person, slot)
    with pytest.raises(TooLateError):
        await staff.no_show(appointment.id)
    assert (await staff.arrived(appointment.id)).status is Status.ARRIVED
    clock.advance(hours=3)
    # A mistake can be mended, and the person is told once.
    for _ in range(2):
        assert (await staff.no_show(appointment.id)).status is Status.NO_SHOW
        assert (await staff.arrived(appointment.id)).status is Status.ARRIVED
    assert await told(database, person) == ["appointment.missed"]
    with pytest.raises(UnknownAppointmentError):
        await staff.arrived(appointment.id + 1)


async def test_the_person_is_told_when_the_office_changes_something(
    database: Database, appointments: Appointments, staff: StaffAppointments, person: str
) -> None:
    slots = await appointments.free_slots("test", "talk")
    appointment = await booked(appointments, person, slots[0])
    await staff.move(appointment.id, slots[3].id)
    await staff.move(appointment.id, slots[3].id)
    await staff.cancel(appointment.id)
    await staff.cancel(appointment.id)
    assert await told(database, person) == [
        "appointment.moved_by_office",
        "appointment.cancelled_by_office",
    ]


async def test_a_feed_is_secret_and_can_be_revoked(
    database: Database, appointments: Appointments, staff: StaffAppointments, person: str
) -> None:
    slot = (await appointments.free_slots("test", "talk"))[0]
    appointment = await booked(appointments, person, slot)
    (counsellor,) = await staff.counsellors("test")
    feeds = CalendarFeeds(database, FakeClock())
    token = await feeds.open(counsellor.id)
    found = await feeds.read(token)
    assert found is not None
    assert (found[0], list(found[1])) == (counsellor, [appointment])
    async with database.read() as connection:
        kept = (await connection.execute(select(models.CalendarFeed.token_hash))).scalar_one()
    assert token not in kept
    newer = await feeds.open(counsellor.id)
    assert await feeds.read(token) is None
    await feeds.close(counsellor.id)
    assert await feeds.read(newer) is None
    with pytest.raises(UnknownCounsellorError):
        await feeds.open(counsellor.id + 99)


async def test_the_code_at_the_door_finds_the_appointment(
    appointments: Appointments, staff: StaffAppointments, person: str
) -> None:
    slot = (await appointments.free_slots("test", "talk"))[0]
    appointment = await booked(appointments, person, slot)
    number = appointment.number
    for scanned in (f"wegweiser:{number}", f" {number} ", f"{number[:3]} {number[3:]}"):
        assert number_in(scanned) == number
    assert number_in("wegweiser:12") is None
    assert await staff.by_number(number) == appointment
    assert door_code_svg(appointment).startswith("<svg")
    assert door_code_png(appointment).startswith(b"\x89PNG")
    with pytest.raises(UnknownAppointmentError):
        await staff.by_number("0000000")


async def test_the_month_as_a_table_names_nobody(
    database: Database, appointments: Appointments, person: str, other: str
) -> None:
    slots = await appointments.free_slots("test", "talk", days=30, language="en")
    mine = await booked(appointments, person, slots[0])
    december = next(slot for slot in slots if slot.day >= date(2026, 12, 1))
    await booked(appointments, other, december)
    await appointments.cancel(mine.id, person)
    table = await export_month(database, 2026, 11, "test")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["number"], row["status"], row["cancelled_by"]) for row in rows] == [
        (mine.number, "cancelled", "person")
    ]
    assert rows[0]["start"] == "2026-11-09T10:00:00+01:00"
    assert person not in table
    assert len(list(csv.DictReader(io.StringIO(await export_month(database, 2026, 12, None))))) == 1
