"""Alembic's entry: runs on the connection given, else opens one from the configured address."""

from __future__ import annotations

import asyncio

from alembic import context
from sqlalchemy import Connection

from wegweiser.storage import Database
from wegweiser.storage.schema import metadata


def run_on(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=connection.dialect.name == "sqlite",
        compare_type=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_alone() -> None:
    url = context.config.get_main_option("sqlalchemy.url")
    if url is None:
        raise RuntimeError("no database address")
    database = Database(url)
    async with database.changing_tables() as connection:
        await connection.run_sync(run_on)
    await database.dispose()


given = context.config.attributes.get("connection")
if given is not None:
    run_on(given)
else:
    asyncio.run(run_alone())
