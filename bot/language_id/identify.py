"""Decides the language of one message: script, decisive letters, our models, langdetect; short or
shared words keep the language the conversation is in."""

from __future__ import annotations

import math
from dataclasses import dataclass

from language_id import letters, script, second_opinion, shared_words
from language_id.model import OWN_LANGUAGES, ScriptModels

OTHER = "other"
# What each script may be, in order of how many of our users write it: the guess without evidence.
_POSSIBLE = {
    script.ARABIC: ("ar", "fa"),
    script.LATIN: ("en", "de", "ar", "fa", "ti"),
    script.ETHIOPIC: ("ti",),
}
# A lone "ok" or "Termin" in Latin letters is no sign of Latin-letter Arabic.
_WITHOUT_EVIDENCE = {**_POSSIBLE, script.LATIN: ("de", "en"), script.OTHER: ("en",)}
_FOREIGN_ENOUGH, _FOREIGN_ENOUGH_ALONE, _FOREIGN_POSSIBLE = 0.6, 0.9, 0.3
_SURE, _UNMISTAKABLE = 0.85, 0.95
_TELLING_ALONE = 0.6
_LONG_WORD = 6
# Weight, in logits, of the language the conversation is in: small, larger when it was chosen.
_CURRENT, _CHOSEN = 0.7, 1.5


@dataclass(frozen=True)
class Current:
    """The conversation's language so far and whether the person chose it."""

    language: str | None = None
    chosen: bool = False


@dataclass(frozen=True)
class Identification:
    """The language found. `code` is one of ours or "other"; `name` is the other language's code
    if known; `clear` says whether the message by itself is reason to change language."""

    code: str
    name: str | None
    script: str
    confidence: float
    clear: bool


class Identifier:
    """Applies the rules of design.md, "Understanding"."""

    def __init__(self, models: ScriptModels) -> None:
        self._models = models

    def identify(self, text: str, current: Current = Current()) -> Identification:
        """The language of `text` in a conversation that stands at `current`."""
        words = shared_words.words(text)
        telling = [word for word in words if not shared_words.is_shared(word)]
        if not telling:
            return self._keep(text, current)
        # A German office word or two must not hide the script of the words around them, nor
        # count for a language.
        text = " ".join(telling)
        main, name = script.of(text)
        if main is None:
            return self._keep(text, current)
        if main == script.OTHER:
            return Identification(OTHER, name, main, 1.0, clear=True)
        if main == script.ARABIC:
            foreign = letters.foreign(text)
            if foreign:
                return Identification(OTHER, foreign, main, 0.97, clear=True)
        return self._decide(text, main, telling, current)

    def _decide(self, text: str, main: str, words: list[str], current: Current) -> Identification:
        shares = self._distribution(text, main, current)
        own = {code: shares.get(code, 0.0) for code in _POSSIBLE[main]}
        best = max(own, key=lambda code: own[code])
        foreign = {code: share for code, share in shares.items() if code not in OWN_LANGUAGES}
        foreign_share = sum(foreign.values())
        named = max(foreign, key=lambda code: foreign[code]) if foreign else None
        few = len(words) == 1
        enough = _FOREIGN_ENOUGH_ALONE if few else _FOREIGN_ENOUGH
        if foreign_share >= enough and not (few and len(words[0]) < _LONG_WORD):
            return Identification(OTHER, named, main, foreign_share, clear=True)
        if main == script.LATIN and foreign_share >= _FOREIGN_POSSIBLE:
            opinion = second_opinion.foreign_language(text, len(words))
            if opinion:
                return Identification(OTHER, opinion, main, _SURE, clear=True)
        total = sum(own.values()) or 1.0
        confidence = own[best] / total * (1.0 - foreign_share)
        # One word does not change the language, unless it is long and unmistakable.
        weak = few and (len(words[0]) < _LONG_WORD or confidence < _UNMISTAKABLE)
        if weak and current.language in own:
            kept = own[current.language]
            return Identification(current.language, None, main, kept, clear=False)
        if few and main == script.LATIN and confidence < _TELLING_ALONE:
            # "thx", "repeat": one word that looks like any language is sooner English or German.
            best = max(_WITHOUT_EVIDENCE[main], key=lambda code: own[code])
            return Identification(best, None, main, own[best], clear=False)
        return Identification(best, None, main, confidence, clear=not few and confidence >= _SURE)

    def _distribution(self, text: str, main: str, current: Current) -> dict[str, float]:
        shares = self._models.distribution(text, main)
        weights = {code: math.log(max(share, 1e-9)) for code, share in shares.items()}
        if "ar" in weights and main == script.ARABIC:
            weights["ar"] += letters.arabic_leaning(text)
        elif "ar" in weights and main == script.LATIN:
            weights["ar"] += letters.arabizi_leaning(text)
        if current.language in weights:
            weights[current.language] += _CHOSEN if current.chosen else _CURRENT
        highest = max(weights.values(), default=0.0)
        scaled = {code: math.exp(weight - highest) for code, weight in weights.items()}
        total = sum(scaled.values()) or 1.0
        return {code: share / total for code, share in scaled.items()}

    def _keep(self, text: str, current: Current) -> Identification:
        """No evidence: the current language if it can be written so, else the likeliest."""
        main, _ = script.of(text)
        possible = _WITHOUT_EVIDENCE.get(main or script.OTHER, OWN_LANGUAGES)
        if current.language in OWN_LANGUAGES and (
            main is None or current.language in _POSSIBLE.get(main, ())
        ):
            return Identification(
                str(current.language), None, main or script.OTHER, 0.5, clear=False
            )
        shares = self._distribution(text, main, current) if main else {}
        best = max(possible, key=lambda code: shares.get(code, 0.0))
        return Identification(best, None, main or script.OTHER, 0.3, clear=False)
