"""A failing action, an unknown intent, a refused message: no log ever quotes the person."""

from __future__ import annotations

import time
from pathlib import Path

import httpx
import pytest

from tests.e2e.system import System, system_running
from wegweiser.settings import PROJECT_ROOT

pytestmark = pytest.mark.slow

SECRET = "Zitronenfalter"


def test_a_failing_action_leaves_no_text_in_any_log(tmp_path: Path) -> None:
    with system_running(tmp_path) as system:
        _break_actions(system)
        answer = httpx.post(
            f"{system.url}/webhooks/rest/webhook",
            json={"sender": "x", "message": f"{SECRET} was ist ein Integrationskurs {SECRET}"},
            timeout=60,
        )
        (message,) = answer.json()
        # The bot failed four times at it: the person is told and staff have it.
        assert message["custom"]["key"] == "trouble.handover"
        for text in (f"/{SECRET} x", f'/inform{{"x": "{SECRET}"}}', SECRET * 300):
            httpx.post(
                f"{system.url}/webhooks/rest/webhook",
                json={"sender": "y", "message": text},
                timeout=60,
            )
        logs = {name: system.log(name) for name in ("gateway", "rasa", "actions")}
    assert "action_answer failed: KeyError" in logs["actions"]
    assert "action_failed" in logs["rasa"]
    assert "action_failed" in logs["gateway"]
    for name, log in logs.items():
        assert SECRET not in log, name


def _break_actions(system: System) -> None:
    """Put an action server in the place of ours whose answer action raises an error that quotes."""
    system.kill("actions")
    script = (
        "import actions.answering as a, actions.__main__ as m\n"
        "async def broken(self, heard): raise KeyError(heard.text)\n"
        "a.AnswerAction.respond = broken\n"
        "m.main()\n"
    )
    file = system.settings.data_dir / "broken_actions.py"
    file.write_text(script)
    system.replace("actions", [str(PROJECT_ROOT / ".venv/bin/python"), str(file)])
    for _ in range(200):
        try:
            if httpx.get(system.settings.actions_url.replace("/webhook", "/health")).is_success:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError("the broken action server does not answer")
