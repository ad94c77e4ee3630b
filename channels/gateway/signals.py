"""Wake-ups inside the process: whoever waits for a change need not ask the database all the time.

A signal is a hint, never the message itself: every waiter also looks by itself now and then, so a
lost hint (another process wrote) costs a little time and nothing else.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import Self


class Signals:
    """Named events. A wait ends at the next signal of that name, or after `timeout` seconds."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, set[asyncio.Event]] = defaultdict(set)

    def send(self, *names: str) -> None:
        """Wake everyone who waits for one of the names."""
        for name in names:
            for event in self._waiting.get(name, ()):
                event.set()

    def watch(self, name: str) -> Watch:
        """Begin to listen; signals from now on are not missed."""
        return Watch(self, name)

    def _add(self, name: str, event: asyncio.Event) -> None:
        self._waiting[name].add(event)

    def _remove(self, name: str, event: asyncio.Event) -> None:
        waiting = self._waiting.get(name)
        if waiting is not None:
            waiting.discard(event)
            if not waiting:
                del self._waiting[name]


class Watch:
    """One listener; a context manager."""

    def __init__(self, signals: Signals, name: str) -> None:
        self._signals = signals
        self._name = name
        self._event = asyncio.Event()

    def __enter__(self) -> Self:
        self._signals._add(self._name, self._event)  # noqa: SLF001 - two halves of one thing
        return self

    def __exit__(self, *_: object) -> None:
        self._signals._remove(self._name, self._event)  # noqa: SLF001

    async def wait(self, seconds: float) -> bool:
        """Whether a signal came since the last wait, or within that many seconds."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return False
        self._event.clear()
        return True


INBOX = "inbox"
"""A message was taken in."""


DESK = "desk"
"""Something changed that the console's queue shows."""


def outbox(channel: str) -> str:
    """Something waits to be delivered on a channel."""
    return f"outbox:{channel}"


def conversation(conversation_id: str) -> str:
    """Something was said in a conversation, or its state changed."""
    return f"conversation:{conversation_id}"
