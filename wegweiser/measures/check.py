"""Faults of the measures: what a person would meet as a missing sentence, or a stale rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from wegweiser.content import ContentError, Library
from wegweiser.content.conditions import Case
from wegweiser.content.measures import Measure
from wegweiser.languages import Language
from wegweiser.measures.person import FIELDS
from wegweiser.measures.questions import ASKED
from wegweiser.measures.recommendation import answer_labels
from wegweiser.measures.verdicts import State
from wegweiser.measures.wording import Wording

GOALS_FIELD = "goals"
_FIXED = (
    "measures-intro", "measures-intro-unknown", "measures-later", "measures-note",
    "measures-depends", "measures-opens", "measures-explanation", "measures-explanation-question",
)  # fmt: skip


def faults(library: Library, today: date) -> Iterator[tuple[str, str]]:
    """Each fault: where, and what."""
    measures = library.measures
    used = {demand.condition.id for each in measures.measures.values() for demand in each.demands}
    for name in sorted(measures.conditions.keys() - used):
        yield "measures.yml", f"no measure uses condition {name}"
    for measure in measures.measures.values():
        if not library.has_answer(measure.topic):
            yield (
                f"measures.yml: {measure.id}",
                f"more is to be read on {measure.topic}, which has no answer",
            )
    cases = [case for condition in measures.conditions.values() for case in condition.cases]
    for fact in sorted({case.fact for case in cases if case.fact}):
        if library.facts.facts[fact].review_by < today:
            yield f"facts.yml: {fact}", "decides on a measure and was to be reviewed"
    for language in Language:
        for key in _keys(measures.measures.values()):
            if not library.strings.has(language, key):
                yield f"strings/{language}", f"has no {key}"
        for case in cases:
            yield from _sentence(library, language, case)


def _keys(measures: Iterable[Measure]) -> tuple[str, ...]:
    return (
        *_FIXED,
        *(f"measures-state-{state.value}" for state in State),
        *(key for each in measures for key in (f"measure-{each.id}", f"measure-{each.id}-why")),
        *(f"field-{name}" for name in (*FIELDS.values(), GOALS_FIELD)),
        *(f"question-{name}" for name in ASKED),
        *answer_labels(),
    )


def _sentence(library: Library, language: Language, case: Case) -> Iterator[tuple[str, str]]:
    try:
        Wording(library, language).reason({"say": case.say, "fact": case.fact, "opens": None})
    except ContentError as error:
        yield error.place, error.problem
