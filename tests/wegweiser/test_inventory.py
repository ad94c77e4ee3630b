"""Every table of the schema: declared, filled, and emptied by wish and by time, on both engines."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Integer,
    String,
    Table,
    TypeDecorator,
    insert,
    select,
)

from wegweiser.appointments.erasing import cut_ties
from wegweiser.data_rights.copies import Copies
from wegweiser.data_rights.erasure import Erasures, request_erasure
from wegweiser.data_rights.inventory import HELD, Erased
from wegweiser.data_rights.retention import Retention, rules
from wegweiser.encryption.columns import SealedJson, SealedText
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import Profiles
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.schema import metadata

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
AHEAD = START + timedelta(days=10)
MINE, OTHER = "Zx9mine", "Qy7hers"
"""Short enough for every column, found nowhere else."""

Made = dict[str, dict[str, Any]]


def values_of(mark: str, over: timedelta) -> dict[str, dict[str, Any]]:
    """What cannot just be anything, by table; `over`: how long ago the appointment was."""
    begin, number = AHEAD - over, {MINE: 1, OTHER: 2}[mark]
    return {
        "offices": {"serves": [], "hours": [], "directions": {}},
        "services": {"modes": [], "bring": []},
        "resources": {"kind": "room", "room_id": None, "languages": []},
        "special_days": {"opens": None, "closes": None, "day": START.date()},
        "blocks": {"ends_at": AHEAD},
        "taken_slots": {
            "starts_at": begin, "ends_at": begin + timedelta(hours=1), "from_cell": 1,
            "to_cell": 2,
        },
        "appointments": {
            "status": "confirmed", "seat": 1, "held_until": None, "replaces": None,
            "starts_at": begin, "ends_at": begin + timedelta(hours=1), "number": f"N{number}",
            "uid": f"uid{number}", "mode": "on_site", "service_key": "talk", "cancelled_by": None,
            "late_minutes": 5,
        },
        "erasures": {"receipt": f"receipt{number}", "stores": {"messages": 1}},
        "messages": {"answers": None},
        "review_items": {"status": "decided", "purpose": "train"},
        "daily_figures": {"day": START.date()},
        "conversations": {"hidden_seq": 0},
        "consents": {"withdrawn_at": None},
        "audit_events": {"actor": "staff", "action": "profile_seen", "details": None},
        "staff_accounts": {"disabled_at": None},
    }  # fmt: skip


def anything(column: Column[Any], mark: str) -> Any:
    """A value that fits the column and, if it can, bears the mark."""
    kind = column.type
    if isinstance(kind, SealedJson | JSON):
        return {"said": mark}
    if isinstance(kind, SealedText):
        return mark
    if isinstance(kind, TypeDecorator):
        kind = kind.impl_instance
    match kind:
        case DateTime():
            return START
        case Boolean():
            return False
        case Integer():
            return 1
        case String():
            return mark[: kind.length]
    raise AssertionError(f"{column}: say in this test what such a column may hold")


async def fill(database: Database, mark: str, *, over: timedelta = timedelta(0)) -> Made:
    """One row in every table, tied together by their foreign keys."""
    made: Made = {}
    special = values_of(mark, over)
    async with database.write() as connection:
        for table in metadata.sorted_tables:
            values = dict(special.get(table.name, {}))
            bears = mark if HELD[table.name].erased is not Erased.NOTHING else f"op{mark[:2]}"
            for column in table.columns:
                if column.name in values:
                    continue
                if column.foreign_keys:
                    target = next(iter(column.foreign_keys)).column
                    values[column.name] = made[target.table.name][target.name]
                elif not (column.primary_key and isinstance(column.type, Integer)) or (
                    column.autoincrement is False
                ):
                    values[column.name] = anything(column, bears)
            done = await connection.execute(insert(table).values(**values))
            keys = zip(table.primary_key.columns, done.inserted_primary_key or (), strict=True)
            made[table.name] = values | {column.name: value for column, value in keys}
    return made


async def rows_of(database: Database, table: Table, made: Mapping[str, Any]) -> list[Any]:
    """The row that was made, as the code reads it (sealed columns opened), if it is there."""
    same = [column == made[column.name] for column in table.primary_key.columns]
    async with database.read() as connection:
        return list((await connection.execute(select(*table.columns).where(*same))).all())


async def remains(database: Database, made: Made, mark: str) -> set[str]:
    """Tables in which something of the person is left."""
    left = set()
    for table in metadata.sorted_tables:
        how = HELD[table.name].erased
        found = await rows_of(database, table, made[table.name])
        if (how is Erased.ROWS and found) or mark in str(found):
            left.add(table.name)
    return left


def test_every_table_is_declared() -> None:
    assert set(HELD) == set(metadata.tables)
    kinds = {rule.kind for rule in rules(load_settings())} | {"contact"}
    assert {held.kind for held in HELD.values()} - {None} <= kinds


def test_what_belongs_to_a_conversation_is_declared_to_go() -> None:
    for table in metadata.sorted_tables:
        for key in table.foreign_keys:
            # A tie to a record that is deleted is a tie to the person.
            target = key.column.table.name
            if target != table.name and HELD[target].erased is Erased.ROWS:
                assert HELD[table.name].erased is not Erased.NOTHING, f"{table.name} -> {target}"
                assert HELD[table.name].kind, f"{table.name} needs a time after which it goes"


async def test_after_an_erasure_no_table_knows_the_person(database: Database) -> None:
    mine, hers = await fill(database, MINE), await fill(database, OTHER)
    personal = {name for name, held in HELD.items() if held.erased is not Erased.NOTHING}
    # Without this the rest could not fail.
    assert await remains(database, mine, MINE) == personal
    conversation = mine["conversations"]["id"]

    async def forget(_: str) -> None:
        """The bot's memory has tests of its own."""

    async with database.write() as connection:
        cut = await cut_ties(connection, START, conversation, keep_upcoming=False)
        await request_erasure(
            connection, conversation, receipt="r", now=START, delay=timedelta(0),
            appointments=cut.count,
        )  # fmt: skip
    assert await Erasures(database, forget, lambda: START).carry_out_due() == 1
    assert await remains(database, mine, MINE) == set()
    assert await remains(database, hers, OTHER) == personal


async def test_every_table_goes_when_it_was_promised(database: Database) -> None:
    settings = load_settings(
        retention_transcript_days=90,
        retention_profile_days=180,
        retention_appointment_days=60,
        retention_contact_days=300,
        retention_audit_days=365,
    )
    days = {"link": 0, "appointment": 60, "transcript": 90, "profile": 180, "contact": 300,
            "audit": 365}  # fmt: skip
    # The appointment ended when the clock of this test begins.
    made = await fill(database, MINE, over=timedelta(days=10, hours=1))
    now = START

    async def forget(_: str) -> None:
        """The bot's memory has tests of its own."""

    retention = Retention(database, settings, forget, clock=lambda: now)
    words = metadata.tables["answer_feedback"]
    for kind, day in days.items():
        mine = {name for name, held in HELD.items() if held.kind == kind}
        now = START + timedelta(days=day) - timedelta(minutes=1)
        await retention.keep()
        for name in mine:
            assert await rows_of(database, metadata.tables[name], made[name]), name
        if kind == "transcript":
            assert MINE in str(await rows_of(database, words, made["answer_feedback"]))
        now = START + timedelta(days=day)
        await retention.keep()
        assert not mine & await remains(database, made, MINE), kind
        if kind == "audit":
            for name in mine:
                assert not await rows_of(database, metadata.tables[name], made[name]), name
        if kind == "transcript":
            (row,) = await rows_of(database, words, made["answer_feedback"])
            assert row.words is None
    assert await remains(database, made, MINE) == set()


async def test_a_copy_holds_every_table_that_says_something(database: Database) -> None:
    made = await fill(database, MINE)
    conversation = made["conversations"]["id"]
    async with database.write() as connection:
        await connection.execute(metadata.tables["profiles"].delete())
        await Profiles(database).write(connection, conversation, Profile(town=MINE), confirmed=True)
    data = (await Copies(database).of(conversation)).data
    keys = {held.copied for held in HELD.values()} - {None}
    assert keys == data.keys() - {"created"}
    for key in keys:
        assert MINE in str(data[key]) or key == "accesses", key
    # That somebody looked is said, and when; it holds nothing else.
    (look,) = data["accesses"]
    assert (look["actor"], look["action"]) == ("staff", "profile_seen")
    assert json.dumps(data)
