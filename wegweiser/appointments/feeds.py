"""Calendar addresses: a counsellor's appointments for a calendar program that subscribes to them."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.appointments.errors import UnknownCounsellorError
from wegweiser.appointments.models import Appointment as Row
from wegweiser.appointments.models import CalendarFeed, Resource, TakenSlot
from wegweiser.appointments.reading import read_appointments
from wegweiser.appointments.records import Appointment
from wegweiser.appointments.staff import TAKES_TIME, Counsellor
from wegweiser.clock import Clock, system_clock
from wegweiser.storage import Database

FEED_PAST, FEED_AHEAD = timedelta(days=28), timedelta(days=366)
"""How far back and ahead a calendar address reaches."""


class CalendarFeeds:
    """Opens, closes and reads secret addresses; one object per process."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._clock = clock

    async def open(self, counsellor_id: int) -> str:
        """A new secret for a counsellor's calendar address; earlier ones stop working.

        Returns the token (256 random bits); only its hash is kept. Raises `UnknownCounsellorError`.
        """
        token = secrets.token_urlsafe(32)
        async with self._database.write() as connection:
            found = await connection.execute(
                select(Resource.id).where(
                    Resource.id == counsellor_id, Resource.kind == "counsellor"
                )
            )
            if found.scalar_one_or_none() is None:
                raise UnknownCounsellorError
            await _revoke(connection, counsellor_id, self._clock())
            await connection.execute(
                insert(CalendarFeed).values(
                    token_hash=_hash(token), counsellor_id=counsellor_id, created_at=self._clock()
                )
            )
        return token

    async def close(self, counsellor_id: int) -> None:
        """Make a counsellor's calendar address stop working. Repeating it changes nothing."""
        async with self._database.write() as connection:
            await _revoke(connection, counsellor_id, self._clock())

    async def read(self, token: str) -> tuple[Counsellor, Sequence[Appointment]] | None:
        """What a calendar address shows (see `ics.counsellor_feed`); None for one that is not ours.

        Names of persons are left out: a subscribed calendar lives on other people's servers.
        """
        now = self._clock()
        async with self._database.read() as connection:
            found = await connection.execute(
                select(Resource.id, Resource.name, Resource.languages)
                .join(CalendarFeed, CalendarFeed.counsellor_id == Resource.id)
                .where(CalendarFeed.token_hash == _hash(token), CalendarFeed.revoked_at.is_(None))
            )
            row = found.one_or_none()
            if row is None:
                return None
            appointments = await read_appointments(
                connection,
                TakenSlot.counsellor_id == row.id,
                Row.status.in_(TAKES_TIME),
                Row.starts_at.between(now - FEED_PAST, now + FEED_AHEAD),
            )
        return Counsellor(row.id, row.name, tuple(row.languages)), appointments


async def _revoke(connection: AsyncConnection, counsellor_id: int, now: datetime) -> None:
    await connection.execute(
        update(CalendarFeed)
        .where(CalendarFeed.counsellor_id == counsellor_id, CalendarFeed.revoked_at.is_(None))
        .values(revoked_at=now)
    )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
