"""Entities that a phrase names outright: professions, places, languages, statuses, qualifications;
and the words beside it that decide in doubtful cases."""

from __future__ import annotations

from entities.entity import Entity
from entities.message import Message
from entities.sources import Meaning

KINDS = (
    "residence_status",
    "qualification",
    "profession",
    "city",
    "country",
    "language",
    "german_level",
)
_NEAR = 3
# People ask for interpreters, lawyers, doctors and social workers more often than they are one.
_SERVICES = frozenset(
    {"71424", "71423", "73134", "81404", "81634", "81624", "83124", "81414", "81444"}
)
_TEACHER = Meaning("profession", "84124")
_DIPLOMA = Meaning("qualification", "vocational")


def named(message: Message, position: int) -> Entity | None:
    """The entity that the phrase at `position` names, if its surroundings bear it out."""
    item = message.items[position]
    if item.atom is None or item.atom.has("NOTHING"):
        return None
    meanings = {m.tag: m for m in item.atom.meanings if m.tag in KINDS}
    if not meanings:
        return None
    meaning = meanings[_decide(message, position, set(meanings))]
    if not _meant(message, position, meaning):
        return None
    return message.entity(meaning.tag, meaning.value, position, position + 1)


def _meant(message: Message, position: int, meaning: Meaning) -> bool:
    """Whether the words around bear the meaning out."""
    if meaning.tag == "city":
        return not meaning.weak or _in_a_place(message, position)
    if meaning.tag == "language":
        return _is_language(message, position)
    if meaning.tag == "profession" and meaning.value in _SERVICES:
        return _works_as(message, position)
    if meaning == _TEACHER and message.language == "ar":
        # "The teacher" is that of the course.
        return not _is_definite(message, position)
    if meaning == _DIPLOMA and message.language == "ti":
        # "My diploma" is any certificate.
        atom = message.items[position].atom
        return atom is None or not atom.stripped
    return True


def _decide(message: Message, position: int, kinds: set[str]) -> str:
    if kinds == {"country", "language"}:
        if _spoken(message, position):
            return "language"
        if message.tagged(position - 1, "PLACE") and message.language != "ti":
            return "country"
        return "country" if message.language == "ti" else "language"
    return next(kind for kind in KINDS if kind in kinds)


def _is_definite(message: Message, position: int) -> bool:
    return message.tokens[message.items[position].start].spelling.lstrip("وبف").startswith("ال")


def _works_as(message: Message, position: int) -> bool:
    if len(message.items) <= 2:
        return True
    token = message.tokens[message.items[position].start].spelling
    # پزشکم: "I am a doctor".
    item = message.items[position]
    if message.language == "fa" and item.atom and item.atom.stripped and token.endswith("م"):
        return True
    around = range(max(0, position - _NEAR), min(len(message.items), position + _NEAR))
    return any(message.tagged(i, "WORKAS", "IAM") for i in around)


def _in_a_place(message: Message, position: int) -> bool:
    item = message.items[position]
    if len(message.items) == 1:
        return True
    token = message.tokens[item.start]
    if token.text.isascii() and token.text[0].islower() and message.language in {"de", "en"}:
        return False
    if message.tagged(position - 1, "PLACE"):
        return True
    # An attached preposition: بهام, ብኤሰን.
    return bool(item.atom and item.atom.stripped and token.spelling[0] in "بلንብካ")


def _spoken(message: Message, position: int) -> bool:
    around = range(max(0, position - _NEAR), min(len(message.items), position + _NEAR + 1))
    return any(message.tagged(i, "SPEAK") for i in around)


def _is_language(message: Message, position: int) -> bool:
    item = message.items[position]
    if item.atom and item.atom.language in {"de", "en"} and item.atom.stripped:
        # "deutschen Pass", "Deutschkurs": the language itself is not inflected.
        following = message.spelling(position + 1)
        return following.startswith(("sprach", "dolmetsch", "muttersprach"))
    # Beside a thing it is an adjective: the German company, جواز ألماني.
    beside = position + 1 if message.language == "en" else position - 1
    return not message.tagged(beside, "THING")
