"""Rasa's memory: short, whole where it matters, and able to forget."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from tracker_store import TURNS_BEFORE_CUT, TURNS_KEPT, ShortTrackerStore

DOMAIN = Domain.from_dict(
    {
        "intents": ["greet"],
        "slots": {"town": {"type": "text", "mappings": [{"type": "custom"}]}},
        "forms": {"profile_form": {"required_slots": ["town"]}},
    }
)

SECRET = "Zitronenfalter"


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'trackers.db'}"


@pytest.fixture
def store(url: str) -> ShortTrackerStore:
    return ShortTrackerStore(DOMAIN, url=url)


def turn(tracker: DialogueStateTracker, text: str) -> None:
    tracker.update(ActionExecuted(ACTION_LISTEN_NAME), DOMAIN)
    said = UserUttered(SECRET, {"name": "greet", "confidence": 1.0}, message_id=text)
    tracker.update(said, DOMAIN)


def texts(tracker: DialogueStateTracker) -> list[str]:
    return [event.message_id for event in tracker.events if isinstance(event, UserUttered)]


async def talk(store: ShortTrackerStore, turns: int) -> None:
    for number in range(turns):
        tracker = await store.get_or_create_tracker("a")
        turn(tracker, f"turn {number}")
        await store.save(tracker)


def test_what_is_saved_is_found_also_by_another_process(store: ShortTrackerStore, url: str) -> None:
    async def check() -> None:
        await talk(store, 3)
        other = await ShortTrackerStore(DOMAIN, url=url).retrieve("a")
        assert other is not None
        assert texts(other) == ["turn 0", "turn 1", "turn 2"]
        assert await store.retrieve("b") is None

    asyncio.run(check())


def test_a_long_conversation_stays_short_and_keeps_slots_and_the_form(
    store: ShortTrackerStore, url: str
) -> None:
    async def check() -> None:
        tracker = await store.get_or_create_tracker("a")
        tracker.update(SlotSet("town", "Dortmund"), DOMAIN)
        tracker.update(ActiveLoop("profile_form"), DOMAIN)
        await store.save(tracker)
        longest = 0
        for number in range(60):
            tracker = await store.get_or_create_tracker("a")
            longest = max(longest, len(tracker.events))
            turn(tracker, f"turn {number}")
            await store.save(tracker)
        found = await ShortTrackerStore(DOMAIN, url=url).retrieve("a")
        assert found is not None
        assert TURNS_KEPT <= len(texts(found)) <= TURNS_BEFORE_CUT
        assert texts(found)[-1] == "turn 59"
        assert found.get_slot("town") == "Dortmund"
        assert found.active_loop_name == "profile_form"
        assert longest < 6 * TURNS_BEFORE_CUT

    asyncio.run(check())


def test_a_tracker_that_was_changed_but_not_saved_changes_nothing(store: ShortTrackerStore) -> None:
    async def check() -> None:
        await talk(store, 1)
        abandoned = await store.retrieve("a")
        assert abandoned is not None
        turn(abandoned, "failed")
        again = await store.retrieve("a")
        assert again is not None
        assert texts(again) == ["turn 0"]

    asyncio.run(check())


def test_the_newest_version_is_read_when_another_process_wrote(
    store: ShortTrackerStore, url: str
) -> None:
    async def check() -> None:
        await talk(store, 1)
        other = ShortTrackerStore(DOMAIN, url=url)
        tracker = await other.get_or_create_tracker("a")
        turn(tracker, "elsewhere")
        await other.save(tracker)
        found = await store.retrieve("a")
        assert found is not None
        assert texts(found) == ["turn 0", "elsewhere"]

    asyncio.run(check())


def test_forgetting_leaves_no_row(store: ShortTrackerStore, url: str) -> None:
    async def check() -> None:
        await talk(store, 2)
        assert await store.delete("a")
        assert not await store.delete("a")
        assert await store.retrieve("a") is None
        assert await ShortTrackerStore(DOMAIN, url=url).retrieve("a") is None

    asyncio.run(check())


def test_no_word_of_a_person_or_of_ours_is_kept(store: ShortTrackerStore, tmp_path: Path) -> None:
    async def check() -> None:
        tracker = await store.get_or_create_tracker("a")
        tracker.update(ActionExecuted(ACTION_LISTEN_NAME), DOMAIN)
        entities = [{"entity": "city", "value": SECRET}]
        parse_data = {"intent": {"name": "greet"}, "entities": entities, "text": SECRET}
        metadata = {"last_reply": {"key": SECRET}}
        said = UserUttered(SECRET, {"name": "greet"}, entities, parse_data, metadata=metadata)
        tracker.update(said, DOMAIN)
        tracker.update(BotUttered(None, {"custom": {"params": SECRET}}), DOMAIN)
        await store.save(tracker)
        assert SECRET not in "".join(
            str(event.as_dict()) for event in (await store.retrieve("a")).events
        )
        for file in tmp_path.iterdir():
            assert SECRET.encode() not in file.read_bytes()

    asyncio.run(check())
