"""The session's cookie: on https bound to this host, never read by a script."""

from __future__ import annotations

from starlette.requests import HTTPConnection
from starlette.responses import Response

from channels.staff.console import console

PLAIN = "wegweiser-staff"
BOUND = f"__Host-{PLAIN}"
"""A browser takes a cookie of this name from https only, for this host and no other."""


def is_https(connection: HTTPConnection) -> bool:
    """Whether the browser reaches us over https, perhaps through a proxy."""
    base = console(connection).gateway.settings.base_url
    return base.startswith("https://") or connection.url.scheme in {"https", "wss"}


def token_of(connection: HTTPConnection) -> str | None:
    """The session token of a request."""
    return connection.cookies.get(BOUND if is_https(connection) else PLAIN)


def keep_token(connection: HTTPConnection, response: Response, token: str) -> None:
    """Let the browser keep a token until it closes; the server decides how long it counts."""
    secure = is_https(connection)
    response.set_cookie(
        BOUND if secure else PLAIN,
        token,
        path="/" if secure else "/staff",
        secure=secure,
        httponly=True,
        samesite="lax",
    )


def drop_token(connection: HTTPConnection, response: Response) -> None:
    """Make the browser forget the token."""
    secure = is_https(connection)
    response.delete_cookie(
        BOUND if secure else PLAIN,
        path="/" if secure else "/staff",
        secure=secure,
        httponly=True,
        samesite="lax",
    )
