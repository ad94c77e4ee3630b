"""What becomes of a message whose button was pressed."""

from __future__ import annotations

from dataclasses import replace

from telegram import (
    Bot,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    MessageEntity,
)

from channels.presenting import Presenter
from channels.telegram.formatting import (
    FEEDBACK_MARKS,
    LIMIT,
    FormattedText,
    begins_rtl,
    directed,
    keyboard,
    messages,
    utf16_length,
)
from wegweiser.conversations.history import History
from wegweiser.conversations.reissuing import Reissuing

ALERT_LIMIT = 200
"""Characters of the answer to a press."""


class Presses:
    """Settles presses. All of it is for the eye: the press itself is stored before."""

    def __init__(
        self, bot: Bot, presenter: Presenter, history: History, reissuing: Reissuing
    ) -> None:
        self._bot = bot
        self._presenter = presenter
        self._history = history
        self._reissuing = reissuing

    async def settle(self, query: CallbackQuery) -> None:
        """Show in the message what was pressed, and take its buttons away. Raises `TelegramError`."""
        await self._bot.answer_callback_query(query.id)
        message = query.message
        if not isinstance(message, Message) or message.reply_markup is None:
            return
        pressed, left = _without_pressed(message.reply_markup, str(query.data))
        if pressed is None:
            return
        shown = _with_pressed(message, pressed)
        if shown is None:
            await self._bot.edit_message_reply_markup(
                message.chat.id, message.message_id, reply_markup=left
            )
            return
        await self._bot.edit_message_text(
            shown.text,
            message.chat.id,
            message.message_id,
            entities=shown.entities,
            reply_markup=left,
            link_preview_options=message.link_preview_options,
        )

    async def expired(self, query: CallbackQuery, channel: str, address: str) -> None:
        """Say that the button has ended, and put its question again in the same place."""
        standing = await self._history.standing(channel, address)
        renderer = self._presenter.renderer
        code = (query.from_user.language_code or "").partition("-")[0]
        language = standing.language if standing and standing.language else code
        words = renderer.error("choice_expired", language, {})
        await self._bot.answer_callback_query(query.id, words[:ALERT_LIMIT], show_alert=True)
        message = query.message
        if message is None:
            return
        again = standing and await self._reissuing.again(
            standing.conversation_id, message.message_id
        )
        if not again:
            await self._bot.edit_message_reply_markup(message.chat.id, message.message_id)
            return
        shown = self._presenter.reply(again.content, again.language, simple=again.simple)
        # Only the last part of a long one has buttons.
        part = messages(shown, renderer.label("label-sources", shown.language))[-1]
        note = FormattedText(renderer.label("expired-again", shown.language))
        note.mark(MessageEntity.ITALIC, 0)
        note = directed(note, rtl=shown.language.direction == "rtl")
        if note.length + 2 + part.length <= LIMIT:
            note.add("\n\n")
            note.append(part)
            part = note
        await self._bot.edit_message_text(
            part.text,
            message.chat.id,
            message.message_id,
            entities=part.entities,
            reply_markup=keyboard(
                shown.choices, shown.feedback, rtl=shown.language.direction == "rtl"
            ),
        )


def _without_pressed(
    markup: InlineKeyboardMarkup, data: str
) -> tuple[str | None, InlineKeyboardMarkup | None]:
    """The words on the pressed button, and the buttons that stay: those of "Did this help?" stay
    when another is pressed, and the others when one of them is."""
    buttons = [button for row in markup.inline_keyboard for button in row]
    pressed = next((button for button in buttons if button.callback_data == data), None)
    if pressed is None:
        return None, None
    about = _is_feedback(pressed)
    kept = [
        [button for button in row if _is_feedback(button) is not about]
        for row in markup.inline_keyboard
    ]
    rows = [row for row in kept if row]
    return pressed.text, InlineKeyboardMarkup(rows) if rows else None


def _is_feedback(button: InlineKeyboardButton) -> bool:
    return button.text.startswith(FEEDBACK_MARKS)


def _with_pressed(message: Message, pressed: str) -> FormattedText | None:
    """The message with what was pressed below it; None if there is no room, or no text."""
    text = message.text
    if not text:
        return None
    rtl = begins_rtl(text)
    line = directed(FormattedText(f"✓ {pressed}"), rtl=rtl)
    if utf16_length(text) + 2 + line.length > LIMIT:
        return None
    shown = FormattedText(f"{text}\n\n", list(message.entities))
    start = shown.length
    shown.append(replace(line))
    shown.mark(MessageEntity.BOLD, start)
    return shown
