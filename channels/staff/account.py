"""One's own account: sessions, password, second factor, language of the interface."""

from __future__ import annotations

from datetime import datetime

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.console import console
from channels.staff.forms import read_form
from channels.staff.page import redirect, render
from channels.staff.route import NavItem, StaffRoute
from channels.staff.signed import session_of, signed
from channels.staff.signing_in import browser_of
from wegweiser.languages import Language
from wegweiser.staff.accounts import INTERFACE
from wegweiser.staff.errors import RefusedError
from wegweiser.staff.limits import TooManyFailuresError
from wegweiser.staff.passwords import PasswordError
from wegweiser.staff.roles import Permission


async def show(request: Request) -> Response:
    """`GET /staff/account`"""
    return await _page(request)


async def change_password(request: Request) -> Response:
    """`POST /staff/account/password`"""
    form = await read_form(request)
    if form.exact("new") != form.exact("again"):
        return await _page(request, 422, failure="password-not-twice")
    try:
        await console(request).signing_in.change_password(
            session_of(request), form.exact("old"), form.exact("new"), browser_of(request)
        )
    except RefusedError:
        return await _page(request, 422, failure="password-wrong")
    except PasswordError as error:
        return await _page(request, 422, failure=f"password-{error.code.replace('_', '-')}")
    except TooManyFailuresError as error:
        return await _page(request, 429, failure="sign-in-too-many", again_at=error.again_at)
    return redirect("/account", flash="password-changed")


async def renew_recovery_codes(request: Request) -> Response:
    """`POST /staff/account/recovery-codes`; the answer shows them, this once."""
    form = await read_form(request)
    try:
        codes = await console(request).signing_in.renew_recovery_codes(
            session_of(request), form.text("code"), browser_of(request)
        )
    except RefusedError:
        return await _page(request, 422, failure="sign-in-wrong-code")
    except TooManyFailuresError as error:
        return await _page(request, 429, failure="sign-in-too-many", again_at=error.again_at)
    return render(request, "recovery_codes.html", codes=codes, onward="/staff/account")


async def revoke_session(request: Request) -> Response:
    """`POST /staff/account/sessions/{id}/revoke`: one of one's own, no other."""
    ended = await console(request).signing_in.revoke(
        session_of(request), request.path_params["session_id"]
    )
    if not ended:
        raise HTTPException(404)
    return redirect("/account", flash="session-revoked")


async def choose_language(request: Request) -> Response:
    """`POST /staff/account/language`"""
    chosen = (await read_form(request)).text("language")
    if chosen not in {language.value for language in INTERFACE}:
        raise HTTPException(400)
    await console(request).accounts.choose_language(signed(request).staff_id, Language(chosen))
    return redirect("/account", flash="saved")


async def _page(
    request: Request, status: int = 200, failure: str | None = None,
    again_at: datetime | None = None,
) -> Response:  # fmt: skip
    parts, me = console(request), signed(request)
    return render(
        request, "account.html", status,
        failure=failure, again_at=again_at, languages=INTERFACE,
        account=await parts.accounts.get(me.staff_id),
        codes_left=await parts.signing_in.recovery_codes_left(me.staff_id),
        sessions=await parts.sessions.of(me.staff_id),
    )  # fmt: skip


ROUTES = (
    StaffRoute("GET", "/account", show, Permission.OWN_ACCOUNT),
    StaffRoute("POST", "/account/password", change_password, Permission.OWN_ACCOUNT),
    StaffRoute("POST", "/account/recovery-codes", renew_recovery_codes, Permission.OWN_ACCOUNT),
    StaffRoute(
        "POST", "/account/sessions/{session_id}/revoke", revoke_session, Permission.OWN_ACCOUNT
    ),
    StaffRoute("POST", "/account/language", choose_language, Permission.OWN_ACCOUNT),
)
NAV = (NavItem("/account", "nav-account", Permission.OWN_ACCOUNT),)
