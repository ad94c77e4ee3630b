"""The one question whose answer would change the list most, and reading what is typed to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from wegweiser.content.measures import Measures
from wegweiser.measures.person import Person
from wegweiser.measures.ranking import best, wanted
from wegweiser.measures.verdicts import Verdict, judge_all
from wegweiser.profiles.profile import AGE_BANDS, GOALS, Profile, Qualification
from wegweiser.profiles.reading import Entities, Reader

QUESTION = "measures.question"
"""Key of the reply that asks."""
BEST_WEIGHT = 3
"""A change among the measures proposed counts as much as three verdicts."""
WORTH_ASKING = 1.0
"""Below this average change the question is not worth a person's time."""

Answer = Callable[[Profile, str], Profile]


def _qualified(field: str) -> Answer:
    def answer(profile: Profile, value: str) -> Profile:
        return replace(
            profile,
            qualification=replace(profile.qualification or Qualification(), **{field: value}),
        )

    return answer


def _simple(field: str) -> Answer:
    def answer(profile: Profile, value: str) -> Profile:
        known: Any = value
        match field:
            case "year_of_birth":
                known = int(value)
            case "goals":
                known = (value,)
        return replace(profile, **{field: known})

    return answer


# Likely answers to each question, to see what they would change. Ages and times lie in the middle
# of spans that conditions tell apart, and are counted back from today.
_AGES = (17, 22, 30, 45)
_MONTHS_HERE = (2, 8, 14, 30)
_ANSWERS: Mapping[str, tuple[str, ...]] = {
    "residence_status": (
        "asylum_seeker", "tolerated", "refugee", "subsidiary", "deportation_ban",
        "temporary_protection", "family",
    ),
    "german_level": ("A0", "A1", "A2", "B1", "B2"),
    "goals": GOALS,
    "latin_script": ("yes", "no"),
    "school_kind": ("primary", "middle", "upper_secondary"),
    "qualification": ("none", "vocational", "university"),
    "papers": ("at_hand", "lost"),
    "qualification_country": ("DE", "SY"),
    "activity": ("none", "work", "school"),
}  # fmt: skip
ASKED = (*_ANSWERS, "year_of_birth", "arrived")
"""Fields that may be asked for; what a person speaks and does for a living is left to the profile."""

# The profile asks for some of these under another name, and heard.py calls some answers otherwise.
_READ_AS: Mapping[str, str] = {"papers": "qualification_papers"}
_HEARD_AS: Mapping[str, str] = {"qualification_country": "country"}

_SETTERS: Mapping[str, Answer] = {
    "qualification": _qualified("kind"),
    "papers": _qualified("papers"),
    "qualification_country": _qualified("country"),
}


def most_telling(
    measures: Measures, person: Person, verdicts: Sequence[Verdict], count: int
) -> str | None:
    """The field to ask for, or None if no answer would change much.

    Every likely answer is tried; what counts is how many of the `count` best measures, and how many
    verdicts on measures for the person's goals, differ from the present ones, on average over the
    answers.
    """
    open_fields = set().union(*(verdict.missing for verdict in verdicts))
    if not person.profile.goals:
        open_fields.add("goals")
    changes = {
        field: _change(measures, person, verdicts, field, count)
        for field in ASKED
        if field in open_fields
    }
    if not changes:
        return None
    field = max(changes, key=lambda name: changes[name])
    return field if changes[field] >= WORTH_ASKING else None


def _change(
    measures: Measures, person: Person, verdicts: Sequence[Verdict], field: str, count: int
) -> float:
    answers = _ANSWERS.get(field) or _counted_back(field, person.today)
    setter = _SETTERS.get(field) or _simple(field)
    before = {verdict.measure.id for verdict in best(verdicts, person, count)}
    total = 0
    for answer in answers:
        then = replace(person, profile=setter(person.profile, answer))
        if field == "year_of_birth":
            then = replace(then, exact_age=None)
        judged = judge_all(measures, then)
        after = {verdict.measure.id for verdict in best(judged, then, count)}
        states = sum(
            old.state is not new.state
            for old, new in zip(verdicts, judged, strict=True)
            if wanted(old, person)
        )
        total += BEST_WEIGHT * len(after - before) + states
    return total / len(answers)


def _counted_back(field: str, today: date) -> tuple[str, ...]:
    if field == "year_of_birth":
        return tuple(str(today.year - age) for age in _AGES)
    months = [today.year * 12 + today.month - 1 - back for back in _MONTHS_HERE]
    return tuple(f"{month // 12:04}-{month % 12 + 1:02}" for month in months)


def answer_in(
    reader: Reader, field: str, text: str, entities: Entities = ()
) -> tuple[str, str] | None:
    """Name and value, as `heard.py` takes them, of a typed answer to the question for `field`.

    None if the text cannot be read as an answer. Of several goals the first one named counts.
    """
    if field not in ASKED:
        return None
    value = reader.answer(_READ_AS.get(field, field), text, entities)
    if value is None and field == "school_kind" and reader.answer("school_years", text) == 0:
        value = "none"
    if isinstance(value, tuple):
        value = value[0]
    if value is None:
        return None
    name = "age_band" if value in AGE_BANDS else _HEARD_AS.get(field, field)
    return name, str(value)
