"""The inbox as a queue: one worker a conversation, one outcome a message, on both engines."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from wegweiser.conversations.deliveries import Deliveries
from wegweiser.conversations.errors import (
    ChoiceExpiredError,
    EmptyError,
    LeaseLostError,
    TooLongError,
)
from wegweiser.conversations.history import History
from wegweiser.conversations.inbound import ChoiceInput, Inbound, TextInput
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.states import State, StateChangeError, check_move
from wegweiser.conversations.turns import LEASE, Outcome, Turn, Turns
from wegweiser.conversations.web_sessions import WebSessions
from wegweiser.replies.record import Offer, Reply
from wegweiser.storage import Database

HELLO = Reply("greet", {}, (Offer({"intent": "help"}),))


class FakeClock:
    """Stands still until told otherwise."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def intake(database: Database, clock: FakeClock) -> Intake:
    return Intake(database, limit=100, clock=clock)


@pytest.fixture
def turns(database: Database, clock: FakeClock) -> Turns:
    return Turns(database, owner="one", clock=clock)


def text(external_id: str, words: str = "hallo", sender: str = "a") -> Inbound:
    return Inbound("rest", sender, external_id, TextInput(words))


async def taken(turns: Turns) -> Turn:
    turn = await turns.lease()
    assert turn is not None
    return turn


async def test_a_message_delivered_twice_is_stored_once(intake: Intake, turns: Turns) -> None:
    first = await intake.receive(text("1"))
    second = await intake.receive(text("1"))
    assert (second.message_id, second.seq, second.repeated) == (first.message_id, 1, True)
    assert await turns.pending() == 1


async def test_the_same_message_at_the_same_time_is_stored_once(
    intake: Intake, turns: Turns
) -> None:
    received = await asyncio.gather(*(intake.receive(text("1")) for _ in range(8)))
    assert len({each.message_id for each in received}) == 1
    assert sorted(each.repeated for each in received) == [False] + [True] * 7
    assert await turns.pending() == 1


async def test_order_is_kept_and_only_one_worker_has_a_conversation(
    database: Database, intake: Intake, turns: Turns, clock: FakeClock
) -> None:
    for number in range(3):
        await intake.receive(text(str(number), f"frage {number}"))
    turn: Turn | None = await taken(turns)
    assert await Turns(database, owner="two", clock=clock).lease() is None
    said = []
    while turn is not None:
        said.append(turn.text)
        await turns.complete(turn, Outcome((HELLO,), "de"))
        turn = await turns.next(turn.conversation_id)
    assert said == ["frage 0", "frage 1", "frage 2"]


async def test_two_workers_at_once_never_take_the_same_conversation(
    database: Database, intake: Intake, clock: FakeClock
) -> None:
    for number in range(20):
        await intake.receive(text(str(number), sender=f"s{number}"))
    workers = [Turns(database, owner=f"w{number}", clock=clock) for number in range(4)]

    async def take_all(worker: Turns) -> list[str]:
        mine = []
        while (turn := await worker.lease()) is not None:
            mine.append(turn.conversation_id)
        return mine

    taken_by_each = await asyncio.gather(*map(take_all, workers))
    everything = [each for mine in taken_by_each for each in mine]
    assert len(everything) == len(set(everything)) == 20


async def test_a_message_has_exactly_one_outcome(intake: Intake, turns: Turns) -> None:
    await intake.receive(text("1"))
    turn = await taken(turns)
    await turns.complete(turn, Outcome((HELLO,), "de"))
    with pytest.raises(LeaseLostError):
        await turns.complete(turn, Outcome((HELLO,), "de"))


async def test_a_worker_that_died_is_followed_by_another(
    database: Database, intake: Intake, turns: Turns, clock: FakeClock
) -> None:
    await intake.receive(text("1"))
    late = await taken(turns)
    clock.advance(seconds=LEASE.total_seconds() + 1)
    other = Turns(database, owner="two", clock=clock)
    await other.complete(await taken(other), Outcome((HELLO,), "de"))
    with pytest.raises(LeaseLostError):
        await turns.complete(late, Outcome((HELLO,), "de"))


async def test_a_postponed_message_holds_back_the_next_of_its_conversation_only(
    intake: Intake, turns: Turns, clock: FakeClock
) -> None:
    await intake.receive(text("1", "erste"))
    await intake.receive(text("2", "zweite"))
    await intake.receive(text("3", "andere", sender="b"))
    turn = await taken(turns)
    await turns.postpone(turn, "unreachable", timedelta(seconds=5))
    assert await turns.next(turn.conversation_id) is None
    other = await taken(turns)
    assert other.text == "andere"
    assert await turns.lease() is None
    clock.advance(seconds=6)
    again = await taken(turns)
    assert (again.text, again.attempts) == ("erste", 1)


async def test_the_bot_says_nothing_once_staff_have_the_conversation(
    database: Database, intake: Intake, turns: Turns
) -> None:
    await intake.receive(text("1"))
    await intake.receive(text("2"))
    turn = await taken(turns)
    waiting = Reply("handover.waiting", {}, (), {"state": "waiting"})
    assert len(await turns.complete(turn, Outcome((waiting,), "de"))) == 1
    late = await turns.next(turn.conversation_id)
    assert late is not None
    assert late.state is State.WAITING
    assert await turns.complete(late, Outcome((HELLO,), "de", {"intent": "greet"})) == []
    assert await turns.pending() == 0
    status, said = await History(database).since(turn.conversation_id)
    assert status.state is State.WAITING
    assert [message.author for message in said] == ["person", "person", "bot"]


async def test_giving_up_tells_the_person_and_keeps_the_message(
    database: Database, intake: Intake, turns: Turns
) -> None:
    await intake.receive(text("1", "wichtig"))
    turn = await taken(turns)
    reply = Reply("trouble.handover", {}, (), {"state": "waiting"})
    await turns.give_up(turn, "action_failed", [reply])
    status, said = await History(database).since(turn.conversation_id)
    assert status.state is State.WAITING
    assert [(m.author, m.text) for m in said] == [("person", "wichtig"), ("system", None)]


async def test_choices_belong_to_their_conversation(intake: Intake, turns: Turns) -> None:
    await intake.receive(text("1"))
    turn = await taken(turns)
    await turns.complete(turn, Outcome((HELLO,), "de"))
    history = History(turns._database)
    _, said = await history.since(turn.conversation_id)
    choice = said[-1].content["choices"][0]["id"]  # type: ignore[index]
    assert len(choice.encode()) <= 64
    assert await turns.next(turn.conversation_id) is None
    with pytest.raises(ChoiceExpiredError):
        await intake.receive(Inbound("rest", "b", "2", ChoiceInput(choice)))
    await intake.receive(Inbound("rest", "a", "3", ChoiceInput(choice)))
    pressed = await taken(turns)
    assert pressed.content == {"choice": choice, "act": {"intent": "help"}}


async def test_effects_change_the_conversation(
    database: Database, intake: Intake, turns: Turns
) -> None:
    await intake.receive(text("1"))
    turn = await taken(turns)
    changed = Reply("language.changed", {}, (), {"language": "ti"})
    await turns.complete(turn, Outcome((changed,), "de"))
    status, said = await History(database).since(turn.conversation_id)
    assert (status.language, status.language_chosen) == ("ti", True)
    assert said[-1].language == "ti"


async def test_misses_count_in_a_row(intake: Intake, turns: Turns) -> None:
    misses = []
    for number, reply in enumerate(
        [Reply("fallback.miss"), Reply("fallback.choose"), HELLO, Reply("fallback.miss")]
    ):
        await intake.receive(text(str(number)))
        turn = await taken(turns)
        misses.append(turn.misses)
        await turns.complete(turn, Outcome((reply,), "de"))
        assert await turns.next(turn.conversation_id) is None
    assert misses == [0, 1, 2, 0]


@pytest.mark.parametrize(
    ("words", "error"),
    [("", EmptyError), (" \n\u200b\u202e", EmptyError), ("x" * 101, TooLongError)],
)
async def test_what_cannot_be_taken_is_not_stored(
    intake: Intake, turns: Turns, words: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        await intake.receive(text("1", words))
    assert await turns.pending() == 0


async def test_deliveries_keep_the_order_of_a_conversation(
    database: Database, intake: Intake, turns: Turns, clock: FakeClock
) -> None:
    await intake.receive(text("1"))
    turn = await taken(turns)
    await turns.complete(turn, Outcome((HELLO, Reply("help")), "de"))
    deliveries = Deliveries(database, "rest", clock)
    (first,) = await deliveries.due()
    assert first.content is not None
    assert first.content["key"] == "greet"
    await deliveries.retry(first.outbox_id, "flood", timedelta(seconds=3))
    assert await deliveries.due() == []
    clock.advance(seconds=4)
    (again,) = await deliveries.due()
    assert again.attempts == 1
    await deliveries.sent(again.outbox_id, [7])
    (second,) = await deliveries.due()
    assert second.content is not None
    assert second.content["key"] == "help"
    await deliveries.gone(second.conversation_id, "forbidden")
    assert await deliveries.due() == []


async def test_web_sessions_know_only_their_own_tokens(
    database: Database, intake: Intake, clock: FakeClock
) -> None:
    sessions = WebSessions(database, intake, clock)
    token = await sessions.open("fa")
    other = await sessions.open(None)
    found = await sessions.conversation(token)
    assert found is not None
    assert found != await sessions.conversation(other)
    assert await sessions.conversation(token + "x") is None
    # What is kept of a token is not the token.
    assert token not in found[1]
    assert len(found[1]) == 64


@pytest.mark.parametrize("wanted", list(State))
def test_only_known_moves_are_possible(wanted: State) -> None:
    check_move(wanted, wanted)
    if wanted in {State.WAITING, State.STAFF}:
        with pytest.raises(StateChangeError):
            check_move(State.CLOSED, wanted)
    else:
        check_move(State.WAITING, wanted)
