"""Two trainings of the whole pipeline on the same data understand alike."""

import json
import os
import subprocess
import sys
from pathlib import Path

from pipeline import INTENTS

HERE = Path(__file__).parent
TEXTS = [
    "Was kostet der Kurs für mich?", "where is the office", "أين يقع مكتب العمل؟", "hi",
    "آیا اجازه کار دارم؟", "ንሰሉስ ሰዓት 3 ናይ ስራሕ ፍቓድ", "Я хочу вивчити", "asdf", "kam si3r dawra",
]  # fmt: skip


def test_two_trainings_understand_alike(utterances, tmp_path):
    # Every sixth line: enough for each head to have something to disagree about.
    examples = [each for each in utterances if each[1] in INTENTS][::6]
    (tmp_path / "lines.json").write_text(json.dumps(examples))
    (tmp_path / "texts.json").write_text(json.dumps(TEXTS))
    first, second = (understood(tmp_path, seed) for seed in ("1", "2"))
    assert first == second
    assert len({message["intent"]["name"] for message in first}) > 2


def understood(folder, hash_seed):
    """What a training in a process of its own, with its own order of sets, makes of the texts."""
    own = folder / hash_seed
    own.mkdir()
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(HERE / "pipeline.py"),
         str(folder / "lines.json"), str(folder / "texts.json"), str(own)],
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(HERE.parents[1] / "bot"),
             "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3"},
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    return json.loads(done.stdout)
