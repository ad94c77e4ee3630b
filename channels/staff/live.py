"""Streams that tell an open page of the desk that something changed; it then fetches what is new."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import Response

from channels.gateway.signals import Signals
from channels.staff.guard import still_signed_in

LOOK_EVERY = 4.0
"""Seconds after which it is looked without a signal: another process may have written."""
SESSION_EVERY = 15
"""Looks between two questions whether the session still holds."""
HEARTBEAT = 15

Version = Callable[[], Awaitable[object]]
"""What differs whenever the page would."""


def changes(request: Request, signals: Signals, name: str, version: Version) -> Response:
    """`event: changed` at the beginning and whenever something changed; ends with the session."""
    return EventSourceResponse(
        _changes(request, signals, name, version),
        ping=HEARTBEAT,
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _changes(
    request: Request, signals: Signals, name: str, version: Version
) -> AsyncIterator[ServerSentEvent]:
    shown: object = None
    looks = 0
    with signals.watch(name) as changed:
        while True:
            now = await version()
            if now != shown:
                shown = now
                yield ServerSentEvent("", event="changed")
            looks += 1
            if looks % SESSION_EVERY == 0 and not await still_signed_in(request):
                yield ServerSentEvent("", event="ended")
                return
            await changed.wait(LOOK_EVERY)
