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


def summarize(text_or_path: str | Path, points: int = 3, quotes: int = 3) -> Summary:
    """Choose an article's key points and its most telling quotes.

    ``points`` counts sentences and is at least 1; ``quotes`` is the most there will be.  Raises
    `NewsumError` where there is no article, `ValueError` where a number is out of range.
    """
    from .pipeline import summary
    from .ranking import Length

    if quotes < 0:
        raise ValueError(f"quotes must be 0 or more, not {quotes}")
    return summary(_given(text_or_path), length=Length(points=points), quotes=quotes)


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
