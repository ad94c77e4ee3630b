"""Encryption of what a stolen database must not show: keys, sealing, sealed columns, rotation."""

from wegweiser.encryption.keyring import (
    EncryptionError,
    Keyring,
    KeyUnknownError,
    TamperedError,
    load_keyring,
    new_key,
)

__all__ = [
    "EncryptionError",
    "KeyUnknownError",
    "Keyring",
    "TamperedError",
    "load_keyring",
    "new_key",
]
