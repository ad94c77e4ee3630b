"""From the web page to Telegram, with the same conversation."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from channels.gateway.gateway import Gateway
from channels.telegram.channel import TelegramChannel
from channels.web.session_api import session_of
from wegweiser.clock import system_clock
from wegweiser.data_rights.links import LIFETIMES, Purpose


async def telegram_link(request: Request) -> Response:
    """`POST /web/telegram-link`: a link that works once and for half an hour.

    404 `telegram_off` where there is no bot; 503 `telegram_away` until it is known by name.
    """
    gateway: Gateway = request.app.state.gateway
    channel: TelegramChannel | None = request.app.state.telegram
    conversation_id, _ = await session_of(request)
    if channel is None:
        raise HTTPException(404, "telegram_off")
    if channel.name is None:
        raise HTTPException(503, "telegram_away")
    expires = system_clock() + LIFETIMES[Purpose.TELEGRAM]
    code = await gateway.links.issue(conversation_id, Purpose.TELEGRAM)
    return JSONResponse(
        {
            "url": f"https://t.me/{channel.name}?start={code}",
            "expires": expires.isoformat(timespec="seconds"),
        },
        201,
        headers={"Cache-Control": "no-store"},
    )
