"""From a Telegram update to an inbound message."""

from __future__ import annotations

from telegram import Message, Update
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

_COMMANDS = {
    "start": Command.START,
    "help": Command.HELP,
    "human": Command.HUMAN,
    "language": Command.LANGUAGE,
    "data": Command.DATA,
}


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
    code = (user.language_code or "").partition("-")[0]
    return Inbound(
        channel=CHANNEL,
        address=str(chat.id),
        external_id=str(update.update_id),
        input=content,
        language_hint=code if code in set(Language) else None,
    )


def _content(update: Update) -> Input | None:
    query = update.callback_query
    if query is not None:
        return ChoiceInput(query.data) if query.data else None
    # What a person corrects counts as said once more.
    message = update.message or update.edited_message
    return _message_content(message) if message is not None else None


def _message_content(message: Message) -> Input | None:
    if message.text:
        return _command(message.text) or TextInput(message.text)
    if message.voice or message.audio or message.video_note:
        return UnsupportedInput("voice")
    if message.photo or message.video or message.animation:
        return UnsupportedInput("photo")
    for kind in ("document", "sticker", "location", "contact"):
        if getattr(message, kind):
            return UnsupportedInput(kind)
    # Service messages (a pinned message, a changed title) are nobody's question.
    return UnsupportedInput("other") if message.poll or message.dice or message.venue else None


def _command(text: str) -> CommandInput | None:
    """A command of our menu, alone in its message; any other text with a slash is text."""
    if not text.startswith("/"):
        return None
    name, _, rest = text[1:].partition(" ")
    command = _COMMANDS.get(name.partition("@")[0].lower())
    if command is None:
        return None
    value = rest.strip().lower()
    if command is Command.LANGUAGE:
        return CommandInput(command, value if value in set(Language) else None)
    # `/start <code>` comes from a link; other commands take nothing.
    return CommandInput(command) if command is Command.START or not value else None
