"""What a text looks like: character n-grams within words, and pairs of neighbouring words."""

from __future__ import annotations

import itertools
import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

Grams = Callable[[str], Iterable[str]]
Row = tuple[np.ndarray, np.ndarray]  # columns and values of one sparse row
PAIR = "_"  # joins the two words of a pair; a folded text has none


class Vectoriser:
    """Texts to sparse rows of length 1, tf-idf of what `grams` finds; the same code trains and runs.

    Own code rather than scikit-learn's: theirs can only be kept by pickling, and takes several
    times as long on one short text.
    """

    def __init__(self, grams: Grams, kept: Sequence[str], idf: np.ndarray) -> None:
        self._find = grams
        self.kept = list(kept)
        self._index = {gram: i for i, gram in enumerate(self.kept)}
        self.idf = np.asarray(idf, np.float32)

    @classmethod
    def fit(cls, texts: Iterable[str], grams: Grams, minimum_texts: int = 2) -> Vectoriser:
        """Keep what is met in at least `minimum_texts` texts, in alphabetical order so that two
        trainings on the same data give the same columns."""
        found: Counter[str] = Counter()
        count = 0
        for text in texts:
            found.update(set(grams(text)))
            count += 1
        kept = sorted(gram for gram, n in found.items() if n >= minimum_texts)
        idf = [1.0 + math.log((1 + count) / (1 + found[gram])) for gram in kept]
        return cls(grams, kept, np.array(idf, np.float32))

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self.kept)

    def row(self, text: str) -> Row:
        """Columns and values of one text; both empty when it has nothing known."""
        index = self._index
        counts = Counter(index[gram] for gram in self._find(text) if gram in index)
        columns = np.fromiter(counts, np.int64, len(counts))
        values = np.fromiter(counts.values(), np.float32, len(counts))
        values = (1.0 + np.log(values)) * self.idf[columns]
        length = float(np.sqrt((values**2).sum()))
        return columns, values / length if length else values


class Surface:
    """Character n-grams, and after them, weighted, the pairs of words.

    The pairs tell "who pays" from "pays who": n-grams stop at the word's end.
    """

    def __init__(
        self, ngrams: Vectoriser, pairs: Vectoriser, sizes: tuple[int, int], pair_weight: float
    ) -> None:
        self._ngrams, self._pairs = ngrams, pairs
        self._sizes, self._pair_weight = sizes, np.float32(pair_weight)

    @classmethod
    def fit(
        cls,
        texts: Sequence[str],
        shortest: int,
        longest: int,
        *,
        minimum_texts: int = 2,
        pair_weight: float = 0.6,
    ) -> Surface:
        """`texts` are folded (orthography.for_ngrams); a `pair_weight` of 0 leaves the pairs out."""
        return cls(
            Vectoriser.fit(texts, _windows(shortest, longest), minimum_texts),
            Vectoriser.fit(texts if pair_weight else [], pairs, minimum_texts),
            (shortest, longest),
            pair_weight,
        )

    @property
    def width(self) -> int:
        """Number of columns."""
        return self._ngrams.width + self._pairs.width

    def row(self, text: str) -> Row:
        """Columns and values of one text."""
        columns, values = self._ngrams.row(text)
        pair_columns, pair_values = self._pairs.row(text)
        return (
            np.concatenate([columns, pair_columns + self._ngrams.width]),
            np.concatenate([values, pair_values * self._pair_weight]),
        )

    def save(self, folder: Path, name: str) -> None:
        """Write `name`.json (settings, n-grams and pairs) and `name`.npz (their weights)."""
        settings = {
            "sizes": self._sizes,
            "pair_weight": float(self._pair_weight),
            "ngrams": self._ngrams.kept,
            "pairs": self._pairs.kept,
        }
        (folder / f"{name}.json").write_text(
            json.dumps(settings, ensure_ascii=False), encoding="utf-8"
        )
        np.savez(folder / f"{name}.npz", ngrams=self._ngrams.idf, pairs=self._pairs.idf)

    @classmethod
    def load(cls, folder: Path, name: str) -> Surface:
        """Read what `save` wrote."""
        settings = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        shortest, longest = settings["sizes"]
        with np.load(folder / f"{name}.npz", allow_pickle=False) as idf:
            return cls(
                Vectoriser(_windows(shortest, longest), settings["ngrams"], idf["ngrams"]),
                Vectoriser(pairs, settings["pairs"], idf["pairs"]),
                (shortest, longest),
                settings["pair_weight"],
            )


def matrix(rows: Sequence[Row], width: int) -> csr_matrix:
    """Sparse rows as one matrix, shape (len(rows), width)."""
    bounds = np.cumsum([0] + [len(columns) for columns, _ in rows])
    columns = np.concatenate([c for c, _ in rows]) if rows else np.zeros(0, np.int64)
    values = np.concatenate([v for _, v in rows]) if rows else np.zeros(0, np.float32)
    return csr_matrix((values, columns, bounds), shape=(len(rows), width))


def _windows(shortest: int, longest: int) -> Grams:
    return partial(_ngrams, shortest=shortest, longest=longest)


def _ngrams(text: str, shortest: int, longest: int) -> Iterable[str]:
    for word in text.split():
        padded = f" {word} "
        for size in range(shortest, longest + 1):
            # A word shorter than the window still gives itself once.
            last = max(len(padded) - size, 0)
            for start in range(last + 1):
                yield padded[start : start + size]
            if last == 0:
                break


def pairs(text: str) -> Iterable[str]:
    """Neighbouring words; the consonants (marked ~) stand after the words and pair up alone."""
    words = text.split()
    for one, other in itertools.pairwise(words):
        if one.startswith("~") == other.startswith("~"):
            yield f"{one}{PAIR}{other}"
