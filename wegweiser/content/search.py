"""Full-text search over titles and answers, for questions that no intent took.

SQLite's FTS5 in memory, by pieces of three letters: prefixes (الشهادة, ንኮርስ) and compounds
(Deutschkurs) are found without a stemmer for five languages. It never composes text; what it finds
is offered by its title. Why not embeddings: docs/decisions/0009-search.md.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Mapping

from wegweiser.content.answers import PLACEHOLDER
from wegweiser.content.library import Library
from wegweiser.languages import Language

_PIECE = 3
_WEIGHTS = "5.0, 2.0, 1.0"
"""How much a hit in the title, the simple and the full text counts."""
_CLEAR, _COVERED = 3.0, 0.6
"""Standard deviations above the other answers, and share of the question that stands in it, from
which a hit is clear."""

_LINK_TARGET = re.compile(r"\]\([^)]*\)")
_WORDS = re.compile(r"\w+")
_LETTERS: dict[str | int, str | int | None] = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ی", "ي": "ی", "ئ": "ی", "ك": "ک", "ة": "ه",
    "ۀ": "ه", "ؤ": "و", "ـ": None, "\u200c": " ", "ß": "ss",
    # Ethiopic letters of one sound in Tigrinya: ሠ ሰ and ፀ ጸ.
    **{0x1220 + vowel: 0x1230 + vowel for vowel in range(8)},
    **{0x1340 + vowel: 0x1338 + vowel for vowel in range(8)},
}  # fmt: skip
_FOLDED = str.maketrans(_LETTERS)


class AnswerSearch:
    """An index of one library's answers."""

    def __init__(self, library: Library) -> None:
        # One thread at a time uses it; which one is the server's business.
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._pieces: dict[Language, dict[str, frozenset[str]]] = {each: {} for each in Language}
        for language in Language:
            self._database.execute(
                f"CREATE VIRTUAL TABLE {_table(language)} USING fts5("
                "topic UNINDEXED, title, simple, body, tokenize='trigram')"
            )
        for (topic, language), answer in library.answers.items():
            texts = [folded(_bare(text)) for text in (answer.title, answer.simple, answer.full)]
            self._pieces[language][topic] = frozenset(_pieces_of(" ".join(texts)))
            self._database.execute(
                f"INSERT INTO {_table(language)} VALUES (?, ?, ?, ?)", (topic, *texts)
            )

    def scores(self, text: str, language: str | None) -> Mapping[str, float]:
        """How well each answer fits, in standard deviations from the mean of all answers (BM25);
        empty if nothing is found or the language is none of ours."""
        if language not in set(Language):
            return {}
        reader = Language(language)
        pieces = _pieces_of(folded(text))
        if not pieces:
            return {}
        query = " OR ".join(f'"{piece}"' for piece in pieces)
        table = _table(reader)
        found = self._database.execute(
            f"SELECT topic, -bm25({table}, 0.0, {_WEIGHTS}) FROM {table} WHERE {table} MATCH ?",
            (query,),
        )
        raw = dict.fromkeys(self._pieces[reader], 0.0) | dict(found.fetchall())
        mean = sum(raw.values()) / len(raw)
        spread = (sum((score - mean) ** 2 for score in raw.values()) / len(raw)) ** 0.5
        if spread == 0.0:
            return {}
        return {topic: (score - mean) / spread for topic, score in raw.items()}

    def clear_hit(self, text: str, language: str | None) -> str | None:
        """The topic that fits far better than the rest and takes in most of the question; None
        if there is none."""
        scores = self.scores(text, language)
        best = max(scores, key=lambda topic: scores[topic], default=None)
        if best is None or scores[best] < _CLEAR:
            return None
        asked = _pieces_of(folded(text)).keys()
        found = asked & self._pieces[Language(str(language))][best]
        return best if len(found) >= _COVERED * len(asked) else None


def folded(text: str) -> str:
    """One spelling for search: no vowel signs or accents, letter variants made one, small letters."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED)
    apart = unicodedata.normalize("NFKD", plain)
    return "".join(character for character in apart if unicodedata.category(character) != "Mn")


def _pieces_of(text: str) -> dict[str, None]:
    """Every run of three letters inside a word, each once, in order."""
    return dict.fromkeys(
        word[at : at + _PIECE]
        for word in _WORDS.findall(text)
        for at in range(len(word) - _PIECE + 1)
    )


def _bare(markdown: str) -> str:
    return _LINK_TARGET.sub("]", PLACEHOLDER.sub(" ", markdown))


def _table(language: Language) -> str:
    return f"answers_{language.value}"
