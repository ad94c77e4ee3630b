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
# ک and ی come from the keyboard: strong, not sure. ZWNJ is hardly typed outside Farsi.
_FARSI_KEYS = re.compile("[کیۀ]|\u200c")
_ARABIC_ONLY = re.compile("[ةأإى]|ال(?=[\u0621-\u064a]{3})")
_ARABIC_KEYS = re.compile("[يك]")


def foreign(text: str) -> str | None:
    """Urdu, Pashto, Sorani or Uyghur, when at least one letter is theirs alone."""
    hits = {code: len(pattern.findall(text)) for code, pattern in _FOREIGN.items()}
    best = max(hits, key=lambda code: hits[code])
    return best if hits[best] else None


def arabic_or_farsi(text: str) -> tuple[str | None, float]:
    """`ar` or `fa` with a weight in logits for it; (None, 0) when the letters say nothing.

    Iraqis and Levantines write گ چ پ for their sounds, and ة أ إ are seen in Farsi loan words, so
    the weights add up instead of deciding one by one.
    """
    farsi = 2.0 * len(_FARSI_ONLY.findall(text)) + 0.9 * len(_FARSI_KEYS.findall(text))
    arabic = 1.6 * len(_ARABIC_ONLY.findall(text)) + 0.7 * len(_ARABIC_KEYS.findall(text))
    balance = max(-6.0, min(6.0, farsi - arabic))
    if balance == 0.0:
        return None, 0.0
    return ("fa", balance) if balance > 0 else ("ar", -balance)
