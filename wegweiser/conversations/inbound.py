"""What a person can send, whatever the channel: four kinds of input."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Command(StrEnum):
    """What menus and fixed buttons of a channel can ask for; free text never becomes one."""

    START = "start"
    HELP = "help"
    HUMAN = "human"
    LANGUAGE = "language"
    """With a language code as value; without one: ask which."""
    RESUME = "resume"
    """Back from waiting for a person to the bot."""
    CONTINUE = "continue"
    """Go on in the private page that was opened, with what its value says: `continue` (the profile)
    or `booking`; no menu offers it."""
    GO_ON = "go_on"
    """After staff gave the conversation back: ask the open question of the form (value: `profile`
    or `booking`) once more; no menu offers it."""
    DATA = "data"
    """What is known of me; with copies and erasure."""
    FORGET = "forget"
    """Erase what is known of me; it is asked once more before."""
    COURSES = "courses"
    RECOGNITION = "recognition"
    WORK = "work"
    """The last three: which question on this subject."""
    APPOINTMENT = "appointment"
    PROFILE = "profile"


@dataclass(frozen=True)
class TextInput:
    """Something typed."""

    text: str


@dataclass(frozen=True)
class ChoiceInput:
    """A press on a button, by the id we issued."""

    choice_id: str


@dataclass(frozen=True)
class CommandInput:
    """A menu entry or fixed button."""

    command: Command
    value: str | None = None


@dataclass(frozen=True)
class UnsupportedInput:
    """Something the assistant cannot read: a voice message, a photo. Its content is not kept."""

    kind: str


@dataclass(frozen=True)
class PlaceInput:
    """Where the person is, as the nearest office that is known; their own position is not kept."""

    office: str
    town: str
    km: int


Input = TextInput | ChoiceInput | CommandInput | UnsupportedInput | PlaceInput


@dataclass(frozen=True)
class Inbound:
    """One input with where it came from.

    `external_id` is the channel's own unique id of the message (an update id; the session's and
    the client's id together): the same one twice is the same message.
    """

    channel: str
    address: str
    external_id: str
    input: Input
    client_id: str | None = None
    language_hint: str | None = None
    """Language of the person's app or page; used only until something better is known."""
    conversation_id: str | None = None
    """The conversation, where the channel knows it; else it is found by channel and address."""
    corrects: str | None = None
    """`client_id` of an earlier message of the person that this one replaces (an edited message)."""
