"""Reading requests from outside: small, well-formed, or refused."""

from __future__ import annotations

import json
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request


async def read_json(request: Request, limit: int = 16_384) -> dict[str, Any]:
    """The JSON object in the body. Raises `HTTPException` 413 over `limit` bytes, 400 otherwise."""
    body = await read_body(request, limit)
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise HTTPException(400, "malformed") from None
    if not isinstance(value, dict):
        raise HTTPException(400, "malformed")
    return value


async def read_body(request: Request, limit: int) -> bytes:
    """The body, if it has at most `limit` bytes; read no further than that."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit:
                raise HTTPException(413, "too_large")
    except ClientDisconnect:
        raise HTTPException(400, "malformed") from None
    return bytes(body)


def clean_text(value: object) -> str:
    """A text field. Lone surrogates cannot be stored, and NUL not in PostgreSQL: both are replaced."""
    if not isinstance(value, str):
        raise HTTPException(400, "malformed")
    return value.encode("utf-8", "replace").decode("utf-8").replace("\x00", "\ufffd")
