"""Housekeeping goes on whatever fails, and wishes come before routine."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from channels.gateway import housekeeping as module
from channels.gateway.housekeeping import Housekeeping


class Counted:
    """Stands for erasures and retention; fails as often as it is told to."""

    def __init__(self) -> None:
        self.looks = 0
        self.failures = 0

    async def carry_out_due(self) -> int:
        self.looks += 1
        if self.failures:
            self.failures -= 1
            raise ConnectionError("quoting Zitronenfalter")
        return 0

    async def keep(self) -> dict[str, int]:
        self.looks += 1
        return {"transcript": 2}


async def test_what_fails_is_tried_again_and_not_quoted(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    erasures: Any = Counted()
    retention: Any = Counted()
    erasures.failures = 1
    housekeeping = Housekeeping(erasures, retention, every=1)
    await housekeeping.once()
    assert (erasures.looks, retention.looks) == (1, 0)
    await housekeeping.once()
    assert (erasures.looks, retention.looks) == (2, 1)
    assert "transcript 2" in caplog.text
    assert "Zitronenfalter" not in caplog.text


async def test_retention_is_looked_at_once_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    erasures: Any = Counted()
    retention: Any = Counted()
    housekeeping = Housekeeping(erasures, retention, every=1)
    for now in (0.0, 60.0, 3599.0, 3600.0):  # noqa: B007 - the patched clock reads it
        await housekeeping.once()
    assert (erasures.looks, retention.looks) == (4, 2)
