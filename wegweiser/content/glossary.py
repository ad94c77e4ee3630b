"""German office words, as on letters and doors, and whether every language shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wegweiser.content.answers import Answer
from wegweiser.content.problems import ContentError
from wegweiser.languages import Language

_ENDING = "(?:s|es|e|en|n|er|ern)?"


@dataclass(frozen=True)
class Term:
    """One word: the German forms that count, and the rendering to use in the other languages."""

    id: str
    german: tuple[str, ...]
    renderings: Mapping[Language, str]
    topics: frozenset[str] = frozenset()
    """Only in answers on these it is the office word; empty: in all."""

    def stands_in(self, text: str) -> bool:
        """Whether a German form stands in the text, also with an ending or in a compound."""
        return any(form.casefold() in text.casefold() for form in self.german)

    def used_in(self, german: str) -> bool:
        """Whether a German text uses the word itself (with an ending, but in no compound)."""
        return any(
            re.search(rf"(?<!\w){re.escape(form)}{_ENDING}(?!\w)", german) for form in self.german
        )


def terms_of(data: Mapping[str, Any]) -> tuple[Term, ...]:
    """From the content of `glossary.yml`. Raises `ContentError`."""
    terms = []
    for key, value in (data.get("terms") or {}).items():
        if not value.get("de"):
            raise ContentError(f"glossary.yml: {key}", "has no German form")
        renderings: dict[Language, str] = {language: str(value[language]) for language in Language
                      if language is not Language.GERMAN and language in value}  # fmt: skip
        topics = frozenset(value.get("topics") or ())
        terms.append(Term(key, tuple(value["de"]), renderings, topics))
    return tuple(terms)


def missing_terms(german: Answer, other: Answer, terms: tuple[Term, ...]) -> Iterator[Term]:
    """Words of the German answer that the other language's answer does not show."""
    text = f"{other.title}\n{other.full}\n{other.simple}"
    for term in terms:
        if term.topics and german.topic not in term.topics:
            continue
        if term.used_in(german.full) and not term.stands_in(text):
            yield term
