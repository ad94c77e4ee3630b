"""Calendar files, read back by two parsers that know nothing of each other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import vobject
from icalendar import Calendar

from wegweiser.appointments import BERLIN, Appointment, Mode, OfficeRecord, ServiceRecord, Status
from wegweiser.appointments.ics import EventText, appointment_file, counsellor_feed

OFFICE = OfficeRecord(
    "dortmund", "Integration Point; Dortmund, Nord", "Dortmund", ("Dortmund",), "Weg 1, Dortmund",
    None, {}, demo=True,
)  # fmt: skip
SERVICE = ServiceRecord("talk", 45, (Mode.ON_SITE,), 1, (), public=True)
TEXT = EventText("ቆጸራ, Termin; ርክብ", "خط ۱\nZeile 2, mit Komma; und \\ Schrägstrich " + "ä" * 200)


def an_appointment(**changes: Any) -> Appointment:
    start = datetime(2026, 11, 24, 10, tzinfo=BERLIN)
    values: dict[str, Any] = {
        "id": 1, "number": "1234567", "uid": "abc@wegweiser", "sequence": 0,
        "status": Status.CONFIRMED, "office": OFFICE, "service": SERVICE, "start": start,
        "end": start + timedelta(minutes=45), "mode": Mode.ON_SITE, "counsellor": "A",
        "room": "1", "link": None, "language": "ti", "interpreter": False, "late_minutes": None,
        "name": "Amal", "updated_at": datetime(2026, 11, 20, 12, tzinfo=UTC),
    }  # fmt: skip
    return Appointment(**(values | changes))


def both(file: bytes) -> tuple[Any, Any]:
    """The event as icalendar and as vobject read it."""
    one = Calendar.from_ical(file)
    assert not one.errors
    other = vobject.readOne(file.decode())
    return one, other


@pytest.mark.parametrize("start", [
    datetime(2026, 11, 24, 10, tzinfo=BERLIN),
    datetime(2026, 7, 1, 10, tzinfo=BERLIN),
    datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN),
    datetime(2027, 3, 28, 3, 30, tzinfo=BERLIN),
    datetime(2027, 3, 28, 10, tzinfo=BERLIN),
    datetime(2028, 10, 29, 10, tzinfo=BERLIN),
])  # fmt: skip
def test_both_parsers_read_the_same(start: datetime) -> None:
    appointment = an_appointment(start=start, end=start + timedelta(minutes=45))
    one, other = both(appointment_file(appointment, TEXT))
    (event,) = one.events
    theirs = other.vevent
    assert event.start.astimezone(UTC) == start.astimezone(UTC)
    assert theirs.dtstart.value.astimezone(UTC) == start.astimezone(UTC)
    assert event.end.astimezone(UTC) == theirs.dtend.value.astimezone(UTC)
    assert str(event["summary"]) == theirs.summary.value == TEXT.summary
    assert str(event["description"]) == theirs.description.value == TEXT.description
    assert str(event["location"]) == theirs.location.value
    assert event["uid"] == theirs.uid.value == "abc@wegweiser"
    assert str(one["method"]) == other.method.value == "PUBLISH"


def test_the_text_is_what_the_standard_asks_for() -> None:
    file = appointment_file(an_appointment(), TEXT)
    lines = file.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    for line in (
        b"VERSION:2.0", b"UID:abc@wegweiser", b"SEQUENCE:0", b"STATUS:CONFIRMED",
        b"DTSTART;TZID=Europe/Berlin:20261124T100000", b"DTSTAMP:20261120T120000Z",
        b"BEGIN:VTIMEZONE", b"TZID:Europe/Berlin",
    ):  # fmt: skip
        assert line in lines
    assert b"Amal" not in file


def test_moved_and_cancelled_change_the_same_event() -> None:
    new = both(appointment_file(an_appointment(), TEXT))[0].events[0]
    later = datetime(2026, 11, 25, 14, tzinfo=BERLIN)
    moved_file = appointment_file(
        an_appointment(sequence=1, start=later, end=later + timedelta(minutes=45)), TEXT
    )
    moved = both(moved_file)[0].events[0]
    cancelled_file = appointment_file(
        an_appointment(sequence=2, status=Status.CANCELLED, counsellor=None, room=None), TEXT
    )
    calendar, theirs = both(cancelled_file)
    cancelled = calendar.events[0]
    assert new["uid"] == moved["uid"] == cancelled["uid"]
    assert [each["sequence"] for each in (new, moved, cancelled)] == [0, 1, 2]
    assert moved.start == later
    assert str(calendar["method"]) == theirs.method.value == "CANCEL"
    assert str(cancelled["status"]) == theirs.vevent.status.value == "CANCELLED"


def test_an_online_talk_has_its_link_as_place() -> None:
    link = "https://meet.example.org/a"
    event = both(appointment_file(an_appointment(mode=Mode.ONLINE, link=link), TEXT))[0].events[0]
    assert (str(event["location"]), str(event["url"])) == (link, link)


def test_a_feed_holds_all_and_may_be_empty() -> None:
    later = datetime(2027, 6, 1, 9, tzinfo=BERLIN)
    two = [
        (an_appointment(), EventText("talk 1234567")),
        (an_appointment(uid="def@wegweiser", start=later, end=later + timedelta(hours=1)),
         EventText("talk 7654321")),
    ]  # fmt: skip
    one, other = both(counsellor_feed("Beratung A", two))
    assert len(one.events) == len(other.vevent_list) == 2
    empty, _ = both(counsellor_feed("Beratung A", []))
    assert empty.events == []
