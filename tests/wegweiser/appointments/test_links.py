"""Links to one appointment: who has one sees it, and nobody else ever."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.wegweiser.appointments.office import FakeClock, booked
from wegweiser.appointments import Appointments
from wegweiser.appointments.links import KEPT, OPEN_AFTERWARDS, AppointmentLinks
from wegweiser.data_rights.erasure import request_erasure
from wegweiser.storage import Database


@pytest.fixture
def links(database: Database, clock: FakeClock) -> AppointmentLinks:
    return AppointmentLinks(database, clock)


async def test_a_link_shows_the_appointment_as_it_stands(
    links: AppointmentLinks, appointments: Appointments, person: str
) -> None:
    first, second, *_ = await appointments.free_slots("test", "talk")
    appointment = await booked(appointments, person, first)
    code = await links.issue(appointment.id)
    found = await links.open(code)
    assert found is not None
    assert (found.appointment.number, found.language) == (appointment.number, "de")
    await appointments.move(appointment.id, second.id, person)
    moved = await links.open(code)
    assert moved is not None
    assert moved.appointment.start == second.start
    await appointments.cancel(appointment.id, person)
    cancelled = await links.open(code)
    assert cancelled is not None
    assert cancelled.appointment.status == "cancelled"


async def test_other_codes_open_nothing(
    links: AppointmentLinks, appointments: Appointments, person: str
) -> None:
    appointment = await booked(
        appointments, person, (await appointments.free_slots("test", "talk"))[0]
    )
    code = await links.issue(appointment.id)
    for other in ("", code[:-1], code + "x", appointment.number, str(appointment.id), "\ud800"):
        assert await links.open(other) is None


async def test_only_the_newest_few_work(
    links: AppointmentLinks, appointments: Appointments, person: str
) -> None:
    appointment = await booked(
        appointments, person, (await appointments.free_slots("test", "talk"))[0]
    )
    codes = [await links.issue(appointment.id) for _ in range(KEPT + 2)]
    assert [await links.open(code) is not None for code in codes] == [False] * 2 + [True] * KEPT


async def test_a_link_ends_a_week_after_the_appointment(
    links: AppointmentLinks, appointments: Appointments, person: str, clock: FakeClock
) -> None:
    appointment = await booked(
        appointments, person, (await appointments.free_slots("test", "talk"))[0]
    )
    code = await links.issue(appointment.id)
    clock.now = appointment.end + OPEN_AFTERWARDS - timedelta(seconds=1)
    assert await links.open(code) is not None
    clock.now = appointment.end + OPEN_AFTERWARDS
    assert await links.open(code) is None


@pytest.mark.parametrize("keep_upcoming", [True, False])
async def test_nothing_is_left_of_links_after_an_erasure(
    links: AppointmentLinks, appointments: Appointments, person: str, *, keep_upcoming: bool
) -> None:
    appointment = await booked(
        appointments, person, (await appointments.free_slots("test", "talk"))[0]
    )
    code = await links.issue(appointment.id)
    await appointments.erase_conversation(person, keep_upcoming=keep_upcoming)
    assert await links.open(code) is None


async def test_a_wish_to_be_forgotten_closes_links_at_once(
    links: AppointmentLinks,
    appointments: Appointments,
    person: str,
    database: Database,
    clock: FakeClock,
) -> None:
    appointment = await booked(
        appointments, person, (await appointments.free_slots("test", "talk"))[0]
    )
    code = await links.issue(appointment.id)
    async with database.write() as connection:
        await request_erasure(
            connection,
            person,
            receipt="r" * 16,
            now=clock(),
            delay=timedelta(hours=24),
            appointments=0,
        )
    assert await links.open(code) is None
    # What is booked afterwards is no part of the wish.
    clock.advance(minutes=1)
    assert await links.open(await links.issue(appointment.id)) is not None
