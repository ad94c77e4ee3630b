"""Keys and sealed values: what opens, what does not, and what a stolen database shows."""

from __future__ import annotations

import re
import stat
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from wegweiser.conversations.addresses import has_address
from wegweiser.conversations.models import Conversation, Message
from wegweiser.encryption import (
    Keyring,
    KeyUnknownError,
    TamperedError,
    load_keyring,
    new_key,
)
from wegweiser.encryption.columns import KeyMissingError
from wegweiser.encryption.keyring import MalformedKeyError
from wegweiser.encryption.rotation import reseal
from wegweiser.profiles.models import ProfileRow
from wegweiser.profiles.profile import Experience, Profile, Qualification
from wegweiser.profiles.store import NoConsentError, Profiles, load_profile, place
from wegweiser.storage import Database

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SECRET = "Zitronenfalter"
PROFILE = Profile(
    year_of_birth=1987,
    town=SECRET,
    languages=("ar", "de"),
    qualification=Qualification("vocational", "82512", SECRET, "SY", "lost"),
    experience=Experience(None, SECRET, 7),
    goals=("work",),
    childcare=False,
    name=SECRET,
)


def test_a_sealed_value_opens_with_its_key_at_its_place_only() -> None:
    keys = Keyring([new_key()])
    sealed = keys.seal(SECRET.encode(), "messages.text")
    assert SECRET not in sealed
    assert sealed != keys.seal(SECRET.encode(), "messages.text")
    assert keys.open(sealed, "messages.text") == SECRET.encode()
    with pytest.raises(TamperedError):
        keys.open(sealed, "choices.act")
    with pytest.raises(TamperedError):
        keys.open(sealed[:-4] + "AAAA", "messages.text")
    with pytest.raises(TamperedError):
        keys.open(sealed + "!", "messages.text")
    with pytest.raises(KeyUnknownError):
        Keyring([new_key()]).open(sealed, "messages.text")


def test_older_keys_open_and_the_newest_seals() -> None:
    old, new = new_key(), new_key()
    sealed = Keyring([old]).seal(b"x", "p")
    both = Keyring([new, old])
    assert both.open(sealed, "p") == b"x"
    assert not both.is_current(sealed)
    assert both.is_current(both.seal(b"x", "p"))


@pytest.mark.parametrize("key", ["short", "?" * 44, "", "YWJj"])
def test_a_key_that_is_none_is_refused(key: str) -> None:
    with pytest.raises(MalformedKeyError):
        Keyring([key])


def test_a_new_installation_makes_its_key_once_and_for_its_user_alone(tmp_path: Path) -> None:
    file = tmp_path / "var" / "key"
    first = load_keyring(None, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == ["key"]
    sealed = first.seal(b"x", "p")
    assert load_keyring(None, file).open(sealed, "p") == b"x"
    key = new_key()
    given = load_keyring(f"{key}, {new_key()}", tmp_path / "none" / "key")
    assert Keyring([key]).open(given.seal(b"x", "p"), "p") == b"x"
    assert not (tmp_path / "none").exists()


def test_a_running_process_takes_a_new_key_up(tmp_path: Path) -> None:
    running = load_keyring(None, tmp_path / "key")
    before = running.seal(b"x", "p")
    rotating = load_keyring(None, tmp_path / "key")
    rotating.add(new_key())
    after = running.seal(b"y", "p")
    assert rotating.is_current(after)
    assert running.open(before, "p") == b"x"
    assert rotating.drop_old() == 1
    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600
    assert running.open(after, "p") == b"y"


@pytest_asyncio.fixture
async def told(database: Database) -> AsyncIterator[Database]:
    """A database with a conversation, a message and a profile."""
    async with database.write() as connection:
        await connection.execute(
            insert(Conversation).values(
                id="c", channel="web", address="a", created_at=NOW, updated_at=NOW,
                last_reply={"key": SECRET}, last_seq=1,
            )
        )  # fmt: skip
        await connection.execute(
            insert(Message).values(
                conversation_id="c", seq=1, author="person", kind="text", text=SECRET,
                understanding={"entities": [SECRET]}, created_at=NOW,
            )
        )  # fmt: skip
    profiles = Profiles(database)
    await profiles.agree("c", version=1, language="ar", channel="web")
    async with database.write() as connection:
        await profiles.write(connection, "c", PROFILE, confirmed=True)
    yield database


async def dump(database: Database) -> str:
    rows = []
    async with database.read() as connection:
        for table in ("conversations", "messages", "profiles", "consents"):
            rows += (await connection.execute(text(f"SELECT * FROM {table}"))).all()
    return "\n".join(map(str, rows))


async def test_a_stolen_database_shows_nothing_and_the_key_opens_all(told: Database) -> None:
    stolen = await dump(told)
    assert SECRET not in stolen
    # Not the digits of some moment.
    assert re.search(r"(?<!\d)1987(?!\d)", stolen) is None
    assert await load_profile(told, "c") == PROFILE
    thief = Database(told.url.render_as_string(hide_password=False))
    with pytest.raises(KeyMissingError):
        await load_profile(thief, "c")
    with pytest.raises(KeyMissingError):
        async with thief.read() as connection:
            (await connection.execute(select(Message.text))).all()
    await thief.dispose()


async def test_a_profile_cannot_be_moved_to_another_row(told: Database) -> None:
    async with told.write() as connection:
        await connection.execute(ProfileRow.__table__.update().values(id="b"))  # type: ignore[attr-defined]
    with pytest.raises(TamperedError):
        await load_profile(told, "c")
    assert place("a") != place("b")


async def test_no_profile_without_consent(told: Database) -> None:
    profiles = Profiles(told)
    await profiles.withdraw("c")
    assert await profiles.load("c") is None
    with pytest.raises(NoConsentError):
        async with told.write() as connection:
            await profiles.write(connection, "c", PROFILE, confirmed=False)


async def test_after_a_rotation_the_old_key_opens_nothing(told: Database, tmp_path: Path) -> None:
    old = told.keyring
    assert old is not None
    before = await dump(told)
    load_keyring(None, tmp_path / "key")
    url = told.url.render_as_string(hide_password=False)
    first = new_key()
    both = Database(url, Keyring([first]))
    assert both.keyring is not None
    both.keyring._ciphers |= old._ciphers
    both.keyring._lookup |= old._lookup
    async with both.read() as connection:
        found = select(Conversation.id).where(has_address(both, "a"))
        assert (await connection.execute(found)).scalar_one() == "c"
    assert await reseal(both) == 5
    assert await reseal(both) == 0
    await both.dispose()
    fresh = Database(url, Keyring([first]))
    assert await load_profile(fresh, "c") == PROFILE
    async with fresh.read() as connection:
        row = (await connection.execute(select(Message.text, Message.understanding))).one()
        found = select(Conversation.id).where(has_address(fresh, "a"))
        assert (await connection.execute(found)).scalar_one() == "c"
    assert tuple(row) == (SECRET, {"entities": [SECRET]})
    await fresh.dispose()
    assert old.current in before
    assert old.current not in await dump(told)


def test_a_keyed_hash_needs_its_key_and_its_place() -> None:
    old, new = new_key(), new_key()
    written = Keyring([old]).digest("4711", "p")
    assert written == Keyring([old]).digest("4711", "p")
    both = Keyring([new, old])
    assert both.digests("4711", "p") == [both.digest("4711", "p"), written]
    assert written not in {both.digest("4711", "p"), Keyring([old]).digest("4711", "q")}
    assert written not in both.digests("4712", "p")


async def test_an_address_is_found_and_cannot_be_read(told: Database) -> None:
    async with told.write() as connection:
        await connection.execute(
            insert(Conversation).values(
                id="t", channel="telegram", address="700800900", created_at=NOW, updated_at=NOW
            )
        )
    assert "700800900" not in await dump(told)
    async with told.read() as connection:
        found = await connection.execute(
            select(Conversation.id, Conversation.address).where(has_address(told, "700800900"))
        )
        assert tuple(found.one()) == ("t", "700800900")
    with pytest.raises(IntegrityError):
        async with told.write() as connection:
            await connection.execute(
                insert(Conversation).values(
                    id="u", channel="telegram", address="700800900", created_at=NOW, updated_at=NOW
                )
            )
