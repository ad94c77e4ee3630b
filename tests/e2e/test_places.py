"""Where is the office, did this help, and what only an operator's folder knows: with the real model."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.e2e.questions import QUESTIONS
from tests.e2e.system import System, system_running
from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.settings import PROJECT_ROOT

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]

TOWNS = {"ar": "في دورتموند", "fa": "دورتموند", "ti": "ዶርትሙንድ", "en": "Dortmundd", "de": "dortmund"}


class Person:
    """Somebody at the REST webhook."""

    def __init__(self, system: System) -> None:
        self.url = f"{system.url}/webhooks/rest/webhook"
        self.sender = uuid.uuid4().hex

    async def say(self, text: str) -> dict[str, Any]:
        async with httpx.AsyncClient(timeout=60, trust_env=False) as client:
            answer = await client.post(self.url, json={"sender": self.sender, "message": text})
        assert answer.status_code == httpx.codes.OK, answer.text
        (message,) = answer.json()
        return dict(message)


@pytest.mark.parametrize("language", list(Language))
async def test_the_town_is_asked_for_and_its_offices_are_told(
    system: System, library: Library, language: Language
) -> None:
    person = Person(system)
    asked = await person.say(QUESTIONS["office_location"][language])
    assert asked["custom"]["params"] == {"topic": "office_location", "ask": "town"}
    assert len(asked["buttons"]) == 4
    told = await person.say(TOWNS[language])
    assert told["custom"]["params"] == {"topic": "office_location", "town": "Dortmund"}
    assert told["custom"]["language"] == language
    assert "Schützenstraße" in told["text"]
    assert "Friedensplatz 7" in told["text"]
    assert "2022" in told["text"]
    pressed = await person.say(asked["buttons"][1]["payload"])
    assert pressed["custom"]["params"]["town"] == "Duisburg"
    assert library.offices.contacts["duisburg_integration_point"].name in pressed["text"]


async def test_did_this_help_is_asked_apart_from_the_buttons(system: System) -> None:
    person = Person(system)
    answer = await person.say(QUESTIONS["course_cost"]["en"])
    feedback = answer["custom"]["feedback"]
    assert feedback["question"] == "Did this help?"
    yes, no = (button["payload"] for button in feedback["buttons"])
    assert not {yes, no} & {button["payload"] for button in answer["buttons"]}
    sorry = await person.say(no)
    assert sorry["custom"]["key"] == "feedback.sorry"
    asked = await person.say(sorry["buttons"][0]["payload"])
    assert asked["custom"]["key"] == "feedback.words"
    noted = await person.say("I still do not know how to pay it in parts")
    assert noted["custom"]["key"] == "feedback.noted"
    assert (await person.say(QUESTIONS["course_find"]["en"]))["custom"]["topic"] == "course_find"


@pytest.fixture(scope="module")
def overridden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """A system whose operator added a topic that no intent knows."""
    folder = tmp_path_factory.mktemp("theirs")
    (folder / "topics.yml").write_text("support:\n  sports_club: Sports clubs\n")
    titles = {"de": "Zitronenfalter-Sportverein", "en": "Zitronenfalter sports club",
              "ar": "نادي Zitronenfalter", "fa": "باشگاه Zitronenfalter",
              "ti": "ክለብ Zitronenfalter"}  # fmt: skip
    for language in Language:
        ours = PROJECT_ROOT / "content" / "answers" / "volunteers" / f"{language}.md"
        head, _, body = ours.read_text(encoding="utf-8")[4:].partition("---\n")
        kept = [line for line in head.splitlines() if not line.startswith(("title", "topic"))]
        path = folder / "answers" / "sports_club" / f"{language}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = ["---", "topic: sports_club", f"title: {titles[language]}", *kept, "---", body]
        path.write_text("\n".join(lines), encoding="utf-8")
    with system_running(tmp_path_factory.mktemp("overridden"), content_overrides=folder) as running:
        yield running


async def test_what_has_no_intent_is_offered_by_its_title_and_answered(overridden: System) -> None:
    person = Person(overridden)
    offered = await person.say("Zitronenfalter-Sportverein")
    assert offered["custom"]["key"] == "fallback.choose"
    first = offered["buttons"][0]
    assert first["title"] == "Zitronenfalter-Sportverein"
    answer = await person.say(first["payload"])
    assert (answer["custom"]["key"], answer["custom"]["topic"]) == ("answer", "sports_club")
    assert "Zitronenfalter-Sportverein" in answer["text"]
