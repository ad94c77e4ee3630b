"""The way to the action server: a time limit of ours, a session kept open, no domain in every call.

Rasa waits up to 300 seconds, and for each action opens a client session and sends the whole domain.
The time limit is the reason for this module; the rest saves well under a millisecond here (what
made actions slow was checking the answer's schema, see remote_action.py).
"""

from __future__ import annotations

from typing import Any, Optional, Text

import aiohttp
from aiohttp import ContentTypeError
from rasa.core.actions.action import SELECTIVE_DOMAIN
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

KEEP_ALIVE = 15.0
"""Seconds an idle connection stays open: fewer than the action server keeps it (actions/__main__.py),
or a call would now and then meet a connection that is being closed."""


class ActionEndpoint(EndpointConfig):
    """Calls the action server over connections that stay open."""

    def __init__(self, url: Text, timeout: float) -> None:
        """`timeout` in seconds; Rasa's own is 300, longer than anybody waits for an answer."""
        super().__init__(url, **{SELECTIVE_DOMAIN: True})
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: Optional[aiohttp.ClientSession] = None

    async def request(self, method: Text = "post", **kwargs: Any) -> Optional[Any]:  # type: ignore[override]
        """Send a call and return its JSON. Raises aiohttp's and Rasa's `ClientResponseError`."""
        if self._session is None:
            # The action server is on a private address: no proxy, no cookies, no redirects.
            self._session = aiohttp.ClientSession(
                timeout=self._timeout,
                cookie_jar=aiohttp.DummyCookieJar(),
                connector=aiohttp.TCPConnector(keepalive_timeout=KEEP_ALIVE),
            )
        async with self._session.request(
            method, str(self.url), json=kwargs["json"], allow_redirects=False
        ) as response:
            if response.status >= 400:  # noqa: PLR2004 - the border between success and failure
                raise ClientResponseError(
                    response.status, str(response.reason), (await response.read()).decode()
                )
            try:
                return await response.json()
            except ContentTypeError:
                return None

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
