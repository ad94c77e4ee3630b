"""What helps to answer a question in the widget: an input that fits, beside words and buttons.

A hint never adds an answer that a chat would not take: what the input sends is an ordinary text or
the id of an ordinary choice. A client that knows no hints leaves them out and loses nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from babel import Locale

from wegweiser.content.offices import Town
from wegweiser.languages import Language
from wegweiser.profiles.form import BY_FIELD
from wegweiser.profiles.reading import vocabulary
from wegweiser.profiles.wording import language_name
from wegweiser.replies.moments import DAY_PATTERNS
from wegweiser.replies.renderer import Renderer

NUMBERS = frozenset({"year_of_birth", "school_years", "experience_years"})
LEVELS = frozenset({"german_level", "german_certificate"})
COUNTRIES = (
    "SY", "AF", "IQ", "IR", "ER", "ET", "SO", "UA", "TR", "AL", "AM", "AZ", "BD", "CD", "CM", "DZ",
    "EG", "GE", "GH", "GM", "GN", "IN", "JO", "LB", "LK", "LY", "MA", "MD", "MK", "ML", "NG", "PK",
    "PS", "RS", "RU", "SD", "SL", "SN", "TJ", "TN", "UZ", "VE", "VN", "XK", "YE",
)  # fmt: skip
"""Suggested first; any other country can be written. ISO 3166."""
ASIDE = frozenset({"skip", "why", "pause", "dont_know"})
"""Choices of the profile that are no answer to its question."""
MOST_DAYS = 120


def hint(content: Mapping[str, Any], reader: Language, renderer: Renderer) -> dict[str, Any] | None:
    """The `input` of a reply's event (shapes: docs/web-channel.md); None where words or buttons do."""
    params = content.get("params") or {}
    match content.get("key"):
        case "profile.question":
            return _question(str(params.get("field")), reader, renderer)
        case "appointment.choose_slot" if params.get("field") == "day" and params.get("free"):
            return _days(params["free"], reader, renderer)
    return None


def _question(  # noqa: PLR0911 - a line a kind
    field: str, reader: Language, renderer: Renderer
) -> dict[str, Any] | None:
    label = renderer.label(f"profile-field-{field}", reader)
    match field:
        case _ if field in NUMBERS:
            return {"kind": "number", "label": label}
        case _ if field in LEVELS:
            return {"kind": "level"}
        case "arrived":
            return {
                "kind": "month",
                "label": renderer.label("input-year", reader),
                "month": renderer.label("input-month", reader),
                "months": _months(reader),
            }
        case "town":
            towns = renderer.offices.towns.values()
            return _suggest((_names(each, reader) for each in towns), label, reader, renderer)
        case "qualification_country":
            readers = (reader, Language.ENGLISH, Language.GERMAN)
            countries = [[_country(code, each) for each in readers] for code in COUNTRIES]
            return _suggest(countries, label, reader, renderer)
        case "interpreter":
            return _suggest(_languages(reader), label, reader, renderer)
        case "languages":
            options = [names[0] for names in _languages(reader)]
            return _several(label, reader, renderer) | {"options": options}
        case _ if field in BY_FIELD and BY_FIELD[field].several:
            return _several(label, reader, renderer)
    return None


def _names(town: Town, reader: Language) -> list[str]:
    """As the reader calls it, as others do, and as people without the key write it."""
    plain = town.name.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae")
    return [town.names.get(reader, town.name), town.name, plain, *town.names.values()]


def _suggest(
    names: Iterable[Iterable[str]], label: str, reader: Language, renderer: Renderer
) -> dict[str, Any]:
    """Options: what is shown and sent, then the other names it is found by."""
    note = renderer.label("input-suggest", reader)
    options = [list(dict.fromkeys(each)) for each in names]
    return {"kind": "suggest", "label": label, "note": note, "options": options}


def _several(label: str, reader: Language, renderer: Renderer) -> dict[str, Any]:
    return {
        "kind": "several",
        "label": label,
        "note": renderer.label("input-several", reader),
        "comma": "، " if reader.direction == "rtl" else ", ",
    }


def _days(free: list[str], reader: Language, renderer: Renderer) -> dict[str, Any]:
    locale = Locale.parse(reader.locale)
    names = locale.days["stand-alone"]
    return {
        "kind": "days",
        "free": free[:MOST_DAYS],
        "months": _months(reader),
        # From Monday on, as calendars in Germany hang on the wall.
        "weekdays": [names["wide"][day] for day in range(7)],
        "initials": [names["narrow"][day] for day in range(7)],
        "pattern": DAY_PATTERNS[reader],
        **{
            name: renderer.label(f"input-calendar_{name}", reader)
            for name in ("open", "earlier", "later", "none")
        },
    }


def _months(reader: Language) -> list[str]:
    months = Locale.parse(reader.locale).months["stand-alone"]["wide"]
    return [str(months[number]) for number in range(1, 13)]


def _country(code: str, reader: Language) -> str:
    return str(Locale.parse(reader.locale).territories.get(code) or code)


def _languages(reader: Language) -> list[tuple[str, ...]]:
    """The known languages: the name in the reader's language, then those people may type."""
    return [
        (language_name(code, reader), language_name(code, Language.GERMAN), *words[:1])
        for code, words in vocabulary().languages.items()
    ]
