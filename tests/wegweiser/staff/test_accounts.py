"""Accounts, and that somebody is always left to manage them."""

from __future__ import annotations

import asyncio

import pytest

from tests.wegweiser.staff.conftest import Staff
from wegweiser.languages import Language
from wegweiser.staff import Role
from wegweiser.staff.errors import BadNameError, LastAdminError, NameTakenError, UnknownAccountError
from wegweiser.staff.passwords import PasswordError


async def test_names_are_one_whatever_their_case(staff: Staff) -> None:
    await staff.anna()
    with pytest.raises(NameTakenError):
        await staff.accounts.create(" ANNA ", Role.READER)
    assert (await staff.accounts.named("Anna")).role is Role.COUNSELLOR
    for bad in ("", "a", "a b", "a" * 65, "a/b", "a\nb"):
        with pytest.raises(BadNameError):
            await staff.accounts.create(bad, Role.READER)
    with pytest.raises(PasswordError):
        await staff.accounts.create("berta", Role.READER, password="short")


async def test_two_admins_cannot_disable_each_other_at_once(staff: Staff) -> None:
    one, two = await staff.anna(Role.ADMIN), await staff.anna(Role.ADMIN, name="berta")
    results = await asyncio.gather(
        staff.accounts.disable(one, by=two), staff.accounts.disable(two, by=one),
        return_exceptions=True,
    )  # fmt: skip
    assert [type(each) for each in results if each is not None] == [LastAdminError]
    assert sum(not each.disabled_at for each in await staff.accounts.all()) == 1


async def test_everything_done_to_an_account_is_recorded(staff: Staff) -> None:
    admin, staff_id = await staff.anna(Role.ADMIN), await staff.anna(name="berta")
    await staff.accounts.change(
        staff_id, shown_name="B", role=Role.LEAD, language=Language.ENGLISH, by=admin
    )
    await staff.accounts.reset(staff_id, by=admin)
    await staff.accounts.disable(staff_id, by=admin)
    await staff.accounts.enable(staff_id, by=admin)
    for action in ("changed", "reset", "disabled", "enabled"):
        assert await staff.recorded(f"account_{action}") == 1, action
    with pytest.raises(UnknownAccountError):
        await staff.accounts.disable(999, by=admin)
