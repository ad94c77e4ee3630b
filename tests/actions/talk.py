"""A person talking to the actions as Rasa would: the loop first, then the rule of the intent.

Takes Rasa's place only: what a message means is said by the test, everything after it is real.
"""

from __future__ import annotations

from typing import Any

import yaml
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection
from sqlalchemy import insert

from actions.context import Services
from actions.server import create_executor
from wegweiser.clock import Clock, system_clock
from wegweiser.content import Library
from wegweiser.conversations.models import Conversation
from wegweiser.languages import Language
from wegweiser.replies.record import Offer
from wegweiser.replies.renderer import Renderer
from wegweiser.settings import PROJECT_ROOT, load_settings
from wegweiser.storage import Database


def rules() -> dict[str, str]:
    """Action of each intent's rule."""
    data = yaml.safe_load((PROJECT_ROOT / "nlu_data" / "rules.yml").read_text(encoding="utf-8"))
    return {
        rule["steps"][0]["intent"]: rule["steps"][1]["action"] for rule in data["rules"]
    }  # fmt: skip


class Talk:
    """One conversation."""

    def __init__(
        self,
        library: Library,
        database: Database,
        *,
        channel: str = "web",
        clock: Clock = system_clock,
        **settings: Any,
    ) -> None:
        services = Services(database, load_settings(**settings), clock)
        self.library = library
        self.database = database
        self.executor: ActionExecutor = create_executor(library, services)
        self.rules = rules()
        self.conversation = "c" * 32
        self.channel = channel
        self.language = "en"
        self.loop: str | None = None
        self.last: dict[str, Any] | None = None
        self.message_id = 0
        self.said: list[dict[str, Any]] = []

    async def open(self) -> None:
        """Make the conversation's row, as the gateway does before anything else."""
        now = system_clock()
        async with self.database.write() as connection:
            await connection.execute(
                insert(Conversation).values(
                    id=self.conversation, channel=self.channel, address="1", last_seq=0,
                    created_at=now, updated_at=now,
                )
            )  # fmt: skip

    async def say(
        self,
        text: str,
        intent: str = "nlu_fallback",
        *,
        confidence: float = 0.9,
        entities: tuple[dict[str, Any], ...] = (),
        again: bool = False,
        corrects: int | None = None,
    ) -> list[dict[str, Any]]:
        """Replies to a text. `again`: the same message, handled once more. `corrects`: id of an
        earlier one that it replaces."""
        parse = {
            "text": text,
            "intent": {"name": intent, "confidence": confidence},
            "entities": list(entities),
        }
        return await self._turn(parse, again=again, corrects=corrects)

    async def press(self, value: str, *, step: str | None = None) -> list[dict[str, Any]]:
        """Press the button of the last replies that carries this value or intent."""
        for record in reversed(self.said):
            for choice in record.get("choices", ()):
                act = choice["act"]
                entities = act.get("entities", {})
                wanted = entities.get("value", act["intent"]) == value
                if wanted and step in {None, entities.get("step")}:
                    return await self.press_act(act)
        raise AssertionError(f"no button {value} in {self.said}")

    async def press_act(self, act: dict[str, Any]) -> list[dict[str, Any]]:
        entities = [
            {"entity": name, "value": value} for name, value in act.get("entities", {}).items()
        ]
        parse = {
            "text": "",
            "intent": {"name": act["intent"], "confidence": 1.0},
            "entities": entities,
            "pressed": True,
        }
        return await self._turn(parse, again=False)

    async def _turn(
        self, parse: dict[str, Any], *, again: bool, corrects: int | None = None
    ) -> list[dict[str, Any]]:
        self.message_id += 0 if again else 1
        context = {
            "language": self.language,
            "channel": self.channel,
            "message_id": self.message_id,
            "corrects": corrects,
            "last_reply": self.last,
        }
        name = self.rules[parse["intent"]["name"]] if self.loop is None else self.loop
        try:
            result = await self._run(name, parse, context)
        except ActionExecutionRejection:
            result = await self._run(self.rules[parse["intent"]["name"]], parse, context)
        for event in result["events"]:
            if event["event"] == "active_loop":
                self.loop = event["name"]
        self.said = [response["custom"] for response in result["responses"]]
        self._show()
        if self.said:
            self.last = {key: value for key, value in self.said[-1].items() if key != "effects"}
        return self.said

    def _show(self) -> None:
        """Everything that is said can be shown, in every language."""
        renderer = Renderer(self.library)
        for record in self.said:
            choices = [
                {"id": str(at), **Offer.of(choice).as_json()}
                for at, choice in enumerate(record.get("choices", ()))
            ]
            for language in Language:
                shown = renderer.show({**record, "choices": choices}, language)
                assert shown.text
                assert all(choice.title for choice in shown.choices)

    async def _run(
        self, name: str, parse: dict[str, Any], context: dict[str, Any]
    ) -> dict[str, Any]:
        if name.startswith("utter_"):
            domain = yaml.safe_load((PROJECT_ROOT / "bot" / "domain.yml").read_text("utf-8"))
            (response,) = domain["responses"][name]
            return {"events": [], "responses": [response]}
        call = {
            "next_action": name,
            "sender_id": self.conversation,
            "tracker": {
                "sender_id": self.conversation,
                "slots": {},
                "events": [],
                "paused": False,
                "active_loop": {"name": self.loop} if self.loop else {},
                "latest_message": {**parse, "metadata": context},
            },
            "domain": {},
        }
        result = await self.executor.run(call)
        return result.model_dump() if result else {"events": [], "responses": []}


def keys(records: list[dict[str, Any]]) -> list[str]:
    return [record["key"] for record in records]


def asked(records: list[dict[str, Any]]) -> str | None:
    """The field of the question the replies end with."""
    last = records[-1]
    return last["params"]["field"] if last["key"] == "profile.question" else None
