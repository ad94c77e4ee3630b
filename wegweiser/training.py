"""Training the model when its data changed, in Rasa's own environment."""

from __future__ import annotations

import hashlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from wegweiser.languages import Language
from wegweiser.settings import PROJECT_ROOT

BOT = PROJECT_ROOT / "bot"
BOT_PYTHON = BOT / ".venv" / "bin" / "python"
DATA = PROJECT_ROOT / "nlu_data"
LOOKUP = DATA / "lookup"
MODEL = BOT / "models" / "wegweiser.tar.gz"
STAMP = MODEL.with_suffix(".sha256")
PROGRESS_EVERY = 10.0


class TrainingError(Exception):
    """Training or validation failed. `log` is the file with Rasa's output."""

    def __init__(self, what: str, log: Path) -> None:
        super().__init__(f"{what} failed; see {log}")
        self.log = log


def training_files(learnt: Path | None = None) -> Iterator[Path]:
    """Everything the model depends on; test sets are not among it.

    `learnt` is the folder of the review list's exports: one folder a language, like `DATA`.
    """
    yield from sorted(DATA.rglob("*.yml"))
    for folder in _learnt_folders(learnt):
        yield from sorted(folder.rglob("*.yml"))
    yield BOT / "config.yml"
    yield BOT / "domain.yml"
    yield BOT / "requirements.lock"
    for path in sorted(BOT.rglob("*")):
        inside = path.relative_to(BOT).parts
        if path.suffix in {".py", ".yml"} and inside[0] not in {".venv", "models", ".rasa"}:
            yield path


def _learnt_folders(learnt: Path | None) -> list[Path]:
    """The languages' folders that are there and hold something; Rasa takes no empty one."""
    if learnt is None:
        return []
    folders = [learnt / language for language in Language]
    return [folder for folder in folders if any(folder.glob("*.yml"))]


def rasa_data(learnt: Path | None = None) -> list[str]:
    """The files and folders of `DATA` that are Rasa's: all but the lookup tables, which the entity
    extractor reads by itself; and what was learnt."""
    own = [path for path in sorted(DATA.iterdir()) if path != LOOKUP]
    return [str(path) for path in (*own, *_learnt_folders(learnt))]


def fingerprint(learnt: Path | None = None) -> str:
    """One hash over names and contents of the training files."""
    total = hashlib.sha256()
    for path in training_files(learnt):
        inside = PROJECT_ROOT
        if learnt is not None and path.is_relative_to(learnt):
            inside = learnt
        total.update(str(path.relative_to(inside)).encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def is_current(learnt: Path | None = None) -> bool:
    """Whether the model there is was trained from the data there is."""
    return MODEL.exists() and STAMP.exists() and STAMP.read_text() == fingerprint(learnt)


def train(
    log: Path, say: Callable[[str], None], learnt: Path | None = None, model: Path = MODEL
) -> None:
    """Train the model; another `model` leaves the one in use alone. Raises `TrainingError`."""
    wanted = fingerprint(learnt)
    _rasa(
        "training",
        log,
        say,
        "train",
        *("--data", *rasa_data(learnt), "--config", "config.yml", "--domain", "domain.yml"),
        *("--out", str(model.parent), "--fixed-model-name", model.name.removesuffix(".tar.gz")),
    )
    model.with_suffix(".sha256").write_text(wanted)


def validate(log: Path, say: Callable[[str], None], learnt: Path | None = None) -> None:
    """Let Rasa check intents, rules and responses against each other. Raises `TrainingError`."""
    _rasa(
        "validation",
        log,
        say,
        *("data", "validate"),
        *("--data", *rasa_data(learnt), "--config", "config.yml", "--domain", "domain.yml"),
    )


def _rasa(what: str, log: Path, say: Callable[[str], None], *arguments: str) -> None:
    log.parent.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {
        "RASA_TELEMETRY_ENABLED": "false",
        "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        # The same data give the same model, whatever the machine's hash seed.
        "PYTHONHASHSEED": "0",
    }
    begun = time.monotonic()
    with log.open("w") as output:
        process = subprocess.Popen(  # noqa: S603 - fixed command
            [str(BOT_PYTHON), "-m", "rasa", *arguments],
            cwd=BOT,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
        )
        while True:
            try:
                code = process.wait(PROGRESS_EVERY)
            except subprocess.TimeoutExpired:
                say(f"{what} … {time.monotonic() - begun:.0f} s")
                continue
            except BaseException:
                process.terminate()
                process.wait()
                raise
            break
    if code:
        raise TrainingError(what, log)
    say(f"{what} done ({time.monotonic() - begun:.0f} s)")
