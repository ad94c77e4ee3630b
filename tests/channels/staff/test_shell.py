"""What every page of the console has: headers, navigation, a guard against other sites."""

from __future__ import annotations

import httpx
import pytest

from channels.staff.headers import HEADERS
from tests.console import Office
from wegweiser.languages import Language
from wegweiser.staff.roles import Role


async def test_every_answer_has_the_headers(desk: Office) -> None:
    async with desk.signed_in(Role.READER) as client:
        for path in ("/staff/sign-in", "/staff/account", "/staff/nowhere", "/staff/"):
            answer = await client.get(path)
            for name, value in HEADERS.items():
                assert answer.headers[name] == value, (path, name)
            assert answer.headers["cache-control"] == "no-store"
        policy = HEADERS["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        script = await client.get("/staff/static/console.js")
        assert script.headers["content-type"].startswith("text/javascript")
        library = await client.get("/staff/static/htmx-2.0.11.min.js")
        assert "immutable" in library.headers["cache-control"]


async def test_no_page_has_code_or_style_in_it(desk: Office) -> None:
    async with desk.signed_in(Role.ADMIN) as client:
        for path in ("/staff/sign-in", "/staff/account"):
            text = (await client.get(path, follow_redirects=True)).text
            assert " style=" not in text
            assert " onclick=" not in text
            assert text.count("<script") == text.count("<script src=")


async def test_what_is_no_file_of_ours_is_not_served(desk: Office) -> None:
    async with desk.browser() as client:
        for name in ("README.md", "LICENSE", "..%2f..%2fpage.py", "%2e%2e/app.py", "x"):
            assert (await client.get(f"/staff/static/{name}")).status_code == 404, name


@pytest.mark.parametrize(
    ("site", "origin", "allowed"),
    [
        ("same-origin", None, True),
        ("same-origin", "own", True),
        (None, "own", True),
        (None, None, False),
        ("cross-site", None, False),
        ("same-site", "own", False),
        ("none", None, False),
        ("same-origin", "https://evil.example", False),
        ("same-origin", "null", False),
        (None, "https://evil.example", False),
        (None, "null", False),
        (None, "http://[", False),
        (None, "file://", False),
    ],
)
async def test_only_our_own_pages_change_something(
    desk: Office, site: str | None, origin: str | None, *, allowed: bool
) -> None:
    token = await desk.token(await desk.account(Role.READER))
    headers = {} if site is None else {"Sec-Fetch-Site": site}
    if origin is not None:
        headers["Origin"] = desk.url if origin == "own" else origin
    async with httpx.AsyncClient(base_url=desk.url, trust_env=False) as client:
        client.cookies.set("wegweiser-staff", token, path="/staff")
        answer = await client.post(
            "/staff/account/language", data={"language": "en"}, headers=headers
        )
    assert answer.status_code == (303 if allowed else 403)
    (account,) = await desk.console.accounts.all()
    assert account.language is (Language.ENGLISH if allowed else Language.GERMAN)


async def test_the_interface_speaks_german_and_english(desk: Office) -> None:
    async with desk.browser(**{"Accept-Language": "fr;q=0.9, en;q=0.8"}) as client:
        assert '<html lang="en"' in (await client.get("/staff/sign-in")).text
    async with desk.browser() as client:
        assert "Anmelden" in (await client.get("/staff/sign-in")).text
    async with desk.signed_in(Role.READER, language=Language.ENGLISH) as client:
        assert "Account of" in (await client.get("/staff/account")).text


async def test_a_flash_is_a_word_of_ours_or_nothing(desk: Office) -> None:
    async with desk.browser() as client:
        client.cookies.set("wegweiser-flash", "signed-out", path="/staff")
        shown = await client.get("/staff/sign-in")
        assert "Sie sind abgemeldet" in shown.text
        assert "wegweiser-flash" in shown.headers["set-cookie"]
    async with desk.browser() as client:
        client.cookies.set("wegweiser-flash", "forged", path="/staff")
        assert 'role="status"' not in (await client.get("/staff/sign-in")).text


async def test_a_page_asked_for_by_script_leads_to_signing_in(desk: Office) -> None:
    async with desk.browser() as client:
        answer = await client.get("/staff/account", headers={"HX-Request": "true"})
    assert (answer.status_code, answer.headers["hx-redirect"]) == (401, "/staff/sign-in")
