"""Keeping profiles: nothing without consent, everything sealed."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.encryption import Keyring
from wegweiser.encryption.columns import KeyMissingError
from wegweiser.profiles.models import Consent, ProfileRow
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.serial import from_json, to_json
from wegweiser.storage import Database


class NoConsentError(Exception):
    """A profile was to be stored for a person who has not agreed, or has withdrawn."""


@dataclass(frozen=True)
class Stored:
    """A profile as it is kept."""

    profile: Profile
    confirmed: bool
    updated_at: datetime


@dataclass(frozen=True)
class Agreed:
    """A consent in force."""

    version: int
    language: str | None
    channel: str
    given_at: datetime


class Profiles:
    """The profiles of all conversations."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def consent(self, conversation_id: str) -> Agreed | None:
        """The consent in force."""
        async with self._database.read() as connection:
            return await _consent(connection, conversation_id)

    async def agree(
        self, conversation_id: str, *, version: int, language: str | None, channel: str
    ) -> None:
        """The person agrees to this version of the texts; doing so twice changes nothing."""
        async with self._database.write() as connection:
            known = await _consent(connection, conversation_id)
            if known is not None and known.version == version:
                return
            now = self._clock()
            await _end_consent(connection, conversation_id, now)
            await connection.execute(
                insert(Consent).values(
                    conversation_id=conversation_id,
                    version=version,
                    language=language,
                    channel=channel,
                    given_at=now,
                )
            )

    async def withdraw(self, conversation_id: str) -> None:
        """The consent ends, and the profile with it."""
        async with self._database.write() as connection:
            await _end_consent(connection, conversation_id, self._clock())
            await connection.execute(
                delete(ProfileRow).where(ProfileRow.conversation_id == conversation_id)
            )

    async def load(self, conversation_id: str) -> Stored | None:
        """What is kept of a person; None without a profile."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(
                    ProfileRow.id, ProfileRow.sealed, ProfileRow.confirmed, ProfileRow.updated_at
                ).where(ProfileRow.conversation_id == conversation_id)
            )
            row = result.one_or_none()
        if row is None:
            return None
        return Stored(self._open(row.id, row.sealed), row.confirmed, row.updated_at)

    async def write(
        self,
        connection: AsyncConnection,
        conversation_id: str,
        profile: Profile,
        *,
        confirmed: bool,
    ) -> None:
        """Keep a profile, in the caller's transaction. Raises `NoConsentError`."""
        if await _consent(connection, conversation_id) is None:
            raise NoConsentError
        now = self._clock()
        result = await connection.execute(
            select(ProfileRow.id).where(ProfileRow.conversation_id == conversation_id)
        )
        known = result.scalar_one_or_none()
        profile_id = known or uuid.uuid4().hex
        values = {
            "sealed": self._seal(profile_id, profile),
            "confirmed": confirmed,
            "updated_at": now,
        }
        if known is None:
            await connection.execute(
                insert(ProfileRow).values(
                    id=profile_id, conversation_id=conversation_id, created_at=now, **values
                )
            )
        else:
            await connection.execute(
                update(ProfileRow).where(ProfileRow.id == profile_id).values(**values)
            )

    def _seal(self, profile_id: str, profile: Profile) -> str:
        written = json.dumps(to_json(profile), ensure_ascii=False)
        return self._keys().seal(written.encode(), place(profile_id))

    def _open(self, profile_id: str, sealed: str) -> Profile:
        return from_json(json.loads(self._keys().open(sealed, place(profile_id))))

    def _keys(self) -> Keyring:
        if self._database.keyring is None:
            raise KeyMissingError
        return self._database.keyring


def place(profile_id: str) -> str:
    """Where a profile is sealed for: its row, so that rows cannot be swapped."""
    return f"profiles.sealed:{profile_id}"


async def load_profile(database: Database, conversation_id: str) -> Profile | None:
    """What is known of the person of a conversation; None without a profile."""
    stored = await Profiles(database).load(conversation_id)
    return stored.profile if stored else None


async def _consent(connection: AsyncConnection, conversation_id: str) -> Agreed | None:
    result = await connection.execute(
        select(Consent.version, Consent.language, Consent.channel, Consent.given_at)
        .where(Consent.conversation_id == conversation_id, Consent.withdrawn_at.is_(None))
        .order_by(Consent.id.desc())
        .limit(1)
    )
    row = result.one_or_none()
    return Agreed(*row) if row else None


async def _end_consent(connection: AsyncConnection, conversation_id: str, now: datetime) -> None:
    await connection.execute(
        update(Consent)
        .where(Consent.conversation_id == conversation_id, Consent.withdrawn_at.is_(None))
        .values(withdrawn_at=now)
    )
