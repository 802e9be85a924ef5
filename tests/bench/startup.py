"""How long newsum takes to start, beside the least that Python needs to import its parts.

``python tests/bench/startup.py`` makes an environment of its own, without extras;
``--python PATH`` takes one that is there, with newsum installed.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from functools import partial
from pathlib import Path

from environment import ROOT, made
from timing import in_turn

PAIRS = [
    ("newsum --help", ["--help"], "import click"),
    ("newsum ARTICLE", ["ARTICLE"], "import click, rich.console, nltk"),
]


def compare(python: Path, article: Path, runs: int) -> None:
    """Print the median milliseconds of each command, and its ratio to the bare imports."""
    newsum = python.with_name("newsum")
    commands: dict[str, list[str]] = {"python": [str(python), "-c", ""]}
    for name, arguments, imports in PAIRS:
        given = [str(article) if word == "ARTICLE" else word for word in arguments]
        commands[name] = [str(newsum), *given]
        commands[imports] = [str(python), "-c", imports]
    run = partial(subprocess.run, check=True, stdout=subprocess.DEVNULL)
    times = in_turn({name: partial(run, command) for name, command in commands.items()}, runs)
    for name, _, imports in PAIRS:
        ratio = times[name] / times[imports]
        print(f"{name:16} {times[name] * 1000:6.0f} ms", end="   ")
        print(f"{imports:34} {times[imports] * 1000:6.0f} ms   ratio {ratio:.2f}")
    print(f"{'python alone':16} {times['python'] * 1000:6.0f} ms")


def main() -> None:
    """Take or make an environment, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", type=Path, help="an environment's Python, newsum beside it")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--article", type=Path, default=next((ROOT / "seeds").glob("000*")))
    given = parser.parse_args()
    if given.python:
        compare(given.python, given.article, given.runs)
        return
    with tempfile.TemporaryDirectory() as folder:
        compare(made(Path(folder)), given.article, given.runs)


if __name__ == "__main__":
    main()
