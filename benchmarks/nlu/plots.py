"""The two figures of the document, as SVG."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from benchmarks.nlu.decisions import Point
from benchmarks.nlu.measured import ALL, Language

mpl.use("svg")
# The same figures give the same file; text stays text, so that it can be searched and read aloud.
mpl.rcParams.update({"svg.hashsalt": "wegweiser", "svg.fonttype": "none", "font.size": 9})

NAMES = {"ar": "Arabic", "fa": "Farsi", "ti": "Tigrinya", "en": "English", "de": "German"}
OURS, STOCK, ALL_DATA = "#1f5fa8", "#b8b8b8", "#0b2545"
FALLBACK_GOAL = 0.06


def accuracy(
    path: Path, languages: Mapping[str, Language], present: dict[str, Any] | None, trained_on: str
) -> None:
    """Bars of ours and stock (the better of its two thresholds), and marks for the full model.

    `present` is what `wegweiser evaluate` said of it; `trained_on` says what the bars' models saw.
    """
    bars: list[tuple[str, float, float, float | None]] = []
    full = (present or {}).get("languages", {})
    for code, one in languages.items():
        if code == ALL:
            continue
        stock = max(one.as_shipped.accuracy or 0.0, one.equal.accuracy or 0.0)
        bars.append(
            (NAMES[code], one.ours.accuracy or 0.0, stock, full.get(code, {}).get("accuracy"))
        )
    for code, one in languages.items():
        if code != ALL and one.ours.latin is not None:
            stock = max(one.as_shipped.latin or 0.0, one.equal.latin or 0.0)
            mark = full.get(code, {}).get("latin_accuracy")
            bars.append((f"{NAMES[code]},\nLatin letters", one.ours.latin, stock, mark))

    figure = Figure(figsize=(9, 4), layout="constrained")
    axes = figure.add_subplot()
    width = 0.38
    for left, label, colour, heights in (
        (-width / 2, "ours", OURS, [ours for _, ours, _, _ in bars]),
        (width / 2, "stock Rasa 3.6.21", STOCK, [stock for _, _, stock, _ in bars]),
    ):
        drawn = axes.bar(
            [place + left for place in range(len(bars))],
            heights,
            width,
            color=colour,
            label=f"{label}, {trained_on}",
        )
        axes.bar_label(drawn, fmt="{:.2f}", padding=2, fontsize=8)
    marks = [(place, bar[3]) for place, bar in enumerate(bars) if bar[3] is not None]
    if marks:
        axes.plot(
            [place - width / 2 for place, _ in marks],
            [value for _, value in marks],
            linestyle="none",
            marker="D",
            color=ALL_DATA,
            markeredgecolor="white",
            label="ours, all utterances, language known (another run)",
        )
    axes.set_xticks(range(len(bars)), [bar[0] for bar in bars])
    axes.set_ylim(0, 1.05)
    axes.set_ylabel("accuracy on unseen messages")
    axes.spines[["top", "right"]].set_visible(False)
    figure.legend(loc="outside upper center", ncols=3, frameon=False, fontsize=8)
    _save(figure, path)


def thresholds(path: Path, curves: Mapping[str, list[Point]], chosen: Mapping[str, Point]) -> None:
    """A panel a language: the curve over the threshold, and the point that was chosen."""
    figure = Figure(figsize=(11, 3), layout="constrained")
    panels = figure.subplots(1, len(curves), sharex=True, sharey=True, squeeze=False)[0]
    for axes, (code, points) in zip(panels, curves.items(), strict=True):
        axes.axvline(FALLBACK_GOAL, color="#999999", linewidth=0.8, linestyle=":")
        axes.plot([one.fallback for one in points], [one.recall for one in points], color=OURS)
        for one in points:
            if round(one.threshold * 100) % 10 == 0:
                axes.plot(one.fallback, one.recall, marker=".", color=OURS)
        mark = chosen[code]
        axes.plot(mark.fallback, mark.recall, marker="D", color=ALL_DATA, markeredgecolor="white")
        axes.annotate(
            f"threshold {mark.threshold:g}\nfallback {mark.fallback:.3f}\nrecall {mark.recall:.3f}",
            (mark.fallback, mark.recall),
            xytext=(10, -42),
            textcoords="offset points",
            fontsize=8,
        )
        axes.set_title(NAMES[code])
        axes.spines[["top", "right"]].set_visible(False)
    panels[0].set_ylabel("out-of-scope recall")
    panels[0].set_xlim(0, 0.3)
    lowest = min(one.recall for points in curves.values() for one in points)
    panels[0].set_ylim(math.floor(lowest * 10 - 1) / 10, 1.005)
    figure.supxlabel(
        "in-domain fallback; dots are thresholds 0.1, 0.2, 0.3 …, dotted the goal of at most 6 %",
        fontsize=9,
    )
    _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, format="svg", metadata={"Date": None})
    # matplotlib leaves blanks at line ends, which a diff shows as faults.
    text = path.read_text(encoding="utf-8")
    path.write_text("\n".join(line.rstrip() for line in text.splitlines()) + "\n", encoding="utf-8")
