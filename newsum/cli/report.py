"""What people learn on standard error while newsum works: failures, a bar, a line that sums up."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..batch import Outcome
from ..model import Failure, Skipped
from ..text import printable

if TYPE_CHECKING:
    from rich.progress import Progress

Made = TypeVar("Made")

_NAMED = 3
"""Sources named for each reason, where many failed."""

_WORTH_A_RATE = 20
"""Articles; the rate of fewer says little."""


class Report:
    """Counts outcomes as they pass, and tells of them.

    ``count`` says how many sources there are, where a bar is wanted: it may take a while, so it
    runs beside the work.
    """

    def __init__(
        self,
        count: Callable[[], int] | None = None,
        *,
        quiet: bool = False,
        verbose: bool = False,
    ) -> None:
        self.done = self.again = self.failed = self.skipped = 0
        self._reasons: dict[str, list[str]] = {}
        self._count = count
        self._tells = verbose or (sys.stderr.isatty() and not quiet)
        self._quiet = quiet
        self._started = time.monotonic()
        self._bar: Progress | None = None

    def follow(self, outcomes: Iterable[Outcome[Made] | Skipped]) -> Iterator[Outcome[Made]]:
        """Pass every outcome on, telling each failure as it comes."""
        with self._shown():
            for outcome in outcomes:
                if isinstance(outcome, Skipped):
                    self.skipped += 1
                    continue
                if isinstance(outcome.result, Failure):
                    self._fail(outcome.result)
                    with self.aside():
                        click.echo(f"newsum: {outcome.result.message}", err=True)
                else:
                    self.done += 1
                    self.again += outcome.again
                if self._bar is not None:
                    self._bar.update(self._bar.task_ids[0], advance=1, failed=self.failed)
                yield outcome

    def _fail(self, failure: Failure) -> None:
        self.failed += 1
        names = self._reasons.setdefault(failure.kind, [])
        names.append(failure.source if len(names) < _NAMED else "")

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Take the bar off the screen while something else is written there."""
        if self._bar is None:
            yield
            return
        self._bar.stop()
        yield
        self._bar.start()

    @contextmanager
    def _shown(self) -> Iterator[None]:
        """Show the bar, where there is a terminal to show it on."""
        if self._count is None or not sys.stderr.isatty():
            yield
            return
        from .progress import bar

        self._bar = bar()
        task = self._bar.add_task("", total=None, failed=0)
        counter = Thread(target=self._size, args=(task, self._count), daemon=True)
        counter.start()
        with self._bar:
            yield
        self._bar = None

    def _size(self, task: Any, count: Callable[[], int]) -> None:
        """Tell the bar how long it is."""
        total = count()
        if self._bar is not None:
            self._bar.update(task, total=total)

    def sum_up(self) -> None:
        """Say how it went, where there was more than one article or file to do.

        Without a terminal only failures are worth a line: a cron job that went well stays silent.
        """
        total = self.done + self.failed
        several = total + self.skipped > 1
        if self._quiet or not several or not (self.failed or self._tells):
            return
        seconds = time.monotonic() - self._started
        parts = [f"{self.done:,} of {total:,} articles done"]
        if self.again:
            parts.append(f"{self.again:,} of them before")
        if self.failed:
            parts.append(f"{self.failed:,} failed")
        if self.skipped:
            parts.append(
                f"{self.skipped:,} other {'file' if self.skipped == 1 else 'files'} skipped"
            )
        pace = f"{seconds:.1f} s"
        if (fresh := total - self.again) >= _WORTH_A_RATE:
            pace += f", {fresh / max(seconds, 0.1):.0f}/s"
        click.echo(f"newsum: {', '.join(parts)} ({pace})", err=True)
        if self.failed > _NAMED:
            for kind, names in self._reasons.items():
                shown = ", ".join(printable(name) for name in names[:_NAMED])
                more = ", …" if len(names) > _NAMED else ""
                click.echo(f"  {len(names):,} {kind}: {shown}{more}", err=True)
