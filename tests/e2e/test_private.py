"""Rasa and the action server are for this machine only, and offer no more than the gateway needs."""

from __future__ import annotations

import httpx
import psutil
import pytest

from tests.e2e.system import System

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="session")]


async def test_everything_listens_on_the_loopback_address_only(system: System) -> None:
    addresses = {
        connection.laddr.ip
        for process in system.processes().values()
        for connection in psutil.Process(process).net_connections(kind="inet")
        if connection.status == psutil.CONN_LISTEN
    }
    assert addresses == {"127.0.0.1"}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/model"),
        ("GET", "/model"),
        ("POST", "/model/train"),
        ("POST", "/model/parse"),
        ("GET", "/domain"),
        ("GET", "/status"),
        ("GET", "/conversations/x/tracker"),
        ("POST", "/conversations/x/messages"),
        ("POST", "/conversations/x/tracker/events"),
        ("POST", "/webhooks/rest/webhook"),
        ("POST", "/webhooks/telegram/webhook"),
    ],
)
async def test_rasas_own_api_is_not_there(system: System, method: str, path: str) -> None:
    async with httpx.AsyncClient(base_url=system.settings.bot_url, trust_env=False) as client:
        answer = await client.request(method, path, json={})
    assert answer.status_code in {404, 405}


async def test_a_turn_that_is_malformed_is_a_failure_with_a_code(system: System) -> None:
    async with httpx.AsyncClient(base_url=system.settings.bot_url, trust_env=False) as client:
        for body in (b"", b"{", b"{}", b"[]", b'{"text": 7}'):
            answer = await client.post("/conversations/x/turns", content=body)
            assert answer.status_code in {400, 503}
            assert "Traceback" not in answer.text
        forgotten = await client.delete("/conversations/x")
        assert forgotten.status_code == 204
