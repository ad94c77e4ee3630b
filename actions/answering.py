"""Answers on subject topics, and saying them again or more simply."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from actions.base import Heard, ReplyingAction, RespondingAction
from actions.privacy import LoadProfile
from wegweiser.clock import Clock, system_clock
from wegweiser.content import Library
from wegweiser.content.towns import town_named_in
from wegweiser.languages import Language
from wegweiser.measures.heard import heard_person
from wegweiser.replies.record import OPEN_TOPIC, Offer, Reply
from wegweiser.replies.standard import HELP, HUMAN

ANSWER_CHOICES = 3
OFFICE_LOCATION = "office_location"
_NAME_ONLY = 4
"""Words up to which a text after "Which town?" is taken for the town's name."""


def topic_offer(library: Library, topic: str) -> Offer:
    """The button that leads to a topic, whether it has an intent of its own or not."""
    if topic in library.topics.own:
        return Offer({"intent": OPEN_TOPIC, "entities": {"topic": topic}})
    return Offer({"intent": topic})


def answer(
    library: Library,
    topic: str,
    *,
    simple: bool = False,
    town: str | None = None,
    status: str | None = None,
) -> Reply:
    """The record that answers a topic, or says that there is no checked answer.

    `town` is the German name of the person's town: an answer that depends on the place then names
    the offices there. "Where is the office?" without a town is answered and asks for it. With the
    person's residence `status` the part that is for it comes first.
    """
    if not library.has_answer(topic):
        return Reply("answer.missing", {"topic": topic}, (HUMAN, HELP))
    params: dict[str, Any] = {"topic": topic}
    choices = [topic_offer(library, other) for other in library.follow_ups(topic)[:ANSWER_CHOICES]]
    if topic == OFFICE_LOCATION and town is None:
        params["ask"] = "town"
        choices = _towns(library)
    elif town is not None and (topic == OFFICE_LOCATION or library.offices.near(town, topic)):
        params["town"] = town
    # The place in the list is kept, not the status itself.
    if (part := library.answers[topic, Language.GERMAN].part_for(status)) is not None:
        params["part"] = part
    if simple:
        params["form"] = "simple"
    elif "ask" not in params:
        choices.append(Offer({"intent": "simpler"}))
    return Reply("answer", dict(params), tuple(choices or [HELP]))


def town_of(heard: Heard, library: Library, *, asked: bool = False) -> str | None:
    """The town a message names: as the bot found it, else as it is written."""
    if found := heard.entity("city"):
        return found
    town = town_named_in(heard.text, library.offices, asked=asked)
    return town.name if town else None


def names_asked_town(heard: Heard, library: Library) -> str | None:
    """The town, if the message is little more than the answer to "Which town do you live in?"."""
    if heard.last_params.get("ask") != "town" or len(heard.text.split()) > _NAME_ONLY:
        return None
    return town_of(heard, library, asked=True)


def _towns(library: Library) -> list[Offer]:
    """One button for each group of towns whose offices are shown together."""
    return [
        Offer({"intent": OFFICE_LOCATION, "entities": {"city": towns[0].name}})
        for towns in library.offices.areas().values()
    ]


class AnswerAction(RespondingAction):
    """Answers the topic that the intent names, for the person's residence status if it is known."""

    action_name = "action_answer"

    def __init__(
        self, library: Library, load_profile: LoadProfile, clock: Clock = system_clock
    ) -> None:
        super().__init__(library)
        self._load_profile = load_profile
        self._clock = clock

    async def respond(self, heard: Heard) -> list[Reply]:
        if town := names_asked_town(heard, self.library):
            return [answer(self.library, OFFICE_LOCATION, town=town)]
        topic = heard.intent
        if topic == OPEN_TOPIC:
            topic = heard.entity("topic") or OPEN_TOPIC
        town = town_of(heard, self.library)
        topics = (topic, *heard.also_asked)
        status = await self._status(heard, topics)
        return [answer(self.library, each, town=town, status=status) for each in topics]

    async def _status(self, heard: Heard, topics: Iterable[str]) -> str | None:
        """The status the message tells, else the profile's; looked up only where it matters."""
        answers = self.library.answers
        if not any(
            each.by_status for topic in topics if (each := answers.get((topic, Language.GERMAN)))
        ):
            return None
        told = heard_person(heard.entities, self._clock().date()).profile.residence_status
        if told is not None:
            return told
        stored = await self._load_profile(heard)
        return stored.residence_status if stored else None


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
            params = last["params"]
            return [answer(self.library, params["topic"], simple=True, town=params.get("town"))]
        if last and last["key"] == "emergency":
            return [Reply("emergency", {"topic": "emergency", "form": "simple"})]
        return [_again(heard)]


def _again(heard: Heard) -> Reply:
    if heard.last_reply is None:
        return Reply("nothing_yet", {}, (HELP,))
    return Reply.of(heard.last_reply)
