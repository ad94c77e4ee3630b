"""Entities: levels, professions, places, dates and the like in a message, in five languages.

Pure: knows nothing of Rasa and keeps no state of a conversation.
"""

from entities.entity import Entity
from entities.extractor import Extractor

__all__ = ["Entity", "Extractor"]
