"""The command menu beside the input field, in each language."""

from __future__ import annotations

from collections.abc import Iterator

from telegram import Bot, BotCommand

from channels.telegram.updates import MENU
from wegweiser.languages import Language
from wegweiser.replies.renderer import Renderer


def menus(renderer: Renderer) -> Iterator[tuple[str | None, list[BotCommand]]]:
    """Language code and commands; None: for people whose app has none of our languages."""
    for language in (None, *Language):
        code = language.value if language else None
        yield (
            code,
            [
                BotCommand(name, renderer.label(f"command-{command.value}", code))
                for name, command in MENU.items()
            ],
        )


async def set_menus(bot: Bot, renderer: Renderer) -> None:
    """Tell Telegram. Raises `TelegramError`."""
    for code, commands in menus(renderer):
        await bot.set_my_commands(commands, language_code=code)
