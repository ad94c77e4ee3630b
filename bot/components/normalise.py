"""Normaliser: one spelling of the message, in training and at run time."""

from __future__ import annotations

from typing import Any

from orthography import for_ngrams, normalise
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.message_fields import FOLDED, NORMALISED, language_code, text_of


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class Normaliser(GraphComponent):
    """Sets `normalised` and `folded`. The text itself stays: the tracker stores it, and entity
    offsets refer to it."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Normaliser:
        """It has neither settings nor state."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Spell each message."""
        for message in messages:
            normalised = normalise(text_of(message), language_code(message))
            message.set(NORMALISED, normalised)
            message.set(FOLDED, for_ngrams(normalised))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for the training examples."""
        self.process(training_data.training_examples)
        return training_data
