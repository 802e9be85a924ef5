"""``newsum eval``: corpora in, a table of ROUGE scores out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import partial

import click

from ..batch import Outcome
from ..batch.processes import in_processes
from ..errors import NeedsExtraError
from ..evaluation import Evaluation, Judged, Score, judge, mean, tools
from ..model import Failure
from ..sources import count, find
from . import streams
from .report import Report


def measure(corpora: tuple[str, ...], *, points: int, jobs: int, quiet: bool, as_json: bool) -> int:
    """Score every record of the corpora and print the means; returns the exit code."""
    try:
        tools()
    except NeedsExtraError as error:
        streams.tell(f"newsum: {error}")
        return 1
    report = Report(None if quiet else partial(count, corpora), quiet=quiet, once=True)
    done = in_processes(find(corpora), partial(judge, points=points), jobs=jobs)
    try:
        found = mean(_judged(report.follow(done)))
    except ValueError:  # no record could be scored: standard error has told why of each
        return 1
    finally:
        report.sum_up()
    output = json.dumps(asdict(found), indent=2) if as_json else "\n".join(table(found, points))
    click.echo(output)
    return 1 if report.tally.failed else 0


def _judged(outcomes: Iterable[Outcome[Judged]]) -> Iterator[Judged]:
    """The scores of the records that could be scored."""
    return (one.result for one in outcomes if not isinstance(one.result, Failure))


def table(found: Evaluation, points: int) -> Iterator[str]:
    """The lines of the table: newsum's points, then the lead."""
    noun = "article" if found.articles == 1 else "articles"
    yield f"{found.articles:,} {noun}, {found.unanswered:.1%} unanswered"
    yield "         ROUGE-1  ROUGE-2  ROUGE-L   words"
    yield _row("newsum", found.points)
    yield _row(f"Lead-{points}", found.lead)


def _row(name: str, score: Score) -> str:
    """A line of the table; the columns are those of its heading."""
    return (
        f"{name:8} {score.rouge1:7.2f}  {score.rouge2:7.2f}  {score.rouge_l:7.2f}"
        f"  {score.words:6.1f}"
    )
