"""The webhook: nothing is read before the secret was compared, nothing acknowledged before stored."""

from __future__ import annotations

import asyncio

import httpx
from sqlalchemy import text

from tests.channels.telegram_stage import Stage
from wegweiser.storage import Database


async def stored(database: Database) -> int:
    async with database.read() as connection:
        result = await connection.execute(text("SELECT count(*) FROM inbox"))
        return int(result.scalar_one())


async def delivered(database: Database) -> dict[str, int]:
    async with database.read() as connection:
        result = await connection.execute(text("SELECT status, count(*) FROM outbox GROUP BY 1"))
        return {row[0]: row[1] for row in result}


async def test_an_update_delivered_twice_is_answered_once(stage: Stage) -> None:
    stage.api.deliver_twice = True
    await stage.api.say(5, "/language ti", language="en")
    (message,) = await stage.api.wait_for(5, 1)
    assert await stored(stage.database) == 1
    await stage.api.say(5, "/human", language="en")
    waiting = (await stage.api.wait_for(5, 2))[1]
    button = waiting["reply_markup"]["inline_keyboard"][0][0]
    await stage.api.press(5, button["callback_data"])
    assert len(await stage.api.wait_for(5, 3)) == 3
    assert await stored(stage.database) == 3
    assert ("answerCallbackQuery", True) in [
        (name, "callback_query_id" in values) for name, values in stage.api.calls
    ]
    assert "ትግርኛ" in message["text"]


async def test_without_the_secret_nothing_is_read(stage: Stage) -> None:
    assert stage.api.webhook is not None
    update = {"update_id": 1, "message": {"message_id": 1, "date": 1, "text": "/human",
              "chat": {"id": 9, "type": "private"},
              "from": {"id": 9, "is_bot": False, "first_name": "x"}}}  # fmt: skip
    secret = stage.api.webhook["secret_token"]
    async with httpx.AsyncClient(trust_env=False) as client:
        for headers in (
            {},
            {"X-Telegram-Bot-Api-Secret-Token": ""},
            {"X-Telegram-Bot-Api-Secret-Token": secret[:-1]},
            {"X-Telegram-Bot-Api-Secret-Token": secret + "x"},
        ):
            answer = await client.post(stage.api.webhook["url"], json=update, headers=headers)
            assert answer.status_code == 404
        wrong_path = await client.post(
            f"{stage.url}/telegram/x",
            json=update,
            headers={"X-Telegram-Bot-Api-Secret-Token": secret},
        )
        assert wrong_path.status_code == 404
        assert await stored(stage.database) == 0
        for content in (
            b"{", b"[]", b'"x"', b"{}", b'{"update_id": "x"}', b"\xff", b"[" * 100_000,
            b'{"update_id": 7, "message": 3}', b'{"update_id": 8, "business_message": {"a": 1}}',
            b'{"update_id": 9, "something_of_next_year": {"a": 1}}',
        ):  # fmt: skip
            answer = await client.post(
                stage.api.webhook["url"],
                content=content,
                headers={"X-Telegram-Bot-Api-Secret-Token": secret},
            )
            assert answer.status_code == 200, content
        for headers, status in (({"X-Telegram-Bot-Api-Secret-Token": secret}, 413), ({}, 404)):
            answer = await client.post(
                stage.api.webhook["url"], content=b"x" * 1_000_001, headers=headers
            )
            assert answer.status_code == status
    assert await stored(stage.database) == 0
    assert not stage.api.sent


async def test_the_menu_is_there_in_every_language(stage: Stage) -> None:
    await stage.api.say(5, "/language", language="en")
    await stage.api.wait_for(5, 1)
    menus = [values for name, values in stage.api.calls if name == "setMyCommands"]
    assert {menu.get("language_code") for menu in menus} == {None, "ar", "fa", "ti", "en", "de"}
    for menu in menus:
        assert [command["command"] for command in menu["commands"]] == [
            "start", "language", "courses", "recognition", "work", "appointment", "profile",
            "human", "mydata", "delete", "help",
        ]  # fmt: skip


async def test_errors_are_explained_and_blocked_chats_given_up(stage: Stage) -> None:
    await stage.api.say(6, "x" * 2500, language="de")
    (explained,) = await stage.api.wait_for(6, 1)
    assert "2.000" in explained["text"] or "2000" in explained["text"]
    stage.api.block(7)
    await stage.api.say(7, "/human", language="de")
    await stage.api.say(8, "/human", language="de")
    await stage.api.wait_for(8, 1)
    # A message is marked a moment after Telegram has taken it.
    async with asyncio.timeout(10):
        while await delivered(stage.database) != {"gone": 1, "sent": 1}:
            await asyncio.sleep(0.02)
