"""The review list, and figures by day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import wegweiser.storage.base

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "review_items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=8), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("answered", sa.String(length=64), nullable=True),
        sa.Column("status", sa.String(length=9), nullable=False),
        sa.Column("topic", sa.String(length=64), nullable=True),
        sa.Column("wording", sa.Text(), nullable=True),
        sa.Column("purpose", sa.String(length=8), nullable=False),
        sa.Column("decided_by", sa.Integer(), nullable=True),
        sa.Column("decided_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("exported_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("created_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(status = 'decided') = (topic IS NOT NULL) AND (topic IS NULL) = (wording IS NULL)",
            name=op.f("ck_review_items_decided"),
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_review_items_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["message_id"],
            ["messages.id"],
            name=op.f("fk_review_items_message_id_messages"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"],
            ["staff_accounts.id"],
            name=op.f("fk_review_items_decided_by_staff_accounts"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_items")),
        sa.UniqueConstraint("message_id", name=op.f("uq_review_items_message_id")),
    )
    with op.batch_alter_table("review_items", schema=None) as batch_op:
        batch_op.create_index(
            "ix_review_items_status", ["status", "created_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_review_items_conversation_id"), ["conversation_id"], unique=False
        )
    op.create_table(
        "daily_figures",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("figure", sa.String(length=16), nullable=False),
        sa.Column("office", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("detail", sa.String(length=64), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "day", "figure", "office", "language", "detail", name=op.f("pk_daily_figures")
        ),
    )


def downgrade() -> None:
    op.drop_table("daily_figures")
    op.drop_table("review_items")
