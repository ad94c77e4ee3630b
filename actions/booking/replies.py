"""What the booking dialogue says, as records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from actions.base import CHOOSE
from actions.booking.state import (
    CANCEL,
    CLOCK,
    CONFIRM,
    DAY,
    GERMAN,
    LANGUAGE,
    LATE,
    NAME,
    OFFICE,
    PLACE,
    SERVICE,
    TIME,
    WHICH,
)
from wegweiser.appointments import Appointment, Hold, OfficeRecord, Slot
from wegweiser.languages import Language
from wegweiser.replies.record import Offer, Reply
from wegweiser.replies.standard import HELP, HUMAN

BOOK = Offer({"intent": "book_appointment"})
SHOW = Offer({"intent": "show_appointment"})
MOVE = Offer({"intent": "reschedule_appointment"})
CANCEL_IT = Offer({"intent": "cancel_appointment"})
OWN_NAMES = {
    **{language.value: language.own_name for language in Language},
    "ku": "Kurmancî",
    "ckb": "سۆرانی",
    "so": "Soomaali",
    "am": "አማርኛ",
    "tr": "Türkçe",
    "uk": "Українська",
    "fr": "Français",
}
"""Languages that are offered for a talk, as their speakers call them."""
MINUTES_LATE = (10, 15, 20, 30)


def button(
    step: str,
    value: str,
    label: str | None = None,
    *,
    title: str | None = None,
    params: Mapping[str, Any] | None = None,
) -> Offer:
    """A button of this dialogue: with a `label` that is looked up, or a `title` as it is."""
    act: dict[str, Any] = {
        "intent": CHOOSE,
        "entities": {"dialogue": NAME, "step": step, "value": value},
    }
    if label is not None:
        act["label"] = label
    return Offer(act | ({"params": dict(params)} if params else {}), title)


def place() -> Reply:
    """Telegram is a third party: where shall the appointment be made?"""
    return Reply(
        "booking.place",
        {},
        (
            button(PLACE, "private", "choice-profile-private"),
            button(PLACE, "here", "choice-profile-here_telegram"),
        ),
    )


def private_link(url: str, *, here_too: bool) -> Reply:
    """The one-time link to the private page."""
    here = (button(PLACE, "here", "choice-profile-here_telegram"),) if here_too else ()
    return Reply("booking.private_link", {"url": url}, (*here, HELP))


def office(offices: Iterable[OfficeRecord]) -> Reply:
    """Which office?"""
    return Reply(
        "booking.office",
        {},
        tuple(button(OFFICE, each.id, title=each.name) for each in offices),
    )


def service(office_name: str, keys: Iterable[str], named: Mapping[str, str]) -> Reply:
    """What is it about? `named`: the label of each service, or its own words."""
    offers = []
    for key in keys:
        label = named.get(key)
        title = None if label else key.replace("_", " ")
        offers.append(button(SERVICE, key, label, title=title))
    return Reply("booking.service", {"office_name": office_name}, tuple(offers))


def language(codes: Sequence[str], *, more: bool) -> Reply:
    """In which language shall the talk be?"""
    offers = [button(LANGUAGE, code, title=OWN_NAMES[code]) for code in codes]
    if more:
        offers.append(button(LANGUAGE, "more", "choice-booking-other_language"))
    return Reply("booking.language", {}, tuple(offers))


def days(
    params: Mapping[str, Any],
    shown: Sequence[datetime],
    *,
    earlier: date | None,
    later: date | None,
    week: date | None,
    afternoons: bool,
    other_mode: str | None,
    free: Sequence[date],
) -> Reply:
    """Days with free times; `earlier`, `later`, `week`: the days from which others are shown;
    `free`: all of them, for a channel that can show a calendar."""
    offers = [
        button(
            DAY,
            first.date().isoformat(),
            "choice-booking-day",
            params={"starts_at": first.isoformat()},
        )
        for first in shown
    ]
    for name, target in (("earlier", earlier), ("later", later), ("another_week", week)):
        if target is not None:
            offers.append(button(DAY, f"from:{target.isoformat()}", f"choice-booking-{name}"))
    parts = "any_time" if afternoons else "afternoons"
    offers.append(button(DAY, parts, f"choice-booking-{parts}"))
    if other_mode:
        offers.append(button(DAY, f"mode:{other_mode}", f"choice-booking-{other_mode}"))
    said = {**params, "field": "day", "free": [day.isoformat() for day in free]}
    return Reply("appointment.choose_slot", said, tuple(offers))


def times(
    params: Mapping[str, Any], shown: Sequence[Slot], *, earlier: int | None, later: int | None
) -> Reply:
    """The free times of a day; `earlier`, `later`: offsets of others."""
    offers = [_time(slot) for slot in shown]
    for name, offset in (("earlier", earlier), ("later", later)):
        if offset is not None:
            offers.append(button(TIME, f"offset:{offset}", f"choice-booking-{name}"))
    offers.append(button(TIME, "another_day", "choice-booking-another_day"))
    day = {"starts_at": shown[0].start.isoformat(), "field": "time"}
    return Reply("appointment.choose_slot", {**params, **day}, tuple(offers))


def nearest(params: Mapping[str, Any], slots: Sequence[Slot]) -> Reply:
    """Times of several days, each with its day."""
    offers = [
        button(TIME, slot.id, "choice-booking-moment", params={"starts_at": slot.start.isoformat()})
        for slot in slots
    ]
    offers.append(button(TIME, "another_day", "choice-booking-another_day"))
    return Reply("appointment.choose_slot", {**params, "field": "nearest"}, tuple(offers))


def _time(slot: Slot) -> Offer:
    params = {"starts_at": slot.start.isoformat()}
    return button(TIME, slot.id, "choice-booking-time", params=params)


def clock(options: Iterable[time]) -> Reply:
    """Which of the times was meant: the European or the Ethiopian clock?"""
    offers = []
    for at in options:
        label = "choice-booking-clock_morning" if at.hour < 12 else "choice-booking-clock_afternoon"  # noqa: PLR2004
        value = f"{at:%H:%M}"
        offers.append(button(CLOCK, value, label, params={"time": value}))
    return Reply("booking.clock", {}, tuple(offers))


def confirm(hold: Hold, params: Mapping[str, Any], minutes: int) -> Reply:
    """A time is kept: shall it be booked, or the old one be moved there?"""
    slot = hold.slot
    moves = hold.replaces is not None
    return Reply(
        "booking.confirm",
        {
            **params,
            "starts_at": slot.start.isoformat(),
            "ends_at": slot.end.isoformat(),
            "until_at": hold.expires_at.isoformat(),
            "minutes_left": minutes,
            "kind": "move" if moves else "book",
            "help": slot.help.value if slot.help else "none",
        },
        (
            button(CONFIRM, f"yes:{hold.id}", f"choice-booking-{'move' if moves else 'book'}_it"),
            button(CONFIRM, f"other:{hold.id}", "choice-booking-another_time"),
            button(CONFIRM, f"no:{hold.id}", "choice-booking-stop"),
        ),
    )


def slot_gone(wanted: datetime, *, others: bool) -> Reply:
    """Somebody was quicker."""
    params = {"starts_at": wanted.isoformat(), "others": others}
    return Reply("booking.slot_gone", params, () if others else (HUMAN,))


def nothing_free(params: Mapping[str, Any], *, waiting: bool, helped: bool) -> Reply:
    """Nothing is free as far as bookings are taken; `helped`: in the language that was asked for."""
    offers = [button(LANGUAGE, GERMAN, "choice-booking-in_german")] if helped else []
    if not waiting:
        offers.append(button("wait", "join", "choice-booking-wait"))
    return Reply("booking.nothing_free", {**params, "helped": helped}, (*offers, HUMAN))


def already(appointment: Appointment, params: Mapping[str, Any]) -> Reply:
    """There is an appointment for this service; it can be moved."""
    return Reply(
        "booking.already",
        {**appointment.as_params(), **params},
        (about(MOVE, appointment), about(CANCEL_IT, appointment), about(SHOW, appointment)),
    )


def booked(key: str, appointment: Appointment, params: Mapping[str, Any]) -> Reply:
    """`appointment.confirmed` or `appointment.moved`, with all that is needed to come."""
    offers = [
        about(MOVE, appointment),
        about(CANCEL_IT, appointment),
        button("wait", f"sooner:{appointment.id}", "choice-booking-sooner"),
    ]
    return Reply(key, {**appointment.as_params(), **params}, tuple(offers))


def cancelled(appointment: Appointment, params: Mapping[str, Any]) -> Reply:
    """It is cancelled; the calendar file says so, too."""
    entities = {"office": appointment.office.id, "service": appointment.service.key}
    again = Offer({"intent": "book_appointment", "entities": entities})
    return Reply("appointment.cancelled", {**appointment.as_params(), **params}, (again, HELP))


def listed(appointments: Sequence[Appointment], params: Sequence[Mapping[str, Any]]) -> Reply:
    """All appointments to come."""
    offers: tuple[Offer, ...] = (MOVE, CANCEL_IT, _late_button(None))
    if len(appointments) == 1:
        (one,) = appointments
        offers = (about(MOVE, one), about(CANCEL_IT, one), _late_button(one))
    return Reply("appointment.list", {"appointments": [dict(each) for each in params]}, offers)


def _late_button(appointment: Appointment | None) -> Offer:
    value = f"begin:{appointment.id}" if appointment else "begin"
    return button(LATE, value, "choice-booking-late")


def none_booked() -> Reply:
    """There is no appointment to show, move or cancel."""
    return Reply("appointment.none", {}, (BOOK, HELP))


def which(appointments: Iterable[Appointment]) -> Reply:
    """Which of them?"""
    offers = tuple(
        button(
            WHICH,
            str(each.id),
            "choice-booking-moment",
            params={"starts_at": each.start.isoformat()},
        )
        for each in appointments
    )
    return Reply("booking.which", {}, offers)


def cancel_question(appointment: Appointment) -> Reply:
    """Really?"""
    number = appointment.id
    return Reply(
        "booking.cancel",
        appointment.as_params(),
        (
            button(CANCEL, f"yes:{number}", "choice-booking-cancel_it"),
            about(MOVE, appointment),
            button(CANCEL, f"no:{number}", "choice-booking-keep_it"),
        ),
    )


def late_question(appointment: Appointment) -> Reply:
    """How late?"""
    offers = tuple(
        button(LATE, f"{minutes}:{appointment.id}", f"choice-booking-late_{minutes}")
        for minutes in MINUTES_LATE
        if minutes <= appointment.service.minutes
    )
    return Reply("booking.late", appointment.as_params(), (*offers, about(MOVE, appointment)))


def about(offer: Offer, appointment: Appointment) -> Offer:
    """A button on one appointment."""
    return Offer(offer.act | {"entities": {"appointment": str(appointment.id)}})
