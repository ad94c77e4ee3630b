"""A profile in words: one line a question, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from babel import Locale
from babel.dates import format_skeleton

from wegweiser.content.strings import Strings
from wegweiser.languages import Language
from wegweiser.profiles.form import BY_FIELD, FIELDS, value_of
from wegweiser.profiles.profile import GERMAN_LEVELS, Profile
from wegweiser.profiles.spelling import spelled

LEVELS = frozenset(GERMAN_LEVELS[1:])
"""Values that are written alike in every language."""

Line = tuple[str, str]
"""Label and value."""


def describe(profile: Profile, strings: Strings, reader: Language) -> list[Line]:
    """What is known, in the order of the questions."""
    lines = []
    for field in FIELDS:
        value = value_of(profile, field)
        if value is not None:
            label = strings.text(reader, f"profile-field-{field}")
            lines.append((label, written(field, value, strings, reader)))
    return lines


def listed(lines: Sequence[Line]) -> list[dict[str, Any]]:
    """The lines as a list block; what the person wrote is text, whatever signs it holds."""
    if not lines:
        return []
    items = [
        [
            {
                "type": "paragraph",
                "children": [
                    {"type": "strong", "children": [{"type": "text", "text": f"{label}:"}]},
                    {"type": "text", "text": " "},
                    {"type": "isolate", "text": value},
                ],
            }
        ]
        for label, value in lines
    ]
    return [{"type": "list", "ordered": False, "items": items}]


def written(field: str, value: Any, strings: Strings, reader: Language) -> str:
    """One value in the reader's language; a person's own words as they are."""
    if isinstance(value, list | tuple):
        comma = {"rtl": "، "}.get(reader.direction, ", ")
        return comma.join(_one(field, part, strings, reader) for part in value)
    return _one(field, value, strings, reader)


def titles(strings: Strings) -> dict[tuple[str, str], str]:
    """Value by question and words on its button (spelled), in all languages: people also type them."""
    return {
        (step.field, spelled(written(step.field, value, strings, reader))): value
        for reader in Language
        for step in BY_FIELD.values()
        for value in step.values
    }


def language_name(code: str, reader: Language) -> str:
    """CLDR's name of a language; the code where it has none."""
    names = Locale.parse(reader.locale).languages
    names_of = {"prs": "fa_AF"}
    return str(names.get(names_of.get(code, code)) or names.get(code) or code)


def _one(field: str, value: Any, strings: Strings, reader: Language) -> str:
    step = BY_FIELD[field]
    if isinstance(value, str) and value in (*step.values, *step.buttons):
        return value if value in LEVELS else strings.text(reader, option_label(field, value))
    match field:
        case "languages" | "interpreter":
            return language_name(value, reader)
        case "qualification_country":
            return str(Locale.parse(reader.locale).territories.get(value) or value)
        case "arrived":
            return _month(value, reader)
    return str(value)


def option_label(field: str, value: str) -> str:
    """The string of a value of a closed question; it also stands on its button."""
    if field == "childcare":
        return "choice-affirm" if value == "yes" else "choice-deny"
    return f"choice-profile-{field}-{value}"


def _month(arrived: str, reader: Language) -> str:
    year, _, month = arrived.partition("-")
    if not month:
        return year
    return format_skeleton("yMMMM", date(int(year), int(month), 1), locale=reader.locale)
