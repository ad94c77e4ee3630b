"""Whether measures are open to a person: three-valued, and never without the reason.

Telling us more can settle what depended on it, and changes nothing else: the cases of a condition
that may still apply only grow fewer. So "open" stays open and "not open" stays not open.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wegweiser.content.conditions import Case, Outcome
from wegweiser.content.measures import Demand, Measure, Measures
from wegweiser.measures.person import Person

MONTHS = 12


class State(StrEnum):
    """A verdict in one word."""

    OPEN = "open"
    NOT_OPEN = "not_open"
    DEPENDS = "depends"


@dataclass(frozen=True)
class Decision:
    """What one condition of a measure comes to."""

    condition: str
    case: Case | None
    """The deciding case; None while several with different outcomes may apply."""
    source: str | None
    place: str | None
    missing: frozenset[str] = frozenset()
    """Fields of the profile that would tell which case applies; empty if one is found."""
    opens: str | None = None
    """The month ("2027-01") in which it may be met at the earliest."""

    @property
    def outcome(self) -> Outcome | None:
        """What the deciding case says; None if that is not known."""
        return self.case.outcome if self.case else None


@dataclass(frozen=True)
class Verdict:
    """Whether a measure is open, and the conditions that decided it: never none."""

    measure: Measure
    state: State
    because: tuple[Decision, ...]

    @property
    def missing(self) -> frozenset[str]:
        """Fields of the profile on which it depends."""
        return frozenset().union(*(decision.missing for decision in self.because))

    @property
    def ask(self) -> bool:
        """Whether an office has to say, however much more the person tells."""
        return any(decision.outcome is Outcome.ASK for decision in self.because)

    @property
    def not_yet(self) -> bool:
        """Whether it is not open now and may be later."""
        return self.state is State.NOT_OPEN and all(
            decision.case is not None and decision.case.yet for decision in self.because
        )


def judge_all(measures: Measures, person: Person) -> tuple[Verdict, ...]:
    """A verdict on every measure, in the order of the file."""
    return tuple(judge(measure, person) for measure in measures.measures.values())


def judge(measure: Measure, person: Person) -> Verdict:
    """The verdict on one measure."""
    decisions = [decide(demand, person) for demand in measure.demands]
    unmet = tuple(each for each in decisions if each.outcome is Outcome.UNMET)
    if unmet:
        return Verdict(measure, State.NOT_OPEN, unmet)
    undecided = tuple(each for each in decisions if each.outcome is not Outcome.MET)
    if undecided:
        return Verdict(measure, State.DEPENDS, undecided)
    return Verdict(measure, State.OPEN, tuple(decisions))


def decide(demand: Demand, person: Person) -> Decision:
    """What one condition comes to, as far as is known."""
    possible: list[Case] = []
    missing: set[str] = set()
    for case in demand.condition.cases:
        fits = person.fits(case.tests)
        if fits is False:
            continue
        possible.append(case)
        if fits:
            break
        missing |= person.unknown(case.tests)
    case = possible[-1]
    if any(other.outcome is not case.outcome for other in possible):
        return Decision(
            demand.condition.id,
            None,
            case.source or demand.source,
            case.place or demand.place,
            frozenset(missing),
        )
    return Decision(
        demand.condition.id,
        case,
        case.source or demand.source,
        case.place or demand.place,
        opens=_opens(case, person),
    )


def _opens(case: Case, person: Person) -> str | None:
    """The first month in which the waiting time may be over; None if arrival has no month."""
    arrived = person.profile.arrived
    if case.after_months is None or arrived is None or "-" not in arrived:
        return None
    year, month = (int(part) for part in arrived.split("-"))
    years, months = divmod(month - 1 + case.after_months, MONTHS)
    return f"{year + years:04}-{months + 1:02}"
