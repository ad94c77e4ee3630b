"""What the assistant says, to be read beside each other in five languages, with review marks."""

from __future__ import annotations

import asyncio
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from channels.staff.console import console
from channels.staff.page import language_of, render
from channels.staff.route import NavItem, StaffRoute
from wegweiser.appointments.slots import BERLIN
from wegweiser.content import ContentError, Library
from wegweiser.content.check import Problem, check_files
from wegweiser.languages import Language
from wegweiser.replies.html import blocks_html
from wegweiser.staff.roles import Permission


async def overview(request: Request) -> Response:
    """`GET /staff/content`: every topic, with the review marks of each language."""
    library = _library(request)
    reader = language_of(request)
    topics = sorted(
        ((topic, library.title(topic, reader)) for topic in {name for name, _ in library.answers}),
        key=lambda named: named[1].casefold(),
    )
    marks = {
        language: sum(
            answer.reviewed_by_native
            for (_, written), answer in library.answers.items()
            if written is language
        )
        for language in Language
    }
    return render(
        request, "content.html", topics=topics, answers=library.answers, languages=tuple(Language),
        marks=marks, check_permission=Permission.SYSTEM_READ,
    )  # fmt: skip


async def problems(request: Request) -> Response:
    """`GET /staff/content/check`: what the content check finds; read anew from the files."""
    settings = console(request).gateway.settings
    found = await _checked(settings.content_dir, settings.content_overrides, _today(request))
    return render(request, "content_check.html", problems=found)


async def topic(request: Request) -> Response:
    """`GET /staff/content/{topic}`: one topic in five languages, with its facts and sources."""
    library, name = _library(request), request.path_params["topic"]
    written = {language: library.answers.get((name, language)) for language in Language}
    if not any(written.values()):
        raise HTTPException(404)
    facts = sorted({each for answer in written.values() if answer for each in answer.facts})
    return render(
        request, "content_topic.html", topic=name, title=library.title(name, language_of(request)),
        answers=written, shown={each: _shown(request, name, each) for each in Language},
        facts=[library.facts.facts[each] for each in facts if each in library.facts.facts],
        sources=library.facts.sources,
    )  # fmt: skip


def _shown(request: Request, name: str, language: Language) -> dict[str, str]:
    """Full and simple text as HTML, made by the renderer that people's browsers are served by."""
    renderer = console(request).gateway.presenter.renderer
    record = {"key": "answer", "params": {"topic": name}}
    shown = {}
    for form in ("full", "simple"):
        try:
            shown[form] = blocks_html(
                renderer.show(record, language, simple=form == "simple").blocks
            )
        except ContentError:
            shown[form] = ""
    return shown


async def _checked(folder: Path, overrides: Path | None, today: date) -> list[Problem]:
    """The check takes seconds of computing: in a process of its own, no conversation waits for it."""
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
    try:
        return await loop.run_in_executor(pool, check_files, folder, overrides, today)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _library(request: Request) -> Library:
    return console(request).gateway.presenter.renderer.library


def _today(request: Request) -> date:
    return console(request).clock().astimezone(BERLIN).date()


ROUTES = (
    StaffRoute("GET", "/content", overview, Permission.CONTENT_READ),
    StaffRoute("GET", "/content/check", problems, Permission.SYSTEM_READ),
    StaffRoute("GET", "/content/{topic}", topic, Permission.CONTENT_READ),
)
NAV = (NavItem("/content", "nav-content", Permission.CONTENT_READ),)
