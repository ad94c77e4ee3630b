"""What to propose to a person, as language-neutral replies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wegweiser.content import Library
from wegweiser.measures.heard import ABROAD, GERMANY
from wegweiser.measures.person import Person
from wegweiser.measures.questions import most_telling
from wegweiser.measures.ranking import best, later
from wegweiser.measures.verdicts import Decision, Verdict, judge_all
from wegweiser.profiles.profile import AGE_BANDS, GERMAN_LEVELS, GOALS
from wegweiser.replies.record import Offer, Reply
from wegweiser.replies.standard import HELP

PROPOSED = 3
LATER = 3
INTENT = "recommend_measures"
PROFILE = Offer({"intent": "start_profile"})


@dataclass(frozen=True)
class Recommendation:
    """The best measures, what is not open yet, and the question that would change this most."""

    person: Person
    verdicts: tuple[Verdict, ...]
    """On every measure, for the counsellor's explanation."""
    best: tuple[Verdict, ...]
    later: tuple[Verdict, ...]
    question: str | None
    """A field to ask for."""

    def replies(self, said: Mapping[str, str]) -> list[Reply]:
        """The list with a button to read more on each, and the question with its answers.

        `said` is what the message told; the buttons carry it on, because it is stored nowhere.
        """
        topics = dict.fromkeys(verdict.measure.topic for verdict in self.best)
        params = {
            "known": bool(self.person.profile.known()),
            "best": [verdict_as_json(verdict) for verdict in self.best],
            "later": [verdict_as_json(verdict) for verdict in self.later],
        }
        shown = Reply(
            "measures.list", params, tuple(Offer({"intent": topic}) for topic in topics) or (HELP,)
        )
        if self.question is None:
            return [shown]
        answers = tuple(
            Offer(
                {"intent": INTENT, "entities": {**said, name: value}}
                | ({"label": label} if label else {}),
                title,
            )
            for name, value, label, title in _answers(self.question, self.person.today)
        )
        return [shown, Reply("measures.question", {"field": self.question}, (*answers, PROFILE))]


def recommend(library: Library, person: Person) -> Recommendation:
    """What to propose to this person."""
    verdicts = judge_all(library.measures, person)
    return Recommendation(
        person,
        verdicts,
        best(verdicts, person, PROPOSED),
        later(verdicts, person, LATER),
        most_telling(library.measures, person, verdicts, PROPOSED),
    )


def verdict_as_json(verdict: Verdict) -> dict[str, Any]:
    """A verdict as a reply record keeps it."""
    return {
        "measure": verdict.measure.id,
        "state": verdict.state.value,
        "because": [_decision(decision) for decision in verdict.because],
        "missing": sorted(verdict.missing),
    }


def _decision(decision: Decision) -> dict[str, Any]:
    case = decision.case
    return {
        "condition": decision.condition,
        "say": case.say if case else None,
        "outcome": case.outcome.value if case else None,
        "fact": case.fact if case else None,
        "source": decision.source,
        "place": decision.place,
        "opens": decision.opens,
        "missing": sorted(decision.missing),
    }


# The answers a question offers, as named in heard.py; the rest of the world may be typed.
STATUS_ANSWERS = (
    "asylum_seeker", "tolerated", "refugee", "subsidiary", "deportation_ban",
    "temporary_protection", "family",
)  # fmt: skip
_CHOSEN: Mapping[str, tuple[str, ...]] = {
    "residence_status": STATUS_ANSWERS,
    "goals": GOALS,
    "activity": ("none", "language_course", "work", "school", "apprenticeship", "family_care"),
    "latin_script": ("yes", "partly", "no"),
    "school_kind": ("none", "primary", "middle", "upper_secondary"),
    "qualification": ("none", "vocational", "university"),
    "papers": ("at_hand", "partly", "lost"),
    "qualification_country": (GERMANY, ABROAD),
}
_YEARS_BACK = 5
_BAND_TITLES = {
    "under_18": "0–17", "18_24": "18–24", "25_34": "25–34", "35_54": "35–54", "55_plus": "55+"
}  # fmt: skip


def answer_labels() -> tuple[str, ...]:
    """Identifiers of the words on answer buttons; every language needs them."""
    chosen = tuple(
        f"choice-answer-{field}-{value}" for field, values in _CHOSEN.items() for value in values
    )
    return (*chosen, "choice-answer-german_level-A0")


def _answers(field: str, today: date) -> list[tuple[str, str, str | None, str | None]]:
    """Name, value, label and fixed title of each answer; years, ages and levels need no words."""
    match field:
        case "year_of_birth":
            return [("age_band", band, None, _BAND_TITLES[band]) for band in AGE_BANDS]
        case "arrived":
            years = range(today.year, today.year - _YEARS_BACK, -1)
            return [("arrived", str(year), None, str(year)) for year in years]
        case "german_level":
            none = ("german_level", "A0", "choice-answer-german_level-A0", None)
            return [none, *(("german_level", level, None, level) for level in GERMAN_LEVELS[1:])]
        case "qualification_country":
            name = "country"
        case _:
            name = field
    return [(name, value, f"choice-answer-{field}-{value}", None) for value in _CHOSEN[field]]
