"""Character n-gram models of the languages of one script, trained on our utterances."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from learning import LinearHead, Surface
from learning.linear_head import probabilities
from learning.ngrams import matrix
from orthography import normalise

from language_id import other_texts, script

OWN_LANGUAGES = ("ar", "fa", "ti", "en", "de")
_NOT_LETTERS = re.compile(r"[^\w\s']|_")
_SHORTEST, _LONGEST, _INVERSE_PENALTY, _ITERATIONS = 1, 4, 30.0, 60
# One letter each, so that the model knows words and not keyboards (those are in letters.py).
_KEYBOARDS = str.maketrans({"ی": "ي", "ى": "ي", "ک": "ك", "ە": "ه"})
# A lone German compound among the Arabic utterances is German all the same.
_COMPOUND = re.compile(r"^[a-zäöüß-]{10,}$", re.IGNORECASE)


class ScriptModels:
    """One model a script: P(language | text) over ours and others."""

    def __init__(self, models: dict[str, tuple[Surface, LinearHead]]) -> None:
        self._models = models

    @classmethod
    def fit(cls, examples: Iterable[tuple[str, str]]) -> ScriptModels:
        """Train on (language, text) pairs of our languages; others' texts are added here."""
        by_script: dict[str, list[tuple[str, str]]] = {}
        for language, text in examples:
            main, _ = script.of(text)
            if main == script.LATIN and language not in ("de", "en") and _COMPOUND.match(text):
                continue
            if main in (script.ARABIC, script.LATIN, script.ETHIOPIC):
                by_script.setdefault(main, []).append((language, text))
        models: dict[str, tuple[Surface, LinearHead]] = {}
        for main, own in sorted(by_script.items()):
            pairs = own + other_texts.load(main)
            texts = [prepare(text) for _, text in pairs]
            surface = Surface.fit(texts, _SHORTEST, _LONGEST, pair_weight=0.0)
            head = LinearHead.multinomial(
                matrix([surface.row(text) for text in texts], surface.width),
                [code for code, _ in pairs],
                _INVERSE_PENALTY,
                iterations=_ITERATIONS,
            )
            models[main] = surface, head
        return cls(models)

    def distribution(self, text: str, main: str) -> dict[str, float]:
        """P(language) for a text of script `main`; empty when the script was not trained."""
        if main not in self._models:
            return {}
        surface, head = self._models[main]
        columns, values = surface.row(prepare(text))
        shares: np.ndarray = probabilities(head.logits(columns, values))
        return dict(zip(head.labels, shares.tolist()))

    def save(self, folder: Path) -> None:
        """Write two files a script and model."""
        for main, (surface, head) in self._models.items():
            surface.save(folder, f"{main}.grams")
            head.save(folder, f"{main}.head")

    @classmethod
    def load(cls, folder: Path) -> ScriptModels:
        """Read what `save` wrote."""
        found = sorted(
            path.name.removesuffix(".grams.json") for path in folder.glob("*.grams.json")
        )
        return cls(
            {
                main: (
                    Surface.load(folder, f"{main}.grams"),
                    LinearHead.load(folder, f"{main}.head"),
                )
                for main in found
            }
        )


def prepare(text: str) -> str:
    """Letters only; digits in a word stay (3afwan, sab7a), numbers go."""
    text = _NOT_LETTERS.sub(" ", normalise(text, "other")).translate(_KEYBOARDS)
    return " ".join(word for word in text.split() if not word.isdigit())
