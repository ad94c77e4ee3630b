"""Accounts of the staff: who may sign in, and as what."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.console import console
from channels.staff.forms import Form, read_form, whole
from channels.staff.page import redirect, render
from channels.staff.route import NavItem, StaffRoute
from channels.staff.signed import signed
from wegweiser.languages import Language
from wegweiser.staff.accounts import INTERFACE, Account
from wegweiser.staff.errors import StaffError, UnknownAccountError
from wegweiser.staff.roles import Permission, Role

_MANAGE = Permission.STAFF_MANAGE


async def show(request: Request) -> Response:
    """`GET /staff/accounts`"""
    return await _list(request)


async def create(request: Request) -> Response:
    """`POST /staff/accounts`; the answer shows the password, this once."""
    form = await read_form(request)
    role, language = _role(form), _language(form)
    by_town = form.text("sign_in") == "town"
    try:
        _, given = await console(request).accounts.create(
            form.text("name"), role, shown_name=form.text("shown_name"), language=language,
            by_town=by_town, by=signed(request).staff_id,
        )  # fmt: skip
    except StaffError as error:
        return await _list(request, 422, failure=_failure(error), typed=form)
    if given is None:
        return redirect("/accounts", flash="account-created")
    return render(request, "account_password.html", name=form.text("name"), password=given)


async def show_one(request: Request) -> Response:
    """`GET /staff/accounts/{staff_id}`"""
    return await _one(request)


async def change(request: Request) -> Response:
    """`POST /staff/accounts/{staff_id}`"""
    account, form = await _account(request), await read_form(request)
    try:
        await console(request).accounts.change(
            account.id, shown_name=form.text("shown_name"), role=_role(form),
            language=_language(form), by=signed(request).staff_id,
        )  # fmt: skip
    except StaffError as error:
        return await _one(request, 409, failure=_failure(error))
    return redirect("/accounts", flash="saved")


async def disable(request: Request) -> Response:
    """`POST /staff/accounts/{staff_id}/disable`"""
    account = await _account(request)
    try:
        await console(request).accounts.disable(account.id, by=signed(request).staff_id)
    except StaffError as error:
        return await _one(request, 409, failure=_failure(error))
    return redirect("/accounts", flash="account-disabled")


async def enable(request: Request) -> Response:
    """`POST /staff/accounts/{staff_id}/enable`"""
    account = await _account(request)
    await console(request).accounts.enable(account.id, by=signed(request).staff_id)
    return redirect("/accounts", flash="account-enabled")


async def reset(request: Request) -> Response:
    """`POST /staff/accounts/{staff_id}/reset`; the answer shows the password, this once."""
    account = await _account(request)
    given = await console(request).accounts.reset(account.id, by=signed(request).staff_id)
    return render(request, "account_password.html", name=account.name, password=given)


async def revoke(request: Request) -> Response:
    """`POST /staff/accounts/{staff_id}/revoke`"""
    account = await _account(request)
    await console(request).accounts.revoke(account.id, by=signed(request).staff_id)
    return redirect("/accounts", flash="sessions-revoked")


async def _account(request: Request) -> Account:
    try:
        return await console(request).accounts.get(whole(request.path_params["staff_id"]))
    except UnknownAccountError:
        raise HTTPException(404) from None


async def _list(
    request: Request, status: int = 200, failure: str | None = None, typed: Form | None = None
) -> Response:
    parts = console(request)
    return render(
        request, "accounts.html", status,
        accounts=await parts.accounts.all(), roles=tuple(Role), languages=INTERFACE,
        town=parts.town is not None, failure=failure, typed=typed.as_mapping() if typed else {},
    )  # fmt: skip


async def _one(request: Request, status: int = 200, failure: str | None = None) -> Response:
    account = await _account(request)
    return render(
        request, "account_edit.html", status,
        account=account, roles=tuple(Role), languages=INTERFACE, failure=failure,
        sessions=await console(request).sessions.of(account.id),
    )  # fmt: skip


def _role(form: Form) -> Role:
    try:
        return Role(form.text("role"))
    except ValueError:
        raise HTTPException(400) from None


def _language(form: Form) -> Language:
    for language in INTERFACE:
        if language.value == form.text("language"):
            return language
    raise HTTPException(400)


def _failure(error: StaffError) -> str:
    return f"account-{error.code.replace('_', '-')}"


ROUTES = (
    StaffRoute("GET", "/accounts", show, _MANAGE),
    StaffRoute("POST", "/accounts", create, _MANAGE),
    StaffRoute("GET", "/accounts/{staff_id}", show_one, _MANAGE),
    StaffRoute("POST", "/accounts/{staff_id}", change, _MANAGE),
    StaffRoute("POST", "/accounts/{staff_id}/disable", disable, _MANAGE),
    StaffRoute("POST", "/accounts/{staff_id}/enable", enable, _MANAGE),
    StaffRoute("POST", "/accounts/{staff_id}/reset", reset, _MANAGE),
    StaffRoute("POST", "/accounts/{staff_id}/revoke", revoke, _MANAGE),
)
NAV = (NavItem("/accounts", "nav-accounts", _MANAGE),)
