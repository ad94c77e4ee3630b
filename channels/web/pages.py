"""The demo page and the widget's two scripts, with the headers that keep them what they are."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

STATIC = Path(__file__).parent / "static"

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
FOREVER = "public, max-age=31536000, immutable"
ALWAYS_ASK = "no-cache"
_TEXT = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}

# Only these files exist for the outside; nothing is looked up by a path from a request.
_FILES = {
    "/": "index.html",
    "/demo.css": "demo.css",
    "/demo.js": "demo.js",
    "/widget.js": "widget.js",
}


@dataclass(frozen=True)
class Asset:
    """A file as it is served; packed once, for phones on slow lines."""

    content: bytes
    packed: bytes
    kind: str
    tag: str
    """Content hash: the entity tag, and the version in an address that is kept for a year."""

    @classmethod
    def read(cls, file: Path) -> Asset:
        content = file.read_bytes()
        tag = hashlib.sha256(content).hexdigest()[:8]
        kind = f"{_TEXT[file.suffix]}; charset=utf-8"
        return cls(content, gzip.compress(content, 9, mtime=0), kind, tag)

    def response(self, request: Request, headers: dict[str, str]) -> Response:
        """The file, packed if the reader takes that; 304 if the reader has it."""
        headers = {
            "X-Content-Type-Options": "nosniff",
            "Vary": "Accept-Encoding",
            "ETag": f'"{self.tag}"',
        } | headers
        if f'"{self.tag}"' in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return Response(self.packed, media_type=self.kind, headers=headers)
        return Response(self.content, media_type=self.kind, headers=headers)


def routes() -> list[BaseRoute]:
    """One route a file, and `/widget/<version>/app.js`."""
    files = [
        Route(path, _serve(Asset.read(STATIC / name)), methods=["GET"])
        for path, name in _FILES.items()
    ]
    return [*files, Route("/widget/{version}/app.js", _application(), methods=["GET"])]


def _serve(asset: Asset) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        headers = {"Cache-Control": ALWAYS_ASK}
        if asset.kind.startswith("text/html"):
            headers |= {"Content-Security-Policy": PAGE_POLICY, "Referrer-Policy": "no-referrer"}
        else:
            headers |= _FOR_OTHER_SITES
        return asset.response(request, headers)

    return serve


# Other sites load the scripts, `app.js` as a module, which needs both.
_FOR_OTHER_SITES = {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
}


def _application() -> Callable[[Request], Awaitable[Response]]:
    asset = Asset.read(STATIC / "app.js")

    async def serve(request: Request) -> Response:
        # A page opened before an update asks for the version it knew: it gets the new one, not kept.
        current = request.path_params["version"] == asset.tag
        headers = {"Cache-Control": FOREVER if current else ALWAYS_ASK} | _FOR_OTHER_SITES
        return asset.response(request, headers)

    return serve
