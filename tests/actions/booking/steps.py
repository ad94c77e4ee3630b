"""The steps of a booking as a person takes them, and what the buttons of a reply carry."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.actions.talk import Talk
from wegweiser.appointments import BERLIN, Appointments, Slot

TUESDAY = "2026-11-10"


def entity(kind: str, value: str, **more: Any) -> dict[str, Any]:
    return {"entity": kind, "value": value, "start": 0, "end": 1, **more}


def values(record: dict[str, Any], step: str | None = None) -> list[str]:
    """What the buttons of a reply carry."""
    found = [choice["act"].get("entities", {}) for choice in record.get("choices", ())]
    return [each["value"] for each in found if "value" in each and step in {None, each["step"]}]


def beginning(slot_id: str) -> str:
    """Local time of a slot on a winter day."""
    return f"{datetime.fromtimestamp(int(slot_id.split('~')[2]), BERLIN):%H:%M}"


async def to_days(talk: Talk, service: str = "first_talk", language: str = "de") -> dict[str, Any]:
    await talk.say("I would like an appointment", "book_appointment")
    await talk.press("dortmund")
    await talk.press(service)
    (days,) = await talk.press(language)
    assert (days["key"], days["params"]["field"]) == ("appointment.choose_slot", "day")
    return days


async def to_times(talk: Talk, day: str = TUESDAY, **where: str) -> dict[str, Any]:
    await to_days(talk, **where)
    (times,) = await talk.press(day)
    assert (times["key"], times["params"]["field"]) == ("appointment.choose_slot", "time")
    return times


async def book(talk: Talk, day: str = TUESDAY, *, at: int = 0, **where: str) -> dict[str, Any]:
    times = await to_times(talk, day, **where)
    (confirm,) = await talk.press(values(times, "time")[at])
    assert confirm["key"] == "booking.confirm"
    (done,) = await talk.press(values(confirm)[0])
    assert done["key"] == "appointment.confirmed"
    assert talk.loop is None
    return done


async def slots(appointments: Appointments, day: str = TUESDAY) -> list[Slot]:
    free = await appointments.free_slots("dortmund", "first_talk", days=20)
    return [slot for slot in free if slot.day.isoformat() == day]
