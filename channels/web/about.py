"""What the widget says besides what it carries itself: who runs it, what happens with data, menu."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from channels.gateway.gateway import Gateway
from channels.presenting import Presenter
from wegweiser.appointments.models import Office
from wegweiser.languages import Language

KEPT = "public, max-age=3600"
"""Texts of an installation change with its settings and content only."""
_LABELS = {
    "help": "web-what-can-i-ask",
    "resume": "web-back",
    "waiting": "web-waiting",
    "staffHere": "web-staff-here",
    "closed": "web-closed",
    "remaining": "web-remaining",
    "tooLong": "web-too-long",
    "refused": "web-refused",
    "edit": "web-edit",
    "sources": "web-sources",
    "newMessage": "web-new-message",
    "examples": "web-examples",
    "size": "web-text-size",
    "read": "web-read-aloud",
    "quiet": "web-stop-reading",
    "print": "web-print",
    "data": "choice-command-data",
    "forget": "web-forget",
    "telegram": "web-telegram",
    "openTelegram": "web-telegram-open",
    "notKept": "web-nothing-kept",
    "privacy": "web-privacy",
    "accessibility": "web-accessibility",
}
_NUMBER = {"count": "{n}"}
"""The widget puts the number in."""
_EXAMPLES = ("web-example-1", "web-example-2", "web-example-3")


async def about(request: Request) -> Response:
    """`GET /web/about?language=ti&office=dortmund`: texts for the first view and the menu.

    An unknown office is as none. Nothing in it is of a person, so any cache may keep it.
    """
    gateway: Gateway = request.app.state.gateway
    asked = request.query_params.get("language", "")
    language = Language(asked) if asked in set(Language) else Language.ENGLISH
    office = await _office(gateway, request.query_params.get("office", ""))
    body = described(gateway, language) | _of_office(gateway.presenter, office, language)
    return JSONResponse(body, headers={"Cache-Control": KEPT})


def described(gateway: Gateway, language: Language) -> dict[str, Any]:
    """The texts without an office."""
    label = gateway.presenter.renderer.label
    settings = gateway.settings
    operator = settings.operator
    return {
        "operator": label("web-operator", language, {"operator": operator})
        if operator
        else label("web-operator-unnamed", language),
        "data": label("web-data", language, {"days": settings.retention_transcript_days}),
        "examples": [label(key, language) for key in _EXAMPLES],
        "labels": {name: _typed(label(key, language, _NUMBER)) for name, key in _LABELS.items()},
        "telegram": settings.telegram_token is not None,
    }


def _of_office(
    presenter: Presenter, office: tuple[str, str] | None, language: Language
) -> dict[str, Any]:
    """The office whose page it is, and the question that is nearest there."""
    if office is None:
        return {"office": None}
    label = presenter.renderer.label
    name, town = office
    listed = presenter.renderer.offices.towns.get(town)
    place = listed.names.get(language, town) if listed else town
    return {
        "office": label("web-office", language, {"office": name}),
        # Sent as if it were typed: without the marks that keep directions apart.
        "appointment": _typed(label("web-example-appointment", language, {"town": place})),
    }


def _typed(text: str) -> str:
    return text.translate({0x2068: None, 0x2069: None})


async def _office(gateway: Gateway, identifier: str) -> tuple[str, str] | None:
    if not identifier:
        return None
    async with gateway.database.read() as connection:
        found = await connection.execute(
            select(Office.name, Office.town).where(Office.id == identifier[:64])
        )
        row = found.one_or_none()
    return (row.name, row.town) if row else None
