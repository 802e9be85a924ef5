"""One command's way from sources to output."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path, PurePath
from shutil import get_terminal_size

import click

from ..batch import Outcome, one_by_one
from ..model import Failure, Source
from ..output import Names, is_folder, write_whole
from ..render import FORMATS, Page, Record, render
from ..sources import count, find, names_one
from .options import WIDEST
from .report import Report


def run(
    ctx: click.Context,
    sources: tuple[str, ...],
    work: Callable[[Source], Record],
    *,
    format: str | None,
    output: str | None,
    width: int | None,
    color: str,
) -> int:
    """Do ``work`` on every source and write what comes of it; return the exit code."""
    if not sources:
        if sys.stdin.isatty():
            shown = ctx.parent if ctx.parent and hasattr(ctx.parent, "arg0") else ctx
            click.echo(shown.get_help())
            return 0
        sources = ("-",)
    chosen = format or _format_of(output)
    page = Page(
        width=width or min(get_terminal_size().columns, WIDEST),
        color=_color_system(color, output) if chosen == "terminal" else None,
        styled=color == "auto" and output is None and sys.stdout.isatty(),
        single=names_one(sources),
    )
    report = Report(count=None if page.single else partial(count, sources))
    done = report.follow(one_by_one(find(sources), work))
    try:
        if output is None:
            _print(render(chosen, _results(done), page), report)
        elif is_folder(output):
            _write_each(done, Path(output), chosen, page)
        else:
            _write_one(done, Path(output), chosen, page)
    except BrokenPipeError:
        raise
    except OSError as error:
        click.echo(f"newsum: cannot write {error.filename or output}: {error.strerror}", err=True)
        return 1
    report.sum_up()
    return 1 if report.failed else 0


def _format_of(output: str | None) -> str:
    """The format that the output's suffix, or a terminal on standard output, asks for."""
    if output is None:
        return "terminal" if sys.stdout.isatty() else "plain"
    suffix = PurePath(output).suffix.lower()
    return next((name for name, form in FORMATS.items() if suffix in form.suffixes), "plain")


def _color_system(color: str, output: str | None) -> str | None:
    """The name of Rich's colour system to write in; ``None`` is no colour."""
    wanted = output is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    if color == "never" or (color == "auto" and not wanted):
        return None
    from rich.console import Console

    return Console(force_terminal=color == "always" or None).color_system or (
        "standard" if color == "always" else None
    )


def _results(done: Iterable[Outcome[Record]]) -> Iterator[Record]:
    """The records and failures alone."""
    return (outcome.result for outcome in done)


def _print(chunks: Iterable[str], report: Report) -> None:
    """Write to standard output as results come, with the progress bar out of the way."""
    beside = report.aside if sys.stdout.isatty() else ExitStack
    for chunk in chunks:
        with beside():
            click.echo(chunk, nl=False, color=True)


def _write_one(done: Iterable[Outcome[Record]], path: Path, format: str, page: Page) -> None:
    """Write everything to one file, which is absent where there is nothing to write."""
    results = _results(done)
    if not FORMATS[format].tells_failures:
        first = next((result for result in results if not isinstance(result, Failure)), None)
        if first is None:
            return
        results = chain([first], results)
    write_whole(path, render(format, results, page))


def _write_each(done: Iterable[Outcome[Record]], folder: Path, format: str, page: Page) -> None:
    """Write a file an article; a failure leaves none."""
    names = Names(folder, FORMATS[format].suffix)
    for outcome in done:
        if outcome.source is not None and not isinstance(outcome.result, Failure):
            path = names.name(outcome.source.relative)
            write_whole(path, render(format, [outcome.result], replace(page, single=True)))
