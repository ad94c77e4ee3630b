"""The stable ids of subjects and dialogue acts (`content/topics.yml`); they are the intent names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from wegweiser.content.problems import ContentError

DIALOGUE = "dialogue"


@dataclass(frozen=True)
class Topics:
    """Subjects by section, and dialogue acts, each with its one-line description in English."""

    sections: dict[str, dict[str, str]]

    @classmethod
    def load(cls, path: Path) -> Topics:
        """Read the file. Raises `ContentError`."""
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        if not isinstance(data, dict) or DIALOGUE not in data:
            raise ContentError(str(path), "needs sections, one of them named dialogue")
        return cls({name: dict(entries) for name, entries in data.items()})

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
