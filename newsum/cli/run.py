"""A command from its sources to its output and exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from .. import __version__
from ..batch import Found, Outcome, one_by_one
from ..errors import NewsumError
from ..limits import factor
from ..model import Skipped, Source
from ..rendering import FORMATS, Record
from ..rendering.registry import AUDIT, DIGEST, holds
from ..shown_names import printable
from ..sources import (
    Leave,
    count,
    fetched_ahead,
    find,
    is_web_address,
    names_one,
    with_feeds_opened,
)
from . import streams
from .command import NO_COMMAND
from .destination import Destination, destination
from .display import display_of, format_of, unwritten_suffix
from .group import reject_commands
from .interrupts import INTERRUPTED
from .report import Report
from .since import those_since, without_listed_before
from .writing import Together, Whole, write, write_text

if TYPE_CHECKING:
    from pathlib import Path

    from ..batch.spool import Spool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """The options that every command takes; `newsum.cli.options` says what they mean."""

    format: str | None
    output: str | None
    width: int | None
    color: str
    pager: bool | None
    kind: str | None
    encoding: str | None
    language: str | None
    jobs: int
    cluster: str | None
    since: str | None
    timeout: float | None
    resume: bool
    quiet: bool
    verbose: bool


def run(
    ctx: click.Context,
    work: Callable[[Source], Any],
    *,
    together: Together | None = None,
    whole: Whole | None = None,
    **switches: Any,
) -> int:
    """Do ``work`` on every source that was named and write the results; returns the exit code.

    ``ctx`` holds the sources and the options of `Shared`; ``together`` groups several articles'
    quotes by speaker, for formats that take those; ``whole`` makes one text of all results;
    ``switches`` are fields of `Display`.
    """
    sources: tuple[str, ...] = ctx.params["sources"]
    reject_commands(ctx, sources)
    if not sources and sys.stdin is not None and sys.stdin.isatty():
        shown = ctx.parent if ctx.parent and ctx.meta.get(NO_COMMAND) else ctx
        click.echo(shown.get_help())
        return 0
    shared = Shared(**{field.name: ctx.params[field.name] for field in fields(Shared)})
    try:
        factor()
    except ValueError as error:
        raise click.UsageError(f"{error}.") from None
    sources = sources or ("-",)
    if "-" in sources and not shared.quiet:
        streams.say_what_is_awaited()
    to = destination(shared.output)
    chosen = _format(ctx, shared, to)
    seen = to.path is None and sys.stdout.isatty()
    display = display_of(chosen, seen=seen, width=shared.width, color=shared.color)
    display = display._replace(
        single=names_one(sources, kind=shared.kind),
        front_matter=bool(ctx.params.get("front_matter")),
        **switches,
    )
    is_source = to.reject_sources(sources, shared.kind, FORMATS[chosen].suffix)
    leave = to.leave()
    count_all = partial(count, sources, kind=shared.kind, leave=leave)
    report = Report(
        None if shared.quiet else count_all,
        single=display.single,
        quiet=shared.quiet,
        verbose=shared.verbose,
    )
    # An address may be a feed's, which is not known before it is fetched.
    kept = to.spool if not display.single or is_web_address(sources[0]) else None
    grouping = together if FORMATS[chosen].by_speaker and not display.single else None
    # What comes article by article is shown as it comes.
    at_once = display.single or grouping is not None or whole is not None
    paging = shared.pager or (None if at_once and shared.pager is None else False)

    def do() -> None:
        to.clear()
        with (
            _spool(ctx, shared, kept, keep=to.shape == "folder") as spool,
            closing(
                report.follow(
                    _outcomes(sources, work, shared, spool, leave, report, ctx.info_name != DIGEST)
                )
            ) as done,
        ):
            if whole is not None:
                write_text(whole(done, chosen, display), to, report, paging)
            else:
                write(done, to, chosen, display, report, grouping, is_source, paging)
        to.mark(sources)

    return _exit_code(do, report, to, resumable=kept is not None)


def _exit_code(do: Callable[[], None], report: Report, to: Destination, *, resumable: bool) -> int:
    """Do it, and say what came of it."""
    try:
        do()
    except BrokenPipeError:
        raise
    except NewsumError as error:  # of the cluster: those of sources are results
        streams.tell(f"newsum: {error}")
        if report.tally.done:
            report.interrupted(resumable=resumable)
        return 1
    except OSError as error:
        if to.path is None:
            streams.give_up_output()
        where = printable(str(error.filename or to.path or "standard output"))
        streams.tell(streams.unwritten(where, error))
        return 1
    except KeyboardInterrupt:
        report.interrupted(resumable=resumable)
        return INTERRUPTED
    report.sum_up()
    return 1 if report.tally.failed else 0


def _format(ctx: click.Context, shared: Shared, to: Destination) -> str:
    """The format to write; raises `click.UsageError` where the options do not go together."""
    if shared.resume and to.spool is None:
        raise click.UsageError("--resume needs --output: it goes on with what is there.")
    if not shared.format and (suffix := unwritten_suffix(shared.output)):
        raise click.UsageError(
            f"newsum writes no {suffix}: choose a suffix such as .md or .html, or a --format."
        )
    chosen = shared.format or format_of(shared.output)
    commands = FORMATS[chosen].commands
    makes = AUDIT if ctx.params.get("audit") else str(ctx.info_name)
    if makes == DIGEST and to.shape == "folder":
        raise click.UsageError("A digest is one file: name one with --output, such as digest.html.")
    if makes == AUDIT and to.shape == "folder":
        raise click.UsageError("An audit is one file: name one with --output, such as audit.csv.")
    given = ctx.get_parameter_source("front_matter") is ParameterSource.COMMANDLINE
    if given and chosen != "markdown":
        raise click.UsageError("--front-matter is for Markdown: add --format markdown.")
    if not holds(FORMATS[chosen], makes):
        held = " and ".join(commands)
        example = f"newsum {commands[0]} --format {chosen}"
        raise click.UsageError(f"{chosen} holds {held} only: {example}")
    return chosen


@contextmanager
def _spool(
    ctx: click.Context, shared: Shared, path: Path | None, *, keep: bool
) -> Iterator[Spool | None]:
    """Where the results of a batch are kept for ``--resume``, beside the output they are for.

    It goes when the output is complete, or nothing is in it, unless it is to ``keep``: a folder may
    get more articles.
    """
    if path is None:
        yield None
        return
    from ..batch.spool import Spool

    ours = {field.name for field in fields(Shared)} - {"kind", "encoding", "language"} | {"sources"}
    wish = {name: value for name, value in ctx.params.items() if name not in ours}
    options = json.dumps([__version__, ctx.info_name, wish], sort_keys=True)
    spool = Spool(path, options, resume=shared.resume, pages=not keep)
    done = False
    try:
        with closing(spool):
            yield spool
        done = True
    finally:
        if not keep and path.exists() and (done or not path.stat().st_size):
            path.unlink(missing_ok=True)


def _outcomes(
    sources: tuple[str, ...],
    work: Callable[[Source], Record],
    shared: Shared,
    spool: Spool | None,
    leave: Leave | None,
    report: Report,
    each: bool,
) -> Iterator[Outcome[Record] | Skipped]:
    """Process the sources, in one process, several or a cluster, except those in the spool.

    A digest, which is not of ``each``, is given those that are too old as well, and says how many.
    """

    def prepared(found: Iterable[Found]) -> Iterator[Found | Outcome[Any]]:
        """Those that are new enough as their feed says, counted, with what was done before."""
        wanted: Iterable[Found | Outcome[Any]] = found
        if shared.since:
            wanted = without_listed_before(shared.since, found, told=not each)
        counted = report.counted(wanted)
        return spool.marked(counted) if spool else counted

    named = find(
        sources,
        kind=shared.kind,
        encoding=shared.encoding,
        language=shared.language,
        timeout=shared.timeout,
        leave=leave,
    )
    found: Iterator[Found | Outcome[Any]] = fetched_ahead(
        prepared(with_feeds_opened(named)), spool.keep_page if spool else None, prepared
    )
    done: Iterator[Outcome[Record] | Skipped]
    if shared.cluster:
        from ..batch.cluster import on_cluster

        done = on_cluster(found, work, shared.cluster, timeout=shared.timeout)
    elif shared.timeout is None and (shared.jobs == 1 or names_one(sources, kind=shared.kind)):
        done = one_by_one(found, work)
    else:
        from ..batch.processes import in_processes

        done = in_processes(found, work, jobs=shared.jobs, timeout=shared.timeout)
    done = spool.keep(done) if spool else done
    return those_since(shared.since, done) if shared.since and each else done
