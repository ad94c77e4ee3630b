"""What every channel needs of the gateway, in one object; made once per process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from channels.gateway import signals
from channels.gateway.bot import BotClient
from channels.gateway.signals import Signals
from channels.gateway.typing import Typing
from channels.metrics import RECEIVED
from channels.presenting import Presenter
from wegweiser.conversations.history import History
from wegweiser.conversations.inbound import Inbound
from wegweiser.conversations.intake import Intake, Received
from wegweiser.conversations.web_sessions import WebSessions
from wegweiser.data_rights.copies import Copies
from wegweiser.data_rights.erasure import Erasures
from wegweiser.data_rights.links import Links
from wegweiser.settings import Settings
from wegweiser.storage import Database


@dataclass(frozen=True)
class Gateway:
    """The parts, wired together by `channels.gateway.app`."""

    settings: Settings
    database: Database
    signals: Signals
    typing: Typing
    bot: BotClient
    presenter: Presenter
    intake: Intake
    history: History
    sessions: WebSessions
    links: Links
    erasures: Erasures
    copies: Copies

    async def receive(self, inbound: Inbound) -> Received:
        """Take a message in and wake the workers. Raises `InputError`; then nothing is stored."""
        return await self.receive_with(inbound, lambda: self.intake.receive(inbound))

    async def receive_with(
        self, inbound: Inbound, store: Callable[[], Awaitable[Received]]
    ) -> Received:
        """The same, by another way of storing it."""
        received = await store()
        if not received.repeated:
            kind = type(inbound.input).__name__.removesuffix("Input").lower()
            RECEIVED.labels(channel=inbound.channel, kind=kind).inc()
            self.signals.send(
                signals.INBOX, signals.conversation(received.conversation_id), signals.DESK
            )
        return received
