"""Which language a message is written in: ours, their Latin-letter forms, or another."""

from language_id.identify import Current, Identification, Identifier
from language_id.model import OWN_LANGUAGES, ScriptModels

__all__ = ["OWN_LANGUAGES", "Current", "Identification", "Identifier", "ScriptModels"]
