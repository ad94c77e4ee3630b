"""The reviewers' pages: five languages beside each other, nothing from elsewhere, nothing unescaped."""

from __future__ import annotations

import shutil
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from wegweiser.cli.preview import create_app
from wegweiser.content import Library
from wegweiser.languages import Language
from wegweiser.preview import Pages
from wegweiser.settings import PROJECT_ROOT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "content"
    shutil.copytree(PROJECT_ROOT / "content", copy)
    return copy


async def get(app: Starlette, path: str, host: str = "127.0.0.1") -> httpx.Response:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{host}") as client:
        return await client.get(path)


@pytest.fixture
def app(folder: Path) -> Starlette:
    return create_app(Pages(folder, None))


async def test_a_topic_in_five_columns_with_its_facts(app: Starlette, library: Library) -> None:
    page = await get(app, "/topics/course_cost")
    assert page.status_code == 200
    for language in Language:
        answer = library.answers["course_cost", language]
        assert answer.title.split(" (")[0].replace("&", "&amp;") in page.text
        assert f'lang="{language}" dir="{language.direction}"' in page.text
    for name in library.answers["course_cost", Language.GERMAN].facts:
        assert name in page.text
    assert page.text.count('<span class="mark no">no</span>') == 5
    assert "The content check finds nothing." in page.text
    assert "Berechtigungsschein" in page.text


async def test_every_topic_has_its_page(app: Starlette, library: Library) -> None:
    overview = (await get(app, "/")).text
    for topic in {topic for topic, _ in library.answers}:
        assert f'href="/topics/{topic}"' in overview
    assert (await get(app, "/topics/nonsense")).status_code == 404


async def test_nothing_comes_from_elsewhere_and_no_script_runs(app: Starlette) -> None:
    for path in ("/", "/topics/emergency", "/style.css"):
        answer = await get(app, path)
        assert answer.headers["content-security-policy"].startswith(
            "default-src 'none'; style-src 'self'"
        )
        assert "<script" not in answer.text
        assert "style=" not in answer.text
        assert 'src="' not in answer.text
    assert (await get(app, "/", host="evil.example")).status_code == 400


async def test_an_edit_a_mark_and_a_fault_show_at_once(app: Starlette, folder: Path) -> None:
    path = folder / "answers/course_cost/en.md"
    text = path.read_text(encoding="utf-8")
    text = text.replace("reviewed_by_native: false", "reviewed_by_native: true")
    text = text.replace("title: ", "title: <script>alert(1)</script> & ")
    text = text.replace("<!-- simple -->", "Costs 99 euro.\n\n<!-- simple -->")
    path.write_text(text, encoding="utf-8")
    page = (await get(app, "/topics/course_cost")).text
    assert '<span class="mark yes">yes</span>' in page
    assert "figure outside a fact: 99" in page
    assert "<script" not in page
    assert "&lt;script&gt;" in page


async def test_a_file_that_cannot_be_read_says_where(app: Starlette, folder: Path) -> None:
    (folder / "answers/course_cost/en.md").write_text("nothing", encoding="utf-8")
    page = await get(app, "/")
    assert page.status_code == 500
    assert "course_cost/en.md" in page.text
