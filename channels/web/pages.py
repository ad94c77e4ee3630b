"""The widget's scripts and the pages that show it, with the headers that keep them what they are."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

STATIC = Path(__file__).parent / "static"

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "font-src 'self'; base-uri 'none'; form-action 'none'"
)
FOREVER = "public, max-age=31536000, immutable"
ALWAYS_ASK = "no-cache"
_KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".ts": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
}

# Only these files exist for the outside; nothing is looked up by a path from a request.
_FILES = {
    "/": "index.html",
    "/demo.css": "demo.css",
    "/demo.js": "demo.js",
    "/widget.js": "widget.js",
    "/widget.d.ts": "widget.d.ts",
    "/embed": "embed.html",
    "/embed.css": "embed.css",
    "/embed.js": "embed.js",
    "/embed/frame": "frame.html",
    "/embed/frame.js": "frame.js",
}
_FRAMED = "/embed/frame"


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
        return cls(content, gzip.compress(content, 9, mtime=0), _KINDS[file.suffix], tag)

    def response(self, request: Request, headers: dict[str, str]) -> Response:
        """The file, packed if the reader takes that; 304 if the reader has it."""
        headers = {
            "X-Content-Type-Options": "nosniff",
            "Vary": "Accept-Encoding",
            # Weak: packed and plain are the same content in different bytes.
            "ETag": f'W/"{self.tag}"',
        } | headers
        if f'"{self.tag}"' in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return Response(self.packed, media_type=self.kind, headers=headers)
        return Response(self.content, media_type=self.kind, headers=headers)


def routes(origins: Sequence[str]) -> list[BaseRoute]:
    """One route a file, and `/widget/<version>/...` for what a browser may keep.

    `origins`: who may show the frame, besides the gateway's own pages.
    """
    framing = " ".join(("'self'", *origins))
    files = [
        Route(path, _serve(Asset.read(STATIC / name), framing if path == _FRAMED else "'none'"))
        for path, name in _FILES.items()
    ]
    lasting = [
        Route(f"/widget/{{version}}/{name}", _lasting(Asset.read(STATIC / name)))
        for name in ("app.js", "ethiopic.woff2")
    ]
    return [*files, *lasting]


def _serve(asset: Asset, framing: str) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        headers = {"Cache-Control": ALWAYS_ASK}
        if asset.kind.startswith("text/html"):
            policy = f"{PAGE_POLICY}; frame-ancestors {framing}"
            headers |= {"Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"}
        else:
            headers |= _FOR_OTHER_SITES
        return asset.response(request, headers)

    return serve


# Other sites load these; a module and a font need both.
_FOR_OTHER_SITES = {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
}


def _lasting(asset: Asset) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        # A page opened before an update asks for the version it knew: it gets the new one, not kept.
        current = request.path_params["version"] == asset.tag
        headers = {"Cache-Control": FOREVER if current else ALWAYS_ASK} | _FOR_OTHER_SITES
        return asset.response(request, headers)

    return serve
