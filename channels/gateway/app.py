"""The gateway's ASGI application: the composition root of its process."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import timedelta

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from channels import rest
from channels.gateway import health
from channels.gateway.bot import BotClient
from channels.gateway.conversing import Conversing
from channels.gateway.gateway import Gateway
from channels.gateway.housekeeping import Housekeeping
from channels.gateway.signals import Signals
from channels.gateway.typing import Typing
from channels.gateway.upkeep import UpkeepJob
from channels.gateway.worker import Worker
from channels.presenting import Presenter
from channels.staff import app as staff
from channels.staff.appointments import feed
from channels.staff.console import make_console
from channels.telegram.channel import TelegramChannel
from channels.web import appointment_pages, data_pages, pages
from channels.web.about import about
from channels.web.events import stream_events
from channels.web.session_api import open_session, post_message
from channels.web.telegram_link import telegram_link
from wegweiser.appointments.upkeep import Upkeep
from wegweiser.content import Library
from wegweiser.conversations.history import History
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.web_sessions import WebSessions
from wegweiser.data_rights.copies import Copies
from wegweiser.data_rights.erasure import Erasures
from wegweiser.data_rights.links import Links
from wegweiser.data_rights.retention import Retention
from wegweiser.desk.returning import Returning
from wegweiser.replies.renderer import Renderer
from wegweiser.reports.counting import Counting
from wegweiser.settings import Settings
from wegweiser.storage import Database

logger = logging.getLogger(__name__)


def create_app(settings: Settings) -> Starlette:
    """Everything the gateway serves; its workers start and stop with it."""
    database = Database(settings.database, settings.keyring())
    intake = Intake(database, limit=settings.message_limit)
    bot = BotClient(settings.bot_url, timeout=settings.turn_timeout)
    signals = Signals()
    gateway = Gateway(
        settings=settings,
        database=database,
        signals=signals,
        typing=Typing(signals),
        bot=bot,
        presenter=Presenter(
            Renderer(Library.load(settings.content_dir, settings.content_overrides))
        ),
        intake=intake,
        history=History(database),
        sessions=WebSessions(database, intake),
        links=Links(database),
        erasures=Erasures(database, bot.forget),
        copies=Copies(database),
    )
    telegram = TelegramChannel(gateway) if settings.telegram_token else None

    routes: list[BaseRoute] = [
        *pages.routes(settings.allowed_origins),
        *data_pages.routes(),
        *appointment_pages.routes(),
        *health.routes(),
        *staff.routes(),
        *feed.routes(),
        Mount(
            "/web",
            routes=[
                Route("/sessions", open_session, methods=["POST"]),
                Route("/messages", post_message, methods=["POST"]),
                Route("/events", stream_events, methods=["GET"]),
                Route("/about", about, methods=["GET"]),
                Route("/telegram-link", telegram_link, methods=["POST"]),
            ],
            middleware=[
                Middleware(
                    CORSMiddleware,
                    allow_origins=settings.allowed_origins,
                    allow_methods=["GET", "POST"],
                    allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
                    max_age=600,
                )
            ],
        ),
    ]
    if settings.dev_rest:
        logger.warning("the REST webhook for development is open, without authentication")
        routes += rest.routes()
    if telegram is not None:
        routes += telegram.routes()

    app = Starlette(
        routes=routes,
        lifespan=_lifespan(gateway, telegram),
        exception_handlers={HTTPException: _refuse, Exception: _fail},
    )
    app.state.gateway = gateway
    app.state.console = make_console(gateway)
    app.state.telegram = telegram
    return app


def _lifespan(
    gateway: Gateway, telegram: TelegramChannel | None
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(gateway.database.dispose)
            stack.push_async_callback(gateway.bot.close)
            worker = Worker(
                gateway.database,
                Conversing(gateway.bot),
                gateway.signals,
                concurrency=gateway.settings.workers,
            )
            stack.push_async_callback(_stop, asyncio.create_task(worker.run(), name="worker"))
            silent = timedelta(minutes=gateway.settings.staff_silent_minutes)
            upkeep = UpkeepJob(
                Upkeep(gateway.database), gateway.signals, Returning(gateway.database, silent)
            )
            stack.push_async_callback(_stop, asyncio.create_task(upkeep.run(), name="upkeep"))
            housekeeping = Housekeeping(
                gateway.erasures,
                Retention(gateway.database, gateway.settings, gateway.bot.forget),
                every=gateway.settings.housekeeping_seconds,
                counting=Counting(gateway.database),
            )
            stack.push_async_callback(
                _stop, asyncio.create_task(housekeeping.run(), name="housekeeping")
            )
            if telegram is None:
                logger.info("Telegram is off: WEGWEISER_TELEGRAM_TOKEN is not set")
            else:
                await stack.enter_async_context(telegram.running())
            yield

    return lifespan


async def _stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def _refuse(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # noqa: S101 - Starlette dispatches by class
    code = error.detail if " " not in error.detail else "not_found"
    return JSONResponse({"error": {"code": code}}, error.status_code, headers=error.headers)


async def _fail(request: Request, error: Exception) -> Response:
    # Neither the message of the error, nor the body or address of the request: they may quote a
    # person, or hold a secret.
    handler = getattr(request.scope.get("endpoint"), "__name__", "no handler")
    logger.error("%s %s: %s", request.method, handler, type(error).__name__)
    return JSONResponse({"error": {"code": "internal"}}, 500)
