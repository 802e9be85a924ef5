"""What is not loaded: the help waits for nobody."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "nltk", "rich", "trafilatura", "lxml", "numpy", "asyncio", "multiprocessing",
    "newsum.sources.loading", "newsum.sources.readers")  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["quotes", "--help"], ["--version"], ["--nonsense"], ["--format", "x", "a.txt"]],
    ids=" ".join,
)
def test_help_and_wrong_usage_load_nothing_heavy(arguments: list[str]) -> None:
    script = (
        "import sys\n"
        "from newsum.cli import main\n"
        "try:\n    main(sys.argv[1:])\n"
        "except SystemExit:\n    pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True
    )
    assert done.stderr.splitlines()[-1] == "[]"
