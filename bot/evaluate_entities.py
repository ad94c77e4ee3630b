"""Measure the entities found in annotated messages.

    bot/.venv/bin/python bot/evaluate_entities.py FILE.jsonl ... [--json] [--errors OUT.jsonl]

Lines: {"lang": "de", "text": "...", "entities": [{"entity", "value", "text"}]}, where `text` is
the part of the message that names it. Two figures, by language and by kind, micro-averaged:
`f1` counts (entity, value) pairs, `span_f1` counts entities of the right kind that overlap the
annotated part, whatever their value. Runs without Rasa and without a trained model; the language
is taken as known, as after the first message of a conversation.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

Line = dict[str, Any]
Found = list[dict[str, Any]]
Find = Callable[[str, str], Found]
# The day from which dates without a year are counted; annotators wrote with this day in mind.
TODAY = date(2026, 11, 21)


class Counts(NamedTuple):
    """True positives, found, and wanted."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def plus(self, right: int, found: int, wanted: int) -> Counts:
        """The counts with some more."""
        return Counts(self.right + right, self.found + found, self.wanted + wanted)

    def figures(self) -> dict[str, float | int | None]:
        """Precision, recall, F1 and the number wanted; None where nothing was found or wanted."""
        return {
            "precision": _share(self.right, self.found),
            "recall": _share(self.right, self.wanted),
            "f1": _share(2 * self.right, self.found + self.wanted),
            "n": self.wanted,
        }


def read_lines(paths: Iterable[Path]) -> Iterator[Line]:
    """The lines of all files."""
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if line.strip())


def evaluate(lines: Iterable[Line], find: Find) -> tuple[dict[str, Any], list[Line]]:
    """Figures, and the lines where something was missed or made up.

    `find` takes a text and its language and returns dicts with entity, value, start, end.
    """
    pairs: dict[tuple[str, str], Counts] = defaultdict(Counts)
    spans: dict[tuple[str, str], Counts] = defaultdict(Counts)
    errors: list[Line] = []
    for line in lines:
        found = find(line["text"], line["lang"])
        wanted = line["entities"]
        missed, extra = _count_pairs(pairs, line["lang"], wanted, found)
        _count_spans(spans, line["lang"], line["text"], wanted, found)
        if missed or extra:
            errors.append({**line, "missed": missed, "extra": extra})
    languages = sorted({language for language, _ in [*pairs, *spans]})
    kinds = sorted({kind for _, kind in [*pairs, *spans]})
    figures = {
        "languages": {
            language: _both(pairs, spans, lambda key, wanted=language: key[0] == wanted)
            for language in languages
        },
        "kinds": {
            kind: _both(pairs, spans, lambda key, wanted=kind: key[1] == wanted) for kind in kinds
        },
        "overall": _both(pairs, spans, lambda _: True),
    }
    return figures, errors


def _count_pairs(
    counts: dict[tuple[str, str], Counts], language: str, wanted: Found, found: Found
) -> tuple[list[list[str]], list[list[str]]]:
    gold = Counter((str(e["entity"]), str(e["value"])) for e in wanted)
    got = Counter((str(e["entity"]), str(e["value"])) for e in found)
    for pair in {*gold, *got}:
        key = (language, pair[0])
        counts[key] = counts[key].plus(min(gold[pair], got[pair]), got[pair], gold[pair])
    return sorted(map(list, (gold - got).elements())), sorted(map(list, (got - gold).elements()))


def _count_spans(
    counts: dict[tuple[str, str], Counts], language: str, text: str, wanted: Found, found: Found
) -> None:
    left = list(found)
    used: Counter[str] = Counter()
    for entity in wanted:
        kind, part = str(entity["entity"]), str(entity["text"])
        start = _nth(text, part, used[part])
        used[part] += 1
        match = next(
            (
                other
                for other in left
                if other["entity"] == kind
                and other["start"] < start + len(part)
                and start < other["end"]
            ),
            None,
        )
        if match is not None:
            left.remove(match)
        key = (language, kind)
        counts[key] = counts[key].plus(int(match is not None), int(match is not None), 1)
    for other in left:
        key = (language, str(other["entity"]))
        counts[key] = counts[key].plus(0, 1, 0)


def _nth(text: str, part: str, n: int) -> int:
    """Where the `n`-th occurrence of `part` starts (counted from 0), or the last there is."""
    start = text.find(part)
    for _ in range(n):
        following = text.find(part, start + 1)
        if following < 0:
            break
        start = following
    return start


def _both(
    pairs: dict[tuple[str, str], Counts],
    spans: dict[tuple[str, str], Counts],
    chosen: Callable[[tuple[str, str]], bool],
) -> dict[str, Any]:
    figures: dict[str, Any] = _sum(pairs, chosen).figures()
    figures["span_f1"] = _sum(spans, chosen).figures()["f1"]
    return figures


def _sum(
    counts: dict[tuple[str, str], Counts], chosen: Callable[[tuple[str, str]], bool]
) -> Counts:
    total = Counts()
    for key, value in counts.items():
        if chosen(key):
            total = total.plus(*value)
    return total


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def table(figures: dict[str, Any]) -> str:
    """The figures for people."""
    columns = ("precision", "recall", "f1", "span_f1", "n")
    rows = [("", *columns)]
    for name, row in [
        *figures["languages"].items(),
        *figures["kinds"].items(),
        ("overall", figures["overall"]),
    ]:
        cells = [
            "-" if row[c] is None else f"{row[c]:.3f}" if c != "n" else str(row[c]) for c in columns
        ]
        rows.append((name, *cells))
    return "\n".join(row[0].ljust(18) + "".join(cell.rjust(11) for cell in row[1:]) for row in rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Command line entry."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    parser.add_argument("--json", action="store_true", help="print JSON, not a table")
    parser.add_argument("--errors", type=Path, help="write the lines that came out wrong here")
    parser.add_argument("--today", type=date.fromisoformat, default=TODAY)
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from entities import Extractor  # noqa: PLC0415 - after the path is set

    extractor = Extractor(lambda: options.today)

    def find(text: str, language: str) -> Found:
        return [entity.as_dict() for entity in extractor.extract(text, language)]

    figures, errors = evaluate(read_lines(options.files), find)
    if options.errors:
        options.errors.write_text(
            "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in errors), "utf-8"
        )
    report = json.dumps(figures, indent=2) if options.json else table(figures)
    sys.stdout.write(f"{report}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
