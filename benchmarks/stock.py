"""Stock Rasa beside ours: the project `rasa init` makes, its default pipeline, the REST channel."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil

from tests.serving import free_port
from wegweiser.training import BOT_PYTHON

# What the model of `rasa init` has an answer to.
TEXTS = ("hi", "I am sad", "no", "hello", "I am feeling great", "are you a bot?", "hey there",
         "very unhappy", "yes", "bye")  # fmt: skip
READY_WITHIN = 180.0
ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONWARNINGS": "ignore",
}


@contextmanager
def stock_running(folder: Path) -> Iterator[tuple[str, psutil.Process, float]]:
    """Make and train the project if it is not there, serve it; yields webhook, process, seconds."""
    environment = {**os.environ, **ENVIRONMENT}
    if not list(folder.glob("models/*.tar.gz")):
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [BOT_PYTHON, "-m", "rasa", "init", "--no-prompt", "--init-dir", folder],
            env=environment,
            check=True,
            capture_output=True,
        )
    port = free_port()
    begun = time.monotonic()
    process = subprocess.Popen(
        [BOT_PYTHON, "-m", "rasa", "run", "-i", "127.0.0.1", "-p", str(port)],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
    try:
        while time.monotonic() - begun < READY_WITHIN:
            try:
                answer = httpx.post(url, json={"sender": "ready", "message": "hi"}, timeout=30)
                if answer.is_success and answer.json():
                    break
            except httpx.HTTPError:
                time.sleep(0.2)
        yield url, psutil.Process(process.pid), time.monotonic() - begun
    finally:
        process.terminate()
        process.wait(30)
