"""Running newsum as a person would, in this process or in its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from .warm import Warm

ARTICLE = """Harbour reopens after storm

By Lena Marsh

PORT ALDER, Westland (WNA) — The harbour of Port Alder reopened on Friday, three days after a storm
sank two ferries and cut the island off from the mainland.

Engineers had worked through two nights to clear the wrecks from the channel, which is the only way
in for ships that bring fuel and food to the island's 9,000 people.

“We have lost ships, not people, and that is the news of the week,” said Ines Okafor, the harbour
master. “The rest can be repaired.”

The regional government promised 4 million crowns for the repairs, and the first ferry is due to
leave for the mainland on Saturday morning.
"""


@dataclass(frozen=True)
class Ran:
    """What a run of newsum left."""

    code: int
    out: str
    err: str


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def warm() -> Iterator[Warm | None]:
    """A process that has newsum loaded; ``None`` where it was not tried."""
    made = Warm() if sys.platform == "linux" else None
    yield made
    if made:
        made.end()


@pytest.fixture
def newsum(tmp_path: Path, warm: Warm | None) -> Callable[..., Ran]:
    """Run newsum below ``tmp_path``, in a process of its own, on ``stdin`` if given, and wait for it."""

    def run(*arguments: object, stdin: str | bytes = b"", **environment: str) -> Ran:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("NEWSUM_", "COLUMNS"))}
        cold = warm is None or any(name.startswith("PYTHON") for name in environment)
        environment = clean | {"NEWSUM_CONFIG": ""} | environment
        typed = list(map(str, arguments))
        given = stdin.encode() if isinstance(stdin, str) else stdin
        if warm and not cold:
            code, out, err = warm.run(typed, given, tmp_path, environment)
            return Ran(code, out.decode("utf-8"), err.decode("utf-8"))
        done = subprocess.run(
            [sys.executable, "-m", "newsum", *typed],
            input=given,
            capture_output=True,
            cwd=tmp_path,
            env=environment,
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return run
