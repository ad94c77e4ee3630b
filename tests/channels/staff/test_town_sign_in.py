"""The town's own sign-in, against a provider that is served over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from tests.console import Office, office
from tests.oidc_provider import CLIENT, SECRET, Provider
from tests.serving import free_port, served
from wegweiser.settings import SettingsError, load_settings
from wegweiser.staff.roles import Role


@dataclass(frozen=True)
class Town:
    """A console, and the provider it trusts."""

    desk: Office
    provider: Provider

    async def sign_in(self, client: httpx.AsyncClient) -> httpx.Response:
        """There and back; the console's answer."""
        leaving = await client.get("/staff/sign-in/town")
        assert leaving.status_code == httpx.codes.SEE_OTHER, leaving.text
        there = await client.get(leaving.headers["location"])
        return await client.get(there.headers["location"])


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    port = free_port()
    provider = Provider(f"http://127.0.0.1:{port}")
    settings = {
        "staff_oidc_issuer": provider.issuer,
        "staff_oidc_client_id": CLIENT,
        "staff_oidc_client_secret": SECRET,
    }
    async with served(provider.app(), port), office(tmp_path, **settings) as desk:
        yield Town(desk, provider)


async def test_whoever_the_town_knows_is_signed_in_if_they_have_an_account(town: Town) -> None:
    staff_id, password = await town.desk.console.accounts.create(
        "berta", Role.COUNSELLOR, by_town=True
    )
    assert password is None
    async with town.desk.browser() as client:
        back = await town.sign_in(client)
        assert (back.status_code, back.headers["location"]) == (303, "/staff/")
        assert (await client.get("/staff/account")).status_code == httpx.codes.OK
    # From now on the subject counts, whatever the name has become.
    town.provider.claims = {"preferred_username": "other"}
    async with town.desk.browser() as client:
        assert (await town.sign_in(client)).status_code == httpx.codes.SEE_OTHER
    # Somebody else who took the name over there has no account here.
    town.provider.claims = {"sub": "person-2"}
    async with town.desk.browser() as client:
        refused = await town.sign_in(client)
        assert refused.status_code == httpx.codes.UNPROCESSABLE_ENTITY
        assert "noch kein Konto" in refused.text
    await town.desk.console.accounts.disable(staff_id, by=None)
    town.provider.claims = {}
    async with town.desk.browser() as client:
        assert (await town.sign_in(client)).status_code == httpx.codes.UNPROCESSABLE_ENTITY


async def test_an_account_with_a_password_is_never_taken_by_a_name(town: Town) -> None:
    await town.desk.account(Role.ADMIN, "berta")
    async with town.desk.browser() as client:
        refused = await town.sign_in(client)
    assert refused.status_code == httpx.codes.UNPROCESSABLE_ENTITY


@pytest.mark.parametrize(
    "wrong",
    [
        {"nonce": "another"},
        {"nonce": None},
        {"aud": "another"},
        {"iss": "https://evil.example"},
        {"exp": 1_000_000},
        {"sub": None},
    ],
    ids=str,
)
async def test_an_answer_that_does_not_fit_is_refused(town: Town, wrong: dict[str, Any]) -> None:
    await town.desk.console.accounts.create("berta", Role.READER, by_town=True)
    town.provider.claims = wrong
    async with town.desk.browser() as client:
        refused = await town.sign_in(client)
        assert refused.status_code == httpx.codes.UNPROCESSABLE_ENTITY
        assert (await client.get("/staff/account")).status_code == httpx.codes.SEE_OTHER


async def test_a_foreign_signature_a_refusal_and_a_forged_return_are_refused(town: Town) -> None:
    await town.desk.console.accounts.create("berta", Role.READER, by_town=True)
    town.provider.foreign_key = True
    async with town.desk.browser() as client:
        assert (await town.sign_in(client)).status_code == httpx.codes.UNPROCESSABLE_ENTITY
    town.provider.foreign_key, town.provider.refuses = False, True
    async with town.desk.browser() as client:
        assert "abgelehnt" in (await town.sign_in(client)).text
    town.provider.refuses = False
    async with town.desk.browser() as client, town.desk.browser() as other:
        leaving = await client.get("/staff/sign-in/town")
        there = await client.get(leaving.headers["location"])
        # Somebody else's answer, in a browser that was never sent away.
        stolen = await other.get(there.headers["location"])
        assert stolen.status_code == httpx.codes.UNPROCESSABLE_ENTITY
        town.desk.clock.pass_(minutes=11)
        late = await client.get(there.headers["location"])
        assert late.status_code == httpx.codes.UNPROCESSABLE_ENTITY


async def test_without_it_there_is_no_such_way(desk: Office) -> None:
    async with desk.browser() as client:
        assert "/sign-in/town" not in (await client.get("/staff/sign-in")).text
        for path in ("/sign-in/town", "/sign-in/town/back?code=x&state=y"):
            assert (await client.get(f"/staff{path}")).status_code == httpx.codes.NOT_FOUND


@pytest.mark.parametrize(
    ("given", "key"),
    [
        (
            {"staff_oidc_issuer": "http://town.example", "staff_oidc_client_id": "x"},
            "staff_oidc_issuer",
        ),
        ({"staff_oidc_issuer": "https://town.example"}, "staff_oidc_client_id"),
    ],
)
def test_an_issuer_needs_https_and_a_name_for_us(given: dict[str, str], key: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(**given)
    assert [name for name, _ in caught.value.problems] == [key]
