"""The second factor: codes of an authenticator app (RFC 6238), and recovery codes for the day the
phone is gone. A code counts once."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime

import pyotp
from sqlalchemy import CursorResult, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from wegweiser.staff.models import StaffAccount, StaffRecoveryCode

ISSUER = "Wegweiser"
STEP = 30
DRIFT = (0, -1, 1)
"""Steps a phone's clock may be off, in the order they are tried."""
RECOVERY_CODES = 10
_RECOVERY_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"


def new_secret() -> str:
    """A secret to share with an authenticator app, in base 32."""
    return pyotp.random_base32()


def address(secret: str, name: str) -> str:
    """The `otpauth` address that an authenticator app reads."""
    return pyotp.TOTP(secret, interval=STEP).provisioning_uri(name=name, issuer_name=ISSUER)


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The time step a code belongs to, if it is one of about now."""
    digits = "".join(code.split())
    if not (digits.isascii() and digits.isdecimal()):
        return None
    totp = pyotp.TOTP(secret, interval=STEP)
    current = int(now.timestamp()) // STEP
    for drift in DRIFT:
        if secrets.compare_digest(totp.generate_otp(current + drift), digits):
            return current + drift
    return None


async def spend_step(connection: AsyncConnection, staff_id: int, step: int) -> bool:
    """Take the code of a step; False if one of it or of a later step was taken before."""
    result: CursorResult[tuple[()]] = await connection.execute(
        update(StaffAccount)
        .where(
            StaffAccount.id == staff_id,
            or_(StaffAccount.totp_step.is_(None), StaffAccount.totp_step < step),
        )
        .values(totp_step=step)
    )
    return result.rowcount == 1


async def new_recovery_codes(connection: AsyncConnection, staff_id: int) -> tuple[str, ...]:
    """Fresh codes, to be shown once; earlier ones count no more."""
    codes = tuple(_recovery_code() for _ in range(RECOVERY_CODES))
    await connection.execute(
        delete(StaffRecoveryCode).where(StaffRecoveryCode.staff_id == staff_id)
    )
    await connection.execute(
        insert(StaffRecoveryCode), [{"staff_id": staff_id, "code_hash": _hash(c)} for c in codes]
    )
    return codes


async def spend_recovery_code(connection: AsyncConnection, staff_id: int, code: str) -> bool:
    """Take a recovery code; False if it is none, or was taken."""
    result: CursorResult[tuple[()]] = await connection.execute(
        delete(StaffRecoveryCode).where(
            StaffRecoveryCode.staff_id == staff_id, StaffRecoveryCode.code_hash == _hash(code)
        )
    )
    return result.rowcount == 1


async def recovery_codes_left(connection: AsyncConnection, staff_id: int) -> int:
    """How many are still good."""
    result = await connection.execute(
        select(func.count()).where(StaffRecoveryCode.staff_id == staff_id)
    )
    return int(result.scalar_one())


def _recovery_code() -> str:
    # 16 of 31 letters are 79 bits: a plain hash keeps them well.
    letters = "".join(secrets.choice(_RECOVERY_ALPHABET) for _ in range(16))
    return "-".join(letters[start : start + 4] for start in range(0, 16, 4))


def _hash(code: str) -> str:
    letters = "".join(letter for letter in code.casefold() if letter.isalnum())
    return hashlib.sha256(letters.encode("utf-8", "replace")).hexdigest()
