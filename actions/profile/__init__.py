"""The profile as a dialogue: consent, questions, summary."""

from actions.profile.dialogue import ProfileDialogue

__all__ = ["ProfileDialogue"]
