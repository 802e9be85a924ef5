"""A Ctrl-C is not lost, whatever Python is at when it comes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from newsum.batch import Outcome
from newsum.cli import interrupts
from newsum.cli.report import Report


@pytest.fixture
def listening() -> Iterator[None]:
    kept = {number: signal.getsignal(number) for number in interrupts._STOPS}
    hook = sys.unraisablehook
    signal.signal(signal.SIGINT, signal.default_int_handler)
    interrupts.listen()
    yield
    for number, handler in kept.items():
        signal.signal(number, handler)
    sys.unraisablehook = hook
    interrupts._heard.clear()
    interrupts._raise_again_in(0)


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


@pytest.mark.skipif(sys.platform == "win32", reason="no timers and named pipes there")
@pytest.mark.usefixtures("listening")
def test_an_interrupt_that_python_loses_ends_a_waiting_too(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "pipe")
    began = time.monotonic()
    Cleared()
    with pytest.raises(KeyboardInterrupt):
        os.open(tmp_path / "pipe", os.O_WRONLY)  # until somebody reads it
    assert time.monotonic() - began < 5
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="no timers and named pipes there")
@pytest.mark.usefixtures("listening")
def test_an_interrupt_that_somebody_swallows_ends_a_waiting_too(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with suppress(BaseException):
        os.kill(os.getpid(), signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        os.open(tmp_path / "pipe", os.O_WRONLY)  # until somebody reads it


@pytest.mark.skipif(sys.platform == "win32", reason="no timers there")
@pytest.mark.usefixtures("listening")
def test_what_was_lost_is_raised_once(capfd: pytest.CaptureFixture[str]) -> None:
    """Whoever stops because of it is not disturbed by it."""
    Cleared()
    with pytest.raises(KeyboardInterrupt):
        interrupts.check()
    time.sleep(5 * interrupts._AGAIN)
    assert capfd.readouterr().err == ""


CHANGED = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # jobs in the background are deaf to it
from newsum.cli import commands, main, streams
def stopped(*_):
    try:
        os.kill(os.getpid(), signal.SIGINT)
    except KeyboardInterrupt:
        if sys.argv.pop() == "changed":
            raise SyntaxError("no such letter") from None
        raise
commands.newsum.parse_args = stopped
shown = streams.broken
def broken(message):
    os.kill(os.getpid(), signal.SIGINT)
    return shown(message)
if sys.argv[-1] == "shown":
    del commands.newsum.parse_args
    streams.broken = broken
main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill sends no signals there")
@pytest.mark.parametrize("what", ["as it is", "changed", "shown"])
def test_an_interrupt_that_becomes_another_error_is_one_all_the_same(what: str) -> None:
    """Where Python compiles, one comes out as a syntax error; or it comes while an error is shown."""
    done = subprocess.run(
        [sys.executable, "-c", CHANGED, "--no-such-option", what],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr.strip()) == (130, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill sends no signals there")
def test_whoever_starts_it_may_have_it_deaf_to_ctrl_c(tmp_path: Path) -> None:
    code = "import os, signal; from newsum.cli import interrupts; interrupts.listen(); "
    code += "os.kill(os.getpid(), signal.SIGINT); print('still here')"
    command = ["sh", "-c", 'trap \'\' INT; exec "$0" -c "$1"', sys.executable, code]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "still here\n"


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill sends no signals there")
def test_an_interrupt_while_newsum_loads_is_silent() -> None:
    code = """
import os, signal, sys
from newsum.__main__ import run

class Interrupted:
    def find_spec(self, name, *rest):
        if name == "newsum.cli":
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupted())
run()
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")
