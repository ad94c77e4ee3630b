"""How many times the desk's pages ask the database: the same for one conversation as for sixty."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
from sqlalchemy import event

from tests.channels.staff.test_desk import People, anna, at, people  # noqa: F401 - fixtures
from tests.console import Office

SIGNING = 1
"""Queries that every page needs to know who asks."""


@contextmanager
def counted(office: Office) -> Iterator[list[str]]:
    """The statements that are executed in the context, without transactions and looks of jobs."""
    statements: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        words = statement.split()
        jobs = ("inbox", "outbox", "appointments.id, appointments.slot_id")
        if words[0] in {"SELECT", "UPDATE", "INSERT", "DELETE"} and not any(
            f"FROM {each}" in " ".join(words) for each in jobs
        ):
            statements.append(" ".join(words)[:100])

    engine = office.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("many", [1, 60])
async def test_the_pages_ask_a_fixed_number_of_times(
    people: People,  # noqa: F811
    anna: httpx.AsyncClient,  # noqa: F811
    many: int,
) -> None:
    for number in range(many):
        conversation = await people.waits(f"p{number}")
    await anna.get(at(conversation))  # presence is there from now on
    asked = {}
    for name, path in (
        ("queue", "/staff/queue"),
        ("list", "/staff/queue/list?tab=all"),
        ("conversation", at(conversation)),
        ("live", f"{at(conversation)}/live?after=2"),
    ):
        with counted(people.office) as statements:
            assert (await anna.get(path)).status_code == 200
        asked[name] = len(statements)
    assert asked == {"queue": 5 + SIGNING, "list": 5 + SIGNING, "conversation": 12, "live": 5}
