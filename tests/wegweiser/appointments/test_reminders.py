"""Reminders: at their time, once, about the time that counts, in the person's language."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from tests.wegweiser.appointments.office import FakeClock, booked, make_person
from wegweiser.appointments import Appointment, Appointments, notices
from wegweiser.appointments.telling import BOOKING
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.content import Library
from wegweiser.conversations.models import Conversation, Message, OutboxItem
from wegweiser.dialogues import Dialogues
from wegweiser.languages import Language
from wegweiser.replies.renderer import Renderer
from wegweiser.storage import Database


async def said(database: Database, person: str) -> list[tuple[str, Any]]:
    """Keys and kinds of what the system said."""
    async with database.read() as connection:
        rows = await connection.execute(
            select(Message.content)
            .join(OutboxItem, OutboxItem.message_id == Message.id)
            .where(Message.conversation_id == person, Message.author == "system")
            .order_by(Message.seq)
        )
        return [(content["key"], content["params"].get("kind")) for content in rows.scalars()]


async def test_a_day_and_two_hours_before(
    database: Database,
    appointments: Appointments,
    upkeep: Upkeep,
    clock: FakeClock,
    person: str,
) -> None:
    slots = await appointments.free_slots("test", "talk", days=7)
    appointment = await booked(appointments, person, slots[-1])
    expected: list[tuple[str, Any]] = []
    for hours, kind in ((24.1, None), (24, "day_before"), (23, None), (2.1, None), (2, "soon")):
        clock.now = appointment.start - timedelta(hours=hours)
        await upkeep.go_round()
        await upkeep.go_round()
        expected += [("appointment.reminder", kind)] if kind else []
        assert await said(database, person) == expected
    async with database.read() as connection:
        row = (await connection.execute(select(Conversation))).one()
    assert (row.last_seq, row.misses, row.last_reply) == (2, 0, None)


async def test_several_rounds_at_once_send_one(
    database: Database,
    appointments: Appointments,
    upkeep: Upkeep,
    clock: FakeClock,
    person: str,
) -> None:
    appointment = await booked(
        appointments, person, (await appointments.free_slots("test", "talk", days=7))[-1]
    )
    clock.now = appointment.start - timedelta(hours=20)
    told = await asyncio.gather(*(upkeep.go_round() for _ in range(8)))
    assert sum(len(each) for each in told) == 1
    assert await said(database, person) == [("appointment.reminder", "day_before")]


async def test_nobody_is_reminded_of_what_they_just_booked(
    database: Database,
    appointments: Appointments,
    upkeep: Upkeep,
    clock: FakeClock,
    person: str,
) -> None:
    slots = await appointments.free_slots("test", "talk")
    appointment = await booked(appointments, person, slots[3])
    await upkeep.go_round()
    assert await said(database, person) == []
    clock.now = appointment.start - timedelta(hours=1)
    await upkeep.go_round()
    assert await said(database, person) == [("appointment.reminder", "soon")]


async def test_a_moved_appointment_is_reminded_of_anew_and_a_cancelled_one_not(
    database: Database,
    appointments: Appointments,
    upkeep: Upkeep,
    clock: FakeClock,
    person: str,
) -> None:
    slots = await appointments.free_slots("test", "talk", days=8)
    appointment = await booked(appointments, person, slots[10])
    clock.now = appointment.start - timedelta(hours=24)
    await upkeep.go_round()
    moved = await appointments.move(appointment.id, slots[-1].id, person)
    assert isinstance(moved, Appointment)
    clock.now = appointment.start - timedelta(hours=1)
    await upkeep.go_round()
    assert len(await said(database, person)) == 1
    clock.now = moved.start - timedelta(hours=24)
    await upkeep.go_round()
    assert len(await said(database, person)) == 2
    await appointments.cancel(moved.id, person)
    clock.now = moved.start - timedelta(hours=2)
    await upkeep.go_round()
    assert len(await said(database, person)) == 2


async def test_a_reminder_that_comes_too_late_to_help_is_not_sent(
    database: Database,
    appointments: Appointments,
    upkeep: Upkeep,
    clock: FakeClock,
    person: str,
) -> None:
    slots = await appointments.free_slots("test", "talk", days=7)
    appointment = await booked(appointments, person, slots[-1])
    # The system was down until ten minutes before.
    clock.now = appointment.start - timedelta(minutes=10)
    await upkeep.go_round()
    assert await said(database, person) == []


@pytest.mark.parametrize("language", list(Language))
async def test_notices_are_written_in_every_language(
    database: Database,
    appointments: Appointments,
    clock: FakeClock,
    library: Library,
    language: Language,
) -> None:
    if not database.is_sqlite:
        pytest.skip("words do not depend on the engine")
    person = await make_person(database, language)
    slots = await appointments.free_slots("test", "talk")
    hold = await appointments.hold(person, slots[1].id, "r")
    assert not hasattr(hold, "alternatives")
    offer = notices.offered(hold)  # type: ignore[arg-type]
    appointment = await appointments.confirm(hold.id, person)  # type: ignore[union-attr]
    renderer = Renderer(library)
    for reply in (
        offer,
        notices.reminder(appointment, "day_before"),
        notices.reminder(appointment, "soon"),
        notices.missed(appointment),
        notices.cancelled_by_office(appointment),
        notices.booked_by_office(appointment),
        notices.moved_by_office(appointment),
    ):
        record = reply.as_json()
        for number, choice in enumerate(record["choices"]):
            choice["id"] = str(number)
        shown = renderer.show(record, language)
        assert "11:00" in shown.text
        if reply is not offer:
            assert appointment.number in shown.text or reply.key == "appointment.missed"
        else:
            assert f"{clock.now + timedelta(hours=1, minutes=10):%H:%M}" in shown.text
        assert all(choice.title for choice in shown.choices)
    assert "Termin" in renderer.label("appointment.news", language)


@pytest.mark.parametrize("private", [True, False])
async def test_what_was_taken_to_the_private_page_is_not_told_in_telegram(
    database: Database,
    appointments: Appointments,
    upkeep: Upkeep,
    clock: FakeClock,
    *,
    private: bool,
) -> None:
    person = await make_person(database, channel="telegram")
    dialogues = Dialogues(database, clock)
    async with database.write() as connection:
        await dialogues.save(
            connection, person, BOOKING, {"private": private}, before=None, message_id=None
        )
    slots = await appointments.free_slots("test", "talk", days=7)
    appointment = await booked(appointments, person, slots[-1])
    clock.now = appointment.start - timedelta(hours=24)
    (told,) = await upkeep.go_round()
    assert told.channel == "telegram"
    async with database.read() as connection:
        rows = await connection.execute(
            select(OutboxItem.channel, Message.content)
            .join(Message, Message.id == OutboxItem.message_id)
            .order_by(Message.seq)
        )
        found = [(row.channel, row.content["key"], bool(row.content.get("params"))) for row in rows]
    if private:
        assert found == [
            ("web", "appointment.reminder", True),
            ("telegram", "appointment.news", False),
        ]
    else:
        assert found == [("telegram", "appointment.reminder", True)]
