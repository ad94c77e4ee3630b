"""Pieces of a message with their offsets and one spelling for each.

Finer than words: digits part from letters (B1, ب٢٤, 25a), Farsi suffixes after ZWNJ stand alone,
every punctuation mark is a piece, since dates and clock times are written with them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from orthography import fold
from orthography.ethiopic import numerals_to_digits

_MARKS = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670"
_LETTER = rf"(?:(?![\u1369-\u137c])[^\W\d_]|[{_MARKS}])"
# Latin-letter Arabic writes consonants as digits: 3omri, rob3, sab3a. A unit glued to its number
# (7years, 10am, 3snin) is no such word.
_GLUED = (
    r"(?!(?:jahr|year|yr|monat|month|week|woche|tag|day|uhr|[ap]m\b|h\b|s[ai]n|snin|shahr|amet"
    r"|er\b))"
)
_CHAT = r"[A-Za-z]+(?:[23456789][A-Za-z]+)+[2357]?|[A-Za-z]{3,}[2357](?![0-9])"
_CHAT_LEADING = rf"[23579]{_GLUED}[A-Za-z]{{2,}}(?:[2357][A-Za-z]*)*"
_REST = rf"[\u1369-\u137c]+|{_LETTER}+(?:['’ʼ]{_LETTER}+)*|\d+|[^\s\u200b-\u200f\u202a-\u202e]"
_PLAIN = re.compile(_REST)
_WITH_CHAT = re.compile(rf"{_CHAT_LEADING}|{_CHAT}|{_REST}", re.IGNORECASE)
_DAY_AND_PART = re.compile(
    "((?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)"
    "((?:vormittag|nachmittag|mittag|morgen|abend)s?)$",
    re.IGNORECASE,
)
_CHAT_LANGUAGES = frozenset({"ar", "ti"})

_DROPPED = dict.fromkeys(
    [*range(0x0610, 0x061B), 0x0640, *range(0x064B, 0x0660), 0x0670, *map(ord, "'’ʼ`")]
)
_REPEATS = re.compile(r"([^\W\d_])\1{2,}")


class Token(NamedTuple):
    """A piece as written, where it stands, and its one spelling (digits as ASCII)."""

    text: str
    start: int
    end: int
    spelling: str


def split(text: str, language: str) -> list[Token]:
    """The pieces of `text`, in order."""
    pattern = _WITH_CHAT if language in _CHAT_LANGUAGES else _PLAIN
    tokens: list[Token] = []
    for found in pattern.finditer(text):
        piece, start = found.group(), found.start()
        if language == "de" and (day := _DAY_AND_PART.match(piece)):
            tokens.append(Token(day[1], start, start + day.end(1), spell(day[1])))
            # "Montagmorgen" is no "morgen", tomorrow.
            part = spell(day[2]).removesuffix("s") + "s"
            tokens.append(Token(day[2], start + day.end(1), found.end(), part))
        else:
            tokens.append(Token(piece, start, found.end(), spell(piece)))
    return tokens


@lru_cache(maxsize=20_000)
def spell(piece: str) -> str:
    """One spelling of a piece; never empty."""
    if piece[0].isdecimal():
        if piece.isdecimal():
            return "".join(str(unicodedata.decimal(character)) for character in piece)
        return piece.lower()
    if "\u1369" <= piece[0] <= "\u137c":
        return numerals_to_digits(piece)
    lowered = unicodedata.normalize("NFKC", piece).lower().translate(_DROPPED)
    lowered = _REPEATS.sub(r"\1", lowered)
    if lowered.isascii() and lowered:
        return lowered
    return fold(lowered).replace(" ", "") or piece
