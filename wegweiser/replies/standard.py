"""Replies that more than one part of the system gives: passing on to staff, changing the language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wegweiser.languages import Language
from wegweiser.replies.record import Offer, Reply

HELP = Offer({"intent": "help"})
HUMAN = Offer({"intent": "talk_to_human"})
SIMPLER = Offer({"intent": "simpler"})
BOOK = Offer({"intent": "book_appointment"})
RESUME = Offer({"command": "resume"})
LANGUAGES = tuple(Offer({"language": language.value}) for language in Language)

RETOLD = frozenset({
    "answer", "emergency", "profile.consent", "profile.notice", "profile.place",
    "profile.question", "profile.summary", "data.shown", "data.delete_confirm", "measures.list",
    "measures.question", "booking.place", "booking.office", "booking.service", "booking.language",
    "booking.clock", "booking.confirm", "booking.which", "booking.cancel", "booking.late",
    "booking.already", "appointment.choose_slot", "appointment.confirmed", "appointment.moved",
    "appointment.list",
})  # fmt: skip
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


def handover_staff() -> Reply:
    """Somebody of the staff is there now."""
    return Reply("handover.staff", {}, (RESUME,))


def handover_returned(*, changed: str | None, goes_on: bool) -> Reply:
    """Staff gave the conversation back to the bot. `changed`: what became of an appointment
    meanwhile (confirmed, cancelled); `goes_on`: the form's open question follows."""
    params = {"changed": changed or "nothing", "goes_on": goes_on}
    offers = () if goes_on else (HELP, HUMAN)
    if changed is not None:
        offers = (Offer({"intent": "show_appointment"}), *offers)
    return Reply("handover.returned", params, offers)


def handover_hours(opens_at: str) -> Reply:
    """Nobody is there now; when somebody will be (ISO 8601, local time), and a way to an
    appointment without waiting."""
    return Reply("handover.hours", {"opens_at": opens_at}, (BOOK, RESUME))


def language_choose() -> Reply:
    """Asks for the language."""
    return Reply("language.choose", {}, LANGUAGES)


def language_changed(language: Language, last_reply: Mapping[str, Any] | None) -> tuple[Reply, ...]:
    """Says that the language changed, and the last answer once more in it."""
    effects = {"language": language.value}
    if last_reply and last_reply["key"] in RETOLD:
        return Reply("language.changed", {}, (), effects), Reply.of(last_reply)
    return (Reply("language.changed", {}, (HELP,), effects),)


MENUS = {
    "courses": (
        "course_find", "course_cost", "integration_course", "vocational_language_course",
    ),
    "recognition": (
        "recognition_process", "recognition_documents", "recognition_cost",
        "recognition_without_documents",
    ),
    "work": ("work_permission", "job_search", "internship_find", "apprenticeship"),
}  # fmt: skip
"""What a menu of a subject offers."""


def menu(subject: str) -> Reply:
    """Which question on a subject of `MENUS`."""
    offers = tuple(Offer({"intent": topic}) for topic in MENUS[subject])
    return Reply(f"menu.{subject}", {}, offers)


def link_outcome(outcome: str, last_reply: Mapping[str, Any] | None) -> tuple[Reply, ...]:
    """What is said to somebody who came by a link: `joined`, `apart` or `expired`."""
    if outcome == "joined" and last_reply and last_reply["key"] in RETOLD:
        return Reply("link.joined"), Reply.of(last_reply)
    return (Reply(f"link.{outcome}", {}, (HELP, HUMAN)),)


def unsupported(kind: str) -> Reply:
    """What cannot be read, and what to do instead."""
    return Reply(f"unsupported.{kind}", {}, (HUMAN,) if kind == "voice" else ())


def feedback_answer(said: str, topic: str) -> Reply:
    """What follows a press below an answer: yes, no, words (what was missing) or skip."""
    match said:
        case "no":
            words = Offer({"feedback": "words", "topic": topic})
            return Reply("feedback.sorry", {"topic": topic}, (words, SIMPLER, HUMAN))
        case "words":
            skip = Offer({"feedback": "skip", "topic": topic})
            return Reply("feedback.words", {"topic": topic}, (skip,))
        case "skip":
            return Reply("deny", {}, (HELP, HUMAN))
        case _:
            return Reply("feedback.thanks", {"topic": topic})


def feedback_noted(topic: str, about: str | None) -> Reply:
    """Thanks for the words; `about` is the topic the words themselves name, if they name one."""
    offers = (Offer({"intent": about}),) if about else ()
    return Reply("feedback.noted", {"topic": topic}, (*offers, HELP, HUMAN))


def emergency() -> Reply:
    """The numbers that help at once; staff see the conversation first."""
    return Reply("emergency", {"topic": "emergency"}, (HUMAN,), {"urgent": True})
