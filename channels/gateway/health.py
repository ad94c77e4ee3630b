"""Health and metrics: for supervisors, load balancers and Prometheus, not for the public."""

from __future__ import annotations

import asyncio
import ipaddress

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from channels.gateway.gateway import Gateway


def routes() -> list[BaseRoute]:
    """`/health/live`, `/health/ready`, `/metrics`."""
    return [
        Route("/health/live", live, methods=["GET"]),
        Route("/health/ready", ready, methods=["GET"]),
        Route("/metrics", metrics, methods=["GET"]),
    ]


async def live(_: Request) -> Response:
    """The process runs."""
    return JSONResponse({"status": "live"})


async def ready(request: Request) -> Response:
    """Whether a message would be answered now: the database and the bot, each by itself."""
    gateway: Gateway = request.app.state.gateway

    async def database() -> bool:
        try:
            async with asyncio.timeout(2):
                await gateway.database.ping()
        except Exception:  # noqa: BLE001 - whatever fails, it is not ready
            return False
        return True

    database_ready, bot_ready = await asyncio.gather(database(), gateway.bot.ready())
    parts = {"database": database_ready, "bot": bot_ready}
    return JSONResponse(
        {"status": "ready" if all(parts.values()) else "degraded", "parts": parts},
        200 if all(parts.values()) else 503,
    )


async def metrics(request: Request) -> Response:
    """Prometheus text, for this machine only; whoever comes through a proxy is not on it."""
    host = request.client.host if request.client else ""
    try:
        local = ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = False
    if not local or "x-forwarded-for" in request.headers or "forwarded" in request.headers:
        raise HTTPException(404)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
