"""The profile over the gateway with the real model: five languages, two channels, and erasure."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from tests.conftest import POSTGRES, execute_on_postgres, missing
from tests.e2e.conftest import Stage
from tests.e2e.profile_scripts import SCRIPTS, WORDS
from tests.e2e.system import System, system_running
from tests.e2e.test_conversation import Talk, keys
from tests.e2e.web_client import WebPerson
from wegweiser.content import Library
from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.models import Conversation
from wegweiser.languages import Language
from wegweiser.profiles.profile import Experience, Profile, Qualification
from wegweiser.profiles.store import load_profile
from wegweiser.settings import PROJECT_ROOT
from wegweiser.storage import Database

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


class PrivatePage(WebPerson):
    """The web page a one-time link opens; says one thing at a time."""

    async def join(self, link: str) -> None:
        code = link.partition("#continue=")[2]
        answer = await self._http.post("/web/sessions", json={"link": code})
        assert answer.status_code == httpx.codes.CREATED, answer.text
        again = await self._http.post("/web/sessions", json={"link": code})
        assert again.status_code == httpx.codes.GONE
        self._http.headers["Authorization"] = f"Bearer {answer.json()['token']}"

    async def replies(self, after: int) -> list[dict[str, Any]]:
        """What the bot says after a message of the person that comes after `after`."""
        found: list[dict[str, Any]] = []
        asked = False
        stream = self.events(after)
        try:
            while True:
                async with asyncio.timeout(60 if not found else 0.5):
                    kind, data = await anext(stream)
                if kind == "message":
                    asked = asked or data["author"] == "person"
                    if asked and data["author"] == "bot":
                        found.append(data)
        except TimeoutError:
            assert found, "no answer"
            return found
        finally:
            await stream.aclose()  # type: ignore[attr-defined]

    async def arrives(self, key: str, after: int = 0) -> dict[str, Any]:
        """The newest reply, once it has this key: a page that is opened shows what was said before."""
        async with asyncio.timeout(60):
            while True:
                newest = (await self.replies(after))[-1]
                if newest["key"] == key:
                    return newest

    async def say(self, after: dict[str, Any], words: str) -> list[dict[str, Any]]:
        await self.send(text=words)
        return await self.replies(after["seq"])

    async def press(self, after: dict[str, Any], title: str) -> list[dict[str, Any]]:
        (choice,) = {each["id"] for each in after["choices"] if each["title"] == title}
        await self.send(choice=choice)
        return await self.replies(after["seq"])


def link_in(message: dict[str, Any]) -> str:
    (link,) = re.findall(r"https?://[^\s\"\\]+#continue=[\w-]+", json.dumps(message))
    return link


async def stored_profile(system: System, chat: int) -> Profile | None:
    database = Database(system.settings.database, system.settings.keyring())
    async with database.read() as connection:
        result = await connection.execute(
            select(Conversation.id).where(has_address(database, str(chat)))
        )
        conversation = result.scalar_one()
    profile = await load_profile(database, conversation)
    await database.dispose()
    return profile


@pytest.mark.parametrize("language", list(SCRIPTS))
async def test_a_profile_is_told_on_two_channels(
    stage: Stage, library: Library, language: str
) -> None:
    script, reader = SCRIPTS[language], Language(language)
    chat = 100 + list(SCRIPTS).index(language)
    telegram = stage.telegram

    def title(label: str) -> str:
        return library.strings.text(reader, label)

    async def on_telegram(count: int) -> dict[str, Any]:
        return (await telegram.wait_for(chat, count))[count - 1]

    def button(message: dict[str, Any], label: str) -> str:
        (data,) = {
            row[0]["callback_data"]
            for row in message["reply_markup"]["inline_keyboard"]
            if row[0]["text"] == title(label)
        }
        return data

    await telegram.say(chat, script.start, language=language)
    place = await on_telegram(1)
    await telegram.press(chat, button(place, "choice-profile-private"), language=language)
    page = PrivatePage(stage.system.url)
    await page.join(link_in(await on_telegram(2)))
    consent = await page.arrives("profile.consent")
    said = await page.press(consent, title("choice-profile-agree"))
    assert [each["key"] for each in said] == ["profile.agreed", "profile.question"]
    for answer in script.first:
        (question,) = said = await page.say(said[-1], answer)
        assert question["key"] == "profile.question", answer
        assert question["language"] == language
    said = await page.say(said[-1], script.correction)
    assert [each["key"] for each in said] == ["profile.noted", "profile.question"]
    said = await page.say(said[-1], script.digression)
    assert [(each["key"], each["topic"]) for each in said] == [
        ("answer", script.topic), ("profile.question", None),
    ]  # fmt: skip
    for answer in script.second:
        said = await page.say(said[-1], answer)
        assert [each["key"] for each in said] == ["profile.question"], answer
    said = await page.say(said[-1], script.pause)
    assert [each["key"] for each in said] == ["profile.paused"]
    await page.close()

    # Days later on the other channel: nothing of the profile was ever said there.
    await telegram.say(chat, script.start, language=language)
    second_link = await on_telegram(3)
    assert len(telegram.messages_to(chat)) == 3
    page = PrivatePage(stage.system.url)
    await page.join(link_in(second_link))
    said = [await page.arrives("profile.question", said[-1]["seq"])]
    for answer in (*script.third, *script.fourth):
        said = await page.say(said[-1], answer)
        assert said[-1]["key"] in {"profile.question", "profile.summary"}, (answer, said)
    assert said[-1]["key"] == "profile.summary"
    (saved,) = await page.press(said[-1], title("choice-profile-confirm"))
    assert saved["key"] == "profile.saved"
    await page.close()

    town, learnt, worked, name = WORDS[language]
    kept = await stored_profile(stage.system, chat)
    assert kept is not None
    assert kept.qualification is not None
    assert kept.experience is not None
    assert (kept.qualification.profession_words or "") in learnt
    assert (kept.experience.profession_words or "") in worked
    # The code that the words stand for is the extractor's affair; the words are the person's.
    plain = replace(
        kept,
        qualification=replace(kept.qualification, profession=None, profession_words=learnt),
        experience=replace(kept.experience, profession=None, profession_words=worked),
    )
    assert plain == Profile(
        year_of_birth=1995,
        town="Wuppertal",
        residence_status="tolerated",
        arrived="2022",
        languages=("ar", "en"),
        german_level="B1",
        german_certificate="none",
        school_years=12,
        school_kind="upper_secondary",
        qualification=Qualification("vocational", None, learnt, "SY", "lost"),
        experience=Experience(None, worked, None),
        activity="language_course",
        goals=("work", "learn_german"),
        childcare=False,
        interpreter="ar",
        contact="here",
        name=name,
    )
    # A stolen database, and all else in the folder but the key, shows none of it.
    assert_nothing_found(stage.system.settings.data_dir, ["Wuppertal", town, learnt, worked, name])


INTERRUPTIONS = {
    "en": ("i want to kill myself", "export my data", "show my profile", "once more please",
           "can you say it more simple", "what can i ask you", "switch to arabic",
           "erase everything about me", "connect me to an adviser"),
    "de": ("Hilfe, er hat ein Messer", "meine daten als pdf", "mein profil anzeigen",
           "sag das noch einmal", "Kannst du das einfacher sagen?", "was kann ich hier fragen",
           "auf englisch bitte", "alles über mich löschen", "kann ich mit jemandem reden"),
    "ar": ("أفكر في الانتحار", "نزلي ملفي pdf", "شو المعلومات المحفوظة عني",
           "أعد ما قلته من فضلك", "لم أفهم، هل يمكنك التبسيط؟", "كيف فيك تساعدني",
           "تحويل اللغة الى الألمانية", "احذف كل شي عني", "وصلني مع شخص حقيقي"),
    "fa": ("میخوام خودمو بکشم", "داده هام رو برام بفرست", "پروفایلم رو نشون بده",
           "یک دفعه دیگه بگو", "میشه راحت تر توضیح بدی؟", "منو رو نشون بده",
           "به فارسی حرف بزن", "همه چیزمو حذف کن", "با یک انسان وصل کن"),
    "ti": ("ገዛና ይነድድ ኣሎ", "ኩሉ ዝዓቀብኩምዎ ሓበሬታ ስደዱለይ", "entay tfelt sle ane",
           "ሓንሳብ ክትደግሞ ትኽእል ዶ", "እዚ ከቢድ እዩ፣ ኣቕልሎ", "እንታይ ክሓተካ እኽእል",
           "ናብ እንግሊዝኛ ቀይሮ", "ፕሮፋይለይ ክድምሰስ እደሊ", "ሰብ ኣሎ ዶ ክዛረቦ"),
}  # fmt: skip
"""Emergency, copy, show, repeat, simpler, help, language, delete, person: while the town is asked."""


@pytest.mark.parametrize("language", list(SCRIPTS))
async def test_everything_else_works_inside_the_form(system: System, language: str) -> None:
    talk = Talk(system)
    await talk.say(SCRIPTS[language].start)
    (agreed, *_) = (await talk.say({"en": "yes", "de": "ja", "ar": "نعم", "fa": "بله",
                                    "ti": "እወ"}[language]))  # fmt: skip
    assert agreed["custom"]["key"] == "profile.agreed"
    await talk.say("1995")
    question = "profile.question"
    expected = (
        ["emergency"], ["data.exported", question], ["data.shown", question], [question],
        ["profile.why", question], ["help", question], ["language.changed", question],
        ["data.delete_confirm"], ["handover.waiting"],
    )  # fmt: skip
    for text_, wanted in zip(INTERRUPTIONS[language], expected, strict=True):
        said = await talk.say(text_)
        assert keys(said) == wanted, text_
        if wanted[-1] == question:
            assert said[-1]["custom"]["field"] == "town"


def assert_nothing_found(folder: Path, words: list[str]) -> None:
    for file in folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            for word in words:
                for written in (word, json.dumps(word)[1:-1]):
                    assert written.encode() not in content, (word, file.name)


@pytest.fixture(params=["sqlite", "postgresql"])
def forgetting(
    request: pytest.FixtureRequest, tmp_path: Path, postgres_problem: str | None
) -> Iterator[System]:
    """A system that erases at once."""
    at_once = {"erasure_hours": 0, "housekeeping_seconds": 0.5}
    if request.param == "sqlite":
        with system_running(tmp_path, **at_once) as system:
            yield system
        return
    if postgres_problem:
        missing(postgres_problem)
    name = f"wegweiser_test_{uuid.uuid4().hex[:12]}"
    asyncio.run(execute_on_postgres(f'CREATE DATABASE "{name}"'))
    try:
        url = make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
        with system_running(tmp_path, database_url=url, **at_once) as system:
            yield system
    finally:
        asyncio.run(execute_on_postgres(f'DROP DATABASE "{name}" WITH (FORCE)'))


async def test_after_erasure_nothing_is_found_anywhere(forgetting: System) -> None:
    talk = Talk(forgetting)
    secrets = ["Zitronenfalter", "Schmetterlingspfleger", talk.sender]
    await talk.say("I want to fill in my profile")
    await talk.say("yes")
    await talk.say("1995")
    await talk.say("Zitronenfalter")
    (question,) = (await talk.say("Schmetterlingspfleger"))[-1:]
    assert question["custom"]["key"] == "profile.question"
    (shown, *_) = await talk.say("what do you know about me?")
    assert "Zitronenfalter" in shown["text"]
    (exported, *_) = await talk.say("I want a copy of my data")
    links = exported["custom"]["params"]
    page, saved = await get(links["url"]), await get(links["json_url"])
    assert "Zitronenfalter" in page.text
    assert saved.json()["profile"]["town"] == "Zitronenfalter"
    assert "script-src" not in page.headers["content-security-policy"]
    (confirm, *_) = await talk.say("please delete all my data")
    assert confirm["custom"]["key"] == "data.delete_confirm"
    (deleted,) = await talk.press(confirm, "Yes, delete everything")
    number = deleted["custom"]["params"]["receipt"]
    async with asyncio.timeout(30):
        while True:
            receipt = (await get(f"{forgetting.url}/receipts/{number}")).json()
            if receipt["done"]:
                break
            await asyncio.sleep(0.2)
    assert receipt["stores"]["messages"] >= 10
    assert receipt["stores"]["address"] == 1
    assert receipt["stores"]["bot_memory"] == 1
    assert (await get(links["url"])).status_code == httpx.codes.NOT_FOUND
    for row in await every_row(forgetting):
        for secret in secrets:
            assert secret not in row
    assert_nothing_found(forgetting.settings.data_dir, secrets)
    # A new message begins from nothing.
    (nothing,) = await talk.say("what do you know about me?")
    assert nothing["custom"]["key"] == "data.nothing"


async def get(url: str) -> httpx.Response:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await client.get(url)


async def every_row(system: System) -> list[str]:
    """All rows of all tables, Rasa's among them, as text."""
    urls = {system.settings.database}
    if not system.settings.database.startswith("postgresql"):
        urls.add(system.settings.tracker_database.replace("sqlite:", "sqlite+aiosqlite:"))
    rows = []
    for url in urls:
        engine = create_async_engine(url)
        async with engine.connect() as connection:
            listing = (
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                if url.startswith("sqlite")
                else "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            )
            for (table,) in (await connection.execute(text(listing))).all():
                result = await connection.execute(text(f'SELECT * FROM "{table}"'))
                rows += [f"{table} {tuple(row)}" for row in result]
        await engine.dispose()
    return rows


async def test_rights_work_while_staff_have_the_conversation(system: System) -> None:
    talk = Talk(system)
    await talk.say("Hello!")
    await talk.say("I want to talk to a person")
    (shown,) = await talk.say("what do you know about me?")
    assert shown["custom"]["key"] == "data.nothing"
    assert keys(await talk.say("please give me a copy of my data")) == ["data.exported"]
    (confirm,) = await talk.say("delete all my data")
    assert keys(await talk.press(confirm, "No, keep it")) == ["data.kept"]
    await talk.say("delete all my data")
    assert keys(await talk.say("yes")) == ["data.deleted"]
    assert keys(await talk.say("What is an integration course?")) == ["answer"]


async def test_an_operator_exports_and_erases(system: System) -> None:
    talk = Talk(system)
    await talk.say("What is an integration course, Zitronenfalter?")

    def wegweiser(*arguments: str) -> str:
        done = subprocess.run(
            [".venv/bin/wegweiser", "data", *arguments],
            cwd=PROJECT_ROOT,
            env=dict(system._environment),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert "Zitronenfalter" in wegweiser("export", talk.sender)
    assert "sealed anew" in wegweiser("rotate-key")
    # The running system takes the new key up by itself.
    assert keys(await talk.say("What does it cost?"))
    assert "Zitronenfalter" in wegweiser("export", talk.sender)
    assert "messages: 4" in wegweiser("erase", talk.sender, "--yes")
