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

A ``str`` is always text, a `pathlib.Path` always a file.
"""

from __future__ import annotations

TYPE_CHECKING = False  # importing `typing` takes as long as Python does to start
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import Any

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

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Failure",
    "NewsumError",
    "Point",
    "Quotations",
    "Quote",
    "Reason",
    "Removed",
    "Summary",
    "quotes",
    "read",
    "summarize",
    "summarize_many",
]


def summarize(
    text_or_path: str | Path,
    points: int | None = None,
    quotes: int = 3,
    *,
    words: int | None = None,
    ratio: float | None = None,
    seconds: float | None = None,
    focus: str | None = None,
    explain: bool = False,
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

    Raises `NewsumError` where there is no article, `ValueError` where a number is out of
    range.
    """
    work = _work(
        points, quotes, words=words, ratio=ratio, seconds=seconds, focus=focus, explain=explain
    )
    return work(_given(text_or_path))


def read(text_or_path: str | Path) -> Article:
    """Take an article apart: headline, byline, body; and what is not the article.

    Raises `NewsumError` where there is no article.
    """
    from .pipeline import article

    return article(_given(text_or_path))


def quotes(text_or_path: str | Path) -> Quotations:
    """Find every quote of an article, in order, with its speaker.

    Raises `NewsumError` where there is no article.
    """
    from .pipeline import quotations

    return quotations(_given(text_or_path))


def summarize_many(
    texts_or_paths: Iterable[str | Path],
    points: int | None = None,
    quotes: int = 3,
    *,
    jobs: int = 1,
    **wish: Any,
) -> Iterator[Summary | Failure]:
    """Summarize one article after the other, lazily: an iterator in, an iterator out, in order.

    ``jobs`` is the number of processes; they start only where it pays, and a script that asks for
    several runs it under ``if __name__ == "__main__"``, as they import the script.  ``wish`` holds the other
    options of `summarize`.  An article that cannot be done comes as a `Failure` in its place.
    """
    from .batch import Results, one_by_one

    work = _work(points, quotes, **wish)
    sources = (_given(given, f"text {n}") for n, given in enumerate(texts_or_paths, 1))
    if jobs == 1:
        done = one_by_one(sources, work)
    else:
        from .batch.processes import in_processes

        done = in_processes(sources, work, jobs=jobs)
    return Results(done)


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


def _given(text_or_path: str | Path, name: str = "text") -> Source:
    """The source that a caller's text, or path, is."""
    from .model import Source

    if isinstance(text_or_path, str):
        return Source(name=name, text=text_or_path)
    return Source(name=str(text_or_path), path=text_or_path)


def __getattr__(name: str) -> Any:
    """Load the model's types when they are asked for, and not for ``newsum --help``."""
    if name in __all__:
        from . import errors, model

        return getattr(errors if name == "NewsumError" else model, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
