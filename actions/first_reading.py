"""What a message is, before the model's word on it counts: an answer to our own last question.

The model knows nothing of what was asked. A typed "Work" after "What do you want to reach?" looks
like a question on jobs to it, and "I will be late" may look like anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.base import Heard, utter
from wegweiser.replies.record import Reply


@dataclass(frozen=True)
class Read:
    """What a message came to."""

    replies: list[Reply]
    events: list[dict[str, Any]] = field(default_factory=list)


class Reading(Protocol):
    """One thing that a message may turn out to be."""

    async def read(self, heard: Heard) -> Read | None:
        """None if the message is something else."""


class ReadFirst(Action):
    """Another action, for what no reading knows better. Buttons say themselves what they are."""

    def __init__(self, action: Action, readings: Sequence[Reading]) -> None:
        self._action = action
        self._readings = readings

    def name(self) -> str:
        return str(self._action.name())

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        heard = Heard.of(tracker)
        for reading in () if heard.pressed else self._readings:
            if (read := await reading.read(heard)) is not None:
                utter(dispatcher, read.replies)
                return read.events
        events: list[dict[str, Any]] = await self._action.run(dispatcher, tracker, domain)
        return events
