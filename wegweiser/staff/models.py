"""The tables of the people who work with the console. None of them holds anything of a person who
writes to the assistant."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from wegweiser.encryption.columns import SealedText
from wegweiser.storage import Base


class StaffAccount(Base):
    """Somebody who may sign in. Never deleted, only disabled: the record of access names them."""

    __tablename__ = "staff_accounts"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(64), unique=True)
    """What they sign in with, in small letters."""
    shown_name: Mapped[str] = mapped_column(String(64))
    """What colleagues read."""
    role: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(2))
    """Of the console's interface: de or en."""
    password_hash: Mapped[str | None] = mapped_column(Text)
    """Argon2id; none: signs in with the town's own sign-in only."""
    password_expired: Mapped[bool] = mapped_column(default=False)
    """Set by somebody else, so it is to be replaced at the first sign-in."""
    totp_secret: Mapped[str | None] = mapped_column(SealedText("staff_accounts.totp_secret"))
    totp_confirmed: Mapped[bool] = mapped_column(default=False)
    """Whether a code of it was once given; until then the secret counts for nothing."""
    totp_step: Mapped[int | None] = mapped_column(BigInteger)
    """The last time step whose code was taken: no code counts twice."""
    oidc_subject: Mapped[str | None] = mapped_column(String(255), unique=True)
    """Who they are for the town's own sign-in."""
    created_at: Mapped[datetime]
    signed_in_at: Mapped[datetime | None]
    disabled_at: Mapped[datetime | None]


class StaffSession(Base):
    """One browser that is signed in, or on the way. Only the hash of its token is kept."""

    __tablename__ = "staff_sessions"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    """Random; names the session in lists, opens nothing."""
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    staff_id: Mapped[int] = mapped_column(
        ForeignKey("staff_accounts.id", ondelete="CASCADE"), index=True
    )
    stage: Mapped[str] = mapped_column(String(16))
    """See `sessions.Stage`."""
    device: Mapped[str] = mapped_column(String(120))
    """What the browser calls itself."""
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class StaffRecoveryCode(Base):
    """A code that stands in for the second factor once. Only its hash is kept."""

    __tablename__ = "staff_recovery_codes"
    __table_args__ = (Index("ix_staff_recovery_codes_staff", "staff_id", "code_hash", unique=True),)

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff_accounts.id", ondelete="CASCADE"))
    code_hash: Mapped[str] = mapped_column(String(64))


class StaffSignInFailure(Base):
    """A sign-in that failed or is being tried. Name and address are kept as hashes."""

    __tablename__ = "staff_sign_in_failures"

    id: Mapped[int] = mapped_column(primary_key=True)
    account_hash: Mapped[str] = mapped_column(String(64), index=True)
    address_hash: Mapped[str] = mapped_column(String(64), index=True)
    happened_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
