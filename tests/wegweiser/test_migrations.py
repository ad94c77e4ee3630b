"""The migrations make exactly the tables the code expects, on both engines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Boolean, Connection, bindparam, func, insert, select, text
from sqlalchemy.exc import IntegrityError

from tests.conftest import KEY
from wegweiser.appointments.models import Office
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.models import Conversation, Message
from wegweiser.encryption import Keyring
from wegweiser.storage import Database
from wegweiser.storage.base import UtcDateTime
from wegweiser.storage.migrate import migrate
from wegweiser.storage.schema import metadata


async def test_the_schema_is_the_code(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return list(compare_metadata(context, metadata))

    async with database.read() as connection:
        assert await connection.run_sync(differences) == []


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(
            insert(Office).values(id="x", name="X", town="Y", serves=[], directions={}, hours=[])
        )
    await migrate(database)
    async with database.read() as connection:
        assert (await connection.execute(select(func.count()).select_from(Office))).scalar() == 1


async def test_addresses_of_an_older_version_are_sealed_and_nothing_else_goes(
    database_url: str,
) -> None:
    database = Database(database_url, Keyring([KEY]))
    await migrate(database, "0009")
    now = datetime(2026, 1, 1, tzinfo=UTC)
    async with database.write() as connection:
        await connection.execute(
            text(
                "INSERT INTO conversations (id, channel, address, language_chosen, state, urgent,"
                " simple, misses, last_seq, hidden_seq, created_at, updated_at) VALUES"
                " ('c', 'telegram', '700800900', :no, 'bot', :no, :no, 0, 1, 0, :now, :now)"
            ).bindparams(bindparam("no", type_=Boolean), bindparam("now", type_=UtcDateTime)),
            {"no": False, "now": now},
        )
        await connection.execute(
            insert(Message).values(
                conversation_id="c", seq=1, author="person", kind="text", text="x", created_at=now
            )
        )
    await migrate(database)
    async with database.read() as connection:
        stored = (await connection.execute(text("SELECT * FROM conversations"))).one()
        assert "700800900" not in str(stored)
        found = await connection.execute(
            select(Conversation.id, Conversation.address).where(has_address(database, "700800900"))
        )
        assert tuple(found.one()) == ("c", "700800900")
        assert (await connection.execute(select(Message.text))).scalar_one() == "x"
    # References between tables are kept again.
    with pytest.raises(IntegrityError):
        async with database.write() as connection:
            await connection.execute(
                insert(Message).values(
                    conversation_id="nobody", seq=1, author="person", kind="text", created_at=now
                )
            )
    await database.dispose()


async def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        await _insert_and_fail(database)
    async with database.read() as connection:
        assert (await connection.execute(select(func.count()).select_from(Office))).scalar() == 0


async def _insert_and_fail(database: Database) -> None:
    async with database.write() as connection:
        await connection.execute(
            insert(Office).values(id="x", name="X", town="Y", serves=[], directions={}, hours=[])
        )
        raise RuntimeError("stop")
