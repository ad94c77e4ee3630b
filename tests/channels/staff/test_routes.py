"""Every route of the console with every role, and with nobody: the expected answer of each."""

from __future__ import annotations

import re

import httpx
import pytest
from starlette.routing import Mount, Route

from channels.staff import app
from channels.staff.route import Open, StaffRoute
from channels.staff.routes import ROUTES
from tests.console import Office
from wegweiser.staff.roles import PERMISSIONS, Permission, Role
from wegweiser.staff.sessions import Stage

REFUSED = httpx.codes.FORBIDDEN
STREAMS = "text/event-stream"


def address(route: StaffRoute) -> str:
    """A path of the route; what stands in it exists nowhere."""
    return "/staff" + re.sub(r"\{[^}]+\}", "999", route.path)


async def answer(client: httpx.AsyncClient, route: StaffRoute) -> int:
    """The status code; of a stream no more than that is read."""
    body = {"data": {"x": "y"}} if route.method == "POST" else {}
    async with client.stream(route.method, address(route), **body) as response:
        return response.status_code


def test_the_table_is_what_is_served() -> None:
    (mount,) = app.routes()
    assert isinstance(mount, Mount)
    served = {
        (method, each.path)
        for each in mount.routes
        if isinstance(each, Route)
        for method in each.methods or ()
        if method != "HEAD"
    }
    elsewhere = {("GET", "/{path:path}"), ("POST", "/{path:path}")}
    assert served - elsewhere == {(each.method, each.path) for each in ROUTES}
    assert len({(each.method, each.path) for each in ROUTES}) == len(ROUTES)


def test_only_signing_in_is_open() -> None:
    anyone = {each.path for each in ROUTES if each.access is Open.ANYONE}
    assert anyone <= {"/static/{name}", "/sign-in", "/sign-in/town", "/sign-in/town/back"}
    on_the_way = [each.path for each in ROUTES if each.access is Open.ON_THE_WAY]
    assert all(path.startswith("/sign-in/") for path in on_the_way)
    assert {each.method for each in ROUTES} <= {"GET", "POST"}


def test_every_permission_is_somebodys() -> None:
    assert PERMISSIONS[Role.ADMIN] == frozenset(Permission)
    assert PERMISSIONS[Role.READER] < PERMISSIONS[Role.COUNSELLOR] < PERMISSIONS[Role.LEAD]


@pytest.mark.parametrize("role", list(Role))
async def test_what_a_role_may_not_is_refused(desk: Office, role: Role) -> None:
    staff_id = await desk.account(role)
    async with desk.browser(await desk.token(staff_id)) as client:
        for route in ROUTES:
            if route.path == "/sign-out":
                continue  # last, it ends the session
            status = await answer(client, route)
            allowed = (
                route.access is Open.ANYONE
                if isinstance(route.access, Open)
                else route.access in PERMISSIONS[role]
            )
            if allowed:
                assert status not in {401, REFUSED, 500}, (route.method, route.path, status)
            elif route.access is Open.ON_THE_WAY:
                assert status in {303, 401}, route.path
            else:
                assert status == REFUSED, (route.method, route.path, status)
        assert (await client.post("/staff/sign-out")).status_code == httpx.codes.SEE_OTHER
        assert (await client.get("/staff/account")).status_code == httpx.codes.SEE_OTHER


@pytest.mark.parametrize("stage", [None, *(each for each in Stage if each is not Stage.OPEN)])
async def test_nobody_gets_nothing(desk: Office, stage: Stage | None) -> None:
    token = await desk.token(await desk.account(Role.ADMIN), stage) if stage else "forged" * 7
    async with desk.browser(token) as client:
        for route in ROUTES:
            if isinstance(route.access, Permission):
                assert await answer(client, route) == (303 if route.method == "GET" else 401), route


async def test_other_methods_are_no_way_in(desk: Office) -> None:
    async with desk.signed_in(Role.ADMIN) as client:
        for method in ("PUT", "PATCH", "DELETE", "OPTIONS"):
            answered = await client.request(method, "/staff/account")
            assert answered.status_code in {404, 405}, method
