"""The whole content, read once: ours, and an operator's folder over it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wegweiser.content.answers import Answer
from wegweiser.content.consent import ConsentTexts
from wegweiser.content.facts import Facts, sources_of
from wegweiser.content.layers import Layers
from wegweiser.content.measures import Measures
from wegweiser.content.offices import Offices
from wegweiser.content.phrases import Phrases
from wegweiser.content.problems import ContentError
from wegweiser.content.strings import Strings
from wegweiser.content.topics import Topics
from wegweiser.languages import Language


@dataclass(frozen=True)
class Library:
    """Topics, facts, offices, strings, answers, measures and phrases; immutable after loading."""

    topics: Topics
    facts: Facts
    offices: Offices
    strings: Strings
    answers: dict[tuple[str, Language], Answer]
    measures: Measures
    phrases: Phrases
    consent_version: int = 0
    """Version of the texts that people agree to before a profile; see `content/consent.yml`."""

    @classmethod
    def load(cls, folder: Path, overrides: Path | None = None) -> Library:
        """Read everything. Raises `ContentError` at the first file that cannot be used."""
        layers = Layers.of(folder, overrides)
        answers = {}
        for path in layers.files("answers/*/*.md"):
            answer = Answer.load(path)
            answers[answer.topic, answer.language] = answer
        listed = layers.mapping("offices.yml", depth=2)
        facts = Facts.of(layers.mapping("facts.yml", depth=2), "facts.yml")
        sources = facts.sources | sources_of(listed, "offices.yml")
        known = Facts(facts.facts, sources)
        return cls(
            topics=Topics.of(
                layers.mapping("topics.yml", depth=2),
                Layers.of(folder).mapping("topics.yml", depth=2),
            ),
            facts=known,
            offices=Offices.of(listed, sources, "offices.yml"),
            strings=Strings.load(layers),
            answers=answers,
            measures=Measures.of(layers.mapping("measures.yml", depth=2), known),
            phrases=Phrases.of(layers.mapping("phrases.yml", depth=2)),
            consent_version=ConsentTexts.load(layers).version,
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

    def title(self, topic: str, language: Language) -> str:
        """What a topic is called in a sentence. Raises `ContentError`."""
        return self._named("topic", topic, language)

    def label(self, topic: str, language: Language) -> str:
        """What a topic is called on a button. Raises `ContentError`."""
        return self._named("choice", topic, language)

    def _named(self, kind: str, topic: str, language: Language) -> str:
        key = f"{kind}-{topic}"
        answer = self.answers.get((topic, language))
        # A topic an operator added is called by its answer's title, unless they gave it a name.
        if answer is not None and not self.strings.has(language, key):
            return answer.title
        if answer is None and topic in self.topics.own:
            raise ContentError(f"answers/{topic}", f"has no {language}")
        return self.strings.text(language, key)
