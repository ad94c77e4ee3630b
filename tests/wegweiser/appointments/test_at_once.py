"""Many at once, from several processes and threads, and processes that are killed."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError

from tests.wegweiser.appointments.bookers import rush
from tests.wegweiser.appointments.invariants import check_invariants
from tests.wegweiser.appointments.office import MONDAY, booked, make_person
from wegweiser.appointments import Appointment, Appointments, Slot, SlotTaken, models
from wegweiser.conversations.models import Message, OutboxItem
from wegweiser.settings import PROJECT_ROOT
from wegweiser.storage import Database

PEOPLE, WORKERS = 200, 4


def start(database: Database, what: str, *arguments: str) -> subprocess.Popen[str]:
    url = database.url.render_as_string(hide_password=False)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.wegweiser.appointments.bookers", what, url, *arguments],
        cwd=PROJECT_ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


async def people(database: Database, number: int) -> list[str]:
    return [await make_person(database) for _ in range(number)]


async def group_slot(appointments: Appointments) -> Slot:
    return (await appointments.free_slots("test", "group"))[0]


def in_processes(database: Database, slot: Slot, everybody: list[str]) -> list[int]:
    running = [
        start(database, "rush", slot.id, *everybody[worker::WORKERS]) for worker in range(WORKERS)
    ]
    results: list[int] = []
    for process in running:
        output, _ = process.communicate(timeout=240)
        assert process.returncode == 0
        results += json.loads(output)
    return results


def in_threads(database: Database, slot: Slot, everybody: list[str]) -> list[int]:
    url = database.url.render_as_string(hide_password=False)
    with ThreadPoolExecutor(WORKERS) as pool:
        running = [
            pool.submit(asyncio.run, rush(url, slot.id, everybody[worker::WORKERS]))
            for worker in range(WORKERS)
        ]
        return [result for each in running for result in each.result(timeout=240)]


async def test_two_hundred_want_three_seats(database: Database, appointments: Appointments) -> None:
    slot = await group_slot(appointments)
    everybody = await people(database, PEOPLE)
    at_once = in_threads if database.is_sqlite else in_processes
    results = await asyncio.to_thread(at_once, database, slot, everybody)
    assert len(results) == PEOPLE
    assert len({result for result in results if result > 0}) == 3
    # Everybody else is offered three other times.
    assert [result for result in results if result <= 0] == [-3] * (PEOPLE - 3)
    await check_invariants(database)


async def test_two_who_swap_end_in_a_valid_state(
    database: Database, appointments: Appointments
) -> None:
    one, two = await people(database, 2)
    slots = await appointments.free_slots("test", "talk")
    first = await booked(appointments, one, slots[0])
    second = await booked(appointments, two, slots[1])
    for _ in range(5):
        results = await asyncio.gather(
            appointments.move(first.id, slots[1].id, one),
            appointments.move(second.id, slots[0].id, two),
        )
        # Neither time is free before the other has gone.
        assert all(isinstance(each, SlotTaken) for each in results)
    # One goes elsewhere, the other follows, both at once: whoever is first, both have a time.
    await asyncio.gather(
        appointments.move(first.id, slots[2].id, one),
        appointments.move(second.id, slots[0].id, two),
    )
    (mine,), (theirs,) = await appointments.upcoming(one), await appointments.upcoming(two)
    assert mine.start == slots[2].start
    assert theirs.start in {slots[0].start, slots[1].start}
    await check_invariants(database)


async def test_two_fight_for_one_time_from_two_others(
    database: Database, appointments: Appointments
) -> None:
    one, two = await people(database, 2)
    slots = await appointments.free_slots("test", "talk")
    first = await booked(appointments, one, slots[0])
    second = await booked(appointments, two, slots[1])
    results = await asyncio.gather(
        appointments.move(first.id, slots[3].id, one),
        appointments.move(second.id, slots[3].id, two),
    )
    assert sorted(isinstance(each, Appointment) for each in results) == [False, True]
    await check_invariants(database)


@pytest.mark.slow
async def test_killing_bookers_leaves_no_half_booking(
    database: Database, appointments: Appointments
) -> None:
    assert await appointments.offices()
    everybody = await people(database, 6)
    for round_ in range(4):
        running = [start(database, "wander", f"{round_}-{each}", *everybody) for each in range(2)]
        for number, process in enumerate(running):
            assert process.stdout is not None
            # Killed in the middle of things, each time at another point.
            process.stdout.read(8 + 5 * round_ + 3 * number)
            await asyncio.sleep(0.003 * round_)
            process.kill()
            process.wait()
            process.stdout.close()
        await check_invariants(database)
    async with database.read() as connection:
        count = select(func.count()).select_from(models.Appointment)
        assert (await connection.execute(count)).scalar_one() > 0


@pytest.mark.slow
async def test_reminders_are_sent_once_by_two_workers_that_are_killed(
    database: Database, appointments: Appointments
) -> None:
    everybody = await people(database, 12)
    slots = await appointments.free_slots("test", "talk", start=(MONDAY + timedelta(days=3)).date())
    for person, slot in zip(everybody, slots, strict=False):
        await booked(appointments, person, slot)
    # Half an hour before the first: some are due for both reminders, some for one, some for none.
    moment = (slots[0].start - timedelta(hours=1)).isoformat()
    for round_ in range(3):
        running = [start(database, "remind", moment) for _ in range(2)]
        for process in running:
            assert process.stdout is not None
            process.stdout.read(1 + round_)
            process.kill()
            process.wait()
            process.stdout.close()
    async with database.read() as connection:
        table = models.Notice
        notices = (
            await connection.execute(select(table.appointment_id, table.kind).where(~table.skipped))
        ).all()
        messages = (
            await connection.execute(select(Message.conversation_id, Message.content))
        ).all()
        outbox = (await connection.execute(select(func.count(OutboxItem.id)))).scalar_one()
    told = [
        (row.content["params"]["appointment"], row.content["params"]["kind"]) for row in messages
    ]
    assert sorted(told) == sorted(tuple(row) for row in notices)
    assert len(told) == len(set(told)) == outbox
    soon = [slot for slot in slots[:12] if slot.start - slots[0].start <= timedelta(hours=1)]
    within_a_day = [
        slot for slot in slots[:12]
        if timedelta(hours=3) < slot.start - slots[0].start <= timedelta(hours=23)
    ]  # fmt: skip
    assert len([each for each in told if each[1] == "soon"]) == len(soon)
    assert len([each for each in told if each[1] == "day_before"]) == len(within_a_day)
    assert soon
    assert within_a_day


async def test_the_database_itself_refuses_a_double_booking(
    database: Database, appointments: Appointments, person: str
) -> None:
    await booked(appointments, person, (await appointments.free_slots("test", "talk"))[0])
    for statement in (
        # The same cell for another slot; a seat beyond the capacity; a booking without a seat.
        "INSERT INTO taken_cells SELECT resource_id, cell, slot_id FROM taken_cells",
        "UPDATE appointments SET seat = 2",
        "UPDATE appointments SET slot_id = NULL, seat = NULL, capacity = NULL",
        "UPDATE appointments SET status = 'cancelled'",
        "DELETE FROM taken_slots",
    ):
        with pytest.raises(IntegrityError):
            async with database.write() as connection:
                await connection.execute(text(statement))
