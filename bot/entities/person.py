"""Level of German, age, durations: from matched items to values."""

from __future__ import annotations

from entities.entity import Entity
from entities.message import Message

_YOUNGEST, _OLDEST = 1, 99
_ADULT = 12
_UNIT_LIMIT = {"D": 400, "W": 200, "M": 120, "Y": 70}


def level(message: Message, start: int, end: int) -> Entity | None:
    """B1, b 1, "B eins", ب١, بی دو, ቢ ሓደ."""
    letter, number = message.items[start], message.items[end - 1]
    if letter.atom is not None and letter.atom.stripped:
        return None
    if number.number not in {0, 1, 2} or (number.number == 0 and letter.value("LETTER") != "A"):
        return None
    spelling = message.spelling(start)
    if not message.contiguous(start, end):
        # "a 2 year course", "ب 2 سبتمبر", "si yek": a lone letter before a number needs care.
        # Two letters (بي 2) leave less doubt than one (ب 2).
        if len(spelling) == 1 and message.tagged(
            end, "UNIT", "MONTH", "CLOCK", "DAYPART", "AM", "PM", "NUM", "COLON"
        ):
            return None
        if message.tagged(end, "UNIT", "MONTH"):
            return None
        written = message.tokens[letter.start].text
        if (
            message.language in {"de", "en"}
            and not written[0].isupper()
            and (spelling == "a" or number.digits)
            and not _only(message, start, end)
        ):
            return None
    elif message.tagged(end, "UNIT") and len(spelling) == 1 and not spelling.isascii():
        # Arabic ب٣ سنين: in, for. ب١ alone is the level.
        return None
    if number.digits and len(message.spelling(end - 1)) > 1:
        return None
    value = letter.value("LETTER") + str(number.number)
    finish = end
    # B1.2 and B1+ are the level B1.
    return message.entity("german_level", value, start, finish)


def _only(message: Message, start: int, end: int) -> bool:
    return end - start >= len(message.items) - 1


def duration(message: Message, start: int, end: int) -> Entity | None:
    """Three years, سنتين, seit einem Jahr, one and a half years."""
    items = message.items[start:end]
    ready = next((item for item in items if "DURATION" in item.tags), None)
    if ready is not None:
        return message.entity("duration", ready.value("DURATION"), start, end)
    unit_position = next(i for i in range(start, end) if "UNIT" in message.items[i].tags)
    unit = message.items[unit_position].value("UNIT")
    if unit not in _UNIT_LIMIT or message.tagged(start - 1, "PER"):
        return None
    numbers = [item.number for item in items if item.number is not None]
    half = any("HALF" in item.tags for item in items)
    if len(numbers) == 2:
        if numbers[1] != 5 or not message.contiguous(start, unit_position):
            return None
        half = True
    if not numbers:
        articled = any("ARTICLE" in item.tags for item in items)
        if not articled and message.language != "ar":
            return None
        if not articled and message.spelling(unit_position).startswith(("ال", "بال", "هال")):
            return None
        first = next(
            i for i in range(start, end) if not set(message.items[i].tags) & {"SINCE", "ARTICLE"}
        )
        # "من سنة" is since a year, but "من يوم" is from the day that.
        if not articled and unit == "D":
            return None
        return message.entity("duration", f"P1{unit}", first - int(articled), end)
    number = numbers[0] or 0
    if not 0 < number <= _UNIT_LIMIT[unit]:
        return None
    return message.entity("duration", _iso(number, unit, half=half), start, end)


def _iso(number: int, unit: str, *, half: bool) -> str:
    if not half:
        return f"P{number}{unit}"
    if unit == "Y":
        return f"P{number}Y6M"
    if unit == "M":
        return f"P{number}M15D"
    return f"P{number}{unit}"


def age(message: Message, start: int, end: int) -> Entity | None:
    """I am 27, 27 years old, عمري 27, ۲۷ ساله, ዕድመይ 27."""
    items = message.items[start:end]
    number_item = next(item for item in items if item.number is not None)
    number = number_item.number or 0
    unit = next((item for item in items if "UNIT" in item.tags), None)
    if not _YOUNGEST <= number <= _OLDEST or (unit is not None and unit.value("UNIT") != "Y"):
        return None
    if any(message.spelling(i) in _LIMITS for i in range(start, end)):
        return None
    if message.language == "fa" and _is_span_of_years(message, number, end):
        return message.entity("duration", f"P{number}Y", start, end)
    tags = {tag for item in items for tag in item.tags}
    if "HAVE" in tags:
        # عندي 27 سنة is an age unless experience follows; few years are no age of a writer.
        if number < _ADULT or any(
            message.tagged(i, "EXPERIENCE", "SINCE") for i in range(end, end + 2)
        ):
            return None
    elif "IAM" in tags and "OLD" not in tags:
        if unit is not None and message.language != "de":
            return None
        if message.tagged(
            end, "PLACE", "CLOCK", "COLON", "DOT", "SLASH", "UNIT", "MONTH", "SINCE", "PLACE"
        ) and (unit is not None or not message.tagged(end, "PLACE", "DOT")):
            return None
        if unit is None and (
            number < _ADULT or (not number_item.digits and message.language != "de")
        ):
            return None
    elif tags & {"AGE"} and not tags & {"OLD", "UNIT"} and number_item.tags == ("ORD",):
        return None
    if message.tagged(start - 1, "SINCE") and "OLD" not in tags and "AGE" not in tags:
        return None
    return message.entity("age", str(number), start, end)


# "Under 25" is no age.
_LIMITS = frozenset(
    [
        "فوق", "تحت", "اكثر", "اقل", "under", "over", "unter", "ueber", "ab", "bis", "باﻻي", "زير",
        "ልዕሊ", "ትሕቲ",
    ]
)  # fmt: skip
_SCHOOL_AGE = 8


def _is_span_of_years(message: Message, number: int, end: int) -> bool:
    """Farsi "سه ساله" is three years old or, of training and waiting, three years long."""
    if message.spelling(end) in {"كه", "ke", "اينجام"}:
        return True
    written = message.spelling(end - 1)
    return number < _SCHOOL_AGE and written in {"ساله", "sale"} and not message.anywhere("CHILD")
