"""One database handle per process, with the differences between SQLite and PostgreSQL kept here."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from wegweiser.encryption import Keyring
from wegweiser.encryption.columns import give_keys


class Database:
    """Transactions over one engine.

    SQLite has one writer at a time. Writers inside this process queue on a lock, which is fair and
    costs nothing; writers of other processes are waited for by SQLite's own busy timeout. A write
    transaction takes the write lock at its beginning (`BEGIN IMMEDIATE`), because one that reads
    first and then wants to write fails at once when another has written in between.
    """

    def __init__(self, url: str, keyring: Keyring | None = None, *, pool_size: int = 20) -> None:
        """Without a `keyring` sealed columns can be neither written nor read."""
        self.url = make_url(url)
        self.keyring = keyring
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        options: dict[str, Any] = {}
        if self.is_sqlite:
            if self.url.database and self.url.database != ":memory:":
                Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
            options["connect_args"] = {"timeout": 30}
        else:
            options |= {"pool_pre_ping": True, "max_overflow": pool_size}
        self.engine: AsyncEngine = create_async_engine(self.url, pool_size=pool_size, **options)
        give_keys(self.engine.sync_engine.dialect, keyring)
        self._writer = asyncio.Lock()
        if self.is_sqlite:
            event.listen(self.engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(self.engine.sync_engine, "begin", _begin_sqlite)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that only reads."""
        async with self.engine.connect() as connection:
            await connection.execution_options(wegweiser_begin="BEGIN")
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that writes: committed at the end, rolled back on any error."""
        if not self.is_sqlite:
            async with self.engine.begin() as connection:
                yield connection
            return
        async with self._writer, self.engine.connect() as connection:
            await connection.execution_options(wegweiser_begin="BEGIN IMMEDIATE")
            async with connection.begin():
                yield connection

    @asynccontextmanager
    async def changing_tables(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that may rebuild tables.

        SQLite changes a table by copying it, and dropping the old one would delete, by cascade, what
        refers to it. So foreign keys are off meanwhile, and checked before the end
        (sqlite.org/lang_altertable.html, section 7).
        """
        if not self.is_sqlite:
            async with self.engine.begin() as connection:
                yield connection
            return
        async with self._writer, self.engine.connect() as connection:
            raw = (await connection.get_raw_connection()).driver_connection
            assert raw is not None  # noqa: S101 - it was opened a line above
            await raw.execute("PRAGMA foreign_keys=OFF")
            try:
                await connection.execution_options(wegweiser_begin="BEGIN IMMEDIATE")
                async with connection.begin():
                    yield connection
                    broken = await connection.execute(text("PRAGMA foreign_key_check"))
                    if broken.first() is not None:
                        raise RuntimeError("a migration broke a reference between tables")
            finally:
                await raw.execute("PRAGMA foreign_keys=ON")

    async def ping(self) -> None:
        """Raise if the database does not answer."""
        async with self.read() as connection:
            await connection.execute(text("SELECT 1"))

    async def scrub(self) -> None:
        """Make what was deleted unreadable in the files, too: nothing of it in a log or free page."""
        autocommit = self.engine.execution_options(isolation_level="AUTOCOMMIT")
        if not self.is_sqlite:
            async with autocommit.connect() as connection:
                await connection.execute(text("VACUUM"))
            return
        async with self._writer, self.engine.connect() as connection:
            raw = await connection.get_raw_connection()
            # Outside a transaction, which SQLAlchemy would begin: the driver's own connection.
            await raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]

    async def dispose(self) -> None:
        """Close all connections."""
        await self.engine.dispose()


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver's own transaction handling is switched off; `_begin_sqlite` begins explicitly.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    # FULL: an acknowledged message survives a power cut, not only a crash of the process.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    # What is erased is overwritten, not only marked as free.
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    begin = connection.get_execution_options().get("wegweiser_begin", "BEGIN")
    connection.exec_driver_sql(begin)
