"""The progress bar for a folder or a corpus."""

from __future__ import annotations

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.constrain import Constrain
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TimeRemainingColumn,
)
from rich.table import Column
from rich.text import Text

_ROOM_FOR_A_BAR = 60
"""Columns a terminal needs for a bar; in a narrower one there are only the figures."""

_FREE = 2
"""Columns left free at the right: the ^C that a terminal echoes there must not wrap the line."""


class _Rate(ProgressColumn):
    """The rate so far, in articles per second."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.finished_speed or task.speed or 0:.0f}/s")


class _Failed(ProgressColumn):
    """The number of articles that failed so far."""

    def render(self, task: Task) -> Text:
        failed = task.fields["failed"]
        return Text(f"{failed} failed" if failed else "", style="red")


class _Short:
    """A renderable that leaves `_FREE` columns at its right."""

    def __init__(self, shown: RenderableType) -> None:
        self._shown = shown

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Constrain(self._shown, options.max_width - _FREE)


class _Bar(Progress):
    """A progress bar of one line, whatever the terminal: more could not be erased cleanly."""

    def get_renderable(self) -> RenderableType:
        return _Short(super().get_renderable())


def bar() -> Progress:
    """A progress bar on standard error that is erased when it is done."""
    console = Console(stderr=True)
    line = [
        MofNCompleteColumn(table_column=Column(no_wrap=True)),
        _Rate(table_column=Column(no_wrap=True)),
        TimeRemainingColumn(compact=True, table_column=Column(no_wrap=True)),
        _Failed(table_column=Column(no_wrap=True)),
    ]
    if console.width >= _ROOM_FOR_A_BAR:
        line.insert(0, BarColumn(bar_width=None))
    return _Bar(
        *line,
        console=console,
        transient=True,
        expand=console.width >= _ROOM_FOR_A_BAR,
        redirect_stdout=False,
        redirect_stderr=False,
    )
