"""Rasa's process: the gateway's connector on a private address, no HTTP API, no model upload."""

from __future__ import annotations

import argparse
import logging
import os
from asyncio import AbstractEventLoop
from pathlib import Path
from typing import Any, Dict, Text

os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import structlog
from action_endpoint import ActionEndpoint
from connector import GatewayConnector
from processor import FaithfulAgent
from rasa.core import channels
from rasa.core.lock_store import InMemoryLockStore
from sanic import Sanic
from tracker_store import ShortTrackerStore

ROOT = Path(__file__).resolve().parent


def arguments() -> argparse.Namespace:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=5005)
    parser.add_argument("--model", type=Path, default=ROOT / "models" / "wegweiser.tar.gz")
    parser.add_argument("--actions-url", default="http://127.0.0.1:5055/webhook")
    parser.add_argument("--turn-timeout", type=float, default=15.0)
    parser.add_argument("--log-level", default="INFO")
    return parser.parse_args()


def create_app(options: argparse.Namespace, tracker_database: Text) -> Sanic:
    """The Sanic application; the model is loaded when it starts."""
    app = Sanic("wegweiser_bot", configure_logging=False)
    app.config.ACCESS_LOG = False
    app.config.KEEP_ALIVE_TIMEOUT = 75
    app.config.REQUEST_MAX_SIZE = 1_000_000
    channels.channel.register([GatewayConnector(options.turn_timeout)], app, route=None)

    async def load(app: Sanic, _loop: AbstractEventLoop) -> None:
        app.ctx.trackers = ShortTrackerStore(url=tracker_database)
        agent = FaithfulAgent(
            tracker_store=app.ctx.trackers,
            # The gateway sends one message of a conversation at a time: this lock never waits.
            lock_store=InMemoryLockStore(),
            action_endpoint=ActionEndpoint(options.actions_url, options.turn_timeout),
        )
        agent.load_model(options.model)
        app.ctx.agent = agent
        logging.getLogger("bot").info("model loaded: %s", options.model.name)

    async def close(app: Sanic, _loop: AbstractEventLoop) -> None:
        await app.ctx.agent.action_endpoint.close()

    app.register_listener(load, "before_server_start")
    app.register_listener(close, "after_server_stop")
    return app


def configure_logging(level: Text) -> None:
    """One line an event; what Rasa says below WARNING quotes messages, so it is not wanted."""
    logging.basicConfig(
        level=level.upper(),
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        force=True,
    )
    for name in ("rasa", "sanic", "asyncio", "matplotlib", "tensorflow", "urllib3"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # A loop that leaves a message to the rules is no error; what fails our processor logs itself.
    logging.getLogger("rasa.core.actions.action").setLevel(logging.CRITICAL)
    # Rasa logs what people write as values of structured events, and prints them all by default.
    structlog.configure(
        processors=[_event_name_only, structlog.stdlib.render_to_log_kwargs],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def _event_name_only(_logger: Any, _method: Text, event: Dict[Text, Any]) -> Dict[Text, Any]:
    return {"event": event.get("event", "")}


def main() -> None:
    """Serve until told to stop."""
    options = arguments()
    configure_logging(options.log_level)
    # The address may hold a password, so it comes in a variable: a process list shows arguments.
    database = os.environ.get("WEGWEISER_TRACKER_DATABASE", "sqlite:///trackers.db")
    app = create_app(options, database)
    app.run(host=options.host, port=options.port, access_log=False)


if __name__ == "__main__":
    main()
