"""Whether a text is written in the language its file says."""

from __future__ import annotations

import re

from geezswitch import DetectorFactory, detect_langs

from wegweiser.languages import Language

# It draws at random; a check must say the same every time.
DetectorFactory.seed = 0

# Short words that are frequent in the one and next to impossible in the other.
_TELLING = {
    Language.ARABIC: {"في", "من", "إلى", "على", "التي", "الذي", "أو", "هذا", "هذه", "لا", "أن"},
    Language.FARSI: {"است", "را", "برای", "این", "آن", "می", "شما", "یا", "که", "در", "با", "از"},
    Language.ENGLISH: {"the", "and", "you", "your", "with", "for", "is", "of", "not", "to", "or"},
    Language.GERMAN: {
        "und",
        "sie",
        "ist",
        "der",
        "die",
        "das",
        "mit",
        "für",
        "nicht",
        "oder",
        "im",
    },
}
_SCRIPTS = {
    Language.ARABIC: re.compile(r"[\u0600-\u06ff]"),
    Language.FARSI: re.compile(r"[\u0600-\u06ff]"),
    Language.TIGRINYA: re.compile(r"[\u1200-\u139f\u2d80-\u2ddf]"),
    Language.ENGLISH: re.compile(r"[A-Za-z]"),
    Language.GERMAN: re.compile(r"[A-Za-zÄÖÜäöüß]"),
}
_RIVALS = {
    Language.ARABIC: Language.FARSI,
    Language.FARSI: Language.ARABIC,
    Language.ENGLISH: Language.GERMAN,
    Language.GERMAN: Language.ENGLISH,
}
# Amharic's copulas and conjunctions: next to absent in Tigrinya.
_AMHARIC = re.compile(r"(?<!\w)(?:ነው|ናቸው|አለ|አለው|እና|ወይም|ላይ|ውስጥ|ጋር|ነበር|እንዴት|ስለ|ሁሉም|በጣም|ይችላሉ)(?!\w)")
_BRACKETS = re.compile(r"\([^)]*\)|„[^“]*“|\{\{[^}]*\}\}|\{[^}]*\}|\]\([^)]*\)")
ENOUGH, ENOUGH_ETHIOPIC = 40, 20
"""Letters from which a text is long enough to judge; an Ethiopic letter is a syllable."""


def wrong_language(text: str, language: Language) -> str | None:
    """What speaks against the language; None if nothing does, or the text is too short to tell."""
    # German office words stand in brackets in every language.
    bare = _BRACKETS.sub(" ", text)
    letters = [character for character in bare if character.isalpha()]
    if len(letters) < (ENOUGH_ETHIOPIC if language is Language.TIGRINYA else ENOUGH):
        return None
    own = sum(1 for character in letters if _SCRIPTS[language].match(character))
    if own < len(letters) * 0.6:
        return f"only {own} of {len(letters)} letters are of its script"
    if language is Language.TIGRINYA:
        return _not_tigrinya(bare)
    words = re.findall(r"\w+", bare.lower())
    mine = sum(word in _TELLING[language] for word in words)
    theirs = sum(word in _TELLING[_RIVALS[language]] for word in words)
    if theirs > mine:
        return f"reads like {_RIVALS[language]}"
    return None


def _not_tigrinya(text: str) -> str | None:
    amharic = _AMHARIC.findall(text)
    if amharic:
        return f"Amharic: {' '.join(sorted(set(amharic)))}"
    ethiopic = " ".join(re.findall(r"[\u1200-\u139f\u2d80-\u2ddf]+", text))
    best = max(detect_langs(ethiopic), key=lambda guess: guess.prob)
    if best.lang != "tir":
        return f"geezswitch reads {best.lang}"
    return None
