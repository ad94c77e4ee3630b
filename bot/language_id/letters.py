"""Letters of the Arabic script that only some of its languages have."""

from __future__ import annotations

import re

# Letters, by language. Those of Urdu, Pashto and Sorani are asked first, because they share
# پ چ ژ گ ک ی with Farsi.
_FOREIGN = {
    "ur": re.compile("[ٹڈڑںےۓ]|ھ(?=[اےیوں])"),
    "ps": re.compile("[ټډړږښځڅۍګڼ]|ې"),
    "ckb": re.compile("[ڕڵێۆ]|ە(?=\\s|$)"),
    "ug": re.compile("[ۇۈۋ]"),
}
_FARSI_ONLY = re.compile("[پچژگ]")
_ARABIC_ONLY = re.compile("[ةأإ]|ال(?=[\u0621-\u064a]{3})")
# These come from the keyboard: the same for a whole message, so they count once, not a letter.
_FARSI_KEYS = re.compile("[کیۀ]|\u200c")
_ARABIC_KEYS = re.compile("[يكى]")
_KEYBOARD = 1.5
# Arabizi writes ع ح ء خ ق as 3 7 2 5 9 between Latin letters.
_ARABIZI = re.compile(r"(?<![\w])(?=\w*[a-z])\w*[23579]\w*[a-z]\w*|[a-z]+[37](?!\w)", re.IGNORECASE)


def foreign(text: str) -> str | None:
    """Urdu, Pashto, Sorani or Uyghur, when at least one letter is theirs alone."""
    hits = {code: len(pattern.findall(text)) for code, pattern in _FOREIGN.items()}
    best = max(hits, key=lambda code: hits[code])
    return best if hits[best] else None


def arabic_leaning(text: str) -> float:
    """Weight in logits for Arabic against the other languages of its script; negative against it.

    Iraqis and Levantines write گ چ پ for their sounds, Farsi writers use Arabic keyboards, and
    ة أ إ are seen in Farsi loan words, so the signs add up instead of deciding one by one.
    """
    arabic = 1.6 * len(_ARABIC_ONLY.findall(text)) + _KEYBOARD * bool(_ARABIC_KEYS.search(text))
    farsi = 2.0 * len(_FARSI_ONLY.findall(text)) + _KEYBOARD * bool(_FARSI_KEYS.search(text))
    return max(-6.0, min(6.0, arabic - farsi))


def arabizi_leaning(text: str) -> float:
    """Weight in logits for Latin-letter Arabic, from digits that stand for letters."""
    return min(4.0, 2.0 * len(_ARABIZI.findall(text)))
