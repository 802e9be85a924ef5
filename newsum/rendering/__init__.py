"""Output formats: one module a format, records in and text out.

A format is a module with ``render(records: Iterable[Record], display: Display) -> Iterator[str]``:
it yields text as the records arrive and keeps none of them (``html`` does, for its table of
contents).  `newsum.rendering.registry` lists the formats; `render` loads the module of the one that
was chosen and no other: Rich comes with ``terminal`` alone.

What is shown follows from the record: the points and quotes of a `Marked` article are highlighted in
the formats for people, a point with reasons is explained.  The formats for people take
`SpeakerEntry` records too, in place of `Quotations`, to show quotes by speaker across articles.
Those for programs write a record an article; ``csv`` writes a row a quote, of `Quotations` alone.

Records come clean from newsum's own reading, but every format makes safe what it shows all the
same (`newsum.rendering.phrases`), so that nothing in an article, a name or an error is ever obeyed.
Failures are records in ``json`` and ``jsonl``; the other formats pass over them, since standard
error has told of each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from .registry import FORMATS, Format

if TYPE_CHECKING:  # the command line's help needs the registry alone
    from ..audit_model import Audit
    from ..model import Article, Failure, Quotations, SpeakerEntry, Summary
    from ..story_model import Digest

__all__ = [
    "FORMATS",
    "Display",
    "Displayed",
    "Format",
    "Record",
    "render_audit",
    "render_digest",
    "rendering",
]

Record: TypeAlias = "Summary | Article | Quotations | Failure"
"""What any format writes."""

Displayed: TypeAlias = "Summary | Article | Quotations | SpeakerEntry"
"""What the formats for people show; a `SpeakerEntry` comes where several articles were read."""


class Display(NamedTuple):
    """How the result is displayed."""

    width: int = 80
    """Columns of ``terminal``; the caller sees to it that lines stay readable."""
    color: str | None = None
    """Rich's name of the colour system, in ``terminal``; ``None`` is no colour."""
    styled: bool = False
    """Bold and dim may be used without colour: a terminal under NO_COLOR, but never a file."""
    links: bool = False
    """Addresses and files are links (OSC 8), in ``terminal``: those that know none must not get any."""
    front_matter: bool = False
    """A file of one article begins with YAML that says what it is, in ``markdown``."""
    show_removed: bool = False
    """An article is followed by what was taken out of it, each with its kind."""
    contents: str = ""
    """Where a page of one article leads back to: the contents of its folder."""
    single: bool = False
    """Just one article was named: ``json`` is one object then, and no article shows its source."""


def render(name: str, records: Iterable[Record | SpeakerEntry], display: Display) -> Iterator[str]:
    """Write ``records`` in the format called ``name``; the text comes in pieces, as they do."""
    module = import_module(f".{name}", __name__)
    pieces: Iterator[str] = module.render(records, display)
    return pieces


def render_digest(name: str, digest: Digest, display: Display) -> Iterator[str]:
    """Write a digest in the format called ``name``; the text comes in pieces."""
    module = import_module(f".digest_{name}", __name__)
    pieces: Iterator[str] = module.write(digest, display)
    return pieces


def render_audit(name: str, audit: Audit, display: Display) -> Iterator[str]:
    """Write an audit of sources in the format called ``name``; the text comes in pieces."""
    module = import_module(f".audit_{name}", __name__)
    pieces: Iterator[str] = module.write(audit, display)
    return pieces
