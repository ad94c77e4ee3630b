"""What every action shares: it reads the turn, and answers with language-neutral records."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from wegweiser.content import Library
from wegweiser.replies.record import Reply


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
        )


class ReplyingAction(Action):
    """An action that answers with records and sets no slot."""

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
        for reply in self.replies(Heard.of(tracker)):
            effects = {"effects": reply.effects} if reply.effects else {}
            dispatcher.utter_message(json_message=reply.as_json() | effects)
        return []

    @abstractmethod
    def replies(self, heard: Heard) -> list[Reply]:
        """What to say."""
