"""Keeps the training utterances' vectors from one training to the next.

Encoding them is the longest step of a training; when a few lines changed, only those are new.
"""

from __future__ import annotations

import hashlib
import logging
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from encoder.engine import EMBEDDING_WIDTH, SentenceEncoder

logger = logging.getLogger(__name__)
_KEY_BYTES = 16


class RememberingEncoder:
    """Encodes texts, those met in the last training from `path`.

    Vectors are rounded to 16 bits, remembered or not, so that a training from nothing and one
    with the file give the same model. `encoder_id` changes when vectors would.
    """

    def __init__(self, encoder: SentenceEncoder, encoder_id: str, path: Path) -> None:
        self._encoder, self._id, self._path = encoder, encoder_id, path

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Shape (len(texts), EMBEDDING_WIDTH), 32-bit. The file then holds exactly these texts."""
        if not texts:
            return np.zeros((0, EMBEDDING_WIDTH), np.float32)
        keys = [_key(text) for text in texts]
        known = self._read()
        missing = list({key: text for key, text in zip(keys, texts) if key not in known}.items())
        if missing:
            fresh = self._encoder.encode([text for _, text in missing]).astype(np.float16)
            known.update((key, vector) for (key, _), vector in zip(missing, fresh))
        wanted = {key: known[key] for key in keys}
        if missing or len(wanted) < len(known):
            self._write(wanted)
        return np.stack([known[key] for key in keys]).astype(np.float32)

    def _read(self) -> dict[bytes, np.ndarray]:
        try:
            # Opened here: numpy leaves a file open that turns out to be none of its own.
            with self._path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
                if str(kept["encoder"]) != self._id:
                    return {}
                return dict(zip(map(bytes, kept["keys"]), kept["vectors"]))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, zipfile.BadZipFile):
            # Half a file of a training that was stopped: it is made anew.
            logger.warning("the remembered vectors cannot be read; encoding all texts")
            return {}

    def _write(self, vectors: dict[bytes, np.ndarray]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        partial = self._path.with_suffix(".partial.npz")
        np.savez(
            partial,
            encoder=np.array(self._id),
            keys=np.frombuffer(b"".join(vectors), np.uint8).reshape(-1, _KEY_BYTES),
            vectors=np.stack(list(vectors.values())),
        )
        partial.replace(self._path)


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8")).digest()[:_KEY_BYTES]
