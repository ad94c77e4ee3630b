"""Answers on subject topics, and saying them again or more simply."""

from __future__ import annotations

from actions.base import Heard, ReplyingAction
from wegweiser.content import Library
from wegweiser.replies.record import Offer, Reply
from wegweiser.replies.standard import HELP, HUMAN

ANSWER_CHOICES = 3


def answer(library: Library, topic: str, *, simple: bool = False) -> Reply:
    """The record that answers a topic, or says that there is no checked answer."""
    if not library.has_answer(topic):
        return Reply(
            "answer.missing",
            {"topic": topic},
            (HUMAN, HELP),
        )
    follow_ups = library.follow_ups(topic)[:ANSWER_CHOICES]
    choices = [Offer({"intent": follow_up}) for follow_up in follow_ups] or [HELP]
    if simple:
        return Reply("answer", {"topic": topic, "form": "simple"}, tuple(choices))
    return Reply("answer", {"topic": topic}, (*choices, Offer({"intent": "simpler"})))


class AnswerAction(ReplyingAction):
    """Answers the topic that the intent names."""

    action_name = "action_answer"

    def replies(self, heard: Heard) -> list[Reply]:
        return [answer(self.library, heard.intent)]


class RepeatAction(ReplyingAction):
    """Says the last reply again."""

    action_name = "action_repeat"

    def replies(self, heard: Heard) -> list[Reply]:
        return [_again(heard)]


class SimplerAction(ReplyingAction):
    """Says the last answer in simple language; what has no simpler form is said again."""

    action_name = "action_simpler"

    def replies(self, heard: Heard) -> list[Reply]:
        last = heard.last_reply
        if last and last["key"] == "answer":
            return [answer(self.library, last["params"]["topic"], simple=True)]
        if last and last["key"] == "emergency":
            return [Reply("emergency", {"topic": "emergency", "form": "simple"})]
        return [_again(heard)]


def _again(heard: Heard) -> Reply:
    if heard.last_reply is None:
        return Reply("nothing_yet", {}, (HELP,))
    return Reply.of(heard.last_reply)
