"""Reading answers: from a button, from entities the bot found, or from the raw words alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale

from wegweiser.languages import Language
from wegweiser.profiles.form import BY_FIELD
from wegweiser.profiles.spelling import holds, pattern, spelled
from wegweiser.profiles.wording import language_name

Entities = Sequence[Mapping[str, Any]]

OPEN_LIMIT = {"name": 60, "town": 60, "contact": 200}
WORDS_LIMIT = 120
OLDEST, YOUNGEST = 100, 12
FIRST_ARRIVAL = 1960
_LEVEL = re.compile(r"(?<!\w)([abc])\s?([0-3])(?!\d)")
_YEAR = re.compile(r"(?<!\d)(1[3489]\d\d|20\d\d)(?!\d)")
_NUMBER = re.compile(r"(?<!\d)(\d{1,3})(?!\d)")
_YEAR_MONTH = re.compile(
    r"(?<!\d)(20\d\d)[-/. ](\d{1,2})(?!\d)|(?<!\d)(\d{1,2})[-/. ](20\d\d)(?!\d)"
)
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?")
_SOLAR_TO_GREGORIAN = 621
_SENTENCE_END = re.compile(r"[.!,;،؛።፣]+$")


@dataclass(frozen=True)
class Vocabulary:
    """`words.yml`, read once."""

    controls: dict[str, tuple[str, ...]]
    cues: dict[str, tuple[str, ...]]
    numbers: dict[int, tuple[str, ...]]
    letters: dict[str, tuple[str, ...]]
    values: dict[str, dict[str, tuple[str, ...]]]
    languages: dict[str, tuple[str, ...]]


@cache
def vocabulary() -> Vocabulary:
    """The words of all five languages."""
    data = yaml.safe_load((Path(__file__).parent / "words.yml").read_text(encoding="utf-8"))
    return Vocabulary(
        controls={name: tuple(words) for name, words in data["controls"].items()},
        cues={
            name: tuple(data[name])
            for name in ("questions", "corrections", "births", "ages", "ago", "months_word", "openers")
        },
        numbers={int(number): tuple(words) for number, words in data["numbers"].items()},
        letters={letter: tuple(words) for letter, words in data["letters"].items()},
        values={
            field: {value: tuple(map(str, words)) for value, words in values.items()}
            for field, values in data["values"].items()
        },
        languages={code: tuple(words) for code, words in data["languages"].items()},
    )  # fmt: skip


class Reader:
    """Reads messages on one day; what "three years ago" means depends on it."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._words = vocabulary()

    # What a message is, besides an answer

    def control(self, text: str) -> str | None:
        """skip, why, pause, dont_know, yes or no, if the message says just that."""
        said = spelled(text)
        for name, phrases in self._words.controls.items():
            for phrase in phrases:
                wanted = spelled(phrase)
                if said == wanted or (
                    name not in {"yes", "no"}
                    and " " in wanted
                    and holds(said, phrase)
                    and len(said.split()) <= len(wanted.split()) + 3
                ):
                    return name
        return None

    def refuses(self, text: str) -> bool:
        """Whether the message begins with a no: "no, I came in 2022" corrects something."""
        first = spelled(text).split(" ")[0]
        return any(spelled(word) == first for word in self._words.controls["no"])

    def asks(self, text: str) -> bool:
        """Whether the message is a question rather than an answer."""
        if text.rstrip().endswith(("?", "؟", "፧")):
            return len(text.split()) > 1
        said = spelled(text)
        return len(said.split()) > 2 and any(  # noqa: PLR2004 - words
            said.startswith(spelled(word) + " ") for word in self._words.cues["questions"]
        )

    # Answers

    def answer(self, field: str, text: str, entities: Entities = ()) -> Any | None:
        """The value of an answer to a question that was asked; None if it cannot be read."""
        if not spelled(text) and not entities:
            return None
        return getattr(self, f"_{field}", self._closed(field))(text, entities)

    def button(self, field: str, value: str) -> Any:
        """The value that a button of ours carries."""
        if BY_FIELD[field].several:
            return (value,)
        return int(value) if field in {"school_years", "experience_years"} else value

    def mentioned(self, text: str, entities: Entities, asked: str | None) -> dict[str, Any]:
        """What the message says on other questions, by what leaves no doubt on which.

        A year needs a word that says what happened in it.
        """
        found: dict[str, Any] = {}
        said = spelled(text)
        cues = self._words.cues
        if asked != "arrived" and any(holds(said, cue) for cue in cues["corrections"]):
            found["arrived"] = self._arrived(text, entities)
        if asked != "year_of_birth" and (
            any(holds(said, cue) for cue in (*cues["births"], *cues["ages"]))
            or _values(entities, "year_of_birth", "age")
        ):
            found["year_of_birth"] = self._year_of_birth(text, entities)
        if asked not in {"german_level", "german_certificate"}:
            found["german_level"] = self._level(text, entities)
        if asked != "residence_status":
            found["residence_status"] = self._keyword("residence_status", said, entities)
        if asked not in {"town", "contact", "name"}:
            found["town"] = next(iter(_values(entities, "city")), None)
        if asked not in {
            *("qualification", "german_certificate", "school_kind", "school_years"),
            *("activity", "goals", "languages"),
        }:
            # "No certificate" answers what was asked; it is no word on qualifications.
            kinds = BY_FIELD["qualification"].values
            told = [kind for kind in _values(entities, "qualification") if kind != "none"]
            found["qualification"] = next((kind for kind in told if kind in kinds), None)
        if asked == "qualification":
            found["qualification_profession"] = _profession(text, entities)
            found["qualification_country"] = next(iter(_values(entities, "country")), None)
        if asked == "qualification_profession":
            found["qualification_country"] = self._country(text, entities)
        if asked == "experience":
            found["experience_years"] = self._duration(text, entities)
        return {field: value for field, value in found.items() if value is not None}

    def _closed(self, field: str) -> Any:
        def read(text: str, entities: Entities) -> Any | None:
            if BY_FIELD[field].several:
                return self._keywords(field, spelled(text)) or None
            return self._keyword(field, spelled(text), entities)

        return read

    def _keyword(self, field: str, said: str, entities: Entities) -> str | None:
        """The value whose longest phrase is longest: "not lost" must not be read as "not"."""
        for value in _values(entities, field):
            if value in BY_FIELD[field].values:
                return value
        best: tuple[int, str] | None = None
        for value, phrases in self._words.values.get(field, {}).items():
            for phrase in phrases:
                if holds(said, phrase) and (best is None or len(phrase) > best[0]):
                    best = len(phrase), value
        return best[1] if best else None

    def _keywords(self, field: str, said: str) -> tuple[str, ...]:
        """All values, in the order of the message; words of a longer phrase do not count again."""
        hits = []
        for value, phrases in self._words.values[field].items():
            for phrase in phrases:
                hits += [(match.span(), value) for match in pattern(phrase).finditer(said)]
        hits.sort(key=lambda hit: (hit[0][0] - hit[0][1], hit[0][0]))
        taken: list[tuple[tuple[int, int], str]] = []
        for span, value in hits:
            if not any(span[0] < other[1] and other[0] < span[1] for other, _ in taken):
                taken.append((span, value))
        return tuple(dict.fromkeys(value for _, value in sorted(taken)))

    def _year_of_birth(self, text: str, entities: Entities) -> int | str | None:
        said = spelled(text)
        this = self._today.year
        ages = [int(value) for value in _values(entities, "age") if value.isdigit()]
        years = [int(value) for value in _values(entities, "year_of_birth") if value.isdigit()]
        years += [this - age for age in ages]
        years += self._years(said)
        # "27" is an age, "95" a year: at 80 nobody looks for work.
        years += [
            this - number if number < 80 else 1900 + number  # noqa: PLR2004
            for number in map(int, _NUMBER.findall(said))
            if YOUNGEST <= number <= 99  # noqa: PLR2004
        ]
        band = self._keyword("year_of_birth", said, ())
        plausible = [year for year in years if this - OLDEST <= year <= this - YOUNGEST]
        return band or next(iter(plausible), None)

    def _arrived(self, text: str, entities: Entities) -> str | None:
        for value in _values(entities, "date"):
            if re.match(r"\d{4}(-\d\d)?", value) and self._past(value[:7]):
                return value[:7]
        said = spelled(text)
        for first_year, first_month, month, year in _YEAR_MONTH.findall(
            re.sub(r"[-/.]", " ", said)
        ):
            written = f"{first_year or year}-{int(first_month or month):02}"
            if 1 <= int(first_month or month) <= 12 and self._past(written):  # noqa: PLR2004
                return written
        if (ago := self._ago(said, entities)) is not None:
            return ago
        years = [year for year in self._years(said) if self._past(str(year))]
        if not years:
            return None
        for name, number in _months().items():
            if holds(said, name) and self._past(f"{years[0]}-{number:02}"):
                return f"{years[0]}-{number:02}"
        return str(years[0])

    def _ago(self, said: str, entities: Entities) -> str | None:
        """The month that many months ago, or the year that many years ago."""
        if not any(holds(said, word) for word in self._words.cues["ago"]):
            return None
        count = self._duration(said, entities)
        if any(holds(said, word) for word in self._words.cues["months_word"]):
            number = self._number(said)
            if number is None:
                return None
            then = self._today - timedelta(days=30.44 * number)
            return f"{then.year}-{then.month:02}"
        return None if count is None else str(self._today.year - count)

    def _languages(self, text: str, entities: Entities) -> tuple[str, ...] | None:
        found = _values(entities, "language")
        if not found:
            said = spelled(text)
            hits = []
            for name, code in sorted(_language_names().items(), key=lambda item: -len(item[0])):
                for match in pattern(name).finditer(said):
                    hits.append((match.start(), code))
                    said = said[: match.start()] + "|" * len(match.group()) + said[match.end() :]
            found = [code for _, code in sorted(hits)]
        return tuple(dict.fromkeys(found)) or None

    def _german_level(self, text: str, entities: Entities) -> str | None:
        return self._level(text, entities) or self._keyword("german_level", spelled(text), ())

    def _german_certificate(self, text: str, entities: Entities) -> str | None:
        level = self._level(text, entities)
        if level == "A0":
            return "none"
        return level or self._keyword("german_certificate", spelled(text), ())

    def _level(self, text: str, entities: Entities) -> str | None:
        for value in _values(entities, "german_level"):
            if value in BY_FIELD["german_level"].values:
                return value
        said = spelled(text)
        match = _LEVEL.search(said)
        if match and match.group(2) != "3":
            level = f"{match.group(1)}{match.group(2)}".upper()
            return level if level in BY_FIELD["german_level"].values else None
        for letter, names in self._words.letters.items():
            for name in names:
                found = re.search(rf"(?<!\w){re.escape(spelled(name))}\s?([12])(?!\d)", said)
                if found and not name.isascii():
                    return f"{letter}{found.group(1)}"
        return None

    def _school_years(self, text: str, entities: Entities) -> int | None:
        if self._keyword("school_years", spelled(text), ()) == "none":
            return 0
        years = self._duration(text, entities)
        return years if years is not None and years <= 20 else None  # noqa: PLR2004

    def _experience_years(self, text: str, entities: Entities) -> int | None:
        return self._duration(text, entities)

    def _duration(self, text: str, entities: Entities) -> int | None:
        """Full years; a span of months is rounded down."""
        for value in _values(entities, "duration"):
            match = _DURATION.match(value)
            if match and any(match.groups()):
                return int(match.group(1) or 0) + int(match.group(2) or 0) // 12
        said = spelled(text)
        number = self._number(said)
        if number is not None and any(holds(said, w) for w in self._words.cues["months_word"]):
            number //= 12
        return number if number is not None and number <= 60 else None  # noqa: PLR2004

    def _number(self, said: str) -> int | None:
        digits = _NUMBER.search(said)
        if digits:
            return int(digits.group(1))
        for number, words in sorted(self._words.numbers.items(), reverse=True):
            if any(re.search(rf"(?<!\w){re.escape(spelled(w))}(?!\w)", said) for w in words):
                return number
        return None

    def _qualification_profession(self, text: str, entities: Entities) -> Any | None:
        return _profession(text, entities) or self._open("profession", text)

    def _experience(self, text: str, entities: Entities) -> Any | None:
        named = _profession(text, entities)
        return named or self._keyword("experience", spelled(text), ()) or self._open("work", text)

    def _childcare(self, text: str, _: Entities) -> str | None:
        said = spelled(text)
        words = self._words.values["childcare"]
        for value in ("no", "yes"):
            if any(holds(said, word) for word in words[value]):
                return value
        return None

    def _qualification_country(self, text: str, entities: Entities) -> str | None:
        return self._country(text, entities)

    def _country(self, text: str, entities: Entities) -> str | None:
        for value in _values(entities, "country"):
            return value
        said = spelled(text)
        for name, code in _territories():
            if holds(said, name):
                return code
        return None

    def _town(self, text: str, entities: Entities) -> str | None:
        return next(iter(_values(entities, "city")), None) or self._open("town", text)

    def _interpreter(self, text: str, entities: Entities) -> str | None:
        languages = self._languages(text, entities)
        if languages:
            return languages[0]
        return self._keyword("interpreter", spelled(text), ())

    def _contact(self, text: str, _: Entities) -> str | None:
        here = self._keyword("contact", spelled(text), ())
        return here if here and len(text.split()) <= 5 else self._open("contact", text)  # noqa: PLR2004

    def _name(self, text: str, _: Entities) -> str | None:
        return self._open("name", text)

    def _open(self, kind: str, text: str) -> str | None:
        """The words themselves, without "my name is" and the like before them."""
        words = _SENTENCE_END.sub("", " ".join(text.split()))
        for opener in sorted(self._words.cues["openers"], key=len, reverse=True):
            parts = opener.split()
            said = words.split()
            beginning = spelled(" ".join(said[: len(parts)]))
            if len(said) > len(parts) and beginning == spelled(opener):
                words = " ".join(said[len(parts) :])
                break
        limit = OPEN_LIMIT.get(kind, WORDS_LIMIT)
        return words[:limit] if spelled(words) else None

    def _years(self, said: str) -> Iterable[int]:
        for year in map(int, _YEAR.findall(said)):
            # 1300 to 1499 is the Iranian calendar.
            yield year + _SOLAR_TO_GREGORIAN if year < 1500 else year  # noqa: PLR2004

    def _past(self, written: str) -> bool:
        today = f"{self._today.year}-{self._today.month:02}"
        return int(written[:4]) >= FIRST_ARRIVAL and written <= today[: len(written)]


def _values(entities: Entities, *kinds: str) -> list[str]:
    return [
        str(entity["value"])
        for entity in entities
        if entity.get("entity") in kinds and entity.get("value") is not None
    ]


def _profession(text: str, entities: Entities) -> tuple[str, str] | None:
    """KldB code and the words it was found in."""
    for entity in entities:
        if entity.get("entity") == "profession" and entity.get("value"):
            words = text[int(entity.get("start") or 0) : int(entity.get("end") or 0)]
            return str(entity["value"]), words or text[:WORDS_LIMIT]
    return None


@cache
def _months() -> dict[str, int]:
    """Month names of the Gregorian calendar in the five languages and the Levantine ones."""
    names: dict[str, int] = {}
    for locale in ("ar", "ar_SY", "ar_MA", "fa", "fa_AF", "ti", "ti_ER", "en", "de"):
        for width in ("wide", "abbreviated"):
            for number, name in Locale.parse(locale).months["format"][width].items():
                if len(spelled(name)) > 2:  # noqa: PLR2004 - "M5" and the like say nothing
                    names.setdefault(name, number)
    return dict(sorted(names.items(), key=lambda item: -len(item[0])))


@cache
def _language_names() -> dict[str, str]:
    names = {}
    for code in vocabulary().languages:
        for reader in Language:
            # As the summary and the suggestions call it, too.
            for name in (Locale(reader.value).languages.get(code), language_name(code, reader)):
                if name:
                    names[name] = code
    for code, words in vocabulary().languages.items():
        names |= dict.fromkeys(words, code)
    return names


@cache
def _territories() -> tuple[tuple[str, str], ...]:
    """Names of countries with their codes, longest first."""
    names = {
        name: code
        for reader in Language
        for code, name in Locale(reader.value).territories.items()
        if len(code) == 2 and code.isalpha() and code not in {"ZZ", "EU", "UN", "EZ", "XA", "XB"}  # noqa: PLR2004
    }
    return tuple(sorted(names.items(), key=lambda item: -len(item[0])))
