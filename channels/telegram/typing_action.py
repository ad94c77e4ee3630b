"""Telegram's "typing ..." above the chat while the bot is at work."""

from __future__ import annotations

import asyncio

from telegram import Bot
from telegram.constants import ChatAction

from wegweiser.conversations.errors import GoneError
from wegweiser.conversations.history import History

QUICK = 0.7
"""Seconds within which most answers come: nothing is shown for them."""
EVERY = 4.5
"""Telegram takes it away after five seconds."""
LONGEST = 60.0


async def show_typing(bot: Bot, history: History, chat: int, message_id: int) -> None:
    """Until the message has its outcome. Never while a person has the conversation."""
    await asyncio.sleep(QUICK)
    shown = 0.0
    while shown < LONGEST:
        try:
            if not await history.awaits_bot(message_id):
                return
        except GoneError:
            return
        await bot.send_chat_action(chat, ChatAction.TYPING)
        await asyncio.sleep(EVERY)
        shown += EVERY
