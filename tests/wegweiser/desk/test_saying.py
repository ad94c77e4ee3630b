"""What staff write, and what is kept beside it."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import text

from tests.wegweiser.desk.conftest import ANNA, BERND, FakeClock, Scene
from wegweiser.desk import NotHolderError
from wegweiser.desk.drafts import Drafts
from wegweiser.desk.errors import EmptyWordsError, TooManyWordsError
from wegweiser.desk.looks import Looks
from wegweiser.desk.notes import Notes, notes_of, tags_of
from wegweiser.desk.presence import HERE_FOR, TYPING_FOR, Presences, Present
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import Profiles
from wegweiser.replies.record import Reply


@pytest.fixture
async def held(scene: Scene) -> str:
    """A conversation Anna holds."""
    conversation = await scene.asks_for_a_person("a")
    await scene.claims.claim(conversation, ANNA)
    return conversation


async def test_the_holder_writes_and_it_goes_out_once(scene: Scene, held: str) -> None:
    before = await scene.waiting_to_be_sent(held)
    first = await scene.desk.write(held, ANNA, " Guten Tag\r\nund mehr ", client_id="c1")
    again = await scene.desk.write(held, ANNA, "Guten Tag", client_id="c1")
    assert first == again
    assert (await scene.said(held))[-1] == ("staff", "Guten Tag\nund mehr")
    assert await scene.waiting_to_be_sent(held) == before + 1


async def test_nobody_else_writes(scene: Scene, held: str) -> None:
    for who, what in ((BERND, held), (ANNA, "0" * 32)):
        with pytest.raises(NotHolderError):
            await scene.desk.write(what, who, "hallo", client_id="c1")
        with pytest.raises(NotHolderError):
            await scene.desk.reply(what, who, Reply("greet"), client_id="c2")
    await scene.claims.hand_back(held, ANNA)
    with pytest.raises(NotHolderError):
        await scene.desk.write(held, ANNA, "hallo", client_id="c3")


async def test_what_cannot_be_sent_is_not_stored(scene: Scene, held: str) -> None:
    with pytest.raises(EmptyWordsError):
        await scene.desk.write(held, ANNA, " \u200b\n", client_id="c1")
    with pytest.raises(TooManyWordsError):
        await scene.desk.write(held, ANNA, "x" * 3501, client_id="c1")
    assert (await scene.said(held))[-1][0] == "system"


async def test_a_reply_goes_in_the_persons_language(scene: Scene, held: str) -> None:
    await scene.desk.reply(held, ANNA, Reply("answer", {"topic": "course_cost"}), client_id="c1")
    await scene.desk.reply(held, ANNA, Reply("answer", {"topic": "course_cost"}), client_id="c1")
    assert [each for each in await scene.said(held) if each[0] == "staff"] == [("staff", "answer")]


async def test_messages_at_once_keep_their_places(scene: Scene, held: str) -> None:
    await asyncio.gather(
        *(scene.desk.write(held, ANNA, f"{n}", client_id=f"c{n}") for n in range(10)),
        *(scene.write("a", f"p{n}") for n in range(10)),
    )
    assert len(await scene.said(held)) == 3 + 20


async def test_a_draft_is_of_one_person_and_gone_when_sent(scene: Scene, held: str) -> None:
    drafts = Drafts(scene.database, scene.clock)
    await drafts.keep(held, ANNA, "Guten T")
    await drafts.keep(held, ANNA, "Guten Ta")
    assert await drafts.of(held, ANNA) == "Guten Ta"
    assert await drafts.of(held, BERND) == ""
    async with scene.database.read() as connection:
        stored = await connection.execute(text("SELECT text FROM desk_drafts"))
        assert "Guten" not in stored.scalar_one()
    await scene.desk.write(held, ANNA, "Guten Tag", client_id="c1")
    assert await drafts.of(held, ANNA) == ""
    await drafts.keep(held, ANNA, "Guten Tag", client_id="c1")  # on its way when it was sent
    assert await drafts.of(held, ANNA) == ""
    await drafts.keep("0" * 32, ANNA, "nirgends")


async def test_notes_and_tags(scene: Scene, held: str) -> None:
    notes = Notes(scene.database, scene.clock)
    await notes.add(held, ANNA, "<script>alert(1)</script>")
    for word in ("Anerkennung", "anerkennung", " neu  hier "):
        await notes.tag(held, ANNA, word)
    with pytest.raises(TooManyWordsError):
        await notes.tag(held, ANNA, "x" * 31)
    async with scene.database.read() as connection:
        (noted,) = await notes_of(connection, held)
        assert (await tags_of(connection, [held]))[held] == ("Anerkennung", "neu hier")
    await notes.remove(held, BERND, noted.id)  # not his
    await notes.untag(held, "Anerkennung")
    async with scene.database.read() as connection:
        assert len(await notes_of(connection, held)) == 1
        assert (await tags_of(connection, [held]))[held] == ("neu hier",)
    await notes.remove(held, ANNA, noted.id)
    async with scene.database.read() as connection:
        assert await notes_of(connection, held) == []


async def test_who_looks_and_who_types_runs_out(scene: Scene, held: str, clock: FakeClock) -> None:
    presences = Presences(scene.database, clock)
    await presences.here(held, BERND)
    await presences.typing(held, ANNA)
    await presences.typing(held, ANNA)
    assert await presences.of(held) == [Present(1, typing=True), Present(2, typing=False)]
    assert await presences.holder_types(held)
    clock.now += TYPING_FOR
    assert not await presences.holder_types(held)
    await presences.typing(held, BERND)
    assert not await presences.holder_types(held)  # the person need not know of him
    clock.now += HERE_FOR
    assert await presences.of(held) == []
    await presences.here("0" * 32, ANNA)


async def test_a_profile_is_seen_with_consent_only_and_each_look_is_told(
    scene: Scene, held: str
) -> None:
    looks = Looks(scene.database, scene.clock)
    profiles = Profiles(scene.database, scene.clock)
    assert not await looks.allowed(held)
    assert await looks.at_profile(held, ANNA) is None
    await profiles.agree(held, version=1, language="de", channel="web")
    async with scene.database.write() as connection:
        await profiles.write(connection, held, Profile(town="Köln"), confirmed=True)
    seen = await looks.at_profile(held, ANNA)
    assert seen is not None
    assert seen.stored is not None
    assert seen.stored.profile.town == "Köln"
    async with scene.database.read() as connection:
        rows = await connection.execute(text("SELECT action, staff_id FROM audit_events"))
        assert rows.all() == [("profile_seen", ANNA.id)]
    await profiles.withdraw(held)
    assert await looks.at_profile(held, ANNA) is None
