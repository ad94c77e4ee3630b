"""`make bench-nlu`: understanding beside stock Rasa's default recipe, trained and tested alike.

Writes `var/bench-nlu.json`, `docs/benchmarks/nlu.md` and the two figures beside it. With
`--curve-only` just the figure of the reject threshold, from the model in `bot/models`.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

from benchmarks.nlu import plots, project
from benchmarks.nlu.decisions import OURS_FIXED, STOCK_FIXED, Decision, Point, curve
from benchmarks.nlu.measured import Cost, Measured, compare, comparisons
from benchmarks.nlu.models import ServedModel, ask_in_turn, served
from benchmarks.nlu.share import pick
from benchmarks.nlu.tables import Conditions, document
from benchmarks.origin import commit, machine
from wegweiser import training
from wegweiser.evaluation import Line, evaluate_topics, read_lines, understand
from wegweiser.languages import Language
from wegweiser.settings import PROJECT_ROOT
from wegweiser.utterances import reading

DOCUMENTS = PROJECT_ROOT / "docs" / "benchmarks"
# All utterances take the default recipe hours on two cores; this share under half an hour, beside
# other work (13 minutes of processor time).
SHARE = 0.03
WARM_UP = 20
THRESHOLDS = [step / 100 for step in range(96)]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--share", type=float, default=SHARE, help=f"of the data; {SHARE}")
    parser.add_argument("--epochs", type=int, default=project.EPOCHS, help="of DIETClassifier")
    parser.add_argument("--keep", type=Path, help="folder to keep both models in, and to reuse")
    parser.add_argument("--curve-only", action="store_true", help="only the threshold's figure")
    arguments = parser.parse_args()
    if not arguments.curve_only:
        with ExitStack() as stack:
            folder = arguments.keep or Path(stack.enter_context(tempfile.TemporaryDirectory()))
            bench(folder, arguments.share, arguments.epochs)
    draw_curve()


def bench(folder: Path, share: float, epochs: int) -> None:
    """Train both in `folder`, measure them, write figures and document."""
    everything = reading.read(training.DATA)
    picked = pick(everything, share)
    print(f"training on {len(picked)} of {len(everything)} utterances", flush=True)
    ours = project.trained(
        folder / "ours", project.our_config(), project.training_data(picked, languages=True)
    )
    print(f"ours: {ours.seconds:.0f} s", flush=True)
    stock = project.trained(
        folder / "stock",
        project.stock_config(epochs),
        project.training_data(picked, languages=False),
    )
    print(f"stock: {stock.seconds:.0f} s", flush=True)

    lines = test_lines("test")
    requests: list[Line] = [{"text": line["text"]} for line in lines]
    with served(ours.archive) as our_model, served(stock.archive) as stock_model:
        ask_in_turn([our_model, stock_model], requests[:WARM_UP])
        our_results, stock_results = ask_in_turn([our_model, stock_model], requests)
        our_cost = cost(ours, our_results, our_model, project.encoder_megabytes())
        stock_cost = cost(stock, stock_results, stock_model)
    told = understand(
        [{"text": line["text"], "metadata": {"language": line["lang"]}} for line in lines],
        ours.archive,
    )
    measured = Measured(
        compare(
            decisions(lines, our_results, OURS_FIXED),
            decisions(lines, told, OURS_FIXED),
            decisions(lines, stock_results, STOCK_FIXED),
        ),
        our_cost,
        stock_cost,
    )
    present = evaluate_present(lines)
    conditions = Conditions(
        str(datetime.now(UTC).date()), commit(), machine(), share, len(picked), len(everything),
        epochs, len(lines), training.is_current() if present else None,
    )  # fmt: skip

    var = PROJECT_ROOT / "var"
    var.mkdir(exist_ok=True)
    (var / "bench-nlu.json").write_text(json.dumps(comparisons(measured), indent=2))
    report = document(measured, conditions, present)
    (DOCUMENTS / "nlu.md").write_text(report, encoding="utf-8")
    plots.accuracy(
        DOCUMENTS / "nlu-accuracy.svg",
        measured.languages,
        present,
        "all utterances" if share == 1 else f"{len(picked):,} utterances",
    )
    print(report)


def draw_curve() -> None:
    """The threshold's figure, from the model in `bot/models`; without one it says so."""
    if not training.MODEL.exists():
        print("no trained model, so no curve of the threshold; run: make train")
        return
    lines = test_lines("dev")
    results = understand(
        [{"text": line["text"], "metadata": {"language": line["lang"]}} for line in lines],
        training.MODEL,
    )
    by_language: dict[str, list[Decision]] = {}
    for one in decisions(lines, results, OURS_FIXED):
        by_language.setdefault(one.language, []).append(one)
    chosen: dict[str, Point] = {
        code: curve(those, [threshold_of(code)])[0] for code, those in by_language.items()
    }
    curves = {code: curve(those, THRESHOLDS) for code, those in by_language.items()}
    plots.thresholds(DOCUMENTS / "nlu-threshold.svg", curves, chosen)
    for code, at in chosen.items():
        print(
            f"{code}: threshold {at.threshold}, fallback {at.fallback:.3f}, recall {at.recall:.3f}"
        )


def test_lines(kind: str) -> list[Line]:
    """Lines of nlu_data/<language>/<kind>.jsonl, of all languages."""
    return [
        line
        for language in Language
        for line in read_lines(training.DATA / language.value / f"{kind}.jsonl")
    ]


def threshold_of(code: str) -> float:
    """The reject threshold of a language in `bot/config.yml`."""
    config = yaml.safe_load((training.BOT / "config.yml").read_text(encoding="utf-8"))
    reject = next(part for part in config["pipeline"] if part["name"].endswith(".Reject"))
    return float(reject.get("thresholds", {}).get(code, reject["threshold"]))


def decisions(
    lines: Sequence[Line], results: Sequence[Line], fixed: frozenset[str]
) -> list[Decision]:
    """One decision a line."""
    return [Decision.of(line, result, fixed) for line, result in zip(lines, results, strict=True)]


def cost(
    trained: project.Trained,
    results: Sequence[Line],
    model: ServedModel,
    weights: float = 0.0,
) -> Cost:
    """Of a model that has answered; `weights` are megabytes it needs besides its archive."""
    cuts = statistics.quantiles([result["ms"] for result in results], n=100)
    return Cost(
        cuts[49],
        cuts[94],
        trained.seconds,
        trained.processor_seconds,
        trained.megabytes + weights,
        model.memory,
    )


def evaluate_present(lines: Sequence[Line]) -> dict[str, Any] | None:
    """What `wegweiser evaluate` says of the model in `bot/models`; `None` without one."""
    if not training.MODEL.exists():
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "test.jsonl"
        path.write_text(
            "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines),
            encoding="utf-8",
        )
        return evaluate_topics(path, lambda requests: understand(requests, training.MODEL)).figures


if __name__ == "__main__":
    main()
