"""What is kept how long: one rule a kind of data, carried out by the gateway's housekeeping."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.erasing import cut_ties, retire
from wegweiser.clock import Clock, system_clock
from wegweiser.conversations.models import Conversation, Message
from wegweiser.data_rights.audit import erase_before, record
from wegweiser.data_rights.erasure import Forget
from wegweiser.data_rights.models import AccessLink, Erasure
from wegweiser.desk.models import Draft, Note, Presence, Tag
from wegweiser.dialogues.models import Dialogue
from wegweiser.feedback.models import AnswerFeedback
from wegweiser.profiles.models import Consent, ProfileRow
from wegweiser.settings import Settings
from wegweiser.staff.models import StaffSession, StaffSignInFailure
from wegweiser.storage import Database

Erase = Callable[[AsyncConnection, datetime], Awaitable[int]]
"""Erases what is older than the moment given; returns how many records went."""


@dataclass(frozen=True)
class Rule:
    """One promise: a kind of data goes after that time."""

    kind: str
    after: timedelta
    erase: Erase


def rules(settings: Settings) -> tuple[Rule, ...]:
    """The promises in force."""
    return (
        Rule("transcript", timedelta(days=settings.retention_transcript_days), _transcripts),
        Rule("profile", timedelta(days=settings.retention_profile_days), _profiles),
        Rule("appointment", timedelta(days=settings.retention_appointment_days), retire),
        Rule("audit", timedelta(days=settings.retention_audit_days), _audit),
        Rule("link", timedelta(0), _links),
    )


class Retention:
    """Keeps the promises."""

    def __init__(
        self,
        database: Database,
        settings: Settings,
        forget: Forget,
        *,
        more: tuple[Rule, ...] = (),
        clock: Clock = system_clock,
    ) -> None:
        """`more` are rules of other parts (appointments)."""
        self._database = database
        self._forget = forget
        self._clock = clock
        self._rules = rules(settings) + more
        self._contact = timedelta(days=settings.retention_contact_days)

    async def keep(self) -> dict[str, int]:
        """Erase what is over its time; returns the number of records by kind."""
        now = self._clock()
        erased: dict[str, int] = {}
        for rule in self._rules:
            async with self._database.write() as connection:
                erased[rule.kind] = await rule.erase(connection, now - rule.after)
        erased["contact"] = await self._contacts(now)
        erased = {kind: count for kind, count in erased.items() if count}
        told = {kind: count for kind, count in erased.items() if kind != "link"}
        if told:
            async with self._database.write() as connection:
                await record(connection, now, "retention", "erased", told)
            await self._database.scrub()
        return erased

    async def _contacts(self, now: datetime) -> int:
        """Conversations nobody has written in: the bot's memory first, then the row with the
        Telegram id or the web session, and all that belongs to it. An appointment to come stays,
        known by its number alone."""
        silent = Conversation.updated_at <= now - self._contact
        async with self._database.read() as connection:
            found = (
                (await connection.execute(select(Conversation.id).where(silent))).scalars().all()
            )
        count = 0
        for conversation_id in found:
            await self._forget(conversation_id)
            this = (Conversation.id == conversation_id, silent)
            async with self._database.write() as connection:
                still = await connection.execute(select(Conversation.id).where(*this))
                if still.scalar_one_or_none() is None:
                    continue
                await cut_ties(connection, now, conversation_id, keep_upcoming=True)
                count += await _deleted(connection, delete(Conversation).where(*this))
        return count


async def _transcripts(connection: AsyncConnection, before: datetime) -> int:
    gone = await _deleted(connection, delete(Message).where(Message.created_at <= before))
    await connection.execute(
        update(Conversation).where(Conversation.updated_at <= before).values(last_reply=None)
    )
    # What was missing in an answer is a message, too; that it did not help may be counted longer.
    await connection.execute(
        update(AnswerFeedback).where(AnswerFeedback.created_at <= before).values(words=None)
    )
    gone += await _deleted(connection, delete(Note).where(Note.created_at <= before))
    gone += await _deleted(connection, delete(Tag).where(Tag.created_at <= before))
    return gone + await _deleted(connection, delete(Draft).where(Draft.updated_at <= before))


async def _profiles(connection: AsyncConnection, before: datetime) -> int:
    gone = await _deleted(connection, delete(ProfileRow).where(ProfileRow.updated_at <= before))
    await connection.execute(delete(Dialogue).where(Dialogue.updated_at <= before))
    # A consent outlives neither its profile nor its own withdrawal.
    with_profile = select(ProfileRow.conversation_id)
    await connection.execute(
        delete(Consent).where(
            Consent.given_at <= before, Consent.conversation_id.not_in(with_profile)
        )
    )
    return gone


async def _audit(connection: AsyncConnection, before: datetime) -> int:
    gone = await erase_before(connection, before)
    return gone + await _deleted(connection, delete(Erasure).where(Erasure.done_at <= before))


async def _links(connection: AsyncConnection, before: datetime) -> int:
    await connection.execute(delete(Presence).where(Presence.expires_at <= before))
    gone = await _deleted(connection, delete(AccessLink).where(AccessLink.expires_at <= before))
    # What opens the console, and what keeps others out of it, runs out by itself in the same way.
    for table in (StaffSession, StaffSignInFailure):
        gone += await _deleted(connection, delete(table).where(table.expires_at <= before))
    return gone


async def _deleted(connection: AsyncConnection, statement: Any) -> int:
    result: CursorResult[Any] = await connection.execute(statement)
    return int(result.rowcount)
