"""Counting a day once it is over, from what is stored of it.

Figures and what stands beside them:
    conversations   begun; language, detail: channel
    messages        of people; language
    topics          answers given; language, detail: topic
    missed          replies that say something was not understood; language
    handovers       times somebody was passed on to staff; language, detail: why
    waits           times staff first wrote after that; language, detail: how long it took
    helped, no_help answers rated; language, detail: topic
    appointments    by outcome; office, detail: outcome
    counted         the day is done
What a person said is opened to be counted, and never copied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.postgresql import insert as insert_on_postgres
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.models import Appointment
from wegweiser.appointments.slots import BERLIN
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation, Message
from wegweiser.desk.models import Handover
from wegweiser.feedback.models import AnswerFeedback
from wegweiser.reports.models import DailyFigure
from wegweiser.storage import Database

COUNTED = "counted"
WAITS = ((5, "5m"), (15, "15m"), (60, "1h"), (240, "4h"), (1440, "1d"))
"""Minutes up to which a wait has that name; longer ones are `more`."""
LONGER = "more"
OUTCOMES = frozenset({"confirmed", "arrived", "no_show", "cancelled"})
DAYS_AT_ONCE = 7
"""A new installation over an old database catches up week by week."""
SETTLED = timedelta(hours=3)
"""After midnight, until which a day's appointments may still be ticked off."""

Cell = tuple[str, str, str, str]
"""(figure, office, language, detail)"""


class Counting:
    """Counts days that are over. Several processes may: a day is counted once."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def catch_up(self) -> int:
        """Count days that are over and were not counted, oldest first; returns how many."""
        last = (self._clock() - SETTLED).astimezone(BERLIN).date() - timedelta(days=1)
        async with self._database.read() as connection:
            day = await _first_uncounted(connection)
        count = 0
        while day is not None and day <= last and count < DAYS_AT_ONCE:
            count += await self.count(day)
            day += timedelta(days=1)
        return count

    async def count(self, day: date) -> bool:
        """Count one day; False if it was counted before."""
        async with self._database.write() as connection:
            if not await _claim(connection, day):
                return False
            cells = await counted(connection, *bounds(day))
            rows = [
                {"day": day, "figure": figure, "office": office, "language": language,
                 "detail": detail, "count": count}
                for (figure, office, language, detail), count in cells.items()
            ]  # fmt: skip
            if rows:
                await connection.execute(insert(DailyFigure), rows)
        return True


async def counted(connection: AsyncConnection, begin: datetime, end: datetime) -> Counter[Cell]:
    """All figures of a stretch of time, as it is known now."""
    cells: Counter[Cell] = Counter()
    cells.update(await _conversations(connection, begin, end))
    cells.update(await _messages(connection, begin, end))
    cells.update(await _handovers(connection, begin, end))
    cells.update(await _ratings(connection, begin, end))
    cells.update(await _appointments(connection, begin, end))
    return cells


def bounds(day: date) -> tuple[datetime, datetime]:
    """The moments a day of the office begins and ends, in UTC."""
    begin = datetime.combine(day, time(), BERLIN)
    end = datetime.combine(day + timedelta(days=1), time(), BERLIN)
    return begin.astimezone(UTC), end.astimezone(UTC)


def length(wait: timedelta) -> str:
    """The name of a wait's length."""
    minutes = wait.total_seconds() / 60
    return next((name for limit, name in WAITS if minutes <= limit), LONGER)


async def _first_uncounted(connection: AsyncConnection) -> date | None:
    newest = await connection.execute(
        select(func.max(DailyFigure.day)).where(DailyFigure.figure == COUNTED)
    )
    counted: date | None = newest.scalar_one()
    if counted is not None:
        return counted + timedelta(days=1)
    oldest = await connection.execute(select(func.min(Conversation.created_at)))
    begun: datetime | None = oldest.scalar_one()
    return None if begun is None else begun.astimezone(BERLIN).date()


async def _claim(connection: AsyncConnection, day: date) -> bool:
    """Mark the day as counted; False if it is already. Others wait for this transaction."""
    make = insert_on_postgres if connection.dialect.name == "postgresql" else insert_on_sqlite
    marked = await connection.execute(
        make(DailyFigure)
        .values(day=day, figure=COUNTED, office="", language="", detail="", count=1)
        .on_conflict_do_nothing()
        .returning(DailyFigure.day)
    )
    return marked.scalar_one_or_none() is not None


async def _conversations(
    connection: AsyncConnection, begin: datetime, end: datetime
) -> Mapping[Cell, int]:
    result = await connection.execute(
        select(Conversation.language, Conversation.channel, func.count())
        .where(Conversation.created_at >= begin, Conversation.created_at < end)
        .group_by(Conversation.language, Conversation.channel)
    )
    return {
        ("conversations", "", language or "", channel): int(count)
        for language, channel, count in result
    }


async def _messages(connection: AsyncConnection, begin: datetime, end: datetime) -> Counter[Cell]:
    """People's messages, and what our replies to them were."""
    cells: Counter[Cell] = Counter()
    result = await connection.stream(
        select(Message.author, Message.kind, Message.language, Message.content,
               Conversation.language.label("spoken"))
        .join(Conversation, Conversation.id == Message.conversation_id)
        .where(Message.created_at >= begin, Message.created_at < end)
    )  # fmt: skip
    async for row in result:
        if row.author == "person":
            cells["messages", "", row.spoken or "", ""] += 1
        elif row.kind == "reply":
            cells.update(_of_reply(row.content or {}, row.language or row.spoken or ""))
    return cells


def _of_reply(content: Mapping[str, Any], language: str) -> Iterable[Cell]:
    key = str(content.get("key"))
    topic = (content.get("params") or {}).get("topic")
    if key in {"answer", "emergency"} and topic:
        yield "topics", "", language, str(topic)[:64]
    if key.startswith("fallback."):
        yield "missed", "", language, ""


async def _handovers(connection: AsyncConnection, begin: datetime, end: datetime) -> Counter[Cell]:
    """Who was passed on that day, and who was answered that day after how long."""
    cells: Counter[Cell] = Counter()
    asked = await connection.execute(
        select(Handover.language, Handover.reason, func.count())
        .where(Handover.asked_at >= begin, Handover.asked_at < end)
        .group_by(Handover.language, Handover.reason)
    )
    for language, reason, count in asked:
        cells["handovers", "", language or "", reason] += int(count)
    answered = await connection.execute(
        select(Handover.language, Handover.asked_at, Handover.answered_at).where(
            Handover.answered_at >= begin, Handover.answered_at < end
        )
    )
    for language, asked_at, answered_at in answered:
        if answered_at is not None:
            cells["waits", "", language or "", length(answered_at - asked_at)] += 1
    return cells


async def _ratings(
    connection: AsyncConnection, begin: datetime, end: datetime
) -> Mapping[Cell, int]:
    result = await connection.execute(
        select(AnswerFeedback.helped, AnswerFeedback.language, AnswerFeedback.topic, func.count())
        .where(AnswerFeedback.created_at >= begin, AnswerFeedback.created_at < end)
        .group_by(AnswerFeedback.helped, AnswerFeedback.language, AnswerFeedback.topic)
    )
    return {
        ("helped" if helped else "no_help", "", language, topic): int(count)
        for helped, language, topic, count in result
    }


async def _appointments(
    connection: AsyncConnection, begin: datetime, end: datetime
) -> Mapping[Cell, int]:
    result = await connection.execute(
        select(Appointment.office_id, Appointment.status, func.count())
        .where(
            Appointment.starts_at >= begin,
            Appointment.starts_at < end,
            Appointment.status.in_(OUTCOMES),
            Appointment.confirmed_at.is_not(None),
        )
        .group_by(Appointment.office_id, Appointment.status)
    )
    return {("appointments", office, "", status): int(count) for office, status, count in result}
