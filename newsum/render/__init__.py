"""What people and programs are shown: one module a format, records in and text out.

A format is a module with ``render(records: Iterable[Record], page: Page) -> Iterator[str]``: it
yields text as the records arrive, and keeps none of them (``html`` does, for its contents).
`render` finds it by its name in `FORMATS`; nothing else needs to be imported, and choosing one
loads no other: Rich comes with ``terminal`` alone.

What is shown follows from the record: a `Marked` article has its points and quotes marked
(``terminal`` and ``html``), a point with reasons is explained, and the formats for people take
`Speaker` records too, in place of `Quotations`, to tell quotes by speaker across articles.  Those
for programs write a record an article: ``csv`` a row a quote, out of `Quotations` alone.

Records come clean from newsum's own reading, but every format makes safe what it shows all the
same (`newsum.render.wording`), so that nothing in an article, a name or an error is ever obeyed.
Failures are records in ``json`` and ``jsonl``; the formats for people pass over them, since
standard error has told of each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import NamedTuple, TypeAlias

from ..model import Article, Failure, Quotations, Speaker, Summary

Record: TypeAlias = Summary | Article | Quotations | Failure
"""What any format writes."""

Told: TypeAlias = Summary | Article | Quotations | Speaker
"""What people are told: `Speaker` takes the place of `Quotations` where there are many of those."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the result is written on."""

    width: int = 80
    """Columns of ``terminal``; whoever asks sees to it that lines stay readable."""
    color: str | None = None
    """Rich's name of the colour system, in ``terminal``; ``None`` is no colour."""
    styled: bool = False
    """Bold and dim may be used without colour: a terminal under NO_COLOR, but never a file."""
    show_removed: bool = False
    """An article is followed by what was taken out of it, and as what."""
    single: bool = False
    """Just one article was named: ``json`` is one object then, and no article tells its source."""


class Format(NamedTuple):
    """How a format is told by the name of a file, and what it holds."""

    suffixes: tuple[str, ...]
    tells_failures: bool = False
    quotes_only: bool = False

    @property
    def suffix(self) -> str:
        """What the name of a file in this format ends in."""
        return self.suffixes[0]


FORMATS = {
    "plain": Format((".txt", ".text")),  # the first of two with a suffix is what it stands for
    "terminal": Format((".txt",)),
    "markdown": Format((".md", ".markdown")),
    "html": Format((".html", ".htm")),
    "json": Format((".json",), tells_failures=True),
    "jsonl": Format((".jsonl",), tells_failures=True),
    "csv": Format((".csv",), quotes_only=True),
}


def render(name: str, records: Iterable[Record | Speaker], page: Page) -> Iterator[str]:
    """Write ``records`` in the format called ``name``; the text comes in pieces, as they do."""
    module = import_module(f".{name}", __name__)
    pieces: Iterator[str] = module.render(records, page)
    return pieces
