r"""What a news article says and who said what, verbatim.

>>> import newsum
>>> summary = newsum.summarize(
...     "Harbour reopens after storm\n\n"
...     "The harbour of Port Alder reopened on Friday, days after a storm sank two ferries.\n\n"
...     "“We have lost ships, not people,” said Ines Okafor, the harbour master.",
...     points=1,
... )
>>> summary.headline
'Harbour reopens after storm'
>>> summary.quotes[0].speaker
'Ines Okafor'

A ``str`` is always text, a `pathlib.Path` always a file, ``bytes`` are what a file holds, and
``url="https://…"`` is an address to fetch.
"""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes as long as Python does to start
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import Any, TypeVar

    from .errors import NewsumError
    from .model import (
        Article,
        Block,
        Failure,
        Point,
        Quotations,
        Quote,
        Reason,
        Removed,
        Source,
        Summary,
    )
    from .story_model import (
        Claim,
        Digest,
        Disagreement,
        Report,
        Story,
        StoryPoint,
        StoryQuote,
        StorySource,
    )

    Made = TypeVar("Made")

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Claim",
    "Digest",
    "Disagreement",
    "Failure",
    "NewsumError",
    "Point",
    "Quotations",
    "Quote",
    "Reason",
    "Removed",
    "Story",
    "StoryPoint",
    "StoryQuote",
    "StorySource",
    "Summary",
    "digest",
    "quotes",
    "read",
    "render",
    "summarize",
    "summarize_many",
]


def summarize(
    text_or_path: str | bytes | Path | None = None,
    points: int | None = None,
    quotes: int = 3,
    *,
    words: int | None = None,
    ratio: float | None = None,
    seconds: float | None = None,
    focus: str | None = None,
    explain: bool = False,
    kind: str | None = None,
    language: str | None = None,
    url: str | None = None,
) -> Summary:
    """Choose an article's key points and its most telling quotes.

    The length is at most one of ``points`` (sentences, 3 unless told), ``words``, ``ratio`` (a
    share of the article's words, up to 1) and ``seconds`` (of reading, at 238 words a minute);
    there is always at least one point.  ``quotes`` is the most there will be.  ``focus`` is what
    the points should be about; where the article has nothing on it, the first of ``notes`` says so.
    ``explain`` gives each point the ``reasons`` that add up to its score.

    >>> text = "The ferry sank on Monday. Crews want their nets paid for. Divers look for the ferry."
    >>> summary = summarize(text, words=6, focus="nets", explain=True)
    >>> [point.text for point in summary.points]
    ['Crews want their nets paid for.']
    >>> (point,) = summary.points
    >>> round(abs(sum(reason.amount for reason in point.reasons) - point.score), 6)
    0.0
    >>> point.paragraph, text[point.start : point.end]
    (1, 'Crews want their nets paid for.')

    ``kind``, ``language`` and ``url`` are as for `read`.

    Raises `NewsumError` where there is no article, `ValueError` where a number is out of
    range, `TypeError` for what is no text, bytes or path.
    """
    work = _work(
        points, quotes, words=words, ratio=ratio, seconds=seconds, focus=focus, explain=explain
    )
    return work(_source(text_or_path, kind, language, url))


def read(
    text_or_path: str | bytes | Path | None = None,
    *,
    kind: str | None = None,
    language: str | None = None,
    url: str | None = None,
) -> Article:
    """Take an article apart: headline, byline, body; and what is not the article.

    ``kind`` is the format, as ``--type`` has it: ``"html"`` for the text of a page; a ``str`` is
    plain text unless told, a file or bytes are what they look like.  ``language`` is a code such as
    ``"de"``, where the article's is known.  ``url`` is its address: alone it is fetched, and beside
    a text, bytes or a path it is where those come from.

    >>> read("<h1>Rain</h1><p>It rained in Tarn on Friday.</p>", kind="html").body
    ('It rained in Tarn on Friday.',)

    Raises `NewsumError` where there is no article, `ValueError` for an unknown kind or language or
    what is no address, `TypeError` for what is no text, bytes or path.
    """
    from .pipeline import article

    return article(_source(text_or_path, kind, language, url))


def quotes(
    text_or_path: str | bytes | Path | None = None,
    *,
    kind: str | None = None,
    language: str | None = None,
    url: str | None = None,
) -> Quotations:
    """Find every quote of an article, in order, with its speaker.

    ``kind``, ``language``, ``url`` and what is raised are as for `read`.

    >>> [quote.speaker for quote in quotes("“It rained,” said Ana Roe.")]
    ['Ana Roe']
    """
    from .pipeline import quotations

    return quotations(_source(text_or_path, kind, language, url))


def summarize_many(
    texts_or_paths: Iterable[str | bytes | Path],
    points: int | None = None,
    quotes: int = 3,
    *,
    words: int | None = None,
    ratio: float | None = None,
    seconds: float | None = None,
    focus: str | None = None,
    explain: bool = False,
    kind: str | None = None,
    language: str | None = None,
    jobs: int = 1,
) -> Iterator[Summary | Failure]:
    """Summarize one article after the other, lazily: an iterator in, an iterator out, in order.

    ``jobs`` is the number of processes; they start only where it pays, and a script that asks for
    several runs it under ``if __name__ == "__main__"``, as they import the script.  The other options
    are those of `summarize`.  An article that cannot be done comes as a `Failure` in its place.
    """
    work = _work(
        points, quotes, words=words, ratio=ratio, seconds=seconds, focus=focus, explain=explain
    )
    return _each(texts_or_paths, work, kind=kind, language=language, jobs=jobs)


def digest(
    texts_or_paths: Iterable[str | bytes | Path],
    stories: int | None = None,
    points: int | None = None,
    quotes: int = 3,
    *,
    words: int | None = None,
    focus: str | None = None,
    since: str | None = None,
    kind: str | None = None,
    language: str | None = None,
    jobs: int = 1,
) -> Digest:
    r"""Tell many articles as stories: those on one event together, the weightiest stories first.

    ``stories`` is the most there will be (all, unless told), each with ``points`` key points (4
    unless told, or as many as have ``words`` words together) and at most so many ``quotes``.
    ``focus`` keeps stories about it alone, ``since`` (an ISO 8601 date) articles of that day and
    later, and those without a date.  ``kind`` and ``language`` are as for `read`, ``jobs`` as for
    `summarize_many`.  A path may also be a folder, a corpus or a feed, whose articles are then
    fetched.  An article that cannot be done is in ``failures``.

    >>> found = digest(
    ...     [
    ...         "Ferry sinks off Port Alder\n\nA ferry sank off Port Alder on Monday. Two died.",
    ...         "Two die as ferry sinks\n\nTwo people died as a ferry sank near Port Alder.",
    ...         "Bakers win prize\n\nThe bakers of Skellan won the prize for rye bread.",
    ...     ]
    ... )
    >>> [len(story.sources) for story in found.stories]
    [2, 1]
    """
    from functools import partial

    from .model import Failure
    from .stories import Wish, compose, report

    if points is not None and words is not None:
        raise ValueError("a length takes exactly one of points and words")
    most = 4 if points is None and words is None else points
    wish = Wish(stories, most, words, quotes, focus, since)
    work = partial(report, focus=focus)
    reports: list[Report] = []
    failures: list[Failure] = []
    for result in _each(texts_or_paths, work, kind=kind, language=language, jobs=jobs, many=True):
        if isinstance(result, Failure):
            failures.append(result)
        else:
            reports.append(result)
    return compose(reports, failures, wish)


def render(
    made: Summary
    | Article
    | Quotations
    | Failure
    | Digest
    | Iterable[Summary | Article | Quotations | Failure],
    format: str = "plain",
    *,
    width: int = 80,
    color: bool = False,
    show_removed: bool = False,
) -> str:
    r"""Write what the other functions make in a format: ``"html"``, ``"markdown"``, ``"csv"``, ….

    The formats are those of ``--format``.  Of several results comes one text, with contents in
    ``html``, and a list in ``json``; a `Failure` stands in ``json`` and ``jsonl`` alone.  ``width``
    (columns) and ``color`` are for ``terminal``; ``show_removed`` adds to an article what was taken
    out of it.

    >>> render(read("Rain in Tarn\n\nIt rained in Tarn on Friday."), "markdown")
    '# Rain in Tarn\n\n2 s read\n\nIt rained in Tarn on Friday.\n'

    Raises `ValueError` for an unknown format or one that cannot hold what is given, `TypeError` for
    what newsum does not make.
    """
    from .rendering.whole import rendered

    return rendered(made, format, width=width, color=color, show_removed=show_removed)


def _work(
    points: int | None,
    quotes: int,
    *,
    words: int | None = None,
    ratio: float | None = None,
    seconds: float | None = None,
    focus: str | None = None,
    explain: bool = False,
) -> Callable[[Source], Summary]:
    """Summarizing with these options; raises `ValueError` where they make no sense."""
    from functools import partial

    from .pipeline import summary
    from .ranking import MOST, Length

    if quotes < 0:
        raise ValueError(f"quotes must be 0 or more, not {quotes}")
    if points is words is ratio is seconds is None:
        length = Length(points=3, most=MOST)
    else:
        length = Length(points=points, words=words, ratio=ratio, seconds=seconds)
    return partial(summary, length=length, quotes=quotes, focus=focus, explain=explain)


def _each(
    texts_or_paths: Iterable[str | bytes | Path],
    work: Callable[[Source], Made],
    *,
    kind: str | None,
    language: str | None,
    jobs: int,
    many: bool = False,
) -> Iterator[Made | Failure]:
    """What comes of each of many articles, in order, in so many processes.

    With ``many`` a path may be a folder, a corpus or a feed.
    """
    from .batch import Found, Results, one_by_one
    from .given import source_of, sources_of

    sources: Iterator[Found]
    given = ((one, f"text {n}") for n, one in enumerate(texts_or_paths, 1))
    if many:
        sources = (
            source
            for one, name in given
            for source in sources_of(one, name, kind=kind, language=language)
        )
    else:
        sources = (source_of(one, name, kind=kind, language=language) for one, name in given)
    if jobs == 1:
        return Results(one_by_one(sources, work))
    from .batch.processes import in_processes

    return Results(in_processes(sources, work, jobs=jobs))


def _source(
    given: str | bytes | Path | None, kind: str | None, language: str | None, url: str | None
) -> Source:
    """The source that a caller gives."""
    from .given import source_of

    return source_of(given, kind=kind, language=language, url=url)


def __dir__() -> list[str]:
    """All names, those that are loaded when they are asked for as well."""
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> Any:
    """Load the model's types when they are asked for, and not for ``newsum --help``."""
    if name in __all__:
        from . import errors, model, story_model

        homes = (home for home in (errors, model, story_model) if hasattr(home, name))
        return getattr(next(homes), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
