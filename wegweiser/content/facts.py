"""Every figure the assistant states, once, with its source (`content/facts.yml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency, format_decimal, format_percent

from wegweiser.content.problems import ContentError
from wegweiser.languages import Language

KINDS = frozenset({"number", "money", "percent", "phone", "url", "email", "date", "law", "name"})
STATUSES = frozenset({"found", "seed", "unsure"})
CURRENCY = "EUR"

_PARTIAL_DATE = re.compile(r"^\d{4}(-\d{2}(-\d{2})?)?$")


@dataclass(frozen=True)
class Source:
    """Where a fact was found. `date` is ISO 8601, to the day, the month or the year; None: undated."""

    id: str
    title: str
    url: str | None
    date: str | None
    approximate: bool = False
    """Whether the date is only about right."""

    def date_in(self, language: Language) -> str | None:
        """The date as people write it, as exact as it is known; None if it is not."""
        return written_date(self.date, language) if self.date else None


@dataclass(frozen=True)
class Fact:
    """One figure, name or address. `value` is a number for number, money (euro) and percent."""

    id: str
    kind: str
    value: Any
    source: str
    status: str
    review_by: date
    place: str | None = None
    note: str = ""

    @property
    def sure(self) -> bool:
        """Whether an answer may state it."""
        return self.status != "unsure"

    def written_in(self, language: Language) -> str:
        """The value as people write it in this language; text kinds are the same everywhere."""
        locale = language.locale
        match self.kind:
            case "number":
                return str(format_decimal(self.value, locale=locale))
            case "money":
                whole = float(self.value).is_integer()
                return str(
                    format_currency(
                        self.value,
                        CURRENCY,
                        locale=locale,
                        format_type="standard",
                        currency_digits=not whole,
                        decimal_quantization=True,
                    )
                    if not whole
                    else format_currency(
                        self.value, CURRENCY, format=_whole_money(locale), locale=locale,
                        currency_digits=False,
                    )
                )  # fmt: skip
            case "percent":
                return str(format_percent(self.value / 100, locale=locale))
            case "date":
                return written_date(str(self.value), language)
            case _:
                return str(self.value)


def _whole_money(locale: str) -> str:
    """The locale's money pattern without decimals: 229 €, not 229,00 €."""
    from babel import Locale  # noqa: PLC0415 - only here, and only for its patterns

    pattern = Locale(locale).currency_formats["standard"].pattern
    return str(pattern).replace("0.00", "0").replace("0.##", "0")


def written_date(iso: str, language: Language) -> str:
    """An ISO date, month or year in the language's own words."""
    parts = [int(part) for part in iso.split("-")]
    if len(parts) == 1:
        return format_skeleton("y", date(parts[0], 1, 1), locale=language.locale)
    if len(parts) == 2:  # noqa: PLR2004 - year and month
        return format_skeleton("yMMMM", date(parts[0], parts[1], 1), locale=language.locale)
    return format_date(date(*parts), format="long", locale=language.locale)


@dataclass(frozen=True)
class Facts:
    """All facts and sources by id."""

    facts: dict[str, Fact]
    sources: dict[str, Source]

    @classmethod
    def of(cls, data: Mapping[str, Any], place: str) -> Facts:
        """From the file's content. Raises `ContentError` with the key at fault."""
        sources = sources_of(data, place)
        facts = {
            key: _fact(f"{place}: facts.{key}", key, value, sources)
            for key, value in (data.get("facts") or {}).items()
        }
        return cls(facts, sources)


def sources_of(data: Mapping[str, Any], place: str) -> dict[str, Source]:
    """The section `sources` of a file. Raises `ContentError` with the key at fault."""
    return {
        key: _source(f"{place}: sources.{key}", key, value)
        for key, value in (data.get("sources") or {}).items()
    }


def _source(place: str, key: str, value: dict[str, Any]) -> Source:
    when = str(value["date"]) if value.get("date") else None
    if when is not None and not _PARTIAL_DATE.match(when):
        raise ContentError(place, f"date {when!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
    try:
        return Source(key, str(value["title"]), value["url"], when, bool(value.get("approximate")))
    except KeyError as missing:
        raise ContentError(place, f"has no {missing}") from missing


def _fact(place: str, key: str, value: dict[str, Any], sources: dict[str, Source]) -> Fact:
    try:
        fact = Fact(
            id=key,
            kind=value["kind"],
            value=value["value"],
            source=value["source"],
            status=value["status"],
            review_by=value["review_by"],
            place=value.get("place"),
            note=value.get("note", ""),
        )
    except KeyError as missing:
        raise ContentError(place, f"has no {missing}") from missing
    if fact.kind not in KINDS:
        raise ContentError(place, f"kind {fact.kind!r} is none of {sorted(KINDS)}")
    if fact.status not in STATUSES:
        raise ContentError(place, f"status {fact.status!r} is none of {sorted(STATUSES)}")
    if fact.source not in sources:
        raise ContentError(place, f"source {fact.source!r} is not listed")
    if fact.kind in {"number", "money", "percent"} and not isinstance(fact.value, int | float):
        raise ContentError(place, f"{fact.kind} needs a number, not {fact.value!r}")
    if not isinstance(fact.review_by, date):
        raise ContentError(place, "review_by is not a date")
    return fact
