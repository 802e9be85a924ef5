"""Outcomes, as they come, to where they were asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from ..batch import Outcome
from ..model import Failure, Quotations, Source, SpeakerEntry
from ..output import open_own, write_whole
from ..rendering import FORMATS, Display, Record, render

if TYPE_CHECKING:
    from ..batch.output_names import Names
    from .destination import Destination
    from .folder_index import FolderIndex
    from .report import Report

Together: TypeAlias = Callable[[Iterable[Quotations]], Iterator[SpeakerEntry]]
"""Makes one whole of several articles' quotes."""

Whole: TypeAlias = Callable[[Iterable[Outcome[Any]], str, Display], Iterator[str]]
"""Makes one text of all results, in a format."""

Aside: TypeAlias = Callable[[], AbstractContextManager[None]]
"""Takes what is shown on the terminal out of the way."""


def write(
    done: Iterable[Outcome[Record]],
    to: Destination,
    format: str,
    display: Display,
    report: Report,
    together: Together | None,
    is_source: Callable[[Path], bool],
    paging: bool | None,
) -> None:
    """Write outcomes to where they were asked for; raises `OSError`.

    A terminal shows them in a pager (``paging``), as they come (``False``), or in a pager where they
    do not fit the screen (``None``).
    """
    if to.path is not None and to.failures is not None:
        from ..batch.output_names import Names

        form = FORMATS[format]
        names = Names(to.path, form.suffix, is_source, form.contents)
        index = None
        if form.contents:
            from .folder_index import FolderIndex

            index = FolderIndex(to.path, form.contents)
        _write_each(done, names, to.failures, format, display, report, index)
        if index is not None:
            index.write()
        return
    results: Iterator[Record | SpeakerEntry] = (outcome.result for outcome in done)
    if together:
        results = together(one for one in results if isinstance(one, Quotations))
    if to.path is None:
        _print(render(format, results, display), report.aside, paging)
    else:
        _write_one(results, to.path, format, display)


def write_text(chunks: Iterable[str], to: Destination, report: Report, paging: bool | None) -> None:
    """Write a text to where it was asked for, as `write` does; raises `OSError`."""
    if to.path is None:
        _print(chunks, report.aside, paging)
    else:
        write_whole(to.path, chunks)


def _print(chunks: Iterable[str], aside: Aside, paging: bool | None) -> None:
    """Write to standard output as results come, or all at once where it is to be paged."""
    if not sys.stdout.isatty():
        for chunk in chunks:
            sys.stdout.write(chunk)
            sys.stdout.flush()
        return
    if paging is not False:
        from .pager import show

        show("".join(chunks), always=bool(paging))
        return
    for chunk in chunks:
        with aside():
            click.echo(chunk, nl=False, color=True)


def _write_one(
    results: Iterator[Record | SpeakerEntry], path: Path, format: str, display: Display
) -> None:
    """Write everything to one file, which is absent where there is nothing to write."""
    if not FORMATS[format].tells_failures:
        first = next((result for result in results if not isinstance(result, Failure)), None)
        if first is None:
            return
        results = chain([first], results)
    write_whole(path, render(format, results, display))


def _write_each(
    done: Iterable[Outcome[Record]],
    names: Names,
    failures: Path,
    format: str,
    display: Display,
    report: Report,
    index: FolderIndex | None,
) -> None:
    """Write a file an article, and a line for each failure to ``failures``."""
    from ..batch.output_files import WholeFiles

    display = display._replace(single=True)
    with TextIOWrapper(
        open_own(failures, anew=True), encoding="utf-8", newline="\n", line_buffering=True
    ) as told:

        def fail(outcome: Outcome[Any], error: OSError) -> None:
            assert outcome.source is not None, "what was never read is never written"
            failure = _unwritable(outcome.source, error)
            report.fail(outcome, failure)
            told.writelines(render("jsonl", [failure], display))

        with WholeFiles(fail) as files:
            for outcome in done:
                if isinstance(outcome.result, Failure):
                    told.writelines(render("jsonl", [outcome.result], display))
                elif outcome.source is not None:
                    path = names.name(outcome.source.relative)
                    if index is not None:
                        display = display._replace(contents=index.add(outcome.result, path))
                    text = "".join(render(format, [outcome.result], display))
                    files.write(path, text, outcome)


def _unwritable(source: Source, error: OSError) -> Failure:
    """What is told of an article whose file cannot be written."""
    from ..errors import UnwritableError

    reason = (error.strerror or type(error).__name__).lower()
    return UnwritableError(source.name, reason).failure(source.id)
