"""What a word may be once the prefixes and suffixes of its language are taken off.

Readings go from the word as it is to the most stripped one; the lexicon takes those it knows, so
a reading may well be no word at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

_SHORTEST = 2

# و and ف join, ب ل ك stand for prepositions, ال is the article; لل is ل and ال.
# عال, هال: "on the", "this" of spoken Arabic.
_SPOKEN_ARTICLE = re.compile("^[عه]ال")
_AFTER_FEMININE = ("تي", "ته", "تها", "تك", "تنا")
_ARABIC_SUFFIXES = (
    "", "ه", "ات", "ين", "ون", "ان", "ا", "ي", "يه", "ك", "نا", "هم", "ها", "يين", "يات",
)  # fmt: skip
_FARSI_SUFFIXES = (
    "", "ي", "ها", "هاي", "هايي", "م", "ام", "ت", "ات", "ش", "اش", "ان", "يم", "ه", "ئي", "مون",
    "ا", "مه", "و", "رو", "ها", "ايم", "هم", "يه",
)  # fmt: skip
_FARSI_LATIN_SUFFIXES = ("", "e", "i", "am", "ha", "haye", "a", "o", "ro", "hastam", "m", "ye")
_TIGRINYA_PREFIXES = (
    "", "ን", "ብ", "ናይ", "ካብ", "ናብ", "ኣብ", "ዝ", "ከም", "ምስ", "እንተ", "ክሳብ", "ስለ", "በ",
)  # fmt: skip
_TIGRINYA_SUFFIXES = (
    "", "ን", "ይ", "ና", "ኻ", "ካ", "ኦም", "ታት", "ኣት", "ነት", "ትን", "ኡ", "ኣ", "ነትን", "ዶ", "ውን",
)  # fmt: skip
_GERMAN_SUFFIXES = (
    "", "e", "n", "en", "er", "es", "em", "s", "in", "innen", "nen", "ern", "erin", "ens",
)  # fmt: skip
_GERMAN_HEADS = (
    "ausbildung", "praktikum", "kurs", "lehre", "beruf", "job", "stelle", "studium", "abschluss",
    "diplom", "zeugnis", "pruefung", "zertifikat", "niveau", "bereich", "sstelle", "sausbildung",
    "praktikantin", "abschluesse", "titel", "inhaber", "besitzer", "kenntnisse", "azubi",
)  # fmt: skip
_ENGLISH_SUFFIXES = ("", "s", "es", "ing")
_ETHIOPIC_ORDERS = 8
_SIXTH = 5


@lru_cache(maxsize=20_000)
def readings(word: str, language: str) -> tuple[str, ...]:
    """Possible stems of a spelled `word`, least stripped first, without repeats."""
    if word.isdigit():
        return (word,)
    ethiopic = "\u1200" <= word[0] <= "\u139f"
    arabic = "\u0600" <= word[0] <= "\u06ff"
    found: Iterator[str]
    if language == "ar":
        found = _arabic(word) if arabic else _arabic_latin(word)
    elif language == "fa":
        found = _suffixed(word, _FARSI_SUFFIXES if arabic else _FARSI_LATIN_SUFFIXES)
    elif language == "ti" and ethiopic:
        found = _tigrinya(word)
    elif language == "de":
        found = _german(word)
    elif language == "en":
        found = _suffixed(word, _ENGLISH_SUFFIXES)
    else:
        found = iter(())
    stems = (stem for stem in found if len(stem) >= _SHORTEST)
    return tuple(dict.fromkeys(chain([word], stems)))


def _suffixed(word: str, suffixes: tuple[str, ...]) -> Iterator[str]:
    for suffix in suffixes:
        if not suffix:
            yield word
        elif word.endswith(suffix):
            yield word[: -len(suffix)]


def _arabic(word: str) -> Iterator[str]:
    stripped = [word]
    for prefixes in ("وف", "بلك"):
        if stripped[-1][0] in prefixes and len(stripped[-1]) > _SHORTEST:
            stripped.append(stripped[-1][1:])
    if _SPOKEN_ARTICLE.match(stripped[-1]):
        stripped.append(stripped[-1][1:])
    stripped += [f"ال{start[2:]}" for start in stripped if start.startswith("لل")]
    for start in list(stripped):
        if start.startswith("ال") and len(start) > _SHORTEST + 2:
            stripped.append(start[2:])
        elif start.startswith("ل") and len(start) > _SHORTEST + 2:
            stripped.append(start[1:])
    for start in stripped:
        # A feminine ending opens before a suffix: شهادتي is from شهادة.
        yield from (f"{stem}ه" for stem in _suffixed(start, _AFTER_FEMININE))
        yield from _suffixed(start, _ARABIC_SUFFIXES)


def _arabic_latin(word: str) -> Iterator[str]:
    yield word
    stripped = [word]
    stripped += [
        word[len(prefix) :]
        for prefix in ("w", "b", "bil", "bel", "lil", "el", "al", "il", "l", "fil", "bi", "bal")
        if word.startswith(prefix) and len(word) > len(prefix) + _SHORTEST
    ]
    for start in stripped:
        yield from _suffixed(start, ("", "e", "a", "eh", "een", "in", "at", "y", "i", "ye", "iye"))


def _tigrinya(word: str) -> Iterator[str]:
    starts = [
        word[len(prefix) :]
        for prefix in _TIGRINYA_PREFIXES
        if word.startswith(prefix) and len(word) > len(prefix)
    ]
    for start in starts:
        for stem in _suffixed(start, _TIGRINYA_SUFFIXES):
            yield stem
            if stem and stem != start:
                # A suffix colours the vowel before it: መምህር, መምህረይ.
                yield stem[:-1] + _sixth_order(stem[-1])


def _sixth_order(letter: str) -> str:
    code = ord(letter)
    if not 0x1200 <= code < 0x1358:
        return letter
    return chr(code - code % _ETHIOPIC_ORDERS + _SIXTH)


def _german(word: str) -> Iterator[str]:
    yield from _suffixed(word, _GERMAN_SUFFIXES)
    for head in _GERMAN_HEADS:
        if word.endswith(head) and len(word) > len(head) + _SHORTEST:
            yield from _suffixed(word[: -len(head)], ("", "s", "n", "en", "in", "innen"))
