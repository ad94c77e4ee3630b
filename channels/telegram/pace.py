"""Staying below Telegram's limits without one chat holding up the others.

Telegram allows about one message a second in a chat and 30 a second over all (Bot API FAQ,
"My bot is hitting limits"). A flood wait (429) holds back the chat it was answered to.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable

PER_SECOND = 30
CHAT_INTERVAL = 1.0
CHATS_REMEMBERED = 10_000


class Pace:
    """Hands out moments to send at; `now` returns seconds of a monotonic clock."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._next_of_chat: OrderedDict[str, float] = OrderedDict()
        self._next_overall = 0.0

    def held(self) -> dict[str, float]:
        """Chats that may get nothing now, and for how many seconds."""
        now = self._now()
        for chat in [chat for chat, at in self._next_of_chat.items() if at <= now]:
            del self._next_of_chat[chat]
        return {chat: at - now for chat, at in self._next_of_chat.items()}

    async def wait_for_chat(self, chat: str) -> None:
        """Wait until this chat may get a message."""
        await asyncio.sleep(self.chat_ready_in(chat))

    def chat_ready_in(self, chat: str) -> float:
        """Seconds until this chat may get a message."""
        return max(0.0, self._next_of_chat.get(chat, 0.0) - self._now())

    async def wait_overall(self) -> None:
        """Wait for a place in the overall rate."""
        now = self._now()
        at = max(now, self._next_overall)
        self._next_overall = at + 1 / PER_SECOND
        if at > now:
            await asyncio.sleep(at - now)

    def sent(self, chat: str) -> None:
        """A message went to this chat."""
        self.hold(chat, CHAT_INTERVAL)

    def hold(self, chat: str, seconds: float) -> None:
        """Nothing goes to this chat for a while."""
        until = self._now() + seconds
        self._next_of_chat[chat] = max(until, self._next_of_chat.get(chat, 0.0))
        self._next_of_chat.move_to_end(chat)
        if len(self._next_of_chat) > CHATS_REMEMBERED:
            self._next_of_chat.popitem(last=False)
