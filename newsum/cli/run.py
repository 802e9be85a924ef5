"""One command's way from sources to output."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, fields, replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..batch import Found, Outcome, one_by_one
from ..errors import NewsumError
from ..model import Failure, Quotations, Skipped, Source, Speaker
from ..output import Names, is_folder, write_whole
from ..render import FORMATS, Page, Record, render
from ..sources import count, find, names_one
from .group import NO_COMMAND, reject_late_command
from .page import format_of, page_of
from .report import Report

if TYPE_CHECKING:
    from ..batch.spool import Spool


FOR_PROGRAMS = ("json", "jsonl", "csv")
"""Formats that stay a record an article, or a quote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The options that every command takes; `newsum.cli.options` says what they mean."""

    format: str | None
    output: str | None
    width: int | None
    color: str
    kind: str | None
    encoding: str | None
    language: str | None
    jobs: int
    cluster: str | None
    timeout: float | None
    resume: bool
    quiet: bool
    verbose: bool


def run(
    ctx: click.Context,
    work: Callable[[Source], Record],
    *,
    together: Callable[[Iterable[Quotations]], Iterator[Speaker]] | None = None,
    **switches: Any,
) -> int:
    """Do ``work`` on every source that was named and write what comes of it.

    Returns the exit code.  ``ctx`` holds the sources and the options of `Shared`; ``together``
    makes one whole of several articles' quotes for people; ``switches`` are those of `Page`.
    """
    sources: tuple[str, ...] = ctx.params["sources"]
    reject_late_command(ctx, sources)
    if not sources and sys.stdin.isatty():
        shown = ctx.parent if ctx.parent and ctx.meta.get(NO_COMMAND) else ctx
        click.echo(shown.get_help())
        return 0
    shared = Shared(**{field.name: ctx.params[field.name] for field in fields(Shared)})
    sources = sources or ("-",)
    chosen = _format(ctx, shared)
    page = page_of(chosen, output=shared.output, width=shared.width, color=shared.color)
    page = replace(page, single=names_one(sources, kind=shared.kind), **switches)
    counted = None if page.single or shared.quiet else partial(count, sources, kind=shared.kind)
    report = Report(counted, quiet=shared.quiet, verbose=shared.verbose)
    try:
        with _spool(ctx, shared, page) as spool:
            done = report.follow(_outcomes(sources, work, shared, spool))
            told = None if page.single or chosen in FOR_PROGRAMS else together
            _write(done, shared.output, chosen, page, report, told)
    except BrokenPipeError:
        raise
    except NewsumError as error:  # no source's: the cluster's
        click.echo(f"newsum: {error}", err=True)
        return 1
    except OSError as error:
        reason = error.strerror or error
        click.echo(f"newsum: cannot write {error.filename or shared.output}: {reason}", err=True)
        return 1
    except KeyboardInterrupt:
        report.sum_up()
        raise
    report.sum_up()
    return 1 if report.failed else 0


def _format(ctx: click.Context, shared: Shared) -> str:
    """The format to write; raises `click.UsageError` where the options do not go together."""
    if shared.resume and shared.output is None:
        raise click.UsageError("--resume needs --output: it goes on with what is there.")
    chosen = shared.format or format_of(shared.output)
    if FORMATS[chosen].quotes_only and ctx.info_name != "quotes":
        raise click.UsageError(f"{chosen} holds quotes only: newsum quotes --format {chosen}")
    return chosen


@contextmanager
def _spool(ctx: click.Context, shared: Shared, page: Page) -> Iterator[Spool | None]:
    """Where the results of a batch are kept for ``--resume``, beside the output they are for.

    What is kept for one file goes when that is complete; a folder may get more articles.
    """
    if shared.output is None or page.single:
        yield None
        return
    from ..batch.spool import Spool

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # leave as Ctrl-C does
    path = Path(shared.output)
    folder = is_folder(shared.output)
    place = path / ".newsum/spool" if folder else path.with_name(f".{path.name}.newsum-spool")
    ours = {field.name for field in fields(Shared)} - {"kind", "encoding", "language"} | {"sources"}
    wish = {name: value for name, value in ctx.params.items() if name not in ours}
    spool = Spool(place, json.dumps([ctx.info_name, wish], sort_keys=True), resume=shared.resume)
    with closing(spool):
        yield spool
    if not folder:
        place.unlink()


def _outcomes(
    sources: tuple[str, ...],
    work: Callable[[Source], Record],
    shared: Shared,
    spool: Spool | None,
) -> Iterator[Outcome[Record] | Skipped]:
    """Do the sources, in this process or several, but for those the spool has."""
    found: Iterator[Found | Outcome[Record]]
    found = find(sources, kind=shared.kind, encoding=shared.encoding, language=shared.language)
    if spool:
        found = spool.marked(found)
    done: Iterator[Outcome[Record] | Skipped]
    if shared.cluster:
        from ..batch.cluster import on_cluster

        done = on_cluster(found, work, shared.cluster, timeout=shared.timeout)
    elif shared.timeout is None and (shared.jobs == 1 or names_one(sources, kind=shared.kind)):
        done = one_by_one(found, work)
    else:
        from ..batch.pool import in_processes

        done = in_processes(found, work, jobs=shared.jobs, timeout=shared.timeout)
    return spool.keep(done) if spool else done


def _write(
    done: Iterator[Outcome[Record]],
    output: str | None,
    chosen: str,
    page: Page,
    report: Report,
    together: Callable[[Iterable[Quotations]], Iterator[Speaker]] | None,
) -> None:
    """Write outcomes as they come to where they were asked for.  Raises `OSError`."""
    if output is not None and is_folder(output):
        _write_each(done, Path(output), chosen, page)
        return
    results: Iterator[Record | Speaker] = _results(done)
    if together:
        results = together(one for one in results if isinstance(one, Quotations))
    if output is None:
        _print(render(chosen, results, page), report)
    else:
        _write_one(results, Path(output), chosen, page)


def _results(done: Iterable[Outcome[Record]]) -> Iterator[Record | Speaker]:
    """The records and failures alone."""
    return (outcome.result for outcome in done)


def _print(chunks: Iterable[str], report: Report) -> None:
    """Write to standard output as results come, with the progress bar out of the way."""
    beside = report.aside if sys.stdout.isatty() else nullcontext
    for chunk in chunks:
        with beside():
            click.echo(chunk, nl=False, color=True)


def _write_one(results: Iterator[Record | Speaker], path: Path, format: str, page: Page) -> None:
    """Write everything to one file, which is absent where there is nothing to write."""
    if not FORMATS[format].tells_failures:
        first = next((result for result in results if not isinstance(result, Failure)), None)
        if first is None:
            return
        results = chain([first], results)
    write_whole(path, render(format, results, page))


def _write_each(done: Iterable[Outcome[Record]], folder: Path, format: str, page: Page) -> None:
    """Write a file an article, and a record of each failure to ``.newsum/failures.jsonl``."""
    names = Names(folder, FORMATS[format].suffix)
    page = replace(page, single=True)
    failures = folder / ".newsum" / "failures.jsonl"
    failures.parent.mkdir(parents=True, exist_ok=True)
    with open(failures, "w", encoding="utf-8", newline="\n") as told:
        for outcome in done:
            if isinstance(outcome.result, Failure):
                told.writelines(render("jsonl", [outcome.result], page))
            elif outcome.source is not None:
                path = names.name(outcome.source.relative)
                write_whole(path, render(format, [outcome.result], page))
