"""Phrases of one language, found in a message by spaCy's PhraseMatcher."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from entities.clitics import readings
from entities.misspelt import Misspelt
from entities.sources import Meaning, Phrase
from entities.tokens import Token, split

# What is not in the lexicon enters a Doc under this name: spaCy's string store only grows.
_UNKNOWN = "_"
# Kinds whose misspelt words are recognised; a misspelt "in" or "may" would be anything.
_FORGIVING = frozenset(
    {"profession", "country", "city", "language", "residence_status", "WEEKDAY", "qualification"}
)


class Atom(NamedTuple):
    """A phrase found: tokens `start` to `end` (exclusive) and what they may mean. `stripped` tells
    that a prefix or suffix had to be taken off; `language` is the lexicon's."""

    start: int
    end: int
    meanings: tuple[Meaning, ...]
    stripped: bool = False
    language: str = ""

    def has(self, tag: str) -> bool:
        """Whether it may mean `tag`."""
        return any(meaning.tag == tag for meaning in self.meanings)

    def value(self, tag: str) -> str:
        """The value under `tag`; raises StopIteration without one."""
        return next(meaning.value for meaning in self.meanings if meaning.tag == tag)


class Lexicon:
    """All phrases of one language."""

    def __init__(self, language: str, phrases: Iterable[Phrase], vocab: Vocab) -> None:
        self.language = language
        self._vocab = vocab
        self._meanings: dict[tuple[str, ...], dict[Meaning, None]] = {}
        for form, meaning in phrases:
            words = tuple(token.spelling for token in split(form, language))
            if words:
                self._meanings.setdefault(words, {})[meaning] = None
        self._words = {word for words in self._meanings for word in words}
        self._matcher = PhraseMatcher(vocab)
        docs = [Doc(vocab, words=list(words)) for words in self._meanings]
        self._matcher.add("phrase", docs)
        self._misspelt = Misspelt(
            words[0]
            for words, meanings in self._meanings.items()
            if len(words) == 1 and any(m.tag in _FORGIVING and not m.weak for m in meanings)
        )

    def labels(self) -> list[str]:
        """The combinations of grammar tags that its phrases have."""
        combined = {
            "+".join(sorted({m.tag for m in meanings if m.tag[0].isupper()} - {"NOTHING"}))
            for meanings in self._meanings.values()
        }
        return sorted(combined - {""})

    def find(self, tokens: Sequence[Token], *, forgiving: bool) -> list[Atom]:
        """Every phrase in `tokens`, overlapping ones too; `forgiving` of misspelt words."""
        candidates = [self._known(token.spelling, forgiving=forgiving) for token in tokens]
        if not any(candidates):
            return []
        found: dict[tuple[int, int], Atom] = {}
        # The word nearest to what was written, then the most stripped one, where they differ.
        nearest = [known[0] if known else _UNKNOWN for known in candidates]
        bare = [known[-1] if known else _UNKNOWN for known in candidates]
        for words in [nearest] if nearest == bare else [nearest, bare]:
            for _, start, end in self._matcher(Doc(self._vocab, words=words)):
                if (start, end) not in found:
                    meanings = tuple(self._meanings[tuple(words[start:end])])
                    written = [token.spelling for token in tokens[start:end]]
                    changed = written != words[start:end]
                    found[start, end] = Atom(start, end, meanings, changed, self.language)
        return list(found.values())

    def _known(self, spelling: str, *, forgiving: bool) -> list[str]:
        known = [stem for stem in readings(spelling, self.language) if stem in self._words]
        if not known and forgiving and (meant := self._misspelt.find(spelling)):
            return [meant]
        return known
