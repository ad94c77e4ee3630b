"""Style, script and vendored libraries of the console. Only these files exist for the outside."""

from __future__ import annotations

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from channels.staff.route import Open, StaffRoute

STATIC = Path(__file__).parent / "static"
KINDS = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}


async def serve(request: Request) -> Response:
    """A file by its name; nothing is looked up by a path from a request."""
    name = request.path_params["name"]
    file = {each.name: each for each in STATIC.rglob("*") if each.suffix in KINDS}.get(name)
    if file is None:
        raise HTTPException(404)
    # A vendored file carries its version in its name, so it never changes.
    lasting = file.parent.name == "vendor"
    cache = "public, max-age=31536000, immutable" if lasting else "no-cache"
    return FileResponse(file, media_type=KINDS[file.suffix], headers={"Cache-Control": cache})


ROUTES = (StaffRoute("GET", "/static/{name}", serve, Open.ANYONE),)
