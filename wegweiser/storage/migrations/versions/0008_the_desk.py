"""The counsellors' desk: who holds a conversation, and what they note about it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import wegweiser.encryption.columns
import wegweiser.storage.base

revision = "0008"
down_revision = "0006"
branch_labels = None
depends_on = None

_TIME = wegweiser.storage.base.UtcDateTime(timezone=True)
_SEALED = wegweiser.encryption.columns.SealedText


def upgrade() -> None:
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("holder", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("held_at", _TIME, nullable=True))
        batch_op.add_column(sa.Column("attended_at", _TIME, nullable=True))
        batch_op.create_index(batch_op.f("ix_conversations_holder"), ["holder"], unique=False)
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("staff_id", sa.Integer(), nullable=True))
    _handovers()
    _of_staff()
    _of_the_person()


def _conversation(table: str) -> tuple[sa.Column[str], sa.ForeignKeyConstraint]:
    return (
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f(f"fk_{table}_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
    )


def _index(table: str, *columns: str, name: str | None = None) -> None:
    with op.batch_alter_table(table, schema=None) as batch_op:
        own = name or batch_op.f(f"ix_{table}_{columns[0]}")
        batch_op.create_index(own, list(columns), unique=False)


def _handovers() -> None:
    table = "desk_handovers"
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        *_conversation(table),
        sa.Column("reason", sa.String(length=12), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column("asked_at", _TIME, nullable=False),
        sa.Column("claimed_at", _TIME, nullable=True),
        sa.Column("answered_at", _TIME, nullable=True),
        sa.Column("ended_at", _TIME, nullable=True),
        sa.Column("ending", sa.String(length=12), nullable=True),
        sa.Column("holder", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    _index(table, "conversation_id")
    _index(table, "ended_at", "asked_at", name="ix_desk_handovers_open")


def _of_staff() -> None:
    table = "desk_drafts"
    op.create_table(
        table,
        *_conversation(table),
        sa.Column("staff_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", _SEALED("desk_drafts.text"), nullable=False),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "staff_id", name=op.f(f"pk_{table}")),
    )
    table = "desk_presence"
    op.create_table(
        table,
        *_conversation(table),
        sa.Column("staff_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("typing_until", _TIME, nullable=True),
        sa.Column("expires_at", _TIME, nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "staff_id", name=op.f(f"pk_{table}")),
    )
    _index(table, "expires_at")


def _of_the_person() -> None:
    for table, column, kind in (
        ("desk_notes", "text", _SEALED("desk_notes.text")),
        ("desk_tags", "word", _SEALED("desk_tags.word")),
    ):
        op.create_table(
            table,
            sa.Column("id", sa.Integer(), nullable=False),
            *_conversation(table),
            sa.Column(column, kind, nullable=False),
            sa.Column("staff_id", sa.Integer(), nullable=False),
            sa.Column("created_at", _TIME, nullable=False),
            sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        )
        _index(table, "conversation_id")


def downgrade() -> None:
    for table in (
        "desk_tags", "desk_notes", "desk_presence", "desk_drafts", "desk_handovers",
    ):  # fmt: skip
        op.drop_table(table)
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.drop_column("staff_id")
    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_conversations_holder"))
        batch_op.drop_column("attended_at")
        batch_op.drop_column("held_at")
        batch_op.drop_column("holder")
