"""Signing in: each step, what does not count, and what counts only once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pyotp
import pytest
from argon2 import PasswordHasher, extract_parameters
from sqlalchemy import select, update

from tests.wegweiser.staff.conftest import HERE, PASSWORD, Staff
from wegweiser.staff import Role, Stage
from wegweiser.staff.errors import RefusedError
from wegweiser.staff.models import StaffAccount, StaffRecoveryCode, StaffSession
from wegweiser.staff.passwords import PasswordError, Passwords, check_password, new_password
from wegweiser.staff.signing_in import Step

STEP = timedelta(seconds=30)


async def enrolled(staff: Staff) -> tuple[pyotp.TOTP, tuple[str, ...], Step]:
    """Anna's first sign-in, to its end."""
    await staff.anna()
    session = await staff.session(await staff.password())
    totp = pyotp.TOTP((await staff.signing_in.enrolment(session)).secret)
    step, codes = await staff.signing_in.confirm_enrolment(session, totp.at(staff.now), HERE)
    return totp, codes, step


async def test_passwords_are_kept_as_argon2id(staff: Staff) -> None:
    await staff.anna()
    async with staff.database.read() as connection:
        kept = (await connection.execute(select(StaffAccount.password_hash))).scalar_one()
    assert kept is not None
    found = extract_parameters(kept)
    assert found.type.name == "ID"
    assert found.memory_cost >= 19 * 1024
    assert found.time_cost >= 2


async def test_a_password_kept_with_other_parameters_is_kept_anew(staff: Staff) -> None:
    await staff.anna()
    old = PasswordHasher(time_cost=1, memory_cost=8192).hash(PASSWORD)
    async with staff.database.write() as connection:
        await connection.execute(update(StaffAccount).values(password_hash=old))
    await staff.password()
    async with staff.database.read() as connection:
        kept = (await connection.execute(select(StaffAccount.password_hash))).scalar_one()
    assert kept != old
    assert not Passwords().is_outdated(kept or "")


async def test_the_first_sign_in_sets_the_second_factor_up(staff: Staff) -> None:
    _, codes, step = await enrolled(staff)
    assert step.stage is Stage.OPEN
    assert len(set(codes)) == 10
    assert (await staff.session(step)).name == "anna"
    async with staff.database.read() as connection:
        kept = (await connection.execute(select(StaffRecoveryCode.code_hash))).scalars().all()
        tokens = (await connection.execute(select(StaffSession.token_hash))).scalars().all()
    # Neither a code nor a token stands in the database.
    assert not set(kept) & set(codes)
    assert step.token not in tokens


async def test_the_token_of_a_step_opens_nothing_after_it(staff: Staff) -> None:
    await staff.anna()
    first = await staff.password()
    session = await staff.session(first)
    totp = pyotp.TOTP((await staff.signing_in.enrolment(session)).secret)
    await staff.signing_in.confirm_enrolment(session, totp.at(staff.now), HERE)
    assert await staff.sessions.find(first.token) is None


async def test_a_wrong_password_and_an_unknown_name_are_the_same(staff: Staff) -> None:
    await staff.anna()
    for name, word in (("anna", "wrong"), ("nobody", PASSWORD), ("", ""), ("anna\x00", "x")):
        with pytest.raises(RefusedError):
            await staff.password(name, word)
    assert await staff.recorded("sign_in_failed") == 4


async def test_a_wrong_code_is_refused_and_a_right_one_counts_once(staff: Staff) -> None:
    totp, _, _ = await enrolled(staff)
    # The code that set it up is spent.
    session = await staff.session(await staff.password())
    for code in (
        totp.at(staff.now),
        "000000",
        "",
        "abcdef",
        "١٢٣٤٥٦",
        totp.at(staff.now + 5 * STEP),
    ):
        with pytest.raises(RefusedError):
            await staff.signing_in.with_code(session, code, HERE)
    staff.pass_(seconds=30)
    code = totp.at(staff.now)
    step = await staff.signing_in.with_code(session, f" {code[:3]} {code[3:]} ", HERE)
    assert step.stage is Stage.OPEN
    again = await staff.session(await staff.password())
    with pytest.raises(RefusedError):
        await staff.signing_in.with_code(again, code, HERE)
    # Nor does one of the step before it.
    with pytest.raises(RefusedError):
        await staff.signing_in.with_code(again, totp.at(staff.now - 1 * STEP), HERE)


async def test_the_same_code_at_once_opens_one_session(staff: Staff) -> None:
    totp, _, _ = await enrolled(staff)
    staff.pass_(seconds=60)
    sessions = [await staff.session(await staff.password()) for _ in range(5)]
    code = totp.at(staff.now)
    results = await asyncio.gather(
        *(staff.signing_in.with_code(session, code, HERE) for session in sessions),
        return_exceptions=True,
    )
    assert sum(isinstance(result, Step) for result in results) == 1
    assert sum(isinstance(result, RefusedError) for result in results) == 4


async def test_a_phones_clock_may_be_half_a_minute_off(staff: Staff) -> None:
    totp, _, _ = await enrolled(staff)
    staff.pass_(minutes=5)
    session = await staff.session(await staff.password())
    assert await staff.signing_in.with_code(session, totp.at(staff.now - 1 * STEP), HERE)
    staff.pass_(minutes=5)
    session = await staff.session(await staff.password())
    with pytest.raises(RefusedError):
        await staff.signing_in.with_code(session, totp.at(staff.now - 2 * STEP), HERE)


async def test_a_recovery_code_counts_once(staff: Staff) -> None:
    _, codes, _ = await enrolled(staff)
    session = await staff.session(await staff.password())
    step = await staff.signing_in.with_code(session, codes[3].upper().replace("-", " "), HERE)
    assert step.stage is Stage.OPEN
    assert await staff.recorded("recovery_code_used") == 1
    again = await staff.session(await staff.password())
    with pytest.raises(RefusedError):
        await staff.signing_in.with_code(again, codes[3], HERE)
    assert await staff.signing_in.recovery_codes_left(session.staff_id) == 9


async def test_steps_cannot_be_left_out(staff: Staff) -> None:
    totp, _, _ = await enrolled(staff)
    staff.pass_(minutes=1)
    half = await staff.session(await staff.password())
    for attempt in (
        staff.signing_in.enrolment(half),
        staff.signing_in.confirm_enrolment(half, totp.at(staff.now), HERE),
        staff.signing_in.replace_password(half, "another password 1", HERE),
        staff.signing_in.change_password(half, PASSWORD, "another password 1", HERE),
        staff.signing_in.renew_recovery_codes(half, totp.at(staff.now), HERE),
    ):
        with pytest.raises(RefusedError):
            await attempt


async def test_a_password_somebody_else_gave_is_replaced(staff: Staff) -> None:
    staff_id, given = await staff.accounts.create("berta", Role.LEAD, by=None)
    assert given is not None
    secret = await staff.accounts.enrol(staff_id)
    session = await staff.session(await staff.password("berta", given))
    code = pyotp.TOTP(secret).at(staff.now)
    step = await staff.signing_in.with_code(session, code, HERE)
    assert step.stage is Stage.PASSWORD
    session = await staff.session(step)
    with pytest.raises(RefusedError):
        await staff.signing_in.replace_password(session, given, HERE)
    step = await staff.signing_in.replace_password(session, "four unrelated words", HERE)
    assert step.stage is Stage.OPEN
    with pytest.raises(RefusedError):
        await staff.password("berta", given)
    assert await staff.password("berta", "four unrelated words")


async def test_a_new_password_ends_the_other_sessions(staff: Staff) -> None:
    totp, _, first = await enrolled(staff)
    staff.pass_(minutes=1)
    half = await staff.session(await staff.password())
    second = await staff.signing_in.with_code(half, totp.at(staff.now), HERE)
    session = await staff.session(second)
    with pytest.raises(RefusedError):
        await staff.signing_in.change_password(session, "wrong", "four unrelated words", HERE)
    await staff.signing_in.change_password(session, PASSWORD, "four unrelated words", HERE)
    assert await staff.sessions.find(first.token) is None
    assert await staff.sessions.find(second.token) is not None


@pytest.mark.parametrize(
    ("password", "code"),
    [("short", "too_short"), ("x" * 257, "too_long"), ("aaaaaaaaaaaaaaa", "like_name"),
     ("anna is my name", "like_name")],
)  # fmt: skip
def test_bad_passwords_are_not_taken(password: str, code: str) -> None:
    with pytest.raises(PasswordError) as caught:
        check_password(password, "anna")
    assert caught.value.code == code


def test_made_passwords_may_be_set_and_differ() -> None:
    made = {new_password() for _ in range(50)}
    assert len(made) == 50
    for each in made:
        check_password(each, "anna")
