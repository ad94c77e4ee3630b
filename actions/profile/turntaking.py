"""Answer or something else? Short answers look like topics to the model ("B1", "Arabic")."""

from __future__ import annotations

from typing import Any

from actions.base import Heard
from wegweiser.profiles.form import BY_FIELD
from wegweiser.profiles.reading import Reader
from wegweiser.replies.record import Reply

WISHES = frozenset({
    "talk_to_human", "change_language", "delete_data", "export_data", "show_profile", "repeat",
    "simpler", "help", "complaint", "bot_challenge", "recommend_measures", "book_appointment",
    "show_appointment", "reschedule_appointment", "cancel_appointment", "language_other",
})  # fmt: skip
"""Acts that leave the question for a moment."""
SMALL_TALK = {
    "greet": "profile.greet",
    "thank": "profile.thank",
    "help": "help",
    "bot_challenge": "bot_challenge",
    "complaint": "complaint",
}
"""Acts that get a short word before the question is asked again, and its key."""
COURTESIES = frozenset({"greet", "thank", "goodbye", "start_profile"})
"""Acts that are no town and no name, though any words could be one."""
NO_TOPIC = frozenset({"nlu_fallback", "out_of_scope", "affirm", "deny", "goodbye", "start_profile",
                      "change_profile", "greet", "thank"})  # fmt: skip
SURE, QUITE_SURE = 0.55, 0.8
SHORT = 4
"""Words up to which a message that can be read as the answer is the answer."""
OPEN_ANSWER = 7
"""Words up to which a message that is no question answers an open question (a profession)."""


OPEN = frozenset({"town", "name", "contact", "experience", "qualification_profession"})
"""Questions that any words may answer."""


def interrupts(
    heard: Heard, reader: Reader, *, asked: str | None = None, value: Any | None = None
) -> bool:
    """Whether the message is about something else than the question asked.

    `value`: what it says if it is the answer.
    """
    words = len(heard.text.split())
    answered = value is not None
    known = asked is not None and isinstance(value, str) and value in BY_FIELD[asked].values
    certain = answered and (asked not in OPEN or known) and words <= SHORT
    if heard.intent == "emergency":
        return not certain
    if reader.asks(heard.text):
        return not answered
    wish = heard.intent in WISHES
    topic = not wish and heard.intent not in NO_TOPIC
    if not answered:
        return (wish or topic) and heard.confidence >= SURE
    if certain or asked not in OPEN:
        return wish and not certain and heard.confidence >= SURE
    if wish or heard.intent in COURTESIES:
        return heard.confidence >= (SURE if words > 1 else QUITE_SURE)
    return topic and words > OPEN_ANSWER and heard.confidence >= SURE


def small_talk(heard: Heard) -> Reply | None:
    """A short word to a greeting or thanks."""
    return Reply(SMALL_TALK[heard.intent]) if heard.intent in SMALL_TALK else None
