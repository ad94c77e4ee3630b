"""Times of day: from matched items to HH:MM, with after: and before:."""

from __future__ import annotations

from entities.entity import Entity
from entities.items import Item
from entities.message import Message

_NOON = 12
_MINUTES = {"HALF": 30, "QUARTER": 15, "THIRD": 20}
# After a bare "at 10" one of these may follow, or the sentence ends; "at 10 people" is no time.
_MAY_FOLLOW = frozenset(
    [
        "und", "oder", "bitte", "für", "wegen", "and", "or", "please", "for", "if", "is", "with",
        "because", "ist", "geht", "passt", "am", "on", "in", "mit", "da", "the", "do", "does",
        "would", "works", "ok",
    ]
)  # fmt: skip
_CAUTIOUS = frozenset({"de", "en"})


def whole(message: Message, start: int, end: int) -> Entity | None:
    """10:30, 10.30 Uhr, at 10, 3 pm, after 10."""
    items = message.items[start:end]
    numbers = [item for item in items if "NUM" in item.tags or "ORD" in item.tags]
    hour = _hour(numbers[0])
    minute = _hour(numbers[1]) if len(numbers) > 1 else 0
    if len(numbers) > 1 and not numbers[1].digits:
        return None
    separated = message.items[message.items.index(numbers[0]) + 1 : end]
    has_colon = bool(separated) and "COLON" in separated[0].tags
    if (has_colon or (separated and "DOT" in separated[0].tags)) and not message.contiguous(
        message.items.index(numbers[0]), message.items.index(numbers[1]) + 1
    ):
        return None
    if not numbers[0].digits and len(items) == 1:
        return None
    marked = any(_tagged(item, "CLOCK", "AM", "PM") for item in items) or has_colon
    if not marked and not any(_tagged(item, "DAYPART") for item in items):
        if not _plain_hour(message, items, start, end):
            return None
    elif not marked and not _tells(items, message):
        return None
    return _entity(message, items, hour, minute, start, end)


def minutes_after(message: Message, start: int, end: int) -> Entity | None:
    """Arabic, Farsi, Tigrinya: ten and a half, ten less a quarter."""
    items = message.items[start:end]
    hour_item = next(item for item in items if "NUM" in item.tags or "ORD" in item.tags)
    hour = _hour(hour_item)
    part = next(_MINUTES[tag] for item in items for tag in item.tags if tag in _MINUTES)
    if message.language in _CAUTIOUS:
        return None
    marked = any(_tagged(item, "AT", "AFTER", "BEFORE", "AM", "PM", "DAYPART") for item in items)
    # "خمسة ونص" alone is said of the clock, and of amounts.
    if not marked and (message.tagged(end, "UNIT") or not _end_of_phrase(message, end)):
        return None
    less = any("TO" in item.tags for item in items) and not any("HALF" in i.tags for i in items)
    minute = part
    if less:
        hour, minute = hour - 1, 60 - part
    return _entity(message, items, hour, minute, start, end)


def minutes_before(message: Message, start: int, end: int) -> Entity | None:
    """Halb neun, half past nine, quarter to ten, یک ربع به ده."""
    items = message.items[start:end]
    hour = _hour(
        next(item for item in reversed(items) if "NUM" in item.tags and "QUARTER" not in item.tags)
    )
    tags = {tag for item in items for tag in item.tags}
    if "HALFTO" in tags:
        hour, minute = hour - 1, 30
    elif "THREEQUARTERSTO" in tags:
        hour, minute = hour - 1, 45
    elif "QUARTER" in tags:
        to = any(
            "TO" in item.tags and "AFTER" not in item.tags
            for item in items
            if "QUARTER" not in item.tags
        )
        hour, minute = (hour - 1, 45) if to else (hour, 15)
    elif message.language == "en" or "PAST" in tags:
        minute = 30
    else:
        return None
    return _entity(message, items, hour, minute, start, end)


def _entity(
    message: Message, items: list[Item], hour: int, minute: int, start: int, end: int
) -> Entity | None:
    if not 0 <= hour <= 24 or not 0 <= minute < 60:
        return None
    said = hour
    # "tomorrow afternoon at three": the part of the day may stand before.
    before = [message.items[start - 1]] if message.tagged(start - 1, "DAYPART") else []
    hour = _on_24_hours(hour, [*items, *before])
    value = f"{hour % 24:02d}:{minute:02d}"
    if any("AFTER" in item.tags for item in items[:1]):
        value = f"after:{value}"
    elif any("BEFORE" in item.tags for item in items[:1]):
        value = f"before:{value}"
    ambiguous = message.language == "ti" and 1 <= said <= _NOON
    return message.entity("time", value, start, end, ambiguous=ambiguous)


def _on_24_hours(hour: int, items: list[Item]) -> int:
    daypart = next((item.value("DAYPART") for item in items if "DAYPART" in item.tags), "")
    if any("PM" in item.tags for item in items) or daypart in {"afternoon", "evening"}:
        return hour + _NOON if hour < _NOON else hour
    if daypart == "noon" and hour <= 3:
        return hour + _NOON
    if any("AM" in item.tags for item in items) and hour == _NOON:
        return 0
    return hour


def _plain_hour(message: Message, items: list[Item], start: int, end: int) -> bool:
    """Whether a number with nothing but "at" or "after" before it is an hour."""
    if any("AT" in item.tags for item in items):
        if message.language in _CAUTIOUS:
            return _end_of_phrase(message, end)
        return not message.tagged(end, "UNIT", "MONTH")
    hour = items[-1].number or 0
    if not items[-1].digits and (message.language in _CAUTIOUS or hour > _NOON):
        return False
    if not 6 <= hour <= 24:
        return False
    return _end_of_phrase(message, end) and not message.tagged(start - 1, "UNIT", "NUM")


def _end_of_phrase(message: Message, end: int) -> bool:
    if end >= len(message.items) or message.tagged(end, "WEEKDAY", "DAY", "DAYPART", "COMMA"):
        return True
    following = message.spelling(end)
    return not following[0].isalnum() or following in _MAY_FOLLOW


def _tells(items: list[Item], message: Message) -> bool:
    """Whether "10 morning" is meant as a time: the part of the day follows its hour, and the hour
    is no "one" of "one evening"."""
    if message.language in _CAUTIOUS and not any(
        item.digits or "AT" in item.tags for item in items
    ):
        return False
    return (
        items[-1].number is None
        and _hour(next(item for item in items if "NUM" in item.tags or "ORD" in item.tags)) <= _NOON
    )


def _hour(item: Item) -> int:
    if item.number is not None:
        return item.number
    return int(item.value("ORD"))


def _tagged(item: Item, *tags: str) -> bool:
    return not set(tags).isdisjoint(item.tags)
