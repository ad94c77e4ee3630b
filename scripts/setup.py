"""Build the two locked environments: `.venv` (Python >= 3.11) and `bot/.venv` (Python 3.10, Rasa).

Needs nothing but the standard library and a network path to a package registry. Nothing global is
touched: uv itself goes to `.tools`. Each environment carries a stamp, the hash of its lock file, so
that a second call costs a few milliseconds.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
UV = TOOLS / "bin" / "uv"
MAIN = ROOT / ".venv"
BOT = ROOT / "bot" / ".venv"
STAMP = "wegweiser-lock.sha256"


class SetupError(Exception):
    """Setting up cannot go on; the message says what the person can do."""


def say(text: str) -> None:
    print(f"[setup] {text}", flush=True)


def digest(*files: Path) -> str:
    """One hash over the named files, in order."""
    total = hashlib.sha256()
    for file in files:
        total.update(file.read_bytes())
    return total.hexdigest()


def run(*command: str | Path) -> None:
    """Run a command quietly; show what it printed only when it fails."""
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SetupError(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")


def ensure_uv() -> None:
    lock = ROOT / "scripts" / "uv.lock"
    stamp = TOOLS / STAMP
    if UV.exists() and stamp.exists() and stamp.read_text() == digest(lock):
        return
    say("fetching uv into .tools")
    venv.create(TOOLS, with_pip=True, clear=True)
    run(TOOLS / "bin" / "python", "-m", "pip", "install", "--quiet", "--require-hashes", "-r", lock)
    stamp.write_text(digest(lock))


def is_python_310(candidate: Path | str) -> bool:
    try:
        answer = subprocess.run(
            [str(candidate), "-c", "import sys; print(sys.version_info[:2] == (3, 10))"],
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.stdout.strip() == "True"


def find_python_310() -> str:
    """Where Python 3.10 is: the named variable, the path, pyenv's versions, or uv's own download."""
    named = os.environ.get("WEGWEISER_PYTHON310")
    if named:
        if is_python_310(named):
            return named
        raise SetupError(f"WEGWEISER_PYTHON310 names {named}, which is not a Python 3.10.")
    on_path = shutil.which("python3.10")
    if on_path and is_python_310(on_path):
        return on_path
    pyenv_root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for candidate in sorted(pyenv_root.glob("versions/3.10.*/bin/python"), reverse=True):
        if is_python_310(candidate):
            return str(candidate)
    say("no Python 3.10 here; asking uv to download one")
    try:
        run(UV, "python", "install", "--no-bin", "3.10")
    except SetupError as error:
        raise SetupError(
            "Rasa needs Python 3.10 and none was found: not in WEGWEISER_PYTHON310, not as python3.10 "
            f"on the path, not in {pyenv_root}/versions, and uv could not download it.\n"
            "Install Python 3.10 (for instance with pyenv) or set WEGWEISER_PYTHON310 to its path.\n"
            f"{error}"
        ) from error
    return "3.10"


def build(target: Path, python: str, locks: list[Path]) -> None:
    """Create an environment and install exactly what the lock names, bytecode compiled."""
    begun = time.monotonic()
    say(f"installing {target.relative_to(ROOT)} from {', '.join(lock.name for lock in locks)}")
    run(UV, "venv", "--quiet", "--allow-existing", "--python", python, target)
    run(
        *(UV, "pip", "sync", "--quiet", "--require-hashes", "--compile-bytecode"),
        *("--python", target / "bin" / "python"),
        *locks,
    )
    say(f"{target.relative_to(ROOT)} is ready ({time.monotonic() - begun:.0f} s)")


def ensure_main(*, dev: bool) -> None:
    runtime, full = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
    stamp = MAIN / STAMP
    present = stamp.read_text() if stamp.exists() else ""
    # The developers' lock holds the runtime lock's versions and more: it serves both.
    wanted = {digest(full)} if dev else {digest(runtime), digest(full)}
    if present in wanted:
        return
    lock = full if dev else runtime
    build(MAIN, sys.executable, [lock])
    python = MAIN / "bin" / "python"
    run(
        *(UV, "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"),
        *("--python", python, "--editable", ROOT),
    )
    stamp.write_text(digest(lock))


def ensure_bot() -> None:
    lock = ROOT / "bot" / "requirements.lock"
    stamp = BOT / STAMP
    if stamp.exists() and stamp.read_text() == digest(lock):
        return
    build(BOT, find_python_310(), [lock])
    stamp.write_text(digest(lock))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="with the tools for tests and checks")
    arguments = parser.parse_args()
    if sys.version_info < (3, 11):
        print(f"Wegweiser needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 2
    try:
        ensure_uv()
        ensure_main(dev=arguments.dev)
        ensure_bot()
    except SetupError as error:
        print(f"[setup] {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
