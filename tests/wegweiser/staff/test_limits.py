"""Limits on sign-ins that fail."""

from __future__ import annotations

import asyncio

import pytest

from tests.wegweiser.staff.conftest import PASSWORD, Staff
from wegweiser.staff.errors import RefusedError
from wegweiser.staff.limits import Limit, SignInLimits, TooManyFailuresError
from wegweiser.staff.signing_in import Browser

SMALL = Limit(account=3, address=5, overall=7)


async def fail(staff: Staff, name: str, address: str) -> str:
    """What a wrong password comes to: refused, or the limit that was met."""
    try:
        await staff.signing_in.with_password(name, "wrong", Browser(address, "curl"))
    except RefusedError:
        return "refused"
    except TooManyFailuresError as error:
        return error.scope
    raise AssertionError


async def test_by_account_by_address_and_overall(staff: Staff) -> None:
    staff.limit(SMALL)
    await staff.anna()
    # The account, wherever from; its right password does not count then, either.
    assert [await fail(staff, "anna", f"a{number}") for number in range(4)] == [
        "refused", "refused", "refused", "account",
    ]  # fmt: skip
    with pytest.raises(TooManyFailuresError) as caught:
        await staff.password("ANNA", PASSWORD)
    assert (caught.value.again_at - staff.now).total_seconds() == 15 * 60
    # Others are not locked out by it, until the address, and then everything, has had enough.
    staff.pass_(minutes=16)
    assert [await fail(staff, f"x{number}", "b") for number in range(6)] == [
        *["refused"] * 5, "address",
    ]  # fmt: skip
    assert [await fail(staff, f"y{number}", f"c{number}") for number in range(3)] == [
        "refused", "refused", "overall",
    ]  # fmt: skip
    assert await staff.recorded("sign_in_limited") == 4
    staff.pass_(minutes=16)
    assert await staff.password()


async def test_names_that_nobody_has_are_limited_alike(staff: Staff) -> None:
    staff.limit(SMALL)
    assert [await fail(staff, "nobody", f"a{number}") for number in range(4)][-1] == "account"


async def test_a_right_password_alone_lifts_no_limit(staff: Staff) -> None:
    staff.limit(SMALL)
    await staff.anna()
    session = await staff.session(await staff.password())
    await staff.signing_in.enrolment(session)
    for _ in range(3):
        with pytest.raises(RefusedError):
            await staff.signing_in.confirm_enrolment(session, "000000", Browser("z", ""))
        # Were the count struck out here, the second factor could be tried without end.
        if _ < 2:
            await staff.password()
    with pytest.raises(TooManyFailuresError):
        await staff.password()


async def test_a_thousand_at_once_are_counted_like_in_a_row(staff: Staff) -> None:
    limits = SignInLimits(staff.database, SMALL, staff.clock)
    results = await asyncio.gather(
        *(limits.attempt("anna", f"a{number}") for number in range(60)), return_exceptions=True
    )
    assert sum(isinstance(result, int) for result in results) == 3
    assert all(isinstance(each, int | TooManyFailuresError) for each in results)


async def test_success_is_no_failure(staff: Staff) -> None:
    staff.limit(SMALL)
    await staff.anna()
    for _ in range(10):
        await staff.password()
