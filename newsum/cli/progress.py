"""The progress bar of a folder or a corpus."""

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
"""Columns; with fewer the figures take them all."""

_FREE = 2
"""Columns left free, for the ^C that a terminal writes behind the bar: it must not break the line."""


class _Rate(ProgressColumn):
    """Articles a second so far."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.finished_speed or task.speed or 0:.0f}/s")


class _Failed(ProgressColumn):
    """How many articles failed so far."""

    def render(self, task: Task) -> Text:
        failed = task.fields["failed"]
        return Text(f"{failed} failed" if failed else "", style="red")


class _Short:
    """What is shown, with some columns left free on its right."""

    def __init__(self, shown: RenderableType) -> None:
        self._shown = shown

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Constrain(self._shown, options.max_width - _FREE)


class _Bar(Progress):
    """One line, whatever the terminal: more could not be taken away cleanly."""

    def get_renderable(self) -> RenderableType:
        return _Short(super().get_renderable())


def bar() -> Progress:
    """A bar on standard error that leaves the screen when it is done."""
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
