"""A Ctrl-C is not lost, whatever Python is at when it comes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsum.batch import Outcome
from newsum.cli import interrupts
from newsum.cli.report import Report


@pytest.fixture
def listening() -> Iterator[None]:
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    hook = sys.unraisablehook
    signal.signal(signal.SIGINT, signal.default_int_handler)
    interrupts.listen()
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)
    sys.unraisablehook = hook
    interrupts._heard.clear()


class Cleared:
    """Something during whose clearing away a signal comes."""

    def __del__(self) -> None:
        os.kill(os.getpid(), signal.SIGINT)


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill sends no signals there")
@pytest.mark.usefixtures("listening")
def test_an_interrupt_that_python_loses_ends_the_batch_all_the_same(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def outcomes() -> Iterator[Outcome[str]]:
        yield Outcome("one")
        Cleared()
        yield Outcome("two")

    followed = Report().follow(outcomes())
    assert next(followed).result == "one"
    with pytest.raises(KeyboardInterrupt):
        next(followed)
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill sends no signals there")
def test_whoever_starts_it_may_have_it_deaf_to_ctrl_c(tmp_path: Path) -> None:
    code = "import os, signal; from newsum.cli import interrupts; interrupts.listen(); "
    code += "os.kill(os.getpid(), signal.SIGINT); print('still here')"
    command = ["sh", "-c", 'trap \'\' INT; exec "$0" -c "$1"', sys.executable, code]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "still here\n"
