"""ScriptTokenizer: tokens of the text as written, split by its language's rules."""

from __future__ import annotations

from typing import Any

from orthography import fold, normalise
from orthography.words import prepare, words
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.message_fields import language_code


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class ScriptTokenizer(Tokenizer):
    """Offsets refer to the text as written; each token's `lemma` is its folded spelling, so that
    entity lookups need not know about spelling variants."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Intents are not split."""
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            "prefix_separator_symbol": None,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ScriptTokenizer:
        """Loads the tokenizers, so that the first message need not wait for them."""
        prepare()
        return cls(config)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: no component of ours trains on tokens, and Rasa would hash every one of them
        at every later step."""
        return training_data

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Tokens of `attribute`."""
        text = message.get(attribute)
        language = language_code(message)
        return [
            Token(word.text, word.start, lemma=fold(normalise(word.text, language)) or word.text)
            for word in words(text, language)
        ]
