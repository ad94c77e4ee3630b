"""These tests run in Rasa's environment: `bot/.venv/bin/python -m pytest tests/bot`."""

import sys
from pathlib import Path

import pytest

BOT = Path(__file__).resolve().parents[2] / "bot"
sys.path.insert(0, str(BOT))


@pytest.fixture(scope="session")
def utterances():
    """(language, intent, text) of the training data, a thinned but whole cut of it."""
    import yaml

    found = []
    for path in sorted((BOT.parent / "nlu_data").glob("*/*.yml")):
        for item in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu", []):
            if "intent" in item:
                lines = [x[2:].strip() for x in item["examples"].splitlines() if x.startswith("- ")]
                found += [(item["metadata"]["language"], item["intent"], line) for line in lines]
    return found
