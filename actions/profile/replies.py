"""What the profile dialogue says, as records."""

from __future__ import annotations

from typing import Any

from actions.base import CHOOSE
from actions.dialogue.kernel import choice
from wegweiser.profiles.form import BY_FIELD, CONSENT, CORRECT, FIELDS, PLACE, SUMMARY, progress
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.serial import to_json
from wegweiser.profiles.wording import LEVELS, option_label
from wegweiser.replies.record import Offer, Reply
from wegweiser.replies.standard import HELP, HUMAN

NAME = "profile_form"
CONTINUE = Offer({"intent": "start_profile", "label": "choice-profile-continue"})


def _button(step: str, value: str, label: str | None = None) -> Offer:
    return choice(NAME, step, value, label or f"choice-profile-{value}")


def _option(field: str, value: str) -> Offer:
    if value in LEVELS:
        entities = {"dialogue": NAME, "step": field, "value": value}
        return Offer({"intent": CHOOSE, "entities": entities}, value)
    return _button(field, value, option_label(field, value))


def consent() -> Reply:
    """Tier 1: one sentence."""
    return Reply(
        "profile.consent",
        {},
        (
            _button(CONSENT, "yes", "choice-profile-agree"),
            _button(CONSENT, "no", "choice-profile-disagree"),
            _button(CONSENT, "notice"),
        ),
    )


def notice(days: dict[str, Any], url: str) -> Reply:
    """Tier 2: the simplified notice, with the way to tier 3, the full text."""
    return Reply(
        "profile.notice",
        {**days, "url": url},
        (
            _button(CONSENT, "yes", "choice-profile-agree"),
            _button(CONSENT, "no", "choice-profile-disagree"),
        ),
    )


def declined() -> Reply:
    """No is fine, and still gets help."""
    return Reply("profile.declined", {}, (HELP, Offer({"intent": "book_appointment"}), HUMAN))


def place() -> Reply:
    """Telegram is a third party: where shall personal things be said?"""
    return Reply("profile.place", {}, (_button(PLACE, "private"), _button(PLACE, "here_telegram")))


def private_link(url: str, *, here_too: bool) -> Reply:
    """The one-time link to the private page."""
    here = (_button(PLACE, "here_telegram"),) if here_too else ()
    return Reply("profile.private_link", {"url": url}, (*here, HELP))


def question(profile: Profile, field: str, *, correcting: bool = False) -> Reply:
    """One question, with how far it is."""
    number, total = progress(profile, field)
    offers = [_option(field, value) for value in BY_FIELD[field].buttons]
    if field == "residence_status":
        offers.append(_button(field, "dont_know"))
    offers += [_button(field, "skip"), _button(field, "why")]
    if not correcting:
        offers.append(_button(field, "pause"))
    key = "profile.question"
    return Reply(key, {"field": field, "number": number, "total": total}, tuple(offers))


def why(field: str) -> Reply:
    """What an answer is good for."""
    return Reply("profile.why", {"field": field})


def explain(field: str) -> Reply:
    """Where to find the answer."""
    return Reply("profile.explain", {"field": field})


def unclear(field: str) -> Reply:
    """The answer could not be read; how it could be written."""
    return Reply("profile.unclear", {"field": field})


def left_open() -> Reply:
    """After two tries the question is left open."""
    return Reply("profile.left_open")


def noted(part: Profile) -> Reply:
    """What was understood besides the answer, so that a mistake is seen."""
    return Reply("profile.noted", {"profile": to_json(part)})


def paused() -> Reply:
    """Everything is kept; it goes on whenever the person likes."""
    return Reply("profile.paused", {}, (CONTINUE, HELP))


def summary(profile: Profile) -> Reply:
    """All answers, to be confirmed or corrected."""
    known = profile.known()
    return Reply(
        "profile.summary" if known else "profile.summary_empty",
        {"profile": to_json(profile)},
        (
            _button(SUMMARY, "confirm"),
            _button(SUMMARY, "correct"),
            Offer({"intent": "delete_data"}),
        ),
    )


def correct_which(fields: tuple[str, ...]) -> Reply:
    """Which answer is to be corrected?"""
    offers = tuple(
        _button(CORRECT, field, f"profile-field-{field}") for field in FIELDS if field in fields
    )
    return Reply("profile.correct", {}, (*offers, _button(CORRECT, "back")))


def saved() -> Reply:
    """Done; what now."""
    return Reply(
        "profile.saved",
        {},
        (
            Offer({"intent": "recommend_measures"}),
            Offer({"intent": "book_appointment"}),
            Offer({"intent": "show_profile"}),
        ),
    )
