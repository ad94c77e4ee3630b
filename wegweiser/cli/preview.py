"""Serving the reviewers' pages to this machine's browser, and to nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from wegweiser.content import ContentError
from wegweiser.preview import Pages, pages

LOOPBACK = "127.0.0.1"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_STYLE = Path(pages.__file__).with_name("style.css")


def serve(folder: Path, overrides: Path | None, port: int) -> None:
    """Serve until Ctrl-C."""
    app = create_app(Pages(folder, overrides))
    uvicorn.run(app, host=LOOPBACK, port=port, log_level="warning", server_header=False)


def create_app(shown: Pages) -> Starlette:
    """`/`, `/topics/<topic>` and their style sheet."""

    def overview(_: Request) -> Response:
        return _page(lambda: shown.overview(_today()))

    def topic(request: Request) -> Response:
        return _page(lambda: shown.topic(request.path_params["topic"], _today()))

    def style(_: Request) -> Response:
        return Response(_STYLE.read_text(encoding="utf-8"), media_type="text/css", headers=HEADERS)

    return Starlette(
        routes=[
            Route("/", overview),
            Route("/topics/{topic}", topic),
            Route("/style.css", style),
        ],
        # A page of another site must not reach it under a name that leads to this machine.
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=[LOOPBACK, "localhost"])],
    )


def _page(make: Callable[[], str | None]) -> Response:
    try:
        text = make()
    except ContentError as error:
        return Response(str(error), 500, media_type="text/plain", headers=HEADERS)
    if text is None:
        return Response("no such topic", 404, media_type="text/plain", headers=HEADERS)
    return HTMLResponse(text, headers=HEADERS)


def _today() -> date:
    return datetime.now(UTC).date()
