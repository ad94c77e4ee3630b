"""The whole system in real processes on free ports, with means to kill and restart its parts."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx

from tests.serving import free_port
from wegweiser import training
from wegweiser.processes import Program, programs
from wegweiser.settings import Settings, load_settings

READY_WITHIN = 120.0


class System:
    """Gateway, Rasa and action server, started with the same commands as `wegweiser run`."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.settings: Settings = load_settings(
            data_dir=folder,
            port=free_port(),
            bot_port=free_port(),
            actions_port=free_port(),
            dev_rest=True,
            **settings,
        )
        self._programs: dict[str, Program] = {
            program.name: program for program in programs(self.settings)
        }
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._environment = _environment(self.settings)

    @property
    def url(self) -> str:
        return self.settings.gateway_url

    def start(self, *names: str) -> None:
        for name in names or self._programs:
            program = self._programs[name]
            log = (self.settings.data_dir / f"{name}.log").open("ab")
            self._running[name] = subprocess.Popen(
                list(program.command),
                cwd=program.folder,
                env=self._environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
            log.close()

    def kill(self, name: str) -> None:
        """As a crash does it."""
        process = self._running.pop(name)
        process.send_signal(signal.SIGKILL)
        process.wait()

    def replace(self, name: str, command: Sequence[str]) -> None:
        """Run another command in a program's place."""
        self._programs[name] = replace(self._programs[name], command=command)
        self.start(name)

    def stop(self) -> None:
        for process in self._running.values():
            process.terminate()
        for process in self._running.values():
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._running.clear()

    def wait_until_ready(self) -> None:
        end = time.monotonic() + READY_WITHIN
        while time.monotonic() < end:
            for name, process in self._running.items():
                if process.poll() is not None:
                    raise AssertionError(f"{name} ended:\n{self.log(name)}")
            try:
                if httpx.get(f"{self.url}/health/ready", timeout=3).status_code == httpx.codes.OK:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.1)
        raise AssertionError("not ready:\n" + "\n".join(map(self.log, self._programs)))

    def log(self, name: str) -> str:
        """Everything a process has written."""
        return (self.settings.data_dir / f"{name}.log").read_text(errors="replace")

    def processes(self) -> dict[str, int]:
        """Names and process ids of what runs."""
        return {name: process.pid for name, process in self._running.items()}

    def memory(self) -> dict[str, float]:
        """Resident memory of each process, in MB."""
        import psutil

        return {
            name: psutil.Process(process.pid).memory_info().rss / 1e6
            for name, process in self._running.items()
        }


def _environment(settings: Settings) -> Mapping[str, str]:
    """The settings as variables: the processes read them as any installation's do."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("WEGWEISER_")}
    variables = {
        f"WEGWEISER_{name.upper()}": _variable(getattr(settings, name))
        for name in settings.model_fields_set
    }
    return {
        **own,
        **variables,
        "WEGWEISER_TRACKER_DATABASE": settings.tracker_database,
        "PYTHONUNBUFFERED": "1",
    }


def _variable(value: Any) -> str:
    if hasattr(value, "get_secret_value"):
        return str(value.get_secret_value())
    if isinstance(value, list | tuple):
        import json

        return json.dumps(value)
    return str(value)


@contextmanager
def system_running(folder: Path, **settings: Any) -> Iterator[System]:
    """A migrated, started and ready system; everything is stopped at the end."""
    assert training.MODEL.exists(), "no trained model: `make test` trains it first"
    system = System(folder, **settings)
    migrated = subprocess.run(
        [".venv/bin/wegweiser", "database", "migrate"],
        cwd=training.PROJECT_ROOT,
        env=dict(system._environment),
        capture_output=True,
        text=True,
        check=False,
    )
    assert migrated.returncode == 0, migrated.stderr
    system.start()
    try:
        system.wait_until_ready()
        yield system
    finally:
        system.stop()
