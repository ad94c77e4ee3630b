"""Updates that overtake each other."""

from __future__ import annotations

import asyncio
import time

import pytest

from channels.telegram.in_order import InOrder


async def test_what_overtook_waits_for_its_predecessor() -> None:
    order, stored = InOrder(patience=2), list[int]()

    async def deliver(update_id: int, delay: float) -> None:
        await asyncio.sleep(delay)
        async with order.place(update_id):
            stored.append(update_id)

    await deliver(1, 0)
    await asyncio.gather(deliver(4, 0), deliver(3, 0.05), deliver(2, 0.1))
    assert stored == [1, 2, 3, 4]


async def test_what_never_comes_costs_a_moment_once() -> None:
    order, begun = InOrder(patience=0.1), time.monotonic()
    for update_id in (1, 7, 8, 9, 3, 7):
        async with order.place(update_id):
            pass
    assert 0.1 <= time.monotonic() - begun < 0.19


async def fail(order: InOrder, update_id: int) -> None:
    async with order.place(update_id):
        raise OSError("disk")


async def test_an_update_that_was_not_stored_is_not_behind_us() -> None:
    order = InOrder(patience=0.05)
    async with order.place(1):
        pass
    with pytest.raises(OSError, match="disk"):
        await fail(order, 2)
    begun = time.monotonic()
    async with order.place(3):
        pass
    assert time.monotonic() - begun >= 0.05
