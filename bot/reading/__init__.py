"""Reads a message in its conversation: two questions in one, and what follows up on an answer."""

from reading.parts import parts
from reading.reader import Reader
from reading.subjects import SUBJECTS

__all__ = ["SUBJECTS", "Reader", "parts"]
