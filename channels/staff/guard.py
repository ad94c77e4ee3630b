"""What stands before every handler: where the request comes from, whose it is, what they may."""

from __future__ import annotations

import logging
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from channels.staff.console import console
from channels.staff.cookies import token_of
from channels.staff.headers import secure
from channels.staff.origins import is_from_here
from channels.staff.page import PREFIX, render
from channels.staff.route import Handler, Open, StaffRoute
from channels.staff.signed import maybe_session
from wegweiser.staff.roles import Permission, may
from wegweiser.staff.sessions import OpenSession, Stage

logger = logging.getLogger(__name__)

SIGN_IN = "/sign-in"
STEPS = {
    Stage.CODE: "/sign-in/code",
    Stage.ENROL: "/sign-in/enrol",
    Stage.PASSWORD: "/sign-in/password",
}
"""Where somebody goes on who is half signed in."""
HIDDEN = (400, 403, 404, 405, 409, 413, 422, 429)
"""Status codes with a page of their own words."""


def guarded(route: StaffRoute) -> Handler:
    """The handler of a route behind its guard."""

    async def serve(request: Request) -> Response:
        try:
            refused = await _refused(request, route.access)
            response = refused or await route.handler(request)
        except HTTPException as error:
            response = explain(request, error.status_code)
        return secure(response)

    serve.__name__ = getattr(route.handler, "__name__", "handler")
    return serve


async def still_signed_in(request: Request) -> bool:
    """Whether the session of a request still holds; a stream asks now and then, and ends if not.

    Asking does not keep a session alive: a page that is only open is nobody at work.
    """
    token = token_of(request)
    session = await console(request).sessions.find(token, seen=False) if token else None
    return session is not None and session.stage is Stage.OPEN


def explain(request: Request, status: int) -> Response:
    """A page that says what went wrong."""
    shown = status if status in HIDDEN else 500
    return render(request, "error.html", status, words=f"error-{shown}")


async def _refused(request: Request, access: Permission | Open) -> Response | None:
    """The answer to a request that may not come in; None if it may."""
    if not is_from_here(request, console(request).gateway.settings.base_url):
        logger.warning("refused: %s from another site", request.method)
        raise HTTPException(403)
    token = token_of(request)
    session = await console(request).sessions.find(token) if token else None
    if session is not None:
        request.state.staff_session = session
    if access is Open.ANYONE:
        return None
    if access is Open.ON_THE_WAY:
        return None if session and session.stage is not Stage.OPEN else to_sign_in(request)
    if session is None or session.stage is not Stage.OPEN:
        return to_sign_in(request)
    if not may(session.role, access):
        raise HTTPException(403)
    return None


def to_sign_in(request: Request) -> Response:
    """A reader is led to the next step of signing in; a script is told to lead them there."""
    target = PREFIX + _next_step(maybe_session(request))
    if request.headers.get("hx-request") == "true":
        return Response(status_code=401, headers={"HX-Redirect": target})
    if request.method != "GET" or "text/html" not in request.headers.get("accept", ""):
        return Response(status_code=401)
    wanted = request.url.path
    if wanted.rstrip("/") != PREFIX and target == PREFIX + SIGN_IN:
        target += f"?next={quote(wanted, safe='/')}"
    return RedirectResponse(target, 303)


def _next_step(session: OpenSession | None) -> str:
    if session is None:
        return SIGN_IN
    return STEPS.get(session.stage, "/")
