"""A process of its own that books: `python -m tests.wegweiser.appointments.bookers <what> ...`.

`rush URL SLOT PERSON...`: everybody wants the slot at once; prints one line of JSON with the results.
`wander URL SEED PERSON...`: hold, confirm, move, cancel at random until killed; prints a dot a step.
`remind URL MOMENT`: one round of the upkeep after the other until killed.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import uuid
from datetime import datetime

from tests.conftest import KEY
from tests.wegweiser.appointments.office import MONDAY, FakeClock
from wegweiser.appointments import AppointmentError, Appointments, Hold
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.encryption import Keyring
from wegweiser.storage import Database


async def rush(url: str, slot_id: str, people: list[str]) -> list[int | None]:
    """For each person the id of their appointment, or minus the number of alternatives."""
    # Few connections each: a server allows a hundred, and others test on it too.
    database = Database(url, Keyring([KEY]), pool_size=4)
    appointments = Appointments(database, FakeClock())
    connections = asyncio.Semaphore(8)

    async def want(person: str) -> int:
        async with connections:
            result = await appointments.hold(person, slot_id, "rush")
            if isinstance(result, Hold):
                return (await appointments.confirm(result.id, person)).id
            return -len(result.alternatives)

    try:
        return list(await asyncio.gather(*map(want, people)))
    finally:
        await database.dispose()


async def wander(url: str, seed: str, people: list[str]) -> None:
    database = Database(url, Keyring([KEY]), pool_size=2)
    chance = random.Random(seed)
    clock = FakeClock(MONDAY)
    appointments = Appointments(database, clock)
    upkeep = Upkeep(database, clock)
    while True:
        person = chance.choice(people)
        service = chance.choice(["talk", "short", "group"])
        try:
            slots = await appointments.free_slots("test", service, days=2)
            mine = await appointments.upcoming(person)
            match chance.randrange(5):
                case 0 | 1 if slots:
                    slot = chance.choice(slots)
                    hold = await appointments.hold(person, slot.id, uuid.uuid4().hex)
                    if isinstance(hold, Hold) and chance.random() < 0.8:
                        await appointments.confirm(hold.id, person)
                case 2 if mine and slots:
                    await appointments.move(mine[0].id, chance.choice(slots).id, person)
                case 3 if mine:
                    await appointments.cancel(mine[0].id, person)
                case 4:
                    clock.advance(minutes=1)
                    await upkeep.release_expired()
        except AppointmentError:
            pass
        print(".", end="", flush=True)


async def remind(url: str, moment: str) -> None:
    upkeep = Upkeep(
        Database(url, Keyring([KEY]), pool_size=2), FakeClock(datetime.fromisoformat(moment))
    )
    while True:
        await upkeep.go_round()
        print(".", end="", flush=True)


def main() -> None:
    what, url, argument, *people = sys.argv[1:]
    if what == "rush":
        print(json.dumps(asyncio.run(rush(url, argument, people))))
    elif what == "wander":
        asyncio.run(wander(url, argument, people))
    else:
        asyncio.run(remind(url, argument))


if __name__ == "__main__":
    main()
