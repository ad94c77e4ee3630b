"""The questions of the profile: which there are, which apply, which comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from dataclasses import field as dataclass_field
from typing import Any

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
    Experience,
    Profile,
    Qualification,
)

YES_NO = ("yes", "no")
TRAINED = frozenset({"vocational", "university", "doctorate"})
READS_GERMAN = frozenset(GERMAN_LEVELS[GERMAN_LEVELS.index("B1") :])


@dataclass(frozen=True)
class Step:
    """One question. `field` is its id, and for a plain field the name in `Profile`."""

    field: str
    values: tuple[str, ...] = ()
    """All values of a closed question; () for an open one."""
    buttons: tuple[str, ...] = ()
    """Values offered as buttons."""
    applies: Callable[[Profile], bool] = lambda _: True
    several: bool = False
    """Whether one answer may hold more than one value."""


def _trained(profile: Profile) -> bool:
    return profile.qualification is not None and profile.qualification.kind in TRAINED


def _worked(profile: Profile) -> bool:
    return value_of(profile, "experience") not in {None, "none"}


def _closed(field: str, values: tuple[str, ...], **more: Any) -> Step:
    return Step(field, values, more.pop("buttons", values), **more)


STEPS = (
    Step("year_of_birth", AGE_BANDS, AGE_BANDS),
    Step("town"),
    _closed(
        "residence_status",
        RESIDENCE_STATUSES,
        buttons=(
            "asylum_seeker",
            "tolerated",
            "refugee",
            "subsidiary",
            "deportation_ban",
            "temporary_protection",
        ),
    ),
    Step("arrived"),
    Step("languages", several=True),
    _closed("german_level", GERMAN_LEVELS, buttons=("A0", "A1", "A2", "B1", "B2", "C1")),
    _closed(
        "german_certificate",
        ("none", *GERMAN_LEVELS[1:]),
        buttons=("none", "A1", "A2", "B1", "B2"),
        applies=lambda profile: profile.german_level not in {None, "A0"},
    ),
    # Who speaks German at B1 reads it; the question would only offend.
    _closed(
        "latin_script",
        SCRIPT_SKILLS,
        applies=lambda profile: profile.german_level not in READS_GERMAN,
    ),
    Step("school_years"),
    _closed("school_kind", SCHOOL_KINDS[1:], applies=lambda profile: profile.school_years != 0),
    _closed("qualification", QUALIFICATION_KINDS, buttons=("none", "vocational", "university")),
    Step("qualification_profession", applies=_trained),
    Step("qualification_country", applies=_trained),
    _closed("qualification_papers", PAPERS, applies=_trained),
    Step("experience", ("none",), ("none",)),
    Step("experience_years", applies=_worked),
    _closed("activity", ACTIVITIES),
    _closed("goals", GOALS, several=True),
    _closed("childcare", YES_NO),
    Step("interpreter", ("none",), ("none",)),
    Step("contact", ("here",), ("here",)),
    Step("name"),
)
BY_FIELD = {step.field: step for step in STEPS}
FIELDS = tuple(BY_FIELD)

CONSENT, PLACE, SUMMARY, CORRECT = "consent", "place", "summary", "correct"
"""What is asked besides the questions of the profile."""


@dataclass(frozen=True)
class FormState:
    """Where the form stands; what was answered stands in the profile."""

    asked: str | None = None
    """A field, or one of the words above; None before the first question."""
    skipped: tuple[str, ...] = ()
    tries: int = 0
    """Answers to the asked question that could not be read."""
    correcting: bool = False
    """Whether one field is corrected; the summary follows at once."""
    private: bool = False
    """Whether the person chose the private page for it."""
    answered: dict[str, str] = dataclass_field(default_factory=dict)
    """Which field a message of the person answered, by the message's id: they may edit it."""

    @classmethod
    def of(cls, state: dict[str, Any]) -> FormState:
        """From what `as_json` wrote."""
        return cls(**{**state, "skipped": tuple(state.get("skipped", ()))})

    def as_json(self) -> dict[str, Any]:
        return asdict(self) | {"skipped": list(self.skipped)}


def applying(profile: Profile) -> tuple[str, ...]:
    """The questions that make sense after what is known."""
    return tuple(step.field for step in STEPS if step.applies(profile))


def next_question(profile: Profile, state: FormState) -> str:
    """The first open question, else the summary."""
    for field in applying(profile):
        if field not in state.skipped and value_of(profile, field) is None:
            return field
    return SUMMARY


def progress(profile: Profile, field: str) -> tuple[int, int]:
    """Number of a question, and how many there are as far as is known now."""
    fields = applying(profile)
    number = fields.index(field) + 1 if field in fields else len(fields)
    return number, len(fields)


def value_of(profile: Profile, field: str) -> Any:  # noqa: PLR0911 - one line a kind
    """What is known on a question; None if nothing is."""
    qualification, experience = profile.qualification, profile.experience
    match field:
        case "year_of_birth":
            return profile.year_of_birth or profile.age_band
        case "qualification":
            return qualification.kind if qualification else None
        case "qualification_profession":
            return qualification and (qualification.profession_words or qualification.profession)
        case "qualification_country":
            return qualification and qualification.country
        case "qualification_papers":
            return qualification and qualification.papers
        case "experience":
            if experience is None:
                return None
            none = "none" if experience.years == 0 else None
            return experience.profession_words or experience.profession or none
        case "experience_years":
            never = experience == Experience(years=0)
            return experience.years if experience and not never else None
        case "childcare":
            return None if profile.childcare is None else ("yes" if profile.childcare else "no")
    value = getattr(profile, field)
    return None if value == () else value


def with_value(profile: Profile, field: str, value: Any) -> Profile:
    """The profile with a question answered; None takes the answer back.

    A profession is a pair of KldB code and words, or the words alone where no code is known.
    """
    changed = _with(profile, field, value)
    if changed.qualification == Qualification():
        changed = replace(changed, qualification=None)
    if changed.experience == Experience():
        changed = replace(changed, experience=None)
    return changed


def _with(profile: Profile, field: str, value: Any) -> Profile:  # noqa: C901, PLR0911 - a line a kind
    qualification = profile.qualification or Qualification()
    experience = profile.experience or Experience()
    match field:
        case "year_of_birth":
            year = value if isinstance(value, int) else None
            band = value if isinstance(value, str) else None
            return replace(profile, year_of_birth=year, age_band=band)
        case "qualification":
            if value in TRAINED:
                return replace(profile, qualification=replace(qualification, kind=value))
            return replace(profile, qualification=Qualification(value) if value else None)
        case "qualification_profession":
            learnt = replace(qualification, **_profession(value))
            return replace(profile, qualification=learnt)
        case "qualification_country":
            return replace(profile, qualification=replace(qualification, country=value))
        case "qualification_papers":
            return replace(profile, qualification=replace(qualification, papers=value))
        case "experience":
            if value is None or value == "none":
                return replace(profile, experience=Experience(years=0) if value else None)
            years = experience.years or None
            return replace(profile, experience=Experience(years=years, **_profession(value)))
        case "experience_years":
            return replace(profile, experience=replace(experience, years=value))
        case "childcare":
            return replace(profile, childcare=None if value is None else value == "yes")
        case "languages" | "goals":
            value = tuple(value or ())
    changed: dict[str, Any] = {field: value}
    return replace(profile, **changed)


def _profession(value: tuple[str, str] | str | None) -> dict[str, str | None]:
    code, words = value if isinstance(value, tuple) else (None, value)
    return {"profession": code, "profession_words": words}
