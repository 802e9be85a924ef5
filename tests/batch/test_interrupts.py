"""Ctrl-C in a real terminal, and SIGTERM: it stops at once, says what was done, leaves nothing."""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import ARTICLE

pty = pytest.importorskip("pty")

SOON = 3.0
"""Seconds that stopping may take on a busy machine; on a quiet one it takes a few tenths."""


SHORT = 30
"""Articles that are done in no time, before the long ones; the result of each has more than 300 bytes."""


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred articles as files and as a corpus; the later ones take a second or more each."""
    folder = tmp_path_factory.mktemp("interrupts")
    texts = [f"{ARTICLE * (1 if n < SHORT else 800)}\nNumber {n}.\n" for n in range(100)]
    (folder / "in").mkdir()
    for number, text in enumerate(texts):
        (folder / "in" / f"{number:03}.txt").write_text(text)
    rows = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts)]
    (folder / "in.jsonl").write_text("\n".join(rows))
    return folder


class Terminal:
    """A program in a terminal of its own."""

    def __init__(self, *arguments: str, cwd: Path) -> None:
        self.shown = b""
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            for deaf in (
                signal.SIGINT,
                signal.SIGHUP,
            ):  # as a shell's background jobs and nohup's are
                signal.signal(deaf, signal.SIG_DFL)
            os.chdir(cwd)
            os.execv(sys.executable, [sys.executable, "-m", "newsum", *arguments])

    def watch(self, seconds: float) -> bool:
        """Read what it shows for a while; false once it has ended."""
        if select.select([self._fd], [], [], seconds)[0]:
            try:
                chunk = os.read(self._fd, 65536)
            except OSError:  # Linux says so when the other side is closed
                return False
            self.shown += chunk
            return bool(chunk)
        return True

    def type(self, keys: bytes) -> None:
        os.write(self._fd, keys)

    def end(self) -> int:
        """Wait until it ends; its exit code."""
        while self.watch(1):
            pass
        os.close(self._fd)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def children(pid: int) -> list[int]:
    """The processes below one, where the system tells."""
    try:
        listed = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except OSError:
        return []
    return [int(child) for child in listed.split()]


def alive(pid: int) -> bool:
    """Whether a process still does something; one that ended may wait to be asked how."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def gone(pids: list[int]) -> bool:
    """Whether all these processes end soon."""
    ends = time.monotonic() + SOON
    while any(map(alive, pids)) and time.monotonic() < ends:
        time.sleep(0.01)
    return not any(map(alive, pids))


def started(sources: Path, tmp_path: Path, *options: str) -> Terminal:
    """A batch that has done its first articles, with ``out.jsonl`` as its output."""
    spool = tmp_path / ".out.jsonl.newsum-spool"
    terminal = Terminal(str(sources), "-o", "out.jsonl", *options, cwd=tmp_path)
    while not (spool.exists() and spool.stat().st_size > 200 * SHORT):
        assert terminal.watch(0.05), terminal.shown.decode()
    return terminal


@pytest.mark.parametrize(
    ("name", "options", "ending"),
    [
        ("in", ["--jobs=1"], "ctrl-c"),
        ("in", ["--jobs=2"], "SIGTERM"),
        ("in.jsonl", ["--jobs=2"], "ctrl-c"),
        ("in", ["--jobs=1", "--timeout=60"], "ctrl-c"),
        ("in.jsonl", ["--jobs=1"], "SIGTERM"),
        ("in.jsonl", ["--jobs=2"], "SIGHUP"),
    ],
)
def test_it_stops_at_once(
    sources: Path, tmp_path: Path, name: str, options: list[str], ending: str
) -> None:
    terminal = started(sources / name, tmp_path, *options)
    below = children(terminal.pid)
    asked = time.monotonic()
    if ending == "ctrl-c":
        terminal.type(b"\x03")
    else:
        os.kill(terminal.pid, getattr(signal, ending))
    code = terminal.end()
    took = time.monotonic() - asked
    shown = terminal.shown.decode()
    assert code == 130, shown
    assert took < SOON, shown
    assert "newsum: interrupted, " in shown
    assert "articles done" in shown
    assert "--resume goes on from here" in shown
    assert "Traceback" not in shown
    assert gone(below), "a process was left behind"
    left = [path.name for path in tmp_path.iterdir()]
    assert left == [".out.jsonl.newsum-spool"], "half-written"


def test_killed_outright_it_leaves_no_process_behind(sources: Path, tmp_path: Path) -> None:
    terminal = started(sources / "in.jsonl", tmp_path, "--jobs=2")
    below = children(terminal.pid)
    os.kill(terminal.pid, signal.SIGKILL)
    assert terminal.end() == -signal.SIGKILL
    assert gone(below)
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize("seed", range(8))
def test_it_stops_whenever_it_is_told_to(sources: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    terminal = Terminal(str(sources / "in.jsonl"), "-o", "out.jsonl", "--jobs=2", cwd=tmp_path)
    ends = time.monotonic() + chance.uniform(0.3, 3)
    while (left := ends - time.monotonic()) > 0:
        assert terminal.watch(left), terminal.shown.decode()
    below = children(terminal.pid)
    asked = time.monotonic()
    os.kill(terminal.pid, chance.choice([signal.SIGINT, signal.SIGTERM]))
    code = terminal.end()
    shown = terminal.shown.decode()
    assert code == 130, shown
    assert time.monotonic() - asked < SOON, shown
    assert "Traceback" not in shown
    assert "Exception" not in shown
    assert gone(below), "a process was left behind"
    assert not (tmp_path / "out.jsonl").exists()
