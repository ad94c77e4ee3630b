"""Where a question-by-question dialogue of a conversation stands, kept between messages."""

from wegweiser.dialogues.store import Dialogues, Standing

__all__ = ["Dialogues", "Standing"]
