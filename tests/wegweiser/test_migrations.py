"""The migrations make exactly the tables the code expects, on both engines."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, func, insert, select

from wegweiser.appointments.models import Office
from wegweiser.storage import Database
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
