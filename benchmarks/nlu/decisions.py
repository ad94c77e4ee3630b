"""What a model decided on each test message, and what another reject threshold would decide.

Pure: no model runs here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from wegweiser.evaluation import FALLBACKS, OUT_OF_SCOPE, macro_f1

Line = dict[str, Any]
_REJECTED = "nlu_fallback"
# What our model says whatever its threshold is (bot/components/reject.py), and stock: nothing.
OURS_FIXED = frozenset({"emergency", "language_other"})
STOCK_FIXED: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Decision:
    """One message: its truth, what the model said, and what it would say if it rejected nothing."""

    language: str
    topic: str
    also: frozenset[str]
    latin: bool
    said: str
    best: str
    confidence: float

    @classmethod
    def of(cls, line: Line, result: Line, fixed: frozenset[str]) -> Decision:
        """`line` of a test set, `result` as `bot/understand.py` gives it; `fixed` are the intents
        that no threshold rejects."""
        said = str(result["intent"])
        best, confidence = said, 1.0
        # A message without a single known feature has an empty ranking, or no intent at all.
        under = [entry for entry in result["ranking"] if entry["name"] not in {_REJECTED, None}]
        if said not in fixed:
            best, confidence = (
                (str(under[0]["name"]), float(under[0]["confidence"]))
                if under
                else (_REJECTED, 0.0)
            )
        return cls(
            str(line["lang"]),
            str(line["topic"]),
            frozenset(line.get("also", ())),
            line.get("script") == "latin",
            said,
            best,
            confidence,
        )

    def at(self, threshold: float | None) -> str:
        """The topic at this threshold, `None` for the model's own; out_of_scope for a fallback."""
        rejected = threshold is not None and self.confidence < threshold
        said = self.said if threshold is None else self.best
        return OUT_OF_SCOPE if rejected or said in FALLBACKS else said


@dataclass(frozen=True)
class Figures:
    """Shares from 0 to 1, `None` where there is no such message."""

    messages: int
    accuracy: float | None
    macro_f1: float | None
    fallback: float | None
    recall: float | None
    latin: float | None


def figures(decisions: Sequence[Decision], threshold: float | None = None) -> Figures:
    """Counted as `wegweiser evaluate` counts: accuracy and fallback over the topics, recall over
    what is out of scope."""
    said = [(one, one.at(threshold)) for one in decisions]
    pairs = [(answer if answer in one.also else one.topic, answer) for one, answer in said]
    inside = [(pair, one) for pair, (one, _) in zip(pairs, said, strict=True) if _inside(one)]
    outside = [answer for one, answer in said if not _inside(one)]
    return Figures(
        len(said),
        _share([truth == answer for (truth, answer), _ in inside]),
        macro_f1(pairs),
        _share([answer == OUT_OF_SCOPE for (_, answer), _ in inside]),
        _share([answer == OUT_OF_SCOPE for answer in outside]),
        _share([truth == answer for (truth, answer), one in inside if one.latin]),
    )


def equal_fallback(decisions: Sequence[Decision], fallback: float) -> float:
    """The threshold at which the share of topics that fall back comes nearest to `fallback`.

    Of two equally near the higher one, which rejects more. 0.0, where nothing is rejected, if even
    that falls back more often. Raises `ValueError` without a message in scope.
    """
    inside = [one for one in decisions if _inside(one)]
    if not inside:
        raise ValueError("no message in scope")
    candidates = sorted({0.0, *(_above(one.confidence) for one in inside)})
    shares = {
        threshold: sum(one.at(threshold) == OUT_OF_SCOPE for one in inside) / len(inside)
        for threshold in candidates
    }
    return min(candidates, key=lambda one: (round(abs(shares[one] - fallback), 9), -one))


@dataclass(frozen=True)
class Point:
    """One threshold of a curve, and the shares it leads to."""

    threshold: float
    fallback: float
    recall: float


def curve(decisions: Sequence[Decision], thresholds: Sequence[float]) -> list[Point]:
    """In-domain fallback and out-of-scope recall at each threshold, in the order given."""
    points = []
    for threshold in thresholds:
        at = figures(decisions, threshold)
        if at.fallback is None or at.recall is None:
            raise ValueError("a curve needs messages in scope and out of it")
        points.append(Point(threshold, at.fallback, at.recall))
    return points


def _inside(decision: Decision) -> bool:
    return decision.topic != OUT_OF_SCOPE


def _above(confidence: float) -> float:
    """The least threshold that rejects this confidence, for all the digits that matter."""
    return confidence + 1e-9


def _share(right: Sequence[bool]) -> float | None:
    return sum(right) / len(right) if right else None
