"""The state of the system, and what is kept how long."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version

import httpx
from starlette.requests import Request
from starlette.responses import Response

from channels.gateway.gateway import Gateway
from channels.staff.console import console
from channels.staff.page import render
from channels.staff.route import NavItem, StaffRoute
from wegweiser.conversations.queue_lengths import queue_lengths
from wegweiser.settings import Settings
from wegweiser.staff.audit import Wanted
from wegweiser.staff.roles import Permission
from wegweiser.training import MODEL

WITHIN = 2.0
"""Seconds a part may take to answer."""


@dataclass(frozen=True)
class Part:
    """One part of the system."""

    words: str
    """Key of its name."""
    state: str
    """up, down or off."""
    detail: str


async def show(request: Request) -> Response:
    """`GET /staff/system`"""
    parts = console(request)
    gateway, settings = parts.gateway, parts.gateway.settings
    found = await asyncio.gather(_database(gateway), _bot(gateway), _actions(settings))
    erased = await parts.audit.page(Wanted(action="erased"), count=5)
    return render(
        request, "system.html",
        parts=(*found, _telegram(settings)), queues=await queue_lengths(gateway.database),
        retention=_retention(settings), erased=erased, version=version("wegweiser"),
        erasure_hours=settings.erasure_hours,
    )  # fmt: skip


async def _database(gateway: Gateway) -> Part:
    engine = gateway.database.url.get_backend_name()
    try:
        async with asyncio.timeout(WITHIN):
            await gateway.database.ping()
    except Exception as error:  # noqa: BLE001 - whatever fails, it is down
        return Part("system-database", "down", f"{engine}: {type(error).__name__}")
    return Part("system-database", "up", engine)


async def _bot(gateway: Gateway) -> Part:
    up = await gateway.bot.ready()
    trained = await asyncio.to_thread(_trained_at)
    detail = f"{MODEL.name} {trained:%Y-%m-%d %H:%M} UTC" if trained else ""
    return Part("system-bot", "up" if up else "down", detail)


def _trained_at() -> datetime | None:
    try:
        return datetime.fromtimestamp(MODEL.stat().st_mtime, UTC)
    except OSError:
        return None


async def _actions(settings: Settings) -> Part:
    health = settings.actions_url.removesuffix("/webhook") + "/health"
    try:
        async with httpx.AsyncClient(timeout=WITHIN, trust_env=False) as client:
            up = (await client.get(health)).status_code == httpx.codes.OK
    except httpx.HTTPError:
        up = False
    return Part("system-actions", "up" if up else "down", "")


def _telegram(settings: Settings) -> Part:
    if settings.telegram_token is None:
        return Part("system-telegram", "off", "WEGWEISER_TELEGRAM_TOKEN")
    return Part("system-telegram", "up", "webhook" if settings.public_url else "polling")


def _retention(settings: Settings) -> tuple[tuple[str, int, str], ...]:
    """Key of the kind's name, days, and the setting that says so."""
    kinds = ("transcript", "profile", "appointment", "contact", "audit")
    return tuple(
        (
            f"retention-{kind}",
            int(getattr(settings, f"retention_{kind}_days")),
            f"WEGWEISER_RETENTION_{kind.upper()}_DAYS",
        )
        for kind in kinds
    )


ROUTES = (StaffRoute("GET", "/system", show, Permission.SYSTEM_READ),)
NAV = (NavItem("/system", "nav-system", Permission.SYSTEM_READ),)
