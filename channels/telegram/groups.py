"""Groups and channels: what people tell is private, so the bot says so once and leaves."""

from __future__ import annotations

from collections import OrderedDict

from telegram import Bot, Chat, Update
from telegram.constants import ChatMemberStatus, ChatType

from channels.presenting import Presenter

REMEMBERED = 1000
_HERE = frozenset({ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR})


class Groups:
    """Leaves. What else was said there before is not looked at."""

    def __init__(self, bot: Bot, presenter: Presenter) -> None:
        self._bot = bot
        self._presenter = presenter
        self._left: OrderedDict[int, None] = OrderedDict()

    def to_leave(self, update: Update) -> Chat | None:
        """The group or channel this update is from, if it is still to be left."""
        chat = update.effective_chat
        if chat is None or chat.type == ChatType.PRIVATE:
            return None
        change = update.my_chat_member
        if change is not None and change.new_chat_member.status not in _HERE:
            # Gone from there: who invites again is told again.
            self._left.pop(chat.id, None)
            return None
        return None if chat.id in self._left else chat

    async def leave(self, chat: Chat, language: str | None) -> None:
        """Say why, in a group; a channel is no place for it. Raises `TelegramError`."""
        self._left[chat.id] = None
        if len(self._left) > REMEMBERED:
            self._left.popitem(last=False)
        if chat.type != ChatType.CHANNEL:
            words = self._presenter.renderer.label("group-leaving", language)
            await self._bot.send_message(chat.id, words)
        await self._bot.leave_chat(chat.id)
