"""What a message comes to: the gateway's own rules first, the bot for the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from channels.gateway.bot import BotAnswer, BotClient
from wegweiser.appointments.telling import BOOKING
from wegweiser.conversations.inbound import Command
from wegweiser.conversations.states import State
from wegweiser.conversations.turns import Outcome, Turn
from wegweiser.data_rights.links import Purpose
from wegweiser.feedback import Rating, Remark
from wegweiser.languages import Language, language_named_in
from wegweiser.replies import standard
from wegweiser.replies.record import Offer, Reply

REMARK_LIMIT = 1000
"""Characters kept of what an answer lacked."""
EMERGENCY_SURE = 0.5
"""Confidence from which an emergency is answered even while staff hold the conversation."""

NEVER_A_REMARK = frozenset({
    "emergency", "talk_to_human", "change_language", "delete_data", "export_data", "show_profile",
    "language_other",
})  # fmt: skip
"""What is heard even from somebody who was asked what an answer lacked."""
_LEADS_NOWHERE = frozenset({
    "nlu_fallback", "out_of_scope", "affirm", "deny", "thank", "greet", "goodbye", "complaint",
    "repeat", "simpler", "bot_challenge",
})  # fmt: skip

_INTENT_OF_COMMAND = {
    Command.HELP: "help",
    Command.START: "greet",
    Command.CONTINUE: "start_profile",
    Command.GO_ON: "start_profile",
    Command.DATA: "show_profile",
    Command.FORGET: "delete_data",
    Command.APPOINTMENT: "book_appointment",
    Command.PROFILE: "start_profile",
}
_OF_RIGHTS = frozenset({Command.DATA, Command.FORGET})
RIGHTS = frozenset({"show_profile", "export_data", "delete_data"})
"""What a person may ask of the bot in every state: their data are theirs."""
RIGHT_SURE = 0.5
"""Confidence from which a text is taken as such a wish while staff hold the conversation."""
_RIGHTS_DIALOGUE = "data"
_BOOKING_INTENTS = frozenset({"book_appointment", "show_appointment"})
"""Buttons that work while a person waits for staff: an appointment need not wait."""
_GO_ON_BOOKING = {"dialogue": BOOKING, "step": "resume", "value": "resume"}


class Conversing:
    """Turns one message into its outcome. Knows no database and no channel."""

    def __init__(self, bot: BotClient) -> None:
        self._bot = bot

    async def handle(self, turn: Turn) -> Outcome:
        """The outcome of a message. Raises `BotError` if the bot was needed and could not."""
        content = turn.content or {}
        match turn.kind:
            case "text":
                return await self._text(turn, turn.text or "")
            case "choice":
                return await self._act(turn, content)
            case "command":
                return await self._command(turn, Command(content["command"]), content.get("value"))
            case "unsupported":
                if turn.state is not State.BOT:
                    return Outcome()
                return await self._unsupported(turn, content["kind"])
            case "place":
                return await self._place(turn, content)
        raise ValueError(f"no message is of kind {turn.kind}")

    async def _text(self, turn: Turn, text: str) -> Outcome:
        if turn.state is State.WAITING and _booking(turn):
            answer = await self._bot.say(turn.conversation_id, text, _context(turn))
            return replace(_spoken(turn, answer), while_waiting=True)
        if turn.state is not State.BOT:
            return await self._overheard(turn, text)
        if (turn.last_reply or {}).get("key") == "feedback.words":
            remark = await self._remark(turn, text)
            if remark is not None:
                return remark
        answer = await self._bot.say(turn.conversation_id, text, _context(turn))
        return _spoken(turn, answer)

    async def _remark(self, turn: Turn, text: str) -> Outcome | None:
        """What an answer lacked, which the person wanted to say; None if they say something that
        must be heard. A topic named in it is offered, in case it was a question after all."""
        understanding = await self._bot.understand(text, _context(turn))
        intent = understanding["intent"]
        if intent in NEVER_A_REMARK:
            return None
        topic = str((turn.last_reply or {})["params"]["topic"])
        noted = standard.feedback_noted(topic, None if intent in _LEADS_NOWHERE else intent)
        return Outcome(
            (noted,),
            _language(turn, understanding),
            understanding,
            Remark(topic, text[:REMARK_LIMIT]),
        )

    async def _overheard(self, turn: Turn, text: str) -> Outcome:
        """Staff have the conversation: the bot is silent, but for help in an emergency, language,
        and rights over data."""
        understanding = await self._bot.understand(text, _context(turn))
        replies: tuple[Reply, ...] = ()
        match understanding["intent"]:
            case "emergency" if understanding["confidence"] >= EMERGENCY_SURE:
                replies = (standard.emergency(),)
            case intent if intent in RIGHTS and understanding["confidence"] >= RIGHT_SURE:
                return await self._right(turn, intent, None, understanding)
            case ("affirm" | "deny") as intent if _asked_to_delete(turn):
                return await self._right(turn, intent, None, understanding)
            case "change_language":
                named = language_named_in(text)
                if named is not None:
                    replies = (standard.language_changed(named, None)[0],)
        return Outcome(replies, _language(turn, understanding), understanding, from_bot=False)

    async def _act(  # noqa: PLR0911 - one line an act
        self, turn: Turn, act: dict[str, Any]
    ) -> Outcome:
        """A pressed choice."""
        act = act.get("act", act)
        if "language" in act:
            return await self._language_pressed(turn, act["language"])
        if "command" in act:
            return await self._command(turn, Command(act["command"]), None)
        if "feedback" in act:
            return _feedback(turn, act)
        intent = act["intent"]
        if intent == "talk_to_human":
            return await self._command(turn, Command.HUMAN, None)
        entities = act.get("entities") or {}
        if turn.state is not State.BOT:
            if intent in RIGHTS or entities.get("dialogue") == _RIGHTS_DIALOGUE:
                return await self._right(turn, intent, entities, None)
            if turn.state is State.STAFF or not _books(intent, entities):
                return _with_staff(turn)
        answer = await self._bot.press(
            turn.conversation_id, intent, _context(turn), act.get("entities")
        )
        return Outcome(answer.replies, turn.language, answer.understanding, while_waiting=True)

    async def _language_pressed(self, turn: Turn, code: str) -> Outcome:
        """The very first press of somebody new is answered with a greeting in that language."""
        new = turn.language is None and (turn.last_reply or {}).get("key") == "language.choose"
        if not new or turn.state is not State.BOT:
            return _change_language(turn, code)
        language = Language(code)
        context = _context(turn) | {"language": language.value, "language_chosen": True}
        answer = await self._bot.press(turn.conversation_id, "greet", context)
        first, *rest = answer.replies
        first = replace(first, effects=first.effects | {"language": language.value})
        return Outcome((first, *rest), language.value, answer.understanding)

    async def _unsupported(self, turn: Turn, kind: str) -> Outcome:
        """What cannot be read. A location without known positions of offices: which town?"""
        if turn.state is not State.BOT:
            return Outcome()
        said = (standard.unsupported(kind),)
        if kind == "location":
            answer = await self._bot.press(turn.conversation_id, "office_location", _context(turn))
            return Outcome((*said, *answer.replies), turn.language, answer.understanding)
        return Outcome(said, turn.language)

    async def _place(self, turn: Turn, place: dict[str, Any]) -> Outcome:
        """The nearest office, and what else is known in its town."""
        if turn.state is not State.BOT:
            return Outcome()
        nearest = Reply("office.nearest", {"name": place["office"], "km": place["km"]})
        answer = await self._bot.press(
            turn.conversation_id, "office_location", _context(turn), {"city": place["town"]}
        )
        return Outcome((nearest, *answer.replies), turn.language, answer.understanding)

    async def _right(
        self,
        turn: Turn,
        intent: str,
        entities: dict[str, Any] | None,
        understanding: dict[str, Any] | None,
    ) -> Outcome:
        """A right over one's data, while staff hold the conversation: the bot answers all the same."""
        answer = await self._bot.press(turn.conversation_id, intent, _context(turn), entities)
        language = _language(turn, understanding or {})
        return Outcome(
            answer.replies, language, understanding or answer.understanding, from_bot=False
        )

    async def _command(  # noqa: PLR0911 - one line a command
        self, turn: Turn, command: Command, value: str | None
    ) -> Outcome:
        silent = turn.state is not State.BOT
        match command:
            case Command.HUMAN:
                if silent:
                    return _with_staff(turn)
                return Outcome((standard.handover_waiting(),), turn.language, from_bot=False)
            case Command.RESUME:
                return Outcome((standard.handover_back(),), turn.language, from_bot=False)
            case Command.LANGUAGE if value in set(Language):
                return _change_language(turn, value)
            case Command.LANGUAGE:
                return Outcome((standard.language_choose(),), turn.language, from_bot=False)
            case Command.START if value is not None:
                return _came_by_link(turn, value)
            case Command.CONTINUE | Command.GO_ON if (
                value == Purpose.BOOKING and turn.state is not State.STAFF
            ):
                answer = await self._bot.press(
                    turn.conversation_id, "choose", _context(turn), dict(_GO_ON_BOOKING)
                )
                return Outcome(
                    answer.replies, turn.language, answer.understanding, while_waiting=True
                )
        if not silent:
            return await self._command_to_bot(turn, command)
        if command in _OF_RIGHTS:
            return await self._right(turn, _INTENT_OF_COMMAND[command], None, None)
        return _with_staff(turn)

    async def _command_to_bot(self, turn: Turn, command: Command) -> Outcome:
        """A command while nobody else has the conversation."""
        if command is Command.START and turn.language is None:
            return Outcome((standard.language_choose(),))
        if command in standard.MENUS:
            return Outcome((standard.menu(command),), turn.language)
        intent = _INTENT_OF_COMMAND[command]
        answer = await self._bot.press(turn.conversation_id, intent, _context(turn))
        return Outcome(answer.replies, turn.language, answer.understanding)


def _context(turn: Turn) -> dict[str, Any]:
    """What the bot may know besides the message."""
    return {
        "language": turn.language,
        "language_chosen": turn.language_chosen,
        "misses": turn.misses,
        "last_reply": turn.last_reply,
        "channel": turn.channel,
        "message_id": turn.message_id,
        "corrects": (turn.content or {}).get("corrects") if turn.kind == "text" else None,
        "state": turn.state.value,
    }


def _with_staff(turn: Turn) -> Outcome:
    """Somebody is or will be there. While they are, the bot does not even say that."""
    if turn.state is State.STAFF:
        return Outcome()
    return Outcome((standard.handover_already(),), turn.language, from_bot=False)


def _booking(turn: Turn) -> bool:
    """Whether the last thing asked belongs to a booking, which somebody who waits may go through."""
    key = str((turn.last_reply or {}).get("key", ""))
    return key.startswith("booking.") or key == "appointment.choose_slot"


def _books(intent: str, entities: dict[str, Any]) -> bool:
    return intent in _BOOKING_INTENTS or entities.get("dialogue") == BOOKING


def _asked_to_delete(turn: Turn) -> bool:
    return turn.last_reply is not None and turn.last_reply["key"] == "data.delete_confirm"


def _feedback(turn: Turn, act: dict[str, Any]) -> Outcome:
    """A press on one of the buttons about an answer."""
    said, topic = act["feedback"], act["topic"]
    rating = None
    if said in {"yes", "no"}:
        rating = Rating(topic, said == "yes", (turn.content or {})["choice"])
    reply = standard.feedback_answer(said, topic)
    return Outcome((reply,), turn.language, feedback=rating, from_bot=said in {"words", "skip"})


def _came_by_link(turn: Turn, outcome: str) -> Outcome:
    retold = turn.last_reply if turn.state is State.BOT else None
    said = standard.link_outcome(outcome, retold)
    if turn.language is None:
        said = (*said, standard.language_choose())
    return Outcome(said, turn.language, from_bot=False)


def _change_language(turn: Turn, code: str | None) -> Outcome:
    language = Language(str(code))
    retold = turn.last_reply if turn.state is State.BOT else None
    return Outcome(standard.language_changed(language, retold), language.value, from_bot=False)


def _spoken(turn: Turn, answer: BotAnswer) -> Outcome:
    language = _language(turn, answer.understanding)
    replies = answer.replies
    written = (answer.understanding.get("language") or {}) if turn.language_chosen else {}
    if written.get("clear") and written.get("code") in set(Language) - {turn.language}:
        # The person chose a language and now writes in another: one press mends it.
        switch = Offer({"language": written["code"]})
        *first, last = replies
        replies = (*first, replace(last, choices=(*last.choices, switch)))
    return Outcome(replies, language, answer.understanding)


def _language(turn: Turn, understanding: dict[str, Any]) -> str | None:
    """The language to go on in: the chosen one, else that of the last clear message."""
    written = understanding.get("language") or {}
    code = written.get("code")
    if turn.language_chosen or code not in set(Language):
        return turn.language
    if written.get("clear") or turn.language is None:
        return str(code)
    return turn.language
