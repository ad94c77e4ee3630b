"""Measures and their conditions (`content/measures.yml`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wegweiser.content.conditions import Condition, Test, load_conditions, load_tests
from wegweiser.content.facts import Facts
from wegweiser.content.problems import ContentError
from wegweiser.profiles.profile import GOALS

FILE = "measures.yml"
WEIGHTS = range(1, 4)
USUAL = range(6)


@dataclass(frozen=True)
class Demand:
    """A condition as one measure uses it; `source` is that of cases which name none."""

    condition: Condition
    source: str | None
    place: str | None


@dataclass(frozen=True)
class Preference:
    """Points for whom a measure helps more, or less, than others; it opens and closes nothing."""

    tests: tuple[Test, ...]
    points: int


@dataclass(frozen=True)
class Measure:
    """One thing that can be proposed."""

    id: str
    topic: str
    goals: Mapping[str, int]
    """How directly it serves a goal, 1 to 3."""
    usual: int
    """How often it helps when no goal is known, 0 to 5."""
    preferences: tuple[Preference, ...]
    demands: tuple[Demand, ...]


@dataclass(frozen=True)
class Measures:
    """All measures by id, in the order of the file, and the conditions they share."""

    measures: Mapping[str, Measure]
    conditions: Mapping[str, Condition]

    @classmethod
    def of(cls, data: Mapping[str, Any], facts: Facts) -> Measures:
        """Read and check the file's content. Raises `ContentError` with the key at fault."""
        conditions = load_conditions(FILE, data["conditions"], facts)
        measures = {
            key: _measure(f"{FILE}: measures.{key}", key, value, conditions, facts)
            for key, value in data["measures"].items()
        }
        return cls(measures, conditions)


def _measure(
    place: str, key: str, data: Mapping[str, Any], conditions: Mapping[str, Condition], facts: Facts
) -> Measure:
    try:
        measure = Measure(
            id=key,
            topic=str(data["topic"]),
            goals=dict(data["goals"]),
            usual=data["usual"],
            preferences=tuple(
                Preference(load_tests(place, each["when"], facts), int(each["points"]))
                for each in data.get("better_if", ())
            ),
            demands=tuple(_demand(place, each, conditions, facts) for each in data["conditions"]),
        )
    except KeyError as missing:
        raise ContentError(place, f"has no {missing}") from missing
    if not measure.demands:
        raise ContentError(place, "needs a condition, at least everyone")
    unknown = measure.goals.keys() - set(GOALS)
    if unknown or not all(weight in WEIGHTS for weight in measure.goals.values()):
        raise ContentError(place, f"goals are 1 to 3 for some of {', '.join(GOALS)}")
    if measure.usual not in USUAL:
        raise ContentError(place, "usual is a number from 0 to 5")
    return measure


def _demand(place: str, data: Any, conditions: Mapping[str, Condition], facts: Facts) -> Demand:
    used = {"use": data} if isinstance(data, str) else data
    condition = conditions.get(used["use"])
    if condition is None:
        raise ContentError(place, f"uses {used['use']}, which is no condition")
    source, section = used.get("source"), used.get("place")
    if source is not None and source not in facts.sources:
        raise ContentError(place, f"names source {source}, which is not listed")
    if source is None and any(case.source is None for case in condition.cases):
        raise ContentError(place, f"{condition.id} needs a source")
    return Demand(condition, source, section)
