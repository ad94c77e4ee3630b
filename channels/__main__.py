"""`python -m channels`: the gateway's process."""

from __future__ import annotations

import uvicorn

from channels.gateway.app import create_app
from wegweiser.logs import configure_logging
from wegweiser.settings import load_settings


def main() -> None:
    settings = load_settings()
    configure_logging(settings.log_level)
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
    )


if __name__ == "__main__":
    main()
