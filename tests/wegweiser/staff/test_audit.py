"""The record can only grow: the database refuses the rest, whoever asks."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, func, select, text, update
from sqlalchemy.exc import DBAPIError

from tests.wegweiser.staff.conftest import Staff
from wegweiser.content.layers import Layers
from wegweiser.content.strings import Strings
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.models import Conversation
from wegweiser.data_rights.audit import erase_before
from wegweiser.data_rights.models import AuditEvent
from wegweiser.settings import PROJECT_ROOT
from wegweiser.staff.accounts import INTERFACE
from wegweiser.staff.audit import Action, Wanted, record_staff


async def count(staff: Staff) -> int:
    async with staff.database.read() as connection:
        found = await connection.execute(select(func.count()).select_from(AuditEvent))
        return int(found.scalar_one())


async def refused(staff: Staff, statement: object) -> bool:
    try:
        async with staff.database.write() as connection:
            await connection.execute(statement)  # type: ignore[call-overload]
    except DBAPIError as error:
        return "can only grow" in str(error)
    return False


async def test_nothing_is_changed_or_taken_away(staff: Staff) -> None:
    await staff.anna()
    assert await count(staff) == 1
    statements = [
        delete(AuditEvent),
        update(AuditEvent).values(actor="person"),
        update(AuditEvent).values(happened_at=staff.now),
        update(AuditEvent).values(staff_id=None),
        update(AuditEvent).values(details=None),
        text("UPDATE audit_events SET conversation_id = 'x'"),
    ]
    if not staff.database.is_sqlite:
        statements.append(text("TRUNCATE audit_events"))
    for statement in statements:
        assert await refused(staff, statement), str(statement)
    assert await count(staff) == 1


async def test_what_is_over_its_time_goes_and_the_record_says_so(staff: Staff) -> None:
    await staff.anna()
    staff.pass_(days=10)
    await staff.anna(name="berta")
    assert await staff.audit.complete_since() is None
    async with staff.database.write() as connection:
        assert await erase_before(connection, staff.now - timedelta(days=5)) == 1
    assert await staff.audit.complete_since() == staff.now - timedelta(days=5)
    assert await count(staff) == 1
    assert await refused(staff, delete(AuditEvent))


async def test_whose_data_it_was_is_forgotten_with_them(staff: Staff) -> None:
    staff_id = await staff.anna()
    conversation = await Intake(staff.database, limit=2000).open("web", "x", "de")
    async with staff.database.write() as connection:
        await record_staff(
            connection, staff.now, Action.PROFILE_SEEN, staff_id, conversation_id=conversation
        )
    async with staff.database.write() as connection:
        await connection.execute(delete(Conversation).where(Conversation.id == conversation))
    (event,) = await staff.audit.page(Wanted(action="profile_seen"))
    assert (event.conversation_id, event.staff_name) == (None, "anna")


async def test_pages_are_newest_first_and_filtered(staff: Staff) -> None:
    one, two = await staff.anna(), await staff.anna(name="berta")
    for staff_id in (one, two, one):
        staff.pass_(hours=1)
        async with staff.database.write() as connection:
            await record_staff(connection, staff.now, Action.SIGNED_IN, staff_id)
    everything = await staff.audit.page(Wanted(), count=2)
    assert [event.staff_id for event in everything] == [one, two]
    older = await staff.audit.page(Wanted(), before=everything[-1].id)
    assert [event.action for event in older] == [
        "signed_in", "account_created", "account_created",
    ]  # fmt: skip
    found = await staff.audit.page(Wanted(action="signed_in", staff_id=one, since=staff.now))
    assert len(found) == 1
    until = Wanted(action="signed_in", until=staff.now)
    assert len(await staff.audit.page(until)) == 2


@pytest.mark.parametrize("action", list(Action))
def test_actions_fit_their_column_and_have_a_name(action: Action) -> None:
    assert len(action.value) <= 32
    layers = Layers.of(PROJECT_ROOT / "content")
    for language in INTERFACE:
        assert Strings.load(layers, "console", INTERFACE).has(language, f"action-{action}")
