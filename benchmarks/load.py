"""Load on one REST webhook: conversations of ten turns, so many at a time, bounded in number."""

from __future__ import annotations

import asyncio
import statistics
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import httpx


@dataclass(frozen=True)
class Figures:
    """Milliseconds and messages a second of one run."""

    p50: float
    p95: float
    per_second: float
    messages: int
    unanswered: int


async def load(url: str, texts: Sequence[str], *, at_once: int, conversations: int) -> Figures:
    """Run `conversations` conversations, each with a sender of its own and all `texts` in order."""
    latencies: list[float] = []
    unanswered = 0
    waiting = list(range(conversations))
    limits = httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once)

    async with httpx.AsyncClient(timeout=60, limits=limits, trust_env=False) as client:

        async def talk() -> None:
            nonlocal unanswered
            while waiting:
                waiting.pop()
                sender = uuid.uuid4().hex
                for text in texts:
                    begun = time.perf_counter()
                    answer = await client.post(url, json={"sender": sender, "message": text})
                    latencies.append((time.perf_counter() - begun) * 1000)
                    unanswered += not (answer.is_success and answer.json())

        begun = time.perf_counter()
        await asyncio.gather(*(talk() for _ in range(at_once)))
        seconds = time.perf_counter() - begun

    cuts = statistics.quantiles(latencies, n=100)
    return Figures(cuts[49], cuts[94], len(latencies) / seconds, len(latencies), unanswered)
