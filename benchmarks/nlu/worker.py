"""Serves one model on stdin and stdout, a message at a time. Runs in Rasa's environment.

In:  {"text": "...", "metadata": {...}}, one a line
Out: {"ready": seconds} once, then what `bot/understand.py` gives, with "ms" for that message
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from understand import Understanding


def main() -> None:
    """The model's archive is the only argument."""
    # Rasa writes some notices to stdout; results get a descriptor of their own.
    results = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdin.reconfigure(encoding="utf-8")

    def say(result: dict[str, Any]) -> None:
        results.write(json.dumps(result, ensure_ascii=False) + "\n")
        results.flush()

    begun = time.perf_counter()
    understanding = Understanding(Path(sys.argv[1]))
    say({"ready": time.perf_counter() - begun})
    for line in sys.stdin:
        request = json.loads(line)
        begun = time.perf_counter()
        result = understanding.parse([request])[0]
        say({**result, "ms": (time.perf_counter() - begun) * 1000})


if __name__ == "__main__":
    main()
