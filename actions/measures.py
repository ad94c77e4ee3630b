"""What fits me? Measures by what the person told, now or in the profile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from actions.base import Heard, RespondingAction
from actions.first_reading import Read
from actions.privacy import LoadProfile
from actions.profile.turntaking import interrupts
from actions.typing import typed_choice
from wegweiser.clock import Clock, system_clock
from wegweiser.content import Library
from wegweiser.measures import recommend
from wegweiser.measures.heard import heard_person
from wegweiser.measures.questions import QUESTION, answer_in
from wegweiser.profiles.reading import Reader
from wegweiser.replies.record import Reply
from wegweiser.replies.renderer import Renderer
from wegweiser.replies.standard import HELP


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
        return await self.proposed(heard, heard.entities)

    async def proposed(self, heard: Heard, entities: tuple[dict[str, Any], ...]) -> list[Reply]:
        """The list for what these entities and the profile say, and the question that is left."""
        stored = await self._load_profile(heard)
        today = self.today()
        told = heard_person(entities, today)
        replies = recommend(self.library, told.added_to(stored, today)).replies(told.said)
        # In the middle of a dialogue the question is the dialogue's own.
        return replies if heard.loop is None else replies[:1]

    def today(self) -> date:
        """What an age or a year of arrival is counted from."""
        return self._clock().date()


class MeasuresAnswer:
    """Reads a text after the question on measures as its answer, in words or as on the button."""

    def __init__(self, library: Library, measures: RecommendMeasuresAction) -> None:
        self._renderer = Renderer(library)
        self._measures = measures

    async def read(self, heard: Heard) -> Read | None:
        if heard.loop is not None or (heard.last_reply or {}).get("key") != QUESTION:
            return None
        act = typed_choice(heard, self._renderer)
        if act is not None:
            told = act.get("entities")
            return await self._proposed(heard, told) if told else None
        field = str(heard.last_params.get("field"))
        reader = Reader(self._measures.today())
        if reader.asks(heard.text):
            return None
        if reader.control(heard.text) in {"dont_know", "skip"}:
            return Read([Reply("measures.left_open", {}, (HELP,))])
        found = answer_in(reader, field, heard.text, heard.entities)
        if found is None or interrupts(heard, reader, asked=field, value=found[1]):
            return None
        return await self._proposed(heard, {**_told_before(heard), found[0]: found[1]})

    async def _proposed(self, heard: Heard, told: Mapping[str, str]) -> Read:
        entities = tuple(
            {"entity": name, "value": value, "extractor": "choice"} for name, value in told.items()
        )
        return Read(await self._measures.proposed(heard, entities))


def _told_before(heard: Heard) -> dict[str, str]:
    """What the buttons of the question carry beside their own answer: what was told before it."""
    carried = [
        choice["act"]["entities"]
        for choice in (heard.last_reply or {}).get("choices", ())
        if choice["act"].get("entities")
    ]
    if len(carried) < 2:  # noqa: PLR2004 - what two of them share is no answer
        return {}
    return {
        name: value
        for name, value in carried[0].items()
        if all(each.get(name) == value for each in carried[1:])
    }
