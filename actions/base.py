"""What every action shares: it reads the turn, and answers with language-neutral records."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.replies.record import Reply

CHOOSE = "choose"
"""Intent of a button that belongs to a dialogue; no text ever means it."""


@dataclass(frozen=True)
class Heard:
    """What an action may know of the turn: the bot's understanding and the gateway's context."""

    intent: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    """Intents with their confidence, likeliest first."""
    text: str
    misses: int
    """Messages in a row, before this one, that were not understood."""
    last_reply: dict[str, Any] | None
    """Record of the bot's last reply."""
    conversation: str = ""
    """Id of the conversation; says nothing of the person."""
    entities: tuple[dict[str, Any], ...] = ()
    """What the bot found in the message: `entity`, `value`, `start`, `end`."""
    pressed: bool = False
    """Whether the message is a press on a button of ours; then it has no text."""
    loop: str | None = None
    """Name of the dialogue that is under way."""
    channel: str = "web"
    """Where this message came from: web, telegram, rest."""
    message_id: int | None = None
    """The same for a message that is handled again."""
    corrects: int | None = None
    """Id of an earlier message that this one replaces: the person edited it."""
    language: str | None = None
    """Code of the language the message is answered in, as far as the bot knows it."""
    also_asked: tuple[str, ...] = ()
    """A second subject, where the message asks about two."""

    def entity(self, name: str) -> str | None:
        """The first value of this kind in the message."""
        found = (each for each in self.entities if each.get("entity") == name)
        return next((str(each["value"]) for each in found), None)

    @property
    def last_params(self) -> dict[str, Any]:
        """Parameters of the last reply; empty without one."""
        return dict((self.last_reply or {}).get("params") or {})

    @classmethod
    def of(cls, tracker: Tracker) -> Heard:
        latest = tracker.latest_message
        context = latest.get("metadata") or {}
        intent = latest.get("intent") or {}
        return cls(
            intent=str(intent.get("name")),
            confidence=float(intent.get("confidence") or 0.0),
            ranking=tuple(
                (entry["name"], float(entry["confidence"]))
                for entry in latest.get("intent_ranking") or ()
            ),
            text=latest.get("text") or "",
            misses=int(context.get("misses") or 0),
            last_reply=context.get("last_reply"),
            conversation=str(tracker.sender_id),
            entities=tuple(latest.get("entities") or ()),
            pressed=bool(latest.get("pressed")),
            loop=(tracker.active_loop or {}).get("name"),
            channel=str(context.get("channel") or "web"),
            message_id=context.get("message_id"),
            corrects=context.get("corrects"),
            language=_language(latest, context),
            also_asked=tuple(latest.get("also_asked") or ()),
        )

    @property
    def chosen(self) -> dict[str, str]:
        """What a pressed button of a dialogue carries: dialogue, step, value."""
        if self.intent != CHOOSE:
            return {}
        return {str(entity["entity"]): str(entity["value"]) for entity in self.entities}


def _language(latest: dict[str, Any], context: dict[str, Any]) -> str | None:
    """The chosen language, else that of a clear message, else the conversation's, else a guess."""
    held: str | None = context.get("language")
    written = latest.get("language") or {}
    code = written.get("code")
    if context.get("language_chosen") or code not in set(Language):
        return held
    return str(code) if written.get("clear") else held or str(code)


class RespondingAction(Action):
    """An action that answers with records; it may look things up first."""

    action_name: str

    def __init__(self, library: Library) -> None:
        self.library = library

    def name(self) -> str:
        return self.action_name

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: DomainDict,  # noqa: ARG002 - rasa-sdk's interface
    ) -> list[dict[str, Any]]:
        utter(dispatcher, await self.respond(Heard.of(tracker)))
        return []

    @abstractmethod
    async def respond(self, heard: Heard) -> list[Reply]:
        """What to say."""


class ReplyingAction(RespondingAction):
    """One that needs nothing but the turn itself."""

    async def respond(self, heard: Heard) -> list[Reply]:
        return self.replies(heard)

    @abstractmethod
    def replies(self, heard: Heard) -> list[Reply]:
        """What to say."""


def utter(dispatcher: CollectingDispatcher, replies: Iterable[Reply]) -> None:
    """Send records on their way to the gateway."""
    for reply in replies:
        effects = {"effects": reply.effects} if reply.effects else {}
        dispatcher.utter_message(json_message=reply.as_json() | effects)
