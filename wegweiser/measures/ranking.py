"""Which of the open measures to name first: by the person's goal, then by whom they help most."""

from __future__ import annotations

from collections.abc import Iterable

from wegweiser.measures.person import Person
from wegweiser.measures.verdicts import State, Verdict

GOAL_RANK = 3
"""A goal counts three times if it is named first, twice if second, else once."""
SERVES_GOAL = 2
OPEN, ASK = 6, 2
"""Points for what is open, and for what an office has to say; none while we know too little."""


def relevance(verdict: Verdict, person: Person) -> int:
    """How much the measure would help this person if it were open."""
    measure = verdict.measure
    points = measure.usual
    served = [
        weight * max(GOAL_RANK - place, 1)
        for place, goal in enumerate(person.profile.goals)
        if (weight := measure.goals.get(goal))
    ]
    points += SERVES_GOAL * sum(served)
    return points + sum(
        preference.points for preference in measure.preferences if person.fits(preference.tests)
    )


def wanted(verdict: Verdict, person: Person) -> bool:
    """Whether the measure serves a goal of the person; any does while none is known."""
    goals = person.profile.goals
    return not goals or any(goal in verdict.measure.goals for goal in goals)


def best(verdicts: Iterable[Verdict], person: Person, count: int) -> tuple[Verdict, ...]:
    """The measures to propose, best first: open ones, or such that may be; one of each topic."""

    def points(verdict: Verdict) -> int:
        known = OPEN if verdict.state is State.OPEN else 0 if verdict.missing else ASK
        return relevance(verdict, person) + known

    possible = [verdict for verdict in verdicts if verdict.state is not State.NOT_OPEN]
    of_topic: dict[str, Verdict] = {}
    for verdict in sorted(possible, key=points, reverse=True):
        of_topic.setdefault(verdict.measure.topic, verdict)
    return tuple(of_topic.values())[:count]


def later(verdicts: Iterable[Verdict], person: Person, count: int) -> tuple[Verdict, ...]:
    """What is not open yet and may be later, most helpful first; one of each reason."""
    waiting = [verdict for verdict in verdicts if verdict.not_yet and wanted(verdict, person)]
    of_reason: dict[str, Verdict] = {}
    for verdict in sorted(waiting, key=lambda each: relevance(each, person), reverse=True):
        of_reason.setdefault(verdict.because[0].condition, verdict)
    return tuple(of_reason.values())[:count]
