"""The desk's pages over HTTP: what they show, who may do what, and what a collision says."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import uuid4

import httpx
import pytest_asyncio
from sqlalchemy import select

from tests.console import Office
from wegweiser.conversations.inbound import Inbound, TextInput
from wegweiser.conversations.models import Conversation, Message
from wegweiser.conversations.turns import Outcome, Turns
from wegweiser.profiles.profile import Profile
from wegweiser.profiles.store import Profiles
from wegweiser.replies import standard
from wegweiser.replies.record import Reply
from wegweiser.staff.roles import Role

SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>"


@dataclass
class People:
    """Those who write, without a bot: what it would answer is said here."""

    office: Office

    async def write(self, person: str, text: str, *replies: Reply, language: str = "ar") -> str:
        gateway = self.office.console.gateway
        received = await gateway.receive(
            Inbound("web", person, uuid4().hex, TextInput(text), language_hint=language)
        )
        turns = Turns(gateway.database, owner=uuid4().hex)
        turn = await turns.lease()
        if turn is not None:
            understood = {
                "intent": "course_cost", "confidence": 0.42, "language": {"code": language},
                "entities": [{"entity": "city", "value": "Köln"}],
            }  # fmt: skip
            outcome = Outcome(replies, language, understood, from_bot=False)
            await turns.complete(turn, outcome)
            await turns.release()
        return received.conversation_id

    async def waits(
        self, person: str = "a", text: str = "كم تكلفة الدورة؟", language: str = "ar"
    ) -> str:
        await self.write(person, text, Reply("answer", {"topic": "course_cost"}), language=language)
        return await self.write(person, text, standard.handover_waiting(), language=language)


@pytest_asyncio.fixture
async def people(desk: Office) -> People:
    # The worker of this gateway has no bot: the messages here are handled by the test itself.
    for task in asyncio.all_tasks():
        if task.get_name() == "worker":
            task.cancel()
    return People(desk)


@pytest_asyncio.fixture
async def anna(desk: Office) -> AsyncIterator[httpx.AsyncClient]:
    async with desk.signed_in(Role.COUNSELLOR, "anna") as client:
        yield client


@pytest_asyncio.fixture
async def bernd(desk: Office) -> AsyncIterator[httpx.AsyncClient]:
    async with desk.signed_in(Role.COUNSELLOR, "bernd") as client:
        yield client


def at(conversation: str) -> str:
    return f"/staff/conversations/{conversation}"


def message(text: str, client_id: str | None = None) -> dict[str, str]:
    return {"text": text, "client_id": client_id or uuid4().hex, "language": "de"}


async def said_by_staff(office: Office) -> list[str | None]:
    async with office.database.read() as connection:
        found = await connection.execute(
            select(Message.text).where(Message.author == "staff").order_by(Message.id)
        )
        return list(found.scalars())


async def test_the_queue_shows_what_a_counsellor_needs(
    people: People, anna: httpx.AsyncClient
) -> None:
    conversation = await people.waits()
    shown = (await anna.get("/staff/queue")).text
    for part in ("كم تكلفة الدورة؟", "Was ein Kurs kostet", "Arabisch", "Website",
                 "hat um einen Menschen gebeten", at(conversation)):  # fmt: skip
        assert part in shown, part
    assert 'dir="rtl"' in shown
    mine = await anna.get("/staff/queue?tab=mine")
    assert "Sie haben gerade kein Gespräch" in mine.text
    for bad in ("?tab=nonsense", "?page=x", "?page=99999"):
        assert (await anna.get(f"/staff/queue{bad}")).status_code == 400, bad


async def test_the_conversation_is_shown_in_both_languages(
    people: People, anna: httpx.AsyncClient
) -> None:
    conversation = await people.waits()
    shown = (await anna.get(at(conversation))).text
    assert '<div class="seen" lang="ar" dir="rtl"><p><strong>تكلفة الدورة' in shown
    assert '<div class="meant" lang="de"><p><strong>Was ein Kurs kostet' in shown
    assert "42 %" in shown
    assert "Ort: <bdi>Köln</bdi>" in shown


async def test_of_two_who_claim_the_second_reads_who_was_first(
    people: People, anna: httpx.AsyncClient, bernd: httpx.AsyncClient
) -> None:
    conversation = await people.waits()
    won = await anna.post(f"{at(conversation)}/claim", data={"x": ""})
    assert won.status_code == 303
    lost = await bernd.post(f"{at(conversation)}/claim", data={"x": ""})
    assert lost.status_code == 409
    assert "anna hat dieses Gespräch" in re.sub("[\u2066-\u2069]", "", lost.text)
    refused = await bernd.post(f"{at(conversation)}/messages", data=message("ich auch"))
    assert refused.status_code == 409
    assert "ich auch" not in await said_by_staff(people.office)


async def test_what_is_written_goes_to_the_person_once(
    people: People, anna: httpx.AsyncClient
) -> None:
    conversation = await people.waits()
    await anna.post(f"{at(conversation)}/claim", data={"x": ""})
    twice = message(f"Guten Tag {SCRIPT}")
    for _ in range(2):
        answer = await anna.post(
            f"{at(conversation)}/messages", data=twice, headers={"HX-Request": "true"}
        )
        assert answer.status_code == 200
        assert 'id="composer"' in answer.text
    assert await said_by_staff(people.office) == [f"Guten Tag {SCRIPT}"]
    for bad, status in ((message(" "), 422), (message("x" * 3501), 422), (message("x", "1"), 400)):
        assert (await anna.post(f"{at(conversation)}/messages", data=bad)).status_code == status
    assert len(await said_by_staff(people.office)) == 1


async def test_no_text_of_anybody_becomes_a_script(people: People, anna: httpx.AsyncClient) -> None:
    conversation = await people.waits("b", SCRIPT, "en")
    await anna.post(f"{at(conversation)}/claim", data={"x": ""})
    await anna.post(f"{at(conversation)}/messages", data=message(SCRIPT))
    await anna.post(f"{at(conversation)}/notes", data={"text": SCRIPT})
    await anna.post(f"{at(conversation)}/tags", data={"word": "<b onclick=x>"})
    await anna.post(f"{at(conversation)}/draft", data={"text": f"</textarea>{SCRIPT}"})
    for page in (
        "/staff/queue",
        "/staff/queue?tab=all",
        at(conversation),
        f"{at(conversation)}/live?after=1",
    ):
        shown = (await anna.get(page)).text
        assert "<script>alert" not in shown, page
        assert "<img" not in shown, page
        assert "<b onclick" not in shown, page
    assert "&lt;/textarea&gt;" in (await anna.get(at(conversation))).text


async def test_ids_of_others_open_nothing(
    people: People, anna: httpx.AsyncClient, bernd: httpx.AsyncClient
) -> None:
    conversation = await people.waits()
    alone = await people.write("c", "nur mit dem Programm", Reply("greet"), language="de")
    # What somebody says to the program alone is not to be read, by whatever address.
    for there in ("0" * 32, "x", alone, conversation.upper()):
        assert (await anna.get(at(there))).status_code == 404, there
        assert (await anna.get(f"{at(there)}/live")).status_code == 404, there
        assert (await anna.get(f"{at(there)}/events")).status_code == 404, there
        for act in ("claim", "messages", "notes", "tags", "draft", "typing", "profile"):
            answer = await anna.post(f"{at(there)}/{act}", data={"text": "x", "word": "x"})
            assert answer.status_code == 404, (there, act)
    await anna.post(f"{at(conversation)}/notes", data={"text": "von Anna"})
    note = re.search(r'name="note" value="(\d+)"', (await anna.get(at(conversation))).text)
    assert note is not None
    assert (
        "value="
        not in (re.findall(r'name="note"[^>]*', (await bernd.get(at(conversation))).text) or [""])[
            0
        ]
    )
    await bernd.post(f"{at(conversation)}/notes/remove", data={"note": note.group(1)})
    assert "von Anna" in (await anna.get(at(conversation))).text
    await anna.post(f"{at(conversation)}/draft", data={"text": "halb fertig"})
    assert "halb fertig" in (await anna.get(at(conversation))).text
    assert "halb fertig" not in (await bernd.get(at(conversation))).text


async def test_a_profile_needs_consent_and_a_look_is_recorded(
    people: People, anna: httpx.AsyncClient, desk: Office
) -> None:
    conversation = await people.waits()
    assert "keinem Profil zugestimmt" in (await anna.get(at(conversation))).text
    profiles = Profiles(desk.database)
    await profiles.agree(conversation, version=1, language="ar", channel="web")
    async with desk.database.write() as connection:
        await profiles.write(connection, conversation, Profile(town="Bergheim"), confirmed=True)
    assert "Bergheim" not in (await anna.get(at(conversation))).text
    looked = await anna.post(f"{at(conversation)}/profile", data={"x": ""})
    assert "Bergheim" in looked.text
    copied = (await desk.console.gateway.copies.of(conversation)).data
    assert [each["action"] for each in copied["accesses"]] == ["profile_seen"]
    async with desk.signed_in(Role.READER) as reader:
        assert (await reader.post(f"{at(conversation)}/profile", data={"x": ""})).status_code == 403


async def test_a_lead_takes_over_and_the_first_can_write_no_more(
    people: People, anna: httpx.AsyncClient, desk: Office
) -> None:
    conversation = await people.waits()
    await anna.post(f"{at(conversation)}/claim", data={"x": ""})
    async with desk.database.read() as connection:
        holder = (await connection.execute(select(Conversation.holder))).scalar_one()
    taking = {"holder": str(holder)}
    assert (await anna.post(f"{at(conversation)}/take-over", data=taking)).status_code == 403
    async with desk.signed_in(Role.LEAD, "chris") as lead:
        assert "Von dieser Person übernehmen" in (await lead.get(at(conversation))).text
        taken = await lead.post(f"{at(conversation)}/take-over", data=taking)
        assert taken.status_code == 303
        again = await lead.post(f"{at(conversation)}/take-over", data={"holder": "zwei"})
        assert again.status_code == 400
    late = await anna.post(f"{at(conversation)}/messages", data=message("zu spät"))
    assert late.status_code == 409


async def test_the_live_part_has_only_what_is_new(people: People, anna: httpx.AsyncClient) -> None:
    conversation = await people.waits()
    whole = (await anna.get(at(conversation))).text
    after = re.search(r'id="after" name="after" value="(\d+)"', whole)
    assert after is not None
    nothing = (await anna.get(f"{at(conversation)}/live?after={after.group(1)}")).text
    assert "beforeend" not in nothing
    await people.write("a", "noch etwas")
    new = (await anna.get(f"{at(conversation)}/live?after={after.group(1)}")).text
    assert "noch etwas" in new
    appended = re.findall(r'<li id="m\d+" class="message \w+">', new)
    assert len(appended) == 1
    # What is there already is replaced, not added: what it was understood as may be new.
    assert len(re.findall(r'<li id="m\d+"[^>]* hx-swap-oob="true">', new)) == 1
    assert (await anna.get(f"{at(conversation)}/live?after=x")).status_code == 400


async def test_a_day_ends_with_the_conversation_given_back(
    people: People, anna: httpx.AsyncClient
) -> None:
    conversation = await people.waits()
    for act, then in (("claim", at(conversation)), ("release", "/staff/queue"),
                      ("claim", at(conversation)), ("hand-back", "/staff/queue")):  # fmt: skip
        done = await anna.post(f"{at(conversation)}/{act}", data={"x": ""})
        assert (done.status_code, done.headers["location"]) == (303, then), act
    assert at(conversation) in (await anna.get("/staff/queue?tab=closed")).text
    for act in ("release", "hand-back", "close"):
        assert (await anna.post(f"{at(conversation)}/{act}", data={"x": ""})).status_code == 409
