"""Decided messages as training data for Rasa and as lines for `wegweiser evaluate`.

What is handed on passes `wegweiser utterances check`: a sentence that is there already, stands
under another topic or is in a foreign script stays behind, with the reason.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

import yaml
from sqlalchemy import update

from wegweiser.languages import Language
from wegweiser.review.listing import Decided
from wegweiser.review.masking import MASK
from wegweiser.review.models import ReviewItem
from wegweiser.staff.audit import Action, record_staff
from wegweiser.storage import Database
from wegweiser.utterances import lint
from wegweiser.utterances.reading import Utterance, read

LEARNT = "learnt"
"""Place of a sentence that is not in a file yet."""


@dataclass(frozen=True)
class Refused:
    """A sentence that stays behind, and why (a line of `wegweiser utterances check`, or `empty`)."""

    item: Decided
    why: str


@dataclass(frozen=True)
class Export:
    """Files by path: YAML by language for training, JSON lines for evaluation."""

    files: dict[str, str]
    items: tuple[int, ...]
    refused: tuple[Refused, ...]

    def zipped(self) -> bytes:
        """The files as an archive."""
        archive = io.BytesIO()
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as target:
            for path, text in self.files.items():
                target.writestr(path, text)
        return archive.getvalue()

    def write(self, folder: Path) -> list[Path]:
        """Put the files below the folder; those of earlier exports stay. Returns their paths."""
        written = []
        for path, text in self.files.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            written.append(target)
        return written


def prepare(items: Sequence[Decided], folders: Iterable[Path], now: datetime) -> Export:
    """The export of these items, beside the utterances there are in `folders`. Reads many files
    when they have changed: takes seconds."""
    good, refused = _judged(items, _known(tuple(folders)))
    name = f"{LEARNT}-{now:%Y%m%d-%H%M%S}"
    files: dict[str, str] = {}
    training: dict[Language, list[Decided]] = defaultdict(list)
    for item in good:
        if item.purpose == "train":
            training[item.language].append(item)
    for language, taught in training.items():
        files[f"{language}/{name}.yml"] = training_yaml(taught, language)
    lines = [item for item in good if item.purpose == "evaluate"]
    if lines:
        files[f"evaluation/{name}.jsonl"] = evaluation_lines(lines)
    return Export(files, tuple(item.id for item in good), tuple(refused))


def training_yaml(items: Iterable[Decided], language: Language) -> str:
    """Items of one language as Rasa reads them."""
    topics: dict[str, list[str]] = defaultdict(list)
    for item in items:
        topics[item.topic].append(item.wording)
    blocks = [
        {
            "intent": topic,
            "metadata": {"language": language.value},
            "examples": "".join(f"- {text}\n" for text in texts),
        }
        for topic, texts in sorted(topics.items())
    ]
    return yaml.dump(
        {"version": "3.1", "nlu": blocks},
        Dumper=_Literal, allow_unicode=True, sort_keys=False, width=10_000,
    )  # fmt: skip


def evaluation_lines(items: Iterable[Decided]) -> str:
    """Items as `wegweiser evaluate` reads them."""
    lines: list[dict[str, object]] = [
        {"lang": item.language.value, "text": item.wording, "topic": item.topic, "also": []}
        for item in items
    ]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


async def mark_exported(
    database: Database, export: Export, staff: int | None, now: datetime, where: str
) -> None:
    """Note that the items were handed on. `where`: download or folder."""
    async with database.write() as connection:
        await connection.execute(
            update(ReviewItem).where(ReviewItem.id.in_(export.items)).values(exported_at=now)
        )
        await record_staff(
            connection,
            now,
            Action.LEARNING_EXPORTED,
            staff,
            details={"count": len(export.items), "to": where},
        )


Known = Mapping[tuple[Language, str], Sequence[Utterance]]
"""Utterances by language and the spelling that they are compared by."""


def _known(folders: tuple[Path, ...]) -> Known:
    files = [path for folder in folders for path in sorted(folder.glob("*/*.yml"))]
    return _read(folders, tuple((path, path.stat().st_mtime_ns) for path in files))


@lru_cache(maxsize=1)
def _read(folders: tuple[Path, ...], _files: tuple[tuple[Path, int], ...]) -> Known:
    """What is in the folders; read again when a file is another one."""
    known: dict[tuple[Language, str], list[Utterance]] = defaultdict(list)
    for folder in folders:
        for one in read(folder):
            known[one.language, lint.spelling(one.text)].append(one)
    return dict(known)


def _judged(items: Sequence[Decided], known: Known) -> tuple[list[Decided], list[Refused]]:
    """Items that may be handed on, and those that may not. The linter reads each new one after
    all that has its spelling."""
    new = {
        item.id: Utterance(item.language, item.topic, item.wording, f"{LEARNT}/{item.id}")
        for item in items
    }
    spellings = {(one.language, lint.spelling(one.text)) for one in new.values()}
    near = [one for spelling in spellings for one in known.get(spelling, ())]
    faults = {
        finding.place: finding.what
        for finding in lint.lint([*near, *new.values()], frozenset())
        if finding.is_fault and finding.place.startswith(f"{LEARNT}/")
    }
    taught = {(one.language, lint.spelling(one.text)) for one in near}
    good, refused = [], []
    for item in items:
        place = new[item.id].place
        spelling = (item.language, lint.spelling(item.wording))
        if not any(letter.isalpha() for letter in item.wording.replace(MASK, "")):
            refused.append(Refused(item, "empty"))
        elif place in faults:
            refused.append(Refused(item, faults[place]))
        elif spelling in taught:
            refused.append(Refused(item, f"“{item.wording}” is there already"))
        else:
            taught.add(spelling)
            good.append(item)
    return good, refused


class _Literal(yaml.SafeDumper):
    """Writes texts of several lines as they stand, which is what Rasa's examples are."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Literal.add_representer(str, _text)
