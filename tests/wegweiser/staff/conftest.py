"""Staff of a database on each engine, with a clock that a test turns."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest

from wegweiser.staff import Accounts, OpenSession, Role, Sessions
from wegweiser.staff.audit import AuditLog, Wanted
from wegweiser.staff.limits import Limit, SignInLimits
from wegweiser.staff.passwords import Passwords
from wegweiser.staff.signing_in import Browser, SigningIn, Step
from wegweiser.storage import Database

PASSWORD = "correct horse battery"
HERE = Browser("192.0.2.1", "Firefox")


@dataclass
class Staff:
    """All parts of signing in."""

    database: Database
    now: datetime = field(default_factory=lambda: datetime(2026, 11, 2, 8, tzinfo=UTC))

    def __post_init__(self) -> None:
        self.passwords = Passwords()
        self.accounts = Accounts(self.database, self.passwords, self.clock)
        self.sessions = Sessions(
            self.database, idle=timedelta(hours=2), longest=timedelta(hours=12), clock=self.clock
        )
        self.audit = AuditLog(self.database)
        self.limit(Limit())

    def limit(self, limit: Limit) -> None:
        limits = SignInLimits(self.database, limit, self.clock)
        self.signing_in = SigningIn(
            self.database, self.sessions, self.passwords, limits, self.clock
        )

    def clock(self) -> datetime:
        return self.now

    def pass_(self, **time: float) -> None:
        self.now += timedelta(**time)

    async def anna(self, role: Role = Role.COUNSELLOR, *, name: str = "anna") -> int:
        staff_id, _ = await self.accounts.create(name, role, password=PASSWORD)
        return staff_id

    async def password(self, name: str = "anna", word: str = PASSWORD) -> Step:
        return await self.signing_in.with_password(name, word, HERE)

    async def session(self, step: Step) -> OpenSession:
        found = await self.sessions.find(step.token)
        assert found is not None
        return found

    async def recorded(self, action: str) -> int:
        return len(await self.audit.page(Wanted(action=action)))


@pytest.fixture
def staff(database: Database) -> Staff:
    return Staff(database)
