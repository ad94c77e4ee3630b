"""The profile dialogue: every message to an answer, a correction, or somebody else."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from actions.base import Heard
from actions.context import Services
from actions.dialogue.kernel import Dialogue, Step
from actions.profile import replies
from actions.profile.turntaking import OPEN, SURE, interrupts, small_talk
from wegweiser.content import Library
from wegweiser.data_rights.links import Links, Purpose
from wegweiser.dialogues import Dialogues
from wegweiser.languages import Language
from wegweiser.profiles.form import (
    BY_FIELD,
    CONSENT,
    CORRECT,
    PLACE,
    SUMMARY,
    FormState,
    applying,
    next_question,
    value_of,
    with_value,
)
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.reading import Reader
from wegweiser.profiles.spelling import spelled
from wegweiser.profiles.store import Profiles
from wegweiser.profiles.wording import titles
from wegweiser.replies.record import Reply

TELEGRAM = "telegram"
BERLIN = ZoneInfo("Europe/Berlin")
TRIES = 2
BESIDE = frozenset({"qualification_country", "qualification_profession", "experience_years"})
"""What belongs to the answer when it is told beside it: "cook in Syria, for seven years"."""
_COMMA = re.compile(r"[,،]")
WHOLE_SENTENCE = 3
"""Words from which a message may be a wish to correct something, rather than an answer."""


@dataclass
class _Turn:
    """One message on its way through the dialogue."""

    heard: Heard
    state: FormState
    before: dict[str, Any] | None
    profile: Profile
    stored: bool
    confirmed: bool
    reader: Reader


class ProfileDialogue(Dialogue):
    """Asks one question at a time; takes what is told in any order."""

    name = replies.NAME
    begins = frozenset({"start_profile", "change_profile"})

    def __init__(self, library: Library, services: Services) -> None:
        self._version = library.consent_version
        self._titles = titles(library.strings)
        self._services = services
        self._profiles = Profiles(services.database, services.clock)
        self._dialogues = Dialogues(services.database, services.clock)
        self._links = Links(services.database, services.clock)

    async def begin(self, heard: Heard) -> Step:
        turn = await self._turn(heard)
        return await self._go_on(turn, change=heard.intent == "change_profile")

    async def take(self, heard: Heard) -> Step | None:
        turn = await self._turn(heard)
        if heard.chosen:
            return await self._button(turn, heard.chosen["step"], heard.chosen["value"])
        if heard.pressed:
            return None  # a button of somebody else
        if self._elsewhere(turn):
            return None if interrupts(heard, turn.reader) else await self._send_elsewhere(turn)
        match turn.state.asked:
            case None:
                return None if interrupts(heard, turn.reader) else await self._go_on(turn)
            case str(asked) if asked in BY_FIELD:
                return await self._answer(turn, asked)
        return await self._word(turn)

    async def ask_again(self, heard: Heard) -> list[Reply]:
        turn = await self._turn(heard)
        if self._elsewhere(turn):
            return []
        return self._open_question(turn)

    # Buttons

    async def _button(self, turn: _Turn, step: str, value: str) -> Step:  # noqa: PLR0911 - a line a case
        if step == PLACE:
            return await self._choose_place(turn, here=value != "private")
        if step == CONSENT:
            return await self._consent(turn, value)
        if self._elsewhere(turn):
            return await self._send_elsewhere(turn)
        if not await self._agreed(turn):
            return await self._go_on(turn)
        if step == SUMMARY:
            return await (self._confirm(turn) if value == "confirm" else self._correct(turn))
        if step == CORRECT:
            back = value not in BY_FIELD
            return await (self._go_on(turn) if back else self._ask(turn, value))
        turn.state = replace(turn.state, asked=step)
        if value in {"skip", "why", "pause", "dont_know"}:
            return await self._control(turn, step, value)
        return await self._put(turn, step, turn.reader.button(step, value), [])

    async def _choose_place(self, turn: _Turn, *, here: bool) -> Step:
        if here and self._may_stay(turn):
            turn.state = replace(turn.state, private=False, asked=None)
            return await self._go_on(turn, here=True)
        return await self._send_elsewhere(turn)

    async def _consent(self, turn: _Turn, said: str) -> Step:
        match said:
            case "yes":
                return await self._agree(turn)
            case "no":
                return await self._end(turn, [replies.declined()])
        return await self._notice(turn)

    # Words

    async def _word(self, turn: _Turn) -> Step | None:  # noqa: PLR0911 - a line a case
        """A text where a button was expected: place, consent, summary, which field."""
        heard, asked = turn.heard, turn.state.asked
        said = turn.reader.control(heard.text) or {"affirm": "yes", "deny": "no"}.get(heard.intent)
        if asked == CONSENT and said in {"yes", "no", "why"}:
            return await self._consent(turn, said)
        if asked in {CONSENT, PLACE}:
            return await self._ask_once_more(turn)
        told = turn.reader.mentioned(heard.text, heard.entities, None)
        if told and heard.intent != "emergency":
            return await self._note(turn, told)
        if said == "pause":
            return await self._pause(turn)
        if asked == SUMMARY and said == "yes":
            return await self._confirm(turn)
        if asked == SUMMARY and (said == "no" or heard.intent == "change_profile"):
            return await self._correct(turn)
        return await self._between(turn)

    async def _ask_once_more(self, turn: _Turn) -> Step | None:
        """Consent and place are never guessed: once more the question, then what the rules say."""
        if interrupts(turn.heard, turn.reader) or turn.state.tries:
            return None
        turn.state = replace(turn.state, tries=1)
        return await self._say(turn, self._open_question(turn))

    async def _answer(  # noqa: PLR0911 - a line a case
        self, turn: _Turn, asked: str
    ) -> Step | None:
        """A text while a field is asked."""
        heard, reader = turn.heard, turn.reader
        if (edited := self._edited(turn)) is not None:
            return await self._note(turn, edited)
        control = reader.control(heard.text)
        if control in {"skip", "why", "pause", "dont_know"}:
            return await self._control(turn, asked, control)
        picked = self._picked(turn, asked)
        if picked is not None:
            return await self._put(turn, asked, picked, [])
        told = reader.mentioned(heard.text, heard.entities, asked)
        value = self._value(turn, asked, told)
        if interrupts(heard, reader, asked=asked, value=value):
            if not told or reader.asks(heard.text) or heard.intent == "emergency":
                return await self._between(turn)
            value = None
        if not told and (value is None or asked in OPEN) and _wants_to_change(heard):
            return await self._correct(turn)
        if value is not None:
            return await self._put_beside(turn, asked, value, told)
        if told:
            return await self._note(turn, told)
        if control == "no" or heard.intent == "deny":
            return await self._control(turn, asked, "skip")
        return await self._between(turn) or await self._unclear(turn, asked)

    async def _put_beside(
        self, turn: _Turn, asked: str, value: Any, told: dict[str, Any]
    ) -> Step | None:
        """The value asked for, and what else the message told."""
        for field, other in told.items():
            turn.profile = with_value(turn.profile, field, other)
        noted = [replies.noted(_only(turn.profile, tuple(told)))] if told else []
        return await self._put(turn, asked, value, noted)

    def _edited(self, turn: _Turn) -> dict[str, Any] | None:
        """The new answer to an earlier question, if the message is an edit of the old one."""
        field = turn.state.answered.get(str(turn.heard.corrects))
        if field is None:
            return None
        value = turn.reader.answer(field, turn.heard.text, turn.heard.entities)
        return None if value is None else {field: value}

    def _value(self, turn: _Turn, asked: str, told: dict[str, Any]) -> Any | None:
        """What the message says on the question asked; "no, I came in 2022" is no level or town."""
        text = turn.heard.text
        if turn.reader.asks(text) or (told and turn.reader.refuses(text)):
            return None
        value = turn.reader.answer(asked, text, turn.heard.entities)
        found = {entity.get("value") for entity in turn.heard.entities}
        if (
            asked in OPEN
            and told.keys() - BESIDE
            and value not in {*BY_FIELD[asked].values, *found}
        ):
            return None  # "I have B1 and a Duldung" says enough, but no town
        return value

    def _picked(self, turn: _Turn, asked: str) -> Any | None:
        """What the words on buttons stand for, if the message is just that; several by commas."""
        text = turn.heard.text
        if not BY_FIELD[asked].several:
            title = self._titles.get((asked, spelled(text)))
            return None if title is None else turn.reader.button(asked, title)
        named = [self._titles.get((asked, spelled(part))) for part in _COMMA.split(text)]
        values = [value for value in named if value is not None]
        return tuple(dict.fromkeys(values)) if len(values) == len(named) else None

    async def _between(self, turn: _Turn) -> Step | None:
        """What is no answer but needs no rule: small talk, a goodbye, the same wish again."""
        heard = turn.heard
        if (talk := small_talk(heard)) is not None:
            return await self._say(turn, [talk, *self._open_question(turn)])
        if heard.intent == "simpler" and turn.state.asked in BY_FIELD:
            # A question has no simpler form; what it is good for makes it clearer.
            return await self._control(turn, str(turn.state.asked), "why")
        if heard.intent == "goodbye" and heard.confidence >= SURE:
            return await self._pause(turn)
        if heard.intent in self.begins:
            return await self._say(turn, self._open_question(turn))
        return None

    async def _control(self, turn: _Turn, field: str, control: str) -> Step:
        match control:
            case "why":
                return await self._say(turn, [replies.why(field), *self._open_question(turn)])
            case "pause":
                return await self._pause(turn)
            case "dont_know" if field == "residence_status" and not turn.state.tries:
                turn.state = replace(turn.state, tries=1)
                return await self._say(turn, [replies.explain(field), *self._open_question(turn)])
        return await self._skip(turn, field, [])

    async def _unclear(self, turn: _Turn, field: str) -> Step:
        tries = turn.state.tries + 1
        if tries >= TRIES:
            return await self._skip(turn, field, [replies.left_open()])
        turn.state = replace(turn.state, tries=tries)
        return await self._say(turn, [replies.unclear(field), *self._open_question(turn)])

    # What follows

    async def _put(self, turn: _Turn, field: str, value: Any, first: list[Reply]) -> Step:
        turn.profile = with_value(turn.profile, field, value)
        skipped = tuple(other for other in turn.state.skipped if other != field)
        answered = turn.state.answered | {str(turn.heard.message_id): field}
        turn.state = replace(turn.state, skipped=skipped, answered=answered)
        return await self._next(turn, first)

    async def _note(self, turn: _Turn, told: dict[str, Any]) -> Step:
        """What was told besides: kept, said back, and the open question again."""
        for field, value in told.items():
            turn.profile = with_value(turn.profile, field, value)
        noted = replies.noted(_only(turn.profile, tuple(told)))
        asked = turn.state.asked
        if asked in BY_FIELD and asked in applying(turn.profile):
            return await self._say(turn, [noted, *self._open_question(turn)])
        return await self._next(turn, [noted])

    async def _skip(self, turn: _Turn, field: str, first: list[Reply]) -> Step:
        turn.profile = with_value(turn.profile, field, None)
        turn.state = replace(turn.state, skipped=(*turn.state.skipped, field))
        return await self._next(turn, first)

    async def _next(self, turn: _Turn, first: list[Reply]) -> Step:
        question = next_question(turn.profile, turn.state)
        turn.state = replace(turn.state, asked=question, tries=0, correcting=False)
        return await self._say(turn, [*first, *self._open_question(turn)])

    async def _ask(self, turn: _Turn, field: str) -> Step:
        turn.state = replace(turn.state, asked=field, tries=0, correcting=True)
        return await self._say(turn, self._open_question(turn))

    async def _pause(self, turn: _Turn) -> Step:
        step = await self._say(turn, [replies.paused()])
        return replace(step, open=False)

    async def _confirm(self, turn: _Turn) -> Step:
        turn.confirmed = True
        return await self._end(turn, [replies.saved()], keep=True)

    async def _correct(self, turn: _Turn) -> Step:
        turn.state = replace(turn.state, asked=CORRECT)
        return await self._say(turn, self._open_question(turn))

    async def _go_on(self, turn: _Turn, *, change: bool = False, here: bool = False) -> Step:
        """The first thing that is missing: a place, a consent, an answer."""
        if turn.heard.channel == TELEGRAM and not here and not await self._agreed(turn):
            if not self._may_stay(turn):
                return await self._send_elsewhere(turn)
            turn.state = replace(turn.state, asked=PLACE)
            return await self._say(turn, [replies.place()])
        if self._elsewhere(turn):
            return await self._send_elsewhere(turn)
        if not await self._agreed(turn):
            turn.state = replace(turn.state, asked=CONSENT, tries=0)
            return await self._say(turn, [replies.consent()])
        if change and turn.profile.known():
            return await self._correct(turn)
        return await self._next(turn, [])

    async def _agree(self, turn: _Turn) -> Step:
        await self._profiles.agree(
            turn.heard.conversation,
            version=self._version,
            language=turn.heard.language,
            channel=turn.heard.channel,
        )
        return await self._next(turn, [Reply("profile.agreed")])

    async def _notice(self, turn: _Turn) -> Step:
        turn.state = replace(turn.state, asked=CONSENT)
        settings = self._services.settings
        days = {
            "transcript_days": settings.retention_transcript_days,
            "profile_days": settings.retention_profile_days,
            "contact_days": settings.retention_contact_days,
        }
        language = turn.heard.language or Language.ENGLISH.value
        url = str(settings.privacy_url or f"{settings.base_url}/privacy/{language}")
        return await self._say(turn, [replies.notice(days, url)])

    async def _agreed(self, turn: _Turn) -> bool:
        consent = await self._profiles.consent(turn.heard.conversation)
        return consent is not None and consent.version == self._version

    # Telegram

    def _may_stay(self, turn: _Turn) -> bool:
        return (
            turn.heard.channel != TELEGRAM
            or self._services.settings.telegram_personal_data == "ask"
        )

    def _elsewhere(self, turn: _Turn) -> bool:
        """Whether nothing personal is to be said on this channel."""
        if turn.heard.channel != TELEGRAM:
            return False
        return turn.state.private or not self._may_stay(turn)

    async def _send_elsewhere(self, turn: _Turn) -> Step:
        turn.state = replace(turn.state, private=True)
        code = await self._links.issue(turn.heard.conversation, Purpose.CONTINUE)
        # After "#": no server and no log ever sees it, only the page itself.
        url = f"{self._services.settings.base_url}/#continue={code}"
        return await self._say(turn, [replies.private_link(url, here_too=self._may_stay(turn))])

    # Keeping

    def _open_question(self, turn: _Turn) -> list[Reply]:
        state = turn.state
        match state.asked:
            case str(field) if field in BY_FIELD:
                return [replies.question(turn.profile, field, correcting=state.correcting)]
            case "consent":
                return [replies.consent()]
            case "place":
                return [replies.place()]
            case "summary":
                return [replies.summary(turn.profile)]
            case "correct":
                fields = tuple(
                    field
                    for field in applying(turn.profile)
                    if value_of(turn.profile, field) is not None or field in state.skipped
                )
                return [replies.correct_which(fields)]
        return []

    async def _turn(self, heard: Heard) -> _Turn:
        standing = await self._dialogues.standing(heard.conversation, self.name, heard.message_id)
        stored = await self._profiles.load(heard.conversation)
        return _Turn(
            heard,
            FormState.of(standing.state),
            standing.state if standing.known else None,
            stored.profile if stored else Profile(),
            stored is not None,
            stored.confirmed if stored else False,
            Reader(self._services.clock().astimezone(BERLIN).date()),
        )

    async def _say(self, turn: _Turn, said: list[Reply]) -> Step:
        """Keep where the dialogue stands, and the answers if there is consent; then speak."""
        conversation = turn.heard.conversation
        agreed = await self._agreed(turn)
        async with self._services.database.write() as connection:
            await self._dialogues.save(
                connection,
                conversation,
                self.name,
                turn.state.as_json(),
                before=turn.before,
                message_id=turn.heard.message_id,
            )
            if agreed and (turn.stored or turn.profile.known()):
                await self._profiles.write(
                    connection, conversation, turn.profile, confirmed=turn.confirmed
                )
        return Step(said)

    async def _end(self, turn: _Turn, said: list[Reply], *, keep: bool = False) -> Step:
        turn.state = replace(turn.state, asked=None, tries=0, correcting=False)
        if keep:
            await self._say(turn, said)
        else:
            async with self._services.database.write() as connection:
                await self._dialogues.end(connection, turn.heard.conversation, self.name)
        return Step(said, open=False)


def _wants_to_change(heard: Heard) -> bool:
    return (
        heard.intent == "change_profile"
        and heard.confidence >= SURE
        and len(heard.text.split()) >= WHOLE_SENTENCE
    )


def _only(profile: Profile, fields: tuple[str, ...]) -> Profile:
    """The profile with these answers alone."""
    part = Profile()
    for field in fields:
        part = with_value(part, field, value_of(profile, field))
    return part
