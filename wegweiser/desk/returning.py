"""Back into the queue: conversations whose holder has not attended to them for too long."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from wegweiser.appointments.slots import BERLIN
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation, Message
from wegweiser.conversations.states import State
from wegweiser.desk.hours import desk_hours
from wegweiser.storage import Database


class Returning:
    """Looks for them. Any number of processes may: the UPDATE tells whether it was still so."""

    def __init__(
        self, database: Database, silent_for: timedelta, clock: Clock = system_clock
    ) -> None:
        """`silent_for`: working time, during which an office is open."""
        self._database = database
        self._silent_for = silent_for
        self._clock = clock

    async def go_round(self) -> list[str]:
        """Give back what has waited for its holder too long; returns the conversations.

        Only where the person spoke last: who was answered waits for nobody.
        """
        now = self._clock()
        latest = now - self._silent_for
        spoke_last = (
            select(Message.author)
            .where(
                Message.conversation_id == Conversation.id,
                Message.author.in_(("person", "staff")),
            )
            .order_by(Message.seq.desc())
            .limit(1)
            .correlate(Conversation)
            .scalar_subquery()
        )
        spoken_at = (
            select(Message.created_at)
            .where(Message.conversation_id == Conversation.id, Message.author == "person")
            .order_by(Message.seq.desc())
            .limit(1)
            .correlate(Conversation)
            .scalar_subquery()
        )
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Conversation.id, Conversation.holder, Conversation.attended_at,
                       spoken_at.label("spoken_at"))
                .where(
                    Conversation.state == State.STAFF,
                    Conversation.attended_at <= latest,
                    spoke_last == "person",
                )
            )  # fmt: skip
            silent = found.all()
            if not silent:
                return []
            since = {row.id: max(row.attended_at, row.spoken_at) for row in silent}
            first = min(since.values()).astimezone(BERLIN).date()
            days = (now.astimezone(BERLIN).date() - first).days + 1
            hours = await desk_hours(connection, first, days)
        returned = []
        for row in silent:
            if hours.worked(since[row.id], now) < self._silent_for:
                continue
            async with self._database.write() as connection:
                still = await connection.execute(
                    update(Conversation)
                    .where(
                        Conversation.id == row.id,
                        Conversation.holder == row.holder,
                        Conversation.attended_at == row.attended_at,
                        Conversation.state == State.STAFF,
                    )
                    .values(state=State.WAITING, holder=None, held_at=None)
                    .returning(Conversation.id)
                )
                if still.scalar_one_or_none() is not None:
                    returned.append(row.id)
        return returned
