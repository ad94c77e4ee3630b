"""Pages on one's data: a copy behind a short-lived link, the receipt of an erasure, the notice."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from channels.gateway.gateway import Gateway
from channels.web.documents import POLICY, page
from wegweiser.appointments.records import Status
from wegweiser.data_rights.copies import Copy, UnknownConversationError
from wegweiser.data_rights.links import Purpose
from wegweiser.languages import Language
from wegweiser.profiles.wording import describe, listed
from wegweiser.replies.blocks import parse
from wegweiser.replies.html import blocks_html
from wegweiser.replies.moments import with_moments

HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Content-Security-Policy": POLICY,
}


def routes() -> list[BaseRoute]:
    """`/data/<code>`, `/data/<code>/json`, `/receipts/<number>`, `/privacy/<language>`,
    `/accessibility` and `/accessibility/<language>`."""
    return [
        Route("/data/{code}", copy_page, methods=["GET"]),
        Route("/data/{code}/json", copy_json, methods=["GET"]),
        Route("/receipts/{number}", receipt, methods=["GET"]),
        Route("/privacy/{language}", privacy, methods=["GET"]),
        Route("/accessibility", accessibility, methods=["GET"]),
        Route("/accessibility/{language}", accessibility, methods=["GET"]),
    ]


async def copy_json(request: Request) -> Response:
    """The copy as JSON, to be saved."""
    copy = await _copy(request)
    headers = HEADERS | {"Content-Disposition": 'attachment; filename="wegweiser.json"'}
    return JSONResponse(copy.data, headers=headers)


async def copy_page(request: Request) -> Response:
    """The copy as a page in the person's language."""
    gateway: Gateway = request.app.state.gateway
    copy = await _copy(request)
    language = Language(copy.language) if copy.language in set(Language) else Language.ENGLISH
    renderer = gateway.presenter.renderer
    label = renderer.label
    saved = f"{escape(request.url.path)}/json"
    parts = [f'<p><a href="{saved}">{escape(label("copy-json", language))}</a></p>']
    parts.append(f"<h2>{escape(label('copy-profile', language))}</h2>")
    lines = describe(copy.profile, renderer.strings, language) if copy.profile else []
    parts.append(
        blocks_html(listed(lines)) if lines else f"<p>{escape(label('copy-nothing', language))}</p>"
    )
    parts.append(f"<h2>{escape(label('copy-consents', language))}</h2>")
    parts.append(_consents(copy, gateway, language))
    for heading, listing in (
        ("copy-appointments", _appointments(copy, gateway, language)),
        ("copy-waiting", _waiting(copy)),
        ("feedback-question", _feedback(copy, gateway, language)),
    ):
        if listing:
            parts.append(f"<h2>{escape(label(heading, language))}</h2>{_list(listing)}")
    parts.append(f"<h2>{escape(label('copy-messages', language))}</h2>")
    parts += [_said(message, gateway, language) for message in copy.messages]
    title = label("copy-title", language)
    return HTMLResponse(page(title, "".join(parts), language), headers=HEADERS)


async def receipt(request: Request) -> Response:
    """What became of a wish to be forgotten; the number alone says nothing of the person."""
    gateway: Gateway = request.app.state.gateway
    found = await gateway.erasures.receipt(request.path_params["number"])
    if found is None:
        raise HTTPException(404)
    return JSONResponse(
        {
            "receipt": found.number,
            "requested": found.requested_at.isoformat(timespec="seconds"),
            "due": found.due_at.isoformat(timespec="seconds"),
            "done": found.done_at.isoformat(timespec="seconds") if found.done_at else None,
            "stores": found.stores,
        },
        headers=HEADERS,
    )


async def privacy(request: Request) -> Response:
    """The full text: the operator's own, else that of `content/privacy`."""
    gateway: Gateway = request.app.state.gateway
    if gateway.settings.privacy_url is not None:
        return RedirectResponse(str(gateway.settings.privacy_url))
    code = request.path_params["language"]
    if code not in set(Language):
        raise HTTPException(404)
    language = Language(code)
    renderer = gateway.presenter.renderer
    settings = gateway.settings
    text = renderer.label(
        "privacy-full",
        language,
        {
            "transcript_days": settings.retention_transcript_days,
            "profile_days": settings.retention_profile_days,
            "appointment_days": settings.retention_appointment_days,
            "contact_days": settings.retention_contact_days,
            "audit_days": settings.retention_audit_days,
            "erasure_hours": settings.erasure_hours,
        },
    )
    body = blocks_html(parse(text, rtl=language.direction == "rtl"))
    title = renderer.label("privacy-title", language)
    return HTMLResponse(page(title, body, language), headers=HEADERS)


async def accessibility(request: Request) -> Response:
    """The widget's accessibility statement; without a language in all five, one below the other."""
    gateway: Gateway = request.app.state.gateway
    renderer = gateway.presenter.renderer
    code = request.path_params.get("language")
    if code is not None and code not in set(Language):
        raise HTTPException(404)
    languages = [Language(code)] if code else list(Language)
    parts = []
    for language in languages:
        rtl = language.direction == "rtl"
        body = blocks_html(parse(renderer.label("accessibility-statement", language), rtl=rtl))
        heading = escape(renderer.label("accessibility-title", language))
        parts.append(
            f'<section lang="{language.value}" dir="{language.direction}">'
            f"{'' if code else f'<h2>{heading}</h2>'}{body}</section>"
        )
    first = languages[0] if code else Language.GERMAN
    title = renderer.label("accessibility-title", first)
    return HTMLResponse(page(title, "".join(parts), first), headers=HEADERS)


async def _copy(request: Request) -> Copy:
    gateway: Gateway = request.app.state.gateway
    code = request.path_params["code"]
    conversation_id = await gateway.links.conversation(code, Purpose.COPY)
    if conversation_id is None:
        raise HTTPException(404)
    try:
        return await gateway.copies.of(conversation_id)
    except UnknownConversationError:
        raise HTTPException(404) from None


def _consents(copy: Copy, gateway: Gateway, language: Language) -> str:
    label = gateway.presenter.renderer.label
    lines = []
    for consent in copy.data["consents"]:
        line = (
            f"{consent['given_at'][:10]} ({label('copy-version', language)} {consent['version']})"
        )
        if consent["withdrawn_at"]:
            line += f" – {label('copy-withdrawn', language)}: {consent['withdrawn_at'][:10]}"
        lines.append(line)
    return _list(lines) if lines else f"<p>{escape(label('copy-nothing', language))}</p>"


def _list(lines: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li><bdi>{escape(line)}</bdi></li>' for line in lines)}</ul>"


def _appointments(copy: Copy, gateway: Gateway, language: Language) -> list[str]:
    lines = []
    for each in copy.data["appointments"]:
        params = with_moments(each, language)
        line = f"{params['starts_day']}, {params['starts_time']}, {params['office_name']}"
        line += "".join(f", {params[part]}" for part in ("number", "name") if params[part])
        if each["status"] == Status.CANCELLED:
            cancelled = gateway.presenter.renderer.label("copy-cancelled", language)
            line += f" ({cancelled})"
        lines.append(line)
    return lines


def _waiting(copy: Copy) -> list[str]:
    return [f"{each['office_name']} ({each['created_at'][:10]})" for each in copy.data["waiting"]]


def _feedback(copy: Copy, gateway: Gateway, language: Language) -> list[str]:
    renderer = gateway.presenter.renderer
    lines = []
    for each in copy.data["feedback"]:
        helped = "choice-feedback-yes" if each["helped"] else "choice-feedback-no"
        line = f"{renderer.topic(each['topic'], language)}: {renderer.label(helped, language)}"
        lines.append(line + (f" – {each['words']}" if each["words"] else ""))
    return lines


def _said(message: dict[str, Any], gateway: Gateway, language: Language) -> str:
    who = gateway.presenter.renderer.label(f"copy-author-{message['author']}", language)
    if message["kind"] == "reply":
        content = message["content"]
        body = blocks_html(gateway.presenter.reply(content, language.value).blocks)
    else:
        words = gateway.presenter.said(
            message["kind"], message.get("text"), message.get("content"), language.value
        )
        body = f'<p dir="auto">{escape(words)}</p>'
    time = escape(message["time"].replace("T", " ")[:16])
    return f'<div class="said"><div class="who">{escape(who)} · <bdi>{time}</bdi></div>{body}</div>'
