"""Columns whose values are sealed: what people write, and what we answer with it.

The keyring belongs to the engine (`Database` puts it on the dialect), so a type needs no global.
"""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Dialect, String, Text, TypeDecorator

from wegweiser.encryption.keyring import EncryptionError, Keyring

_ATTRIBUTE = "wegweiser_keyring"


class KeyMissingError(EncryptionError):
    """A sealed column was used on a database that was opened without keys."""

    def __init__(self) -> None:
        super().__init__("this database was opened without keys")


def give_keys(dialect: Dialect, keyring: Keyring | None) -> None:
    """Let sealed columns of this engine use the keys."""
    setattr(dialect, _ATTRIBUTE, keyring)


def keys_of(dialect: Dialect) -> Keyring:
    """The keys of an engine. Raises `KeyMissingError`."""
    keyring = getattr(dialect, _ATTRIBUTE, None)
    if not isinstance(keyring, Keyring):
        raise KeyMissingError
    return keyring


class SealedText(TypeDecorator[str]):
    """A text that only the keyring opens; `place` is `table.column`."""

    impl = Text
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keys_of(dialect).seal(value.encode(), self.place)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keys_of(dialect).open(value, self.place).decode()


class SealedJson(TypeDecorator[Any]):
    """JSON that only the keyring opens; None is NULL."""

    impl = Text
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        if value is None:
            return None
        written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return keys_of(dialect).seal(written.encode(), self.place)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else json.loads(keys_of(dialect).open(value, self.place))


class LookupHash(TypeDecorator[str]):
    """The keyed hash of a sealed column's value, so that a row is found by it.

    A value is hashed as it is written. It is compared by `Keyring.digests`, since it may have been
    written by an older key. `source`: the column beside it.
    """

    impl = String(80)
    cache_ok = True

    def __init__(self, place: str, source: str) -> None:
        super().__init__()
        self.place = place
        self.source = source

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else keys_of(dialect).digest(value, self.place)
