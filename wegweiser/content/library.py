"""The whole content folder, read once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wegweiser.content.answers import Answer
from wegweiser.content.facts import Facts
from wegweiser.content.strings import Strings
from wegweiser.content.topics import Topics
from wegweiser.languages import Language


@dataclass(frozen=True)
class Library:
    """Topics, facts, strings and answers; immutable after loading."""

    topics: Topics
    facts: Facts
    strings: Strings
    answers: dict[tuple[str, Language], Answer]

    @classmethod
    def load(cls, folder: Path) -> Library:
        """Read everything. Raises `ContentError` at the first file that cannot be used."""
        answers = {}
        for path in sorted(folder.glob("answers/*/*.md")):
            answer = Answer.load(path)
            answers[answer.topic, answer.language] = answer
        return cls(
            topics=Topics.load(folder / "topics.yml"),
            facts=Facts.load(folder / "facts.yml"),
            strings=Strings.load(folder / "strings"),
            answers=answers,
        )

    def has_answer(self, topic: str) -> bool:
        """Whether the topic is answered in every language; one that is not is offered in none."""
        return all((topic, language) in self.answers for language in Language)

    def follow_ups(self, topic: str) -> tuple[str, ...]:
        """Topics to offer after this one: those its answer names and that are answered."""
        answer = self.answers.get((topic, Language.GERMAN))
        if answer is None:
            return ()
        return tuple(other for other in answer.follow_ups if self.has_answer(other))
