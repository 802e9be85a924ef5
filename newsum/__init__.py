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

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from .errors import NewsumError
    from .model import Article, Point, Quotations, Quote, Reason, Removed, Summary

__version__ = "0.1.0"

__all__ = [
    "Article",
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
    the points should be about; ``explain`` gives each point the ``reasons`` that add up to its
    score.  Raises `NewsumError` where there is no article, `ValueError` where a number is out of
    range.
    """
    from .model import WORDS_PER_MINUTE
    from .pipeline import summary
    from .ranking import Length

    if quotes < 0:
        raise ValueError(f"quotes must be 0 or more, not {quotes}")
    if seconds is not None:
        if words is not None:
            raise ValueError("a length takes exactly one of points, words, ratio and seconds")
        words = max(1, int(seconds * WORDS_PER_MINUTE / 60))
    if points is None and words is None and ratio is None:
        points = 3
    length = Length(points=points, words=words, ratio=ratio)
    return summary(_given(text_or_path), length=length, quotes=quotes, focus=focus, explain=explain)


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


def _given(text_or_path: str | Path) -> Any:
    """A `Document` of the text, or the `Source` of the file."""
    from .model import Document, Source
    from .text import clean

    if isinstance(text_or_path, str):
        return Document(source="text", text=clean(text_or_path))
    return Source(name=str(text_or_path), path=text_or_path)


def __getattr__(name: str) -> Any:
    """Load the model's types when they are asked for, and not for ``newsum --help``."""
    if name in __all__:
        from . import errors, model

        return getattr(errors if name == "NewsumError" else model, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
