"""Accounts and sessions of staff; the record of events says who and whose, and can only grow."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import wegweiser.encryption.columns
from wegweiser.storage.base import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# All of an event but whose data it was: that goes when they are forgotten.
_FIXED = "id, happened_at, actor, action, details, staff_id"
_SQLITE = (
    f"""CREATE TRIGGER audit_events_fixed BEFORE UPDATE OF {_FIXED} ON audit_events
    BEGIN SELECT RAISE(ABORT, 'audit_events can only grow'); END""",
    """CREATE TRIGGER audit_events_untied BEFORE UPDATE OF conversation_id ON audit_events
    WHEN NEW.conversation_id IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'audit_events can only grow'); END""",
    """CREATE TRIGGER audit_events_kept BEFORE DELETE ON audit_events
    WHEN OLD.happened_at > coalesce((SELECT max(complete_since) FROM audit_horizon), '')
    BEGIN SELECT RAISE(ABORT, 'audit_events can only grow'); END""",
)
_POSTGRESQL = (
    """CREATE FUNCTION audit_events_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'audit_events can only grow'; END $$""",
    """CREATE FUNCTION audit_events_keep() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.happened_at
         > coalesce((SELECT max(complete_since) FROM audit_horizon), '-infinity') THEN
        RAISE EXCEPTION 'audit_events can only grow';
      END IF;
      RETURN OLD;
    END $$""",
    f"""CREATE TRIGGER audit_events_fixed BEFORE UPDATE OF {_FIXED} ON audit_events
    FOR EACH ROW EXECUTE FUNCTION audit_events_refuse()""",
    """CREATE TRIGGER audit_events_untied BEFORE UPDATE OF conversation_id ON audit_events
    FOR EACH ROW WHEN (NEW.conversation_id IS NOT NULL) EXECUTE FUNCTION audit_events_refuse()""",
    """CREATE TRIGGER audit_events_kept BEFORE DELETE ON audit_events
    FOR EACH ROW EXECUTE FUNCTION audit_events_keep()""",
    """CREATE TRIGGER audit_events_never_emptied BEFORE TRUNCATE ON audit_events
    FOR EACH STATEMENT EXECUTE FUNCTION audit_events_refuse()""",
)
_TRIGGERS = ("fixed", "untied", "kept", "never_emptied")


def upgrade() -> None:
    _accounts()
    _sessions()
    op.create_table(
        "audit_horizon",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("complete_since", UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_horizon")),
    )
    with op.batch_alter_table("audit_events", schema=None) as batch_op:
        batch_op.add_column(sa.Column("staff_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("conversation_id", sa.String(length=32), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_audit_events_staff_id_staff_accounts"),
            "staff_accounts",
            ["staff_id"],
            ["id"],
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_audit_events_conversation_id_conversations"),
            "conversations",
            ["conversation_id"],
            ["id"],
            ondelete="SET NULL",
        )
        batch_op.create_index(batch_op.f("ix_audit_events_staff_id"), ["staff_id"])
        batch_op.create_index(batch_op.f("ix_audit_events_conversation_id"), ["conversation_id"])
    for statement in _SQLITE if op.get_bind().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def _accounts() -> None:
    op.create_table(
        "staff_accounts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("shown_name", sa.String(length=64), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("password_expired", sa.Boolean(), nullable=False),
        sa.Column(
            "totp_secret",
            wegweiser.encryption.columns.SealedText("staff_accounts.totp_secret"),
            nullable=True,
        ),
        sa.Column("totp_confirmed", sa.Boolean(), nullable=False),
        sa.Column("totp_step", sa.BigInteger(), nullable=True),
        sa.Column("oidc_subject", sa.String(length=255), nullable=True),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("signed_in_at", UtcDateTime(timezone=True), nullable=True),
        sa.Column("disabled_at", UtcDateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_accounts")),
        sa.UniqueConstraint("name", name=op.f("uq_staff_accounts_name")),
        sa.UniqueConstraint("oidc_subject", name=op.f("uq_staff_accounts_oidc_subject")),
    )
    op.create_table(
        "staff_recovery_codes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff_accounts.id"],
            name=op.f("fk_staff_recovery_codes_staff_id_staff_accounts"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_recovery_codes")),
    )
    op.create_index(
        "ix_staff_recovery_codes_staff",
        "staff_recovery_codes",
        ["staff_id", "code_hash"],
        unique=True,
    )


def _sessions() -> None:
    op.create_table(
        "staff_sessions",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("device", sa.String(length=120), nullable=False),
        sa.Column("created_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("seen_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", UtcDateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["staff_accounts.id"],
            name=op.f("fk_staff_sessions_staff_id_staff_accounts"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_sessions")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_staff_sessions_token_hash")),
    )
    op.create_index(op.f("ix_staff_sessions_staff_id"), "staff_sessions", ["staff_id"])
    op.create_index(op.f("ix_staff_sessions_expires_at"), "staff_sessions", ["expires_at"])
    op.create_table(
        "staff_sign_in_failures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_hash", sa.String(length=64), nullable=False),
        sa.Column("address_hash", sa.String(length=64), nullable=False),
        sa.Column("happened_at", UtcDateTime(timezone=True), nullable=False),
        sa.Column("expires_at", UtcDateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_sign_in_failures")),
    )
    for column in ("account_hash", "address_hash", "expires_at"):
        op.create_index(
            op.f(f"ix_staff_sign_in_failures_{column}"), "staff_sign_in_failures", [column]
        )


def downgrade() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for name in _TRIGGERS[: 3 if sqlite else 4]:
        op.execute(f"DROP TRIGGER audit_events_{name}" + ("" if sqlite else " ON audit_events"))
    if not sqlite:
        op.execute("DROP FUNCTION audit_events_refuse()")
        op.execute("DROP FUNCTION audit_events_keep()")
    with op.batch_alter_table("audit_events", schema=None) as batch_op:
        for name in ("conversation_id", "staff_id"):
            batch_op.drop_index(batch_op.f(f"ix_audit_events_{name}"))
        batch_op.drop_column("conversation_id")
        batch_op.drop_column("staff_id")
    for table in (
        "audit_horizon",
        "staff_sign_in_failures",
        "staff_sessions",
        "staff_recovery_codes",
        "staff_accounts",
    ):
        op.drop_table(table)
