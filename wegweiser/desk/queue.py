"""The queue: which conversations want somebody, and in which order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.models import Appointment, Office
from wegweiser.appointments.records import Status
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation, Message
from wegweiser.conversations.states import State
from wegweiser.desk.handovers import Reason
from wegweiser.desk.models import Handover
from wegweiser.desk.notes import tags_of
from wegweiser.storage import Database

PAGE = 50
"""Conversations on one page of the queue."""


class Tab(StrEnum):
    """Parts of the queue."""

    MINE = "mine"
    UNASSIGNED = "unassigned"
    ALL = "all"
    """Everything that is open."""
    CLOSED = "closed"
    """What staff had and have no longer."""


@dataclass(frozen=True)
class LastWords:
    """The last thing a person said (not what was answered)."""

    kind: str
    text: str | None
    content: dict[str, Any] | None
    language: str | None
    understanding: dict[str, Any] | None
    said_at: datetime


@dataclass(frozen=True)
class Entry:
    """One conversation in the queue."""

    conversation_id: str
    channel: str
    language: str | None
    state: State
    urgent: bool
    holder: int | None
    reason: Reason
    waiting_since: datetime
    """Since when somebody is wanted."""
    ended_at: datetime | None
    office: str | None
    """Where the person has an appointment."""
    last: LastWords | None
    """None once it was erased."""
    answered: bool
    """Whether staff spoke last."""
    tags: tuple[str, ...] = ()

    @property
    def intent(self) -> str | None:
        """What the last words were about."""
        if self.last is None:
            return None
        understood = (self.last.understanding or {}).get("intent")
        pressed = ((self.last.content or {}).get("act") or {}).get("intent")
        return str(understood or pressed) if understood or pressed else None


@dataclass(frozen=True)
class Page:
    """One page of a tab, with the counts of all tabs."""

    tab: Tab
    number: int
    entries: Sequence[Entry]
    counts: Mapping[Tab, int]
    urgent: int
    """Urgent ones nobody holds."""

    @property
    def more(self) -> bool:
        """Whether there is a next page."""
        return self.counts[self.tab] > (self.number + 1) * PAGE


class Queue:
    """Reads the queue."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def page(self, tab: Tab, staff_id: int, number: int = 0) -> Page:
        """Urgent ones first, then by waiting time; closed ones the newest first."""
        async with self._database.read() as connection:
            counts, urgent = await _counts(connection, staff_id)
            found = await connection.execute(
                _listed(tab, staff_id).limit(PAGE).offset(number * PAGE)
            )
            rows = found.all()
            ids = [row.id for row in rows]
            tags = await tags_of(connection, ids)
            offices = await _offices(connection, ids)
        entries = [_entry(row, tags.get(row.id, ()), offices.get(row.id)) for row in rows]
        return Page(tab, number, entries, counts, urgent)

    async def version(self) -> tuple[Any, ...]:
        """Something that differs whenever a page of the queue does; one query."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(
                    func.sum(Conversation.last_seq),
                    func.count(Handover.id),
                    func.count(Handover.ended_at),
                    func.max(Conversation.attended_at),
                    func.count(Conversation.holder),
                    func.sum(Conversation.holder),
                    func.count(case((Conversation.urgent, 1))),
                )
                .select_from(Handover)
                .join(Conversation, Conversation.id == Handover.conversation_id)
            )
            return tuple(found.one())

    async def after(self, conversation_id: str | None, staff_id: int) -> str | None:
        """The conversation to take next: the first nobody holds, but not this one."""
        async with self._database.read() as connection:
            found = await connection.execute(_listed(Tab.UNASSIGNED, staff_id).limit(2))
            ids = [row.id for row in found]
        return next((each for each in ids if each != conversation_id), None)


_OPEN = Handover.ended_at.is_(None)
_NOBODYS = and_(_OPEN, Conversation.holder.is_(None))


def _of(tab: Tab, staff_id: int) -> ColumnElement[bool]:
    match tab:
        case Tab.MINE:
            return and_(_OPEN, Conversation.holder == staff_id)
        case Tab.UNASSIGNED:
            return _NOBODYS
        case Tab.ALL:
            return _OPEN
        case Tab.CLOSED:
            return and_(Handover.ended_at.is_not(None), ~_newer())


def _newer() -> ColumnElement[bool]:
    """Whether the conversation was passed on once more, later."""
    later = Handover.__table__.alias("later")
    return exists().where(
        later.c.conversation_id == Handover.conversation_id, later.c.id > Handover.id
    )


def _listed(tab: Tab, staff_id: int) -> Any:
    last_seq = (
        select(func.max(Message.seq))
        .where(
            Message.conversation_id == Conversation.id,
            Message.author == "person",
            Message.seq > Conversation.hidden_seq,
        )
        .correlate(Conversation)
        .scalar_subquery()
    )
    spoken_last = (
        select(Message.author)
        .where(
            Message.conversation_id == Conversation.id,
            Message.author.in_(("person", "staff")),
            Message.seq > Conversation.hidden_seq,
        )
        .order_by(Message.seq.desc())
        .limit(1)
        .correlate(Conversation)
        .scalar_subquery()
    )
    pressing = case((and_(Conversation.urgent, Conversation.holder.is_(None)), 0), else_=1)
    order: tuple[Any, ...] = (pressing, Handover.asked_at, Handover.id)
    if tab is Tab.CLOSED:
        order = (Handover.ended_at.desc(), Handover.id.desc())
    listed: Any = (
        select(Conversation.id, Conversation.channel, Conversation.language, Conversation.state,
               Conversation.urgent, Conversation.holder, Handover.reason, Handover.asked_at,
               Handover.ended_at, Message.kind, Message.text, Message.content,
               Message.language.label("written_in"), Message.understanding, Message.created_at,
               (spoken_last == "staff").label("answered"))
        .join(Conversation, Conversation.id == Handover.conversation_id)
        .outerjoin(
            Message, and_(Message.conversation_id == Conversation.id, Message.seq == last_seq)
        )
        .where(_of(tab, staff_id))
        .order_by(*order)
    )  # fmt: skip
    return listed


async def _counts(connection: AsyncConnection, staff_id: int) -> tuple[Mapping[Tab, int], int]:
    def count(*which: ColumnElement[bool]) -> ColumnElement[int]:
        return func.count(case((and_(*which), 1)))

    urgent = and_(_NOBODYS, Conversation.urgent)
    found = await connection.execute(
        select(*(count(_of(tab, staff_id)) for tab in Tab if tab is not Tab.CLOSED), count(urgent))
        .select_from(Handover)
        .join(Conversation, Conversation.id == Handover.conversation_id)
        .where(_OPEN)
    )
    *numbers, urgents = found.one()
    open_tabs = [tab for tab in Tab if tab is not Tab.CLOSED]
    closed = await connection.execute(
        select(func.count()).select_from(Handover).where(_of(Tab.CLOSED, staff_id))
    )
    counts = dict(zip(open_tabs, numbers, strict=True)) | {Tab.CLOSED: closed.scalar_one()}
    return counts, urgents


async def _offices(connection: AsyncConnection, ids: Sequence[str]) -> Mapping[str, str]:
    """The office of each conversation's latest appointment that stands."""
    found = await connection.execute(
        select(Appointment.conversation_id, Office.name)
        .join(Office, Office.id == Appointment.office_id)
        .where(Appointment.conversation_id.in_(ids), Appointment.status == Status.CONFIRMED)
        .order_by(Appointment.starts_at)
    )
    return {row.conversation_id: row.name for row in found}


def _entry(row: Any, tags: tuple[str, ...], office: str | None) -> Entry:
    last = None
    if row.kind is not None:
        last = LastWords(row.kind, row.text, row.content, row.written_in, row.understanding,
                         row.created_at)  # fmt: skip
    return Entry(
        conversation_id=row.id,
        channel=row.channel,
        language=row.language,
        state=State(row.state),
        urgent=row.urgent,
        holder=row.holder,
        reason=Reason(row.reason),
        waiting_since=row.asked_at,
        ended_at=row.ended_at,
        office=office,
        last=last,
        answered=bool(row.answered),
        tags=tags,
    )
