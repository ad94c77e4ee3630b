"""How many queries common operations take: fixed, however much there is to look through."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from sqlalchemy import event

from tests.wegweiser.appointments.office import booked, make_office, make_person
from wegweiser.appointments import Appointments
from wegweiser.storage import Database


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """The statements that are executed, without those that begin and end transactions."""
    statements: list[str] = []

    def note(*arguments: Any) -> None:
        statement = arguments[2]
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


async def test_listing_takes_seven_queries_however_full_the_calendar_is(
    database: Database, appointments: Appointments
) -> None:
    await make_office(
        database, rooms=[], counsellors=[{"key": f"c{n}", "name": f"C{n}"} for n in range(6)]
    )
    for filled in (0, 12):
        slots = await appointments.free_slots("test", "talk", days=5, limit=filled or None)
        for slot in slots[:filled]:
            await booked(appointments, await make_person(database), slot)
        for days in (1, 56):
            with counted(database) as statements:
                await appointments.free_slots("test", "talk", days=days, language="ti")
            assert len(statements) == 7


async def test_booking_takes_a_fixed_number_of_queries(
    database: Database, appointments: Appointments
) -> None:
    numbers = set()
    # Beyond the time of the reminders: nearer ones are noted as not needed.
    for ahead in range(2, 6):
        person = await make_person(database)
        slots = await appointments.free_slots("test", "talk", days=10)
        slot = next(each for each in slots if each.start > slots[0].start + timedelta(days=ahead))
        with counted(database) as statements:
            appointment = await booked(appointments, person, slot)
        numbers.add(len(statements))
        with counted(database) as statements:
            assert await appointments.upcoming(person) == [appointment]
        assert len(statements) == 3
    (number,) = numbers
    assert number == 26
