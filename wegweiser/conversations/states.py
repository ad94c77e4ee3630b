"""Who speaks in a conversation, and how that may change."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """The bot is silent unless the state is BOT."""

    BOT = "bot"
    WAITING = "waiting"
    STAFF = "staff"
    CLOSED = "closed"


_MOVES: dict[State, frozenset[State]] = {
    State.BOT: frozenset({State.WAITING, State.STAFF, State.CLOSED}),
    State.WAITING: frozenset({State.STAFF, State.BOT, State.CLOSED}),
    State.STAFF: frozenset({State.BOT, State.WAITING, State.CLOSED}),
    # A person who writes again after the end finds the bot.
    State.CLOSED: frozenset({State.BOT}),
}


class StateChangeError(Exception):
    """A move that the states do not know. Carries `current` and `wanted`."""

    def __init__(self, current: State, wanted: State) -> None:
        super().__init__(f"{current} cannot become {wanted}")
        self.current = current
        self.wanted = wanted


def check_move(current: State, wanted: State) -> None:
    """Raise `StateChangeError` unless `current` may become `wanted` (staying is allowed)."""
    if wanted is not current and wanted not in _MOVES[current]:
        raise StateChangeError(current, wanted)
