"""Takes out of a sentence vector what only says which language and script it is in."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

_EVERY = "every"


class Centring:
    """Subtracts the mean vector of the text's (language, script), then scales to length 1.

    Multilingual encoders put each language in a region of its own; without its mean, an intent
    learnt in German also covers Tigrinya (measured: ti gains most). A pair with fewer examples
    than `fewest` takes its language's mean, or the mean of all.
    """

    def __init__(self, means: dict[str, np.ndarray]) -> None:
        self._means = means

    @classmethod
    def fit(
        cls, vectors: np.ndarray, languages: Sequence[str], scripts: Sequence[str], fewest: int = 30
    ) -> Centring:
        """Means of `vectors` (n, width), by language, and by language and script."""
        means = {_EVERY: vectors.mean(axis=0)}
        pairs = [f"{language}.{script}" for language, script in zip(languages, scripts)]
        for names in (list(languages), pairs):
            for name in sorted(set(names)):
                chosen = np.array([other == name for other in names])
                if chosen.sum() >= fewest:
                    means[name] = vectors[chosen].mean(axis=0)
        return cls(means)

    def apply(
        self, vectors: np.ndarray, languages: Sequence[str], scripts: Sequence[str]
    ) -> np.ndarray:
        """Centred unit vectors, shape as given."""
        means = np.stack([self._mean(lang, script) for lang, script in zip(languages, scripts)])
        centred = vectors - means
        lengths = np.linalg.norm(centred, axis=1, keepdims=True)
        result: np.ndarray = centred / np.maximum(lengths, 1e-6)
        return result

    def _mean(self, language: str, script: str) -> np.ndarray:
        for name in (f"{language}.{script}", language):
            if name in self._means:
                return self._means[name]
        return self._means[_EVERY]

    def save(self, folder: Path, name: str) -> None:
        """Write `name`.npy and the names of its rows."""
        rows = sorted(self._means)
        matrix = np.stack([self._means[row] for row in rows])
        np.save(folder / f"{name}.npy", matrix, allow_pickle=False)
        (folder / f"{name}.json").write_text(json.dumps(rows), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, name: str) -> Centring:
        """Read what `save` wrote."""
        rows = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        matrix = np.load(folder / f"{name}.npy", allow_pickle=False)
        return cls(dict(zip(rows, matrix)))
