"""Question-by-question dialogues as Rasa loops: a form whose steps and answers are ours.

A dialogue (the profile, a booking) is a loop in `bot/domain.yml` that an action of the same name
takes the place of. While it is active Rasa gives it every message first. It answers, or it leaves
the message to the rules (a question in between, a wish for a person), after which the question is
asked again. Where it stands is kept in our own store, so that it can be paused for days and taken
up on another channel; Rasa keeps the loop's name and nothing else.
"""

from actions.dialogue.kernel import ChooseAction, Dialogue, DialogueAction, Interrupting, Step

__all__ = ["ChooseAction", "Dialogue", "DialogueAction", "Interrupting", "Step"]
