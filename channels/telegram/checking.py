"""Looking whether the bot is set up as it should be: token, delivery, secret, menus."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

import httpx
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from channels.telegram.channel import ALLOWED_UPDATES, Address, bot_of
from channels.telegram.menus import menus
from wegweiser.content import Library
from wegweiser.replies.renderer import Renderer
from wegweiser.settings import Settings

RECENT = timedelta(hours=1)
MANY_WAIT = 100
"""Updates that wait at Telegram from which something seems to be wrong."""


@dataclass(frozen=True)
class Finding:
    """One line of the report."""

    kind: Literal["right", "wrong", "note"]
    what: str


async def check(settings: Settings) -> list[Finding]:
    """Everything that can be seen from outside. Changes nothing, prints no secret."""
    if settings.telegram_token is None:
        return [Finding("wrong", "WEGWEISER_TELEGRAM_TOKEN is not set: the channel is off")]
    bot, address = bot_of(settings), Address(settings)
    renderer = Renderer(Library.load(settings.content_dir, settings.content_overrides))
    try:
        async with bot:
            return [finding async for finding in _look(bot, address, renderer)]
    except InvalidToken:
        return [Finding("wrong", "token: Telegram does not know it")]
    except TelegramError as error:
        return [Finding("wrong", f"Telegram cannot be reached: {type(error).__name__}")]


async def _look(bot: Bot, address: Address, renderer: Renderer) -> AsyncIterator[Finding]:
    me = await bot.get_me()
    yield Finding("right", f"token: @{me.username}")
    if me.can_join_groups:
        yield Finding("note", "groups: it can be invited, and leaves; @BotFather can forbid it")
    info = await bot.get_webhook_info()
    if address.url is None:
        yield _polling(info)
    else:
        for finding in _delivery(info, address.url):
            yield finding
        yield await _secret(address)
    if info.pending_update_count > MANY_WAIT:
        yield Finding("wrong", f"{info.pending_update_count} updates wait at Telegram")
    else:
        yield Finding("note", f"{info.pending_update_count} updates wait at Telegram")
    for code, commands in menus(renderer):
        set_now = await bot.get_my_commands(language_code=code)
        name = code or "other languages"
        if list(set_now) == commands:
            yield Finding("right", f"menu ({name}): {len(commands)} commands")
        else:
            yield Finding("wrong", f"menu ({name}): is not ours; a start of the gateway sets it")


def _polling(info: WebhookInfo) -> Finding:
    if info.url:
        return Finding(
            "wrong",
            "webhook: one is set, but WEGWEISER_PUBLIC_URL is not, so nothing can be polled; "
            "a start of the gateway removes it",
        )
    return Finding("right", "updates: polled (WEGWEISER_PUBLIC_URL is not set)")


def _delivery(info: WebhookInfo, url: str) -> list[Finding]:
    found = []
    if info.url == url:
        found.append(Finding("right", "webhook: set to this installation"))
    else:
        found.append(
            Finding(
                "wrong", "webhook: not set to this installation; a start of the gateway sets it"
            )
        )
    if not url.startswith("https://"):
        found.append(Finding("wrong", "webhook: Telegram delivers to https only"))
    if set(info.allowed_updates or ()) != {str(kind) for kind in ALLOWED_UPDATES}:
        found.append(Finding("wrong", "webhook: set for other kinds of updates"))
    failed = info.last_error_date
    if failed is not None and datetime.now(UTC) - failed < RECENT:
        # Telegram's own words on the answer of this server; nothing of a person.
        found.append(
            Finding("wrong", f"webhook: failed at {failed:%H:%M}: {info.last_error_message}")
        )
    return found


async def _secret(address: Address) -> Finding:
    """Whether the public address takes the right secret, and nothing else."""
    assert address.url is not None  # noqa: S101 - the caller made sure
    answers = []
    async with httpx.AsyncClient(timeout=10) as client:
        for secret in (address.secret, f"{address.secret[:-1]}!", None):
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
            try:
                # No update: it is acknowledged and nothing follows.
                answer = await client.post(address.url, content=b"{}", headers=headers)
            except httpx.HTTPError as error:
                return Finding(
                    "wrong", f"secret: the public address does not answer: {type(error).__name__}"
                )
            answers.append(answer.status_code)
    if answers == [httpx.codes.OK, httpx.codes.NOT_FOUND, httpx.codes.NOT_FOUND]:
        return Finding("right", "secret: the gateway takes it and refuses others")
    return Finding("wrong", f"secret: the public address answers {answers}, not [200, 404, 404]")
