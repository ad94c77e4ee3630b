"""SurfaceFeaturiser: character n-grams and pairs of words of the folded spelling."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from learning import Surface
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.learned import Learned
from components.message_fields import FOLDED, SURFACE, Features, intent_examples

_NAME = "surface"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SurfaceFeaturiser(Learned[Surface]):
    """Sets `surface`: columns and values of one sparse row. Rasa's own Features objects are not
    used: they would densify and copy what only our intent head reads."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """n-gram sizes, in how many examples an n-gram or pair must occur, and the pairs' weight."""
        return {"shortest": 2, "longest": 4, "minimum_texts": 2, "pair_weight": 0.6}

    @staticmethod
    def read(folder: Path) -> Surface:
        """The n-grams and pairs, and their weights."""
        return Surface.load(folder, _NAME)

    @staticmethod
    def write(part: Surface, folder: Path) -> None:
        """The same."""
        part.save(folder, _NAME)

    def train(self, training_data: TrainingData) -> Resource:
        """Choose the n-grams and pairs, and their weights."""
        return self.keep(
            Surface.fit(
                [str(example.get(FOLDED)) for example in intent_examples(training_data)],
                self.config["shortest"],
                self.config["longest"],
                minimum_texts=self.config["minimum_texts"],
                pair_weight=self.config["pair_weight"],
            )
        )

    def process(self, messages: list[Message]) -> list[Message]:
        """Featurise each message."""
        if self.part is not None:
            for message in messages:
                row = self.part.row(str(message.get(FOLDED) or ""))
                message.set(SURFACE, Features(row))
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """The same for the training examples."""
        self.process(intent_examples(training_data))
        return training_data
