"""Reading messages about an appointment from their words alone, beside the entities the bot finds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz

from wegweiser.profiles.spelling import holds, spelled

ALIKE = 84.0
"""Similarity, of 100, from which a misspelt name counts."""
SHORTEST = 5
"""Letters below which a name must be spelt right."""
_CLOCK = re.compile(r"(?<![\d.:])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.:])")
_DAY_MONTH = re.compile(r"(?<![\d.])([0-3]?\d)\.\s?([01]?\d)\.(?:\s?(20\d\d))?(?!\d)")


@dataclass(frozen=True)
class Vocabulary:
    """`words.yml`, read once."""

    controls: Mapping[str, tuple[str, ...]]
    late: tuple[str, ...]
    services: Mapping[str, tuple[str, ...]]


@cache
def vocabulary() -> Vocabulary:
    """The words of all five languages."""
    data = yaml.safe_load((Path(__file__).parent / "words.yml").read_text(encoding="utf-8"))
    return Vocabulary(
        controls={name: tuple(words) for name, words in data["controls"].items()},
        late=tuple(data["late"]),
        services={name: tuple(words) for name, words in data["services"].items()},
    )


def control(text: str) -> str | None:
    """What a message asks of the list of times: earlier, later, another_week, afternoons, ..."""
    return _longest(spelled(text), vocabulary().controls)


def comes_late(text: str) -> bool:
    """Whether a message says that the person will be late."""
    said = spelled(text)
    return any(holds(said, phrase) for phrase in vocabulary().late)


def service_meant(text: str, offered: Mapping[str, Iterable[str]]) -> str | None:
    """The service a message is about: by its name in any language, or by what it is called.

    `offered`: names by the key of each service that can be chosen.
    """
    said = spelled(text)
    names = {
        key: (*own, *vocabulary().services.get(key, ())) for key, own in offered.items()
    }  # fmt: skip
    return _longest(said, names)


def name_meant(text: str, names: Mapping[str, Iterable[str]]) -> str | None:
    """The key whose name the message holds, spelt right or nearly; None if several are as near."""
    said = spelled(text)
    exact = {key for key, own in names.items() if any(name and holds(said, name) for name in own)}
    if exact:
        return exact.pop() if len(exact) == 1 else None
    best: list[tuple[float, str]] = sorted(
        ((max((_likeness(said, name) for name in own), default=0.0), key)
         for key, own in names.items()),
        reverse=True,
    )  # fmt: skip
    if not best or best[0][0] < ALIKE:
        return None
    return best[0][1] if len(best) == 1 or best[1][0] < best[0][0] else None


def written_out(text: str, today: date) -> list[dict[str, Any]]:
    """Entities for what stands in figures: "10:30", "24.11.", "24.11.2026".

    A date without a year is the next one to come.
    """
    said = "".join(
        str(int(character)) if character.isdecimal() else character for character in text
    )
    found = []
    for day, month, year in _DAY_MONTH.findall(said):
        nearest = today.year + ((int(month), int(day)) < (today.month, today.day))
        value = f"{int(year or nearest)}-{int(month):02}-{int(day):02}"
        found.append({"entity": "date", "value": value})
    for hour, minute in _CLOCK.findall(_DAY_MONTH.sub(" ", said)):
        found.append({"entity": "time", "value": f"{int(hour):02}:{minute}"})
    return found


def _likeness(said: str, name: str) -> float:
    """How near any run of words, as many as the name has, comes to the name."""
    wanted = spelled(name)
    if len(wanted) < SHORTEST:
        return 0.0
    words, count = said.split(), len(wanted.split())
    runs = [" ".join(words[at : at + count]) for at in range(max(len(words) - count + 1, 0))]
    return max((fuzz.ratio(run, wanted) for run in runs), default=0.0)


def _longest(said: str, phrases: Mapping[str, Iterable[str]]) -> str | None:
    best: tuple[int, str] | None = None
    for name, each in phrases.items():
        for phrase in each:
            if phrase and holds(said, phrase) and (best is None or len(phrase) > best[0]):
                best = len(phrase), name
    return best[1] if best else None
