"""The Markdown document of one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.nlu.measured import ALL, Language, Measured


@dataclass(frozen=True)
class Conditions:
    """What both were trained on, and where."""

    day: str
    commit: str
    machine: str
    share: float
    utterances: int
    of: int
    epochs: int
    tested: int
    present_is_current: bool | None
    """Whether the model in bot/models is of the data there are; `None` without one."""


def document(measured: Measured, conditions: Conditions, present: dict[str, Any] | None) -> str:
    """All tables; `present` are the figures of `wegweiser evaluate` for the model in bot/models."""
    parts = [_opening(conditions), _understanding(measured.languages), _cost(measured)]
    if present is not None:
        parts.append(_present(present, current=bool(conditions.present_is_current)))
    parts.append(_CURVE)
    return "\n".join(parts)


def _opening(conditions: Conditions) -> str:
    what = (
        f"all {conditions.of:,} utterances"
        if conditions.share == 1
        else f"{conditions.utterances:,} of the {conditions.of:,} utterances (a share of "
        f"{conditions.share:g} of each intent of each language, drawn by a fixed seed, rounded up)"
    )
    few = (
        ""
        if conditions.share == 1
        else """
The share is what keeps the default recipe's training under half an hour on two cores, not what the
product is trained on: some examples of an intent in each language, from which neither understands
well. The settings and thresholds of ours were chosen for all utterances, so it rejects far more
here than in the product. Nothing here says how far apart the two are when trained on everything.
"""
    )
    return f"""# Understanding, beside stock Rasa

Made by `make bench-nlu` on {conditions.day}, commit {conditions.commit}, {conditions.machine}.
Both were trained on {what} of `nlu_data`, without rules, and tested in the same run on the same
{conditions.tested:,} messages of `nlu_data/*/test.jsonl`, which neither has seen. Both were given
the text alone. In training ours is told the language of an utterance; the default recipe has no
use for it.
{few}
Stock is Rasa 3.6.21's default recipe: WhitespaceTokenizer, RegexFeaturizer,
LexicalSyntacticFeaturizer, CountVectorsFeaturizer (words), CountVectorsFeaturizer (char_wb, 1 to
4), DIETClassifier ({conditions.epochs} epochs), FallbackClassifier (0.3, ambiguity 0.1). Only its
mapper of entity synonyms and its selector of responses are left out: there is nothing for them.
Ours is `bot/config.yml` without policies.
"""


def _understanding(languages: dict[str, Language]) -> str:
    def row(code: str, cells: Sequence[str]) -> str:
        return f"| {code} | " + " | ".join(cells) + " |"

    accuracy = "\n".join(
        row(
            code,
            [
                share(one.ours.accuracy),
                share(one.as_shipped.accuracy),
                share(one.equal.accuracy),
                share(one.errors),
                share(one.ours.macro_f1),
                share(one.as_shipped.macro_f1),
                share(one.equal.macro_f1),
                share(one.told.accuracy),
            ],
        )
        for code, one in languages.items()
    )
    rejection = "\n".join(
        row(
            code,
            [
                share(one.ours.fallback),
                share(one.equal.fallback),
                share(one.ours.recall),
                share(one.equal.recall),
                f"{one.threshold:.2f}",
                share(one.as_shipped.fallback),
                share(one.as_shipped.recall),
            ],
        )
        for code, one in languages.items()
    )
    latin = "\n".join(
        row(code, [share(one.ours.latin), share(one.as_shipped.latin), share(one.equal.latin)])
        for code, one in languages.items()
        if one.ours.latin is not None
    )
    return f"""## Accuracy

Over messages that have a topic; falling back counts as wrong. "Equal" is stock with its threshold
moved, in each language, to where as many of these messages fall back as with ours (its ambiguity
threshold off). "Errors" are ours over those of stock, as shipped or equal, whichever has fewer.
The last column is ours when the language of the conversation is known, as it is in the product
after the first message.

| | ours | stock as shipped | equal | errors | macro-F1, ours | as shipped | equal | language known |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
{accuracy}

![Accuracy by language](nlu-accuracy.svg)

## Out of scope

Recall of messages the assistant has no topic for, at equal fallback of those it has. Stock's
threshold is chosen on the test messages themselves, one for each language (one for all in the last
row), which is more than it could know. Where its fallback stays above ours, it says "out of scope"
to that many even without a threshold.

| | fallback, ours | equal | recall, ours | equal | its threshold | fallback, as shipped | recall |
|---|---:|---:|---:|---:|---:|---:|---:|
{rejection}

## In Latin letters

Accuracy over the messages that write Arabic, Farsi or Tigrinya in Latin letters.

| | ours | stock as shipped | stock, equal |
|---|---:|---:|---:|
{latin}
"""


def _cost(measured: Measured) -> str:
    def row(name: str, unit: str, of: str, digits: int = 0) -> str:
        ours, stock = (getattr(cost, of) for cost in (measured.ours, measured.stock))
        return f"| {name} | {ours:,.{digits}f} | {stock:,.{digits}f} | {unit} |"

    rows = "\n".join(
        [
            row("a message, p50", "ms", "p50", 1),
            row("a message, p95", "ms", "p95", 1),
            row("training", "s", "training"),
            row("training, processor time", "s", "training_processor"),
            row("model and weights on disk", "MB", "size", 1),
            row("memory of the process", "MB", "memory"),
        ]
    )
    return f"""## Cost

Messages one at a time, each given to one model after the other. Training from nothing, the start
of Rasa included; on a machine with other work to do (a load above its cores) the processor time
says more than the seconds on the clock. The size of ours holds the encoder's weights, which come with a
package and not with the model. Memory is resident memory after all messages, most of it TensorFlow,
which Rasa imports for both.

| | ours | stock | |
|---|---:|---:|---|
{rows}
"""


def _present(present: dict[str, Any], *, current: bool) -> str:
    rows = "\n".join(
        f"| {code} | "
        + " | ".join(
            share(one[key])
            for key in (
                "accuracy",
                "macro_f1",
                "fallback_rate",
                "out_of_scope_recall",
                "latin_accuracy",
            )
        )
        + " |"
        for code, one in [*present["languages"].items(), (ALL, present["overall"])]
    )
    caution = (
        ""
        if current
        else "Its training data are not quite those of this commit: it was trained on another state "
        "of `nlu_data`\nor of the code.\n"
    )
    return f"""## Ours on all utterances

Not the same run: the model in `bot/models`, measured by `wegweiser evaluate` on the same test
messages, the language of the conversation known. There is no stock figure beside it.
{caution}
| | accuracy | macro-F1 | in-domain fallback | out-of-scope recall | Latin letters |
|---|---:|---:|---:|---:|---:|
{rows}
"""


def share(value: float | None) -> str:
    """`.873`, or nothing where there is no figure."""
    if value is None:
        return ""
    text = f"{value:.3f}"
    return text.removeprefix("0") if value < 1 else text


_CURVE = """## The reject threshold

Measured on `nlu_data/*/dev.jsonl` with the model in `bot/models`: what another threshold would
cost in topics that fall back, and gain in recall. Marked is the threshold of `bot/config.yml`;
emergencies and messages in other languages are decided before it. What is recognised as out of scope
by its own intent falls back at every threshold: there the curves begin. Errors on these messages
were looked at during development, so the tables above tell better what to expect of unseen ones.
`python -m benchmarks.nlu --curve-only` makes this plot anew.

![In-domain fallback against out-of-scope recall](nlu-threshold.svg)
"""
