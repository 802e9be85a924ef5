"""A fresh environment with newsum in it, as its users have it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]


def scripts(folder: Path) -> Path:
    """Where an environment keeps its programs."""
    return folder / ("Scripts" if sys.platform == "win32" else "bin")


def made(folder: Path, *packages: str) -> Path:
    """Make an environment with newsum, without extras, and some packages; return its Python."""
    venv.create(folder, with_pip=True)
    python = scripts(folder) / "python"
    # Built from a copy: a build leaves its traces where it is done.
    source = folder / "source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".*", "build", "*.egg-info"))
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    subprocess.run([*pip, "--upgrade", "pip"], check=True)
    subprocess.run([*pip, str(source), *packages], check=True)
    return python
