"""Settings: defaults that work, variables, a file, and errors that name their key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from wegweiser.settings import PROJECT_ROOT, Settings, SettingsError, load_settings


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import os

    for name in os.environ:
        if name.startswith("WEGWEISER_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_the_defaults_are_private_and_embedded() -> None:
    settings = load_settings()
    assert settings.host == settings.bot_host == settings.actions_host == "127.0.0.1"
    assert settings.database == f"sqlite+aiosqlite:///{PROJECT_ROOT / 'var' / 'wegweiser.db'}"
    assert settings.telegram_token is None
    assert settings.dev_rest is False
    assert settings.allowed_origins == ()


def test_variables_win_over_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "wegweiser.toml").write_text("port = 9000\nworkers = 3\n")
    monkeypatch.setenv("WEGWEISER_PORT", "9001")
    settings = load_settings()
    assert (settings.port, settings.workers) == (9001, 3)


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "0"), ("PORT", "x"), ("WORKERS", "0"), ("TELEGRAM_API", "nowhere")],
)
def test_a_bad_value_names_its_key(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"WEGWEISER_{name}", value)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert [key for key, _ in caught.value.problems] == [name.lower()]


def test_an_unknown_key_in_the_file_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "wegweiser.toml").write_text("prot = 9000\n")
    with pytest.raises(SettingsError) as caught:
        load_settings()
    assert [key for key, _ in caught.value.problems] == ["prot"]


def test_the_token_is_not_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_TELEGRAM_TOKEN", "123:ABCdef")
    assert "ABCdef" not in repr(load_settings())


def test_an_empty_variable_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_TELEGRAM_TOKEN", "")
    monkeypatch.setenv("WEGWEISER_PUBLIC_URL", "")
    settings = load_settings()
    assert (settings.telegram_token, settings.public_url) == (None, None)


def test_rasa_reaches_postgresql_with_a_driver_of_its_own() -> None:
    settings = load_settings(database_url="postgresql+asyncpg://u:p@db/w")
    assert settings.tracker_database == "postgresql+psycopg2://u:p@db/w"


def test_every_setting_is_documented() -> None:
    documented = set(
        re.findall(r"`WEGWEISER_([A-Z0-9_]+)`", (PROJECT_ROOT / "docs/settings.md").read_text())
    )
    assert {name.upper() for name in Settings.model_fields} <= documented
