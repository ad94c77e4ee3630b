"""Parts that fail in the middle of conversations: every question has exactly one answer afterwards."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator

import pytest

from tests.e2e.questions import QUESTIONS
from tests.e2e.system import System, system_running
from tests.e2e.web_client import WebPerson

pytestmark = pytest.mark.slow

PEOPLE = 10
ASKED = ("integration_course", "course_cost", "work_permission", "recognition_process")
LANGUAGES = ("de", "en", "ar", "fa")


@pytest.fixture(scope="module")
def fragile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """A system of its own, to be broken."""
    with system_running(tmp_path_factory.mktemp("fragile")) as running:
        yield running


@pytest.mark.parametrize("victim", ["rasa", "actions", "gateway"])
async def test_killing_a_part_loses_and_doubles_nothing(fragile: System, victim: str) -> None:
    people = [WebPerson(fragile.url) for _ in range(PEOPLE)]
    for person in people:
        await person.open()
    asked = [asyncio.create_task(_ask(person, number)) for number, person in enumerate(people)]
    await asyncio.sleep(0.4)
    fragile.kill(victim)
    await asyncio.sleep(1.5)
    fragile.start(victim)
    try:
        async with asyncio.timeout(120):
            await asyncio.gather(*asked)
            await asyncio.gather(*(_answered(person) for person in people))
    finally:
        for person in people:
            await person.close()
    assert _outcomes(fragile) == {}
    _check_logs(fragile)


async def _ask(person: WebPerson, number: int) -> None:
    language = LANGUAGES[number % len(LANGUAGES)]
    for topic in ASKED:
        await person.send(text=QUESTIONS[topic][language], repeat_for=60)
        await asyncio.sleep(0.15)


async def _answered(person: WebPerson) -> None:
    """All four answers came, in the order of the questions."""
    topics: list[str] = []
    last = 0
    while len(topics) < len(ASKED):
        async for kind, data in person.events(last):
            if kind == "message":
                last = data["seq"]
                if data["key"] == "answer":
                    topics.append(data["topic"])
            if len(topics) == len(ASKED):
                break
    assert topics == list(ASKED)


def _outcomes(system: System) -> dict[int, int]:
    """Messages of people that do not have exactly one answer, with how many they have."""
    database = sqlite3.connect(system.settings.data_dir / "wegweiser.db")
    asked = [row[0] for row in database.execute("SELECT id FROM messages WHERE author = 'person'")]
    answers = Counter(
        row[0] for row in database.execute("SELECT answers FROM messages WHERE answers IS NOT NULL")
    )
    pending = database.execute("SELECT count(*) FROM inbox WHERE status != 'done'").fetchone()[0]
    database.close()
    assert pending == 0
    return {message: answers[message] for message in asked if answers[message] != 1}


def _check_logs(system: System) -> None:
    """Nothing that anybody wrote stands in a log."""
    fragments = {
        word
        for by_language in QUESTIONS.values()
        for language, text in by_language.items()
        for word in re.findall(r"\w+ \w+ \w+", text)
    }
    for name in ("gateway", "rasa", "actions"):
        log = system.log(name)
        assert not [fragment for fragment in fragments if fragment in log], name
