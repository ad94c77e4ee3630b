"""A client of LibreTranslate's API (https://github.com/LibreTranslate/LibreTranslate): `POST
/translate` with `q`, `source`, `target`, `format` and `api_key`, answered by `translatedText` or
`error`.

What is translated leaves the system. So it is off unless a service is set, goes to that one address
only (no redirect is followed, no proxy of the environment is used), and nothing of it is logged.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import httpx

from wegweiser.settings import Settings

LIMIT = 5000
"""Characters that are sent at most."""
_ANSWER_LIMIT = 200_000
_CODES = {
    400: "not_translatable",
    403: "key_refused",
    413: "too_long",
    429: "too_many",
}


class TranslationError(Exception):
    """No translation. `code`: too_long, empty, unreachable, timeout, key_refused, too_many,
    not_translatable (the service does not know the language, mostly) or broken."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Translated:
    """A text as a machine put it; whoever shows it says so, and shows the original beside it."""

    original: str
    text: str
    source: str
    target: str


class LibreTranslate:
    """One service; close it when done, or use it as an async context manager."""

    def __init__(self, base_url: str, key: str | None, timeout: float) -> None:
        self._key = key
        self._http = httpx.AsyncClient(
            base_url=base_url.rstrip("/"),
            timeout=timeout,
            follow_redirects=False,
            trust_env=False,
            limits=httpx.Limits(max_connections=8),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def translate(self, text: str, source: str, target: str) -> Translated:
        """Languages are ISO 639 codes; `auto` lets the service guess the source. Raises
        `TranslationError`."""
        if not text.strip():
            raise TranslationError("empty")
        if len(text) > LIMIT:
            raise TranslationError("too_long")
        body = {"q": text, "source": source, "target": target, "format": "text"}
        if self._key is not None:
            body["api_key"] = self._key
        answer = await self._post(body)
        if answer.status_code != httpx.codes.OK:
            raise TranslationError(_CODES.get(answer.status_code, "broken"))
        return Translated(text, _translated(answer), source, target)

    async def _post(self, body: dict[str, Any]) -> httpx.Response:
        try:
            return await self._http.post("/translate", json=body)
        except httpx.TimeoutException as error:
            raise TranslationError("timeout") from error
        except httpx.HTTPError as error:
            raise TranslationError("unreachable") from error


def _translated(answer: httpx.Response) -> str:
    if len(answer.content) > _ANSWER_LIMIT:
        raise TranslationError("broken")
    try:
        text = answer.json()["translatedText"]
    except (ValueError, KeyError, TypeError) as error:
        raise TranslationError("broken") from error
    if not isinstance(text, str) or not text.strip():
        raise TranslationError("broken")
    return text


def translator(settings: Settings) -> LibreTranslate | None:
    """The service the operator set; None without one."""
    if settings.translation_url is None:
        return None
    key = settings.translation_key
    return LibreTranslate(
        str(settings.translation_url),
        key.get_secret_value() if key else None,
        settings.translation_timeout,
    )
