"""The anatomy of an article: its heading, its paragraphs, and what is not part of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from .. import language
from ..authors import persons_as_written, without_by
from ..dates import date_line, find_dates
from ..limits import PARAGRAPHS
from ..model import Article, Block, BlockKind, Document, Removed, Sentence, Span
from ..sentence_end import without_notes
from ..text import squeeze
from .above_lede import Heading
from .boilerplate.boilerplate_model import shipped_model
from .boilerplate.classifier import article_lines, may_be_page
from .boilerplate.edges import introduces, mark_edges
from .boilerplate.in_paragraph import cut_boilerplate
from .boilerplate.kinds import (
    BIOGRAPHY,
    BYLINE,
    CREDIT,
    DATE,
    FOOTER,
    HEADLINE,
    NOTE,
    PROMOTION,
    RELATED,
    VIDEO,
    Kind,
)
from .boilerplate.rules import kinds_by_rules
from .byline import find_byline, find_glued_credits
from .captions import mark_captions
from .dateline import find_dateline, repeated_dateline
from .heading import read_heading
from .live_blog import is_live_blog
from .mixed_blocks import mark_mixed_blocks
from .paragraphs import paragraph_spans
from .pasted_page import read_pasted_page

_CREDITS = 4
"""Last lines, among which a line says who reported."""
_TAIL = 3
"""Last paragraphs, where authors are introduced."""
_LONGEST_BIOGRAPHY = 60
"""Words of an author's introduction at most."""
_LONGEST_SIGNATURE = 25
"""Words of a line with an author's name and address at most."""
_BEFORE_SIGNATURE = "-–—•* "
"""What stands before an author's name below the text."""
_LONGEST_MARK = 40
"""Characters of a sentence that can be without a letter: a number, a row of stars."""
_GLUED_WORDS = 4
"""Blanks in a headline that is glued to the lede, and in what follows it, at least."""
_OF_NO_ITEM = frozenset((BIOGRAPHY, PROMOTION, VIDEO))
"""Kinds of boilerplate that the items of an article's own lists are none of."""
_SHORTEST_ITEM = 12
"""Characters of such an item at least; a button has fewer."""
_OPENING_MARKS = frozenset("“\"‘'«„(")
_SHORTEST_NAME = 6
"""Characters of the name that an author's introduction begins with at least."""


def _spoken(text: str, likely: str | None) -> str | None:
    """The language of a text that may be in the one that its page declares.

    The words go before that where they are sure; where they are surely none that is known, any but English,
    which pages in every language declare.
    """
    found = language.detect(text)
    unknown = found is None or (found == language.UNDETERMINED and likely not in (None, "en"))
    return likely if unknown else found


def dissect(document: Document) -> Article:
    """Take a document apart: headline, deck, byline, dates, dateline, body, notes, boilerplate.

    Raises `TooManyError` where it has more paragraphs than an article can have.
    """
    text = document.text
    spoken = document.language or _spoken(text, document.likely_language)
    blocks = document.blocks
    spans = [(block.start, block.end) for block in blocks] if blocks else paragraph_spans(text)
    PARAGRAPHS.check(document.source, len(spans))
    lines = [text[start:end] for start, end in spans]
    lines = [squeeze(line) if "\n" in line else line for line in lines]
    if blocks:
        heading = _read_blocks(document, blocks, lines)
    else:
        title = squeeze(document.title) if document.title else None
        heading = _read_lines(text, spans, lines, title)
    if document.footnotes:
        _mark_footnotes(document.footnotes, spans, heading.kinds)
    mark_edges(lines, heading.kinds)
    if not blocks:
        mark_captions(text, spans, lines, heading.kinds)
        mark_mixed_blocks(text, spans, lines, heading.kinds)
    _read_end(heading, lines)
    body = [span for span, kind in zip(spans, heading.kinds, strict=True) if kind is None]
    opening = _read_opening(text, lines, body, heading)
    removed = [
        Removed(squeeze(text[start:end]), kind, start, end)
        for (start, end), kind in zip(spans, heading.kinds, strict=True)
        if kind
    ]
    body, cut = cut_boilerplate(text, body, document.language or document.likely_language)
    if opening.removed or cut:
        removed += [*opening.removed, *cut]
        removed.sort(key=lambda piece: piece.start)
    printed = persons_as_written(heading.byline) if heading.byline else None
    return Article(
        source=document.source,
        id=document.id,
        url=document.url,
        headline=heading.headline,
        deck=heading.deck or document.deck,
        byline=without_by(document.byline) or printed or None,
        dateline=opening.dateline or heading.dateline,
        date=document.date or heading.date,
        updated=document.updated or heading.updated,
        section=document.section or heading.section,
        language=spoken,
        text=text,
        paragraphs=tuple(body),
        kinds=_kinds(blocks, body) if blocks else _marked_kinds(document.marked, body),
        removed=tuple(removed),
        notes=(
            *document.notes,
            *(line for line, kind in zip(lines, heading.kinds, strict=True) if kind == NOTE),
        ),
        left_out=document.left_out,
    )


def _read_blocks(document: Document, blocks: Sequence[Block], lines: Sequence[str]) -> Heading:
    """The heading that a reader found, and the kind of each block that rules know as boilerplate."""
    kinds: list[Kind | None] = [None] * len(lines)
    if len(lines) > 1:
        kinds = kinds_by_rules(lines, sections=False)
        _keep_items(blocks, kinds)
    # Subheads over nothing: all that stood below them was taken out.
    for number in range(len(lines) - 1, -1, -1):
        if kinds[number] is None:
            if blocks[number].kind != "heading" or number == 0:
                break
            kinds[number] = RELATED
    return Heading(
        kinds,
        headline=squeeze(document.title) if document.title else None,
        deck=document.deck,
        byline=without_by(document.byline),
        date=document.date,
        updated=document.updated,
        section=document.section,
    )


def _keep_items(blocks: Sequence[Block], kinds: list[Kind | None]) -> None:
    """Keep what looks like a prompt or a label among the items of a list that are mostly the article's.

    "Sign up for an account" is a step there, and "Video: 4K" a line of figures.
    """
    for kind, run in groupby(range(len(blocks)), key=lambda n: blocks[n].kind):
        items = list(run)
        if kind == "item" and sum(kinds[n] is None for n in items) > len(items) / 2:
            for n in items:
                long = blocks[n].end - blocks[n].start >= _SHORTEST_ITEM
                if long and kinds[n] in _OF_NO_ITEM:
                    kinds[n] = None


def _kinds(blocks: Sequence[Block], body: Sequence[Span]) -> tuple[BlockKind, ...]:
    """The kind of the block that each span of the body stands in."""
    kinds: list[BlockKind] = []
    number = 0
    for start, _ in body:
        while blocks[number].end <= start:
            number += 1
        kinds.append(blocks[number].kind)
    return tuple(kinds)


def _marked_kinds(marked: Sequence[Block], body: Sequence[Span]) -> tuple[BlockKind, ...]:
    """The kind of each span of the body: what its format marks it as, where that is all of it."""
    known: dict[Span, BlockKind] = {(start, end): kind for kind, start, end in marked}
    kinds: list[BlockKind] = [known.get(span, "paragraph") for span in body]
    return tuple(kinds) if any(kind != "paragraph" for kind in kinds) else ()


def _read_lines(
    text: str, spans: Sequence[Span], lines: Sequence[str], title: str | None
) -> Heading:
    """The heading, and the kind of each line that is not the body."""
    if len(lines) < 2 and not title:  # it is an article, whatever it begins with
        return Heading([None] * len(lines))
    is_article = None
    if may_be_page(lines) and not is_live_blog(lines):
        is_article = article_lines(text, spans, lines, shipped_model())
    kinds: list[Kind | None] = [None] * len(lines)
    if len(lines) > 1:
        kinds = kinds_by_rules(lines, sections=is_article is None)
    if is_article is not None:
        return read_pasted_page(lines, kinds, is_article, title)
    return read_heading(lines, kinds, title, _is_verse(text, spans))


def _is_verse(text: str, spans: Sequence[Span]) -> bool:
    """Whether the second line is as near to the first as the third is to it, or nearer."""
    gaps = [text.count("\n", above[1], below[0]) for above, below in pairwise(spans[:3])]
    return len(gaps) > 1 and gaps[0] <= gaps[1]


def _mark_footnotes(notes: Span, spans: Sequence[Span], kinds: list[Kind | None]) -> None:
    """Mark what stands below the text as its notes."""
    for number, (start, end) in enumerate(spans):
        if notes[0] <= start and end <= notes[1]:
            kinds[number] = FOOTER


def _read_end(heading: Heading, lines: Sequence[str]) -> None:
    """Read what is below the body: who the author is, when the article was published."""
    if heading.byline is None and CREDIT in heading.kinds:
        below = range(max(0, len(lines) - _CREDITS), len(lines))
        above = range(min(len(lines), heading.headline_line + 1 + _CREDITS))
        credited = (number for number in (*below, *above) if heading.kinds[number] == CREDIT)
        heading.byline = next((find_byline(lines[number]) for number in credited), None)
    body = [number for number, kind in enumerate(heading.kinds) if kind is None]
    names = [name.strip().casefold() for name in (heading.byline or "").split(",")]
    if len(body) > _TAIL and any(introduces(lines[body[0]], name) for name in names if name):
        heading.kinds[body[0]] = BIOGRAPHY
    for number in body[:0:-1][:_TAIL]:
        line = lines[number]
        if any(_is_of_author(line, name) for name in names if len(name) >= _SHORTEST_NAME):
            heading.kinds[number] = BIOGRAPHY
            continue
        published, updated, left = date_line(line) or (None, None, line)
        if not left:
            heading.kinds[number] = DATE
            heading.date = heading.date or published
            heading.updated = heading.updated or updated


def _is_of_author(line: str, name: str) -> bool:
    """Whether a line introduces whoever bears a name, signs with it, or says where to write to them."""
    blanks = line.count(" ")
    bare = line.lstrip(_BEFORE_SIGNATURE).casefold()
    if introduces(line, name):
        return True
    if bare.startswith(f"{name} ") and blanks < _LONGEST_BIOGRAPHY:
        return True
    signed = line[0] in _BEFORE_SIGNATURE and bare.startswith(name)
    addressed = "@" in line and name in bare
    return (signed or addressed) and blanks < _LONGEST_SIGNATURE


class _Opening(NamedTuple):
    """What the lede's paragraph begins with."""

    dateline: str | None = None
    removed: tuple[Removed, ...] = ()
    """The headline once more, and the credits, glued to the lede."""


def _read_opening(text: str, lines: Sequence[str], body: list[Span], heading: Heading) -> _Opening:
    """The dateline, and the credits glued to the lede; the first paragraph begins after them."""
    if not body:
        return _Opening()
    start, end = body[0]
    removed = []
    if (after := _after_headline(text, start, end, heading.headline)) is not None:
        removed.append(Removed(squeeze(text[start:after]), HEADLINE, start, after))
        start = after
    glued = find_glued_credits(text, start, end)
    if glued:
        heading.byline = heading.byline or glued.names
        heading.date = heading.date or _first_day(glued.published)
        heading.updated = heading.updated or _first_day(glued.updated or "")
        removed.append(Removed(squeeze(text[start : glued.end]), BYLINE, start, glued.end))
        start = glued.end
    dateline = find_dateline(text, start, end) or repeated_dateline(
        text, start, end, (line for line in lines if not text.startswith(line, start))
    )
    if dateline:
        start = dateline.end
        heading.date = heading.date or dateline.date
    body[0] = start, end
    return _Opening(dateline.text if dateline else None, tuple(removed))


def _after_headline(text: str, start: int, end: int, headline: str | None) -> int | None:
    """Where a paragraph goes on that begins with the headline; None where it does not.

    A short one may well begin the lede, and what goes on in lower case is its sentence.
    """
    if not headline or headline.count(" ") < _GLUED_WORDS or not text.startswith(headline, start):
        return None
    after = start + len(headline)
    rest = text[after:end].lstrip()
    if text[after : after + 1].isalnum() or rest.count(" ") < _GLUED_WORDS:
        return None
    return end - len(rest) if rest[0].isupper() or rest[0] in _OPENING_MARKS else None


def _first_day(text: str) -> str | None:
    """The first day that a text names, an ISO 8601 date."""
    return next((day for day, _, _ in find_dates(text)), None)


def sentences(article: Article) -> tuple[Sentence, ...]:
    """Split the body into sentences, in order; none runs over the end of its paragraph.

    Subheads and rows of tables have none, and none is without a letter.
    """
    text = article.text
    return tuple(
        Sentence(text[first:last], first, last, number)
        for number, (kind, start, end) in enumerate(article.blocks, 1)
        if kind not in ("heading", "row")
        for first, ended in language.split(text, start, end, article.language)
        for last in (without_notes(text, first, ended),)
        if last - first > _LONGEST_MARK or any(map(str.isalpha, text[first:last]))
    )
