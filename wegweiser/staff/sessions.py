"""Sessions of the console: kept on the server, ended by the clock, by sign-out or by revoking."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, CursorResult, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.languages import Language
from wegweiser.staff.models import StaffAccount, StaffSession
from wegweiser.staff.roles import Role
from wegweiser.storage import Database

TOKEN_BYTES = 32
ON_THE_WAY = timedelta(minutes=10)
"""For how long a sign-in may be half done."""
SEEN_EVERY = timedelta(minutes=1)


class Stage(StrEnum):
    """How far a session is."""

    CODE = "code"
    """The password was right; the second factor is to come."""
    ENROL = "enrol"
    """The password was right; a second factor is to be set up."""
    PASSWORD = "password"  # noqa: S105 - no password
    """Everything was right; the password is to be replaced before anything else."""
    OPEN = "open"
    """Signed in."""


@dataclass(frozen=True)
class OpenSession:
    """A session that holds, with what of its account every page needs."""

    id: str
    staff_id: int
    stage: Stage
    name: str
    shown_name: str
    role: Role
    language: Language


@dataclass(frozen=True)
class Listed:
    """A session in a list."""

    id: str
    device: str
    created_at: datetime
    seen_at: datetime
    expires_at: datetime


class Sessions:
    """Opens, recognises and ends sessions; a token has 256 random bits and is kept as SHA-256."""

    def __init__(
        self,
        database: Database,
        *,
        idle: timedelta,
        longest: timedelta,
        clock: Clock = system_clock,
    ) -> None:
        """`idle`: without a request; `longest`: at all."""
        self._database = database
        self._idle = idle
        self._longest = longest
        self._clock = clock

    async def open(
        self, connection: AsyncConnection, staff_id: int, device: str, stage: Stage = Stage.OPEN
    ) -> str:
        """A new session, in the caller's transaction; returns its token, which is not kept."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        now = self._clock()
        lasts = self._longest if stage is Stage.OPEN else ON_THE_WAY
        await connection.execute(
            insert(StaffSession).values(
                id=secrets.token_hex(16),
                token_hash=_hash(token),
                staff_id=staff_id,
                stage=stage.value,
                device=device[:120],
                created_at=now,
                seen_at=now,
                expires_at=now + lasts,
            )
        )
        return token

    async def find(self, token: str, *, seen: bool = True) -> OpenSession | None:
        """The session of a token; None if there is none, it is over, or its account is disabled.

        Without `seen` the look does not keep it from going idle."""
        now = self._clock()
        async with self._database.read() as connection:
            result = await connection.execute(
                select(
                    StaffSession.id, StaffSession.staff_id, StaffSession.stage,
                    StaffSession.seen_at, StaffAccount.name, StaffAccount.shown_name,
                    StaffAccount.role, StaffAccount.language,
                )
                .join(StaffAccount, StaffAccount.id == StaffSession.staff_id)
                .where(StaffSession.token_hash == _hash(token), *self._holds(now))
            )  # fmt: skip
            row = result.one_or_none()
        if row is None:
            return None
        if seen and now - row.seen_at > SEEN_EVERY:
            async with self._database.write() as connection:
                await connection.execute(
                    update(StaffSession).where(StaffSession.id == row.id).values(seen_at=now)
                )
        return OpenSession(
            row.id, row.staff_id, Stage(row.stage), row.name, row.shown_name, Role(row.role),
            Language(row.language),
        )  # fmt: skip

    async def of(self, staff_id: int) -> list[Listed]:
        """An account's sessions that are signed in, the one last seen first."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(
                    StaffSession.id, StaffSession.device, StaffSession.created_at,
                    StaffSession.seen_at, StaffSession.expires_at,
                )
                .join(StaffAccount, StaffAccount.id == StaffSession.staff_id)
                .where(
                    StaffSession.staff_id == staff_id,
                    StaffSession.stage == Stage.OPEN.value,
                    *self._holds(self._clock()),
                )
                .order_by(StaffSession.seen_at.desc(), StaffSession.id)
            )  # fmt: skip
            return [Listed(*row) for row in result.all()]

    async def end(self, connection: AsyncConnection, session_id: str, staff_id: int) -> bool:
        """End one session of an account; False if it has none of that id."""
        gone: CursorResult[tuple[()]] = await connection.execute(
            delete(StaffSession).where(
                StaffSession.id == session_id, StaffSession.staff_id == staff_id
            )
        )
        return gone.rowcount == 1

    async def end_all(
        self, connection: AsyncConnection, staff_id: int, *, but: str | None = None
    ) -> int:
        """End all sessions of an account, but perhaps one; returns how many there were."""
        gone: CursorResult[tuple[()]] = await connection.execute(
            delete(StaffSession).where(StaffSession.staff_id == staff_id, StaffSession.id != but)
            if but
            else delete(StaffSession).where(StaffSession.staff_id == staff_id)
        )
        return gone.rowcount

    def _holds(self, now: datetime) -> tuple[ColumnElement[bool], ...]:
        return (
            StaffSession.expires_at > now,
            StaffSession.seen_at > now - self._idle,
            StaffAccount.disabled_at.is_(None),
        )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
