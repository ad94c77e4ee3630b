"""`python -m benchmarks.learning`: what the review list is worth, the whole way, with a real model.

Messages that the model in use does not understand are sent through the conversation's own tables,
decided on, exported and validated; a second model is trained with them, and both are asked the
missed question and others like it. Takes as long as a training (minutes).
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from wegweiser import training
from wegweiser.clock import system_clock
from wegweiser.content import Library
from wegweiser.conversations.inbound import Inbound, TextInput
from wegweiser.conversations.intake import Intake
from wegweiser.conversations.turns import Outcome, Turns
from wegweiser.encryption.keyring import load_keyring
from wegweiser.evaluation import understand
from wegweiser.replies.record import Reply
from wegweiser.review.deciding import Deciding
from wegweiser.review.exporting import Export, mark_exported, prepare
from wegweiser.review.listing import ReviewList
from wegweiser.review.masking import Masker
from wegweiser.settings import PROJECT_ROOT
from wegweiser.storage import Database
from wegweiser.storage.migrate import migrate

TOPIC = "internship_types"
MISSED = (
    "kann ich beim bäcker erst mal zuschauen ob mir das gefällt",
    "ich heiße Sami, kann ich beim friseur erst zuschauen ob es mir gefällt",
    "darf ich in der küche mal zuschauen bevor ich mich entscheide",
    "will in der werkstatt erst gucken wie die arbeit ist, meine nummer 0151 000000",
)
ASKED = (
    MISSED[0],
    "kann ich in der bäckerei erst mal zugucken ob das was für mich ist",
    "geht das dass ich beim maler ein paar tage nur zuschaue",
)


async def reviewed(folder: Path) -> Export:
    """The export of the missed messages, from a database of its own."""
    database = Database(
        f"sqlite+aiosqlite:///{folder / 'review.db'}", load_keyring(None, folder / "key")
    )
    await migrate(database)
    intake, turns = Intake(database, limit=2000), Turns(database, owner="benchmark")
    for number, text in enumerate(MISSED):
        await intake.receive(Inbound("rest", f"p{number}", f"m{number}", TextInput(text)))
        turn = await turns.lease()
        if turn is None:
            raise RuntimeError("nothing to handle")
        await turns.complete(turn, Outcome((Reply("fallback.miss", {"again": False}),), "de"))
    library = Library.load(PROJECT_ROOT / "content")
    masker = Masker(library)
    waiting = ReviewList(database, masker)
    groups = await waiting.groups()
    print(f"{len(MISSED)} messages in {len(groups)} groups")
    deciding = Deciding(database, library, masker)
    for group in groups:
        await deciding.decide([item.id for item in group.items], TOPIC, None)
    now = system_clock()
    export = prepare(await waiting.decided(), [training.DATA], now)
    await mark_exported(database, export, None, now, "folder")
    await database.dispose()
    return export


def answers(model: Path | None) -> list[str]:
    """What the model makes of the questions: topic and confidence."""
    requests = [{"text": text, "metadata": {}} for text in ASKED]
    return [
        f"{result['intent']} {result['confidence']:.2f}" for result in understand(requests, model)
    ]


def main() -> None:
    """Run it and print both models' answers."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        export = asyncio.run(reviewed(folder))
        learnt = folder / "learnt"
        for path in export.write(learnt):
            print(path.read_text(encoding="utf-8"))
        before = answers(None)
        training.validate(folder / "validate.log", print, learnt)
        model = folder / "model" / "learnt.tar.gz"
        training.train(folder / "train.log", print, learnt, model)
        for text, old, new in zip(ASKED, before, answers(model), strict=True):
            print(f"{old} -> {new}: {text}")


if __name__ == "__main__":
    main()
