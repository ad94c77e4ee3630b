"""Signing in by the town's own sign-in: there and back."""

from __future__ import annotations

import logging

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from channels.staff.console import console
from channels.staff.cookies import is_https, keep_token
from channels.staff.page import PREFIX, render
from channels.staff.route import Open, StaffRoute
from channels.staff.signing_in import browser_of
from wegweiser.encryption import EncryptionError
from wegweiser.staff.errors import RefusedError
from wegweiser.staff.town import Question, TownSignIn, TownSignInError

logger = logging.getLogger(__name__)

BACK = "/sign-in/town/back"
_COOKIE = "wegweiser-town"
_PLACE = "cookie.town"
_LASTS = 600


async def leave(request: Request) -> Response:
    """`GET /staff/sign-in/town`: to the town's page."""
    parts = console(request)
    try:
        target, question = await _town(request).begin(parts.clock().timestamp())
    except TownSignInError as error:
        return _failed(request, error)
    response = RedirectResponse(target, 303)
    response.set_cookie(
        _COOKIE,
        parts.keyring.seal(question.as_bytes(), _PLACE),
        max_age=_LASTS,
        path=f"{PREFIX}/sign-in",
        secure=is_https(request),
        httponly=True,
        samesite="lax",
    )
    return response


async def come_back(request: Request) -> Response:
    """`GET /staff/sign-in/town/back`: from there, with the answer."""
    town = _town(request)
    try:
        person = await town.finish(_question(request), str(request.url))
        step = await console(request).signing_in.by_town(person, browser_of(request))
    except TownSignInError as error:
        response = _failed(request, error)
    except RefusedError:
        response = _page(request, "town-no-account", 422)
    else:
        response = RedirectResponse(f"{PREFIX}/", 303)
        keep_token(request, response, step.token)
    response.delete_cookie(_COOKIE, path=f"{PREFIX}/sign-in")
    return response


def _question(request: Request) -> Question:
    """What this browser was sent away with; raises `TownSignInError` if it was not, or is late."""
    parts = console(request)
    try:
        question = Question.of(parts.keyring.open(request.cookies.get(_COOKIE, ""), _PLACE))
    except (EncryptionError, ValueError, TypeError) as error:
        raise TownSignInError("forged") from error
    late = parts.clock().timestamp() - question.begun > _LASTS
    if late or request.query_params.get("state") != question.state:
        raise TownSignInError("forged")
    return question


def _town(request: Request) -> TownSignIn:
    town = console(request).town
    if town is None:
        raise HTTPException(404)
    return town


def _failed(request: Request, error: TownSignInError) -> Response:
    logger.warning("the town's sign-in failed: %s", error.code)
    return _page(request, f"town-{error.code}", 502 if error.code == "unreachable" else 422)


def _page(request: Request, failure: str, status: int) -> Response:
    return render(
        request, "sign_in.html", status,
        failure=failure, again_at=None, following="", town=console(request).town is not None,
    )  # fmt: skip


ROUTES = (
    StaffRoute("GET", "/sign-in/town", leave, Open.ANYONE),
    StaffRoute("GET", BACK, come_back, Open.ANYONE),
)
