"""Sessions end by the clock, by hand, and with their account."""

from __future__ import annotations

import pytest

from tests.wegweiser.staff.conftest import Staff
from wegweiser.staff import Stage


async def opened(staff: Staff, staff_id: int, stage: Stage = Stage.OPEN) -> str:
    async with staff.database.write() as connection:
        return await staff.sessions.open(connection, staff_id, "Firefox" * 40, stage)


async def test_idle_and_old_sessions_end(staff: Staff) -> None:
    token = await opened(staff, await staff.anna())
    for _ in range(6):
        staff.pass_(hours=1, minutes=55)
        assert await staff.sessions.find(token) is not None
    staff.pass_(minutes=31)  # twelve hours and a minute in all
    assert await staff.sessions.find(token) is None
    token = await opened(staff, await staff.anna(name="berta"))
    staff.pass_(hours=1)
    # A page that is only open asks without being seen.
    assert await staff.sessions.find(token, seen=False) is not None
    staff.pass_(hours=1, minutes=1)
    assert await staff.sessions.find(token, seen=False) is None


@pytest.mark.parametrize("stage", [Stage.CODE, Stage.ENROL, Stage.PASSWORD])
async def test_a_sign_in_that_is_half_done_ends_soon(staff: Staff, stage: Stage) -> None:
    staff_id = await staff.anna()
    token = await opened(staff, staff_id, stage)
    staff.pass_(minutes=9)
    assert await staff.sessions.find(token) is not None
    staff.pass_(minutes=2)
    assert await staff.sessions.find(token) is None
    assert await staff.sessions.of(staff_id) == []


async def test_sessions_end_with_their_account(staff: Staff) -> None:
    staff_id = await staff.anna()
    token = await opened(staff, staff_id)
    await staff.accounts.disable(staff_id, by=None)
    assert await staff.sessions.find(token) is None
    await staff.accounts.enable(staff_id, by=None)
    # Enabling an account brings no session back.
    assert await staff.sessions.find(token) is None
    for end in (staff.accounts.revoke, staff.accounts.reset):
        token = await opened(staff, staff_id)
        await end(staff_id, by=None)
        assert await staff.sessions.find(token) is None


async def test_only_ones_own_session_is_ended(staff: Staff) -> None:
    mine, hers = await staff.anna(), await staff.anna(name="berta")
    token = await opened(staff, hers)
    (session,) = await staff.sessions.of(hers)
    assert len(session.device) == 120
    async with staff.database.write() as connection:
        assert not await staff.sessions.end(connection, session.id, mine)
    assert await staff.sessions.find(token) is not None
    async with staff.database.write() as connection:
        assert await staff.sessions.end(connection, session.id, hers)
    assert await staff.sessions.find(token) is None


async def test_a_token_that_is_none_is_nobodys(staff: Staff) -> None:
    for token in ("", "x", "\ud800", "' OR 1=1 --"):
        assert await staff.sessions.find(token) is None
