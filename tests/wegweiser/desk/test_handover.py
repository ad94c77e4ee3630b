"""To staff and back: why, when somebody will be there, and what the bot goes on with."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, select

from tests.wegweiser.desk.conftest import ANNA, FakeClock, Scene
from wegweiser.appointments.models import Office, SpecialDay
from wegweiser.conversations.states import State
from wegweiser.desk.hours import desk_hours
from wegweiser.desk.models import Handover
from wegweiser.desk.queue import Queue, Tab
from wegweiser.desk.returning import Returning
from wegweiser.replies import standard
from wegweiser.replies.record import Reply

NINE_TO_TWELVE = [{"weekday": day, "opens": "09:00", "closes": "12:00"} for day in range(5)]


async def office(scene: Scene, *, demo: bool = False) -> None:
    async with scene.database.write() as connection:
        await connection.execute(
            insert(Office).values(
                id="o", name="Amt", town="Köln", serves=[], directions={}, hours=NINE_TO_TWELVE,
                demo=demo, active=True,
            )
        )  # fmt: skip


async def reasons(scene: Scene) -> list[str]:
    async with scene.database.read() as connection:
        return list((await connection.execute(select(Handover.reason))).scalars())


@pytest.mark.parametrize(
    ("before", "reason"),
    [
        (Reply("greet"), "person"),
        (Reply("complaint"), "complaint"),
        (Reply("fallback.miss", {"again": True}), "misses"),
        (Reply("fallback.miss", {"again": False}), "person"),
        (standard.emergency(), "emergency"),
    ],
)
async def test_why_is_kept(scene: Scene, before: Reply, reason: str) -> None:
    await scene.write("a")
    await scene.answer(before)
    await scene.asks_for_a_person("a")
    assert await reasons(scene) == [reason]


async def test_an_emergency_is_in_the_queue_at_once_and_the_bot_goes_on(scene: Scene) -> None:
    conversation = await scene.write("a")
    await scene.answer(standard.emergency())
    assert (await scene.row(conversation)).state == State.BOT
    page = await Queue(scene.database, scene.clock).page(Tab.UNASSIGNED, ANNA.id)
    assert [each.conversation_id for each in page.entries] == [conversation]
    assert page.urgent == 1
    # Pressing "back to the assistant" does not hide it from staff.
    await scene.asks_for_a_person("a")
    await scene.write("a")
    await scene.answer(standard.handover_back(), from_bot=False)
    page = await Queue(scene.database, scene.clock).page(Tab.UNASSIGNED, ANNA.id)
    assert len(page.entries) == 1


async def test_who_goes_back_to_the_bot_leaves_the_queue(scene: Scene) -> None:
    conversation = await scene.asks_for_a_person("a")
    await scene.claims.claim(conversation, ANNA)
    await scene.write("a")
    await scene.answer(standard.handover_back(), from_bot=False)
    row = await scene.row(conversation)
    assert (row.state, row.holder) == (State.BOT, None)
    page = await Queue(scene.database, scene.clock).page(Tab.ALL, ANNA.id)
    assert (page.entries, page.counts[Tab.CLOSED]) == ([], 1)


async def test_outside_opening_hours_it_is_said_when_somebody_comes(
    scene: Scene, clock: FakeClock
) -> None:
    await office(scene)
    during = await scene.asks_for_a_person("a")
    assert [what for _, what in await scene.said(during)][1:] == ["handover.waiting"]
    clock.advance(hours=5)  # Friday afternoon
    after = await scene.asks_for_a_person("b")
    assert [what for _, what in await scene.said(after)][1:] == [
        "handover.waiting", "handover.hours",
    ]  # fmt: skip
    reply = (await scene.row(after)).last_reply
    assert reply["params"] == {"opens_at": "2026-11-23T09:00:00+01:00"}
    assert {"act": {"intent": "book_appointment"}} in reply["choices"]


async def test_a_calendar_for_demonstration_promises_nothing(
    scene: Scene, clock: FakeClock
) -> None:
    await office(scene, demo=True)
    clock.advance(hours=5)
    conversation = await scene.asks_for_a_person("a")
    assert (await scene.said(conversation))[-1][1] == "handover.waiting"


async def test_working_time_knows_nights_weekends_holidays_and_special_days(scene: Scene) -> None:
    await office(scene)
    async with scene.database.write() as connection:
        await connection.execute(
            insert(SpecialDay).values(office_id="o", day=datetime(2026, 11, 24).date(), reason="x")  # noqa: DTZ001
        )
    friday = datetime(2026, 11, 20, 10, tzinfo=UTC)  # an hour before it closes
    async with scene.database.read() as connection:
        hours = await desk_hours(connection, friday.date())
    assert hours.worked(friday, friday + timedelta(days=2)) == timedelta(hours=1)
    assert hours.worked(friday, friday + timedelta(days=5)) == timedelta(hours=1 + 3 + 2)
    # Christmas falls on a Friday in 2026.
    eve = datetime(2026, 12, 24, 12, tzinfo=UTC)
    assert hours.next_opening(eve) == datetime(2026, 12, 28, 8, tzinfo=UTC)


async def test_what_the_holder_leaves_goes_back_after_working_time(
    scene: Scene, clock: FakeClock
) -> None:
    await office(scene)
    returning = Returning(scene.database, timedelta(minutes=30), clock)
    left, answered = [await scene.asks_for_a_person(each) for each in "ab"]
    for conversation in (left, answered):
        await scene.claims.claim(conversation, ANNA)
    clock.advance(hours=2, minutes=45)  # 11:45
    await scene.write("a")
    await scene.write("b")
    await scene.desk.write(answered, ANNA, "ja", client_id="c1")
    clock.advance(days=2)  # over the weekend, a quarter of an hour of work
    assert await returning.go_round() == []
    clock.now = datetime(2026, 11, 23, 8, 16, tzinfo=UTC)
    assert await returning.go_round() == [left]
    row = await scene.row(left)
    assert (row.state, row.holder) == (State.WAITING, None)
    assert (await scene.row(answered)).holder == ANNA.id
    assert await returning.go_round() == []


async def test_given_back_the_bot_asks_its_open_question_again(scene: Scene) -> None:
    conversation = await scene.write("a")
    await scene.answer(Reply("profile.question", {"field": "town"}))
    await scene.claims.claim(conversation, ANNA)
    await scene.desk.write(conversation, ANNA, "hallo", client_id="c1")
    await scene.claims.hand_back(conversation, ANNA)
    assert (await scene.said(conversation))[-2][1] == "handover.returned"
    turn = await scene.turns.lease()
    assert turn is not None
    assert turn.content == {"command": "go_on", "value": "profile"}
    assert turn.state is State.BOT


async def test_given_back_without_a_form_it_asks_nothing(scene: Scene) -> None:
    conversation = await scene.asks_for_a_person("a")
    await scene.claims.claim(conversation, ANNA)
    await scene.claims.hand_back(conversation, ANNA)
    assert (await scene.said(conversation))[-1] == ("system", "handover.returned")
    assert await scene.turns.lease() is None


async def test_the_queue_is_urgent_first_then_by_waiting(scene: Scene, clock: FakeClock) -> None:
    first = await scene.asks_for_a_person("a")
    clock.advance(minutes=1)
    second = await scene.asks_for_a_person("b")
    clock.advance(minutes=1)
    third = await scene.write("c")
    await scene.answer(standard.emergency())
    queue = Queue(scene.database, clock)
    page = await queue.page(Tab.UNASSIGNED, ANNA.id)
    assert [each.conversation_id for each in page.entries] == [third, first, second]
    await scene.claims.claim(first, ANNA)
    page = await queue.page(Tab.MINE, ANNA.id)
    assert [each.conversation_id for each in page.entries] == [first]
    assert page.counts == {Tab.MINE: 1, Tab.UNASSIGNED: 2, Tab.ALL: 3, Tab.CLOSED: 0}
    assert page.entries[0].last is not None
    assert page.entries[0].last.text == "ein Mensch bitte"
    await scene.claims.close(first, ANNA)
    page = await queue.page(Tab.CLOSED, ANNA.id)
    assert [each.conversation_id for each in page.entries] == [first]
    assert await queue.after(None, ANNA.id) == third
    assert await queue.after(third, ANNA.id) == second
