"""Finding a conversation by where its channel reaches the person, though that is sealed."""

from __future__ import annotations

from sqlalchemy import ColumnElement, String, type_coerce

from wegweiser.conversations.models import Conversation
from wegweiser.encryption.columns import KeyMissingError
from wegweiser.storage import Database

PLACE = "conversations.address"


def has_address(database: Database, address: str) -> ColumnElement[bool]:
    """Whether a conversation has this address, by whichever of the keys it was hashed."""
    if database.keyring is None:
        raise KeyMissingError
    digests = database.keyring.digests(address, PLACE)
    return type_coerce(Conversation.address_hash, String).in_(digests)
