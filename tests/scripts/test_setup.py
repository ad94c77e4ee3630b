"""Setting up: where Python 3.10 is looked for, and what is said when there is none."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from wegweiser.settings import PROJECT_ROOT


@pytest.fixture
def setup(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script as a module, on a machine without any Python 3.10 and with a uv that fails."""
    spec = importlib.util.spec_from_file_location("setup", PROJECT_ROOT / "scripts" / "setup.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.delenv("WEGWEISER_PYTHON310", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    monkeypatch.setattr(module, "UV", executable(tmp_path / "uv", "exit 1"))
    return module


def executable(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def python(path: Path, *, right: bool = True) -> Path:
    """Something that says of itself whether it is Python 3.10."""
    return executable(path, f"echo {right}")


def test_the_named_one_is_first(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    python(tmp_path / "bin" / "python3.10")
    named = python(tmp_path / "elsewhere" / "python")
    monkeypatch.setenv("WEGWEISER_PYTHON310", str(named))
    assert setup.find_python_310() == str(named)


def test_a_wrong_one_that_was_named_is_an_error(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    python(tmp_path / "bin" / "python3.10")
    monkeypatch.setenv("WEGWEISER_PYTHON310", str(python(tmp_path / "p311", right=False)))
    with pytest.raises(setup.SetupError, match="WEGWEISER_PYTHON310"):
        setup.find_python_310()


def test_then_the_path_then_pyenv_then_uv(setup: ModuleType, tmp_path: Path) -> None:
    executable(tmp_path / "uv", "exit 0")
    assert setup.find_python_310() == "3.10"
    older = python(tmp_path / "pyenv" / "versions" / "3.10.4" / "bin" / "python")
    assert setup.find_python_310() == str(older)
    on_path = python(tmp_path / "bin" / "python3.10")
    assert setup.find_python_310() == str(on_path)


def test_none_at_all_says_what_to_do(setup: ModuleType) -> None:
    with pytest.raises(setup.SetupError) as caught:
        setup.find_python_310()
    for way in ("WEGWEISER_PYTHON310", "python3.10", "pyenv", "uv could not download"):
        assert way in str(caught.value)


def test_lock_files_carry_hashes_and_no_address() -> None:
    locks = [
        PROJECT_ROOT / "requirements.lock",
        PROJECT_ROOT / "requirements-dev.lock",
        PROJECT_ROOT / "bot" / "requirements.lock",
        PROJECT_ROOT / "scripts" / "uv.lock",
        PROJECT_ROOT / "channels" / "web" / "widget" / "package-lock.json",
    ]
    for lock in locks:
        text = lock.read_text()
        assert "://" not in text.replace("https://opencollective.com", "").replace(
            "https://github.com/sponsors", ""
        ), lock
        assert "sha256:" in text or "sha512-" in text, lock


def test_what_the_runtime_locks_the_developers_lock_has_too() -> None:
    def versions(name: str) -> set[str]:
        lines = (PROJECT_ROOT / name).read_text().splitlines()
        return {line.split(" ")[0] for line in lines if "==" in line and line[0].isalnum()}

    assert versions("requirements.lock") <= versions("requirements-dev.lock")
