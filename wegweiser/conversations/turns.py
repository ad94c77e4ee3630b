"""Handling what was taken in: one worker a conversation, each message to exactly one outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.erasing import cut_ties
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.errors import LeaseLostError
from wegweiser.conversations.models import Choice, Conversation, InboxItem, Message
from wegweiser.conversations.saying import store_reply
from wegweiser.conversations.states import State, check_move
from wegweiser.data_rights.erasure import request_erasure
from wegweiser.desk.passing import passing_on
from wegweiser.feedback import said as feedback
from wegweiser.feedback.said import Rating, Remark
from wegweiser.replies.record import Reply
from wegweiser.review.noting import note_missed, note_rating
from wegweiser.storage import Database

LEASE = timedelta(seconds=60)
"""How long a worker may hold a conversation; a crashed worker's conversations are free after it."""

CHOICES_KEPT, FORGET_EVERY = 60, 10
"""How many of the newest buttons of a conversation surely still work; every so many messages the
older ones are forgotten."""


@dataclass(frozen=True)
class Turn:
    """One message to handle, with what its conversation knows."""

    inbox_id: int
    message_id: int
    attempts: int
    conversation_id: str
    channel: str
    """Where this message came from: a conversation can be held on more than one channel."""
    kind: str
    text: str | None
    content: dict[str, Any] | None
    state: State
    language: str | None
    language_chosen: bool
    simple: bool
    misses: int
    last_reply: dict[str, Any] | None


@dataclass(frozen=True)
class Outcome:
    """What handling a message came to."""

    replies: tuple[Reply, ...] = ()
    language: str | None = None
    """Language the replies are shown in, and the conversation goes on in."""
    understanding: dict[str, Any] | None = None
    feedback: Rating | Remark | None = None
    """What the person said about an answer."""
    from_bot: bool = True
    """Whether the bot speaks; then nothing is sent unless the conversation is still the bot's."""
    while_waiting: bool = False
    """Whether the bot may say this also while a person waits for staff (a booking)."""

    def may_be_said(self, state: State) -> bool:
        """Whether it may be said in this state of the conversation."""
        if not self.from_bot or state is State.BOT:
            return True
        return self.while_waiting and state is State.WAITING


class Turns:
    """The inbox as a queue of conversations."""

    def __init__(self, database: Database, *, owner: str, clock: Clock = system_clock) -> None:
        self._database = database
        self._owner = owner
        self._clock = clock

    async def lease(self) -> Turn | None:
        """Take the conversation that has waited longest and its first message; None if none is due."""
        now = self._clock()
        free = or_(Conversation.lease_until.is_(None), Conversation.lease_until < now)
        # A message that waits for its retry holds back the later ones of its conversation.
        earliest = (
            select(
                InboxItem.conversation_id,
                func.min(InboxItem.id).label("first"),
            )
            .where(InboxItem.status == "pending")
            .group_by(InboxItem.conversation_id)
            .subquery()
        )
        candidate = (
            select(Conversation.id)
            .join(earliest, earliest.c.conversation_id == Conversation.id)
            .join(InboxItem, InboxItem.id == earliest.c.first)
            .where(free, InboxItem.due_at <= now)
            .order_by(InboxItem.due_at, InboxItem.id)
            .limit(1)
            .with_for_update(skip_locked=True, of=Conversation)
        )
        async with self._database.write() as connection:
            result = await connection.execute(
                update(Conversation)
                .where(Conversation.id == candidate.scalar_subquery(), free)
                .values(lease_owner=self._owner, lease_until=now + LEASE)
                .returning(Conversation.id)
            )
            conversation_id = result.scalar_one_or_none()
            if conversation_id is None:
                return None
            return await self._first_due(connection, conversation_id, now)

    async def next(self, conversation_id: str) -> Turn | None:
        """The next due message of a leased conversation; without one the conversation is given back."""
        now = self._clock()
        mine = (Conversation.id == conversation_id, Conversation.lease_owner == self._owner)
        first = (
            select(func.min(InboxItem.id))
            .where(InboxItem.conversation_id == conversation_id, InboxItem.status == "pending")
            .scalar_subquery()
        )
        due = exists().where(InboxItem.id == first, InboxItem.due_at <= now)
        async with self._database.write() as connection:
            released = await connection.execute(
                update(Conversation)
                .where(*mine, ~due)
                .values(lease_owner=None, lease_until=None)
                .returning(Conversation.id)
            )
            if released.scalar_one_or_none() is not None:
                return None
            await connection.execute(
                update(Conversation).where(*mine).values(lease_until=now + LEASE)
            )
            return await self._first_due(connection, conversation_id, now)

    async def _first_due(
        self, connection: AsyncConnection, conversation_id: str, now: datetime
    ) -> Turn | None:
        result = await connection.execute(
            select(InboxItem.id.label("inbox_id"), InboxItem.attempts, InboxItem.due_at,
                   Message.id.label("message_id"), Message.kind, Message.text, Message.content,
                   InboxItem.channel, Conversation.state, Conversation.language,
                   Conversation.language_chosen, Conversation.simple, Conversation.misses,
                   Conversation.last_reply)
            .join(Message, Message.id == InboxItem.message_id)
            .join(Conversation, Conversation.id == InboxItem.conversation_id)
            .where(
                InboxItem.conversation_id == conversation_id,
                InboxItem.status == "pending",
                Conversation.lease_owner == self._owner,
            )
            .order_by(InboxItem.id)
            .limit(1)
        )  # fmt: skip
        row = result.one_or_none()
        if row is None or row.due_at > now:
            return None
        return Turn(
            conversation_id=conversation_id,
            state=State(row.state),
            **{
                name: value
                for name, value in row._mapping.items()  # noqa: SLF001 - SQLAlchemy's public name
                if name not in {"state", "due_at"}
            },
        )

    async def complete(self, turn: Turn, outcome: Outcome) -> list[int]:
        """Write the outcome and everything that follows from it, in one transaction.

        Returns the ids of the messages to deliver. The conversation's state is read here once
        more: what the bot wanted to say is dropped if staff took the conversation meanwhile.
        Raises `LeaseLostError`; then nothing was written.
        """
        now = self._clock()
        wish = next((reply.effects["erase"] for reply in outcome.replies
                     if "erase" in reply.effects), None)  # fmt: skip
        async with self._database.write() as connection:
            cut = 0
            if wish is not None:
                ties = await cut_ties(connection, now, turn.conversation_id, keep_upcoming=False)
                cut = ties.count
            conversation = await self._hold(connection, turn.conversation_id)
            if not await _finish(connection, turn.inbox_id, "done", now):
                raise LeaseLostError
            if outcome.understanding is not None:
                await connection.execute(
                    update(Message)
                    .where(Message.id == turn.message_id)
                    .values(
                        understanding=outcome.understanding,
                        language=(outcome.understanding.get("language") or {}).get("code"),
                    )
                )
            if outcome.feedback is not None:
                await feedback.record(connection, turn.conversation_id, outcome.feedback, now)
                if isinstance(outcome.feedback, Rating):
                    rated = outcome.feedback
                    await note_rating(connection, rated.choice_id, now, helped=rated.helped)
            if wish is not None:
                await request_erasure(
                    connection,
                    turn.conversation_id,
                    receipt=str(wish["receipt"]),
                    now=now,
                    delay=timedelta(hours=float(wish["hours"])),
                    appointments=cut,
                )
            elif not outcome.may_be_said(State(conversation.state)):
                return []
            await note_missed(connection, turn.message_id, outcome.replies, outcome.language, now)
            return await self._say(connection, turn, conversation, outcome, answers=turn.message_id)

    async def postpone(self, turn: Turn, failure: str, delay: timedelta) -> None:
        """Try this message again after `delay`."""
        now = self._clock()
        async with self._database.write() as connection:
            await connection.execute(
                update(InboxItem)
                .where(InboxItem.id == turn.inbox_id, InboxItem.status == "pending")
                .values(attempts=InboxItem.attempts + 1, due_at=now + delay, failure=failure)
            )

    async def notify(self, turn: Turn, replies: Sequence[Reply]) -> list[int]:
        """Tell the person something while the message itself stays pending (a delay)."""
        async with self._database.write() as connection:
            conversation = await self._hold(connection, turn.conversation_id)
            outcome = Outcome(tuple(replies), conversation.language)
            if not outcome.may_be_said(State(conversation.state)):
                return []
            return await self._say(
                connection,
                turn,
                conversation,
                outcome,
                answers=None,
                author="system",
            )

    async def give_up(self, turn: Turn, failure: str, replies: Sequence[Reply]) -> list[int]:
        """This message cannot be answered by the bot: say so and leave it to staff."""
        now = self._clock()
        async with self._database.write() as connection:
            conversation = await self._hold(connection, turn.conversation_id)
            if not await _finish(connection, turn.inbox_id, "failed", now, failure):
                raise LeaseLostError
            outcome = Outcome(tuple(replies), conversation.language)
            if not outcome.may_be_said(State(conversation.state)):
                return []  # staff have it already, and see that it was not answered
            return await self._say(
                connection,
                turn,
                conversation,
                outcome,
                answers=turn.message_id,
                author="system",
            )

    async def release(self, conversation_id: str | None = None) -> None:
        """Give back one conversation, or (for a graceful stop) all that this owner holds."""
        mine = [Conversation.lease_owner == self._owner]
        if conversation_id is not None:
            mine.append(Conversation.id == conversation_id)
        async with self._database.write() as connection:
            await connection.execute(
                update(Conversation).where(*mine).values(lease_owner=None, lease_until=None)
            )

    async def pending(self) -> int:
        """Messages that have no outcome yet."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(func.count()).select_from(InboxItem).where(InboxItem.status == "pending")
            )
            return int(result.scalar_one())

    async def _hold(self, connection: AsyncConnection, conversation_id: str) -> Any:
        """Lock the conversation's row and make sure that it is still ours."""
        result = await connection.execute(
            select(Conversation.state, Conversation.language,
                   Conversation.language_chosen, Conversation.simple, Conversation.misses,
                   Conversation.last_seq, Conversation.urgent)
            .where(Conversation.id == conversation_id, Conversation.lease_owner == self._owner)
            .with_for_update()
        )  # fmt: skip
        row = result.one_or_none()
        if row is None:
            raise LeaseLostError
        return row

    async def _say(
        self,
        connection: AsyncConnection,
        turn: Turn,
        conversation: Any,
        outcome: Outcome,
        *,
        answers: int | None,
        author: str = "bot",
    ) -> list[int]:
        now = self._clock()
        conversation_id = turn.conversation_id
        language = outcome.language or conversation.language
        replies = await passing_on(
            connection,
            conversation_id,
            conversation,
            outcome.replies,
            last_reply=turn.last_reply,
            now=now,
        )
        changes: dict[str, Any] = {
            "language": language,
            "last_seq": conversation.last_seq + len(replies),
            "updated_at": now,
        }
        for reply in replies:
            changes |= _effects(State(changes.get("state", conversation.state)), reply)
        if "language" in changes:
            language = changes["language"]
        sent: list[int] = []
        seq = conversation.last_seq
        for reply in replies:
            seq += 1
            message_id = await store_reply(
                connection,
                reply,
                conversation_id=conversation_id,
                # What was asked on one channel is not answered on another: who went to the
                # private page does not want the answers in Telegram.
                channel=turn.channel,
                seq=seq,
                author=author,
                language=language,
                answers=answers,
                now=now,
            )
            sent.append(message_id)
        if author == "bot" and replies:
            if not replies[-1].aside:
                changes["last_reply"] = replies[-1].as_json()
            missed = replies[-1].key.startswith("fallback.")
            changes["misses"] = conversation.misses + 1 if missed else 0
        await connection.execute(
            update(Conversation).where(Conversation.id == conversation_id).values(**changes)
        )
        if sent and seq % FORGET_EVERY == 0:
            await _forget_old_choices(connection, conversation_id)
        return sent


def _effects(state: State, reply: Reply) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    effects = reply.effects
    if "state" in effects:
        wanted = State(effects["state"])
        check_move(state, wanted)
        changes["state"] = wanted
        if wanted is not State.STAFF:
            changes |= {"holder": None, "held_at": None}
    if "language" in effects:
        changes |= {"language": effects["language"], "language_chosen": True}
    for flag in ("simple", "urgent"):
        if flag in effects:
            changes[flag] = bool(effects[flag])
    return changes


async def _finish(
    connection: AsyncConnection,
    inbox_id: int,
    status: str,
    now: datetime,
    failure: str | None = None,
) -> bool:
    """Give an inbox item its outcome; False if it has one already."""
    result = await connection.execute(
        update(InboxItem)
        .where(InboxItem.id == inbox_id, InboxItem.status == "pending")
        .values(status=status, done_at=now, failure=failure)
        .returning(InboxItem.id)
    )
    return result.scalar_one_or_none() is not None


async def _forget_old_choices(connection: AsyncConnection, conversation_id: str) -> None:
    cut = (
        select(Choice.message_id)
        .where(Choice.conversation_id == conversation_id)
        .order_by(Choice.message_id.desc())
        .offset(CHOICES_KEPT)
        .limit(1)
        .scalar_subquery()
    )
    await connection.execute(
        delete(Choice).where(Choice.conversation_id == conversation_id, Choice.message_id < cut)
    )
