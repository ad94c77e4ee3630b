"""Where somebody begins: the first page of the navigation that they may open."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from channels.staff.page import redirect
from channels.staff.route import StaffRoute
from channels.staff.signed import signed
from wegweiser.staff.roles import Permission


async def begin(request: Request) -> Response:
    """`GET /staff/`"""
    from channels.staff.routes import NAV  # noqa: PLC0415 - the table lists this page, too

    me = signed(request)
    return redirect(next(item.path for item in NAV if me.may(item.permission)))


ROUTES = (StaffRoute("GET", "/", begin, Permission.OWN_ACCOUNT),)
