"""The progress bar of a folder or a corpus."""

from __future__ import annotations

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TimeRemainingColumn,
)
from rich.text import Text


class _Rate(ProgressColumn):
    """Articles a second so far, and how many of them failed."""

    def render(self, task: Task) -> Text:
        rate = Text(f"{task.finished_speed or task.speed or 0:.0f}/s")
        if failed := task.fields["failed"]:
            rate.append(f"  {failed} failed", style="red")
        return rate


def bar() -> Progress:
    """A bar on standard error that leaves the screen when it is done."""
    return Progress(
        BarColumn(bar_width=None),
        MofNCompleteColumn(),
        _Rate(),
        TimeRemainingColumn(compact=True),
        console=Console(stderr=True),
        transient=True,
        expand=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
