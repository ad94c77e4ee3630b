"""Fixtures for all tests: databases, and what a test may do without."""

from __future__ import annotations

import asyncio
import base64
import os
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from wegweiser.content import Library
from wegweiser.encryption import Keyring
from wegweiser.settings import PROJECT_ROOT
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

POSTGRES = os.environ.get(
    "WEGWEISER_TEST_POSTGRES", "postgresql+asyncpg://postgres@127.0.0.1:5432/postgres"
)
KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
"""Seals what tests write; processes that a test starts need the same."""
REQUIRE_ALL = os.environ.get("WEGWEISER_REQUIRE_ALL") == "1"
"""In CI nothing may be skipped for a missing server or browser."""


# Tests say what they need themselves: the settings of whoever runs them are not theirs.
for name in [name for name in os.environ if name.startswith("WEGWEISER_")]:
    if not name.startswith("WEGWEISER_TEST_"):
        del os.environ[name]


def missing(what: str) -> None:
    """Skip the test, with the reason; where everything is required, fail."""
    if REQUIRE_ALL:
        pytest.fail(what)
    pytest.skip(what)


async def execute_on_postgres(statement: str) -> None:
    engine = create_async_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            await connection.execute(text(statement))
    finally:
        await engine.dispose()


@pytest.fixture(scope="session")
def postgres_problem() -> str | None:
    """Why PostgreSQL cannot be used here; None if it can."""
    try:
        asyncio.run(execute_on_postgres("SELECT 1"))
    except Exception as error:  # noqa: BLE001 - any reason is a reason
        return f"no PostgreSQL at {make_url(POSTGRES).host}: {type(error).__name__}"
    return None


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def database_url(
    request: pytest.FixtureRequest, tmp_path: Path, postgres_problem: str | None
) -> AsyncIterator[str]:
    """An empty database of its own on each engine."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'test.db'}"
        return
    if postgres_problem:
        missing(postgres_problem)
    name = f"wegweiser_test_{uuid.uuid4().hex[:12]}"
    await execute_on_postgres(f'CREATE DATABASE "{name}"')
    try:
        yield make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
    finally:
        await execute_on_postgres(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest_asyncio.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated database on each engine, with keys."""
    database = Database(database_url, Keyring([KEY]))
    await migrate(database)
    yield database
    await database.dispose()


@pytest.fixture(scope="session")
def library() -> Library:
    """The project's own content."""
    return Library.load(PROJECT_ROOT / "content")
