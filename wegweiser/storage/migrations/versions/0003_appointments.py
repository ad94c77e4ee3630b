"""Appointments: calendars, what is taken of them, bookings, the waiting list."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

import wegweiser.storage.base


revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('slots', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_slots_office_id'))

    op.drop_table('slots')
    # Demo offices only; seeding makes them anew, with a calendar.
    op.execute('DELETE FROM offices')
    with op.batch_alter_table('offices', schema=None) as batch_op:
        batch_op.add_column(sa.Column('serves', sa.JSON(none_as_null=True), nullable=False))
        batch_op.add_column(sa.Column('address', sa.String(length=200), nullable=True))
        batch_op.add_column(sa.Column('map_url', sa.String(length=500), nullable=True))
        batch_op.add_column(sa.Column('directions', sa.JSON(none_as_null=True), nullable=False))
        batch_op.add_column(sa.Column('hours', sa.JSON(none_as_null=True), nullable=False))
        batch_op.add_column(sa.Column('active', sa.Boolean(), nullable=False))
    op.create_table('resources',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('office_id', sa.String(length=64), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('key', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=100), nullable=False),
    sa.Column('languages', sa.JSON(none_as_null=True), nullable=False),
    sa.Column('hours', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('services', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('room_id', sa.Integer(), nullable=True),
    sa.Column('remote', sa.Boolean(), nullable=False),
    sa.Column('link', sa.String(length=500), nullable=True),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.CheckConstraint("kind IN ('counsellor', 'room', 'interpreter')", name=op.f('ck_resources_kind')),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_resources_office_id_offices'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['room_id'], ['resources.id'], name=op.f('fk_resources_room_id_resources')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_resources')),
    sa.UniqueConstraint('office_id', 'kind', 'key', name=op.f('uq_resources_office_id'))
    )
    op.create_table('services',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('office_id', sa.String(length=64), nullable=False),
    sa.Column('key', sa.String(length=40), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('every', sa.Integer(), nullable=False),
    sa.Column('before', sa.Integer(), nullable=False),
    sa.Column('after', sa.Integer(), nullable=False),
    sa.Column('lead_minutes', sa.Integer(), nullable=False),
    sa.Column('horizon_days', sa.Integer(), nullable=False),
    sa.Column('capacity', sa.Integer(), nullable=False),
    sa.Column('modes', sa.JSON(none_as_null=True), nullable=False),
    sa.Column('bring', sa.JSON(none_as_null=True), nullable=False),
    sa.Column('public', sa.Boolean(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.CheckConstraint('minutes > 0 AND every > 0 AND capacity > 0', name=op.f('ck_services_positive')),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_services_office_id_offices'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_services')),
    sa.UniqueConstraint('office_id', 'key', name=op.f('uq_services_office_id'))
    )
    op.create_table('special_days',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('office_id', sa.String(length=64), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('opens', sa.Time(), nullable=True),
    sa.Column('closes', sa.Time(), nullable=True),
    sa.Column('reason', sa.String(length=100), nullable=False),
    sa.CheckConstraint('(opens IS NULL) = (closes IS NULL)', name=op.f('ck_special_days_hours')),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_special_days_office_id_offices'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_special_days'))
    )
    with op.batch_alter_table('special_days', schema=None) as batch_op:
        batch_op.create_index('ix_special_days_office', ['office_id', 'day'], unique=False)

    op.create_table('waiting_places',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('office_id', sa.String(length=64), nullable=False),
    sa.Column('service_key', sa.String(length=40), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=True),
    sa.Column('wish', sa.JSON(none_as_null=True), nullable=False),
    sa.Column('created_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_waiting_places_conversation_id_conversations'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_waiting_places_office_id_offices'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_waiting_places')),
    sa.UniqueConstraint('conversation_id', 'office_id', 'service_key', name=op.f('uq_waiting_places_conversation_id'))
    )
    op.create_table('blocks',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('office_id', sa.String(length=64), nullable=False),
    sa.Column('resource_id', sa.Integer(), nullable=True),
    sa.Column('starts_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('ends_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('reason', sa.String(length=100), nullable=False),
    sa.CheckConstraint('ends_at > starts_at', name=op.f('ck_blocks_order')),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_blocks_office_id_offices'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_blocks_resource_id_resources'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_blocks'))
    )
    with op.batch_alter_table('blocks', schema=None) as batch_op:
        batch_op.create_index('ix_blocks_office', ['office_id', 'ends_at'], unique=False)

    op.create_table('calendar_feeds',
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('counsellor_id', sa.Integer(), nullable=False),
    sa.Column('created_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('revoked_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['counsellor_id'], ['resources.id'], name=op.f('fk_calendar_feeds_counsellor_id_resources'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('token_hash', name=op.f('pk_calendar_feeds'))
    )
    with op.batch_alter_table('calendar_feeds', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_calendar_feeds_counsellor_id'), ['counsellor_id'], unique=False)

    op.create_table('taken_slots',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('office_id', sa.String(length=64), nullable=False),
    sa.Column('service_id', sa.Integer(), nullable=False),
    sa.Column('counsellor_id', sa.Integer(), nullable=False),
    sa.Column('room_id', sa.Integer(), nullable=True),
    sa.Column('interpreter_id', sa.Integer(), nullable=True),
    sa.Column('mode', sa.String(length=8), nullable=False),
    sa.Column('starts_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('ends_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('from_cell', sa.Integer(), nullable=False),
    sa.Column('to_cell', sa.Integer(), nullable=False),
    sa.Column('capacity', sa.Integer(), nullable=False),
    sa.CheckConstraint('capacity > 0', name=op.f('ck_taken_slots_capacity')),
    sa.CheckConstraint('to_cell > from_cell AND ends_at > starts_at', name=op.f('ck_taken_slots_order')),
    sa.ForeignKeyConstraint(['counsellor_id'], ['resources.id'], name=op.f('fk_taken_slots_counsellor_id_resources')),
    sa.ForeignKeyConstraint(['interpreter_id'], ['resources.id'], name=op.f('fk_taken_slots_interpreter_id_resources')),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_taken_slots_office_id_offices')),
    sa.ForeignKeyConstraint(['room_id'], ['resources.id'], name=op.f('fk_taken_slots_room_id_resources')),
    sa.ForeignKeyConstraint(['service_id'], ['services.id'], name=op.f('fk_taken_slots_service_id_services')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_taken_slots')),
    sa.UniqueConstraint('id', 'capacity', name=op.f('uq_taken_slots_id'))
    )
    with op.batch_alter_table('taken_slots', schema=None) as batch_op:
        batch_op.create_index('ix_taken_slots_office', ['office_id', 'from_cell'], unique=False)

    op.create_table('waiting_offers',
    sa.Column('place_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('starts_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('offered_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['place_id'], ['waiting_places.id'], name=op.f('fk_waiting_offers_place_id_waiting_places'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('place_id', 'starts_at', name=op.f('pk_waiting_offers'))
    )
    op.create_table('appointments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=8), nullable=False),
    sa.Column('uid', sa.String(length=64), nullable=False),
    sa.Column('sequence', sa.Integer(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('request_id', sa.String(length=128), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=True),
    sa.Column('office_id', sa.String(length=64), nullable=False),
    sa.Column('service_id', sa.Integer(), nullable=False),
    sa.Column('service_key', sa.String(length=40), nullable=False),
    sa.Column('slot_id', sa.Integer(), nullable=True),
    sa.Column('seat', sa.Integer(), nullable=True),
    sa.Column('capacity', sa.Integer(), nullable=True),
    sa.Column('starts_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('ends_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('mode', sa.String(length=8), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=True),
    sa.Column('extra', sa.Boolean(), nullable=False),
    sa.Column('replaces', sa.Integer(), nullable=True),
    sa.Column('place_id', sa.Integer(), nullable=True),
    sa.Column('held_until', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('late_minutes', sa.Integer(), nullable=True),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('cancelled_by', sa.String(length=6), nullable=True),
    sa.Column('confirmed_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=True),
    sa.Column('created_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('updated_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.CheckConstraint("(status = 'held') = (held_until IS NOT NULL)", name=op.f('ck_appointments_held')),
    sa.CheckConstraint("(status IN ('held', 'confirmed', 'arrived', 'no_show')) = (slot_id IS NOT NULL) AND (slot_id IS NULL) = (seat IS NULL)", name=op.f('ck_appointments_occupies')),
    sa.CheckConstraint('seat BETWEEN 1 AND capacity', name=op.f('ck_appointments_seat')),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_appointments_conversation_id_conversations'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_appointments_office_id_offices')),
    sa.ForeignKeyConstraint(['place_id'], ['waiting_places.id'], name=op.f('fk_appointments_place_id_waiting_places'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['replaces'], ['appointments.id'], name=op.f('fk_appointments_replaces_appointments'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['service_id'], ['services.id'], name=op.f('fk_appointments_service_id_services')),
    sa.ForeignKeyConstraint(['slot_id', 'capacity'], ['taken_slots.id', 'taken_slots.capacity'], name=op.f('fk_appointments_slot_id_taken_slots')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appointments')),
    sa.UniqueConstraint('number', name=op.f('uq_appointments_number')),
    sa.UniqueConstraint('request_id', name=op.f('uq_appointments_request_id')),
    sa.UniqueConstraint('slot_id', 'seat', name=op.f('uq_appointments_slot_id')),
    sa.UniqueConstraint('uid', name=op.f('uq_appointments_uid'))
    )
    with op.batch_alter_table('appointments', schema=None) as batch_op:
        batch_op.create_index('ix_appointments_conversation', ['conversation_id', 'created_at'], unique=False)
        batch_op.create_index('ix_appointments_held', ['held_until'], unique=False)
        batch_op.create_index('ix_appointments_office', ['office_id', 'starts_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_appointments_place_id'), ['place_id'], unique=False)
        batch_op.create_index('ix_appointments_starts', ['status', 'starts_at'], unique=False)
        batch_op.create_index('uq_appointments_open', ['conversation_id', 'service_key'], unique=True, sqlite_where=sa.text("status IN ('held', 'confirmed') AND NOT extra AND conversation_id IS NOT NULL"), postgresql_where=sa.text("status IN ('held', 'confirmed') AND NOT extra AND conversation_id IS NOT NULL"))

    op.create_table('taken_cells',
    sa.Column('resource_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('cell', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('slot_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_taken_cells_resource_id_resources')),
    sa.ForeignKeyConstraint(['slot_id'], ['taken_slots.id'], name=op.f('fk_taken_cells_slot_id_taken_slots'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('resource_id', 'cell', name=op.f('pk_taken_cells'))
    )
    with op.batch_alter_table('taken_cells', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_taken_cells_slot_id'), ['slot_id'], unique=False)

    op.create_table('appointment_notices',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('appointment_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('starts_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.Column('skipped', sa.Boolean(), nullable=False),
    sa.Column('noted_at', wegweiser.storage.base.UtcDateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['appointment_id'], ['appointments.id'], name=op.f('fk_appointment_notices_appointment_id_appointments'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appointment_notices')),
    sa.UniqueConstraint('appointment_id', 'kind', 'starts_at', name=op.f('uq_appointment_notices_appointment_id'))
    )


def downgrade() -> None:
    with op.batch_alter_table('offices', schema=None) as batch_op:
        batch_op.drop_column('active')
        batch_op.drop_column('hours')
        batch_op.drop_column('directions')
        batch_op.drop_column('map_url')
        batch_op.drop_column('address')
        batch_op.drop_column('serves')

    op.create_table('slots',
    sa.Column('id', sa.INTEGER(), nullable=False),
    sa.Column('office_id', sa.VARCHAR(length=64), nullable=False),
    sa.Column('starts_at', sa.DATETIME(), nullable=False),
    sa.Column('ends_at', sa.DATETIME(), nullable=False),
    sa.Column('capacity', sa.INTEGER(), nullable=False),
    sa.CheckConstraint('capacity >= 1', name=op.f('ck_slots_capacity')),
    sa.CheckConstraint('ends_at > starts_at', name=op.f('ck_slots_order')),
    sa.ForeignKeyConstraint(['office_id'], ['offices.id'], name=op.f('fk_slots_office_id_offices'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_slots')),
    sa.UniqueConstraint('office_id', 'starts_at', name=op.f('uq_slots_office_id'))
    )
    with op.batch_alter_table('slots', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_slots_office_id'), ['office_id'], unique=False)

    op.drop_table('appointment_notices')
    with op.batch_alter_table('taken_cells', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_taken_cells_slot_id'))

    op.drop_table('taken_cells')
    with op.batch_alter_table('appointments', schema=None) as batch_op:
        batch_op.drop_index('uq_appointments_open', sqlite_where=sa.text("status IN ('held', 'confirmed') AND NOT extra AND conversation_id IS NOT NULL"), postgresql_where=sa.text("status IN ('held', 'confirmed') AND NOT extra AND conversation_id IS NOT NULL"))
        batch_op.drop_index('ix_appointments_starts')
        batch_op.drop_index(batch_op.f('ix_appointments_place_id'))
        batch_op.drop_index('ix_appointments_office')
        batch_op.drop_index('ix_appointments_held')
        batch_op.drop_index('ix_appointments_conversation')

    op.drop_table('appointments')
    op.drop_table('waiting_offers')
    with op.batch_alter_table('taken_slots', schema=None) as batch_op:
        batch_op.drop_index('ix_taken_slots_office')

    op.drop_table('taken_slots')
    with op.batch_alter_table('calendar_feeds', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_calendar_feeds_counsellor_id'))

    op.drop_table('calendar_feeds')
    with op.batch_alter_table('blocks', schema=None) as batch_op:
        batch_op.drop_index('ix_blocks_office')

    op.drop_table('blocks')
    op.drop_table('waiting_places')
    with op.batch_alter_table('special_days', schema=None) as batch_op:
        batch_op.drop_index('ix_special_days_office')

    op.drop_table('special_days')
    op.drop_table('services')
    op.drop_table('resources')
