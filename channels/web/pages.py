"""The demo page and the widget's script, with the headers that keep them what they are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

STATIC = Path(__file__).parent / "static"

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

# Only these files exist for the outside; nothing is looked up by a path from a request.
_FILES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/demo.css": ("demo.css", "text/css; charset=utf-8"),
    "/demo.js": ("demo.js", "text/javascript; charset=utf-8"),
    "/widget.js": ("widget.js", "text/javascript; charset=utf-8"),
}


def routes() -> list[BaseRoute]:
    """One route a file that is there."""
    return [
        Route(path, _serve(STATIC / name, kind), methods=["GET"])
        for path, (name, kind) in _FILES.items()
        if (STATIC / name).exists()
    ]


def _serve(file: Path, kind: str) -> Callable[[Request], Awaitable[Response]]:
    async def serve(_: Request) -> Response:
        headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache"}
        if kind.startswith("text/html"):
            headers |= {"Content-Security-Policy": PAGE_POLICY, "Referrer-Policy": "no-referrer"}
        elif file.name == "widget.js":
            # Other sites may load the script, and it asks this server in their name.
            headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return FileResponse(file, media_type=kind, headers=headers)

    return serve
