"""Keys, and sealing with them: AES-256-GCM, bound to the place where the value is kept.

A sealed value is `<key id>.<base64url of nonce and ciphertext>`. The place (a column, a row) is
authenticated with it, so a value copied to another place does not open. The first key seals; all of
them open, which is what a rotation needs.

What has to be found by its value is kept as a keyed hash beside it: `<key id>.<HMAC-SHA-256 in hex>`,
with a key derived (HKDF) from the one that seals. Without the key nobody can try out values.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES, NONCE_BYTES = 32, 12


class EncryptionError(Exception):
    """Root of what can go wrong with keys and sealed values."""


class KeyUnknownError(EncryptionError):
    """The value was sealed with a key that is not here. Carries `key_id`."""

    def __init__(self, key_id: str) -> None:
        super().__init__(f"no key {key_id}")
        self.key_id = key_id


class TamperedError(EncryptionError):
    """The value is not what was sealed, or not at the place it was sealed for."""


class MalformedKeyError(EncryptionError):
    """A key is not 32 bytes in base64."""


def new_key() -> str:
    """A random key, as it is written in a setting or a file."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


class Keyring:
    """Keys in order of age, newest first; read again when their file changes."""

    def __init__(self, keys: Sequence[str] = (), *, file: Path | None = None) -> None:
        """Either `keys` or a `file` with one key a line. Raises `MalformedKeyError`."""
        self._file = file
        self._seen: tuple[int, int] | None = None
        self._ciphers: dict[str, AESGCM] = {}
        self._lookup: dict[str, bytes] = {}
        self._current = ""
        if file is None:
            self._take(keys)
        else:
            self._refresh()

    @property
    def file(self) -> Path | None:
        """Where the keys are kept; None if the operator gave them as a setting."""
        return self._file

    @property
    def current(self) -> str:
        """Id of the key that seals."""
        self._refresh()
        return self._current

    def seal(self, value: bytes, place: str) -> str:
        """Encrypt for one place."""
        key_id = self.current
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = nonce + self._ciphers[key_id].encrypt(nonce, value, place.encode())
        return f"{key_id}.{base64.urlsafe_b64encode(sealed).decode()}"

    def open(self, sealed: str, place: str) -> bytes:
        """Decrypt. Raises `KeyUnknownError`, `TamperedError`."""
        key_id, _, data = sealed.partition(".")
        if key_id not in self._ciphers:
            self._refresh()
        cipher = self._ciphers.get(key_id)
        if cipher is None:
            raise KeyUnknownError(key_id)
        try:
            raw = base64.b64decode(data, altchars=b"-_", validate=True)
            return cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], place.encode())
        except (InvalidTag, binascii.Error, ValueError) as error:
            raise TamperedError from error

    def digest(self, value: str, place: str) -> str:
        """The keyed hash under which a value of this place is found; by the newest key."""
        return self._digest(self.current, value, place)

    def digests(self, value: str, place: str) -> list[str]:
        """The same by every key, newest first: while keys are changed, any of them may be stored."""
        self._refresh()
        return [self._digest(key_id, value, place) for key_id in self._lookup]

    def _digest(self, key_id: str, value: str, place: str) -> str:
        message = f"{place}\x00{value}".encode("utf-8", "surrogatepass")
        return f"{key_id}.{hmac.new(self._lookup[key_id], message, hashlib.sha256).hexdigest()}"

    def is_current(self, sealed: str) -> bool:
        """Whether the newest key sealed it."""
        return sealed.startswith(f"{self.current}.")

    def add(self, key: str) -> None:
        """Put a new key first in the file; every process seals with it from now on."""
        self._write([key, *self._lines()])

    def drop_old(self) -> int:
        """Remove all keys but the newest from the file; returns how many went."""
        lines = self._lines()
        self._write(lines[:1])
        return len(lines) - 1

    def _lines(self) -> list[str]:
        if self._file is None:
            raise EncryptionError("the keys are a setting: only the operator can change them")
        return self._file.read_text().split()

    def _write(self, lines: Sequence[str]) -> None:
        assert self._file is not None  # noqa: S101 - `_lines` made sure
        beside = self._file.with_suffix(".new")
        beside.unlink(missing_ok=True)
        _create(beside, "\n".join(lines) + "\n")
        beside.replace(self._file)
        self._refresh()

    def _refresh(self) -> None:
        if self._file is None:
            return
        status = self._file.stat()
        seen = (status.st_mtime_ns, status.st_ino)
        if seen != self._seen:
            self._take(self._file.read_text().split())
            self._seen = seen

    def _take(self, keys: Sequence[str]) -> None:
        ciphers, lookup = {}, {}
        for key in keys:
            raw = _raw(key)
            key_id = hashlib.sha256(raw).hexdigest()[:8]
            ciphers[key_id] = AESGCM(raw)
            # A key of its own for each purpose.
            derivation = HKDF(hashes.SHA256(), KEY_BYTES, salt=None, info=b"wegweiser look-up")
            lookup[key_id] = derivation.derive(raw)
        if not ciphers:
            raise MalformedKeyError("there is no key")
        self._ciphers = ciphers
        self._lookup = lookup
        self._current = next(iter(ciphers))


def load_keyring(setting: str | None, file: Path) -> Keyring:
    """The operator's keys (comma-separated, newest first), else those of `file`, made if need be.

    Raises `MalformedKeyError`.
    """
    if setting:
        return Keyring([key.strip() for key in setting.split(",") if key.strip()])
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        # Complete before it has its name: another process may look at the same moment.
        beside = file.with_suffix(f".{secrets.token_hex(4)}")
        _create(beside, f"{new_key()}\n")
        try:
            os.link(beside, file)
        except FileExistsError:
            pass
        finally:
            beside.unlink()
    return Keyring(file=file)


def _create(path: Path, content: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as handle:
        handle.write(content)


def _raw(key: str) -> bytes:
    try:
        raw = base64.b64decode(key, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise MalformedKeyError("a key is not base64") from error
    if len(raw) != KEY_BYTES:
        raise MalformedKeyError(f"a key has {len(raw)} bytes, not {KEY_BYTES}")
    return raw
