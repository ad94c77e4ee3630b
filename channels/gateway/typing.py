"""Who is writing in a conversation at this moment: told by the console, shown by the web channel.

Kept in the process and never stored: it is true for seconds. Another process does not know of it,
which costs the person a line of text and nothing else.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from channels.gateway import signals
from channels.gateway.signals import Signals

SHOWN = 6.0
"""Seconds a key press counts; a console repeats its note while somebody writes."""


class Typing:
    """Conversations in which a counsellor is writing."""

    def __init__(self, signals_: Signals, clock: Callable[[], float] = time.monotonic) -> None:
        self._signals = signals_
        self._clock = clock
        self._until: dict[str, float] = {}

    def staff(self, conversation_id: str) -> None:
        """A counsellor is writing; call it again every few seconds as long as it is so."""
        now = self._clock()
        known = self._until.get(conversation_id, 0.0) > now
        self._until = {key: until for key, until in self._until.items() if until > now}
        self._until[conversation_id] = now + SHOWN
        if not known:
            self._signals.send(signals.conversation(conversation_id))

    def stopped(self, conversation_id: str) -> None:
        """Nobody writes any more: sent, or wiped out."""
        if self._until.pop(conversation_id, None) is not None:
            self._signals.send(signals.conversation(conversation_id))

    def left(self, conversation_id: str) -> float:
        """Seconds for which a counsellor still counts as writing; 0 if none does."""
        return max(self._until.get(conversation_id, 0.0) - self._clock(), 0.0)
