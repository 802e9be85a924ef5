"""The values that flow through newsum, one frozen type for every stage.

``Source`` (where) → ``Document`` (decoded text) → ``Article`` (its anatomy) → ``Sentence``s →
``Point``s and ``Quote``s → ``Summary``.  All offsets count characters of the article's ``text``.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, NamedTuple

SCHEMA = "newsum/1"

WORDS_PER_MINUTE = 238
"""Silent reading of English non-fiction by adults (Brysbaert, 2019)."""

Span = tuple[int, int]
"""Start and end of a stretch of ``text``; the end is the first character outside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where one article is: a file, what came through standard input, or a line of a corpus."""

    name: str
    """What people are shown, and ``source`` in every record."""
    path: Path | None = None
    """The file to read, where ``content`` is not given."""
    content: bytes | None = None
    """What has been read already."""
    text: str | None = None
    """Text that needs no reading."""
    record: bool = False
    """``content`` is one JSON record of a corpus."""
    kind: str | None = None
    """The format, where it was given and is not to be told by the content: ``html``, ``pdf``, …"""
    encoding: str | None = None
    """The encoding, where it was given."""
    language: str | None = None
    """The language, an ISO 639-1 code, where it was given."""
    id: str | None = None
    """The record's own name, where it is known before the record is read."""
    relative: str = ""
    """The path below an output folder, without the suffix of the output's format."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file below a folder that is no article by its name."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Decoded and cleaned text, with what its format declares about it."""

    source: str
    text: str
    id: str | None = None
    title: str | None = None
    """A title given by the format; never a part of ``text``."""
    deck: str | None = None
    """The lines that sum the article up below its headline, where the format sets them apart."""
    byline: str | None = None
    date: str | None = None
    """The day of publication, an ISO 8601 date."""
    language: str | None = None
    """An ISO 639-1 code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What stands above an article's body; not known is ``None``, never guessed."""

    source: str
    id: str | None = None
    headline: str | None = None
    deck: str | None = None
    byline: str | None = None
    """Who wrote it, without "By"."""
    dateline: str | None = None
    """Where it was filed: "KYIV, Ukraine (AP)"."""
    date: str | None = None
    """When it was published, an ISO 8601 date."""
    updated: str | None = None
    section: str | None = None
    language: str | None = None

    def front(self) -> dict[str, Any]:
        """These fields by name, to make another record of the same article."""
        return {field.name: getattr(self, field.name) for field in fields(Front)}


@dataclass(frozen=True, slots=True)
class Removed:
    """A stretch of ``text`` that is not the article, and its kind: ``caption`` and others."""

    text: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Front):
    """A document's anatomy."""

    text: str
    paragraphs: tuple[Span, ...]
    """The body, in order; a hard-wrapped paragraph spans its line breaks."""
    removed: tuple[Removed, ...] = ()
    notes: tuple[str, ...] = ()
    """Corrections and updates, which readers want."""

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs as people read them, on one line each."""
        return tuple(" ".join(self.text[start:end].split()) for start, end in self.paragraphs)


class Sentence(NamedTuple):
    """A sentence of the body, as it stands in ``text``, line breaks included."""

    text: str
    start: int
    end: int
    paragraph: int
    """Counts from 1 in the article's paragraphs."""


@dataclass(frozen=True, slots=True)
class Reason:
    """What one trait of a sentence added to its score."""

    reason: str
    amount: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A key point: words of the article, on one line."""

    text: str
    start: int
    end: int
    paragraph: int
    score: float
    reasons: tuple[Reason, ...] | None = None
    """They add up to the score; ``None`` where nobody asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Somebody's words, without the marks, and whose they are."""

    text: str
    """The parts on one line: joined by " … " where the attribution splits them."""
    parts: tuple[Span, ...]
    """Each inside its marks."""
    paragraph: int
    speaker: str | None = None
    """The fullest name the article gives, else the phrase; ``None`` where nobody can be told."""
    role: str | None = None
    mention: str | None = None
    """The words beside the quote: "Zelensky", "he"."""
    cue: str | None = None
    """The reporting word: "said"."""
    kind: str = "direct"
    """``direct``: a whole utterance; ``mixed``: part of the reporter's sentence."""
    confidence: float | None = None
    """How sure the speaker is, from 0 to 1."""
    score: float | None = None
    """How telling the quote is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary(Front):
    """What an article says, and who said what."""

    words: int
    """Words in the body."""
    points: tuple[Point, ...]
    quotes: tuple[Quote, ...]
    notes: tuple[str, ...] = ()
    """The article's; before them one of newsum's, where it has nothing on the focus asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked(Article):
    """An article whose points and quotes are to be marked in it."""

    points: tuple[Point, ...] = ()
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotations:
    """All quotes of an article, in its order."""

    source: str
    id: str | None = None
    headline: str | None = None
    date: str | None = None
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A quote, and the article that it stands in."""

    quote: Quote
    source: str
    headline: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """All that one speaker is quoted with, across articles."""

    name: str | None
    """``None`` for the quotes of which nobody can be told."""
    role: str | None = None
    said: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An article that could not be done, and why."""

    source: str
    kind: str
    message: str
    id: str | None = None
