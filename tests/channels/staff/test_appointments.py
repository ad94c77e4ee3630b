"""Pages on appointments: calendar, booking for somebody, moving, marking, blocking, who may what."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select

from tests.console import Office
from tests.wegweiser.appointments.office import booked, make_office, make_person
from wegweiser.appointments import BERLIN, Appointment, Appointments, Slot, Status
from wegweiser.appointments.staff import StaffAppointments
from wegweiser.conversations.models import Message, OutboxItem
from wegweiser.staff.roles import Role

MONDAY = datetime(2026, 11, 9, 8, tzinfo=UTC)
"""9:00 in Berlin."""
NO_ISOLATES = dict.fromkeys((0x2068, 0x2069))
COUNSELLORS = [
    {"key": "a", "name": "Frau <b>A</b>", "languages": ["de", "en"], "room": "one"},
    {"key": "b", "name": "Herr B", "languages": ["de", "ti"]},
]


@pytest_asyncio.fixture
async def calendar(desk: Office) -> AsyncIterator[Office]:
    """A console whose office has two counsellors; Monday, 9:00."""
    desk.clock.now = MONDAY
    await make_office(
        desk.database,
        counsellors=COUNSELLORS,
        interpreters=[{"key": "tel", "name": "Tel", "languages": ["ar"], "remote": True}],
    )
    yield desk


def people(calendar: Office) -> Appointments:
    return Appointments(calendar.database, calendar.clock)


async def free(calendar: Office, at: int = 0) -> Slot:
    return (await people(calendar).free_slots("test", "talk"))[at]


async def told(calendar: Office, person: str) -> list[tuple[str, str]]:
    """What was said to a person unasked, with the channel it goes out on."""
    async with calendar.database.read() as connection:
        rows = await connection.execute(
            select(Message.content, OutboxItem.channel)
            .join(OutboxItem, OutboxItem.message_id == Message.id)
            .where(Message.conversation_id == person)
            .order_by(Message.seq)
        )
        return [(row.content["key"], row.channel) for row in rows]


def chosen(page: str, at: int = 0) -> dict[str, str]:
    """The fields of the form on a page, with one of its times."""
    hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page))
    return hidden | {"slot": re.findall(r'name="slot" value="([^"]+)"', page)[at]}


async def test_day_and_week_show_who_comes(calendar: Office) -> None:
    person = await make_person(calendar.database, "ar")
    appointment = await booked(people(calendar), person, await free(calendar))
    await people(calendar).running_late(appointment.id, person, 10)
    async with calendar.signed_in(Role.READER) as client:
        day = (await client.get("/staff/appointments")).text
        week = (await client.get("/staff/appointments?view=week&day=2026-11-12")).text
        tomorrow = (await client.get("/staff/appointments?day=2026-11-10")).text
        alone = (await client.get("/staff/appointments?counsellor=999")).status_code
        paper = (await client.get("/staff/appointments/print")).text
    for page in (day, week, paper):
        assert appointment.number in page
        assert "kommt 10 Minuten später" in page.translate(NO_ISOLATES)
        # What the operator wrote is no markup.
        assert "<b>A</b>" not in page
        assert "Frau &lt;b&gt;A&lt;/b&gt;" in page
    assert appointment.number not in tomorrow
    assert alone == httpx.codes.NOT_FOUND
    # A reader may look and no more.
    assert "/staff/appointments/new" not in day
    assert "/staff/appointments/blocks" not in day
    assert "/arrived" not in day


async def test_a_number_leads_to_its_appointment(calendar: Office) -> None:
    person = await make_person(calendar.database)
    appointment = await booked(people(calendar), person, await free(calendar))
    async with calendar.signed_in(Role.READER) as client:
        found = await client.get(f"/staff/appointments/find?number={appointment.number}")
        assert found.headers["location"] == f"/staff/appointments/{appointment.id}"
        one = (await client.get(found.headers["location"])).text
        assert f"/staff/conversations/{person}" in one
        assert "/cancel" not in one
        for wrong in ("1234567", "hello", ""):
            missing = await client.get(f"/staff/appointments/find?number={wrong}")
            assert missing.headers["location"] == "/staff/appointments"


async def test_booking_for_a_person_in_a_conversation(calendar: Office) -> None:
    person = await make_person(calendar.database, "ar")
    async with calendar.signed_in(Role.COUNSELLOR) as client:
        page = (
            await client.get(f"/staff/appointments/new?service=talk&conversation={person}")
        ).text
        # The person's language is chosen already.
        assert '<option value="ar" selected>Arabisch</option>' in page
        form = chosen(page) | {"name": "Amal"}
        done = await client.post("/staff/appointments/book", data=form)
        again = await client.post("/staff/appointments/book", data=form)
        assert done.status_code == again.status_code == httpx.codes.SEE_OTHER
        assert done.headers["location"] == again.headers["location"]
        one = (await client.get(done.headers["location"])).text
        assert "<bdi>Amal</bdi>" in one
        second = await client.post(
            "/staff/appointments/book",
            data=form | {"request": "another", "slot": chosen(page, 3)["slot"]},
        )
        assert second.status_code == httpx.codes.CONFLICT
        assert "schon einen Termin" in second.text
        extra = await client.post(
            "/staff/appointments/book",
            data=form | {"request": "third", "slot": chosen(page, 3)["slot"], "extra": "yes"},
        )
        assert extra.status_code == httpx.codes.SEE_OTHER
    appointments = await people(calendar).upcoming(person)
    assert [(each.language, each.interpreter) for each in appointments] == [("ar", True)] * 2
    assert await told(calendar, person) == [("appointment.booked_by_office", "web")] * 2


async def test_booking_for_somebody_at_the_counter(calendar: Office) -> None:
    async with calendar.signed_in(Role.COUNSELLOR) as client:
        page = (await client.get("/staff/appointments/new?service=internal")).text
        form = chosen(page)
        assert form["conversation"] == ""
        done = await client.post("/staff/appointments/book", data=form)
        one = (await client.get(done.headers["location"])).text
        assert "sagen Sie der Person selbst Bescheid" in one
        # Somebody else was looking at the same page.
        late = await client.post("/staff/appointments/book", data=form | {"request": "other"})
        while late.status_code == httpx.codes.SEE_OTHER:  # a colleague was free at that time
            late = await client.post(
                "/staff/appointments/book", data=form | {"request": late.headers["location"]}
            )
        assert late.status_code == httpx.codes.CONFLICT
        assert "inzwischen vergeben" in late.text
        assert 'name="slot"' in late.text


async def test_a_moved_and_a_cancelled_appointment_are_told(calendar: Office) -> None:
    person = await make_person(calendar.database, "ti", channel="telegram")
    appointment = await booked(people(calendar), person, await free(calendar))
    at = f"/staff/appointments/{appointment.id}"
    async with calendar.signed_in(Role.COUNSELLOR) as client:
        page = (await client.get(f"{at}/move?day=2026-11-11")).text
        moved = await client.post(f"{at}/move", data=chosen(page))
        assert moved.headers["location"] == "/staff/appointments?office=test&day=2026-11-11"
        (known,) = await people(calendar).upcoming(person)
        assert known.start.date().isoformat() == "2026-11-11"
        cancelled = await client.post(f"{at}/cancel", data={"back": ""})
        assert cancelled.headers["location"] == at
        too_late = await client.post(f"{at}/move", data=chosen(page, 1))
        assert too_late.headers["location"] == at
    assert await people(calendar).upcoming(person) == []
    assert await told(calendar, person) == [
        ("appointment.moved_by_office", "telegram"),
        ("appointment.cancelled_by_office", "telegram"),
    ]


async def test_a_time_that_is_taken_while_one_looks(calendar: Office) -> None:
    person, other = await make_person(calendar.database), await make_person(calendar.database)
    appointment = await booked(people(calendar), person, await free(calendar))
    at = f"/staff/appointments/{appointment.id}"
    async with calendar.signed_in(Role.COUNSELLOR) as client:
        form = chosen((await client.get(f"{at}/move?day=2026-11-11")).text)
        staff = StaffAppointments(calendar.database, calendar.clock)
        await staff.book_for(form["slot"], "quicker", conversation_id=other)
        gone = await client.post(f"{at}/move", data=form)
    assert gone.status_code == httpx.codes.CONFLICT
    (known,) = await people(calendar).upcoming(person)
    assert known.start == appointment.start


async def test_arrived_and_not_come(calendar: Office) -> None:
    person = await make_person(calendar.database, "fa")
    appointment = await booked(people(calendar), person, await free(calendar))
    at = f"/staff/appointments/{appointment.id}"
    staff = StaffAppointments(calendar.database, calendar.clock)
    async with calendar.signed_in(Role.COUNSELLOR) as client:
        early = await client.post(f"{at}/no-show", data={"back": ""})
        assert early.status_code == httpx.codes.SEE_OTHER
        assert (await staff.appointment(appointment.id)).status is Status.CONFIRMED
        calendar.clock.now = appointment.end
        assert f"{at}/arrived" in (await client.get("/staff/appointments")).text
        await client.post(f"{at}/no-show", data={"back": ""})
        assert (await staff.appointment(appointment.id)).status is Status.NO_SHOW
        back = await client.post(f"{at}/arrived", data={"back": "day"})
        assert back.headers["location"] == "/staff/appointments?office=test&day=2026-11-09"
        assert (await staff.appointment(appointment.id)).status is Status.ARRIVED
    assert await told(calendar, person) == [("appointment.missed", "web")]


async def test_blocking_marks_what_is_booked(calendar: Office) -> None:
    person = await make_person(calendar.database)
    slot = await free(calendar)
    await booked(people(calendar), person, slot)
    staff = StaffAppointments(calendar.database, calendar.clock)
    (counsellor, *_) = [
        each for each in await staff.counsellors("test") if each.name == slot.counsellor
    ]
    form = {
        "office": "test", "counsellor": str(counsellor.id), "reason": "Team",
        "from_day": "2026-11-09", "from_time": "09:00",
        "until_day": "2026-11-09", "until_time": "16:00",
    }  # fmt: skip
    async with calendar.signed_in(Role.LEAD) as client:
        done = await client.post("/staff/appointments/blocks", data=form)
        assert done.status_code == httpx.codes.SEE_OTHER
        page = (await client.get("/staff/appointments")).text
        assert "in gesperrter Zeit" in page
        assert "gesperrt: <bdi>Team</bdi>" in page
        free_now = await people(calendar).free_slots("test", "talk", days=1)
        assert {each.counsellor for each in free_now} == {"Herr B"} - {slot.counsellor}
        lift = re.search(r'action="/staff(/appointments/blocks/\d+/lift)"', page)
        assert lift is not None
        await client.post("/staff" + lift.group(1), data={"office": "test"})
        assert "gesperrt" not in (await client.get("/staff/appointments")).text.split("<details")[0]
        backwards = form | {"until_time": "08:00"}
        await client.post("/staff/appointments/blocks", data=backwards)
        strange = await client.post("/staff/appointments/blocks", data=form | {"counsellor": "999"})
        assert strange.status_code == httpx.codes.NOT_FOUND
        broken = await client.post("/staff/appointments/blocks", data=form | {"from_time": "later"})
        assert broken.status_code == httpx.codes.BAD_REQUEST
    (day,) = await staff.calendar("test", MONDAY.date(), 1)
    assert day.blocks == ()


@pytest.mark.parametrize(
    "path",
    [
        "/staff/appointments?office=nowhere",
        "/staff/appointments?day=yesterday",
        "/staff/appointments?day=0001-01-01",
        "/staff/appointments?counsellor=x",
        "/staff/appointments/new?conversation=nobody",
        "/staff/appointments/4711",
        "/staff/appointments/4711/move",
        "/staff/appointments/99999999999999999999",
    ],
)
async def test_what_there_is_not(calendar: Office, path: str) -> None:
    async with calendar.signed_in(Role.COUNSELLOR) as client:
        assert (await client.get(path)).status_code in {400, 404}


async def test_no_office_yet(desk: Office) -> None:
    async with desk.signed_in(Role.COUNSELLOR) as client:
        for path in ("", "/new", "/print"):
            page = await client.get(f"/staff/appointments{path}")
            assert "Noch ist keine Beratungsstelle" in page.text


async def test_the_clock_that_is_put_back(calendar: Office) -> None:
    staff = StaffAppointments(calendar.database, calendar.clock)
    await staff.block(
        "test",
        datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN),
        datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN, fold=1) + timedelta(hours=8),
    )
    async with calendar.signed_in(Role.READER) as client:
        for view in ("", "&view=week"):
            page = (await client.get(f"/staff/appointments?day=2026-10-25{view}")).text
            assert "Gesperrte Zeiten" in page


async def test_a_calendar_address_is_secret_and_can_be_revoked(calendar: Office) -> None:
    slot = await free(calendar)
    staff = StaffAppointments(calendar.database, calendar.clock)
    person = await make_person(calendar.database, "ti")
    (counsellor,) = [c for c in await staff.counsellors("test") if c.name == slot.counsellor]
    booked_ = await staff.book_for(slot.id, "r", conversation_id=person, name="Selam")
    at = f"/staff/appointments/calendars/{counsellor.id}"
    async with calendar.signed_in(Role.LEAD) as client:
        day = (await client.get(f"/staff/appointments?counsellor={counsellor.id}")).text
        assert f"{at}/open" in day
        addresses = []
        for _ in range(2):
            shown = (await client.post(f"{at}/open", data={"x": ""})).text
            addresses += re.findall(r"/calendars/[\w-]{43}/termine\.ics", shown)
        first, second = addresses
        assert (
            await client.post(f"{at}999/open", data={"x": ""})
        ).status_code == httpx.codes.NOT_FOUND
        async with httpx.AsyncClient(base_url=calendar.url, trust_env=False) as program:
            assert (await program.get(first)).status_code == httpx.codes.NOT_FOUND
            feed = await program.get(second)
            assert feed.headers["content-type"].startswith("text/calendar")
            assert isinstance(booked_, Appointment)
            assert booked_.number in feed.text
            assert "Selam" not in feed.text
            await client.post(f"{at}/close", data={"office": "test"})
            assert (await program.get(second)).status_code == httpx.codes.NOT_FOUND
