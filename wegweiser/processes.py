"""The processes of one machine, kept alive by supervisor (the library): gateway, Rasa, actions."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from wegweiser.settings import PROJECT_ROOT, Settings
from wegweiser.training import BOT, BOT_PYTHON, MODEL

READY_WITHIN = 180.0
STOP_WITHIN = 25.0


class PortInUseError(Exception):
    """Something listens there already. Carries `port`, its `purpose` and the `variable` to set."""

    def __init__(self, port: int, purpose: str, variable: str) -> None:
        super().__init__(f"port {port} is in use")
        self.port = port
        self.purpose = purpose
        self.variable = variable


class NotReadyError(Exception):
    """The system did not become ready, or ended by itself."""


@dataclass(frozen=True)
class Program:
    """One process to keep alive."""

    name: str
    command: Sequence[str]
    folder: Path = PROJECT_ROOT
    stop_seconds: int = 10


def programs(settings: Settings) -> tuple[Program, ...]:
    """What runs, in the order of starting."""
    python = sys.executable
    return (
        Program("actions", (python, "-m", "actions")),
        Program(
            "rasa",
            (
                *(str(BOT_PYTHON), "server.py", "--model", str(MODEL)),
                *("--host", settings.bot_host, "--port", str(settings.bot_port)),
                *("--actions-url", settings.actions_url, "--log-level", settings.log_level),
                *("--turn-timeout", str(settings.turn_timeout * 0.75)),
            ),
            folder=BOT,
        ),
        Program("gateway", (python, "-m", "channels")),
    )


class Supervised:
    """supervisord with a configuration made from the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None

    @contextmanager
    def running(self) -> Iterator[None]:
        """Start everything; stop everything at the end, also on Ctrl-C and SIGTERM."""
        file = self._settings.data_dir / "supervisord.conf"
        (self._settings.data_dir / "log").mkdir(parents=True, exist_ok=True)
        file.write_text(self._configuration())
        environment = os.environ | {
            "WEGWEISER_TRACKER_DATABASE": self._settings.tracker_database,
            "PYTHONUNBUFFERED": "1",
        }
        previous = signal.signal(signal.SIGTERM, _interrupt)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - fixed command
                [sys.executable, "-m", "supervisor.supervisord", "-n", "-c", str(file)],
                env=environment,
                # Its own group: Ctrl-C reaches this process only, which then stops it in order.
                start_new_session=True,
            )
            yield
        finally:
            self._stop()
            signal.signal(signal.SIGTERM, previous)

    def wait_until_ready(self, say: Callable[[str], None]) -> None:
        """Wait for the gateway's readiness. Raises `NotReadyError`."""
        begun = time.monotonic()
        told = begun
        url = f"{self._settings.gateway_url}/health/ready"
        while (now := time.monotonic()) - begun < READY_WITHIN:
            self._check_alive()
            try:
                if httpx.get(url, timeout=3, trust_env=False).status_code == httpx.codes.OK:
                    return
            except httpx.HTTPError:
                pass
            if now - told > 5:  # noqa: PLR2004 - seconds between two lines
                told = now
                say(f"starting … {now - begun:.0f} s")
            time.sleep(0.2)
        raise NotReadyError(f"not ready after {READY_WITHIN:.0f} s")

    def wait(self) -> None:
        """Block until the supervisor ends. Raises `NotReadyError` if it ends by itself."""
        assert self._process is not None  # noqa: S101 - called inside `running`
        code = self._process.wait()
        raise NotReadyError(f"the supervisor ended with {code}")

    def _check_alive(self) -> None:
        if self._process is None or self._process.poll() is not None:
            raise NotReadyError("the supervisor ended")

    def _stop(self) -> None:
        if self._process is None or self._process.poll() is not None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_WITHIN)
        except subprocess.TimeoutExpired:
            self._process.kill()

    def check_ports(self) -> None:
        """Before anything takes time. Raises `PortInUseError`."""
        settings = self._settings
        for host, port, purpose, variable in (
            (settings.host, settings.port, "gateway", "WEGWEISER_PORT"),
            (settings.bot_host, settings.bot_port, "Rasa", "WEGWEISER_BOT_PORT"),
            (settings.actions_host, settings.actions_port, "actions", "WEGWEISER_ACTIONS_PORT"),
        ):
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((host, port))
                except OSError as error:
                    raise PortInUseError(port, purpose, variable) from error

    def _configuration(self) -> str:
        logs = self._settings.data_dir / "log"
        sections = [
            "[supervisord]",
            "nodaemon=true",
            "silent=false",
            "logfile=/dev/null",
            "logfile_maxbytes=0",
            f"pidfile={_escaped(self._settings.data_dir / 'supervisord.pid')}",
            "loglevel=info",
            # Started by root inside a container is meant; supervisor only warns about it.
            *(("user=root",) if os.geteuid() == 0 else ()),
        ]
        for priority, program in enumerate(programs(self._settings), 1):
            sections += [
                "",
                f"[program:{program.name}]",
                f"command={_escaped(' '.join(map(_quoted, program.command)))}",
                f"directory={_escaped(program.folder)}",
                f"priority={priority}",
                "autorestart=true",
                "startsecs=2",
                "startretries=1000",
                "stopasgroup=true",
                "killasgroup=true",
                f"stopwaitsecs={program.stop_seconds}",
                "redirect_stderr=true",
                f"stdout_logfile={_escaped(logs / f'{program.name}.log')}",
                "stdout_logfile_maxbytes=10MB",
                "stdout_logfile_backups=3",
            ]
        return "\n".join(sections) + "\n"


def _interrupt(_signal: int, _frame: object) -> None:
    raise KeyboardInterrupt


def _escaped(value: object) -> str:
    return str(value).replace("%", "%%")


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word
