"""The commands: the options of each, and the one call it makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from .. import __version__
from ..sources.formats import LISTED
from . import options, streams
from .command import Command
from .digest_options import digest_options
from .group import Commands
from .lengths import length_of, lengths

if TYPE_CHECKING:
    from ..model import Quotations, SpeakerEntry

HELP = f"""What a news article says and who said what, in the article's own words.

A SOURCE is a file ({", ".join(LISTED)}), a folder, an http(s) address, a feed or a
list of addresses, a corpus (.jsonl, .jsonl.gz), or - for standard input.  Nothing of it leaves this machine.
"""

EXAMPLES = (
    ("newsum article.txt", "key points and quotes of a file"),
    ("cat article.txt | newsum", "the same from a pipe"),
    ("newsum -n 5 page.html", "five points of a saved web page"),
    ("newsum articles/", "every article in a folder"),
    ("newsum articles/ -o out/ -f markdown", "one file per article"),
    ("newsum quotes *.txt", "who said what"),
    ("newsum read page.html", "the article alone, clean"),
    ("newsum digest articles/", "many articles told as stories"),
    ("newsum -f json article.txt", "for programs"),
)
"""Command lines and what they are for, in the help."""


@click.group(
    cls=Commands,
    default="summarize",
    default_if_no_args=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    examples=EXAMPLES,
    help=HELP,
)
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
def newsum() -> None:
    """All of newsum, which `HELP` describes."""


@newsum.command(
    cls=Command,
    examples=(
        ("newsum summarize article.txt", "three points, three quotes"),
        ("newsum summarize --words 100 -f markdown page.html", "for a note"),
        ("newsum summarize --focus 'ceasefire talks' *.txt", "what they say of it"),
        ("newsum summarize news.jsonl.gz -o out.jsonl", "a corpus"),
    ),
)
@lengths
@options.quotes
@options.option(
    "Content", "--focus", metavar="WORDS", help="Points about this, such as 'ceasefire talks'."
)
@options.option("Content", "--explain", is_flag=True, help="Say why each point was chosen.")
@options.front_matter
@options.shared
@click.pass_context
def summarize(
    ctx: click.Context, /, quotes: int, focus: str | None, explain: bool, **_: Any
) -> int:
    """Key points and quotes (the default)."""
    from ..pipeline import summary
    from .run import run

    length = length_of(ctx)
    return run(ctx, partial(summary, length=length, quotes=quotes, focus=focus, explain=explain))


@newsum.command(
    cls=Command,
    examples=(
        ("newsum read page.html", "the article alone, clean"),
        ("newsum read --highlight article.txt", "key points and quotes marked in it"),
        ("newsum read --show-removed page.html", "what was taken out, too"),
    ),
)
@options.option(
    "Content",
    "--highlight",
    is_flag=True,
    help="Mark the key points and quotes in it, in the formats for people.",
)
@options.option(
    "Content", "--show-removed", is_flag=True, help="List what was taken out, and as what."
)
@options.front_matter
@options.shared
@click.pass_context
def read(ctx: click.Context, /, highlight: bool, show_removed: bool, **_: Any) -> int:
    """The article alone, clean."""
    from ..pipeline import article, marked
    from .run import run

    return run(ctx, marked if highlight else article, show_removed=show_removed)


def _names(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """The names asked for; raises `click.BadParameter` for one without a letter."""
    for name in value:
        if not any(map(str.isalnum, name)):
            raise click.BadParameter(f"{name!r} is no name: try a last name, such as zelensky.")
    return value


@newsum.command(
    cls=Command,
    examples=(
        ("newsum quotes article.txt", "who said what"),
        ("newsum quotes --by zelensky articles/", "all that one person said"),
        ("newsum quotes *.txt -o quotes.csv", "for a spreadsheet"),
        ("newsum quotes --audit articles/", "who speaks, how often and how much"),
    ),
)
@options.option(
    "Content",
    "--by",
    multiple=True,
    metavar="NAME",
    callback=_names,
    help="Only what this person said, such as zelensky; repeat it for several.",
)
@options.option(
    "Content",
    "--min-words",
    type=click.IntRange(min=1),
    metavar="N",
    help="Only quotes of at least so many words.",
)
@options.option(
    "Content",
    "--audit",
    is_flag=True,
    help="Only who speaks: how often, how many words, named or not, role, first and last article.",
)
@options.front_matter
@options.shared
@click.pass_context
def quotes(
    ctx: click.Context, /, by: tuple[str, ...], min_words: int | None, audit: bool, **_: Any
) -> int:
    """Every quote with its speaker.

    Over several articles the formats for people tell the quotes speaker by speaker.
    """
    from ..speaker_index import quotations_by
    from .run import run

    work = partial(quotations_by, by=by, min_words=min_words)
    if audit:
        from .audit_text import audit_text

        return run(ctx, work, whole=partial(audit_text, by=by))
    return run(ctx, work, together=partial(_by_speaker, by=by))


def _by_speaker(articles: Iterable[Quotations], by: tuple[str, ...]) -> Iterator[SpeakerEntry]:
    """The quotes of several articles by speaker; where none is by who was asked for, who is quoted."""
    from ..speaker_index import Missed, group_by_speaker

    missed = Missed(by)
    yield from group_by_speaker(missed.watch(articles))
    if by and not missed.found:
        streams.tell(f"newsum: {missed}")


@newsum.command(
    cls=Command,
    examples=(
        ("newsum digest articles/", "the picture on one screen"),
        ("newsum digest --story 3 articles/", "one story in full"),
        ("newsum digest --since yesterday -o news.html articles/", "a page"),
        ("newsum digest --new ~/.news feeds.opml", "only what is new"),
    ),
)
@digest_options
@options.shared
@click.pass_context
def digest(
    ctx: click.Context,
    /,
    stories: int | None,
    story: int | None,
    points: int,
    words: int | None,
    quotes: int,
    focus: str | None,
    since: str | None,
    new: str | None,
    **_: Any,
) -> int:
    """Many articles told as stories.

    Articles on one event come together: what happened, what each article adds, who said what, and
    where their figures differ.  In a terminal several stories are outlined; --story tells one in
    full.
    """
    from ..stories import Wish, report
    from .digest_text import digest_text
    from .run import run

    wish = Wish(stories, None if words else points, words, quotes, focus, since, story)
    return run(ctx, partial(report, focus=focus), whole=partial(digest_text, wish=wish, new=new))


@newsum.command(
    "eval",
    cls=Command,
    examples=(
        ("newsum eval corpus.jsonl.gz", "newsum beside the first three sentences"),
        ("newsum eval --format json corpus.jsonl.gz", "for programs"),
    ),
)
@click.argument("corpora", metavar="CORPUS...", nargs=-1, required=True, type=click.Path())
@options.option(
    "Length",
    "-n",
    "--points",
    type=click.IntRange(min=1),
    default=3,
    show_default=True,
    metavar="N",
    help="Number of key points per article, and of sentences of the lead.",
)
@options.jobs
@options.quiet
@options.option(
    "Output",
    "-f",
    "--format",
    type=click.Choice(["plain", "json"]),
    metavar="FORMAT",
    default="plain",
    show_default=True,
    help="How to print the figures: plain or json.",
)
@options.option("Output", "--json", "as_json", is_flag=True, hidden=True)
@click.pass_context
def evaluate(
    ctx: click.Context,
    /,
    corpora: tuple[str, ...],
    points: int,
    jobs: int,
    quiet: bool,
    format: str,
    as_json: bool,
) -> int:
    """ROUGE of the points on a corpus of your own.

    A CORPUS (.jsonl, .jsonl.gz) has on each line a text, and as its reference summary highlights (a list), summary (a
    string) or summaries (a list, of which the best matching counts).  ROUGE-1, -2 and -L are F1
    with stemming, in per cent, beside those of the article's first sentences, as many as points.
    Needs the extra eval.
    """
    from .eval_table import measure

    return measure(
        corpora, points=points, jobs=jobs, quiet=quiet, as_json=as_json or format == "json"
    )
