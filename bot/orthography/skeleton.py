"""Consonants only, in one alphabet: what the same word has in common across scripts.

`dawra`, `doura` and دورة all become `dwr`; Ausbildung, اوسبيلدونغ and ኣውስቢልዱንግ become `sbldng`.
So Latin-letter Arabic, Farsi and Tigrinya learn from utterances in their own script, and German
office words are known in any.
"""

from __future__ import annotations

import re
import unicodedata

_ARABIC = {
    "ا": "", "ب": "b", "پ": "b", "ت": "t", "ث": "t", "ج": "j", "چ": "j", "ح": "h", "خ": "k",
    "د": "d", "ذ": "d", "ر": "r", "ز": "z", "ژ": "z", "س": "s", "ش": "s", "ص": "s", "ض": "d",
    "ط": "t", "ظ": "d", "ع": "", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y",
}  # fmt: skip
# Arabizi's digits, then sounds written in several ways; order matters.
_DIGITS = str.maketrans({"2": "", "3": "", "5": "k", "6": "t", "7": "h", "8": "g", "9": "s"})
_LATIN = [
    ("tsch", "j"), ("sch", "s"), ("sh", "s"), ("ch", "k"), ("kh", "k"), ("gh", "g"), ("th", "t"),
    ("dh", "d"), ("ph", "f"), ("ck", "k"), ("ce", "s"), ("ci", "s"), ("q", "k"),
    ("c", "k"), ("x", "ks"), ("p", "b"),
    ("v", "f"),
]  # fmt: skip
_VOWELS = re.compile(r"[aeiou]+")
_DOUBLES = re.compile(r"(.)\1+")
_ETHIOPIC_NAME = re.compile(r"ETHIOPIC SYLLABLE (?:PHARYNGEAL |GLOTTAL )?([A-Z]*?)[AEIOU]*$")
_ETHIOPIC = {
    "HH": "h", "SZ": "s", "SH": "s", "QH": "k", "Q": "k", "KX": "k", "X": "h", "NY": "n", "C": "j",
    "CH": "j", "ZH": "z", "TH": "t", "PH": "b", "TZ": "s", "TS": "s", "P": "b", "V": "f", "DD": "d",
}  # fmt: skip


def skeleton(folded: str) -> str:
    """Consonants of each word of a folded text; words without any are left out."""
    return " ".join(filter(None, (_word(word) for word in folded.split())))


def _word(word: str) -> str:
    if word.isdigit():
        return ""
    if word.isascii():
        latin = word.translate(_DIGITS)
        for source, target in _LATIN:
            latin = latin.replace(source, target)
        consonants = _VOWELS.sub("", latin)
    else:
        # An alef before w or y carries a vowel (اوسبيلدونغ), else w leads the word.
        consonants = "".join(map(_consonant, re.sub("^ا[وي]", "", word)))
    # w and y stand for vowels in Arabic script and Latin transcription alike, unless they lead.
    consonants = consonants[:1] + re.sub("[wyh]", "", consonants[1:])
    return _DOUBLES.sub(r"\1", consonants)


def _consonant(character: str) -> str:
    if character in _ARABIC:
        return _ARABIC[character]
    if "\u1200" <= character <= "\u137f":
        found = _ETHIOPIC_NAME.match(unicodedata.name(character, ""))
        return _ETHIOPIC.get(found.group(1), found.group(1)[:1].lower()) if found else ""
    return character if character.isalpha() and character not in "aeiou" else ""
