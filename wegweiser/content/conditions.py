"""Conditions of measures as data: lists of cases, each with what it asks of a person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wegweiser.content.facts import Facts
from wegweiser.content.problems import ContentError
from wegweiser.profiles.profile import (
    ACTIVITIES,
    GERMAN_LEVELS,
    PAPERS,
    QUALIFICATION_KINDS,
    RESIDENCE_STATUSES,
    SCHOOL_KINDS,
    SCRIPT_SKILLS,
)

MONTHS_PER_YEAR = 12


class Trait(StrEnum):
    """What a condition may look at; each is read from the profile."""

    STATUS = "status"
    AGE = "age"
    """In years."""
    MONTHS = "months"
    """Full months in Germany."""
    GERMAN = "german"
    LATIN = "latin"
    SCHOOL = "school"
    KIND = "kind"
    """Kind of qualification."""
    COUNTRY = "country"
    """Where the qualification was obtained."""
    PROFESSION = "profession"
    """KldB 2010 code of the qualification; a test names its first digits."""
    PAPERS = "papers"
    ACTIVITY = "activity"
    LANGUAGES = "languages"
    """A test fits if one of its languages is spoken."""
    CHILDCARE = "childcare"


RANGES = frozenset({Trait.AGE, Trait.MONTHS})
FREE = frozenset({Trait.COUNTRY, Trait.PROFESSION, Trait.LANGUAGES})
VALUES: Mapping[Trait, tuple[str, ...]] = {
    Trait.STATUS: RESIDENCE_STATUSES,
    Trait.GERMAN: GERMAN_LEVELS,
    Trait.LATIN: SCRIPT_SKILLS,
    Trait.SCHOOL: SCHOOL_KINDS,
    Trait.KIND: QUALIFICATION_KINDS,
    Trait.PAPERS: PAPERS,
    Trait.ACTIVITY: ACTIVITIES,
    Trait.CHILDCARE: ("yes", "no"),
}


class Outcome(StrEnum):
    """What a case decides."""

    MET = "met"
    UNMET = "unmet"
    ASK = "ask"
    """Only an office can say, however much the person tells us."""


@dataclass(frozen=True)
class Test:
    """One demand on one trait: a value out of `any_of`, or a number (or level) within bounds.

    `at_least` counts in, `below` does not. Levels are numbered as in `GERMAN_LEVELS`.
    """

    __test__ = False  # no test of pytest's

    trait: Trait
    any_of: tuple[str, ...] = ()
    at_least: int | None = None
    below: int | None = None


@dataclass(frozen=True)
class Case:
    """One line of a condition. Without tests it takes whoever is left."""

    tests: tuple[Test, ...]
    outcome: Outcome
    say: str
    """Name of the sentence that explains it: `reason-<say>`."""
    source: str | None
    """Id of the source; None where the measure that uses the condition names it."""
    place: str | None
    fact: str | None
    """The figure the sentence states."""
    yet: bool
    """Whether an unmet condition may be met later."""
    after_months: int | None
    """Months in Germany after which it may be met."""


@dataclass(frozen=True)
class Condition:
    """Cases in order; the first that fits decides, and the last one fits everybody."""

    id: str
    cases: tuple[Case, ...]


def load_conditions(place: str, data: Mapping[str, Any], facts: Facts) -> dict[str, Condition]:
    """Conditions by id. Raises `ContentError` with the key at fault."""
    return {
        key: _condition(f"{place}: conditions.{key}", key, value, facts)
        for key, value in data.items()
    }


def load_tests(place: str, data: Mapping[str, Any], facts: Facts) -> tuple[Test, ...]:
    """The demands of a `when`. Raises `ContentError`."""
    return tuple(_test(place, name, value, facts) for name, value in data.items())


def _condition(place: str, key: str, cases: Any, facts: Facts) -> Condition:
    if not isinstance(cases, list) or not cases:
        raise ContentError(place, "needs a list of cases")
    loaded = tuple(_case(f"{place}[{number}]", case, facts) for number, case in enumerate(cases))
    if loaded[-1].tests or not all(case.tests for case in loaded[:-1]):
        raise ContentError(place, "the last case, and no other, has no when")
    return Condition(key, loaded)


_CASE_KEYS = frozenset({"when", "then", "say", "source", "place", "fact", "yet", "after"})


def _case(place: str, data: Any, facts: Facts) -> Case:
    if not isinstance(data, Mapping) or data.keys() - _CASE_KEYS:
        raise ContentError(place, f"has keys other than {sorted(_CASE_KEYS)}")
    try:
        outcome = Outcome(data["then"])
        say = str(data["say"])
    except (KeyError, ValueError) as error:
        raise ContentError(place, f"then or say: {error}") from error
    source, section, fact = data.get("source"), data.get("place"), data.get("fact")
    if fact is not None:
        stated = facts.facts.get(fact)
        if stated is None:
            raise ContentError(place, f"names {fact}, which is no fact")
        if not stated.sure and outcome is not Outcome.ASK:
            raise ContentError(place, f"decides by {fact}, which is not sure")
        source, section = source or stated.source, section or stated.place
    if source is not None and source not in facts.sources:
        raise ContentError(place, f"names source {source}, which is not listed")
    after = data.get("after")
    return Case(
        tests=load_tests(place, data.get("when") or {}, facts),
        outcome=outcome,
        say=say,
        source=source,
        place=section,
        fact=fact,
        yet=bool(data.get("yet")),
        after_months=_figure(place, after, facts) if after else None,
    )


def _test(place: str, name: str, value: Any, facts: Facts) -> Test:
    try:
        trait = Trait(name)
    except ValueError as error:
        raise ContentError(place, str(error)) from error
    if isinstance(value, list):
        wrong = set() if trait in FREE else set(value) - set(VALUES.get(trait, ()))
        if wrong or not value:
            raise ContentError(place, f"{trait} knows no {sorted(map(str, wrong))}")
        return Test(trait, any_of=tuple(map(str, value)))
    if not isinstance(value, Mapping) or value.keys() - {"from", "below", "below_years"}:
        raise ContentError(place, f"{trait} needs a list, from, below or below_years")
    if trait is not Trait.GERMAN and trait not in RANGES:
        raise ContentError(place, f"{trait} has no order")
    bounds = {key: _bound(place, trait, bound, facts) for key, bound in value.items()}
    years = bounds.get("below_years")
    below = years * MONTHS_PER_YEAR if years is not None else bounds.get("below")
    return Test(trait, at_least=bounds.get("from"), below=below)


def _bound(place: str, trait: Trait, value: Any, facts: Facts) -> int:
    if trait is not Trait.GERMAN:
        return _figure(place, value, facts)
    if value not in GERMAN_LEVELS:
        raise ContentError(place, f"{value!r} is no level")
    return GERMAN_LEVELS.index(value)


def _figure(place: str, name: Any, facts: Facts) -> int:
    """The value of a fact; a bare number has no source and is refused."""
    fact = facts.facts.get(name) if isinstance(name, str) else None
    if fact is None:
        raise ContentError(place, f"{name!r} is no fact")
    if not fact.sure or fact.kind != "number":
        raise ContentError(place, f"{name} is not a number that is sure")
    return int(fact.value)
