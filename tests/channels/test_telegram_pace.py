"""Telegram's limits, with a clock that the test moves."""

from __future__ import annotations

from channels.telegram.pace import CHAT_INTERVAL, CHATS_REMEMBERED, Pace


class Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_chat_waits_for_itself_only() -> None:
    time = Time()
    pace = Pace(time)
    pace.sent("a")
    assert pace.chat_ready_in("a") == CHAT_INTERVAL
    assert pace.chat_ready_in("b") == 0
    time.now += CHAT_INTERVAL
    assert pace.chat_ready_in("a") == 0


def test_a_flood_wait_is_not_shortened_by_what_comes_after() -> None:
    time = Time()
    pace = Pace(time)
    pace.hold("a", 30)
    pace.sent("a")
    assert pace.chat_ready_in("a") == 30


def test_the_memory_is_bounded() -> None:
    pace = Pace(Time())
    for chat in range(CHATS_REMEMBERED + 10):
        pace.sent(str(chat))
    assert len(pace._next_of_chat) == CHATS_REMEMBERED


async def test_the_overall_rate_is_thirty_a_second() -> None:
    import time

    pace = Pace(time.monotonic)
    begun = time.monotonic()
    for _ in range(16):
        await pace.wait_overall()
    assert time.monotonic() - begun >= 15 / 30
