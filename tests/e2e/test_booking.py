"""Appointments over the gateway with the real model: five languages, the web and Telegram."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import icalendar
import pytest
import pytest_asyncio
from sqlalchemy import insert

from tests.e2e.conftest import Stage
from tests.e2e.profile_scripts import SCRIPTS
from tests.e2e.system import System
from tests.e2e.test_profile import PrivatePage, get
from wegweiser.appointments import Appointments, Hold, Slot
from wegweiser.appointments.seed import seed_demo
from wegweiser.clock import system_clock
from wegweiser.content import Library
from wegweiser.conversations.models import Conversation
from wegweiser.languages import Language
from wegweiser.storage import Database

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


@dataclass(frozen=True)
class Words:
    """What is written in one language."""

    book: str
    show: str
    move: str
    cancel: str


WORDS = {
    "en": Words("i want an appointment", "when is my appointment", "change my appointment",
                "cancel my appointment"),
    "de": Words("Ich möchte einen Termin", "Wann ist mein Termin", "Termin verschieben",
                "Termin absagen"),
    "ar": Words("بدي موعد", "متى موعدي", "بدي غير موعدي", "الغي موعدي"),
    "fa": Words("وقت میخوام", "ترمینم کیه؟", "ترمینم رو عوض کن", "ترمینم رو کنسل کن"),
    "ti": Words("ቆጸራ ክሕዝ እደሊ", "ቆጸራይ መዓስ እዩ", "ቆጸራይ ክቕየር እደሊ", "ቆጸራይ ሰርዝዎ"),
}  # fmt: skip


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def calendar(system: System) -> AsyncIterator[Appointments]:
    """The demo calendar of the running system."""
    database = Database(system.settings.database, system.settings.keyring())
    await seed_demo(database, system.settings.content_dir)
    yield Appointments(database)
    await database.dispose()


async def taken_by_others(system: System, calendar: Appointments, wanted: Slot) -> None:
    """Everybody who is free at this time is booked by other people."""
    database = Database(system.settings.database, system.settings.keyring())
    key = wanted.key
    while True:
        free = await calendar.free_slots(
            key.office_id, key.service, start=wanted.start, days=1, language=key.language
        )
        if not free or free[0].start != wanted.start:
            break
        other, now = uuid.uuid4().hex, system_clock()
        async with database.write() as connection:
            await connection.execute(
                insert(Conversation).values(
                    id=other, channel="web", address=other, created_at=now, updated_at=now
                )
            )
        hold = await calendar.hold(other, free[0].id, other)
        assert isinstance(hold, Hold)
        await calendar.confirm(hold.id, other)
    await database.dispose()


async def first_free(calendar: Appointments, office: str, language: str) -> Slot:
    wanted = None if language == "de" else language
    return (await calendar.free_slots(office, "first_talk", language=wanted, limit=1))[0]


def link_to_page(message: object) -> str:
    written = json.dumps(message)
    (link,) = set(re.findall(r"https?://[^\s\"\\]+/appointments/[\w-]{20,}(?=\")", written))
    return link


async def event_behind(link: str) -> tuple[str, icalendar.Event]:
    """Method and event of the calendar file behind a link."""
    answer = await get(f"{link}/calendar.ics")
    assert answer.status_code == httpx.codes.OK
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-type"].startswith("text/calendar")
    file = icalendar.Calendar.from_ical(answer.content)
    (event,) = file.walk("VEVENT")
    return str(file["METHOD"]), event


@pytest.mark.parametrize("language", list(WORDS))
async def test_booked_moved_and_cancelled_on_the_web(  # noqa: PLR0915 - one long talk
    system: System, calendar: Appointments, library: Library, language: str
) -> None:
    words, reader = WORDS[language], Language(language)

    def title(label: str) -> str:
        return library.strings.text(reader, label)

    page = PrivatePage(system.url)
    await page.open(language)
    (office,) = await page.say({"seq": 0}, words.book)
    assert office["key"] == "booking.office"
    (service,) = await page.press(office, "Integration Point Dortmund")
    (asked,) = await page.press(service, title("choice-service-first_talk"))
    assert asked["key"] == "booking.language"
    (days,) = await page.press(asked, reader.own_name)
    assert (days["key"], days["language"]) == ("appointment.choose_slot", language)
    (times,) = await page.press(days, days["choices"][0]["title"])
    wanted = await first_free(calendar, "dortmund", language)
    assert f"{wanted.start:%H:%M}" in times["choices"][0]["title"]
    await taken_by_others(system, calendar, wanted)
    gone, nearest = await page.press(times, times["choices"][0]["title"])
    assert [gone["key"], nearest["key"]] == ["booking.slot_gone", "appointment.choose_slot"]
    (confirm,) = await page.press(nearest, nearest["choices"][0]["title"])
    assert confirm["key"] == "booking.confirm"
    # A question in between is answered, then the booking goes on.
    answer, confirm = await page.say(confirm, SCRIPTS[language].digression)
    assert (answer["topic"], confirm["key"]) == (SCRIPTS[language].topic, "booking.confirm")
    (booked,) = await page.press(confirm, title("choice-booking-book_it"))
    assert booked["key"] == "appointment.confirmed"

    link = link_to_page(booked["card"])
    method, event = await event_behind(link)
    assert (method, event["SEQUENCE"]) == ("PUBLISH", 0)
    uid = event["UID"]
    sheet = await get(link)
    assert sheet.headers["cache-control"] == "no-store"
    assert "script-src" not in sheet.headers["content-security-policy"]
    assert f'lang="{language}"' in sheet.text
    assert "<svg" in sheet.text
    assert (await get(f"{link}/door.png")).content.startswith(b"\x89PNG")
    assert (await get(f"{link[:-1]}/calendar.ics")).status_code == httpx.codes.NOT_FOUND

    (listed,) = await page.say(booked, words.show)
    assert listed["key"] == "appointment.list"
    (days,) = await page.say(listed, words.move)
    assert days["key"] == "appointment.choose_slot"
    (times,) = await page.press(days, days["choices"][1]["title"])
    (confirm,) = await page.press(times, times["choices"][0]["title"])
    (moved,) = await page.press(confirm, title("choice-booking-move_it"))
    assert moved["key"] == "appointment.moved"
    method, event = await event_behind(link_to_page(moved["card"]))
    assert (method, event["UID"], event["SEQUENCE"]) == ("PUBLISH", uid, 1)

    (question,) = await page.say(moved, words.cancel)
    assert question["key"] == "booking.cancel"
    (cancelled,) = await page.press(question, title("choice-booking-cancel_it"))
    assert cancelled["key"] == "appointment.cancelled"
    # The link of the booking shows what became of it.
    method, event = await event_behind(link)
    assert (method, event["UID"], str(event["STATUS"])) == ("CANCEL", uid, "CANCELLED")
    assert (await get(f"{link}/door.svg")).status_code == httpx.codes.NOT_FOUND
    await page.close()


@pytest.mark.parametrize("language", list(WORDS))
async def test_booked_moved_and_cancelled_on_telegram(
    stage: Stage, calendar: Appointments, library: Library, language: str
) -> None:
    words, reader, telegram = WORDS[language], Language(language), stage.telegram
    chat = 300 + list(WORDS).index(language)
    seen = 0

    async def next_ones(count: int = 1) -> list[dict[str, Any]]:
        nonlocal seen
        seen += count
        return (await telegram.wait_for(chat, seen, 60))[seen - count :]

    def title(label: str) -> str:
        return library.strings.text(reader, label)

    def buttons(message: dict[str, Any]) -> dict[str, str]:
        rows = message["reply_markup"]["inline_keyboard"]
        assert all(len(row) == 1 for row in rows)
        return {row[0]["text"]: row[0]["callback_data"] for row in rows}

    async def press(
        message: dict[str, Any], wanted: str | int, count: int = 1
    ) -> list[dict[str, Any]]:
        offered = buttons(message)
        data = list(offered.values())[wanted] if isinstance(wanted, int) else offered[wanted]
        await telegram.press(chat, data, language=language)
        return await next_ones(count)

    await telegram.say(chat, words.book, language=language)
    (place,) = await next_ones()
    (office,) = await press(place, title("choice-profile-here_telegram"))
    (service,) = await press(office, "Integration Point Duisburg")
    (asked,) = await press(service, title("choice-service-first_talk"))
    (days,) = await press(asked, reader.own_name)
    (times,) = await press(days, 0)
    wanted = await first_free(calendar, "duisburg", language)
    await taken_by_others(stage.system, calendar, wanted)
    gone, nearest = await press(times, 0, count=2)
    assert f"{wanted.start:%H:%M}" in gone["text"]
    (confirm,) = await press(nearest, 0)
    # Two taps on the same button book once.
    data = buttons(confirm)[title("choice-booking-book_it")]
    await telegram.press(chat, data, language=language)
    await telegram.press(chat, data, language=language)
    booked, again = await next_ones(2)
    method, event = await event_behind(link_to_page(booked))
    assert method == "PUBLISH"
    uid = event["UID"]
    assert (await event_behind(link_to_page(again)))[1]["UID"] == uid

    await telegram.say(chat, words.move, language=language)
    (days,) = await next_ones()
    (times,) = await press(days, 1)
    (confirm,) = await press(times, 0)
    (moved,) = await press(confirm, title("choice-booking-move_it"))
    _, event = await event_behind(link_to_page(moved))
    assert (event["UID"], event["SEQUENCE"]) == (uid, 1)

    await telegram.say(chat, words.cancel, language=language)
    (question,) = await next_ones()
    (cancelled,) = await press(question, title("choice-booking-cancel_it"))
    assert "calendar.ics" in json.dumps(cancelled)
    assert (await event_behind(link_to_page(booked)))[0] == "CANCEL"


async def test_the_private_page_goes_on_with_the_booking(
    stage: Stage, calendar: Appointments, library: Library
) -> None:
    assert await calendar.offices()
    telegram, chat = stage.telegram, 350
    await telegram.say(chat, WORDS["en"].book, language="en")
    (place,) = await telegram.wait_for(chat, 1)
    labels = {
        row[0]["text"]: row[0]["callback_data"] for row in place["reply_markup"]["inline_keyboard"]
    }
    private = library.strings.text(Language.ENGLISH, "choice-profile-private")
    await telegram.press(chat, labels[private], language="en")
    link = (await telegram.wait_for(chat, 2))[1]
    (url,) = re.findall(r"https?://[^\s\"\\]+#continue=[\w-]+", json.dumps(link))
    page = PrivatePage(stage.system.url)
    await page.join(url)
    office = await page.arrives("booking.office")
    (service,) = await page.say(office, "Dortmund")
    assert service["key"] == "booking.service"
    await page.close()
    assert len(telegram.messages_to(chat)) == 2
