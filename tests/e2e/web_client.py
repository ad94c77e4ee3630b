"""A person at the web channel, by its HTTP interface alone."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import AsyncIterator
from typing import Any

import httpx


class WebPerson:
    """One session. Repeats a message until the server has acknowledged it, as the widget does."""

    def __init__(self, url: str) -> None:
        self._http = httpx.AsyncClient(base_url=url, timeout=30, trust_env=False)

    async def open(self, language: str | None = None) -> None:
        answer = await self._http.post("/web/sessions", json={"language": language})
        assert answer.status_code == httpx.codes.CREATED, answer.text
        self._http.headers["Authorization"] = f"Bearer {answer.json()['token']}"

    async def close(self) -> None:
        await self._http.aclose()

    async def send(self, *, repeat_for: float = 0, **message: Any) -> str:
        """Post one message; returns its client id."""
        client_id = uuid.uuid4().hex
        end = time.monotonic() + repeat_for
        while True:
            try:
                answer = await self._http.post("/web/messages", json={"id": client_id, **message})
            except httpx.HTTPError:
                if time.monotonic() > end:
                    raise
                continue
            assert answer.status_code == httpx.codes.ACCEPTED, answer.text
            return client_id

    async def post(self, body: dict[str, Any]) -> httpx.Response:
        return await self._http.post("/web/messages", json=body)

    async def events(self, last: int = 0) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        """Kind and data of each event from `last` on, until the stream ends."""
        headers = {"Last-Event-ID": str(last)} if last else {}
        async with self._http.stream("GET", "/web/events", headers=headers) as stream:
            assert stream.status_code == httpx.codes.OK
            kind = ""
            async for line in stream.aiter_lines():
                if line.startswith("event:"):
                    kind = line[6:].strip()
                elif line.startswith("data:"):
                    yield kind, json.loads(line[5:])

    async def messages(
        self, count: int, author: str | None = None, seconds: float = 60
    ) -> list[dict[str, Any]]:
        """The first `count` messages (of one author); waits for them, over broken streams too."""
        end = time.monotonic() + seconds
        found: dict[int, dict[str, Any]] = {}
        while time.monotonic() < end:
            try:
                async for kind, data in self.events(max(found, default=0)):
                    if kind == "message":
                        found[data["seq"]] = data
                    said = [m for m in found.values() if author in {None, m["author"]}]
                    if len(said) >= count or time.monotonic() > end:
                        return sorted(said, key=lambda message: message["seq"])
            except httpx.HTTPError:
                continue
        said = [m for m in found.values() if author in {None, m["author"]}]
        raise AssertionError(f"{len(said)} of {count} messages: {[m['key'] for m in said]}")
