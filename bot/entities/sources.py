"""Where the lexicon's phrases come from: words/<language>.yml, the lookup tables, and CLDR.

Sections of words/<language>.yml, all lists of phrases unless said otherwise:
  numbers, ordinals      by number
  months                 by calendar, then by number; `weak_months` are everyday words too
  weekdays, days, dayparts, units, durations   by value
  cues                   by tag; what a tag does is in grammar.py
  letters                names of the letters A, B, C in levels
  not                    phrases that look like an entity and are none (good morning)
  no_german              "I speak no German": level A0
  residence_status, qualification              by value
  nationality, countries by ISO 3166 code, languages by code: what CLDR has no form of
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from babel import Locale

try:
    # Ten times as quick, and part of every usual build of PyYAML.
    from yaml import CSafeLoader as _SafeLoader
except ImportError:
    from yaml import SafeLoader as _SafeLoader

LANGUAGES = ("de", "en", "ar", "fa", "ti")
LOOKUP = Path(__file__).resolve().parents[2] / "nlu_data" / "lookup"
_WORDS = Path(__file__).resolve().parent / "words"

# Two-letter codes of CLDR that are no countries: regions, reserved codes, uninhabited islands.
_NO_COUNTRY = frozenset(
    [
        "EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "BV",
        "HM", "TF", "UM", "AQ", "IO", "GS", "CC", "CX", "NF",
    ]
)  # fmt: skip
# Names that are everyday words in that language (Arabic and Farsi "financial", "number" ...);
# the words files name forms that can be told apart.
_NO_NAME = {
    "ar": {"ML", "CL", "CU", "OM", "TG", "PE", "TD", "NE", "TR", "SB"},
    "fa": {"ML", "PT", "CZ", "PE", "TD", "GU", "CU", "TG", "TV", "WF"},
    "en": {"JE", "TR", "TD"},
    "de": {"NU"},
    "ti": {"TG", "NE", "ML", "CU", "TD", "PE"},
}
# Languages of newcomers and of schools; all 600 of CLDR would make everyday words names.
_LANGUAGE_CODES = [
    "ar", "fa", "ti", "de", "en", "ku", "ckb", "so", "am", "om", "tr", "uk", "ru", "fr", "ps",
    "ur", "uz", "tg", "tk", "az", "hy", "ka", "es", "it", "pt", "pl", "ro", "bg", "sr", "sq",
    "mk", "hr", "el", "nl", "zh", "hi", "bn", "pa", "ta", "ha", "yo", "ig", "ff", "wo", "sw",
    "rw", "ln", "tig", "aa", "byn", "he", "vi", "th", "hu", "cs", "sk", "bal",
]  # fmt: skip


class Meaning(NamedTuple):
    """What a phrase stands for: a grammar tag or, with a leading lower-case letter, the kind of an
    entity; `weak` asks for a word beside it that supports it."""

    tag: str
    value: str
    weak: bool = False


Phrase = tuple[str, Meaning]


def phrases(language: str) -> Iterator[Phrase]:
    """All phrases of one language with their meanings, in no order that matters."""
    words = _read(_WORDS / f"{language}.yml")
    yield from _grammar(words)
    yield from _kinds(words)
    yield from _cldr(language)
    yield from _professions(language)
    yield from _places(language)


def _read(path: Path) -> dict[str, Any]:
    return dict(yaml.load(path.read_text("utf-8"), Loader=_SafeLoader))


@lru_cache(maxsize=None)
def _table(name: str) -> list[dict[str, Any]]:
    """The rows of a lookup table."""
    return list(_read(LOOKUP / f"{name}.yml")[name])


def _flat(section: dict[Any, list[str]], tag: str) -> Iterator[Phrase]:
    for value, forms in section.items():
        for form in forms:
            yield str(form), Meaning(tag, str(value))


def _grammar(words: dict[str, Any]) -> Iterator[Phrase]:
    weak = {str(form).lower() for form in words["weak_months"]}
    for calendar, months in words["months"].items():
        for number, forms in months.items():
            for form in forms:
                is_weak = str(form).lower() in weak
                yield str(form), Meaning("MONTH", f"{calendar}:{number}", is_weak)
    yield from _flat(words["numbers"], "NUM")
    yield from _flat(words["ordinals"], "ORD")
    yield from _flat(words["weekdays"], "WEEKDAY")
    yield from _flat(words["days"], "DAY")
    yield from _flat(words["dayparts"], "DAYPART")
    yield from _flat(words["units"], "UNIT")
    yield from _flat(words["durations"], "DURATION")
    yield from _flat(words["letters"], "LETTER")
    for tag, forms in words["cues"].items():
        for form in forms:
            yield str(form), Meaning(tag, "")
    for form in words["not"]:
        yield str(form), Meaning("NOTHING", "")


def _kinds(words: dict[str, Any]) -> Iterator[Phrase]:
    yield from _flat(words["residence_status"], "residence_status")
    yield from _flat(words["qualification"], "qualification")
    yield from _flat(words["nationality"], "country")
    yield from _flat(words["countries"], "country")
    yield from _flat(words["languages"], "language")
    for form in words["no_german"]:
        yield str(form), Meaning("german_level", "A0")


def _cldr(language: str) -> Iterator[Phrase]:
    locale = Locale(language)
    omitted = _NO_COUNTRY | _NO_NAME[language]
    for code, name in locale.territories.items():
        if len(code) == 2 and code.isalpha() and code not in omitted:
            yield name, Meaning("country", code)
    for code in _LANGUAGE_CODES:
        if name := locale.languages.get(code):
            yield name, Meaning("language", code)
    if dari := locale.languages.get("fa_AF"):
        yield dari, Meaning("language", "prs")


def _professions(language: str) -> Iterator[Phrase]:
    for row in _table("professions"):
        for form in row[language]:
            for spelt in both_genders(form):
                yield spelt, Meaning("profession", row["code"])


def both_genders(form: str) -> list[str]:
    """The words of a form: "Maler/in" as Maler and Malerin; "Arzt/Ärztin" as its two."""
    first, slash, second = form.partition("/")
    if not slash or not first or " " in second:
        if slash and second.startswith("r "):
            # "Fachangestellte/r": the masculine form of an adjective.
            return [first + second[1:], first + second]
        return [form]
    if second == "in":
        return [first, f"{first}in"]
    return [first, second]


def _places(language: str) -> Iterator[Phrase]:
    for row in _table("places"):
        weak = bool(row.get("weak"))
        forms = list(row.get(language, []))
        if language in {"de", "en"}:
            forms = [row["name"], *row.get("latin", [])]
        for form in forms:
            yield form, Meaning("city", row["name"], weak)
