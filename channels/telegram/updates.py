"""From a Telegram update to an inbound message."""

from __future__ import annotations

import re
from typing import Any

from telegram import Bot, Message, Update
from telegram.constants import ChatType

from wegweiser.conversations.inbound import (
    ChoiceInput,
    Command,
    CommandInput,
    Inbound,
    Input,
    TextInput,
    UnsupportedInput,
)
from wegweiser.languages import Language

CHANNEL = "telegram"

MENU = {
    "start": Command.START,
    "language": Command.LANGUAGE,
    "courses": Command.COURSES,
    "recognition": Command.RECOGNITION,
    "work": Command.WORK,
    "appointment": Command.APPOINTMENT,
    "profile": Command.PROFILE,
    "human": Command.HUMAN,
    "mydata": Command.DATA,
    "delete": Command.FORGET,
    "help": Command.HELP,
}
"""The command menu, in its order."""
_START = re.compile(r"^/start(?:@\w+)?\s+([A-Za-z0-9_-]{16,64})$")
_KINDS = {
    "voice": "voice", "audio": "voice", "video_note": "voice",
    "photo": "photo", "video": "photo", "animation": "photo", "paid_media": "photo",
    "story": "photo",
    "document": "document", "sticker": "sticker", "contact": "contact", "poll": "poll",
    # A venue and a live location are locations, too.
    "location": "location",
    "dice": "other", "game": "other", "checklist": "other",
}  # fmt: skip
"""Fields of a message that nothing here can read, and what they are called."""


_PLAIN = ("message_id", "date", "chat", "from")
_BEYOND = {"dice": {"emoji": "🎲", "value": 1}}
"""Stands for what a message held that cannot be read."""


def read(raw: Any, bot: Bot | None) -> Update | None:
    """An update as it came; None for what is none.

    A message that the library cannot read (another version of the Bot API) is still a message of a
    person: it becomes one of a kind that nobody here can read.
    """
    for attempt in (raw, _without_content(raw)):
        try:
            update = Update.de_json(attempt, bot)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
        return update if isinstance(update.update_id, int) else None
    return None


def _without_content(raw: Any) -> Any:
    if not isinstance(raw, dict) or not isinstance(raw.get("message"), dict):
        return None
    plain = {name: raw["message"][name] for name in _PLAIN if name in raw["message"]}
    return {"update_id": raw.get("update_id"), "message": plain | _BEYOND}


def inbound_of(update: Update) -> Inbound | None:
    """The message an update brings; None for what is not a person talking to the bot alone.

    Telegram gives an update again until it is acknowledged, always under the same `update_id`.
    """
    chat = update.effective_chat
    user = update.effective_user
    if chat is None or user is None or chat.type != ChatType.PRIVATE or user.is_bot:
        return None
    content = _content(update)
    if content is None:
        return None
    message = None if update.callback_query else update.message or update.edited_message
    edited = update.edited_message is not None
    return Inbound(
        channel=CHANNEL,
        address=str(chat.id),
        external_id=_external_id(update, message, content),
        input=content,
        client_id=f"m{message.message_id}" if message else None,
        language_hint=_hint(user.language_code, content),
        corrects=f"m{message.message_id}" if message and edited else None,
    )


def start_code(update: Update) -> str | None:
    """The code of a link to this chat, in `/start <code>`."""
    found = _START.match(update.message.text or "") if update.message else None
    return found.group(1) if found else None


def _hint(language_code: str | None, content: Input) -> str | None:
    """The app's language. Who begins is not guessed at: they are asked, in all five."""
    if content == CommandInput(Command.START):
        return None
    code = (language_code or "").partition("-")[0]
    return code if code in set(Language) else None


def _external_id(update: Update, message: Message | None, content: Input) -> str:
    # The pictures of an album are updates of their own, and one thing to say something about.
    if message and message.media_group_id and isinstance(content, UnsupportedInput):
        return f"album:{message.chat.id}:{message.media_group_id}"
    return str(update.update_id)


def _content(update: Update) -> Input | None:
    query = update.callback_query
    if query is not None:
        return ChoiceInput(query.data) if query.data else None
    message = update.message or update.edited_message
    if message is None:
        return None
    content = _message_content(message)
    # Only words can be corrected: a live location moves, a caption changes nothing.
    return content if update.message or isinstance(content, TextInput) else None


def _message_content(message: Message) -> Input | None:
    if message.text:
        return _command(message.text) or TextInput(message.text)
    # Service messages (a pinned message, a changed title) have none of these: nobody asks anything.
    return next(
        (UnsupportedInput(kind) for field, kind in _KINDS.items() if getattr(message, field, None)),
        None,
    )


def _command(text: str) -> CommandInput | None:
    """A command of our menu, alone in its message; any other text with a slash is text."""
    if not text.startswith("/"):
        return None
    name, _, rest = text[1:].partition(" ")
    command = MENU.get(name.partition("@")[0].lower())
    if command is None:
        return None
    value = rest.strip().lower()
    if command is Command.LANGUAGE:
        return CommandInput(command, value if value in set(Language) else None)
    # `/start <code>` comes from a link; other commands take nothing.
    return CommandInput(command) if command is Command.START or not value else None
