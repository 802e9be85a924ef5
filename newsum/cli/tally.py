"""The outcomes of a batch, counted, and the lines that sum them up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..batch import Outcome
from ..model import Failure, Skipped
from ..shown_names import shown_source

_NAMED = 3
"""Sources that are named for each reason, where more failed."""

_WORTH_A_RATE = 20
"""Articles that a rate is given for at least; that of fewer says little."""


@dataclass(slots=True)
class _Reason:
    """The failures of one kind."""

    count: int = 0
    names: list[str] = field(default_factory=list)
    """The names of the first sources, at most `_NAMED`."""


@dataclass(slots=True)
class Tally:
    """The numbers of sources that were done, failed and were skipped."""

    done: int = 0
    again: int = 0
    """Of those done, the ones that an earlier run did."""
    failed: int = 0
    skipped: int = 0
    reasons: dict[str, _Reason] = field(default_factory=dict)
    """Failures by kind of error."""

    def add(self, outcome: Outcome[Any] | Skipped) -> None:
        """Count one more outcome."""
        if isinstance(outcome, Skipped):
            self.skipped += 1
        elif isinstance(outcome.result, Failure):
            self._fail(outcome.result)
        else:
            self.done += 1
            self.again += outcome.again

    def fail_after_all(self, outcome: Outcome[Any], failure: Failure) -> None:
        """Count as failed what was counted as done, and could not be written."""
        self.done -= 1
        self.again -= outcome.again
        self._fail(failure)

    def _fail(self, failure: Failure) -> None:
        self.failed += 1
        reason = self.reasons.setdefault(failure.kind, _Reason())
        reason.count += 1
        if len(reason.names) < _NAMED:
            reason.names.append(failure.source)

    @property
    def several(self) -> bool:
        """Whether there was more than one article or file."""
        return self.done + self.failed + self.skipped > 1

    def lines(self, seconds: float, *, whole: bool) -> Iterator[str]:
        """Sum up, and name the first failures of each kind; ``whole`` is false if interrupted."""
        total = self.done + self.failed
        summary = f"{self.done:,} of {total:,} articles done"
        parts = [summary if whole else f"interrupted, {self.done:,} articles done"]
        if self.again:
            parts.append(f"{self.again:,} of them before")
        if self.failed:
            parts.append(f"{self.failed:,} failed")
        if self.skipped:
            parts.append(f"{self.skipped:,} other {_files(self.skipped)} skipped")
        pace = f"{seconds:.1f} s"
        if (fresh := total - self.again) >= _WORTH_A_RATE:
            pace += f", {fresh / max(seconds, 0.1):.0f}/s"
        yield f"newsum: {', '.join(parts)} ({pace})"
        if self.failed > _NAMED:
            for kind, reason in self.reasons.items():
                shown = ", ".join(map(shown_source, reason.names))
                more = ", …" if reason.count > len(reason.names) else ""
                yield f"  {reason.count:,} {kind}: {shown}{more}"


def _files(count: int) -> str:
    return "file" if count == 1 else "files"
