"""What fits me? Measures by what the person told, now or in the profile."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from actions.base import Heard, RespondingAction
from wegweiser.clock import Clock, system_clock
from wegweiser.content import Library
from wegweiser.measures import recommend
from wegweiser.measures.heard import heard_person
from wegweiser.profiles.profile import Profile
from wegweiser.replies.record import Reply

LoadProfile = Callable[[Heard], Awaitable[Profile | None]]
"""The stored profile of whoever is heard; None if there is none, or none to be shown here."""


class RecommendMeasuresAction(RespondingAction):
    """Proposes measures from the stored profile and what the message says; stores nothing."""

    action_name = "action_recommend_measures"

    def __init__(
        self, library: Library, load_profile: LoadProfile, clock: Clock = system_clock
    ) -> None:
        super().__init__(library)
        self._load_profile = load_profile
        self._clock = clock

    async def respond(self, heard: Heard) -> list[Reply]:
        stored = await self._load_profile(heard)
        today = self._clock().date()
        told = heard_person(heard.entities, today)
        replies = recommend(self.library, told.added_to(stored, today)).replies(told.said)
        # In the middle of a dialogue the question is the dialogue's own.
        return replies if heard.loop is None else replies[:1]
