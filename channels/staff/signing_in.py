"""The pages of signing in, one a step, and signing out."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import segno
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from channels.staff.console import console
from channels.staff.cookies import drop_token, keep_token
from channels.staff.forms import Form, read_form
from channels.staff.guard import STEPS, to_sign_in
from channels.staff.page import PREFIX, redirect, render
from channels.staff.route import Open, StaffRoute
from channels.staff.signed import maybe_session, session_of
from wegweiser.staff.errors import RefusedError
from wegweiser.staff.limits import TooManyFailuresError
from wegweiser.staff.passwords import PasswordError
from wegweiser.staff.roles import Permission
from wegweiser.staff.sessions import Stage
from wegweiser.staff.signing_in import Browser, Step

logger = logging.getLogger(__name__)


def browser_of(request: Request) -> Browser:
    """Where a request comes from."""
    address = request.client.host if request.client else ""
    return Browser(address, request.headers.get("user-agent", ""))


async def ask_password(request: Request) -> Response:
    """`GET /staff/sign-in`"""
    session = maybe_session(request)
    if session is not None and session.stage is Stage.OPEN:
        return redirect("/")
    return _password_page(request, request.query_params.get("next", ""))


async def take_password(request: Request) -> Response:
    """`POST /staff/sign-in`"""
    form = await read_form(request)
    following = form.text("next")

    async def step() -> Response:
        taken = await console(request).signing_in.with_password(
            form.text("name"), form.exact("password"), browser_of(request)
        )
        return _go_on(request, taken, following)

    return await _judged(
        step, lambda status, **said: _password_page(request, following, status, **said)
    )


async def ask_code(request: Request) -> Response:
    """`GET /staff/sign-in/code`"""
    return _step_page(request, Stage.CODE)


async def take_code(request: Request) -> Response:
    """`POST /staff/sign-in/code`"""
    form = await read_form(request)

    async def step() -> Response:
        taken = await console(request).signing_in.with_code(
            session_of(request), form.text("code"), browser_of(request)
        )
        return _go_on(request, taken, form.text("next"))

    return await _judged(
        step, lambda status, **said: _step_page(request, Stage.CODE, status, **said)
    )


async def ask_enrolment(request: Request) -> Response:
    """`GET /staff/sign-in/enrol`"""
    return await _enrolment_page(request)


async def take_enrolment(request: Request) -> Response:
    """`POST /staff/sign-in/enrol`; the answer shows the recovery codes, this once."""
    form = await read_form(request)

    async def step() -> Response:
        taken, codes = await console(request).signing_in.confirm_enrolment(
            session_of(request), form.text("code"), browser_of(request)
        )
        target = PREFIX + STEPS.get(taken.stage, "/")
        page = render(request, "recovery_codes.html", codes=codes, onward=target)
        keep_token(request, page, taken.token)
        return page

    try:
        return await step()
    except RefusedError:
        return await _enrolment_page(request, 422, failure="sign-in-wrong-code")
    except TooManyFailuresError as error:
        return await _enrolment_page(
            request, 429, failure="sign-in-too-many", again_at=error.again_at
        )


async def ask_new_password(request: Request) -> Response:
    """`GET /staff/sign-in/password`"""
    return _step_page(request, Stage.PASSWORD)


async def take_new_password(request: Request) -> Response:
    """`POST /staff/sign-in/password`"""
    form = await read_form(request)

    async def step() -> Response:
        _same_twice(form)
        taken = await console(request).signing_in.replace_password(
            session_of(request), form.exact("new"), browser_of(request)
        )
        return _go_on(request, taken, "")

    return await _judged(
        step,
        lambda status, **said: _step_page(request, Stage.PASSWORD, status, **said),
        refused="password-same",
    )


async def sign_out(request: Request) -> Response:
    """`POST /staff/sign-out`"""
    await console(request).signing_in.sign_out(session_of(request))
    response = redirect("/sign-in", flash="signed-out")
    drop_token(request, response)
    return response


async def give_up(request: Request) -> Response:
    """`POST /staff/sign-in/cancel`: back to the first step."""
    await console(request).signing_in.cancel(session_of(request))
    response = redirect("/sign-in")
    drop_token(request, response)
    return response


def _same_twice(form: Form) -> None:
    if form.exact("new") != form.exact("again"):
        raise PasswordError("not_twice")


async def _judged(
    step: Callable[[], Awaitable[Response]],
    again: Callable[..., Response],
    *,
    refused: str = "sign-in-refused",
) -> Response:
    """The answer to a step, or its page once more with what was wrong."""
    try:
        return await step()
    except RefusedError:
        return again(422, failure=refused)
    except PasswordError as error:
        return again(422, failure=f"password-{error.code.replace('_', '-')}")
    except TooManyFailuresError as error:
        logger.warning("sign-in limited: %s", error.scope)
        return again(429, failure="sign-in-too-many", again_at=error.again_at)


def _password_page(
    request: Request, following: str, status: int = 200,
    failure: str | None = None, again_at: datetime | None = None,
) -> Response:  # fmt: skip
    return render(
        request, "sign_in.html", status,
        failure=failure, again_at=again_at, following=safe_target(following),
        town=console(request).town is not None,
    )  # fmt: skip


def _step_page(
    request: Request, stage: Stage, status: int = 200,
    failure: str | None = None, again_at: datetime | None = None,
) -> Response:  # fmt: skip
    if session_of(request).stage is not stage:
        return to_sign_in(request)
    following = safe_target(request.query_params.get("next", ""))
    return render(
        request, f"sign_in_{stage.value}.html", status,
        failure=failure, again_at=again_at, following=following,
    )  # fmt: skip


async def _enrolment_page(request: Request, status: int = 200, **said: Any) -> Response:
    session = session_of(request)
    if session.stage is not Stage.ENROL:
        return to_sign_in(request)
    enrolment = await console(request).signing_in.enrolment(session)
    picture = segno.make(enrolment.address, error="m", micro=False).svg_data_uri(scale=5, border=3)
    return render(
        request, "sign_in_enrol.html", status,
        secret=enrolment.secret, picture=picture,
        **({"failure": None, "again_at": None} | said),
    )  # fmt: skip


def _go_on(request: Request, taken: Step, following: str) -> Response:
    following = safe_target(following)
    if taken.stage is Stage.OPEN:
        response: Response = RedirectResponse(following or f"{PREFIX}/", 303)
    else:
        more = {"next": following} if following else {}
        response = redirect(STEPS[taken.stage], **more)
    keep_token(request, response, taken.token)
    return response


def safe_target(path: str) -> str:
    """A path of the console to go on to; anything else is none."""
    plain = path.startswith(f"{PREFIX}/") and "\\" not in path and "//" not in path
    return path if plain and path.isprintable() else ""


ROUTES = (
    StaffRoute("GET", "/sign-in", ask_password, Open.ANYONE),
    StaffRoute("POST", "/sign-in", take_password, Open.ANYONE),
    StaffRoute("GET", "/sign-in/code", ask_code, Open.ON_THE_WAY),
    StaffRoute("POST", "/sign-in/code", take_code, Open.ON_THE_WAY),
    StaffRoute("GET", "/sign-in/enrol", ask_enrolment, Open.ON_THE_WAY),
    StaffRoute("POST", "/sign-in/enrol", take_enrolment, Open.ON_THE_WAY),
    StaffRoute("GET", "/sign-in/password", ask_new_password, Open.ON_THE_WAY),
    StaffRoute("POST", "/sign-in/password", take_new_password, Open.ON_THE_WAY),
    StaffRoute("POST", "/sign-in/cancel", give_up, Open.ON_THE_WAY),
    StaffRoute("POST", "/sign-out", sign_out, Permission.OWN_ACCOUNT),
)
