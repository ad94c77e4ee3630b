"""Erasure, retention and links against an injected clock, on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import func, insert, select, text

from wegweiser.conversations.models import Conversation, Message, WebSession
from wegweiser.data_rights.audit import record
from wegweiser.data_rights.copies import Copies, UnknownConversationError
from wegweiser.data_rights.erasure import Erasures, request_erasure
from wegweiser.data_rights.links import LIFETIMES, Links, Purpose
from wegweiser.data_rights.models import AuditEvent, Erasure
from wegweiser.data_rights.retention import Retention
from wegweiser.dialogues.models import Dialogue
from wegweiser.encryption import Keyring, new_key
from wegweiser.profiles.models import Consent, ProfileRow
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import Profiles, load_profile
from wegweiser.settings import load_settings
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
SECRET = "Zitronenfalter"


@dataclass
class World:
    """A database, a clock to set, and a bot that remembers whom it forgot."""

    database: Database
    now: datetime = START
    forgotten: list[str] = field(default_factory=list)

    def clock(self) -> datetime:
        return self.now

    async def forget(self, conversation_id: str) -> None:
        self.forgotten.append(conversation_id)

    async def conversation(self, name: str, **values: Any) -> None:
        async with self.database.write() as connection:
            await connection.execute(
                insert(Conversation).values(
                    **{
                        "id": name,
                        "channel": "telegram",
                        "address": f"{SECRET}-{name}",
                        "created_at": self.now,
                        "updated_at": self.now,
                        "last_reply": {"key": SECRET},
                    }
                    | values
                )
            )

    async def message(self, name: str, seq: int, author: str = "person") -> None:
        async with self.database.write() as connection:
            await connection.execute(
                insert(Message).values(
                    conversation_id=name, seq=seq, author=author, kind="text", text=SECRET,
                    created_at=self.now,
                )
            )  # fmt: skip
            await connection.execute(
                Conversation.__table__.update()  # type: ignore[attr-defined]
                .where(Conversation.id == name)
                .values(last_seq=seq, updated_at=self.now)
            )

    async def profile(self, name: str) -> None:
        profiles = Profiles(self.database, self.clock)
        await profiles.agree(name, version=1, language="ar", channel="web")
        async with self.database.write() as connection:
            await profiles.write(connection, name, Profile(town=SECRET), confirmed=True)

    async def count(self, table: Any, *where: Any) -> int:
        async with self.database.read() as connection:
            result = await connection.execute(select(func.count()).select_from(table).where(*where))
            return int(result.scalar_one())

    async def rows(self) -> str:
        """Every row of every table."""
        listing = (
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            if self.database.is_sqlite
            else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        )
        found = []
        async with self.database.read() as connection:
            for (table,) in (await connection.execute(text(listing))).all():
                found += (await connection.execute(text(f'SELECT * FROM "{table}"'))).all()
        return "\n".join(map(str, found))


@pytest_asyncio.fixture
async def world(database: Database) -> AsyncIterator[World]:
    yield World(database)


async def test_everything_is_hidden_at_once_and_erased_when_promised(world: World) -> None:
    await world.conversation("c")
    for seq in (1, 2, 3):
        await world.message("c", seq)
    await world.profile("c")
    erasures = Erasures(world.database, world.forget, world.clock)
    async with world.database.write() as connection:
        await request_erasure(
            connection,
            "c",
            receipt="r",
            now=world.now,
            delay=timedelta(hours=24),
            appointments=2,
        )
    assert await load_profile(world.database, "c") is None
    assert (await Copies(world.database).of("c")).messages == ()
    assert await world.count(Consent) == 0
    world.now = START + timedelta(hours=23, minutes=59)
    assert await erasures.carry_out_due() == 0
    assert await world.count(Message) == 3
    world.now = START + timedelta(hours=24)
    assert await erasures.carry_out_due() == 1
    assert world.forgotten == ["c"]
    assert SECRET not in await world.rows()
    with pytest.raises(UnknownConversationError):
        await Copies(world.database).of("c")
    receipt = await erasures.receipt("r")
    assert receipt is not None
    assert receipt.done_at == world.now
    assert receipt.stores == {
        "address": 1,
        "appointments": 2,
        "bot_memory": 1,
        "messages": 3,
        "web_sessions": 0,
    }
    assert await erasures.carry_out_due() == 0


async def test_what_is_said_after_the_wish_is_no_part_of_it(world: World) -> None:
    await world.conversation("c")
    await world.message("c", 1)
    async with world.database.write() as connection:
        await request_erasure(
            connection, "c", receipt="r", now=world.now, delay=timedelta(0), appointments=0
        )
    await world.message("c", 2, "bot")
    await world.message("c", 3)
    await Erasures(world.database, world.forget, world.clock).carry_out_due()
    assert await world.count(Message) == 2
    assert await world.count(Conversation) == 1


async def test_an_erasure_waits_for_the_bot_and_is_then_whole(world: World) -> None:
    await world.conversation("c")
    await world.message("c", 1)

    async def away(_: str) -> None:
        raise ConnectionError

    async with world.database.write() as connection:
        await request_erasure(
            connection, "c", receipt="r", now=world.now, delay=timedelta(0), appointments=0
        )
    with pytest.raises(ConnectionError):
        await Erasures(world.database, away, world.clock).carry_out_due()
    assert await world.count(Message) == 1
    assert await Erasures(world.database, world.forget, world.clock).carry_out_due() == 1
    assert await world.count(Message) == 0


async def test_nothing_erased_is_left_in_the_files(tmp_path: Path) -> None:
    file = tmp_path / "files.db"
    database = Database(f"sqlite+aiosqlite:///{file}", Keyring([new_key()]))
    await migrate(database)
    world = World(database)
    await world.conversation("c")
    await world.message("c", 1)

    async with database.read() as connection:
        raw = await connection.execute(text("SELECT address FROM conversations"))
        sealed = str(raw.scalar_one())

    def found() -> bool:
        return any(sealed.encode() in path.read_bytes() for path in tmp_path.iterdir())

    assert found()
    async with world.database.write() as connection:
        await request_erasure(
            connection, "c", receipt="r", now=world.now, delay=timedelta(0), appointments=0
        )
    await Erasures(world.database, world.forget, world.clock).carry_out_due()
    assert not found()
    await database.dispose()


async def test_every_promise_is_kept_to_the_day_over_400_days(world: World) -> None:
    settings = load_settings(
        retention_transcript_days=90,
        retention_profile_days=180,
        retention_contact_days=200,
        retention_audit_days=365,
    )
    retention = Retention(world.database, settings, world.forget, clock=world.clock)
    await world.conversation("c")
    await world.message("c", 1)
    await world.profile("c")
    async with world.database.write() as connection:
        await connection.execute(
            insert(WebSession).values(
                token_hash="h", conversation_id="c", created_at=START, seen_at=START
            )
        )
        await connection.execute(
            insert(Dialogue).values(
                conversation_id="c", name="d", state={"asked": SECRET}, updated_at=START
            )
        )
        await connection.execute(
            insert(Erasure).values(
                receipt="r", up_to_seq=0, requested_at=START, due_at=START, done_at=START
            )
        )
        await record(connection, START, "person", "copied")
    last_seen: dict[str, int] = {}
    for day in range(401):
        # The last moment of the promise, then the first after it.
        world.now = START + timedelta(days=day) - timedelta(minutes=1)
        await retention.keep()
        present = {
            "transcript": await world.count(Message),
            "last_reply": await world.count(Conversation, Conversation.last_reply.is_not(None)),
            "profile": await world.count(ProfileRow),
            "dialogue": await world.count(Dialogue),
            "consent": await world.count(Consent),
            "contact": await world.count(Conversation),
            "session": await world.count(WebSession),
            "audit": await world.count(AuditEvent, AuditEvent.actor == "person"),
            "receipt": await world.count(Erasure),
        }
        last_seen |= {kind: day for kind, count in present.items() if count}
    assert last_seen == {
        "transcript": 90,
        "last_reply": 90,
        "profile": 180,
        "dialogue": 180,
        "consent": 180,
        "contact": 200,
        "session": 200,
        "audit": 365,
        "receipt": 365,
    }
    assert world.forgotten == ["c"]
    assert SECRET not in await world.rows()


async def test_links_open_one_conversation_for_a_while(world: World) -> None:
    await world.conversation("c")
    links = Links(world.database, world.clock)
    code = await links.issue("c", Purpose.CONTINUE)
    assert code not in await world.rows()
    assert await links.redeem(code, Purpose.COPY) is None
    assert await links.redeem(code, Purpose.CONTINUE) == "c"
    assert await links.redeem(code, Purpose.CONTINUE) is None
    copy = await links.issue("c", Purpose.COPY)
    assert await links.conversation(copy, Purpose.COPY) == "c"
    assert await links.conversation(copy, Purpose.COPY) == "c"
    newer = await links.issue("c", Purpose.COPY)
    assert await links.conversation(copy, Purpose.COPY) is None
    world.now += LIFETIMES[Purpose.COPY]
    assert await links.conversation(newer, Purpose.COPY) is None
    assert await links.conversation("forged", Purpose.COPY) is None
