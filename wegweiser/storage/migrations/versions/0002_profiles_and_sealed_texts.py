"""Profiles, consent and data rights; what people write is sealed.

Conversations kept in plain text (of development installations: there are no others) do not stay.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import wegweiser.storage.base

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("DELETE FROM conversations")

    op.create_table(
        "audit_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("happened_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(length=16), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("details", sa.JSON(none_as_null=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_events")),
    )
    with op.batch_alter_table("audit_events", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_audit_events_happened_at"), ["happened_at"], unique=False
        )

    op.create_table(
        "access_links",
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("created_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_access_links_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_access_links")),
    )
    with op.batch_alter_table("access_links", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_access_links_conversation_id"), ["conversation_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_access_links_expires_at"), ["expires_at"], unique=False
        )

    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("given_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_consents_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_consents_conversation_id"), ["conversation_id"], unique=False
        )

    op.create_table(
        "dialogues",
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.Column("updated_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_dialogues_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("conversation_id", "name", name=op.f("pk_dialogues")),
    )
    op.create_table(
        "erasures",
        sa.Column("receipt", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=True),
        sa.Column("up_to_seq", sa.Integer(), nullable=False),
        sa.Column(
            "requested_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False
        ),
        sa.Column("due_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("done_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=True),
        sa.Column("stores", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_erasures_conversation_id_conversations"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("receipt", name=op.f("pk_erasures")),
    )
    with op.batch_alter_table("erasures", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_erasures_conversation_id"), ["conversation_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_erasures_done_at"), ["done_at"], unique=False)

    op.create_table(
        "profiles",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("conversation_id", sa.String(length=32), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("created_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.Column("updated_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversations.id"],
            name=op.f("fk_profiles_conversation_id_conversations"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profiles")),
        sa.UniqueConstraint("conversation_id", name=op.f("uq_profiles_conversation_id")),
    )
    with op.batch_alter_table("profiles", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_profiles_updated_at"), ["updated_at"], unique=False)

    with op.batch_alter_table("choices", schema=None) as batch_op:
        batch_op.alter_column(
            "act", existing_type=sa.JSON(), type_=sa.Text(), existing_nullable=False
        )

    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("hidden_seq", sa.Integer(), nullable=False, server_default="0")
        )
        batch_op.alter_column(
            "last_reply", existing_type=sa.JSON(), type_=sa.Text(), existing_nullable=True
        )

    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.alter_column(
            "content", existing_type=sa.JSON(), type_=sa.Text(), existing_nullable=True
        )
        batch_op.alter_column(
            "understanding", existing_type=sa.JSON(), type_=sa.Text(), existing_nullable=True
        )

    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.alter_column("hidden_seq", existing_type=sa.Integer(), server_default=None)


def downgrade() -> None:
    op.execute("DELETE FROM conversations")

    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.alter_column(
            "understanding",
            existing_type=sa.Text(),
            type_=sa.JSON(),
            postgresql_using="understanding::json", existing_nullable=True
        )
        batch_op.alter_column(
            "content",
            existing_type=sa.Text(),
            type_=sa.JSON(),
            postgresql_using="content::json", existing_nullable=True
        )

    with op.batch_alter_table("conversations", schema=None) as batch_op:
        batch_op.alter_column(
            "last_reply",
            existing_type=sa.Text(),
            type_=sa.JSON(),
            postgresql_using="last_reply::json", existing_nullable=True
        )
        batch_op.drop_column("hidden_seq")

    with op.batch_alter_table("choices", schema=None) as batch_op:
        batch_op.alter_column(
            "act",
            existing_type=sa.Text(),
            type_=sa.JSON(),
            postgresql_using="act::json", existing_nullable=False
        )

    with op.batch_alter_table("profiles", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_profiles_updated_at"))

    op.drop_table("profiles")
    with op.batch_alter_table("erasures", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_erasures_done_at"))
        batch_op.drop_index(batch_op.f("ix_erasures_conversation_id"))

    op.drop_table("erasures")
    op.drop_table("dialogues")
    with op.batch_alter_table("consents", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consents_conversation_id"))

    op.drop_table("consents")
    with op.batch_alter_table("access_links", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_access_links_expires_at"))
        batch_op.drop_index(batch_op.f("ix_access_links_conversation_id"))

    op.drop_table("access_links")
    with op.batch_alter_table("audit_events", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_events_happened_at"))

    op.drop_table("audit_events")
