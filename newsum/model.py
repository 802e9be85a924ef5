"""The values that flow through newsum, one frozen type for every stage.

``Source`` (where the text is) → ``Document`` (decoded text) → ``Article`` (its parts) →
``Sentence``s → ``Point``s and ``Quote``s → ``Summary``.  All offsets count characters of the
article's ``text``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, ClassVar, Final, Literal, NamedTuple

from .json_record import SCHEMA, Fields, JsonRecord, JsonValue

Span = tuple[int, int]
"""Start and end offsets in ``text``; the end is exclusive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What a feed says of an article that it lists."""

    id: str | None = None
    title: str | None = None
    byline: str | None = None
    date: str | None = None
    """The day of publication, an ISO 8601 date."""
    by_address: bool = False
    """It stands in a list of addresses, and may be a feed itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where one article is: a file, standard input, or a record of a corpus."""

    name: str
    """The name that people are shown, and ``source`` in every record."""
    path: Path | None = None
    """The file to read, where ``content`` is not given."""
    content: bytes | None = None
    """Bytes that have been read already."""
    text: str | None = None
    """Text that is decoded already."""
    record: bool = False
    """``content`` is one JSON record of a corpus."""
    kind: str | None = None
    """The format, where it was given and is not to be detected: ``html``, ``pdf``, …"""
    encoding: str | None = None
    """The encoding, where it was given."""
    language: str | None = None
    """The language, an ISO 639-1 code, where it was given."""
    id: str | None = None
    """The record's identifier, where it is known before the record is read."""
    listed: Listed | None = None
    """What is known of it from the feed that lists it."""
    charset: str | None = None
    """The encoding that a server declared for ``content``."""
    fetched: bool = False
    """``content`` is what was at its address a moment ago."""
    relative: str = ""
    """The path below an output folder, without the suffix of the output's format."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file below a folder whose name is not that of an article, or that is no file to be read."""

    name: str
    what: str = ""
    """What it is where that is to be told: "a pipe"."""


BlockKind = Literal["paragraph", "heading", "item", "quote", "row"]
"""What a block of a body is: prose, a subhead, an item of a list, a block quotation, a table's row."""


class Block(NamedTuple):
    """A block of a text whose format tells its structure."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Decoded and cleaned text, with what its format declares about it."""

    source: str
    text: str
    id: str | None = None
    title: str | None = None
    """The title that the format declares; never a part of ``text``."""
    deck: str | None = None
    """The summary below the headline (standfirst), where the format declares one."""
    byline: str | None = None
    date: str | None = None
    """The day of publication, an ISO 8601 date."""
    updated: str | None = None
    """The day of the last change, an ISO 8601 date."""
    section: str | None = None
    language: str | None = None
    """An ISO 639-1 code."""
    likely_language: str | None = None
    """The language that counts where the words do not tell one: pages often declare a wrong one."""
    url: str | None = None
    """The article's address, an ``http(s)`` one."""
    blocks: tuple[Block, ...] | None = None
    """All that ``text`` holds, where a reader has taken it apart: the body, and nothing above it."""
    marked: tuple[Block, ...] = ()
    """Headings, items, quotations and rows that the format marks in a text it has not taken apart."""
    footnotes: Span | None = None
    """Where the notes stand in ``text`` to which marks in it lead; ``None`` where it has none."""
    notes: tuple[str, ...] = ()
    """What the reader has to say of the article: that little of it could be read."""
    left_out: int = 0
    """Words that the reader left out as no part of the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Front(JsonRecord):
    """An article's heading: what stands above its body.  Not known is ``None``, never guessed."""

    source: str
    id: str | None = None
    url: str | None = None
    """The article's address, an ``http(s)`` one."""
    headline: str | None = None
    deck: str | None = None
    byline: str | None = None
    """Who wrote it, without "By"."""
    dateline: str | None = None
    """Where it was filed: "KYIV, Ukraine (AP)"."""
    date: str | None = None
    """When it was published, an ISO 8601 date."""
    updated: str | None = None
    """When it was last changed, an ISO 8601 date."""
    section: str | None = None
    """The newspaper's section: "World"."""
    language: str | None = None
    """An ISO 639-1 code."""
    genre: str | None = None
    """``news``, ``analysis``, ``opinion``, ``review``, ``feature``, ``list``, ``sport``, ``live``,
    ``interview``, ``release``, ``survey``, ``obituary`` or ``brief``; ``None`` where unsure."""

    json_fields: ClassVar[Fields] = Fields(
        *("id", "source", "url", "headline", "deck", "byline", "dateline", "date", "updated"),
        *("section", "language", "genre"),
    )

    def front(self) -> dict[str, Any]:
        """These fields by name, to make another record of the same article."""
        return dict(Front.json_fields.of(self))


@dataclass(frozen=True, slots=True)
class Removed(JsonValue):
    """Boilerplate in ``text``, which is not the article, and its kind: ``caption`` and others.

    Verbatim, but on one line.
    """

    text: str
    kind: str
    start: int
    end: int

    json_fields: ClassVar[Fields] = Fields("text", "kind", "start", "end")


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Front):
    """A document taken apart: heading, body paragraphs, boilerplate and notes."""

    text: str
    paragraphs: tuple[Span, ...]
    """The body, in order; a hard-wrapped paragraph spans its line breaks."""
    kinds: tuple[BlockKind, ...] = ()
    """What each of them is; empty where all are paragraphs."""
    removed: tuple[Removed, ...] = ()
    notes: tuple[str, ...] = ()
    """Corrections and updates, which are shown beside the body."""
    left_out: int = 0
    """Words that the reader of a page left out, which ``text`` does not hold."""

    json_fields: ClassVar[Fields] = Fields(
        *Front.json_fields.names,
        *("text", "body", "blocks", "removed", "notes"),
    )

    def with_genre(self, genre: str | None) -> Article:
        """The same article, its genre told."""
        return _ARTICLE.changed(self, genre=genre)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The body's paragraphs, each with its kind."""
        plain: tuple[BlockKind, ...] = ("paragraph",)
        kinds = self.kinds or plain * len(self.paragraphs)
        return tuple(
            Block(kind, start, end)
            for kind, (start, end) in zip(kinds, self.paragraphs, strict=True)
        )

    @property
    def body(self) -> tuple[str, ...]:
        """The paragraphs, each on one line."""
        return tuple(" ".join(self.text[start:end].split()) for start, end in self.paragraphs)


_ARTICLE: Final = Fields(*(field.name for field in fields(Article)))


class Sentence(NamedTuple):
    """A sentence of the body, verbatim from ``text``, line breaks included."""

    text: str
    start: int
    end: int
    paragraph: int
    """The number of its paragraph in the body, from 1."""


@dataclass(frozen=True, slots=True)
class Reason(JsonValue):
    """What one feature of a sentence contributed to its score."""

    reason: str
    amount: float

    json_fields: ClassVar[Fields] = Fields("reason", "amount")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(JsonValue):
    """A key point: a sentence of the article, verbatim but on one line."""

    text: str
    start: int
    end: int
    paragraph: int
    score: float
    reasons: tuple[Reason, ...] | None = None
    """They add up to the score; ``None`` where they were not asked for."""

    json_fields: ClassVar[Fields] = Fields(
        *("text", "start", "end", "paragraph", "score", "reasons"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote(JsonValue):
    """A quote, without its quotation marks, and its attribution to a speaker."""

    text: str
    """The parts on one line: joined by " … " where the attribution splits them."""
    parts: tuple[Span, ...]
    """The quoted spans, each between its quotation marks."""
    paragraph: int
    speaker: str | None = None
    """The canonical name in the article, else the phrase; ``None`` where nothing names a speaker."""
    role: str | None = None
    mention: str | None = None
    """The mention that the quote is attributed to: "Zelensky", "he"."""
    cue: str | None = None
    """The reporting verb or phrase: "said"."""
    kind: str = "direct"
    """``direct``: a whole utterance; ``mixed``: part of the reporter's sentence;
    ``turn``: what stands behind a speaker's label in an interview or transcript, without marks."""
    confidence: float | None = None
    """The probability that the speaker is right, from 0 to 1."""
    score: float | None = None
    """How well it does as a pull quote; the higher the better."""
    marks: tuple[str, str] = ("“", "”")
    """The quotation marks that people are shown it in: the article's, but for straight ones."""

    json_fields: ClassVar[Fields] = Fields(
        *("text", "parts", "paragraph", "speaker", "role", "mention", "cue", "kind"),
        *("confidence", "score"),
    )

    def with_score(self, score: float) -> Quote:
        """The same quote, with how well it does as a pull quote."""
        return _QUOTE.changed(self, score=score)


_QUOTE: Final = Fields(*(field.name for field in fields(Quote)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary(Front):
    """An article's key points and pull quotes."""

    words: int
    """The number of words in the body."""
    points: tuple[Point, ...]
    quotes: tuple[Quote, ...]
    notes: tuple[str, ...] = ()
    """The article's; before them one of newsum's, where nothing in it matches the focus."""

    json_fields: ClassVar[Fields] = Fields(
        *Front.json_fields.names,
        *("words", "points", "quotes", "notes"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked(Article):
    """An article whose points and quotes are to be highlighted in it."""

    points: tuple[Point, ...] = ()
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotations(JsonRecord):
    """All quotes of an article, in text order; iterating gives them."""

    source: str
    id: str | None = None
    url: str | None = None
    headline: str | None = None
    date: str | None = None
    quotes: tuple[Quote, ...] = ()
    nobody: str | None = None
    """Where nobody who was asked for is quoted: that, and whom the article quotes instead."""
    others: tuple[str, ...] = ()
    """Those speakers, the most quoted first."""

    json_fields: ClassVar[Fields] = Fields("id", "source", "url", "headline", "date", "quotes")

    def __iter__(self) -> Iterator[Quote]:
        return iter(self.quotes)

    def __len__(self) -> int:
        return len(self.quotes)

    def __bool__(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class SourcedQuote:
    """A quote, and the article that it is from."""

    quote: Quote
    source: str
    headline: str | None = None
    date: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerEntry:
    """An entry of the speaker index: all quotes of one speaker, across articles."""

    name: str | None
    """``None`` for the quotes without a known speaker."""
    role: str | None = None
    """The role that most of the quotes give."""
    quotes: tuple[SourcedQuote, ...] = ()
    """In the order of the articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure(JsonRecord):
    """An article that could not be processed, and why."""

    source: str
    kind: str
    """The kind of error, for programs: ``empty`` and others."""
    message: str
    id: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The record in types of JSON, as ``--format json`` has it."""
        error = {"kind": self.kind, "message": self.message}
        return {"schema": SCHEMA, "id": self.id, "source": self.source, "error": error}
