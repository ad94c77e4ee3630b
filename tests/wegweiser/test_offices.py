"""Offices by place: which town is meant, what is told of it, and what never is."""

from __future__ import annotations

from datetime import time
from typing import Any

import pytest

from wegweiser.content import Contact, ContentError, Library
from wegweiser.content.facts import Source
from wegweiser.content.offices import STATE_WIDE, Hours, Offices
from wegweiser.content.towns import town_named_in
from wegweiser.languages import Language
from wegweiser.replies.blocks import plain_text
from wegweiser.replies.renderer import Renderer

SOURCES = {"paper": Source("paper", "A paper", None, "2020-05")}
CONTACT = {"town": "Adorf", "kind": "jobcenter", "name": "Jobcenter", "source": "paper",
           "status": "found", "topics": ["office_location"]}  # fmt: skip


def offices(**contacts: dict[str, Any]) -> Offices:
    towns: dict[str, Any] = {"Adorf": {"area": "a"}, "Bdorf": {"area": "a"}, "Cdorf": {"of": "Adorf"},
                             "Ddorf": {}}  # fmt: skip
    return Offices.of({"towns": towns, "contacts": contacts}, SOURCES, "offices.yml")


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Dortmund", "Dortmund"),
        ("dortmun", "Dortmund"),
        ("ich wohne in Gelsen kirchen", "Gelsenkirchen"),
        ("Dusseldorf", "Düsseldorf"),
        ("Duesseldorf", "Düsseldorf"),
        ("في دويسبورغ", "Duisburg"),
        ("بدورتموند", "Dortmund"),
        ("کرفلد", "Krefeld"),
        ("گلزنکیرشن", "Gelsenkirchen"),
        ("ኣብ ዶርትሙንድ", "Dortmund"),
        ("ንዱይስቡርግ", "Duisburg"),
        ("Bonn", "Bonn"),
        ("Timbuktu", None),
        ("Dortmund oder Duisburg", None),
        ("", None),
    ],
)
def test_the_town_after_being_asked(library: Library, text: str, town: str | None) -> None:
    found = town_named_in(text, library.offices, asked=True)
    assert (found.name if found else None) == town


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Wo ist das Jobcenter in Krefeld?", "Krefeld"),
        ("where is the jobcenter in Dortmnud", "Dortmund"),
        ("Was will ich lernen?", None),
        ("wir kamen aus Syrien", None),
        ("das ist ein guter Plan", None),
    ],
)
def test_a_town_named_in_passing(library: Library, text: str, town: str | None) -> None:
    found = town_named_in(text, library.offices)
    assert (found.name if found else None) == town


def test_every_town_is_found_by_each_of_its_names(library: Library) -> None:
    for town in library.offices.towns.values():
        for name in (town.name, *town.names.values()):
            found = town_named_in(name, library.offices, asked=True)
            assert found is not None, name
            assert found.name == town.name


def test_own_offices_come_before_those_of_the_area_and_unsure_ones_never() -> None:
    found = offices(
        b=CONTACT | {"town": "Bdorf"},
        a=CONTACT,
        guessed=CONTACT | {"status": "unsure"},
        other=CONTACT | {"topics": ["holidays"]},
        everywhere=CONTACT | {"town": STATE_WIDE},
    )
    assert [contact.id for contact in found.near("Adorf", "office_location")] == ["a", "b"]
    assert [contact.id for contact in found.near("Bdorf", "office_location")] == ["b", "a"]
    assert [contact.id for contact in found.near("Cdorf", "office_location")] == ["a", "b"]
    assert found.near("Ddorf", "office_location") == ()
    assert found.near("Nowhere", "office_location") == ()
    assert [contact.id for contact in found.state_wide("office_location")] == ["everywhere"]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"town": "Zdorf"}, "town 'Zdorf' is not listed"),
        ({"kind": "pub"}, "kind 'pub' is none of"),
        ({"status": "sure"}, "status 'sure' is none of"),
        ({"source": "rumour"}, "source 'rumour' is not listed"),
        ({"url": "http://jobcenter.example"}, "url is not https"),
        ({"hours": [{"days": [0], "opens": "09:00", "closes": "10:00"}]}, "days from 1"),
        ({"hours": [{"days": [1], "opens": "11:00", "closes": "10:00"}]}, "opens and closes"),
    ],
)
def test_an_entry_at_fault_says_what(change: dict[str, Any], what: str) -> None:
    with pytest.raises(ContentError, match=what) as caught:
        offices(bad=CONTACT | change)
    assert caught.value.place == "offices.yml: contacts.bad"


def test_a_contact_needs_its_fields() -> None:
    with pytest.raises(ContentError, match="has no 'name'"):
        offices(bad={key: value for key, value in CONTACT.items() if key != "name"})


def test_hours_and_addresses() -> None:
    hours = [{"days": [1, 3], "opens": "09:00", "closes": "12:30"}]
    contact = offices(a=CONTACT | {"hours": hours, "address": "Weg 1, Adorf"}).contacts["a"]
    assert contact.hours == (Hours((1, 3), time(9), time(12, 30)),)
    assert contact.map_url == "https://www.openstreetmap.org/search?query=Weg%201%2C%20Adorf"
    assert Contact("x", "Adorf", "jobcenter", "X", "paper", "found").map_url is None


@pytest.mark.parametrize("language", list(Language))
def test_every_contact_is_told_with_its_date_in_every_language(
    library: Library, language: Language
) -> None:
    renderer = Renderer(library)
    for town in library.offices.towns:
        shown = renderer.show(
            {"key": "answer", "params": {"topic": "office_location", "town": town}}, language
        )
        contacts = library.offices.near(town, "office_location")[:4]
        contacts = contacts or library.offices.state_wide("office_location")[:4]
        items = next(block for block in shown.blocks if block["type"] == "list")["items"]
        assert len(items) == len(contacts) > 0
        prefix = library.strings.text(language, "office.as_of", {"date": ""}).split("\u2068")[0]
        for contact, item in zip(contacts, items, strict=True):
            text = plain_text(item)
            assert contact.name in text.replace("\u2068", "").replace("\u2069", "")
            assert prefix.strip() in text
        wanted = {library.facts.sources[contact.source].title for contact in contacts}
        assert {source.title for source in shown.sources} == wanted


def test_an_answer_that_depends_on_the_place_names_the_offices_there(library: Library) -> None:
    renderer = Renderer(library)
    record = {"key": "answer", "params": {"topic": "worker_rights", "town": "Kempen"}}
    shown = renderer.show(record, "en")
    assert "Near you" in shown.text
    assert "Beratungsstelle Arbeit" in shown.text
    assert "Tue, Thu 09:30–16:00" in shown.text
    assert library.answers["worker_rights", Language.ENGLISH].title in shown.text


def test_a_town_without_an_address_leads_to_who_knows(library: Library) -> None:
    renderer = Renderer(library)
    record = {"key": "answer", "params": {"topic": "office_location", "town": "[x](http://evil)"}}
    shown = renderer.show(record, "de")
    assert "keine geprüfte Adresse" in shown.text
    assert "0800 4 555500" in shown.text
    assert "'href': 'http://evil" not in str(shown.blocks)
    assert "[x](http://evil)" in shown.text
