"""What people say about a time, as a search; entities as the bot finds them in five languages."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from wegweiser.appointments.slots import BERLIN, DayPart, Wish
from wegweiser.appointments.spoken import (
    comes_late,
    control,
    name_meant,
    service_meant,
    written_out,
)
from wegweiser.appointments.wishes import When, resolve

SATURDAY = datetime(2026, 11, 21, 12, tzinfo=BERLIN)


def entity(kind: str, value: str, **more: Any) -> dict[str, Any]:
    return {"entity": kind, "value": value, "start": 0, "end": 1, **more}


@pytest.mark.parametrize(
    ("entities", "first", "days"),
    [
        # "tomorrow morning", "morgen", "غدا", "فردا", "ጽባሕ"
        ([entity("date", "tomorrow")], date(2026, 11, 22), 1),
        ([entity("date", "day_after_tomorrow")], date(2026, 11, 23), 1),
        # "in three days", "in zwei Wochen"
        ([entity("date", "+3d")], date(2026, 11, 24), 1),
        ([entity("date", "+2w")], date(2026, 11, 30), 7),
        # "next week", "هفته بعد"
        ([entity("date", "week:+1")], date(2026, 11, 23), 7),
        ([entity("date", "week:+1"), entity("weekday", "thursday")], date(2026, 11, 26), 1),
        # "next Tuesday", "سه‌شنبه آینده", "ዝመጽእ ሰሉስ"
        ([entity("weekday", "tuesday:next")], date(2026, 11, 24), 1),
        ([entity("weekday", "saturday")], date(2026, 11, 21), 1),
        ([entity("weekday", "saturday:next")], date(2026, 11, 28), 1),
        ([entity("weekday", "sunday:next")], date(2026, 11, 29), 1),
        # "ቀዳማይ ረቡዕ": the first Wednesday of this month is over
        ([entity("weekday", "wednesday:first")], date(2026, 12, 2), 1),
        ([entity("date", "2027-01"), entity("weekday", "monday:first")], date(2027, 1, 4), 1),
        # 3 Azar 1405 and 15 Hidar 2019
        ([entity("date", "2026-11-24", calendar="persian")], date(2026, 11, 24), 1),
        ([entity("date", "2026-11-24", calendar="ethiopian")], date(2026, 11, 24), 1),
        # "in December"
        ([entity("date", "2026-12")], date(2026, 12, 1), 31),
        # this month: from today on
        ([entity("date", "2026-11")], date(2026, 11, 21), 10),
        # the date wins over a weekday that does not fit
        ([entity("date", "2026-11-24"), entity("weekday", "friday")], date(2026, 11, 24), 1),
    ],
)
def test_days(entities: list[dict[str, Any]], first: date, days: int) -> None:
    when = resolve(entities, SATURDAY)
    assert (when.first, when.days) == (first, days)
    assert not when.past


@pytest.mark.parametrize("calendar", ["persian", "ethiopian"])
def test_the_calendar_that_was_used_is_kept(calendar: str) -> None:
    assert resolve([entity("date", "2026-11-24", calendar=calendar)], SATURDAY).calendar == calendar


def test_a_month_with_a_weekday_is_any_such_day() -> None:
    when = resolve([entity("date", "2026-12"), entity("weekday", "tuesday")], SATURDAY)
    assert (when.first, when.days, when.wish) == (
        date(2026, 12, 1), 31, Wish(weekdays=frozenset({1})),
    )  # fmt: skip


def test_several_weekdays_are_any_of_them() -> None:
    when = resolve([entity("weekday", "tuesday"), entity("weekday", "thursday")], SATURDAY)
    assert when == When(wish=Wish(weekdays=frozenset({1, 3})))


def test_next_tuesday_after_ten() -> None:
    when = resolve([entity("weekday", "tuesday:next"), entity("time", "after:10:00")], SATURDAY)
    assert when.first == date(2026, 11, 24)
    assert when.wish == Wish(after=time(10))


def test_thursday_afternoon() -> None:
    when = resolve([entity("weekday", "thursday"), entity("daypart", "afternoon")], SATURDAY)
    assert when.first == date(2026, 11, 26)
    assert when.wish.dayparts == {DayPart.AFTERNOON}


def test_before_noon_and_at_half_past_nine() -> None:
    assert resolve([entity("time", "before:12:00")], SATURDAY).wish == Wish(before=time(12))
    assert resolve([entity("time", "09:30")], SATURDAY).at == time(9, 30)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("04:00", (time(10), time(16))),
        ("10:00", (time(10), time(16))),
        ("02:30", (time(8, 30), time(14, 30))),
    ],
)  # fmt: skip
def test_the_ethiopian_clock_is_asked_about(said: str, meant: tuple[time, ...]) -> None:
    when = resolve([entity("time", said, ambiguous=True)], SATURDAY)
    assert when.clocks == meant
    assert when.at is None
    assert when.by_clock(meant[0]) == When(at=meant[0])


def test_what_an_ambiguous_time_cannot_mean_is_not_asked_about() -> None:
    assert resolve([entity("time", "14:00", ambiguous=True)], SATURDAY).at == time(14)
    morning = [entity("time", "04:00", ambiguous=True), entity("daypart", "morning")]
    assert resolve(morning, SATURDAY).at == time(10)
    after = [entity("time", "after:15:00", ambiguous=True)]
    assert resolve(after, SATURDAY).wish == Wish(after=time(15))


def test_a_day_that_is_over() -> None:
    assert resolve([entity("date", "2026-11-20")], SATURDAY).past
    assert resolve([entity("date", "2026-03")], SATURDAY).past
    # A mere year tells of something else.
    assert not resolve([entity("date", "2022")], SATURDAY)


def test_nonsense_says_nothing() -> None:
    for odd in ("2026-02-31", "9999", "soon", "week:", "+x"):
        assert not resolve([entity("date", odd)], SATURDAY), odd
    assert not resolve([entity("time", "99:99"), entity("weekday", "someday")], SATURDAY)
    assert not resolve([entity("profession", "81302")], SATURDAY)


def test_today_is_the_day_in_berlin() -> None:
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    assert resolve([entity("date", "today")], late).first == date(2026, 11, 22)


def test_figures_are_read_without_the_bot() -> None:
    today = SATURDAY.date()
    assert written_out("am 24.11. um 10:30", today) == [
        {"entity": "date", "value": "2026-11-24"}, {"entity": "time", "value": "10:30"},
    ]  # fmt: skip
    assert written_out("٢٤.١١.٢٠٢٦", today) == [{"entity": "date", "value": "2026-11-24"}]
    assert written_out("۱۰:۳۰", today) == [{"entity": "time", "value": "10:30"}]
    assert written_out("5.1.", today) == [{"entity": "date", "value": "2027-01-05"}]
    assert written_out("B1", today) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("etwas früher bitte", "earlier"), ("earlier please", "earlier"), ("زودتر", "earlier"),
        ("أبكر من فضلكم", "earlier"), ("ዝቐደመ", "earlier"), ("später", "later"), ("دیرتر", "later"),
        ("another week", "another_week"), ("andere Woche", "another_week"),
        ("أسبوع آخر", "another_week"), ("هفتهٔ دیگر", "another_week"), ("ካልእ ሰሙን", "another_week"),
        ("nur nachmittags", "afternoons"), ("afternoons only", "afternoons"),
        ("بعد الظهر فقط", "afternoons"), ("فقط بعدازظهر", "afternoons"),
        ("ድሕሪ ቀትሪ ጥራይ", "afternoons"), ("Dortmund", None),
    ],
)  # fmt: skip
def test_words_about_the_list(text: str, meant: str | None) -> None:
    assert control(text) == meant


@pytest.mark.parametrize(
    "text",
    ["I will be late", "Ich verspäte mich", "سأتأخر قليلا", "دیر می‌رسم", "ክድንጒ እየ"],
)
def test_being_late(text: str) -> None:
    assert comes_late(text)
    assert not comes_late("When is my appointment?")


KEYS = ("first_talk", "follow_up", "recognition_advice", "group_information")
SERVICES: dict[str, tuple[str, ...]] = dict.fromkeys(KEYS, ())


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Termin wegen Anerkennung meines Diploms", "recognition_advice"),
        ("موعد بخصوص الاعتراف بشهادتي", "recognition_advice"),
        ("وقت برای ارزشیابی مدرکم", "recognition_advice"),
        ("ቆጸራ ብዛዕባ ኣፍልጦ ዲፕሎማ", "recognition_advice"),
        ("my first appointment", "first_talk"),
        ("Ich brauche einen Termin", None),
    ],
)
def test_the_service_follows_from_the_wish(text: str, meant: str | None) -> None:
    assert service_meant(text, SERVICES) == meant


def test_misspelt_towns_are_found() -> None:
    towns = {"dortmund": ("Dortmund", "دورتموند"), "duisburg": ("Duisburg",)}
    for text in ("Dortmund", "in dortmund bitte", "Dortmudn", "أسكن في دورتموند"):
        assert name_meant(text, towns) == "dortmund", text
    assert name_meant("Duisborg", towns) == "duisburg"
    assert name_meant("Hamburg", towns) is None
    assert name_meant("Dortmund oder Duisburg", towns) is None
