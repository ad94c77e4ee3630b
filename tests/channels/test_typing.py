"""Who is writing: kept for seconds, told to the web channel, and never to the wrong conversation."""

from __future__ import annotations

import asyncio

from channels.gateway import signals
from channels.gateway.signals import Signals
from channels.gateway.typing import SHOWN, Typing


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


async def woken(listener: signals.Watch) -> bool:
    return await listener.wait(0.01)


async def test_a_key_press_counts_for_some_seconds() -> None:
    clock = Clock()
    typing = Typing(Signals(), clock)
    typing.staff("a")
    assert (typing.left("a"), typing.left("b")) == (SHOWN, 0)
    clock.now += SHOWN - 1
    assert typing.left("a") == 1
    typing.staff("a")
    assert typing.left("a") == SHOWN
    clock.now += SHOWN + 0.1
    assert typing.left("a") == 0


async def test_the_stream_is_woken_when_it_begins_and_when_it_stops() -> None:
    clock, sent = Clock(), Signals()
    typing = Typing(sent, clock)
    with sent.watch(signals.conversation("a")) as a, sent.watch(signals.conversation("b")) as b:
        typing.staff("a")
        assert (await woken(a), await woken(b)) == (True, False)
        typing.staff("a")
        assert not await woken(a)
        typing.stopped("a")
        assert await woken(a)
        typing.stopped("a")
        assert not await woken(a)
    await asyncio.sleep(0)


async def test_what_is_over_is_forgotten() -> None:
    clock = Clock()
    typing = Typing(Signals(), clock)
    for number in range(100):
        typing.staff(f"conversation {number}")
    clock.now += SHOWN + 1
    typing.staff("another")
    assert len(typing._until) == 1
