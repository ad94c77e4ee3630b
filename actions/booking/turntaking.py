"""Answer or something else? What leaves the booking for a moment, and what gets a short word."""

from __future__ import annotations

from actions.base import Heard
from actions.booking.state import NAME
from actions.typing import typed_choice
from wegweiser.profiles.reading import Reader
from wegweiser.replies.record import Reply
from wegweiser.replies.renderer import Renderer

SURE = 0.55
OWN = frozenset({"book_appointment", "reschedule_appointment", "cancel_appointment"})
"""Intents of the dialogue itself."""
NO_TOPIC = frozenset({"nlu_fallback", "out_of_scope", "affirm", "deny", "goodbye", "greet", "thank",
                      *OWN})  # fmt: skip
SMALL_TALK = {"greet": "booking.greet", "thank": "booking.thank"}


def interrupts(heard: Heard) -> bool:
    """Whether a message that answers nothing is about something else than the question asked."""
    if heard.intent in NO_TOPIC:
        return False
    return heard.intent == "emergency" or heard.confidence >= SURE


def asks_something_else(heard: Heard, reader: Reader) -> bool:
    """Whether the message is a question of its own, even if it holds a word that would answer."""
    return reader.asks(heard.text) and heard.intent != "emergency" and interrupts(heard)


def typed_button(heard: Heard, renderer: Renderer) -> tuple[str, str] | None:
    """Step and value of the button whose words were typed instead of pressed."""
    entities = (typed_choice(heard, renderer) or {}).get("entities") or {}
    if entities.get("dialogue") != NAME:
        return None
    return str(entities["step"]), str(entities["value"])


def small_talk(heard: Heard) -> Reply | None:
    """A short word to a greeting or thanks."""
    return Reply(SMALL_TALK[heard.intent]) if heard.intent in SMALL_TALK else None
