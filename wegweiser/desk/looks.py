"""Looking at what a person told of themselves: only with their consent, and never unrecorded."""

from __future__ import annotations

from dataclasses import dataclass

from wegweiser.clock import Clock, system_clock
from wegweiser.data_rights.audit import record
from wegweiser.desk.colleague import Colleague
from wegweiser.profiles.store import Agreed, Profiles, Stored
from wegweiser.storage import Database


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
            await record(
                connection,
                now,
                "staff",
                "profile_seen",
                staff_id=who.id,
                conversation_id=conversation_id,
            )
        return Seen(consent, await self._profiles.load(conversation_id))
