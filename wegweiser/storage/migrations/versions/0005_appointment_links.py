"""Links to one appointment."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import wegweiser.storage.base

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "appointment_links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("created_at", wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_appointment_links_appointment_id_appointments"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment_links")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_appointment_links_code_hash")),
    )
    with op.batch_alter_table("appointment_links", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_appointment_links_appointment_id"), ["appointment_id"], unique=False
        )


def downgrade() -> None:
    op.drop_table("appointment_links")
