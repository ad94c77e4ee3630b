"""`python -m actions`: the action server's process."""

from __future__ import annotations

import uvicorn

from actions.context import Services
from actions.server import create_app, create_executor
from wegweiser.content import Library
from wegweiser.logs import configure_logging
from wegweiser.settings import load_settings
from wegweiser.storage import Database


def main() -> None:
    settings = load_settings()
    configure_logging(settings.log_level)
    services = Services(Database(settings.database, settings.keyring()), settings)
    library = Library.load(settings.content_dir, settings.content_overrides)
    app = create_app(create_executor(library, services))
    uvicorn.run(
        app,
        host=settings.actions_host,
        port=settings.actions_port,
        log_config=None,
        access_log=False,
        server_header=False,
        # Longer than Rasa keeps an idle connection (bot/action_endpoint.py).
        timeout_keep_alive=60,
    )


if __name__ == "__main__":
    main()
