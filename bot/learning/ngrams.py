"""Character n-grams within words, weighted by tf-idf."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix


class NgramVectoriser:
    """Texts to sparse rows of length 1; the same code trains and runs.

    Own code rather than scikit-learn's: theirs can only be kept by pickling, and takes several
    times as long on one short text.
    """

    def __init__(self, shortest: int, longest: int, grams: Sequence[str], idf: np.ndarray) -> None:
        self.shortest, self.longest = shortest, longest
        self._grams = list(grams)
        self._index = {gram: i for i, gram in enumerate(self._grams)}
        self._idf = np.asarray(idf, np.float32)

    @classmethod
    def fit(
        cls, texts: Iterable[str], shortest: int, longest: int, minimum_texts: int = 2
    ) -> NgramVectoriser:
        """Keep the n-grams met in at least `minimum_texts` texts, in alphabetical order so that
        two trainings on the same data give the same columns."""
        found: Counter[str] = Counter()
        count = 0
        for text in texts:
            found.update(set(_grams(text, shortest, longest)))
            count += 1
        kept = sorted(gram for gram, n in found.items() if n >= minimum_texts)
        idf = [1.0 + math.log((1 + count) / (1 + found[gram])) for gram in kept]
        return cls(shortest, longest, kept, np.array(idf, np.float32))

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self._grams)

    def row(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """Columns and values of one text; both empty when it has no known n-gram."""
        index = self._index
        counts = Counter(
            index[gram] for gram in _grams(text, self.shortest, self.longest) if gram in index
        )
        columns = np.fromiter(counts, np.int64, len(counts))
        values = np.fromiter(counts.values(), np.float32, len(counts))
        values = (1.0 + np.log(values)) * self._idf[columns]
        length = float(np.sqrt((values**2).sum()))
        return columns, values / length if length else values

    def transform(self, texts: Sequence[str]) -> csr_matrix:
        """Rows for all texts, shape (len(texts), width)."""
        rows = [self.row(text) for text in texts]
        bounds = np.cumsum([0] + [len(columns) for columns, _ in rows])
        columns = np.concatenate([c for c, _ in rows]) if rows else np.zeros(0, np.int64)
        values = np.concatenate([v for _, v in rows]) if rows else np.zeros(0, np.float32)
        return csr_matrix((values, columns, bounds), shape=(len(rows), self.width))

    def save(self, folder: Path, name: str) -> None:
        """Write `name`.json (settings and n-grams) and `name`.npy (idf)."""
        settings = {"shortest": self.shortest, "longest": self.longest, "grams": self._grams}
        (folder / f"{name}.json").write_text(
            json.dumps(settings, ensure_ascii=False), encoding="utf-8"
        )
        np.save(folder / f"{name}.npy", self._idf, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path, name: str) -> NgramVectoriser:
        """Read what `save` wrote."""
        settings = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        idf = np.load(folder / f"{name}.npy", allow_pickle=False)
        return cls(settings["shortest"], settings["longest"], settings["grams"], idf)


def _grams(text: str, shortest: int, longest: int) -> Iterable[str]:
    for word in text.split():
        padded = f" {word} "
        for size in range(shortest, longest + 1):
            # A word shorter than the window still gives itself once.
            last = max(len(padded) - size, 0)
            for start in range(last + 1):
                yield padded[start : start + size]
            if last == 0:
                break
