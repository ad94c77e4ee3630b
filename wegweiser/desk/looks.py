"""Looking at what a person told of themselves: only with their consent, and never unrecorded."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import insert

from wegweiser.clock import Clock, system_clock
from wegweiser.data_rights.audit import record
from wegweiser.desk.colleague import Colleague
from wegweiser.desk.models import Look
from wegweiser.profiles.store import Agreed, Profiles, Stored
from wegweiser.storage import Database

PROFILE = "profile"


@dataclass(frozen=True)
class Seen:
    """A profile, and the consent that allows to see it."""

    consent: Agreed
    stored: Stored | None
    """None: nothing is known yet."""


class Looks:
    """The only way from the console to a profile."""

    def __init__(self, database: Database, clock: Clock = system_clock) -> None:
        self._database = database
        self._profiles = Profiles(database, clock)
        self._clock = clock

    async def allowed(self, conversation_id: str) -> bool:
        """Whether the person agreed to have a profile."""
        return await self._profiles.consent(conversation_id) is not None

    async def at_profile(self, conversation_id: str, who: Colleague) -> Seen | None:
        """The profile; None without consent. The look is written down before anything is shown."""
        consent = await self._profiles.consent(conversation_id)
        if consent is None:
            return None
        now = self._clock()
        async with self._database.write() as connection:
            await connection.execute(
                insert(Look).values(
                    conversation_id=conversation_id, staff_id=who.id, what=PROFILE, looked_at=now
                )
            )
            details = {"conversation": conversation_id, "staff": who.id}
            await record(connection, now, "staff", "profile_seen", details)
        return Seen(consent, await self._profiles.load(conversation_id))
