"""The client of LibreTranslate's API against a server on this machine that speaks it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.serving import free_port, served
from wegweiser.settings import load_settings
from wegweiser.translation import LibreTranslate, TranslationError, translator

KEY = "a-key"


ODD = {
    "elsewhere": RedirectResponse("http://127.0.0.1:9/translate", 307),
    "busy": JSONResponse({"error": "Slowdown: 20 per 1 minute"}, 429),
    "broken": Response("<html>", 200),
    "fails": JSONResponse({"error": "Cannot translate text"}, 500),
}


class Service:
    """Answers as LibreTranslate does (its API, version 1.6): codes, fields, errors."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []

    async def translate(self, request: Request) -> Response:
        body = await request.json()
        self.asked.append(body)
        if body.get("api_key") != KEY:
            return JSONResponse({"error": "Invalid API key"}, 403)
        if body["source"] not in {"ar", "auto"}:
            return JSONResponse({"error": f"{body['source']} is not supported"}, 400)
        if body["q"] == "slow":
            await asyncio.sleep(5)
        if body["q"] in ODD:
            return ODD[body["q"]]
        return JSONResponse({"translatedText": f"{body['target']}: {body['q']}"})


@pytest.fixture
def service() -> Service:
    return Service()


@pytest_asyncio.fixture
async def url(service: Service) -> AsyncIterator[str]:
    app = Starlette(routes=[Route("/translate", service.translate, methods=["POST"])])
    async with served(app) as address:
        yield address


async def test_a_text_goes_there_as_the_api_wants_it_and_its_original_stays(
    url: str, service: Service
) -> None:
    async with LibreTranslate(url + "/", KEY, 5.0) as client:
        done = await client.translate("مرحبا", "ar", "de")
    assert (done.original, done.text, done.target) == ("مرحبا", "de: مرحبا", "de")
    assert service.asked == [
        {"q": "مرحبا", "source": "ar", "target": "de", "format": "text", "api_key": KEY}
    ]


@pytest.mark.parametrize(
    ("text", "source", "key", "code"),
    [
        ("hello", "ar", "another", "key_refused"),
        ("hello", "ti", KEY, "not_translatable"),
        ("busy", "ar", KEY, "too_many"),
        ("broken", "ar", KEY, "broken"),
        ("fails", "ar", KEY, "broken"),
        ("elsewhere", "ar", KEY, "broken"),
        ("slow", "ar", KEY, "timeout"),
        ("  ", "ar", KEY, "empty"),
        ("x" * 5001, "ar", KEY, "too_long"),
    ],
)
async def test_what_goes_wrong_has_a_name(
    url: str, text: str, source: str, key: str, code: str
) -> None:
    async with LibreTranslate(url, key, 0.5) as client:
        with pytest.raises(TranslationError) as caught:
            await client.translate(text, source, "de")
    assert caught.value.code == code


async def test_nobody_there() -> None:
    async with LibreTranslate(f"http://127.0.0.1:{free_port()}", None, 1.0) as client:
        with pytest.raises(TranslationError, match="unreachable"):
            await client.translate("hello", "ar", "de")


async def test_it_is_off_unless_it_is_set() -> None:
    assert translator(load_settings()) is None
    set_ = translator(load_settings(translation_url="http://127.0.0.1:5999", translation_key="k"))
    assert set_ is not None
    await set_.close()
