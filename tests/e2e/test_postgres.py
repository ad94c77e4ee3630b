"""The whole system on PostgreSQL: the gateway's tables and Rasa's trackers."""

from __future__ import annotations

import asyncio
import uuid
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from tests.conftest import POSTGRES, execute_on_postgres, missing
from tests.e2e.questions import QUESTIONS
from tests.e2e.system import system_running

pytestmark = pytest.mark.slow


def test_a_conversation_on_postgresql(tmp_path: Path, postgres_problem: str | None) -> None:
    if postgres_problem:
        missing(postgres_problem)
    name = f"wegweiser_test_{uuid.uuid4().hex[:12]}"
    url = make_url(POSTGRES).set(database=name).render_as_string(hide_password=False)
    asyncio.run(execute_on_postgres(f'CREATE DATABASE "{name}"'))
    try:
        with system_running(tmp_path, database_url=url) as system:
            for topic in ("course_cost", "work_permission"):
                answer = httpx.post(
                    f"{system.url}/webhooks/rest/webhook",
                    json={"sender": "me", "message": QUESTIONS[topic]["de"]},
                    timeout=60,
                )
                assert [m["custom"]["topic"] for m in answer.json()] == [topic]
        assert asyncio.run(_rows(url)) == (1, 4, 1)
    finally:
        asyncio.run(execute_on_postgres(f'DROP DATABASE "{name}" WITH (FORCE)'))


async def _rows(url: str) -> tuple[int, int, int]:
    engine = create_async_engine(url)
    async with engine.connect() as connection:
        counts = [
            (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()
            for table in ("conversations", "messages", "trackers")
        ]
    await engine.dispose()
    return counts[0], counts[1], counts[2]
