"""`wegweiser run` as a person uses it: ready, a crash mended and named, Ctrl-C ends everything."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

import httpx
import psutil
import pytest

from tests.serving import free_port
from wegweiser.settings import PROJECT_ROOT

pytestmark = pytest.mark.slow

WEGWEISER = PROJECT_ROOT / ".venv" / "bin" / "wegweiser"


def environment(folder: Path) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("WEGWEISER_")}
    return own | {
        "WEGWEISER_DATA_DIR": str(folder),
        "WEGWEISER_PORT": str(free_port()),
        "WEGWEISER_BOT_PORT": str(free_port()),
        "WEGWEISER_ACTIONS_PORT": str(free_port()),
        "PYTHONUNBUFFERED": "1",
    }


def wait_for(file: Path, pattern: str, seconds: float) -> re.Match[str]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := re.search(pattern, file.read_text()):
            return found
        time.sleep(0.1)
    raise AssertionError(f"no {pattern!r} in:\n{file.read_text()}")


def test_ready_restart_and_stop(tmp_path: Path) -> None:
    output = tmp_path / "output"
    variables = environment(tmp_path)
    with output.open("w") as sink:
        command = subprocess.Popen(
            [WEGWEISER, "run", "--no-train"], env=variables, stdout=sink, stderr=subprocess.STDOUT
        )
    try:
        wait_for(output, r"ready after \d+ s", 120)
        wait_for(output, r"Stop with Ctrl-C", 5)
        assert "4 demo offices" in output.read_text()
        rasa = int(wait_for(output, r"spawned: 'rasa' with pid (\d+)", 1).group(1))
        children = psutil.Process(command.pid).children(recursive=True)
        os.kill(rasa, signal.SIGKILL)
        wait_for(output, r"exited: rasa \(terminated by SIGKILL; not expected\)", 10)
        wait_for(output, r"(?s)not expected\).*spawned: 'rasa' with pid", 10)
        url = f"http://127.0.0.1:{variables['WEGWEISER_PORT']}/health/ready"
        end = time.monotonic() + 60
        while httpx.get(url, timeout=5).status_code != httpx.codes.OK:
            assert time.monotonic() < end
            time.sleep(0.2)
        children += psutil.Process(command.pid).children(recursive=True)
        command.send_signal(signal.SIGINT)
        assert command.wait(40) == 0
    finally:
        if command.poll() is None:
            command.kill()
    assert "[wegweiser] stopped" in output.read_text()
    _, alive = psutil.wait_procs(children, timeout=5)
    assert alive == []


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    variables = environment(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", int(variables["WEGWEISER_PORT"])))
        taken.listen()
        done = subprocess.run(
            [WEGWEISER, "run", "--no-train"],
            env=variables, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert f"port {variables['WEGWEISER_PORT']} (gateway) is in use" in done.stderr
    assert "WEGWEISER_PORT" in done.stderr


def test_a_bad_setting_is_named(tmp_path: Path) -> None:
    variables = environment(tmp_path) | {"WEGWEISER_WORKERS": "none"}
    done = subprocess.run(
        [WEGWEISER, "run"], env=variables, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert "WEGWEISER_WORKERS" in done.stderr
