"""Days are counted once and outlive the messages; reports hide small numbers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import delete, func, insert, select

from wegweiser.conversations.inbound import Inbound, TextInput
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.models import Conversation
from wegweiser.conversations.turns import Outcome, Turns
from wegweiser.desk.models import Handover
from wegweiser.feedback.models import AnswerFeedback
from wegweiser.replies.record import Reply
from wegweiser.replies.standard import handover_waiting
from wegweiser.reports.building import OTHERS, TOPICS, Reports, Table
from wegweiser.reports.counting import Counting, bounds, length
from wegweiser.reports.models import DailyFigure
from wegweiser.storage import Database

DAY = date(2026, 11, 18)  # a Wednesday
NOON = datetime(2026, 11, 18, 11, tzinfo=UTC)
NEXT = NOON + timedelta(days=1)


async def asked(
    database: Database, name: str, language: str, *replies: Reply, at: datetime = NOON
) -> str:
    """Somebody asks and is answered; returns the conversation."""
    intake = Intake(database, limit=100, clock=lambda: at)
    turns = Turns(database, owner="t", clock=lambda: at)
    await intake.receive(Inbound("web", name, f"{name}-{at.isoformat()}", TextInput("?")))
    turn = await turns.lease()
    assert turn is not None
    await turns.complete(turn, Outcome(replies, language, from_bot=replies[0].key == "answer"))
    await turns.release()
    return turn.conversation_id


async def passed_on(
    database: Database, conversation_id: str, asked_at: datetime, answered_at: datetime | None
) -> None:
    async with database.write() as connection:
        await connection.execute(
            delete(Handover).where(Handover.conversation_id == conversation_id)
        )
        await connection.execute(
            insert(Handover).values(
                conversation_id=conversation_id, reason="person", language="ti",
                asked_at=asked_at, answered_at=answered_at,
            )
        )  # fmt: skip


async def figures(database: Database) -> dict[tuple[str, str, str], int]:
    async with database.read() as connection:
        result = await connection.execute(
            select(DailyFigure.figure, DailyFigure.language, DailyFigure.detail, DailyFigure.count)
        )
        return {(figure, language, detail): count for figure, language, detail, count in result}


def answer(topic: str) -> Reply:
    return Reply("answer", {"topic": topic})


async def test_a_day_is_counted_from_what_was_said(database: Database) -> None:
    await asked(database, "a", "ar", answer("course_cost"))
    await asked(database, "b", "ar", Reply("fallback.miss", {"again": False}))
    waiting = await asked(database, "c", "ti", handover_waiting())
    await passed_on(database, waiting, NOON, NOON + timedelta(minutes=12))
    await asked(database, "d", "de", answer("course_cost"), at=NEXT)  # another day
    assert await Counting(database).count(DAY)
    assert await figures(database) == {
        ("counted", "", ""): 1,
        ("conversations", "ar", "web"): 2,
        ("conversations", "ti", "web"): 1,
        ("messages", "ar", ""): 2,
        ("messages", "ti", ""): 1,
        ("topics", "ar", "course_cost"): 1,
        ("missed", "ar", ""): 1,
        ("handovers", "ti", "person"): 1,
        ("waits", "ti", "15m"): 1,
    }


async def test_a_day_is_counted_once_and_stays_when_its_messages_go(database: Database) -> None:
    await asked(database, "a", "ar", answer("course_cost"))
    counting = Counting(database)
    assert await counting.count(DAY)
    before = await figures(database)
    async with database.write() as connection:
        await connection.execute(delete(Conversation))
    assert not await counting.count(DAY)
    assert await figures(database) == before


async def test_days_that_are_over_are_caught_up_and_today_is_not(database: Database) -> None:
    await asked(database, "a", "ar", answer("course_cost"), at=NOON - timedelta(days=9))
    counting = Counting(database, clock=lambda: NOON)
    assert [await counting.catch_up() for _ in range(3)] == [7, 2, 0]
    async with database.read() as connection:
        newest = await connection.execute(select(func.max(DailyFigure.day)))
    assert newest.scalar_one() == DAY - timedelta(days=1)


def test_a_day_is_one_of_the_office() -> None:
    begin, end = bounds(date(2026, 10, 25))  # the clocks go back: 25 hours
    assert begin.isoformat() == "2026-10-24T22:00:00+00:00"
    assert end - begin == timedelta(hours=25)


def test_waits_have_names() -> None:
    names = [length(timedelta(minutes=m)) for m in (0, 5, 6, 60, 61, 1440, 1441)]
    assert names == ["5m", "5m", "15m", "1h", "4h", "1d", "more"]


async def put(database: Database, *rows: tuple[date, str, str, str, str, int]) -> None:
    names = ("day", "figure", "office", "language", "detail", "count")
    async with database.write() as connection:
        await connection.execute(
            insert(DailyFigure), [dict(zip(names, row, strict=True)) for row in rows]
        )


def shown(table: Table, row: str, column: str) -> int | None:
    return table.cells[list(table.rows).index(row)][list(table.columns).index(column)]


async def test_weeks_add_days_and_hide_small_numbers(database: Database) -> None:
    monday, before = date(2026, 11, 16), date(2026, 11, 9)
    await put(
        database,
        (monday, "messages", "", "ar", "", 30), (DAY, "messages", "", "ar", "", 12),
        (before, "messages", "", "ar", "", 50), (before, "messages", "", "ti", "", 3),
        (before, "messages", "", "de", "", 20), (monday, "messages", "", "de", "", 40),
    )  # fmt: skip
    report = await Reports(database, clock=lambda: NOON).of(4)
    table = report.table("messages")
    assert table is not None
    assert table.rows == ["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"]
    assert shown(table, "2026-11-16", "ar") == 42
    assert shown(table, "2026-11-09", "ti") is None
    assert shown(table, "2026-10-26", "ti") == 0
    # The three of Tigrinya follow neither from their week nor from their language.
    week = table.cells[2]
    column = [line[2] for line in table.cells]
    assert week.count(None) >= 2
    assert column.count(None) >= 2


async def test_the_week_at_hand_counts_up_to_now(database: Database) -> None:
    for number in range(6):
        await asked(database, f"p{number}", "fa", answer("course_cost"))
    report = await Reports(database, clock=lambda: NOON + timedelta(hours=1)).of(4)
    table = report.table("topics")
    assert table is not None
    assert shown(table, "course_cost", "fa") == 6


async def test_topics_asked_less_share_a_row(database: Database) -> None:
    await put(
        database,
        *((DAY, "topics", "", "ar", f"topic{number:02}", 100 - number) for number in range(TOPICS)),
        (DAY, "topics", "", "ar", "rare", 6), (DAY, "topics", "", "de", "rarer", 7),
    )  # fmt: skip
    table = (await Reports(database, clock=lambda: NOON).of(4)).table("topics")
    assert table is not None
    assert len(table.rows) == TOPICS + 1
    assert (shown(table, OTHERS, "ar"), shown(table, OTHERS, "de")) == (6, 7)


async def test_tables_of_the_same_appointments_do_not_tell_on_each_other(
    database: Database,
) -> None:
    """What the one hides in its last row the other does not show there."""
    await put(
        database,
        (DAY, "appointments", "north", "", "arrived", 30),
        (DAY, "appointments", "north", "", "no_show", 2),
        (DAY, "appointments", "south", "", "arrived", 20),
        (DAY, "appointments", "south", "", "no_show", 1),
    )
    report = await Reports(database, clock=lambda: NOON).of(4)
    weeks, offices = report.table("appointments"), report.table("offices")
    assert weeks is not None
    assert offices is not None
    assert shown(offices, "north", "no_show") is None
    assert weeks.cells[-1] == offices.cells[-1]


async def test_ratings_are_counted_by_topic(database: Database) -> None:
    conversation = await asked(database, "a", "ar", answer("course_cost"))
    async with database.write() as connection:
        await connection.execute(
            insert(AnswerFeedback).values(
                conversation_id=conversation, topic="course_cost", language="ar", simple=False,
                helped=False, created_at=NOON,
            )
        )  # fmt: skip
    await Counting(database).count(DAY)
    assert (await figures(database))["no_help", "ar", "course_cost"] == 1
