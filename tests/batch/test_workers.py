"""Workers end when they are told to, whatever is on its way to them; one that dies costs its task."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor

import pytest

from newsum.batch.processes import in_processes
from newsum.batch.workers import Workers
from newsum.model import Source
from tests.batch.test_pool import told

BIG = bytes(1 << 20)
"""More than any pipe holds, so that whoever sends it waits for whoever reads it."""

SOON = 1.0
"""Seconds that ending may take."""


def size(data: bytes, seconds: float = 0.0) -> int:
    time.sleep(seconds)
    return len(data)


def ended(threads: set[threading.Thread]) -> bool:
    """Whether no thread but these, and no process, is there soon."""
    ends = time.monotonic() + SOON
    while time.monotonic() < ends:
        if set(threading.enumerate()) <= threads and not multiprocessing.active_children():
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize("seed", range(12))
def test_they_end_at_once_at_any_moment(seed: int) -> None:
    chance = random.Random(seed)
    before = set(threading.enumerate())
    workers = Workers(2)
    futures = [workers.submit(size, BIG, chance.uniform(0, 0.2)) for _ in range(20)]
    time.sleep(chance.uniform(0, 0.8))
    for future in futures:
        future.cancel()
    workers.shutdown()
    assert ended(before)


def test_a_process_that_dies_costs_its_own_task_alone() -> None:
    workers = Workers(2)
    others = [workers.submit(size, BIG, 0.2)]
    dies = workers.submit(os._exit, 9)
    others += [workers.submit(size, BIG) for _ in range(5)]
    with pytest.raises(BrokenExecutor):
        dies.result(60)
    assert [future.result(60) for future in others] == [len(BIG)] * 6
    workers.shutdown()


def test_what_goes_wrong_in_a_task_is_told() -> None:
    workers = Workers(1)
    with pytest.raises(RuntimeError, match=r"TypeError: .*int"):
        workers.submit(size, 7).result(60)  # type: ignore[arg-type]
    with pytest.raises(RuntimeError, match="pickle"):
        workers.submit(threading.Lock).result(60)
    assert workers.submit(size, BIG).result(60) == len(BIG)
    workers.shutdown()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("seed", range(2))
def test_killed_processes_cost_no_article(seed: int) -> None:
    """Each death costs the chunks in hand, which are done again, one article at a time."""
    chance = random.Random(seed)

    def found() -> Iterator[Source]:
        for number in range(130):
            if number in (80, 110):
                time.sleep(chance.uniform(0, 0.5))
                os.kill(chance.choice(multiprocessing.active_children()).pid or 0, signal.SIGKILL)
            yield Source(name=str(number), content=BIG)

    done = in_processes(found(), upper, jobs=2)
    assert list(map(told, done)) == [str(number) for number in range(130)]


def upper(source: Source) -> str:
    time.sleep(0.005)
    return source.name.upper()


def test_a_program_ends_though_nobody_stopped_them() -> None:
    code = "import os; from newsum.batch.workers import Workers; "
    code += "print(Workers(2).submit(os.getpid).result())"
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
