"""Answers of the console: pages from templates, and redirects with a word about what was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from channels.staff.console import console
from channels.staff.signed import SignedIn, maybe_session, signed
from channels.staff.words import preferred
from wegweiser.content.strings import Strings
from wegweiser.languages import Language
from wegweiser.staff.sessions import Stage

PREFIX = "/staff"
_FLASH = "wegweiser-flash"
_FLASH_KEYS = "flash-"


def language_of(request: Request) -> Language:
    """The interface's language: the account's, or what the browser asks for."""
    session = maybe_session(request)
    if session is not None:
        return session.language
    return preferred(request.headers.get("accept-language", ""))


@dataclass(frozen=True)
class Words:
    """`t(key, **params)` in the language of whoever asks."""

    strings: Strings
    language: Language

    def __call__(self, key: str, **params: object) -> str:
        return self.strings.text(self.language, key, params)

    def has(self, key: str) -> bool:
        """Whether there is such a text: for keys that come out of a database."""
        return self.strings.has(self.language, key)


def words(request: Request) -> Words:
    """The console's texts for whoever sent the request."""
    return Words(console(request).words, language_of(request))


def render(request: Request, template: str, status: int = 200, **context: Any) -> HTMLResponse:
    """A page or a part of one. Templates know `t`, `language`, `me`, `nav`, `here` and `flash`."""
    session = maybe_session(request)
    me = signed(request) if session is not None and session.stage is Stage.OPEN else None
    flash = _flash(request)
    known: Mapping[str, Any] = {
        "t": words(request),
        "language": language_of(request),
        "me": me,
        "nav": _nav(me),
        "here": request.url.path.removeprefix(PREFIX),
        "prefix": PREFIX,
        "flash": flash,
        "translating": console(request).gateway.settings.translation_url is not None,
    }
    found = console(request).templates.get_template(template)
    response = HTMLResponse(found.render({**known, **context}), status)
    if flash is not None:
        response.delete_cookie(_FLASH, path=PREFIX)
    return response


def redirect(path: str, *, flash: str | None = None, **query: str) -> Response:
    """To a page of the console (a path below `/staff`); `flash` is the key, without `flash-`, of
    what it then says once."""
    target = PREFIX + path + (f"?{urlencode(query)}" if query else "")
    response = RedirectResponse(target, 303)
    if flash is not None:
        response.set_cookie(_FLASH, flash, path=PREFIX, httponly=True, samesite="strict")
    return response


def _flash(request: Request) -> str | None:
    """A key of ours; a forged cookie can say nothing else."""
    key = request.cookies.get(_FLASH)
    if not key or not console(request).words.has(language_of(request), _FLASH_KEYS + key):
        return None
    return _FLASH_KEYS + key


def _nav(me: SignedIn | None) -> tuple[Any, ...]:
    from channels.staff.routes import NAV  # noqa: PLC0415 - the table lists the pages themselves

    return tuple(item for item in NAV if me is not None and me.may(item.permission))
