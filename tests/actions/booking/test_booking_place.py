"""Where a booking is made: here, or on a private page."""

from __future__ import annotations

from tests.actions.booking.steps import values
from tests.actions.talk import Talk, keys
from tests.wegweiser.appointments.office import FakeClock
from wegweiser.content import Library
from wegweiser.storage import Database


async def test_telegram_asks_where_first(
    library: Library, database: Database, clock: FakeClock, offices: None
) -> None:
    assert offices is None
    talk = Talk(library, database, clock=clock, channel="telegram")
    await talk.open()
    said = await talk.say("first appointment in Dortmund", "book_appointment")
    assert keys(said) == ["booking.place"]
    (language,) = await talk.press("here")
    assert language["key"] == "booking.language"
    await talk.press("de")
    # Asked once only.
    assert keys(await talk.say("stop")) == ["booking.stopped"]
    assert keys(await talk.say("appointment", "book_appointment")) == ["booking.office"]
    (link,) = await talk.press_act(
        {"intent": "choose",
         "entities": {"dialogue": "booking_form", "step": "place", "value": "private"}}
    )  # fmt: skip
    assert link["key"] == "booking.private_link"
    assert "#continue=" in link["params"]["url"]
    assert keys(await talk.say("Dortmund")) == ["booking.private_link"]
    assert keys(await talk.say("when?", "show_appointment")) == ["booking.private_link"]
    talk.channel = "web"
    resume = {"dialogue": "booking_form", "step": "resume", "value": "resume"}
    assert keys(await talk.press_act({"intent": "choose", "entities": resume})) == [
        "appointment.none"
    ]


async def test_an_operator_may_forbid_telegram(
    library: Library, database: Database, clock: FakeClock, offices: None
) -> None:
    assert offices is None
    talk = Talk(library, database, clock=clock, channel="telegram", telegram_personal_data="never")
    await talk.open()
    said = await talk.say("first appointment in Dortmund", "book_appointment")
    assert keys(said) == ["booking.private_link"]
    assert values(said[0]) == []
    talk.channel = "web"
    resume = {"dialogue": "booking_form", "step": "resume", "value": "resume"}
    assert keys(await talk.press_act({"intent": "choose", "entities": resume})) == [
        "booking.language"
    ]
