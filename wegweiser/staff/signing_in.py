"""Signing in, step by step: the password, the second factor (or setting one up), and a password of
one's own if somebody else gave it. Each step ends the session of the one before and opens another,
so that a token that was seen before the last step opens nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.staff import second_factor
from wegweiser.staff.audit import Action, record_staff
from wegweiser.staff.errors import RefusedError
from wegweiser.staff.limits import SignInLimits, TooManyFailuresError
from wegweiser.staff.models import StaffAccount
from wegweiser.staff.passwords import Passwords, check_password
from wegweiser.staff.sessions import OpenSession, Sessions, Stage
from wegweiser.staff.town import Person
from wegweiser.storage import Database


@dataclass(frozen=True)
class Browser:
    """Where a sign-in comes from."""

    address: str
    """IP address; only its hash is kept, for the limits."""
    device: str
    """What the browser calls itself."""


@dataclass(frozen=True)
class Step:
    """The session after a step."""

    token: str
    stage: Stage


@dataclass(frozen=True)
class Enrolment:
    """What an authenticator app needs."""

    secret: str
    address: str
    """`otpauth://...`, for the QR code."""


class SigningIn:
    """The steps. Raises `RefusedError` for whatever is not right, and `TooManyFailuresError`."""

    def __init__(
        self,
        database: Database,
        sessions: Sessions,
        passwords: Passwords,
        limits: SignInLimits,
        clock: Clock = system_clock,
    ) -> None:
        self._database = database
        self._sessions = sessions
        self._passwords = passwords
        self._limits = limits
        self._clock = clock

    async def with_password(self, name: str, password: str, browser: Browser) -> Step:
        """The first step."""
        name = name.strip().casefold().replace("\x00", "\ufffd")  # PostgreSQL knows no NUL
        attempt = await self._attempt(name, browser)
        async with self._database.read() as connection:
            found = await connection.execute(
                select(StaffAccount.id, StaffAccount.password_hash, StaffAccount.totp_confirmed)
                .where(StaffAccount.name == name, StaffAccount.disabled_at.is_(None))
            )  # fmt: skip
            account = found.one_or_none()
        kept = account.password_hash if account else None
        right = await self._passwords.matches(kept, password)
        if account is None or not right:
            await self._failed(account.id if account else None, "password")
            raise RefusedError
        stage = Stage.CODE if account.totp_confirmed else Stage.ENROL
        # Only this attempt is struck out: a right password alone does not lift the limits, else
        # whoever knows it could try the second factor without end.
        await self._limits.withdraw(attempt)
        async with self._database.write() as connection:
            if kept is not None and self._passwords.is_outdated(kept):
                fresh = await self._passwords.hash(password)
                await _set(connection, account.id, password_hash=fresh)
            token = await self._sessions.open(connection, account.id, browser.device, stage)
        return Step(token, stage)

    async def by_town(self, person: Person, browser: Browser) -> Step:
        """Somebody the town's own sign-in knows: signed in at once, if they have an account."""
        async with self._database.write() as connection:
            found = await connection.execute(
                select(StaffAccount.id).where(
                    StaffAccount.oidc_subject == person.subject, StaffAccount.disabled_at.is_(None)
                )
            )
            staff_id = found.scalar_one_or_none() or await self._tie(connection, person)
            if staff_id is not None:
                await _set(connection, staff_id, signed_in_at=self._clock())
                await self._record(connection, Action.SIGNED_IN, staff_id)
                token = await self._sessions.open(connection, staff_id, browser.device)
        if staff_id is None:
            await self._failed(None, "town")
            raise RefusedError
        return Step(token, Stage.OPEN)

    async def _tie(self, connection: AsyncConnection, person: Person) -> int | None:
        """Give an account that waits for its first sign-in by the town to the subject."""
        if person.name is None:
            return None
        tied = await connection.execute(
            update(StaffAccount)
            .where(
                StaffAccount.name == person.name.strip().casefold(),
                # Never one with a password: whoever can choose a name at the town's could take it.
                StaffAccount.password_hash.is_(None),
                StaffAccount.oidc_subject.is_(None),
                StaffAccount.disabled_at.is_(None),
            )
            .values(oidc_subject=person.subject)
            .returning(StaffAccount.id)
        )
        return tied.scalar_one_or_none()

    async def with_code(self, session: OpenSession, code: str, browser: Browser) -> Step:
        """The second step: a code of the app, or a recovery code."""
        _expect(session, Stage.CODE)
        attempt = await self._attempt(session.name, browser)
        async with self._database.write() as connection:
            secret = await _secret(connection, session.staff_id)
            step = second_factor.step_of(secret, code, self._clock()) if secret else None
            if step is not None:
                right = await second_factor.spend_step(connection, session.staff_id, step)
            else:
                right = await second_factor.spend_recovery_code(connection, session.staff_id, code)
                if right:
                    await self._record(connection, Action.RECOVERY_CODE_USED, session.staff_id)
            if right:
                taken = await self._advance(connection, session, browser)
        if not right:
            await self._failed(session.staff_id, "code")
            raise RefusedError
        await self._limits.succeeded(attempt, session.name)
        return taken

    async def enrolment(self, session: OpenSession) -> Enrolment:
        """The secret to set up; the same until it is confirmed."""
        _expect(session, Stage.ENROL)
        async with self._database.write() as connection:
            secret = await _secret(connection, session.staff_id)
            if secret is None:
                secret = second_factor.new_secret()
                await _set(connection, session.staff_id, totp_secret=secret)
        return Enrolment(secret, second_factor.address(secret, session.name))

    async def confirm_enrolment(
        self, session: OpenSession, code: str, browser: Browser
    ) -> tuple[Step, tuple[str, ...]]:
        """The second factor is set up once a code of it was given; returns the recovery codes."""
        _expect(session, Stage.ENROL)
        attempt = await self._attempt(session.name, browser)
        async with self._database.write() as connection:
            secret = await _secret(connection, session.staff_id)
            step = second_factor.step_of(secret, code, self._clock()) if secret else None
            right = step is not None and await second_factor.spend_step(
                connection, session.staff_id, step
            )
            if right:
                await _set(connection, session.staff_id, totp_confirmed=True)
                codes = await second_factor.new_recovery_codes(connection, session.staff_id)
                await self._record(connection, Action.SECOND_FACTOR_SET, session.staff_id)
                taken = await self._advance(connection, session, browser)
        if not right:
            await self._failed(session.staff_id, "code")
            raise RefusedError
        await self._limits.succeeded(attempt, session.name)
        return taken, codes

    async def replace_password(self, session: OpenSession, new: str, browser: Browser) -> Step:
        """The last step for a password that somebody else gave. Raises `PasswordError`."""
        _expect(session, Stage.PASSWORD)
        check_password(new, session.name)
        async with self._database.read() as connection:
            kept = await _password_hash(connection, session.staff_id)
        if await self._passwords.matches(kept, new):
            raise RefusedError
        hashed = await self._passwords.hash(new)
        async with self._database.write() as connection:
            await _set(connection, session.staff_id, password_hash=hashed, password_expired=False)
            await self._record(connection, Action.PASSWORD_CHANGED, session.staff_id)
            return await self._advance(connection, session, browser)

    async def change_password(
        self, session: OpenSession, old: str, new: str, browser: Browser
    ) -> None:
        """Somebody who is signed in; their other sessions end. Raises `PasswordError`."""
        _expect(session, Stage.OPEN)
        check_password(new, session.name)
        attempt = await self._attempt(session.name, browser)
        async with self._database.read() as connection:
            kept = await _password_hash(connection, session.staff_id)
        if not await self._passwords.matches(kept, old):
            await self._failed(session.staff_id, "password")
            raise RefusedError
        hashed = await self._passwords.hash(new)
        async with self._database.write() as connection:
            await _set(connection, session.staff_id, password_hash=hashed, password_expired=False)
            await self._sessions.end_all(connection, session.staff_id, but=session.id)
            await self._record(connection, Action.PASSWORD_CHANGED, session.staff_id)
        await self._limits.succeeded(attempt, session.name)

    async def renew_recovery_codes(
        self, session: OpenSession, code: str, browser: Browser
    ) -> tuple[str, ...]:
        """Fresh recovery codes, against a code of the app."""
        _expect(session, Stage.OPEN)
        attempt = await self._attempt(session.name, browser)
        async with self._database.write() as connection:
            secret = await _secret(connection, session.staff_id)
            step = second_factor.step_of(secret, code, self._clock()) if secret else None
            right = step is not None and await second_factor.spend_step(
                connection, session.staff_id, step
            )
            if right:
                codes = await second_factor.new_recovery_codes(connection, session.staff_id)
                await self._record(connection, Action.RECOVERY_CODES_MADE, session.staff_id)
        if not right:
            await self._failed(session.staff_id, "code")
            raise RefusedError
        await self._limits.succeeded(attempt, session.name)
        return codes

    async def sign_out(self, session: OpenSession) -> None:
        """The session ends."""
        async with self._database.write() as connection:
            await self._sessions.end(connection, session.id, session.staff_id)
            await self._record(connection, Action.SIGNED_OUT, session.staff_id)

    async def cancel(self, session: OpenSession) -> None:
        """A sign-in that is half done is given up."""
        async with self._database.write() as connection:
            await self._sessions.end(connection, session.id, session.staff_id)

    async def revoke(self, session: OpenSession, session_id: str) -> bool:
        """End one of one's own sessions; False if it is none of theirs."""
        async with self._database.write() as connection:
            ended = await self._sessions.end(connection, session_id, session.staff_id)
            if ended:
                await self._record(connection, Action.SESSION_REVOKED, session.staff_id)
        return ended

    async def recovery_codes_left(self, staff_id: int) -> int:
        """How many recovery codes are still good."""
        async with self._database.read() as connection:
            return await second_factor.recovery_codes_left(connection, staff_id)

    async def _advance(
        self, connection: AsyncConnection, session: OpenSession, browser: Browser
    ) -> Step:
        """End this step's session and open the next one's, in the caller's transaction."""
        if not await self._sessions.end(connection, session.id, session.staff_id):
            raise RefusedError  # two answers to one step: only the first counts
        found = await connection.execute(
            select(StaffAccount.password_expired).where(StaffAccount.id == session.staff_id)
        )
        stage = Stage.PASSWORD if found.scalar_one() else Stage.OPEN
        if stage is Stage.OPEN:
            await _set(connection, session.staff_id, signed_in_at=self._clock())
            await self._record(connection, Action.SIGNED_IN, session.staff_id)
        token = await self._sessions.open(connection, session.staff_id, browser.device, stage)
        return Step(token, stage)

    async def _attempt(self, name: str, browser: Browser) -> int:
        try:
            return await self._limits.attempt(name, browser.address)
        except TooManyFailuresError as error:
            async with self._database.write() as connection:
                await record_staff(
                    connection, self._clock(), Action.SIGN_IN_LIMITED, None,
                    details={"scope": error.scope},
                )  # fmt: skip
            raise

    async def _failed(self, staff_id: int | None, what: str) -> None:
        async with self._database.write() as connection:
            await record_staff(
                connection, self._clock(), Action.SIGN_IN_FAILED, staff_id, details={"wrong": what}
            )

    async def _record(self, connection: AsyncConnection, action: Action, staff_id: int) -> None:
        await record_staff(connection, self._clock(), action, staff_id)


def _expect(session: OpenSession, stage: Stage) -> None:
    if session.stage is not stage:
        raise RefusedError


async def _secret(connection: AsyncConnection, staff_id: int) -> str | None:
    found = await connection.execute(
        select(StaffAccount.totp_secret).where(StaffAccount.id == staff_id)
    )
    return found.scalar_one()


async def _password_hash(connection: AsyncConnection, staff_id: int) -> str | None:
    found = await connection.execute(
        select(StaffAccount.password_hash).where(StaffAccount.id == staff_id)
    )
    return found.scalar_one()


async def _set(connection: AsyncConnection, staff_id: int, **values: object) -> None:
    await connection.execute(
        update(StaffAccount).where(StaffAccount.id == staff_id).values(**values)
    )
