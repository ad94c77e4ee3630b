"""What the components put on a Rasa message for one another."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

LANGUAGE = "language"  # dict, see components/language.py; part of the parse result
NORMALISED = "normalised"  # canonical spelling; TEXT stays as written, for the tracker
FOLDED = "folded"  # coarse spelling, and the words' consonants across scripts; for n-grams
SURFACE = "surface"  # (columns, values) of n-grams and pairs of words
EMBEDDING = "embedding"  # (vector,): the centred unit vector


class Features(tuple[np.ndarray, ...]):
    """Arrays on a training example, with a quick fingerprint: Rasa hashes each example at each
    step of a training, and arrays by printing them, which took longer than the encoder itself."""

    __slots__ = ()

    def fingerprint(self) -> str:
        """Hash of the arrays' bytes."""
        digest = hashlib.sha256()
        for array in self:
            digest.update(array.tobytes())
        return digest.hexdigest()


def text_of(message: Message) -> str:
    """The text as written, empty when there is none."""
    return str(message.get(TEXT) or "")


def language_code(message: Message) -> str:
    """Code of the language found for the message: one of ours or "other"."""
    found: dict[str, Any] = message.get(LANGUAGE) or {}
    return str(found.get("code", "other"))


def script_name(message: Message) -> str:
    """Script found for the message."""
    found: dict[str, Any] = message.get(LANGUAGE) or {}
    return str(found.get("script", "other"))


def training_language(message: Message) -> str | None:
    """The language that a training example's file declares."""
    declared = (message.get(METADATA) or {}).get(METADATA_INTENT) or {}
    return declared.get("language") if isinstance(declared, dict) else None


def intent_examples(training_data: TrainingData) -> list[Message]:
    """Examples with a text and an intent, in the order of the files."""
    return [
        example
        for example in training_data.training_examples
        if example.get(TEXT) and example.get(INTENT)
    ]
