"""Standard error: failures as they come, a progress bar, and a summary line at the end."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from ..batch import Outcome
from ..model import Failure, Skipped
from ..shown_names import printable, shown_source
from ..sources.schemes import host_of, is_web_address
from . import interrupts, streams
from .tally import Tally

if TYPE_CHECKING:
    from rich.progress import Progress

Made = TypeVar("Made")
Found = TypeVar("Found")

_TOLD = 50
"""Failed records of one corpus that are told each, before their number: it may be no corpus at all."""

_ALIKE = 5
"""The same of a site's pages that all fail for one reason."""


class Report:
    """Counts outcomes as they pass, and reports them.

    ``count`` returns the number of sources, where a bar is wanted: it may take a while, so it runs
    in a thread beside the work.  ``single`` says that one source is named: it has a bar once it turns
    out to lead to several, as a feed does.  ``once`` tells what is wrong with several articles alike
    for the first of them alone; the summary line has their number.
    """

    def __init__(
        self,
        count: Callable[[], int] | None = None,
        *,
        single: bool = False,
        quiet: bool = False,
        verbose: bool = False,
        once: bool = False,
    ) -> None:
        self.tally = Tally()
        self._count = count if sys.stderr.isatty() else None
        self._single = single
        self._found = 0
        self._listed = 0
        self._total: int | None = None
        self._tells = verbose or (sys.stderr.isatty() and not quiet)
        self._quiet = quiet
        self._started = time.monotonic()
        self._bar: Progress | None = None
        self._once = once
        self._told: set[str] = set()
        self._alike: Counter[tuple[str, str]] = Counter()
        self._corpus = ""
        self._of_corpus = 0

    def counted(self, found: Iterable[Found]) -> Iterator[Found]:
        """Yield what was found again, and count it: a feed leads to more than the one that was named."""
        for one in found:
            self._found += not isinstance(one, Skipped)
            self._listed += getattr(one, "listed", None) is not None
            yield one

    def follow(
        self, outcomes: Iterable[Outcome[Made] | Skipped]
    ) -> Generator[Outcome[Made], None, None]:
        """Yield the outcomes again, and report each failure as it comes."""
        with self._shown():
            for outcome in outcomes:
                interrupts.check()
                self.tally.add(outcome)
                if isinstance(outcome, Skipped):
                    if outcome.what:
                        with self.aside():
                            told = f"{shown_source(outcome.name)}: skipped, as it is {outcome.what}"
                            streams.tell(f"newsum: {told}; name it to read it")
                    continue
                if isinstance(outcome.result, Failure):
                    self._tell_failure(outcome.result)
                if self._bar is None and self._listed > 1:
                    self._begin()
                if self._bar is not None:
                    done = self.tally.done + self.tally.failed
                    self._bar.update(
                        self._bar.task_ids[0],
                        completed=done,
                        total=None if self._total is None else max(self._total, self._found),
                        failed=self.tally.failed,
                    )
                yield outcome
            self._tell_rest()
            self._tell_more_alike()

    def fail(self, outcome: Outcome[Any], failure: Failure) -> None:
        """Tell and count that what was done already could not be written."""
        self.tally.fail_after_all(outcome, failure)
        self._tell_failure(failure)

    def _tell_failure(self, failure: Failure) -> None:
        wrong = failure.message.removeprefix(shown_source(failure.source))
        if self._once:
            if wrong in self._told:
                return
            self._told.add(wrong)
        if is_web_address(failure.source):
            alike = host_of(failure.source), wrong
            self._alike[alike] += 1
            if self._alike[alike] > _ALIKE:
                return
        corpus = failure.source.rpartition("#")[0]
        if corpus != self._corpus:
            self._tell_rest()
            self._corpus = corpus
        self._of_corpus += bool(corpus)
        if self._of_corpus <= _TOLD:
            with self.aside():
                streams.tell(f"newsum: {failure.message}")

    def _tell_rest(self) -> None:
        """Tell how many more records of a corpus failed than were told each."""
        more = self._of_corpus - _TOLD
        self._of_corpus = 0
        if more > 0:
            named = shown_source(self._corpus)
            with self.aside():
                streams.tell(f"newsum: {named}: {more:,} more failed; --format jsonl tells of each")

    def _tell_more_alike(self) -> None:
        """Tell of each site how many more of its pages failed for one reason than were told each."""
        for (host, wrong), number in self._alike.items():
            if number > _ALIKE:
                with self.aside():
                    streams.tell(f"newsum: {printable(host)}, {number - _ALIKE:,} more{wrong}")
        self._alike.clear()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Hide the bar while something else is written to the terminal."""
        if self._bar is None:
            yield
            return
        self._bar.stop()
        yield
        self._bar.start()

    @contextmanager
    def _shown(self) -> Iterator[None]:
        """Show the bar, if there is to be one, until it is done."""
        try:
            if not self._single:
                self._begin()
            yield
        finally:
            if self._bar is not None:
                self._bar.stop()
                self._bar = None

    def _begin(self) -> None:
        """Show the bar, if standard error is a terminal."""
        if self._count is None:
            return
        from .progress import bar

        self._bar = bar()
        task = self._bar.add_task("", total=None, failed=0)
        counter = Thread(target=self._size, args=(task, self._count), daemon=True)
        counter.start()
        self._bar.start()

    def _size(self, task: Any, count: Callable[[], int]) -> None:
        """Count the sources, and give the bar its total."""
        self._total = max(count(), self._found)
        if self._bar is not None:
            self._bar.update(task, total=self._total)

    def sum_up(self) -> None:
        """Write the summary line, if there was more than one article or file to process.

        Without a terminal only failures are worth a line: a cron job that went well stays silent.
        """
        if self.tally.several and (self.tally.failed or self._tells):
            self._tell(whole=True)

    def interrupted(self, *, resumable: bool) -> None:
        """Write how much was done before the interruption, and how to resume."""
        self._tell(whole=False)
        if resumable and not self._quiet:
            streams.tell("  the same command with --resume goes on from here")

    def _tell(self, *, whole: bool) -> None:
        """Write the tally, unless newsum is to be quiet."""
        if not self._quiet:
            for line in self.tally.lines(time.monotonic() - self._started, whole=whole):
                streams.tell(line)
