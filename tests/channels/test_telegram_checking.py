"""`wegweiser telegram check` against a running gateway."""

from __future__ import annotations

from pathlib import Path

from channels.telegram.checking import check
from tests.bot_api import TOKEN
from tests.channels.telegram_stage import Stage, staged
from wegweiser.settings import load_settings


async def report(stage: Stage, folder: Path, **changed: object) -> dict[str, list[str]]:
    api = stage.api
    settings = load_settings(**{
        "data_dir": folder, "telegram_token": TOKEN, "telegram_api": api.url,
        "public_url": stage.url, **changed,
    })  # fmt: skip
    found: dict[str, list[str]] = {"right": [], "wrong": [], "note": []}
    for finding in await check(settings):
        found[finding.kind].append(finding.what)
    assert TOKEN not in str(found)
    return found


async def test_what_is_right_and_what_is_wrong_is_said(tmp_path: Path) -> None:
    async with staged(tmp_path) as stage:
        found = await report(stage, tmp_path)
        # A public address of this machine is no https: everything else is right.
        assert found["wrong"] == ["webhook: Telegram delivers to https only"]
        assert len([line for line in found["right"] if line.startswith("menu (")]) == 6
        assert "secret: the gateway takes it and refuses others" in found["right"]

        stage.api.menus["ti"] = []
        other = await report(stage, tmp_path, public_url="http://127.0.0.1:9")
        assert any("menu (ti)" in line for line in other["wrong"])
        assert any("not set to this installation" in line for line in other["wrong"])
        assert any("does not answer" in line for line in other["wrong"])

        polled = await report(stage, tmp_path, public_url=None)
        assert any("nothing can be polled" in line for line in polled["wrong"])

        unknown = await report(stage, tmp_path, telegram_token="1:x")
        assert unknown["wrong"] == ["token: Telegram does not know it"]
        none = await report(stage, tmp_path, telegram_token=None)
        assert none["wrong"] == ["WEGWEISER_TELEGRAM_TOKEN is not set: the channel is off"]
