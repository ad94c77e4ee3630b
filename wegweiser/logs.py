"""Logging of every process: one line an event, to standard error, without any text of a person."""

from __future__ import annotations

import logging

# Libraries that print requests, addresses with tokens in them, or message bodies below WARNING.
_TALKATIVE = ("httpx", "httpcore", "telegram", "rasa_sdk", "aiosqlite", "sse_starlette", "asyncio")


def configure_logging(level: str) -> None:
    """Set up the root logger; call once at the start of a process."""
    logging.basicConfig(
        level=level.upper(),
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        force=True,
    )
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
