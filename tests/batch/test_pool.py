"""A pool gives what one process gives; what breaks it costs one article."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from newsum.batch import one_by_one
from newsum.batch.outcomes import Found, Outcome
from newsum.batch.pool import pooled
from newsum.batch.processes import in_processes
from newsum.errors import EmptyError, MissingError
from newsum.model import Failure, Skipped, Source


def work(source: Source) -> str:
    """Behave as the source's name says."""
    if source.name == "dies":
        os._exit(9)
    if source.name == "hangs":
        time.sleep(60)
    if source.name == "empty":
        raise EmptyError(source.name)
    if source.name == "defect":
        raise ZeroDivisionError("by zero")
    return source.name.upper()


def sources(*names: str) -> list[Source]:
    return [Source(name=name) for name in names]


def told(outcome: Outcome[str] | Skipped) -> str:
    if isinstance(outcome, Skipped):
        return f"skipped {outcome.name}"
    result = outcome.result
    return f"{result.kind}: {result.message}" if isinstance(result, Failure) else result


def test_failures_and_skipped_files_keep_their_place() -> None:
    found: list[Found] = [
        *sources("a", "empty"),
        Skipped("x.png"),
        MissingError("b"),
        *sources("c"),
    ]
    outcomes = list(map(told, one_by_one(found, work)))
    assert [outcome.split(":")[0] for outcome in outcomes] == [
        "A",
        "empty",
        "skipped x.png",
        "missing",
        "C",
    ]


def test_a_defect_is_told_and_costs_one_article() -> None:
    first, second = map(told, one_by_one(sources("defect", "a"), work))
    assert first.startswith("broken: defect: newsum failed on it (ZeroDivisionError: by zero)")
    assert second == "A"


def test_sources_are_asked_for_a_little_ahead_only() -> None:
    asked = 0

    def found() -> Iterator[Found]:
        nonlocal asked
        while True:
            asked += 1
            yield Source(name=str(asked))

    with ThreadPoolExecutor(2) as executor:
        outcomes = pooled(found(), work, lambda: executor, ahead=3)
        assert [told(next(outcomes)) for _ in range(40)] == [str(n) for n in range(1, 41)]
        assert asked <= 40 + 4 * 16
        outcomes.close()


@pytest.mark.parametrize(
    ("culprit", "expected"),
    [
        ("dies", "broken: dies: the process that worked on it ended"),
        ("hangs", "timeout: hangs: not done within 3 s"),
    ],
)
def test_what_breaks_the_pool_costs_one_article(culprit: str, expected: str) -> None:
    names = [f"a{number}" for number in range(50)]
    names[20] = culprit
    outcomes = list(map(told, in_processes(sources(*names), work, jobs=2, timeout=3)))
    assert outcomes[20].startswith(expected)
    assert outcomes[:20] + outcomes[21:] == [name.upper() for name in names if name != culprit]


class _Mute(Executor):
    """An executor that never tells what became of a task, as Dask's may not once it is cut off."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        return Future()


def test_what_can_no_longer_come_is_not_waited_for() -> None:
    def check() -> None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        next(pooled(sources("a"), work, _Mute, ahead=1, check=check))


def where(source: Source) -> str:
    return str(os.getpid())


@pytest.mark.parametrize(("count", "here"), [(64, True), (65, False)])
def test_processes_start_only_where_it_pays(count: int, here: bool) -> None:
    names = [str(number) for number in range(count)]
    pids = set(map(told, in_processes(sources(*names), where, jobs=2)))
    assert (pids == {str(os.getpid())}) is here
    assert here or str(os.getpid()) not in pids


def test_a_few_slow_ones_get_processes_too() -> None:
    names = [str(number) for number in range(20)]
    pids = list(map(told, in_processes(sources(*names), slowly, jobs=2)))
    assert pids[0] == str(os.getpid())
    assert pids[-1] != pids[0]


def slowly(source: Source) -> str:
    time.sleep(0.1)
    return str(os.getpid())


def test_what_is_in_hand_is_bounded_in_bytes_too() -> None:
    asked = 0

    def found() -> Iterator[Found]:
        nonlocal asked
        while True:
            asked += 1
            yield Source(name="a", content=bytes(1 << 20))

    with ThreadPoolExecutor(2) as executor:
        outcomes = pooled(found(), work, lambda: executor, ahead=3)
        next(outcomes)
        assert asked == 3
        outcomes.close()


def test_the_time_that_loading_takes_is_no_articles(tmp_path: Path) -> None:
    work = partial(loading_once, tmp_path / "loaded")
    outcomes = in_processes(sources("a", "b"), work, jobs=1, timeout=2)
    assert list(map(told, outcomes)) == ["a", "b"]


def loading_once(loaded: Path, source: Source) -> str:
    if not loaded.exists():
        loaded.touch()
        time.sleep(4)
    return source.name
