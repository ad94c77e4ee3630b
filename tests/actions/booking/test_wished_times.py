"""What is said about time, and which times are shown."""

from __future__ import annotations

from datetime import datetime

from tests.actions.booking.steps import TUESDAY, entity, to_days, values
from tests.actions.talk import Talk, keys
from tests.wegweiser.appointments.office import FakeClock
from wegweiser.appointments import BERLIN


async def test_next_tuesday_after_ten(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say(
        "next Tuesday after ten",
        entities=(entity("weekday", "tuesday:next"), entity("time", "after:10:00")),
    )
    (times,) = said
    assert times["params"]["field"] == "time"
    # Said on a Monday: not tomorrow.
    assert times["params"]["starts_at"].startswith("2026-11-17T10:00")


async def test_a_time_that_is_named_outright_is_kept_at_once(talk: Talk) -> None:
    await to_days(talk)
    (confirm,) = await talk.say(
        "Thursday at 11", entities=(entity("weekday", "thursday"), entity("time", "11:00"))
    )
    assert confirm["params"]["starts_at"] == "2026-11-12T11:00:00+01:00"


async def test_a_time_told_at_the_beginning_is_not_forgotten(talk: Talk) -> None:
    said = await talk.say(
        "Appointment on Thursday at 11", "book_appointment",
        entities=(entity("weekday", "thursday"), entity("time", "11:00")),
    )  # fmt: skip
    assert keys(said) == ["booking.office"]
    await talk.press("dortmund")
    await talk.press("first_talk")
    (confirm,) = await talk.press("en")
    assert confirm["params"]["starts_at"] == "2026-11-12T11:00:00+01:00"


async def test_a_time_that_is_not_free_brings_the_nearest(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say(
        "Thursday at twelve", entities=(entity("weekday", "thursday"), entity("time", "12:30"))
    )
    assert keys(said) == ["booking.none_then", "appointment.choose_slot"]
    assert len(values(said[1], "time")) == 4
    assert said[1]["params"]["field"] == "nearest"


async def test_afternoons_only_earlier_later_another_week(talk: Talk) -> None:
    days = await to_days(talk)
    assert "from:2026-11-13" in values(days)
    (days,) = await talk.say("another week")
    assert values(days)[0] == "2026-11-16"
    (days,) = await talk.say("earlier please")
    assert values(days)[0] == "2026-11-09"
    (days,) = await talk.press("afternoons")
    assert "any_time" in values(days)
    (times,) = await talk.press(TUESDAY)
    assert times["params"]["starts_at"].startswith("2026-11-10T13:00")
    (days,) = await talk.press("another_day")
    (days,) = await talk.say("any time")
    (times,) = await talk.press(TUESDAY)
    assert times["params"]["starts_at"].startswith("2026-11-10T09:00")


async def test_nothing_on_that_day_shows_others(talk: Talk) -> None:
    await to_days(talk)
    said = await talk.say("on Saturday", entities=(entity("weekday", "saturday"),))
    assert keys(said) == ["booking.none_then", "appointment.choose_slot"]
    assert values(said[1])[0] == "2026-11-16"
    said = await talk.say("yesterday", entities=(entity("date", "2026-11-08"),))
    assert keys(said) == ["booking.past", "appointment.choose_slot"]


async def test_the_ethiopian_clock_is_asked_about(talk: Talk) -> None:
    await to_days(talk)
    (clock,) = await talk.say(
        "ሓሙስ ሰዓት 4",
        entities=(entity("weekday", "thursday"), entity("time", "04:00", ambiguous=True)),
    )
    assert (clock["key"], values(clock)) == ("booking.clock", ["10:00", "16:00"])
    (confirm,) = await talk.press("10:00")
    assert confirm["params"]["starts_at"] == "2026-11-12T10:00:00+01:00"


async def test_the_calendar_a_person_uses_goes_along(talk: Talk) -> None:
    await to_days(talk)
    date = entity("date", "2026-11-12", calendar="ethiopian")
    (times,) = await talk.say("3 ሕዳር 2019", entities=(date,))
    assert times["params"]["calendar"] == "ethiopian"
    (confirm,) = await talk.press(values(times)[0])
    (done,) = await talk.press(values(confirm)[0])
    assert done["params"]["calendar"] == "ethiopian"


async def test_times_after_the_clock_is_put_back(talk: Talk, clock: FakeClock) -> None:
    clock.now = datetime(2026, 10, 22, 8, tzinfo=BERLIN)
    await to_days(talk)
    thursday = (entity("weekday", "thursday:next"), entity("time", "11:00"))
    (confirm,) = await talk.say("next Thursday at 11", entities=thursday)
    assert confirm["params"]["starts_at"] == "2026-10-29T11:00:00+01:00"
    (confirm,) = await talk.say(
        "rather tomorrow at 11",
        entities=(entity("date", "tomorrow"), entity("time", "11:00")),
    )
    assert confirm["params"]["starts_at"] == "2026-10-23T11:00:00+02:00"
