"""All settings of the system, read once at start from `WEGWEISER_*` variables or a TOML file.

Variables win over the file. The file is the one `WEGWEISER_CONFIG` names, else `wegweiser.toml`
in the working folder, if there is one. A bad value ends the start with the path of the bad key.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    Field,
    HttpUrl,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from sqlalchemy.engine import make_url

from wegweiser.encryption import Keyring, load_keyring

PROJECT_ROOT = Path(__file__).resolve().parent.parent


class SettingsError(Exception):
    """The settings cannot be used. `problems` holds (path of the key, what is wrong) pairs."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        super().__init__("; ".join(f"{key}: {problem}" for key, problem in problems))
        self.problems = problems


def _absolute(path: Path) -> Path:
    return path if path.is_absolute() else PROJECT_ROOT / path


Folder = Annotated[Path, AfterValidator(_absolute)]
# The answer of a provider that anybody could change on the way is worth nothing.
_ISSUER = r"^(https://|http://(127\.0\.0\.1|localhost)(:\d+)?(/|$))"
Port = Annotated[int, Field(ge=1, le=65535)]


class Settings(BaseSettings):
    """One typed object for every process; each field is documented in `docs/settings.md`."""

    model_config = SettingsConfigDict(
        env_prefix="WEGWEISER_", env_ignore_empty=True, extra="forbid", frozen=True
    )

    host: str = "127.0.0.1"
    """Address the gateway listens on."""
    port: Port = 8080
    """Port of the gateway."""
    public_url: HttpUrl | None = None
    """Address under which the internet reaches the gateway; set: Telegram uses the webhook."""
    data_dir: Folder = Path("var")
    """Folder for the embedded database and generated files."""
    database_url: str | None = None
    """SQLAlchemy address; default: SQLite in `data_dir`. PostgreSQL: postgresql+asyncpg://..."""
    content_dir: Folder = Path("content")
    """Folder of answers, strings, facts and offices."""
    content_overrides: Folder | None = None
    """The operator's own folder over it: what stands there replaces or adds to ours."""
    learnt_dir: Folder | None = None
    """Folder of training data from the console's review list; default: `learnt` in `data_dir`."""

    bot_host: str = "127.0.0.1"
    """Private address Rasa binds to. Never a public one."""
    bot_port: Port = 5005
    """Port of Rasa."""
    actions_host: str = "127.0.0.1"
    """Private address the action server binds to. Never a public one."""
    actions_port: Port = 5055
    """Port of the action server."""
    turn_timeout: float = Field(default=20.0, gt=0)
    """Seconds the gateway waits for the bot's answer to one message."""
    workers: int = Field(default=8, ge=1, le=256)
    """Conversations the gateway works on at the same time."""

    allowed_origins: tuple[str, ...] = ()
    """Web origins, besides the gateway's own, that may embed the widget, also as a frame."""
    dev_rest: bool = False
    """Open `/webhooks/rest/webhook`, without authentication, for development only."""
    message_limit: int = Field(default=2000, ge=200, le=4096)
    """Longest message of a person, in characters."""

    telegram_token: SecretStr | None = None
    """Bot token of @BotFather; none: the Telegram channel is off."""
    telegram_api: HttpUrl = HttpUrl("https://api.telegram.org")
    """Base address of the Bot API; another one for a local Bot API server."""

    telegram_personal_data: Literal["ask", "never"] = "ask"
    """Whether a person on Telegram may choose to give personal data there, or only on the web."""

    translation_url: HttpUrl | None = None
    """Base address of a LibreTranslate service for counsellors; none: nothing is translated."""
    translation_key: SecretStr | None = None
    """The service's API key, if it wants one."""
    translation_timeout: float = Field(default=10.0, gt=0, le=60)
    """Seconds a counsellor waits for a translation."""

    key: SecretStr | None = None
    """Keys that encrypt what people tell, newest first, comma-separated; else made in `data_dir`."""
    operator: str | None = Field(default=None, max_length=200)
    """Name of who runs this installation, as people read it when they open the chat."""
    privacy_url: HttpUrl | None = None
    """Address of the operator's full privacy text; else the gateway shows `content/privacy`."""
    erasure_hours: float = Field(default=24.0, ge=0, le=720)
    """Hours from a person's wish to be forgotten, which hides everything at once, to the erasure."""
    retention_transcript_days: int = Field(default=90, ge=1)
    """Days a message is kept."""
    retention_profile_days: int = Field(default=180, ge=1)
    """Days a profile is kept after its last change."""
    retention_appointment_days: int = Field(default=90, ge=1)
    """Days an appointment is kept after its day."""
    retention_contact_days: int = Field(default=180, ge=1)
    """Days without a message after which Telegram ids and web sessions are forgotten."""
    retention_audit_days: int = Field(default=365, ge=1)
    """Days records of access and erasure are kept; they name no person."""
    staff_silent_minutes: float = Field(default=30.0, gt=0)
    """Minutes of opening hours after which a person who waits for whoever took their conversation goes
    back to the queue."""
    staff_session_hours: float = Field(default=12.0, gt=0, le=72)
    """Hours after which somebody at the console signs in anew, whatever they did."""
    staff_idle_minutes: float = Field(default=120.0, gt=0, le=1440)
    """Minutes without a click after which a session at the console ends."""
    staff_oidc_issuer: Annotated[str, Field(pattern=_ISSUER)] | None = None
    """Issuer of the town's own sign-in (OpenID Connect), letter by letter; none: it is off."""
    staff_oidc_client_id: str | None = Field(default=None, validate_default=True)
    """What the town's sign-in calls this console."""
    staff_oidc_client_secret: SecretStr | None = None
    """The secret shared with it; none: a public client, with PKCE alone."""
    staff_oidc_name_claim: str = "preferred_username"
    """The claim that is the name of an account here; `email` counts only if it is verified."""
    housekeeping_seconds: float = Field(default=60.0, gt=0)
    """Seconds between two looks at what is to be erased."""

    log_level: str = "INFO"
    """Python's logging level."""

    @field_validator("staff_oidc_client_id")
    @classmethod
    def _town_knows_us(cls, value: str | None, info: ValidationInfo) -> str | None:
        if info.data.get("staff_oidc_issuer") and not value:
            raise ValueError("is needed with staff_oidc_issuer")
        return value

    @property
    def learnt(self) -> Path:
        """The folder of the review list's training data in force; it need not be there."""
        return self.learnt_dir or self.data_dir / "learnt"

    @property
    def database(self) -> str:
        """The SQLAlchemy address in force."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'wegweiser.db'}"

    def keyring(self) -> Keyring:
        """The keys in force; the first call on a new installation makes one. Raises
        `EncryptionError` for a key that is none."""
        setting = self.key.get_secret_value() if self.key else None
        return load_keyring(setting, self.data_dir / "key")

    @property
    def base_url(self) -> str:
        """Where a person's browser reaches the gateway."""
        return str(self.public_url).rstrip("/") if self.public_url else self.gateway_url

    @property
    def tracker_database(self) -> str:
        """Where Rasa's environment (SQLAlchemy 1.4, synchronous) keeps its trackers."""
        if self.database_url and self.database_url.startswith("postgresql"):
            url = make_url(self.database_url).set(drivername="postgresql+psycopg2")
            return url.render_as_string(hide_password=False)
        return f"sqlite:///{self.data_dir / 'trackers.db'}"

    @property
    def bot_url(self) -> str:
        """Base address of Rasa's connector."""
        return f"http://{self.bot_host}:{self.bot_port}"

    @property
    def actions_url(self) -> str:
        """Address Rasa calls to run an action."""
        return f"http://{self.actions_host}:{self.actions_port}/webhook"

    @property
    def gateway_url(self) -> str:
        """Address of the gateway on this machine."""
        return f"http://{self.host}:{self.port}"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - given by the base class
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - given by the base class
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments first, then variables, then the TOML file."""
        file = Path(os.environ.get("WEGWEISER_CONFIG", "wegweiser.toml"))
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, file)


def load_settings(**overrides: Any) -> Settings:
    """Read the settings; `overrides` win over everything. Raises `SettingsError`."""
    try:
        return Settings(**overrides)
    except ValidationError as error:
        raise SettingsError(
            [
                (".".join(str(part) for part in item["loc"]), item["msg"])
                for item in error.errors(include_url=False, include_input=False)
            ]
        ) from error
