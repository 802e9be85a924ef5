"""The whole suite on every Python that is here: ``python tests/pythons.py [PYTEST ARGUMENT]...``

Looks for 3.10 and later on the PATH and among those of pyenv, one of each version.  Each gets a fresh
environment by the README's second command.  Ends with a line for each, and with 1 if one failed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]

OLDEST = (3, 10)
"""What ``python_requires`` says in setup.cfg."""

_NAME = re.compile(r"python3?(\.\d+)?(\.exe)?$")
_VERSION = "import sys; print(*sys.version_info[:3], sys.implementation.name)"


def candidates() -> Iterator[Path]:
    """Every file that may be a Python."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    folders = [*map(Path, os.get_exec_path()), *sorted(pyenv.glob("versions/*/bin"))]
    for folder in folders:
        if folder.is_dir():
            yield from sorted(path for path in folder.iterdir() if _NAME.fullmatch(path.name))


def pythons() -> dict[tuple[int, ...], Path]:
    """A Python of each version, oldest first."""
    found: dict[tuple[int, ...], Path] = {}
    for path in candidates():
        asked = subprocess.run([path, "-c", _VERSION], capture_output=True, text=True, check=False)
        *version, name = asked.stdout.split() or [""]
        number = tuple(map(int, version))
        if name == "cpython" and number >= OLDEST:
            found.setdefault(number, path)
    return dict(sorted(found.items()))


def passes(python: Path, arguments: Sequence[str]) -> bool:
    """Whether the suite passes on a Python, in an environment of its own."""
    with tempfile.TemporaryDirectory(prefix="newsum-") as folder:
        inside = Path(folder, "Scripts" if os.name == "nt" else "bin", "python")
        steps = (
            [python, "-m", "venv", folder],
            [inside, "-m", "pip", "install", "-q", "-e", ".[test]"],
            [inside, "-m", "pytest", "-q", *arguments],
        )
        return all(subprocess.run(step, cwd=ROOT, check=False).returncode == 0 for step in steps)


def main(arguments: Sequence[str]) -> int:
    """Run the suite on all of them; returns the exit code."""
    results = {}
    for version, python in pythons().items():
        name = ".".join(map(str, version))
        print(f"\n{name}: {python}", flush=True)
        results[name] = passes(python, arguments)
    print()
    for name, passed in results.items():
        print(f"{name:8} {'passed' if passed else 'FAILED'}")
    return 0 if results and all(results.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
