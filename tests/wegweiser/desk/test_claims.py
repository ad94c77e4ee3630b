"""Who holds a conversation, on both engines: one winner, and only the winner speaks."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import select

from tests.wegweiser.desk.conftest import ANNA, BERND, LEAD, Scene
from wegweiser.conversations.states import State
from wegweiser.conversations.turns import Outcome
from wegweiser.data_rights.models import AuditEvent
from wegweiser.desk import ClaimedError, Colleague, NotHolderError, NotOpenError
from wegweiser.desk.errors import NotAllowedError
from wegweiser.desk.models import Handover
from wegweiser.replies import standard
from wegweiser.replies.record import Reply

ANSWER = Reply("greet")


async def test_of_a_hundred_claims_at_once_one_wins(scene: Scene) -> None:
    conversation = await scene.asks_for_a_person("a")

    async def claim(number: int) -> int:
        try:
            await scene.claims.claim(conversation, Colleague(number, str(number)))
        except ClaimedError as error:
            return -error.holder
        return number

    found = await asyncio.gather(*(claim(number) for number in range(1, 101)))
    (winner,) = [number for number in found if number > 0]
    assert sorted(found)[:99] == [-winner] * 99
    row = await scene.row(conversation)
    assert (row.holder, row.state) == (winner, State.STAFF)
    # Told once that somebody is there, however many tried.
    assert [each for each in await scene.said(conversation) if each[1] == "handover.staff"] == [
        ("system", "handover.staff")
    ]


async def test_claiming_twice_changes_nothing(scene: Scene) -> None:
    conversation = await scene.asks_for_a_person("a")
    await scene.claims.claim(conversation, ANNA)
    before = await scene.said(conversation)
    await scene.claims.claim(conversation, ANNA)
    assert await scene.said(conversation) == before


async def test_a_conversation_with_the_bot_can_be_claimed_unasked(scene: Scene) -> None:
    conversation = await scene.write("a")
    await scene.claims.claim(conversation, ANNA)
    async with scene.database.read() as connection:
        found = await connection.execute(select(Handover.reason, Handover.holder))
        assert found.all() == [("staff", ANNA.id)]


async def test_an_answer_of_the_bot_under_way_is_not_sent_after_the_claim(scene: Scene) -> None:
    conversation = await scene.write("a")
    turn = await scene.turns.lease()
    assert turn is not None
    assert turn.state is State.BOT
    await scene.claims.claim(conversation, ANNA)
    assert await scene.turns.complete(turn, Outcome((ANSWER,), "de")) == []
    assert ("bot", "greet") not in await scene.said(conversation)


async def test_a_failure_under_way_does_not_take_the_conversation_from_staff(scene: Scene) -> None:
    conversation = await scene.write("a")
    turn = await scene.turns.lease()
    assert turn is not None
    await scene.claims.claim(conversation, ANNA)
    sent = await scene.turns.notify(turn, [Reply("trouble.delay")])
    passed = Reply("trouble.handover", {}, (), {"state": "waiting"})
    assert [*sent, *await scene.turns.give_up(turn, "internal", [passed])] == []
    row = await scene.row(conversation)
    assert (row.state, row.holder) == (State.STAFF, ANNA.id)


async def test_asking_for_a_person_under_way_does_not_either(scene: Scene) -> None:
    conversation = await scene.write("a")
    turn = await scene.turns.lease()
    assert turn is not None
    await scene.claims.claim(conversation, ANNA)
    asked = Outcome((standard.handover_waiting(),), "de", from_bot=False)
    assert await scene.turns.complete(turn, asked) == []
    assert (await scene.row(conversation)).holder == ANNA.id


@pytest.mark.parametrize("first", ["claim", "answer"])
async def test_a_claim_and_an_answer_at_the_same_time_come_in_some_order(
    scene: Scene, first: str
) -> None:
    """Whichever is first: the bot never speaks after "a person has taken over"."""
    for number in range(10):
        conversation = await scene.write(f"{first}{number}")
        turn = await scene.turns.lease()
        assert turn is not None
        work = [
            scene.claims.claim(conversation, ANNA),
            scene.turns.complete(turn, Outcome((ANSWER,), "de")),
        ]
        await asyncio.gather(*(work if first == "claim" else reversed(work)))
        said = [what for _, what in await scene.said(conversation)]
        assert said in (["hallo", "handover.staff"], ["hallo", "greet", "handover.staff"])


async def test_only_a_lead_takes_over_and_it_is_recorded(scene: Scene) -> None:
    conversation = await scene.asks_for_a_person("a")
    await scene.claims.claim(conversation, ANNA)
    with pytest.raises(NotAllowedError):
        await scene.claims.take_over(conversation, BERND, seen=ANNA.id)
    await scene.claims.take_over(conversation, LEAD, seen=ANNA.id)
    assert (await scene.row(conversation)).holder == LEAD.id
    with pytest.raises(NotHolderError):
        await scene.desk.write(conversation, ANNA, "zu spät", client_id="c1")
    async with scene.database.read() as connection:
        found = await connection.execute(select(AuditEvent.__table__))
        (row,) = found.all()
    assert row.action == "taken_over"
    assert (row.staff_id, row.details) == (LEAD.id, {"from": ANNA.id})
    assert row.conversation_id == conversation


async def test_a_lead_takes_over_only_from_whom_they_saw(scene: Scene) -> None:
    conversation = await scene.asks_for_a_person("a")
    await scene.claims.claim(conversation, ANNA)
    with pytest.raises(ClaimedError) as refused:
        await scene.claims.take_over(conversation, LEAD, seen=BERND.id)
    assert refused.value.holder == ANNA.id


async def test_released_it_waits_again_and_another_takes_it(scene: Scene) -> None:
    conversation = await scene.asks_for_a_person("a")
    await scene.claims.claim(conversation, ANNA)
    with pytest.raises(NotHolderError):
        await scene.claims.release(conversation, BERND)
    await scene.claims.release(conversation, ANNA)
    row = await scene.row(conversation)
    assert (row.state, row.holder) == (State.WAITING, None)
    await scene.claims.claim(conversation, BERND)
    # Not told once more: for the person nothing changed.
    assert (await scene.said(conversation))[-1][1] == "handover.staff"
    assert len([each for each in await scene.said(conversation) if each[0] == "system"]) == 1


async def test_a_closed_conversation_is_claimed_by_nobody_until_the_person_writes(
    scene: Scene,
) -> None:
    conversation = await scene.asks_for_a_person("a")
    await scene.claims.claim(conversation, ANNA)
    await scene.claims.close(conversation, ANNA)
    assert (await scene.said(conversation))[-1] == ("system", "handover.closed")
    with pytest.raises(NotOpenError):
        await scene.claims.claim(conversation, BERND)
    await scene.write("a", "noch etwas")
    assert (await scene.row(conversation)).state == State.BOT
    await scene.claims.claim(conversation, BERND)


async def test_there_is_nothing_to_claim_where_nothing_is(scene: Scene) -> None:
    with pytest.raises(NotOpenError):
        await scene.claims.claim("0" * 32, ANNA)
