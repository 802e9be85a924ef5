"""Median times of tasks run in turn, so that a busy moment of the machine falls on all of them."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter

Task = Callable[[], object]


def seconds(task: Task) -> float:
    """How long one run of a task takes."""
    start = perf_counter()
    task()
    return perf_counter() - start


def in_turn(tasks: Mapping[str, Task], runs: int) -> dict[str, float]:
    """The median seconds of each task over so many rounds, after one that does not count."""
    for task in tasks.values():
        task()
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for _ in range(runs):
        for name, task in tasks.items():
            gc.collect()
            times[name].append(seconds(task))
    return {name: median(each) for name, each in times.items()}
