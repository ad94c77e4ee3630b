"""Web sessions: an opaque token in, a conversation out."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta

from sqlalchemy import insert, select, update

from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.models import WebSession
from wegweiser.storage import Database

TOKEN_BYTES = 32
SEEN_EVERY = timedelta(minutes=10)


class WebSessions:
    """Issues and recognises session tokens (256 random bits, stored as SHA-256)."""

    def __init__(self, database: Database, intake: Intake, clock: Clock = system_clock) -> None:
        self._database = database
        self._intake = intake
        self._clock = clock

    async def open(self, language: str | None) -> str:
        """A new session with a conversation of its own; returns the token, which is not kept."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        conversation_id = await self._intake.open("web", _hash(token), language)
        await self._add(token, conversation_id)
        return token

    async def join(self, conversation_id: str) -> str:
        """A new session with a conversation that there is already; returns the token."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        await self._add(token, conversation_id)
        return token

    async def _add(self, token: str, conversation_id: str) -> None:
        now = self._clock()
        async with self._database.write() as connection:
            await connection.execute(
                insert(WebSession).values(
                    token_hash=_hash(token),
                    conversation_id=conversation_id,
                    created_at=now,
                    seen_at=now,
                )
            )

    async def conversation(self, token: str) -> tuple[str, str] | None:
        """Conversation id and address of a token; None for a token that is not ours."""
        digest = _hash(token)
        async with self._database.read() as connection:
            result = await connection.execute(
                select(WebSession.conversation_id, WebSession.seen_at).where(
                    WebSession.token_hash == digest
                )
            )
            row = result.one_or_none()
        if row is None:
            return None
        now = self._clock()
        if now - row.seen_at > SEEN_EVERY:
            async with self._database.write() as connection:
                await connection.execute(
                    update(WebSession).where(WebSession.token_hash == digest).values(seen_at=now)
                )
        return row.conversation_id, digest


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
