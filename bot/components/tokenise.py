"""ScriptTokenizer: tokens of the text as written, split by its language's rules."""

from __future__ import annotations

from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

from components.message_fields import language_code
from orthography import fold, normalise
from orthography.words import words


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

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Tokens of `attribute`."""
        text = message.get(attribute)
        language = language_code(message)
        return [
            Token(word.text, word.start, lemma=fold(normalise(word.text, language)) or word.text)
            for word in words(text, language)
        ]
