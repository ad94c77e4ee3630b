"""What the present message says of the person; used for one answer and stored nowhere.

Takes the bot's entities, and the answers on our own buttons, which travel in the same shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any

from wegweiser.measures.person import Person
from wegweiser.profiles.profile import (
    ACTIVITIES,
    AGE_BANDS,
    GERMAN_LEVELS,
    GOALS,
    PAPERS,
    QUALIFICATION_KINDS,
    RESIDENCE_STATUSES,
    SCHOOL_KINDS,
    SCRIPT_SKILLS,
    Profile,
    Qualification,
)

OLDEST = 120
_CLOSED: Mapping[str, tuple[str, ...]] = {
    "residence_status": RESIDENCE_STATUSES,
    "german_level": GERMAN_LEVELS,
    "qualification": QUALIFICATION_KINDS,
    "papers": PAPERS,
    "activity": ACTIVITIES,
    "latin_script": SCRIPT_SKILLS,
    "school_kind": SCHOOL_KINDS,
    "age_band": AGE_BANDS,
    "goals": GOALS,
}
_OPEN = frozenset({"profession", "country", "age", "year_of_birth", "arrived"})
_QUALIFICATION = {"qualification": "kind", "papers": "papers", "profession": "profession"}
GERMANY = "DE"
ABROAD = "ZZ"
"""ISO 3166 leaves ZZ free; here it stands for a country other than Germany."""


@dataclass(frozen=True)
class HeardPerson:
    """A message's facts: the values by name, and the profile they make."""

    said: Mapping[str, str] = field(default_factory=dict)
    profile: Profile = field(default_factory=Profile)
    exact_age: int | None = None

    def added_to(self, stored: Profile | None, today: date) -> Person:
        """The stored profile with what the message says instead, where both say something."""
        profile = stored or Profile()
        for each in fields(Profile):
            value = getattr(self.profile, each.name)
            if value in (None, ()):
                continue
            if each.name == "qualification" and profile.qualification:
                known = {
                    part.name: value
                    for part in fields(Qualification)
                    if (value := getattr(self.profile.qualification, part.name)) is not None
                }
                value = replace(profile.qualification, **known)
            profile = replace(profile, **{each.name: value})
        if self.profile.age_band and not self.profile.year_of_birth:
            profile = replace(profile, year_of_birth=None)
        return Person(profile, today, self.exact_age)


def heard_person(entities: Iterable[Mapping[str, Any]], today: date) -> HeardPerson:
    """What a message's entities say; what they say twice and differently is left out.

    Of two levels of German the lower one counts: the other is what the person wants to reach.
    A country counts as that of the qualification only beside one, and Germany only on a button of
    ours: in "a nurse in Germany" it is where the person is.
    """
    values: dict[str, set[str]] = {}
    pressed = False
    for entity in entities:
        name, value = str(entity.get("entity")), str(entity.get("value"))
        pressed = pressed or entity.get("extractor") == "choice"
        if value in _CLOSED.get(name, ()) or (name in _OPEN and value):
            values.setdefault(name, set()).add(value)
    levels = values.pop("german_level", set())
    said = {name: each.pop() for name, each in values.items() if len(each) == 1}
    if levels:
        said["german_level"] = min(levels, key=GERMAN_LEVELS.index)
    if not pressed and (
        said.get("country") == GERMANY or not {"qualification", "profession"} & said.keys()
    ):
        said.pop("country", None)
    return _person(said, today)


def _person(said: dict[str, str], today: date) -> HeardPerson:
    known: dict[str, Any] = {
        name: said[name]
        for name in (
            "residence_status", "german_level", "activity", "latin_script", "school_kind",
            "age_band", "arrived",
        )
        if name in said
    }  # fmt: skip
    if "goals" in said:
        known["goals"] = (said["goals"],)
    qualification = {
        part: said[name]
        for name, part in (*_QUALIFICATION.items(), ("country", "country"))
        if name in said
    }
    if qualification:
        known["qualification"] = Qualification(**qualification)
    year = _number(said.get("year_of_birth"), today.year - OLDEST, today.year)
    if year is not None:
        known["year_of_birth"] = year
    age = _number(said.get("age"), 0, OLDEST)
    if age is not None and year is None:
        known["year_of_birth"] = today.year - age
    return HeardPerson(said, Profile(**known), age)


def _number(value: str | None, least: int, most: int) -> int | None:
    if value is None or not value.isdecimal():
        return None
    number = int(value)
    return number if least <= number <= most else None
