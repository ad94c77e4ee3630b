"""Dates, years, weekdays: from matched items to the values of the entity interface."""

from __future__ import annotations

from collections.abc import Sequence

from entities import calendars
from entities.calendars import ETHIOPIAN, GREGORIAN, PERSIAN
from entities.entity import Entity
from entities.items import Item
from entities.message import Message

# Years people name; beyond them a four-digit number is an amount or a house number.
_EARLIEST, _LATEST = 1930, 2045
_CENTURY = 100
_PIVOT = 40
_AMOUNTS = frozenset(
    [
        "euro", "eur", "€", "stunden", "hours", "hour", "std", "يورو", "يوروهات", "يورو", "ساعه",
        "یورو", "يورو", "ساعت", "ዩሮ", "ኤውሮ", "ሰዓት", "person", "leute", "people",
    ]
)  # fmt: skip


def numeric(message: Message, start: int, end: int) -> Entity | None:
    """24.11.2026, 2026-11-24, ١٤٠٥/٨/٢٤, 05/2022, and 24.11. after a word that asks for a date."""
    parts = [item for item in message.items[start:end] if item.number is not None]
    if not all(item.digits for item in parts):
        return None
    numbers = [item.number or 0 for item in parts]
    if len(numbers) == 3:
        return _three_numbers(message, numbers, start, end)
    if not message.contiguous(start, end):
        return None
    first, second = numbers
    separator = message.items[start + 1].tags
    if _is_year(second) and 1 <= first <= 12:
        return _month(message, second, first, None, start, end)
    if _is_year(first) and 1 <= second <= 12 and len(message.spelling(start + 2)) == 2:
        return _month(message, first, second, None, start, end)
    dotted = separator == ("DOT",)
    # 24.11. with its last dot is a date; 24.11 or 24/11 only beside a word that says so.
    if (
        "DASH" in separator
        or not 1 <= second <= 12
        or not 1 <= first <= 31
        or (first, second) == (24, 7)
    ):
        return None
    if not (dotted and end - start == 4) and not _date_expected(message, start):
        return None
    return _day(message, None, second, first, None, start, end)


def day_month(message: Message, start: int, end: int) -> Entity | None:
    """24 November 2026, ٢٤ تشرين الثاني, ۲۴ آبان, ዕለት 24 ሕዳር, November 24."""
    items = message.items[start:end]
    month_item = next(item for item in items if "MONTH" in item.tags)
    if not _day_is_sure(message, items, month_item):
        return None
    between = [i for i in range(start, end) if not message.items[i].tags]
    if any(
        message.spelling(i)
        not in {
            "of",
            "the",
            "st",
            "nd",
            "rd",
            "th",
            "ي",
            "em",
            "ten",
            "م",
            "ام",
            "ماه",
            "شهر",
            "من",
            "e",
            "mahe",
        }
        for i in between
    ):
        return None
    day = next(
        (
            int(item.number if item.number is not None else item.value("ORD"))
            for item in items
            if "ORD" in item.tags or ("NUM" in item.tags and "YEAR" not in item.tags)
        ),
        None,
    )
    year = next((item.number for item in items if "YEAR" in item.tags), None)
    calendar, _, month = month_item.value("MONTH").partition(":")
    if day is None:
        return None
    return _day(message, year, int(month), day, calendar, start, end)


def _day_is_sure(message: Message, items: Sequence[Item], month_item: Item) -> bool:
    """Whether a number beside a month is its day: digits and ordinals are; number words only
    before the month ("March one of us"), and not beside a name that is an everyday word."""
    if any(item.digits or "ORD" in item.tags for item in items if item is not month_item):
        return items[0] is not month_item or message.language in {"en", "ti"} or len(items) > 2
    if items[0] is month_item or month_item.atom is None:
        return False
    return not any(meaning.weak for meaning in month_item.atom.meanings if meaning.tag == "MONTH")


def month_year(message: Message, start: int, end: int) -> Entity | None:
    """May 2022, شهر 9 2022, مهر ۱۴۰۱, መስከረም 2015."""
    items = message.items[start:end]
    year = next(item.number for item in reversed(items) if "YEAR" in item.tags) or 0
    named = next((item for item in items if "MONTH" in item.tags), None)
    if named is not None:
        calendar, _, month = named.value("MONTH").partition(":")
        return _month(message, year, int(month), calendar, start, end)
    number = next(item.number for item in items if "NUM" in item.tags) or 0
    return _month(message, year, number, None, start, end) if 1 <= number <= 12 else None


def year(message: Message, start: int, end: int) -> Entity | None:
    """2022, ۱۳۹۵; not 2000 euros."""
    number = message.items[start].number or 0
    if message.spelling(end) in _AMOUNTS or message.tagged(end, "UNIT", "CLOCK"):
        return None
    if message.spelling(start - 1) in {"€", "eur", "euro"} or message.tagged(
        start - 1, "PARAGRAPH"
    ):
        return None
    if calendars.plausible_calendar(number) == PERSIAN and not _may_be_persian(message):
        return None
    if not _is_year(number) and not (_says_ethiopian(message) and number > _EARLIEST - 10):
        return None
    calendar = _calendar(message, number, None)
    return message.entity(
        "date", calendars.iso_year(number, calendar), start, end, calendar=calendar
    )


def birth(message: Message, start: int, end: int) -> Entity | None:
    """Jahrgang 87, متولد ۷۴: a year of birth in two digits."""
    item = message.items[end - 1]
    number = item.number or 0
    if (
        not item.digits
        or len(message.spelling(end - 1)) != 2
        or message.tagged(end, "UNIT", "DOT", "SLASH", "DASH", "MONTH", "OLD")
    ):
        return None
    if message.language == "fa":
        year, calendar = 1300 + number, PERSIAN
    else:
        year, calendar = 1900 + number, GREGORIAN
        if number <= _PIVOT - 25:
            year += _CENTURY
    value = calendars.iso_year(year, calendar)
    if not message.today.year - _CENTURY < int(value) < message.today.year:
        return None
    return message.entity("year_of_birth", value, start, end, calendar=calendar)


def day(message: Message, start: int, end: int) -> Entity | None:
    """Today, tomorrow, the day after."""
    return message.entity("date", message.items[start].value("DAY"), start, end)


def offset(message: Message, start: int, end: int) -> Entity | None:
    """In three days: +3d; in two weeks: +2w; longer ones are durations."""
    items = message.items[start:end]
    duration = next((item for item in items if "DURATION" in item.tags), None)
    if duration is not None:
        value = duration.value("DURATION")
        number, unit = int(value[1:-1]) if value[1:-1].isdigit() else 0, value[-1]
    else:
        unit = next(item for item in items if "UNIT" in item.tags).value("UNIT")
        number = next((item.number for item in items if item.number is not None), 1) or 0
        if len(items) == 2 and message.language not in {"ar", "ti"} and "FUTURE" in items[0].tags:
            return None
    if unit not in {"D", "W"} or not 0 < number < _CENTURY:
        return None
    return message.entity("date", f"+{number}{unit.lower()}", start, end)


def week(message: Message, start: int, end: int) -> Entity | None:
    """Next week: week:+1; the one after: week:+2."""
    items = message.items[start:end]
    unit = next(item for item in items if "UNIT" in item.tags)
    if unit.value("UNIT") != "W" or message.items[start].number is not None:
        return None
    # Farsi "دو هفته بعد" and Arabic "بعد" are offsets, which the longer pattern has found.
    if message.tagged(start - 1, "NUM", "FUTURE"):
        return None
    weeks = 2 if any("AFTERNEXT" in item.tags for item in items) else 1
    return message.entity("date", f"week:+{weeks}", start, end)


def weekday(message: Message, start: int, end: int) -> Entity | None:
    """Tuesday, next Tuesday, the first Tuesday (of a month)."""
    items = message.items[start:end]
    name = next(item for item in items if "WEEKDAY" in item.tags).value("WEEKDAY")
    unit = next((item for item in items if "UNIT" in item.tags), None)
    if unit is not None and unit.value("UNIT") != "W":
        return None
    rest = [item for item in items if "WEEKDAY" not in item.tags]
    if any("NEXT" in item.tags for item in rest):
        name += ":next"
    elif any("FIRST" in item.tags for item in rest):
        name += ":first"
    return message.entity("weekday", name, start, end)


def _three_numbers(message: Message, numbers: list[int], start: int, end: int) -> Entity | None:
    first, second, third = numbers
    if first > 31:
        year, month, day = first, second, third
    else:
        day, month, year = first, second, third
        if month > 12 >= day and message.language == "en":
            day, month = month, day
    if year < _CENTURY and len(message.spelling(start + 4)) == 2:
        year += 2000 if year < _PIVOT else 1900
    if not (_is_year(year) or year in range(1900, 2100)):
        return None
    return _day(message, year, month, day, None, start, end)


def _day(
    message: Message,
    year: int | None,
    month: int,
    day: int,
    named: str | None,
    start: int,
    end: int,
) -> Entity | None:
    calendar = _calendar(message, year, named)
    month = _own_month(month, named, calendar)
    if year is None:
        value = calendars.next_occurrence(month, day, calendar, message.today)
    else:
        value = calendars.iso_day(year, month, day, calendar)
    if value is None:
        return None
    return message.entity("date", value, start, end, calendar=calendar)


def _month(
    message: Message, year: int, month: int, named: str | None, start: int, end: int
) -> Entity | None:
    calendar = _calendar(message, year, named)
    month = _own_month(month, named, calendar)
    value = calendars.iso_month(year, month, calendar)
    return (value and message.entity("date", value, start, end, calendar=calendar)) or None


def _calendar(message: Message, year: int | None, named: str | None) -> str:
    """Eritreans use the Tigrinya month names for the Gregorian months, Ethiopians for their own;
    so those names are Gregorian unless a word or the 13th month says otherwise."""
    if named in {PERSIAN, ETHIOPIAN}:
        # اسد and قوس are Persian months; a Gregorian year beside them is a slip of the pen.
        return named
    if message.language == "ti" and _says_ethiopian(message):
        return ETHIOPIAN
    if (
        year is not None
        and calendars.plausible_calendar(year) == PERSIAN
        and _may_be_persian(message)
    ):
        return PERSIAN
    return GREGORIAN


def _own_month(month: int, named: str | None, calendar: str) -> int:
    """The number of a named month in `calendar`: መስከረም is listed as September, the ninth, and is
    the first Ethiopian month."""
    if calendar == ETHIOPIAN and named == GREGORIAN:
        return (month + 3) % 12 + 1
    return month


def _says_ethiopian(message: Message) -> bool:
    if message.anywhere("ETHIOPIAN"):
        return True
    return any("\u1369" <= token.text[0] <= "\u137c" for token in message.tokens)


def _may_be_persian(message: Message) -> bool:
    """1400 is a year in Farsi, and an amount or a phone number elsewhere."""
    return message.language not in {"ar", "de", "en", "ti"}


def _is_year(number: int) -> bool:
    return _EARLIEST <= number <= _LATEST or calendars.plausible_calendar(number) == PERSIAN


def _date_expected(message: Message, start: int) -> bool:
    before = {message.spelling(i) for i in range(max(0, start - 3), start)}
    return (
        bool(before & _DATE_WORDS)
        or message.tagged(start - 1, "DAYWORD", "WEEKDAY", "BORN")
        or (message.tagged(start - 2, "WEEKDAY", "DAYWORD"))
    )


_DATE_WORDS = frozenset(
    [
        "am", "den", "vom", "zum", "bis", "ab", "on", "date", "datum", "يوم", "تاريخ", "بتاريخ",
        "تاريخ", "روز", "ዕለት", "ብዕለት",
    ]
)  # fmt: skip
