"""A console to test against: a gateway without a bot, accounts of each role, browsers of httpx."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette

from channels.gateway.app import create_app
from channels.staff.console import Console, make_console
from channels.staff.cookies import PLAIN
from tests.serving import free_port, served
from wegweiser.languages import Language
from wegweiser.settings import load_settings
from wegweiser.staff.limits import Limit
from wegweiser.staff.roles import Role
from wegweiser.staff.sessions import Stage
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

PASSWORD = "correct horse battery"
FROM_HERE = {"Sec-Fetch-Site": "same-origin", "Accept": "text/html"}


@dataclass
class SetClock:
    """A clock that a test turns."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass(frozen=True)
class Office:
    """A gateway that is served, with its console and its database."""

    url: str
    app: Starlette
    console: Console
    clock: SetClock

    @property
    def database(self) -> Database:
        return self.console.gateway.database

    async def account(
        self, role: Role, name: str | None = None, *, language: Language = Language.GERMAN
    ) -> int:
        """An account with `PASSWORD`, not expired; its id."""
        staff_id, _ = await self.console.accounts.create(
            name or f"anna.{role.value}", role, password=PASSWORD, language=language
        )
        return staff_id

    async def token(self, staff_id: int, stage: Stage = Stage.OPEN) -> str:
        """A session, without the steps that lead to one."""
        async with self.database.write() as connection:
            return await self.console.sessions.open(connection, staff_id, "test", stage)

    @asynccontextmanager
    async def browser(
        self, token: str | None = None, **headers: str
    ) -> AsyncIterator[httpx.AsyncClient]:
        """A client whose requests look like those of a page of ours."""
        async with httpx.AsyncClient(
            base_url=self.url, trust_env=False, timeout=60, headers=FROM_HERE | headers,
        ) as client:  # fmt: skip
            if token is not None:
                client.cookies.set(PLAIN, token, path="/staff")
            yield client

    @asynccontextmanager
    async def signed_in(
        self, role: Role, name: str | None = None, **more: Any
    ) -> AsyncIterator[httpx.AsyncClient]:
        """A client of a new account of that role."""
        staff_id = await self.account(role, name, **more)
        async with self.browser(await self.token(staff_id)) as client:
            yield client


@asynccontextmanager
async def office(
    folder: Path, *, limit: Limit | None = None, database_url: str | None = None, **settings: Any
) -> AsyncIterator[Office]:
    """A console that is served, over a new database in `folder` (or at `database_url`)."""
    made = load_settings(
        data_dir=folder, port=free_port(), bot_port=free_port(), database_url=database_url,
        **settings,
    )  # fmt: skip
    database = Database(made.database, made.keyring())
    await migrate(database)
    await database.dispose()
    app, clock = create_app(made), SetClock()
    app.state.console = make_console(app.state.gateway, clock=clock, limit=limit)
    async with served(app, made.port) as url:
        yield Office(url, app, app.state.console, clock)
