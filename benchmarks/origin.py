"""Where a figure comes from: the commit and the machine, as every report names them."""

from __future__ import annotations

import os
import platform
import subprocess

from wegweiser.settings import PROJECT_ROOT


def commit() -> str:
    """Short id of the commit that is checked out; empty outside a repository."""
    return subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],  # noqa: S607 - git, wherever it is
        cwd=PROJECT_ROOT, capture_output=True, text=True, check=False,
    ).stdout.strip()  # fmt: skip


def machine() -> str:
    """Kind of processor, number of cores, and how busy they were in the last minutes."""
    load = os.getloadavg()[2]
    return f"{platform.machine()}, {os.cpu_count() or 1} cores at a load of {load:.1f}"
