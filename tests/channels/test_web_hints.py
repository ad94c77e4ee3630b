"""What the web channel adds to a reply so that it is easy to answer, in every language."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from channels.presenting import Presenter, verbatim
from channels.web.inputs import COUNTRIES
from wegweiser.appointments.door_code import door_code_rows
from wegweiser.content import Library
from wegweiser.content.towns import town_named_in
from wegweiser.conversations.history import Said
from wegweiser.languages import Language
from wegweiser.profiles.form import BY_FIELD
from wegweiser.profiles.reading import Reader, vocabulary
from wegweiser.replies.renderer import Renderer

EVERY_LANGUAGE = pytest.mark.parametrize("language", list(Language))
READER = Reader(date(2026, 11, 22))


@pytest.fixture(scope="module")
def presenter(library: Library) -> Presenter:
    return Presenter(Renderer(library))


def said(content: dict[str, Any], language: Language) -> Said:
    return Said(
        id=1,
        seq=1,
        author="bot",
        kind="reply",
        text=None,
        content=content,
        language=language.value,
        client_id=None,
        answers=None,
        created_at=datetime(2026, 11, 22, tzinfo=UTC),
    )


def event(presenter: Presenter, content: dict[str, Any], language: Language) -> dict[str, Any]:
    return presenter.event(said(content, language), language=language.value, simple=False)


def question(field: str) -> dict[str, Any]:
    offers = [
        {"id": f"id-{value}", "act": {"intent": "choose", "label": "choice-profile-skip",
         "entities": {"dialogue": "profile_form", "step": field, "value": value}}}
        for value in ("skip", "why", "pause")
    ]  # fmt: skip
    params = {"field": field, "number": 1, "total": 20}
    return {"key": "profile.question", "params": params, "choices": offers}


KINDS = {
    "year_of_birth": "number", "town": "suggest", "arrived": "month", "languages": "several",
    "german_level": "level", "german_certificate": "level", "school_years": "number",
    "qualification_country": "suggest", "experience_years": "number", "goals": "several",
    "interpreter": "suggest",
}  # fmt: skip


@EVERY_LANGUAGE
@pytest.mark.parametrize("field", list(BY_FIELD))
def test_a_question_has_the_input_that_fits(
    presenter: Presenter, field: str, language: Language
) -> None:
    shown = event(presenter, question(field), language)
    assert (shown["input"] or {}).get("kind") == KINDS.get(field)
    assert all(choice["aside"] for choice in shown["choices"])


@EVERY_LANGUAGE
def test_every_suggested_town_is_understood_as_that_town(
    presenter: Presenter, library: Library, language: Language
) -> None:
    options = event(presenter, question("town"), language)["input"]["options"]
    assert len(options) == len(library.offices.towns)
    for names, town in zip(options, library.offices.towns.values(), strict=True):
        meant = town_named_in(names[0], library.offices, asked=True)
        assert meant == town, names
        # Found from each script, whatever the language of the conversation is.
        assert {town.name, *town.names.values()} <= set(names)


@EVERY_LANGUAGE
def test_every_suggested_country_is_understood(presenter: Presenter, language: Language) -> None:
    options = event(presenter, question("qualification_country"), language)["input"]["options"]
    read = [READER.answer("qualification_country", names[0]) for names in options]
    assert read == list(COUNTRIES)


@EVERY_LANGUAGE
def test_every_language_that_can_be_ticked_is_understood(
    presenter: Presenter, language: Language
) -> None:
    shown = event(presenter, question("languages"), language)["input"]
    codes = list(vocabulary().languages)
    for title, code in zip(shown["options"], codes, strict=True):
        assert READER.answer("languages", title) == (code,), title
    together = shown["comma"].join(shown["options"])
    assert set(READER.answer("languages", together) or ()) == set(codes)


def test_a_month_and_year_as_the_input_sends_them_are_understood() -> None:
    assert READER.answer("arrived", "05.2021") == "2021-05"
    assert READER.answer("arrived", "2021") == "2021"
    assert READER.answer("year_of_birth", "۱۳۷۴") == 1995


DAYS = {
    "key": "appointment.choose_slot",
    "params": {
        "office_name": "Integration Point Dortmund",
        "service": "first_talk",
        "mode": "on_site",
        "field": "day",
        "free": ["2026-11-30", "2026-12-01"],
    },
    "choices": [
        {"id": "day", "act": {"intent": "choose", "label": "choice-booking-day",
         "params": {"starts_at": "2026-11-30T10:00:00+01:00"},
         "entities": {"dialogue": "booking_form", "step": "day", "value": "2026-11-30"}}},
        {"id": "more", "act": {"intent": "choose", "label": "choice-booking-later",
         "entities": {"dialogue": "booking_form", "step": "day", "value": "from:2026-12-02"}}},
        {"id": "time", "act": {"intent": "choose", "label": "choice-booking-moment",
         "params": {"starts_at": "2026-11-30T10:00:00+01:00"},
         "entities": {"dialogue": "booking_form", "step": "time", "value": "slot"}}},
    ],
}  # fmt: skip


@EVERY_LANGUAGE
def test_days_come_with_a_calendar_and_times_with_their_day(
    presenter: Presenter, language: Language
) -> None:
    shown = event(presenter, DAYS, language)
    day, more, time = shown["choices"]
    assert (day["date"], more["aside"], time["time"]) == ("2026-11-30", True, "10:00")
    assert time["day"] == day["title"]
    calendar = shown["input"]
    assert calendar["free"] == ["2026-11-30", "2026-12-01"]
    assert (len(calendar["months"]), len(calendar["weekdays"]), len(calendar["initials"])) == (
        12,
        7,
        7,
    )
    assert all(part in calendar["pattern"] for part in ("EEEE", "d", "MMMM"))
    filled = calendar["pattern"].replace("EEEE", calendar["weekdays"][0])
    filled = filled.replace("MMMM", calendar["months"][10]).replace(" d", " 30")
    assert filled == day["title"]


BOOKED = {
    "key": "appointment.confirmed",
    "params": {
        "starts_at": "2026-11-30T10:00:00+01:00", "ends_at": "2026-11-30T10:30:00+01:00",
        "office_name": "Integration Point Dortmund", "service": "first_talk", "minutes": 30,
        "mode": "on_site", "number": "1234567", "address": "Steinstraße 39",
        "page_url": "https://gateway.example/appointments/abc",
        "ics_url": "https://gateway.example/appointments/abc/calendar.ics",
    },
}  # fmt: skip


@EVERY_LANGUAGE
def test_an_appointment_is_a_card_and_its_links_stand_there_once(
    presenter: Presenter, language: Language
) -> None:
    shown = event(presenter, BOOKED, language)
    links = [link["href"] for link in shown["card"]["links"]]
    assert links == [BOOKED["params"]["ics_url"], BOOKED["params"]["page_url"]]
    assert all(link["title"] for link in shown["card"]["links"])
    assert "gateway.example" not in json.dumps(shown["blocks"])
    rows = shown["card"]["code"]["rows"]
    assert rows == door_code_rows("1234567")
    # The three corners of a QR code are seven dark modules wide, and one is missing.
    first = f"{int(rows[0], 16):0{len(rows)}b}"
    assert (first[:8], first[-8:]) == ("11111110", "01111111")


def test_offices_are_cards_and_other_lists_are_not(presenter: Presenter) -> None:
    content = {"key": "answer", "params": {"topic": "office_location", "town": "Dortmund"}}
    lists = [
        block for block in event(presenter, content, Language.ENGLISH)["blocks"]
        if block["type"] == "list"
    ]  # fmt: skip
    assert [block.get("cards") for block in lists] == [True]
    assert "openstreetmap.org/search" in json.dumps(lists)
    plain = event(presenter, {"key": "answer", "params": {"topic": "course_cost"}}, Language.GERMAN)
    assert not any(block.get("cards") for block in plain["blocks"])


def test_a_hint_is_never_invented(presenter: Presenter) -> None:
    for content in (
        {"key": "answer", "params": {"topic": "course_cost"}},
        {"key": "profile.consent"},
        {"key": "handover.waiting"},
    ):
        shown = event(presenter, content, Language.ARABIC)
        assert (shown["input"], shown["card"]) == (None, None)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://www.bamf.de/x, please", ["https://www.bamf.de/x"]),
        ("(http://a.example/b)", ["http://a.example/b"]),
        ("پیوند: https://a.example/ب؟", ["https://a.example/ب"]),
        ("javascript:alert(1) https://", []),
        ("**no** [markdown](https://a.example/x)", ["https://a.example/x"]),
        ("<a href='https://a.example/x'>x</a>", ["https://a.example/x"]),
    ],
)
def test_addresses_in_what_counsellors_write_can_be_opened(text: str, links: list[str]) -> None:
    (paragraph,) = verbatim(text, links=True)
    found = [each for each in paragraph["children"] if each["type"] == "link"]
    assert [link["href"] for link in found] == links
    # Not a letter is lost, and a link says where it leads.
    words = [each.get("text") or each["children"][0]["text"] for each in paragraph["children"]]
    assert "".join(words) == text
    assert all(link["children"][0]["text"] == link["href"] for link in found)
    (plain,) = verbatim(text)
    assert [each["type"] for each in plain["children"]] == ["text"]
