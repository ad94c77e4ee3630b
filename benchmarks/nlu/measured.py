"""The figures of one run, and the list of comparisons made from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.nlu.decisions import Decision, Figures, equal_fallback, figures

ALL = "all"


@dataclass(frozen=True)
class Cost:
    """What a model takes: milliseconds a message, seconds of training, megabytes."""

    p50: float
    p95: float
    training: float
    training_processor: float
    size: float
    memory: float


@dataclass(frozen=True)
class Language:
    """One language's figures. `as_shipped` is stock at its own thresholds, `equal` at the one
    where as many topics fall back as with ours; `told` is ours when it knows the language."""

    ours: Figures
    told: Figures
    as_shipped: Figures
    equal: Figures
    threshold: float

    @property
    def errors(self) -> float | None:
        """Our errors over stock's, as shipped or at equal fallback, whichever has fewer."""
        best = max(self.as_shipped.accuracy or 0.0, self.equal.accuracy or 0.0)
        if self.ours.accuracy is None or best >= 1:
            return None
        return (1 - self.ours.accuracy) / (1 - best)


@dataclass(frozen=True)
class Measured:
    """Everything that one run found, by language code and for `ALL` together."""

    languages: dict[str, Language]
    ours: Cost
    stock: Cost


def compare(
    ours: Sequence[Decision], told: Sequence[Decision], stock: Sequence[Decision]
) -> dict[str, Language]:
    """The languages in the order they come in, then all of them at one threshold of stock's."""
    codes = list(dict.fromkeys(one.language for one in ours))
    return {code: _language(code, ours, told, stock) for code in [*codes, ALL]}


def _language(
    code: str, ours: Sequence[Decision], told: Sequence[Decision], stock: Sequence[Decision]
) -> Language:
    mine, known, theirs = (
        [one for one in decisions if code in {ALL, one.language}]
        for decisions in (ours, told, stock)
    )
    own = figures(mine)
    threshold = equal_fallback(theirs, own.fallback or 0.0)
    return Language(own, figures(known), figures(theirs), figures(theirs, threshold), threshold)


def comparisons(measured: Measured) -> list[dict[str, Any]]:
    """`var/bench-nlu.json`: name, ours, stock, unit, better."""
    rows: list[dict[str, Any]] = []

    def add(name: str, pair: tuple[float | None, float | None], unit: str, better: str) -> None:
        ours, stock = pair
        digits = 4 if unit == "share" else 1
        if ours is not None and stock is not None:
            rows.append(
                {"name": name, "ours": round(ours, digits), "stock": round(stock, digits),
                 "unit": unit, "better": better}
            )  # fmt: skip

    for code, one in measured.languages.items():
        ours, shipped, equal = one.ours, one.as_shipped, one.equal
        add(f"accuracy, {code}", (ours.accuracy, shipped.accuracy), "share", "higher")
        add(f"macro-F1, {code}", (ours.macro_f1, shipped.macro_f1), "share", "higher")
        add(f"in-domain fallback, {code}", (ours.fallback, shipped.fallback), "share", "lower")
        add(f"out-of-scope recall, {code}", (ours.recall, shipped.recall), "share", "higher")
        add(f"Latin-letter accuracy, {code}", (ours.latin, shipped.latin), "share", "higher")
        at = f"at equal in-domain fallback, {code}"
        add(f"accuracy {at}", (ours.accuracy, equal.accuracy), "share", "higher")
        add(f"macro-F1 {at}", (ours.macro_f1, equal.macro_f1), "share", "higher")
        add(f"out-of-scope recall {at}", (ours.recall, equal.recall), "share", "higher")
        add(f"Latin-letter accuracy {at}", (ours.latin, equal.latin), "share", "higher")
    mine, theirs = measured.ours, measured.stock
    add("p50, one message at a time", (mine.p50, theirs.p50), "ms", "lower")
    add("p95, one message at a time", (mine.p95, theirs.p95), "ms", "lower")
    add("training", (mine.training, theirs.training), "s", "lower")
    processor = (mine.training_processor, theirs.training_processor)
    add("training, processor time", processor, "s", "lower")
    add("model and weights", (mine.size, theirs.size), "MB", "lower")
    add("memory", (mine.memory, theirs.memory), "MB", "lower")
    return rows
