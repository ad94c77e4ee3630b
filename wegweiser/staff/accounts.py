"""Accounts: created, changed, disabled, never deleted. Every change is recorded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CursorResult, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.clock import Clock, system_clock
from wegweiser.languages import Language
from wegweiser.staff.audit import Action, record_staff
from wegweiser.staff.errors import (
    BadNameError,
    LastAdminError,
    NameTakenError,
    UnknownAccountError,
)
from wegweiser.staff.models import StaffAccount, StaffRecoveryCode, StaffSession
from wegweiser.staff.passwords import Passwords, check_password, new_password
from wegweiser.staff.roles import Role
from wegweiser.staff.second_factor import new_secret
from wegweiser.storage import Database

INTERFACE = (Language.GERMAN, Language.ENGLISH)
"""Languages of the console."""

_NAME = re.compile(r"[\w.@+-]{2,64}")


@dataclass(frozen=True)
class Account:
    """What others see of an account."""

    id: int
    name: str
    shown_name: str
    role: Role
    language: Language
    has_password: bool
    has_second_factor: bool
    by_oidc: bool
    created_at: datetime
    signed_in_at: datetime | None
    disabled_at: datetime | None


class Accounts:
    """Manages accounts. `by` is the id of who does it; None: the command line."""

    def __init__(
        self, database: Database, passwords: Passwords, clock: Clock = system_clock
    ) -> None:
        self._database = database
        self._passwords = passwords
        self._clock = clock

    async def create(
        self,
        name: str,
        role: Role,
        *,
        shown_name: str | None = None,
        language: Language = Language.GERMAN,
        password: str | None = None,
        by_town: bool = False,
        by: int | None = None,
    ) -> tuple[int, str | None]:
        """A new account; returns its id and the password, which is to be replaced at first sign-in.

        `by_town`: it has no password; the town's own sign-in says who they are.

        Raises `BadNameError`, `NameTakenError`, `PasswordError`.
        """
        name = sign_in_name(name)
        if password is not None:
            check_password(password, name)
        given = None if by_town else password or new_password()
        hashed = await self._passwords.hash(given) if given is not None else None
        now = self._clock()
        try:
            async with self._database.write() as connection:
                made = await connection.execute(
                    insert(StaffAccount).values(
                        name=name,
                        shown_name=_shown(shown_name, name),
                        role=role.value,
                        language=language.value,
                        password_hash=hashed,
                        password_expired=given is not None and (password is None or by is not None),
                        totp_confirmed=False,
                        created_at=now,
                    )
                )
                staff_id = int((made.inserted_primary_key or (0,))[0])
                await self._record(
                    connection, Action.ACCOUNT_CREATED, by, staff_id, role=role.value
                )
        except IntegrityError:
            raise NameTakenError from None
        return staff_id, given

    async def change(
        self, staff_id: int, *, shown_name: str, role: Role, language: Language, by: int | None
    ) -> None:
        """Raises `UnknownAccountError`, `LastAdminError`."""
        async with self._database.write() as connection:
            await self._hold(connection)
            account = await self._get(connection, staff_id)
            if account.role is Role.ADMIN and role is not Role.ADMIN:
                await self._refuse_last_admin(connection, account)
            await connection.execute(
                update(StaffAccount)
                .where(StaffAccount.id == staff_id)
                .values(
                    shown_name=_shown(shown_name, account.name),
                    role=role.value,
                    language=language.value,
                )
            )
            await self._record(
                connection, Action.ACCOUNT_CHANGED, by, staff_id,
                role=role.value, was=account.role.value,
            )  # fmt: skip

    async def disable(self, staff_id: int, *, by: int | None) -> None:
        """Nobody signs in with it any more, and its sessions end now.

        Raises `UnknownAccountError`, `LastAdminError`.
        """
        async with self._database.write() as connection:
            await self._hold(connection)
            account = await self._get(connection, staff_id)
            if account.role is Role.ADMIN:
                await self._refuse_last_admin(connection, account)
            await connection.execute(
                update(StaffAccount)
                .where(StaffAccount.id == staff_id)
                .values(disabled_at=self._clock())
            )
            await self._end_sessions(connection, staff_id)
            await self._record(connection, Action.ACCOUNT_DISABLED, by, staff_id)

    async def enable(self, staff_id: int, *, by: int | None) -> None:
        """Raises `UnknownAccountError`."""
        async with self._database.write() as connection:
            await self._get(connection, staff_id)
            await connection.execute(
                update(StaffAccount).where(StaffAccount.id == staff_id).values(disabled_at=None)
            )
            await self._record(connection, Action.ACCOUNT_ENABLED, by, staff_id)

    async def reset(
        self, staff_id: int, *, password: str | None = None, by: int | None
    ) -> str | None:
        """A new password to hand over, no second factor, no session. Returns the password.

        An account of the town's sign-in gets none: it is tied anew at the next one.

        Raises `UnknownAccountError`, `PasswordError`.
        """
        account = await self.get(staff_id)
        if password is not None:
            check_password(password, account.name)
        given = (password or new_password()) if account.has_password else None
        hashed = await self._passwords.hash(given) if given is not None else None
        async with self._database.write() as connection:
            await connection.execute(
                update(StaffAccount)
                .where(StaffAccount.id == staff_id)
                .values(
                    password_hash=hashed,
                    password_expired=given is not None,
                    totp_secret=None,
                    totp_confirmed=False,
                    totp_step=None,
                    oidc_subject=None,
                )
            )
            await connection.execute(
                delete(StaffRecoveryCode).where(StaffRecoveryCode.staff_id == staff_id)
            )
            await self._end_sessions(connection, staff_id)
            await self._record(connection, Action.ACCOUNT_RESET, by, staff_id)
        return given

    async def enrol(self, staff_id: int) -> str:
        """Set a second factor up at once; returns its secret, which is not shown again.

        Their first sign-in then asks for a code. Raises `UnknownAccountError`."""
        secret = new_secret()
        async with self._database.write() as connection:
            await self._get(connection, staff_id)
            await connection.execute(
                update(StaffAccount)
                .where(StaffAccount.id == staff_id)
                .values(totp_secret=secret, totp_confirmed=True, totp_step=None)
            )
            await self._record(connection, Action.SECOND_FACTOR_SET, None, staff_id)
        return secret

    async def revoke(self, staff_id: int, *, by: int | None) -> int:
        """End all sessions; returns how many. Raises `UnknownAccountError`."""
        async with self._database.write() as connection:
            await self._get(connection, staff_id)
            ended = await self._end_sessions(connection, staff_id)
            await self._record(connection, Action.SESSION_REVOKED, by, staff_id, sessions=ended)
        return ended

    async def choose_language(self, staff_id: int, language: Language) -> None:
        """The interface's language of one's own account."""
        async with self._database.write() as connection:
            await connection.execute(
                update(StaffAccount)
                .where(StaffAccount.id == staff_id)
                .values(language=language.value)
            )

    async def all(self) -> Sequence[Account]:
        """Every account, by name."""
        async with self._database.read() as connection:
            result = await connection.execute(select(*_COLUMNS).order_by(StaffAccount.name))
            return [_account(row) for row in result.all()]

    async def get(self, staff_id: int) -> Account:
        """Raises `UnknownAccountError`."""
        async with self._database.read() as connection:
            return await self._get(connection, staff_id)

    async def named(self, name: str) -> Account:
        """The account of a sign-in name. Raises `UnknownAccountError`."""
        async with self._database.read() as connection:
            result = await connection.execute(
                select(*_COLUMNS).where(StaffAccount.name == name.strip().casefold())
            )
            row = result.one_or_none()
        if row is None:
            raise UnknownAccountError
        return _account(row)

    async def _get(self, connection: AsyncConnection, staff_id: int) -> Account:
        result = await connection.execute(select(*_COLUMNS).where(StaffAccount.id == staff_id))
        row = result.one_or_none()
        if row is None:
            raise UnknownAccountError
        return _account(row)

    async def _hold(self, connection: AsyncConnection) -> None:
        # Two admins who disable each other at once must not both succeed.
        if not self._database.is_sqlite:
            await connection.execute(text("LOCK TABLE staff_accounts IN SHARE ROW EXCLUSIVE MODE"))

    async def _refuse_last_admin(self, connection: AsyncConnection, account: Account) -> None:
        others = await connection.execute(
            select(func.count()).where(
                StaffAccount.role == Role.ADMIN.value,
                StaffAccount.disabled_at.is_(None),
                StaffAccount.id != account.id,
            )
        )
        if account.disabled_at is None and not others.scalar_one():
            raise LastAdminError

    async def _end_sessions(self, connection: AsyncConnection, staff_id: int) -> int:
        gone: CursorResult[tuple[()]] = await connection.execute(
            delete(StaffSession).where(StaffSession.staff_id == staff_id)
        )
        return gone.rowcount

    async def _record(
        self, connection: AsyncConnection, action: Action, by: int | None, staff_id: int,
        **more: Any,
    ) -> None:  # fmt: skip
        details = {"account": staff_id, **more}
        await record_staff(connection, self._clock(), action, by, details=details)


_COLUMNS = (
    StaffAccount.id, StaffAccount.name, StaffAccount.shown_name, StaffAccount.role,
    StaffAccount.language, StaffAccount.password_hash.is_not(None).label("has_password"),
    StaffAccount.totp_confirmed, StaffAccount.oidc_subject.is_not(None).label("by_oidc"),
    StaffAccount.created_at, StaffAccount.signed_in_at, StaffAccount.disabled_at,
)  # fmt: skip


def _account(row: Any) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        shown_name=row.shown_name,
        role=Role(row.role),
        language=Language(row.language),
        has_password=row.has_password,
        has_second_factor=row.totp_confirmed,
        by_oidc=row.by_oidc,
        created_at=row.created_at,
        signed_in_at=row.signed_in_at,
        disabled_at=row.disabled_at,
    )


def sign_in_name(name: str) -> str:
    """The name as it is kept. Raises `BadNameError`."""
    kept = name.strip().casefold()
    if not _NAME.fullmatch(kept):
        raise BadNameError
    return kept


def _shown(shown_name: str | None, name: str) -> str:
    return ((shown_name or "").strip() or name)[:64]
