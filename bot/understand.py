"""Parse many texts with the trained model: JSONL in on stdin, JSONL out on stdout.

In:  {"text": "...", "metadata": {"language": "ar", "language_chosen": false}}  (metadata optional)
Out: {"intent": "...", "confidence": 0.9, "ranking": [{"name", "confidence"} x 5], "language": {...}}

One line out for each line in, in order. Nothing else is written to stdout; text is never logged.
Exit status 2 without a model.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
_BATCH = 256
_RANKING = 5


def newest_model(folder: Path) -> Path | None:
    """The model archive written last in `folder`."""
    archives = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    return archives[-1] if archives else None


class Understanding:
    """The understanding half of a trained model, without tracker, policies' turns or actions."""

    def __init__(self, model: Path) -> None:
        # Late, so that --help and a missing model answer at once.
        from rasa.core.channels.channel import UserMessage  # noqa: PLC0415
        from rasa.engine.constants import PLACEHOLDER_MESSAGE  # noqa: PLC0415
        from rasa.engine.loader import load_predict_graph_runner  # noqa: PLC0415
        from rasa.engine.runner.dask import DaskGraphRunner  # noqa: PLC0415
        from rasa.engine.storage.local_model_storage import LocalModelStorage  # noqa: PLC0415

        with tempfile.TemporaryDirectory() as folder:
            metadata, self._runner = load_predict_graph_runner(
                Path(folder), model, LocalModelStorage, DaskGraphRunner
            )
        self._target = metadata.nlu_target
        self._message, self._input = UserMessage, PLACEHOLDER_MESSAGE

    def parse(self, requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Results in the order of `requests`."""
        messages = [
            self._message(text=str(request.get("text", "")), metadata=request.get("metadata") or {})
            for request in requests
        ]
        parsed = self._runner.run(inputs={self._input: messages}, targets=[self._target])
        return [_result(message.as_dict()) for message in parsed[self._target]]


def _result(parsed: dict[str, Any]) -> dict[str, Any]:
    intent = parsed.get("intent") or {}
    return {
        "intent": intent.get("name"),
        "confidence": intent.get("confidence", 0.0),
        "ranking": (parsed.get("intent_ranking") or [])[:_RANKING],
        "language": parsed.get("language"),
    }


def _batches(lines: Iterable[str]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    for line in lines:
        if line.strip():
            batch.append(json.loads(line))
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def main() -> int:
    """Command line entry."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--model", type=Path, help="model archive; default newest in bot/models")
    arguments = parser.parse_args()
    model = arguments.model or newest_model(_HERE / "models")
    if model is None or not model.exists():
        sys.stderr.write("no trained model found; run: make train\n")
        return 2
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # Rasa writes some notices to stdout; results get a descriptor of their own.
    results = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.path.insert(0, str(_HERE))
    understanding = Understanding(model.resolve())
    sys.stdin.reconfigure(encoding="utf-8")
    for batch in _batches(sys.stdin):
        for result in understanding.parse(batch):
            results.write(json.dumps(result, ensure_ascii=False) + "\n")
        results.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
