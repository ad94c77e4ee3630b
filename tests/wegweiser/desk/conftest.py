"""A desk with two counsellors and a lead, and people who write to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import insert, select

from wegweiser.conversations.inbound import Inbound, TextInput
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.models import Conversation, Message, OutboxItem
from wegweiser.conversations.turns import Outcome, Turns
from wegweiser.desk import Claims, Colleague, Desk
from wegweiser.replies import standard
from wegweiser.replies.record import Reply
from wegweiser.staff.models import StaffAccount
from wegweiser.storage import Database

ANNA = Colleague(1, "Anna")
BERND = Colleague(2, "Bernd")
LEAD = Colleague(3, "Chris", leads=True)


class FakeClock:
    """Stands still until told otherwise. A Friday, nine in the morning in Germany."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Scene:
    """The domain with one clock."""

    database: Database
    clock: FakeClock
    number: int = 0

    def __post_init__(self) -> None:
        self.intake = Intake(self.database, limit=2000, clock=self.clock)
        self.turns = Turns(self.database, owner="worker", clock=self.clock)
        self.claims = Claims(self.database, self.clock)
        self.desk = Desk(self.database, self.clock)

    async def write(self, person: str, text: str = "hallo") -> str:
        """The person writes; returns the conversation."""
        self.number += 1
        inbound = Inbound("web", person, f"{self.number}", TextInput(text))
        return (await self.intake.receive(inbound)).conversation_id

    async def answer(self, *replies: Reply, from_bot: bool = True) -> None:
        """The message that waits longest comes to these replies."""
        turn = await self.turns.lease()
        assert turn is not None
        await self.turns.complete(turn, Outcome(replies, "de", from_bot=from_bot))
        await self.turns.release()

    async def asks_for_a_person(self, person: str) -> str:
        conversation = await self.write(person, "ein Mensch bitte")
        await self.answer(standard.handover_waiting(), from_bot=False)
        return conversation

    async def row(self, conversation_id: str) -> Any:
        async with self.database.read() as connection:
            found = await connection.execute(
                select(Conversation.__table__).where(Conversation.id == conversation_id)
            )
            return found.one()

    async def said(self, conversation_id: str) -> list[tuple[str, str | None]]:
        """Author, and key or text, of every message."""
        async with self.database.read() as connection:
            found = await connection.execute(
                select(Message.author, Message.text, Message.content)
                .where(Message.conversation_id == conversation_id)
                .order_by(Message.seq)
            )
            return [(row.author, row.text or (row.content or {}).get("key")) for row in found]

    async def waiting_to_be_sent(self, conversation_id: str) -> int:
        async with self.database.read() as connection:
            found = await connection.execute(
                select(OutboxItem.id).where(OutboxItem.conversation_id == conversation_id)
            )
            return len(found.all())


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest_asyncio.fixture
async def scene(database: Database, clock: FakeClock) -> Scene:
    async with database.write() as connection:
        for each in (ANNA, BERND, LEAD):
            await connection.execute(
                insert(StaffAccount).values(
                    id=each.id, name=each.name, shown_name=each.name, role="lead", language="de",
                    created_at=clock(),
                )
            )  # fmt: skip
    return Scene(database, clock)
