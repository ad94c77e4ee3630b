"""Passwords: Argon2id, never in the event loop, and never more at a time than memory allows."""

from __future__ import annotations

import asyncio
import secrets

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST, LONGEST = 12, 256
MEMORY_KIB, PASSES, LANES = 19_456, 2, 1
"""OWASP's least for Argon2id, which a small machine can afford at every sign-in."""
AT_ONCE = 4
"""Hashes computed at the same time: four times 19 MiB."""

_WORDS_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


class PasswordError(ValueError):
    """A password that cannot be set; `code` is `too_short`, `too_long` or `like_name`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Passwords:
    """Hashes and verifies."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher(
            time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES, type=Type.ID
        )
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._nobodys = self._hasher.hash(secrets.token_urlsafe())

    async def hash(self, password: str) -> str:
        """What to keep of a password."""
        async with self._gate:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def matches(self, kept: str | None, password: str) -> bool:
        """Whether this is the password. Takes as long for an account that does not exist."""
        async with self._gate:
            return await asyncio.to_thread(self._matches, kept, password)

    def is_outdated(self, kept: str) -> bool:
        """Whether it was hashed with other parameters than today's."""
        return self._hasher.check_needs_rehash(kept)

    def _matches(self, kept: str | None, password: str) -> bool:
        try:
            right = self._hasher.verify(kept or self._nobodys, password)
        except (VerificationError, InvalidHashError):
            return False
        return right and kept is not None


def check_password(password: str, name: str) -> None:
    """Raises `PasswordError` for one that may not be set."""
    if len(password) < SHORTEST:
        raise PasswordError("too_short")
    if len(password) > LONGEST:
        raise PasswordError("too_long")
    if name.casefold() in password.casefold() or len(set(password)) < SHORTEST // 3:
        raise PasswordError("like_name")


def new_password() -> str:
    """A random one to hand over: five groups that can be read out, 98 bits."""
    groups = ("".join(secrets.choice(_WORDS_ALPHABET) for _ in range(4)) for _ in range(5))
    return "-".join(groups)
