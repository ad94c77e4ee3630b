"""Measures the trained model: topics by language, and language identification.

The model runs in Rasa's own environment (`bot/understand.py`); here the answers are counted.
"""

from __future__ import annotations

import json
import subprocess
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
OUT_OF_SCOPE = "out_of_scope"
# What the bot does not answer with a topic: it offers, asks back or names its languages.
FALLBACKS = frozenset({OUT_OF_SCOPE, "nlu_fallback", "language_other"})
_OWN_LANGUAGES = frozenset({"ar", "fa", "ti", "en", "de"})
_OTHER = "other"

Line = dict[str, Any]
Understand = Callable[[Sequence[Line]], list[Line]]


class UnderstandingFailedError(Exception):
    """`bot/understand.py` did not finish; `status` is its exit status, `notice` its last line."""

    def __init__(self, status: int, notice: str) -> None:
        super().__init__(f"understand.py ended with {status}: {notice}")
        self.status = status
        self.notice = notice


@dataclass(frozen=True)
class Report:
    """`figures` is what the command prints, `errors` the lines that came out wrong."""

    figures: dict[str, Any]
    errors: list[Line]


def understand(requests: Sequence[Line], model: Path | None = None) -> list[Line]:
    """Run the model over {"text", "metadata"} lines; one result a line, in order."""
    python = ROOT / "bot" / ".venv" / "bin" / "python"
    command = [str(python), str(ROOT / "bot" / "understand.py")]
    if model is not None:
        command += ["--model", str(model)]
    lines = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
    done = subprocess.run(  # noqa: S603 - a fixed command; the texts go in on stdin
        command, input=lines, capture_output=True, text=True, encoding="utf-8", check=False
    )
    results = [json.loads(line) for line in done.stdout.splitlines()]
    if done.returncode != 0 or len(results) != len(requests):
        notice = (done.stderr.strip().splitlines() or [""])[-1]
        raise UnderstandingFailedError(done.returncode, notice)
    return results


def evaluate_entities(path: Path, errors: Path | None = None) -> dict[str, Any]:
    """Lines {"lang", "text", "entities"} against the entity matchers; figures by language and kind.

    With `errors`, lines with a miss are written there. Raises `UnderstandingFailedError`.
    """
    python = ROOT / "bot" / ".venv" / "bin" / "python"
    command = [
        str(python),
        str(ROOT / "bot" / "evaluate_entities.py"),
        str(path.resolve()),
        "--json",
    ]
    if errors is not None:
        command += ["--errors", str(errors.resolve())]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - fixed
    if done.returncode != 0:
        notice = (done.stderr.strip().splitlines() or [""])[-1]
        raise UnderstandingFailedError(done.returncode, notice)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def read_lines(path: Path) -> list[Line]:
    """Read the JSON objects of a JSONL file."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def evaluate_topics(path: Path, run: Understand = understand) -> Report:
    """Lines {"lang", "text", "topic", "also": [...], "script"?} against the model.

    The conversation's language is given as known but not chosen, as it is in the product after
    the first message.
    """
    lines = read_lines(path)
    results = run(
        [{"text": line["text"], "metadata": {"language": line["lang"]}} for line in lines]
    )
    judged = [_Judged.of(line, result) for line, result in zip(lines, results, strict=True)]
    by_language: dict[str, list[_Judged]] = defaultdict(list)
    for one in judged:
        by_language[one.line["lang"]].append(one)
    languages = {language: _topic_figures(by_language[language]) for language in by_language}
    errors = [one.error() for one in judged if not one.right]
    return Report({"languages": languages, "overall": _topic_figures(judged)}, errors)


def evaluate_languages(path: Path, run: Understand = understand) -> Report:
    """Lines {"text", "lang"} against language identification, with nothing known beforehand."""
    lines = read_lines(path)
    results = run([{"text": line["text"]} for line in lines])
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    errors: list[Line] = []
    for line, result in zip(lines, results, strict=True):
        expected = line["lang"] if line["lang"] in _OWN_LANGUAGES else _OTHER
        found = result["language"]
        total[expected] += 1
        if found["code"] == expected:
            right[expected] += 1
        else:
            errors.append({"text": line["text"], "lang": line["lang"], "found": found})
    languages = {
        code: {"n": total[code], "accuracy": _share(right[code], total[code])}
        for code in sorted(total)
    }
    overall = {"n": total.total(), "accuracy": _share(right.total(), total.total())}
    return Report({"languages": languages, "overall": overall}, errors)


@dataclass(frozen=True)
class _Judged:
    """One line with what the model made of it."""

    line: Line
    result: Line
    topic: str
    predicted: str
    fell_back: bool

    @classmethod
    def of(cls, line: Line, result: Line) -> _Judged:
        fell_back = result["intent"] in FALLBACKS
        predicted = OUT_OF_SCOPE if fell_back else str(result["intent"])
        # An accepted neighbour counts as the topic itself, for F1 as for accuracy.
        topic = predicted if predicted in line.get("also", ()) else str(line["topic"])
        return cls(line, result, topic, predicted, fell_back)

    @property
    def in_scope(self) -> bool:
        return bool(self.line["topic"] != OUT_OF_SCOPE)

    @property
    def right(self) -> bool:
        return self.predicted == self.topic

    def error(self) -> Line:
        return {
            **self.line,
            "predicted": self.result["intent"],
            "confidence": self.result["confidence"],
            "ranking": self.result["ranking"],
            "language": self.result["language"],
        }


def _topic_figures(judged: Sequence[_Judged]) -> dict[str, Any]:
    in_scope = [one for one in judged if one.in_scope]
    outside = [one for one in judged if not one.in_scope]
    latin = [one for one in in_scope if one.line.get("script") == "latin"]
    return {
        "n": len(judged),
        "accuracy": _right_share(in_scope),
        "macro_f1": macro_f1((one.topic, one.predicted) for one in judged),
        "fallback_rate": _share(sum(one.fell_back for one in in_scope), len(in_scope)),
        "out_of_scope_recall": _right_share(outside),
        "latin_accuracy": _right_share(latin),
    }


def macro_f1(pairs: Iterable[tuple[str, str]]) -> float | None:
    """Unweighted mean of F1 over the topics that occur as truth; `pairs` are (truth, predicted).

    out_of_scope has its own figure (recall), so it is no class of the mean; its lines still count
    against the topics they were taken for.
    """
    hits: Counter[str] = Counter()
    truths: Counter[str] = Counter()
    predictions: Counter[str] = Counter()
    for truth, predicted in pairs:
        truths[truth] += 1
        predictions[predicted] += 1
        hits[truth] += truth == predicted
    topics = [topic for topic in truths if topic != OUT_OF_SCOPE]
    if not topics:
        return None
    scores = [2 * hits[topic] / (truths[topic] + predictions[topic]) for topic in topics]
    return round(sum(scores) / len(scores), 4)


def _right_share(judged: Sequence[_Judged]) -> float | None:
    return _share(sum(one.right for one in judged), len(judged))


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
