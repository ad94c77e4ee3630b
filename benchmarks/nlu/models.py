"""The two models side by side: each in a process of its own, asked in turn."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

from benchmarks.nlu.project import ENVIRONMENT
from wegweiser.settings import PROJECT_ROOT
from wegweiser.training import BOT_PYTHON

Line = dict[str, Any]
_WORKER = PROJECT_ROOT / "benchmarks" / "nlu" / "worker.py"


class ModelFailedError(Exception):
    """The process of a model ended; `notice` is the last line it left, `status` its exit status."""

    def __init__(self, status: int | None, notice: str) -> None:
        super().__init__(f"the model's process ended with {status}: {notice}")
        self.status = status
        self.notice = notice


class ServedModel:
    """A model that answers one message at a time."""

    def __init__(self, process: subprocess.Popen[str], notices: Path) -> None:
        self._process = process
        self._notices = notices
        self._receive()  # ready

    def ask(self, request: Line) -> Line:
        """Result of one message, with its "ms". Raises `ModelFailedError`."""
        assert self._process.stdin is not None  # noqa: S101 - opened as a pipe
        self._process.stdin.write(json.dumps(request, ensure_ascii=False) + "\n")
        self._process.stdin.flush()
        return self._receive()

    @property
    def memory(self) -> float:
        """Resident memory of the process in MB."""
        return psutil.Process(self._process.pid).memory_info().rss / 1e6

    def _receive(self) -> Line:
        assert self._process.stdout is not None  # noqa: S101 - opened as a pipe
        line = self._process.stdout.readline()
        if not line:
            notices = self._notices.read_text(encoding="utf-8").strip().splitlines() or [""]
            raise ModelFailedError(self._process.wait(), notices[-1])
        result: Line = json.loads(line)
        return result


@contextmanager
def served(archive: Path) -> Iterator[ServedModel]:
    """Load a model in a process of its own, for as long as the block runs."""
    with tempfile.TemporaryDirectory() as folder:
        notices = Path(folder) / "notices.log"
        with notices.open("w") as output:
            process = subprocess.Popen(
                [BOT_PYTHON, _WORKER, archive.resolve()],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=output,
                encoding="utf-8", env={**os.environ, **ENVIRONMENT},
            )  # fmt: skip
        try:
            yield ServedModel(process, notices)
        finally:
            process.terminate()
            process.wait(30)


def ask_in_turn(models: Sequence[ServedModel], requests: Sequence[Line]) -> list[list[Line]]:
    """Results by model. Each message goes to one model after the other, so that whatever else the
    machine does meets them alike."""
    results: list[list[Line]] = [[] for _ in models]
    for request in requests:
        for model, answers in zip(models, results, strict=True):
            answers.append(model.ask(request))
    return results
