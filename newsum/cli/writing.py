"""Outcomes, as they come, to where they were asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing, nullcontext
from itertools import chain
from pathlib import Path
from typing import TypeAlias

import click

from ..batch import Outcome
from ..model import Failure, Quotations, SpeakerEntry
from ..output import Names, is_folder, write_whole
from ..render import FORMATS, Display, Record, render

Together: TypeAlias = Callable[[Iterable[Quotations]], Iterator[SpeakerEntry]]
"""Makes one whole of several articles' quotes."""

Aside: TypeAlias = Callable[[], AbstractContextManager[None]]
"""Takes what is shown on the terminal out of the way."""


def write(
    done: Iterable[Outcome[Record]],
    output: str | None,
    format: str,
    display: Display,
    aside: Aside,
    together: Together | None,
) -> None:
    """Write outcomes to ``output``: a folder, a file, or ``None`` for standard output.

    Raises `OSError`.
    """
    if output is not None and is_folder(output):
        _write_each(done, Path(output), format, display)
        return
    results: Iterator[Record | SpeakerEntry] = (outcome.result for outcome in done)
    if together:
        results = together(one for one in results if isinstance(one, Quotations))
    if output is None:
        _print(render(format, results, display), aside)
    else:
        _write_one(results, Path(output), format, display)


def _print(chunks: Iterable[str], aside: Aside) -> None:
    """Write to standard output as results come."""
    beside = aside if sys.stdout.isatty() else nullcontext
    for chunk in chunks:
        with beside():
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
    done: Iterable[Outcome[Record]], folder: Path, format: str, display: Display
) -> None:
    """Write a file an article, and a line for each failure to ``.newsum/failures.jsonl``."""
    from ..batch.output_files import WholeFiles

    names = Names(folder, FORMATS[format].suffix)
    display = display._replace(single=True)
    failures = folder / ".newsum" / "failures.jsonl"
    failures.parent.mkdir(parents=True, exist_ok=True)
    with (
        open(failures, "w", encoding="utf-8", newline="\n", buffering=1) as told,
        closing(WholeFiles()) as files,
    ):
        for outcome in done:
            if isinstance(outcome.result, Failure):
                told.writelines(render("jsonl", [outcome.result], display))
            elif outcome.source is not None:
                path = names.name(outcome.source.relative)
                files.write(path, "".join(render(format, [outcome.result], display)))
