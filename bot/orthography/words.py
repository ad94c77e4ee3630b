"""Where words begin and end, by spaCy's language classes, mended where they fail."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language

_LANGUAGES = ("ar", "fa", "ti", "de", "en")
# spaCy's ti keeps ሰላም፡ከመይ as one word: the Ethiopic wordspace and its friends are no
# separators there, though older writers use them instead of spaces.
_ETHIOPIC_SEPARATORS = re.compile("[\u1361-\u1368]")
_HAS_WORD = re.compile(r"\w")


class Word(NamedTuple):
    """A word and where it starts in the text, in characters."""

    text: str
    start: int


def words(text: str, language: str) -> list[Word]:
    """The words of `text` without its punctuation; unknown languages are split as English."""
    # One character for one character, so offsets stay those of the text.
    spaced = _ETHIOPIC_SEPARATORS.sub(" ", text)
    document = _blank(language if language in _LANGUAGES else "en").make_doc(spaced)
    found = [
        Word(text[token.idx : token.idx + len(token)], token.idx)
        for token in document
        if _HAS_WORD.search(token.text)
    ]
    return found or [Word(part.group(), part.start()) for part in re.finditer(r"\S+", text)]


def prepare() -> None:
    """Load every language's tokenizer now."""
    for language in _LANGUAGES:
        _blank(language)


@lru_cache(maxsize=None)
def _blank(language: str) -> Language:
    # Slow to import; who only identifies languages does not need it.
    import spacy  # noqa: PLC0415

    return spacy.blank(language)
