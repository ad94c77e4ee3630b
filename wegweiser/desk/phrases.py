"""Prepared sentences: found as one types, filled in, sent as a reply every language can show.

The counsellor picks and reads them in German (or English), the person reads their own language;
nothing is translated on the way, so nothing can be mistranslated.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rapidfuzz import fuzz

from wegweiser.appointments.slots import BERLIN
from wegweiser.content.library import Library
from wegweiser.content.phrases import Kind, Phrase
from wegweiser.content.search import folded
from wegweiser.languages import Language
from wegweiser.replies.appointments import language_name
from wegweiser.replies.blocks import FSI, PDI
from wegweiser.replies.phrases import KEY
from wegweiser.replies.places import town_name
from wegweiser.replies.record import Reply

TEXT_LIMIT = 200
"""Characters of a value that is sent as it is."""
ALIKE = 80.0
"""Similarity (0 to 100) from which a misspelt word still finds a phrase."""
SPOKEN = ("ar", "fa", "ti", "en", "de", "am", "bg", "ckb", "fr", "kmr", "ku", "pl", "ps", "ro",
          "ru", "so", "sq", "sr", "tr", "uk", "ur", "vi")  # fmt: skip
"""Languages offered for an interpreter, our five first (ISO 639); the person may need another one
than they write in."""
_LONG_ENOUGH = 4
_WORDS = re.compile(r"\w+")
_UNSEEN = str.maketrans("", "", FSI + PDI + "*")


class PhraseError(ValueError):
    """A phrase cannot be sent as it was filled in. `field` is the parameter, `code` what is wrong
    with it: `unknown_phrase`, `missing`, `unknown`, `no_moment` or `too_long`."""

    def __init__(self, field: str, code: str) -> None:
        super().__init__(f"{field}: {code}")
        self.field = field
        self.code = code


@dataclass(frozen=True)
class Blank:
    """One value that a counsellor puts in."""

    name: str
    label: str
    kind: Kind
    options: Sequence[tuple[str, str]]
    """(value, what it is called) to choose from; empty: it is typed."""


@dataclass(frozen=True)
class Found:
    """A phrase as a counsellor sees it."""

    id: str
    group: str
    """Name of its group in the reader's language."""
    text: str
    """The sentence; what is still to be put in stands in [brackets]."""
    blanks: Sequence[Blank]


class PhraseBook:
    """The phrases of one library; made once, as the search needs an index."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._words = {phrase.id: self._findable(phrase) for phrase in library.phrases}

    def search(
        self, query: str = "", limit: int = 20, reader: Language = Language.GERMAN
    ) -> list[Found]:
        """Phrases that have every word of the query, the closest first; all of them, by group,
        without a query. A word may be a beginning, a part of a compound, or misspelt."""
        asked = _WORDS.findall(folded(query))
        order = {phrase.id: place for place, phrase in enumerate(self._library.phrases)}
        scores = {name: self._score(asked, words) for name, words in self._words.items()}
        hits = [name for name, score in scores.items() if score > 0.0]
        hits.sort(key=lambda name: (-scores[name], order[name]))
        return [self.shown(name, reader) for name in hits[:limit]]

    def shown(self, name: str, reader: Language = Language.GERMAN) -> Found:
        """One phrase with its blanks. Raises `PhraseError`."""
        phrase = self._phrase(name)
        blanks = [
            Blank(
                param,
                self._library.phrases.blanks[param][_label(reader)],
                kind,
                self._options(kind, reader),
            )
            for param, kind in phrase.params.items()
        ]
        group = self._library.phrases.groups[phrase.group][_label(reader)]
        return Found(name, group, self._sentence(phrase, reader), blanks)

    def fill(self, name: str, params: Mapping[str, Any]) -> Reply:
        """The reply to send. `params` are texts as a form gives them; a moment is ISO 8601, local
        time of the office unless it has an offset. Raises `PhraseError` for the first fault."""
        phrase = self._phrase(name)
        values = {
            param: self._value(param, kind, params.get(param))
            for param, kind in phrase.params.items()
        }
        if phrase.reply is not None:
            return Reply(phrase.reply, dict(phrase.fixed or {}) | values)
        return Reply(KEY, {"phrase": name, **values})

    def _phrase(self, name: str) -> Phrase:
        phrase = self._library.phrases.phrases.get(name)
        if phrase is None:
            raise PhraseError("phrase", "unknown_phrase")
        return phrase

    def _value(self, param: str, kind: Kind, given: Any) -> str:
        value = str(given or "").strip()
        if not value:
            raise PhraseError(param, "missing")
        if kind is Kind.MOMENT:
            return _moment(param, value)
        if kind is Kind.TEXT:
            if len(value) > TEXT_LIMIT:
                raise PhraseError(param, "too_long")
            return " ".join(value.split())
        if value not in {option for option, _ in self._options(kind, Language.GERMAN)}:
            raise PhraseError(param, "unknown")
        return value

    def _options(self, kind: Kind, reader: Language) -> Sequence[tuple[str, str]]:
        library = self._library
        match kind:
            case Kind.TOPIC:
                topics = [name for name in library.topics.subjects if library.has_answer(name)]
                return [(name, library.title(name, reader)) for name in topics]
            case Kind.DOCUMENT | Kind.SERVICE:
                return _by_name(library, kind, reader)
            case Kind.MEASURE:
                return [
                    (name, library.strings.text(reader, f"measure-{name}"))
                    for name in library.measures.measures
                ]
            case Kind.LANGUAGE:
                return [(code, language_name(code, reader)) for code in SPOKEN]
            case Kind.TOWN:
                return [(town, town_name(library, town, reader)) for town in library.offices.towns]
        return []

    def _sentence(self, phrase: Phrase, reader: Language) -> str:
        label = _label(reader)
        if phrase.title is not None:
            return phrase.title[label]
        called = self._library.phrases.blanks
        blanks = {
            variable: f"[{called[name][label]}]"
            for name, kind in phrase.params.items()
            for variable in kind.variables(name)
        }
        written = self._library.strings.text(reader, phrase.string, blanks)
        return written.translate(_UNSEEN)

    def _findable(self, phrase: Phrase) -> list[tuple[float, str]]:
        """Words that find it, with what each is worth."""
        names = self._library.phrases.groups[phrase.group].values()
        weighed = [(1.0, " ".join(names)), (3.0, phrase.find)]
        weighed += [
            (2.0, self._sentence(phrase, reader)) for reader in (Language.GERMAN, Language.ENGLISH)
        ]
        return [(weight, word) for weight, text in weighed for word in _WORDS.findall(folded(text))]

    @staticmethod
    def _score(asked: Sequence[str], words: Sequence[tuple[float, str]]) -> float:
        """How well the words fit; 0 if one of those asked for is not among them."""
        if not asked:
            return 1.0
        total = 0.0
        for one in asked:
            best = max(weight * _alike(one, word) for weight, word in words)
            if best == 0.0:
                return 0.0
            total += best
        return total


def _alike(asked: str, word: str) -> float:
    if word.startswith(asked):
        return 4.0 if word == asked else 3.0
    if len(asked) < _LONG_ENOUGH:
        return 0.0
    if asked in word:
        return 2.0
    return 1.0 if fuzz.ratio(asked, word[: len(asked) + 1], score_cutoff=ALIKE) else 0.0


def _by_name(library: Library, kind: Kind, reader: Language) -> Sequence[tuple[str, str]]:
    """What has a string `<kind>-<name>`: documents and services, an operator's among them."""
    prefix = f"{kind}-"
    names = sorted(
        key.removeprefix(prefix)
        for key in library.strings.keys(Language.GERMAN)
        if key.startswith(prefix)
    )
    named = [(name, library.strings.text(reader, prefix + name)) for name in names]
    return sorted(named, key=lambda each: folded(each[1]))


def _moment(param: str, value: str) -> str:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise PhraseError(param, "no_moment") from error
    return moment.replace(tzinfo=moment.tzinfo or BERLIN).astimezone(BERLIN).isoformat()


def _label(reader: Language) -> str:
    """The console's language: German for all who do not read English."""
    return "en" if reader is Language.ENGLISH else "de"
