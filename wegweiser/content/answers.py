"""Answers: Markdown with front matter, a full and a simple text, figures only as placeholders."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import frontmatter

from wegweiser.content.problems import ContentError
from wegweiser.languages import Language

SIMPLE_MARK = "<!-- simple -->"
PLACEHOLDER = re.compile(r"\{\{\s*([a-z0-9_.]+)\s*\}\}")

_LIST = re.compile(r"(?:^- .*(?:\n|\Z))*^- .*$", re.MULTILINE)
"""Points one after the other, each on a line of its own."""


@dataclass(frozen=True)
class Answer:
    """One topic in one language. `full` and `simple` are Markdown with `{{ fact }}` placeholders."""

    topic: str
    language: Language
    title: str
    full: str
    simple: str
    sources: tuple[str, ...]
    follow_ups: tuple[str, ...]
    reviewed: date
    reviewed_by_native: bool
    by_status: tuple[frozenset[str], ...] = ()
    """For each point of the full text's first list, in its order: the residence statuses it is for.
    Empty if the text does not depend on the status, or not point by point."""

    @property
    def facts(self) -> frozenset[str]:
        """Ids of the facts either text states."""
        return frozenset(PLACEHOLDER.findall(self.full + self.simple))

    def part_for(self, status: str | None) -> int | None:
        """Which point of the first list is for this residence status; None if none is."""
        parts = enumerate(self.by_status)
        return next((at for at, statuses in parts if status in statuses), None)

    @property
    def points(self) -> int:
        """How many points the full text's first list has."""
        listed = _LIST.search(self.full)
        return len(listed.group().splitlines()) if listed else 0

    def full_with_first(self, part: int) -> str:
        """The full text with this point of its first list before the others, if its points are
        sorted by status (an operator's own text may not be)."""
        if part >= len(self.by_status):
            return self.full

        def reordered(listed: re.Match[str]) -> str:
            points = listed.group().splitlines()
            first = points[part : part + 1]
            return "\n".join([*first, *points[:part], *points[part + 1 :]])

        return _LIST.sub(reordered, self.full, count=1)

    @classmethod
    def load(cls, path: Path) -> Answer:
        """Read `<topic>/<language>.md`. Raises `ContentError`."""
        place = f"{path.parent.name}/{path.name}"
        try:
            post = frontmatter.loads(path.read_text(encoding="utf-8"))
            head: dict[str, Any] = post.metadata
            full, mark, simple = post.content.partition(SIMPLE_MARK)
            answer = cls(
                topic=str(head["topic"]),
                language=Language(path.stem),
                title=str(head["title"]),
                full=full.strip(),
                simple=simple.strip(),
                sources=tuple(head["sources"]),
                follow_ups=tuple(head["follow_ups"]),
                reviewed=head["reviewed"],
                reviewed_by_native=bool(head["reviewed_by_native"]),
                by_status=tuple(frozenset(each) for each in head.get("by_status", ())),
            )
        except KeyError as missing:
            raise ContentError(place, f"front matter has no {missing}") from missing
        except ValueError as error:
            raise ContentError(place, str(error)) from error
        if not mark or not answer.full or not answer.simple:
            raise ContentError(place, f"needs a full text, {SIMPLE_MARK} and a simple text")
        if answer.topic != path.parent.name:
            raise ContentError(place, f"says it is about {answer.topic}")
        return answer
