"""Limits on sign-ins that fail: by account, by address, and over all.

An attempt is written down before it is judged and struck out when it succeeds, so that a thousand
attempts at once are counted like a thousand in a row.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Integer, cast, delete, func, insert, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.staff.models import StaffSignInFailure
from wegweiser.storage import Database


@dataclass(frozen=True)
class Limit:
    """So many failures within the window, and no more."""

    account: int = 10
    address: int = 30
    overall: int = 300
    window: timedelta = timedelta(minutes=15)


class TooManyFailuresError(Exception):
    """No sign-in is judged now; one may be tried again at `again_at`."""

    def __init__(self, scope: str, again_at: datetime) -> None:
        super().__init__(scope)
        self.scope = scope
        """account, address or overall."""
        self.again_at = again_at


class SignInLimits:
    """Counts attempts in the database, so all replicas count together."""

    def __init__(
        self, database: Database, limit: Limit | None = None, clock: Clock = system_clock
    ) -> None:
        self._database = database
        self._limit = limit or Limit()
        self._clock = clock

    async def attempt(self, account: str, address: str) -> int:
        """Write an attempt down; returns its number for `succeeded`.

        Raises `TooManyFailuresError` if there were too many; then it is not counted itself.
        """
        now = self._clock()
        mine = StaffSignInFailure.account_hash == _hash(account)
        here = StaffSignInFailure.address_hash == _hash(address)
        async with self._database.write() as connection:
            if not self._database.is_sqlite:
                # One counts after the other; SQLite has one writer anyway.
                await connection.execute(
                    text("LOCK TABLE staff_sign_in_failures IN SHARE ROW EXCLUSIVE MODE")
                )
            await self._refuse_over_limit(connection, now, mine, here)
            made = await connection.execute(
                insert(StaffSignInFailure).values(
                    account_hash=_hash(account),
                    address_hash=_hash(address),
                    happened_at=now,
                    expires_at=now + self._limit.window,
                )
            )
            return int((made.inserted_primary_key or (0,))[0])

    async def withdraw(self, attempt: int) -> None:
        """Strike one attempt out: it was right so far."""
        async with self._database.write() as connection:
            await connection.execute(
                delete(StaffSignInFailure).where(StaffSignInFailure.id == attempt)
            )

    async def succeeded(self, attempt: int, account: str) -> None:
        """Strike an attempt out, and with it what failed before for this account."""
        async with self._database.write() as connection:
            await connection.execute(
                delete(StaffSignInFailure).where(
                    (StaffSignInFailure.id == attempt)
                    | (StaffSignInFailure.account_hash == _hash(account))
                )
            )

    async def _refuse_over_limit(
        self,
        connection: AsyncConnection,
        now: datetime,
        mine: ColumnElement[bool],
        here: ColumnElement[bool],
    ) -> None:
        result = await connection.execute(
            select(
                func.coalesce(func.sum(cast(mine, Integer)), 0).label("account"),
                func.coalesce(func.sum(cast(here, Integer)), 0).label("address"),
                func.count().label("overall"),
                func.min(StaffSignInFailure.expires_at).label("first"),
            ).where(StaffSignInFailure.expires_at > now)
        )
        counted = result.one()
        for scope in ("account", "address", "overall"):
            if getattr(counted, scope) >= getattr(self._limit, scope):
                raise TooManyFailuresError(scope, counted.first)


def _hash(value: str) -> str:
    return hashlib.sha256(value.casefold().encode("utf-8", "replace")).hexdigest()
