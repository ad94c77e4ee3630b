"""Replies that more than one part of the system gives: passing on to staff, changing the language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wegweiser.languages import Language
from wegweiser.replies.record import Offer, Reply

HELP = Offer({"intent": "help"})
HUMAN = Offer({"intent": "talk_to_human"})
RESUME = Offer({"command": "resume"})
LANGUAGES = tuple(Offer({"language": language.value}) for language in Language)

RETOLD = frozenset({"answer", "emergency"})
"""Replies that are told again when the language changes."""


def handover_waiting() -> Reply:
    """Passes the conversation to staff; the bot is silent from here on."""
    return Reply("handover.waiting", {}, (RESUME,), {"state": "waiting"})


def handover_already() -> Reply:
    """Somebody is or will be there; nothing changes."""
    return Reply("handover.already", {}, (RESUME,))


def handover_back() -> Reply:
    """The bot speaks again."""
    return Reply("handover.back", {}, (HELP,), {"state": "bot"})


def language_choose() -> Reply:
    """Asks for the language."""
    return Reply("language.choose", {}, LANGUAGES)


def language_changed(language: Language, last_reply: Mapping[str, Any] | None) -> tuple[Reply, ...]:
    """Says that the language changed, and the last answer once more in it."""
    effects = {"language": language.value}
    if last_reply and last_reply["key"] in RETOLD:
        return Reply("language.changed", {}, (), effects), Reply.of(last_reply)
    return (Reply("language.changed", {}, (HELP,), effects),)


def emergency() -> Reply:
    """The numbers that help at once; staff see the conversation first."""
    return Reply("emergency", {"topic": "emergency"}, (HUMAN,), {"urgent": True})
