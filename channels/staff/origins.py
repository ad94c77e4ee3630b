"""Refusing what another site makes a browser send: by Sec-Fetch-Site and Origin, without tokens."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.requests import Request

SAFE = frozenset({"GET", "HEAD"})


def is_from_here(request: Request, base_url: str) -> bool:
    """Whether a request that may change something comes from a page of ours.

    A browser says so in `Sec-Fetch-Site`, `Origin` or both; what says it in neither is refused, and
    so is a contradiction. Reading is free: the session's cookie is the only key, and no page of
    another origin can see the answer.
    """
    if request.method in SAFE:
        return True
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    if site is None and origin is None:
        return False
    if site is not None and site != "same-origin":
        return False
    return origin is None or _is_ours(origin, request, base_url)


def _is_ours(origin: str, request: Request, base_url: str) -> bool:
    try:
        theirs, ours = urlsplit(origin), urlsplit(base_url)
        host = theirs.netloc.casefold()
    except ValueError:
        return False
    if theirs.scheme not in {"http", "https"} or not host:
        return False
    if (theirs.scheme, host) == (ours.scheme, ours.netloc.casefold()):
        return True
    return host == request.headers.get("host", "").casefold()
