"""The loop's mechanics, the same for every dialogue."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, ActionExecutionRejection, Tracker
from rasa_sdk.types import DomainDict

from actions.base import CHOOSE, Heard, utter
from wegweiser.replies.record import Offer, Reply

EMERGENCY_SURE = 0.5
"""Confidence from which an emergency is nothing else; below it a dialogue may know better, since
the model prefers a false alarm on a word or two to a missed one."""
LAST_WORDS = ("emergency", "handover.", "data.delete_confirm", "language.choose", "language.other")
"""Keys of replies after which no question is asked: they ask themselves, or are the end."""

CLOSING = frozenset({"data.deleted", "data.withdrawn"})
"""Keys of replies after which no dialogue has anything left to ask."""


@dataclass(frozen=True)
class Step:
    """What a message came to in a dialogue."""

    replies: list[Reply]
    open: bool = True
    """Whether the dialogue waits for another answer."""


class Dialogue(ABC):
    """One kind of dialogue."""

    name: str
    """Of the loop in the domain, of its action, and of the stored state."""
    loop: bool = True
    """Whether it is a loop of the domain; one that asks nothing is none."""
    begins: frozenset[str] = frozenset()
    """Intents that begin it or take it up again."""

    @abstractmethod
    async def begin(self, heard: Heard) -> Step:
        """Begin, or go on after a pause."""

    @abstractmethod
    async def take(self, heard: Heard) -> Step | None:
        """Handle a message or a button; None if the message is for somebody else."""

    @abstractmethod
    async def ask_again(self, heard: Heard) -> list[Reply]:
        """The question that is open, after something else was answered in between."""


class DialogueAction(Action):
    """Rasa's action of a loop."""

    def __init__(self, dialogue: Dialogue) -> None:
        self._dialogue = dialogue

    def name(self) -> str:
        return self._dialogue.name

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,  # noqa: ARG002 - rasa-sdk's interface
    ) -> list[dict[str, Any]]:
        """Raises `ActionExecutionRejection` for a message that the rules shall answer."""
        heard = Heard.of(tracker)
        under_way = heard.loop == self.name()
        if heard.intent in self._dialogue.begins and (heard.pressed or not under_way):
            step: Step | None = await self._dialogue.begin(heard)
        elif (
            certain_emergency(heard)
            or asked_to_delete(heard)
            or heard.chosen.get("dialogue") not in {None, self.name()}
        ):
            step = None
        else:
            step = await self._dialogue.take(heard)
        if step is None:
            raise ActionExecutionRejection(self.name())
        utter(dispatcher, step.replies)
        return standing(self.name(), step)


class ChooseAction(Action):
    """A button of a dialogue that is not under way: it is taken up where the button belongs."""

    action_name = "action_choose"

    def __init__(self, dialogues: Mapping[str, Dialogue]) -> None:
        self._dialogues = dialogues

    def name(self) -> str:
        return self.action_name

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,  # noqa: ARG002 - rasa-sdk's interface
    ) -> list[dict[str, Any]]:
        heard = Heard.of(tracker)
        dialogue = self._dialogues[heard.chosen["dialogue"]]
        step = await dialogue.take(heard) or await dialogue.begin(heard)
        utter(dispatcher, step.replies)
        return standing(dialogue.name, step) if dialogue.loop else []


class Interrupting(Action):
    """Another action that may come in the middle of a dialogue: the open question follows it."""

    def __init__(self, action: Action, dialogues: Mapping[str, Dialogue]) -> None:
        self._action = action
        self._dialogues = dialogues

    def name(self) -> str:
        return str(self._action.name())

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = await self._action.run(dispatcher, tracker, domain)
        heard = Heard.of(tracker)
        dialogue = self._dialogues.get(heard.loop or "")
        said = [message["custom"] for message in dispatcher.messages if message.get("custom")]
        ended = any(event.get("event") == "active_loop" for event in events)
        if said and said[-1]["key"] in CLOSING:
            return [*events, ActiveLoop(None), FollowupAction("action_listen")]
        if dialogue is None or ended or not said:
            return events
        if not said[-1]["key"].startswith(LAST_WORDS):
            question = await dialogue.ask_again(heard)
            # What was said again may have been the question itself.
            if [reply.key for reply in question] != [said[-1]["key"]]:
                utter(dispatcher, question)
        return [*events, FollowupAction("action_listen")]


def certain_emergency(heard: Heard) -> bool:
    """Whether numbers that help have to be shown before anything else."""
    return heard.intent == "emergency" and heard.confidence >= EMERGENCY_SURE


def asked_to_delete(heard: Heard) -> bool:
    """Whether the message says yes or no to the erasure of all data."""
    last = heard.last_reply or {}
    return last.get("key") == "data.delete_confirm" and heard.intent in {"affirm", "deny"}


def standing(name: str, step: Step) -> list[dict[str, Any]]:
    """Events after a step: whether the loop is open, and that the person speaks next."""
    return [ActiveLoop(name if step.open else None), FollowupAction("action_listen")]


def choice(dialogue: str, step: str, value: str, label: str) -> Offer:
    """A button of a dialogue."""
    entities = {"dialogue": dialogue, "step": step, "value": value}
    return Offer({"intent": CHOOSE, "entities": entities, "label": label})
