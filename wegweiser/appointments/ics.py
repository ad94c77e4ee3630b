"""Calendar files (RFC 5545): one for a person's appointment, one feed for a counsellor."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vCalAddress

from wegweiser.appointments.records import Appointment, Status

PRODUCT = "-//Wegweiser//Appointments//EN"
# RFC 5546 wants an organizer; nobody reads mail there, and nothing is ever sent.
NOBODY = "mailto:nobody@wegweiser.invalid"


@dataclass(frozen=True)
class EventText:
    """The words of an event, in the reader's language."""

    summary: str
    description: str = ""


def appointment_file(appointment: Appointment, text: EventText) -> bytes:
    """The file a person gets for a booked, moved or cancelled appointment.

    UID stays, SEQUENCE grows with every change, and a cancelled one has METHOD:CANCEL, so that a
    calendar program changes or removes the entry it has.
    """
    cancelled = appointment.status is Status.CANCELLED
    calendar = _calendar("CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(_event(appointment, text))
    return bytes(calendar.to_ical())


def counsellor_feed(name: str, appointments: Iterable[tuple[Appointment, EventText]]) -> bytes:
    """All appointments of one counsellor, for a calendar program that subscribes to it."""
    calendar = _calendar("PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", timedelta(minutes=15))
    for appointment, text in appointments:
        calendar.add_component(_event(appointment, text))
    return bytes(calendar.to_ical())


def _calendar(method: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    calendar.add_component(_berlin())
    return calendar


def _berlin() -> Timezone:
    """Europe/Berlin by the rule of the Union (directive 2000/84/EC), in force since 1996.

    Written out here: what icalendar 7.3 derives from the zone database begins summer an hour late,
    and is empty for a range without a change of the clock, which other programs refuse.
    """
    zone = Timezone()
    zone.add("tzid", "Europe/Berlin")
    summer, winter = TimezoneDaylight(), TimezoneStandard()
    for part, name, begins, month, before, after in (
        (summer, "CEST", datetime(1996, 3, 31, 2), 3, 1, 2),  # noqa: DTZ001 - local time is meant
        (winter, "CET", datetime(1996, 10, 27, 3), 10, 2, 1),  # noqa: DTZ001
    ):
        part.add("dtstart", begins)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1SU"})
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("tzname", name)
        zone.add_component(part)
    return zone


def _event(appointment: Appointment, text: EventText) -> Event:
    event = Event()
    event.add("uid", appointment.uid)
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", appointment.updated_at.astimezone(UTC))
    event.add("last-modified", appointment.updated_at.astimezone(UTC))
    event.add("dtstart", appointment.start)
    event.add("dtend", appointment.end)
    event.add("summary", text.summary)
    if text.description:
        event.add("description", text.description)
    place = ", ".join(
        part for part in (appointment.office.name, appointment.office.address) if part
    )
    event.add("location", appointment.link or place)
    if appointment.link:
        event.add("url", appointment.link)
    organizer = vCalAddress(NOBODY)
    organizer.params["CN"] = appointment.office.name
    event.add("organizer", organizer, encode=False)
    cancelled = appointment.status is Status.CANCELLED
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    return event
