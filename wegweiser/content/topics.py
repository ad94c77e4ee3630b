"""The stable ids of subjects and dialogue acts (`content/topics.yml`); they are the intent names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wegweiser.content.problems import ContentError

DIALOGUE = "dialogue"
_ID = re.compile(r"^[a-z][a-z0-9_]{1,60}$")


@dataclass(frozen=True)
class Topics:
    """Subjects by section, and dialogue acts, each with its one-line description in English."""

    sections: dict[str, dict[str, str]]

    own: frozenset[str] = frozenset()
    """Subjects an operator added: no intent leads to them, but search and buttons do."""

    @classmethod
    def of(cls, data: Mapping[str, Any], ours: Mapping[str, Any]) -> Topics:
        """From the file's content, and from our own file's alone. Raises `ContentError`."""
        if DIALOGUE not in data:
            raise ContentError("topics.yml", "needs sections, one of them named dialogue")
        sections = {name: dict(entries) for name, entries in data.items()}
        known = {topic for entries in ours.values() for topic in entries}
        added = {topic for entries in sections.values() for topic in entries} - known
        for topic in added:
            if not _ID.match(topic):
                raise ContentError("topics.yml", f"{topic!r} is no id: a-z, 0-9 and _")
        if added & sections[DIALOGUE].keys():
            raise ContentError("topics.yml", "a dialogue act cannot be added without code")
        return cls(sections, frozenset(added))

    @property
    def subjects(self) -> tuple[str, ...]:
        """Ids with an answer text, in the order of the file."""
        return tuple(
            topic
            for section, entries in self.sections.items()
            if section != DIALOGUE
            for topic in entries
        )

    @property
    def acts(self) -> tuple[str, ...]:
        """Ids of dialogue acts."""
        return tuple(self.sections[DIALOGUE])
