"""Short-lived links: to a private page that goes on with a conversation, and to a copy of data."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.data_rights.models import AccessLink
from wegweiser.storage import Database

CODE_BYTES = 24


class Purpose(StrEnum):
    """What a link opens."""

    CONTINUE = "continue"
    BOOKING = "booking"
    """Like `CONTINUE`, for a booking."""
    COPY = "copy"
    TELEGRAM = "telegram"
    """To go on in Telegram with a conversation of the web."""


LIFETIMES = {
    Purpose.CONTINUE: timedelta(minutes=30),
    Purpose.BOOKING: timedelta(minutes=30),
    Purpose.COPY: timedelta(hours=1),
    Purpose.TELEGRAM: timedelta(minutes=30),
}


class Links:
    """Issues and recognises codes (192 random bits, stored as SHA-256)."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def issue(self, conversation_id: str, purpose: Purpose) -> str:
        """A new code; older ones of the same purpose end."""
        code = secrets.token_urlsafe(CODE_BYTES)
        now = self._clock()
        async with self._database.write() as connection:
            await connection.execute(
                delete(AccessLink).where(
                    AccessLink.conversation_id == conversation_id, AccessLink.purpose == purpose
                )
            )
            await connection.execute(
                insert(AccessLink).values(
                    code_hash=_hash(code),
                    conversation_id=conversation_id,
                    purpose=purpose.value,
                    created_at=now,
                    expires_at=now + LIFETIMES[purpose],
                )
            )
        return code

    async def conversation(self, code: str, purpose: Purpose) -> str | None:
        """The conversation a code opens; None if it is unknown or has ended."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(AccessLink.conversation_id).where(
                    AccessLink.code_hash == _hash(code),
                    AccessLink.purpose == purpose,
                    AccessLink.expires_at > self._clock(),
                )
            )
            return result.scalar_one_or_none()

    async def redeem(self, code: str, purpose: Purpose) -> str | None:
        """The same, once: the code ends with it."""
        async with self._database.write() as connection:
            return await redeem(connection, code, purpose, self._clock())


async def redeem(
    connection: AsyncConnection, code: str, purpose: Purpose, now: datetime
) -> str | None:
    """End a code, in the caller's transaction; the conversation it opened, None if it opened none."""
    result = await connection.execute(
        delete(AccessLink)
        .where(
            AccessLink.code_hash == _hash(code),
            AccessLink.purpose == purpose,
            AccessLink.expires_at > now,
        )
        .returning(AccessLink.conversation_id)
    )
    return result.scalar_one_or_none()


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
