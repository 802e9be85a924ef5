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

A ``str`` is always text, a `pathlib.Path` always a file, and ``bytes`` are what a file holds.
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
        Failure,
        Point,
        Quotations,
        Quote,
        Reason,
        Removed,
        Source,
        Summary,
    )
    from .story_model import Digest, Report

    Made = TypeVar("Made")

__version__ = "0.1.0"

_LONGEST_NAME = 256
"""Characters that a text has to have fewer than to be the name of a file."""

__all__ = [
    "Article",
    "Digest",
    "Failure",
    "NewsumError",
    "Point",
    "Quotations",
    "Quote",
    "Reason",
    "Removed",
    "Summary",
    "digest",
    "quotes",
    "read",
    "summarize",
    "summarize_many",
]


def summarize(
    text_or_path: str | bytes | Path,
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
    >>> round(sum(reason.amount for reason in point.reasons) - point.score, 6)
    0.0
    >>> point.paragraph, text[point.start : point.end]
    (1, 'Crews want their nets paid for.')

    ``kind`` and ``language`` are as for `read`.

    Raises `NewsumError` where there is no article, `ValueError` where a number is out of
    range, `TypeError` for what is no text, bytes or path.
    """
    work = _work(
        points, quotes, words=words, ratio=ratio, seconds=seconds, focus=focus, explain=explain
    )
    return work(_given(text_or_path, kind=kind, language=language))


def read(
    text_or_path: str | bytes | Path, *, kind: str | None = None, language: str | None = None
) -> Article:
    """Take an article apart: headline, byline, body; and what is not the article.

    ``kind`` is the format, as ``--type`` has it: ``"html"`` for the text of a page; a ``str`` is
    plain text unless told, a file or bytes are what they look like.  ``language`` is a code such as
    ``"de"``, where the article's is known.

    >>> read("<h1>Rain</h1><p>It rained in Tarn on Friday.</p>", kind="html").body
    ('It rained in Tarn on Friday.',)

    Raises `NewsumError` where there is no article, `ValueError` for an unknown kind or language,
    `TypeError` for what is no text, bytes or path.
    """
    from .pipeline import article

    return article(_given(text_or_path, kind=kind, language=language))


def quotes(
    text_or_path: str | bytes | Path, *, kind: str | None = None, language: str | None = None
) -> Quotations:
    """Find every quote of an article, in order, with its speaker.

    ``kind``, ``language`` and what is raised are as for `read`.

    >>> [quote.speaker for quote in quotes("“It rained,” said Ana Roe.")]
    ['Ana Roe']
    """
    from .pipeline import quotations

    return quotations(_given(text_or_path, kind=kind, language=language))


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
    later, and those without a date.  ``kind`` and ``language`` are as for `read`, ``jobs`` as for `summarize_many`.  An article that cannot be
    done is in ``failures``.

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
    for result in _each(texts_or_paths, work, kind=kind, language=language, jobs=jobs):
        if isinstance(result, Failure):
            failures.append(result)
        else:
            reports.append(result)
    return compose(reports, failures, wish)


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

    from .model import WORDS_PER_MINUTE
    from .pipeline import summary
    from .ranking import MOST, Length

    if quotes < 0:
        raise ValueError(f"quotes must be 0 or more, not {quotes}")
    if seconds is not None:
        if words is not None:
            raise ValueError("a length takes exactly one of points, words, ratio and seconds")
        words = max(1, int(seconds * WORDS_PER_MINUTE / 60))
    if points is None and words is None and ratio is None:
        length = Length(points=3, most=MOST)
    else:
        length = Length(points=points, words=words, ratio=ratio, whole=seconds is not None)
    return partial(summary, length=length, quotes=quotes, focus=focus, explain=explain)


def _each(
    texts_or_paths: Iterable[str | bytes | Path],
    work: Callable[[Source], Made],
    *,
    kind: str | None,
    language: str | None,
    jobs: int,
) -> Iterator[Made | Failure]:
    """What comes of each of many articles, in order, in so many processes."""
    from .batch import Results, one_by_one

    sources = (
        _given(given, f"text {n}", kind=kind, language=language)
        for n, given in enumerate(texts_or_paths, 1)
    )
    if jobs == 1:
        return Results(one_by_one(sources, work))
    from .batch.processes import in_processes

    return Results(in_processes(sources, work, jobs=jobs))


def _given(
    given: str | bytes | Path,
    name: str = "text",
    *,
    kind: str | None = None,
    language: str | None = None,
) -> Source:
    """The source that a caller's text, bytes or path is; raises `TypeError`, `ValueError`."""
    from os import PathLike

    from .model import Source
    from .sources import declared, formats

    code = language and declared.language_code(language)
    if language and not code:
        raise ValueError(f"{language!r} is no language with a two-letter code")
    if kind is not None and kind not in formats.NAMES:
        raise ValueError(f"kind is one of {', '.join(formats.NAMES)}, not {kind!r}")
    if isinstance(given, str):
        _warn_of_a_name(given)
        if kind in (None, formats.TEXT.name):
            return Source(name=name, text=given, language=code)
        data = given.encode("utf-8", "replace")
        return Source(name=name, content=data, kind=kind, encoding="utf-8", language=code)
    if isinstance(given, bytes):
        return Source(name=name, content=given, kind=kind, language=code)
    if isinstance(given, PathLike):
        return Source(name=str(given), path=given, kind=kind, language=code)
    raise TypeError(f"an article is a str, bytes or a pathlib.Path, not {type(given).__name__}")


def _warn_of_a_name(text: str) -> None:
    """Warn who gives the name of a file as text."""
    import warnings
    from os.path import isfile

    if len(text) < _LONGEST_NAME and "\0" not in text and isfile(text):
        warnings.warn(
            f"{text!r} is taken as text, and there is a file of that name: "
            "pass a pathlib.Path to read it",
            stacklevel=4,
        )


def __dir__() -> list[str]:
    """All names, those that are loaded when they are asked for as well."""
    return sorted({*globals(), *__all__})


def __getattr__(name: str) -> Any:
    """Load the model's types when they are asked for, and not for ``newsum --help``."""
    if name in __all__:
        from . import errors, model, story_model

        home = {"NewsumError": errors, "Digest": story_model}.get(name, model)
        return getattr(home, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
