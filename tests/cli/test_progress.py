"""The bar of a batch: one line, whatever the terminal, so that it can be taken away again."""

from __future__ import annotations

import io
from collections.abc import Iterator
from threading import Event

import pytest
from rich.console import Console

from newsum.batch import Outcome
from newsum.cli import progress
from newsum.cli.report import Report
from newsum.errors import EmptyError, NetworkError, NewsumError, RobotsError
from newsum.model import Listed, Source


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (40, " 48000/100000 2400/s 00:22 1204 failed"),
        (80, "━━━━━━━━━━━━━━━━━━╸                      48000/100000 2400/s 00:22 1204 failed"),
    ],
)
def test_it_has_one_line(monkeypatch: pytest.MonkeyPatch, width: int, expected: str) -> None:
    shown = io.StringIO()
    console = Console(file=shown, width=width, color_system=None, force_terminal=True)
    monkeypatch.setattr(progress, "Console", lambda stderr: console)
    bar = progress.bar()
    now = 0.0
    bar.get_time = lambda: now
    task = bar.add_task("", total=100_000, failed=0)
    now = 10.0
    bar.update(task, advance=24_000, failed=600)
    now = 20.0
    bar.update(task, advance=24_000, failed=1204)
    console.print(bar.get_renderable())
    assert shown.getvalue() == f"{expected}\n"
    assert len(expected) <= width - 2


class _Bar:
    """What is told to a bar."""

    task_ids = (0,)

    def __init__(self) -> None:
        self.counted = Event()
        self.told: list[tuple[int, int | None]] = []

    def add_task(self, *_: object, **__: object) -> int:
        return 0

    def update(
        self, _: int, *, completed: int = 0, total: int | None = None, failed: int = 0
    ) -> None:
        self.told.append((completed, total))
        if total is not None:
            self.counted.set()

    def start(self) -> None:
        pass

    stop = start


@pytest.mark.parametrize(
    ("listed", "counted", "single", "shown"),
    [
        (Listed(), 1, True, True),  # a feed at an address
        (Listed(), 2, False, True),  # several feeds
        (None, 1, True, False),  # one article
    ],
)
def test_a_feed_has_as_many_as_it_lists(
    monkeypatch: pytest.MonkeyPatch,
    listed: Listed | None,
    counted: int,
    single: bool,
    shown: bool,
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    bar = _Bar()
    monkeypatch.setattr(progress, "bar", lambda: bar)
    report = Report(lambda: counted, single=single)
    sources = [Source(name=f"{n}", text="It rained.", listed=listed) for n in range(5)]
    found = list(report.counted(sources))

    def outcomes() -> Iterator[Outcome[str]]:
        for at, one in enumerate(found):
            if at == 4 and shown:
                assert bar.counted.wait(10)  # it is counted beside the work
            yield Outcome("done", one)

    assert len(list(report.follow(outcomes()))) == 5
    assert bar.told[-1:] == ([(5, 5)] if shown else [])


def test_a_site_s_pages_that_fail_alike_are_told_together(
    capsys: pytest.CaptureFixture[str],
) -> None:
    failures: list[NewsumError] = [RobotsError(f"http://post.invalid/{n}") for n in range(8)]
    failures += [RobotsError("http://herald.invalid/1"), NetworkError("http://post.invalid/9", "x")]
    failures += [EmptyError(f"{n}.txt") for n in range(8)]
    report = Report()
    outcomes: list[Outcome[str]] = [Outcome(failure.failure()) for failure in failures]
    assert len(list(report.follow(outcomes))) == len(outcomes)
    report.sum_up()
    told = capsys.readouterr().err.splitlines()
    assert sum(line.startswith("newsum: http://post.invalid/") for line in told) == 6
    assert sum(".txt: " in line for line in told[:-4]) == 8
    assert "newsum: post.invalid, 3 more: not fetched, as its site's robots.txt asks" in "".join(
        line.partition(";")[0] for line in told
    )
    assert "0 of 18 articles done, 18 failed" in told[-3]
