"""Addresses of conversations (Telegram chat ids) are sealed, and found by a keyed hash."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from wegweiser.encryption.columns import keys_of

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

PLACE = "conversations.address"


def upgrade() -> None:
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.alter_column(
            "address", existing_type=sa.String(length=128), type_=sa.Text(), nullable=False
        )
        batch_op.add_column(sa.Column("address_hash", sa.String(length=80), nullable=True))
    _seal()
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.alter_column("address_hash", existing_type=sa.String(length=80), nullable=False)
        batch_op.drop_constraint(batch_op.f("uq_conversations_channel"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_conversations_channel"), ["channel", "address_hash"]
        )


def downgrade() -> None:
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, address FROM conversations")).all()
    for row in rows:
        opened = keys_of(connection.dialect).open(row.address, PLACE).decode()
        connection.execute(
            sa.text("UPDATE conversations SET address = :address WHERE id = :id"),
            {"id": row.id, "address": opened},
        )
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_conversations_channel"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_conversations_channel"), ["channel", "address"]
        )
        batch_op.drop_column("address_hash")
        batch_op.alter_column(
            "address", existing_type=sa.Text(), type_=sa.String(length=128), nullable=False
        )


def _seal() -> None:
    """What is there already. A new installation has nothing, and needs no key for this."""
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, address FROM conversations")).all()
    for row in rows:
        keys = keys_of(connection.dialect)
        connection.execute(
            sa.text(
                "UPDATE conversations SET address = :address, address_hash = :hash WHERE id = :id"
            ),
            {
                "id": row.id,
                "address": keys.seal(row.address.encode(), PLACE),
                "hash": keys.digest(row.address, PLACE),
            },
        )
