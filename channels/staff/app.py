"""The console as routes of the gateway's application."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from channels.staff.guard import guarded
from channels.staff.page import PREFIX
from channels.staff.route import Open, StaffRoute
from channels.staff.routes import ROUTES


def routes() -> list[BaseRoute]:
    """`/staff` and all below it."""
    below = [Route(each.path, guarded(each), methods=[each.method]) for each in ROUTES]
    nowhere = guarded(StaffRoute("GET", "/{path:path}", _nowhere, Open.ANYONE))
    below.append(Route("/{path:path}", nowhere, methods=["GET", "POST"]))
    return [Mount(PREFIX, routes=below)]


async def _nowhere(_: Request) -> Response:
    raise HTTPException(404)
