"""Records made by hand, with true offsets: an article that says a little of everything."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import accumulate

from newsum.model import (
    Article,
    BlockKind,
    Failure,
    Marked,
    Point,
    Quotations,
    Quote,
    Reason,
    Removed,
    SourcedQuote,
    SpeakerEntry,
    Summary,
)

TEXT = """\
Ferry to Skellan returns after nine years

By Rosalind Okafor

PORT BRANNOCK, Eskaria (NWA) -- The night ferry to Skellan will sail again
in May, nine years after a storm wrecked its only pier.

"We counted every winter," said Ada Lindqvist, the mayor of Skellan. "Now we
can stop counting."

Share this article

Tickets will cost 14 crowns [sic] and the crossing takes five hours, an hour
less than before, the operator said.

A spokesman for the port called the pier "a small miracle of concrete", built
for 3.2 million crowns.

Correction: An earlier version misspelled the name of the mayor.
"""


def span(words: str) -> tuple[int, int]:
    """Where ``words`` stand in the text, whatever its line breaks."""
    start = TEXT.replace("\n", " ").index(words)
    return start, start + len(words)


def paragraph(opening: str) -> tuple[int, int]:
    start = TEXT.index(opening)
    return start, TEXT.index("\n\n", start)


def point(words: str, number: int, score: float) -> Point:
    start, end = span(words)
    return Point(text=words, start=start, end=end, paragraph=number, score=score)


FRONT = {
    "source": "news/ferry.txt",
    "headline": "Ferry to Skellan returns after nine years",
    "byline": "Rosalind Okafor",
    "dateline": "PORT BRANNOCK, Eskaria (NWA)",
    "date": "2026-03-05",
}
NOTES = ("Correction: An earlier version misspelled the name of the mayor.",)

POINTS = (
    point(
        "The night ferry to Skellan will sail again in May, nine years after a storm wrecked its "
        "only pier.",
        1,
        2.5,
    ),
    point(
        "Tickets will cost 14 crowns [sic] and the crossing takes five hours, an hour less than "
        "before, the operator said.",
        3,
        1.25,
    ),
)

SPLIT = Quote(
    text="We counted every winter, … Now we can stop counting.",
    parts=(span("We counted every winter,"), span("Now we can stop counting.")),
    paragraph=2,
    speaker="Ada Lindqvist",
    role="the mayor of Skellan",
    mention="Ada Lindqvist",
    cue="said",
    confidence=0.98,
    score=1.5,
)
MIXED = Quote(
    text="a small miracle of concrete",
    parts=(span("a small miracle of concrete"),),
    paragraph=4,
    speaker="a spokesman for the port",
    mention="A spokesman for the port",
    cue="called",
    kind="mixed",
)
NOBODY = Quote(text="Mind the gap.", parts=((0, 13),), paragraph=4)

SUMMARY = Summary(**FRONT, words=74, points=POINTS, quotes=(SPLIT,), notes=NOTES)
ARTICLE = Article(
    **FRONT,
    deck="The island’s mayor says the counting is over",
    updated="2026-03-06",
    text=TEXT,
    paragraphs=(
        (span("The night ferry")[0], paragraph("PORT")[1]),
        paragraph('"We counted'),
        paragraph("Tickets"),
        paragraph("A spokesman"),
    ),
    removed=(
        Removed("Share this article", "share", *span("Share this article")),
        Removed(NOTES[0], "note", *span(NOTES[0])),
    ),
    notes=NOTES,
)
MARKED = Marked(
    **{field.name: getattr(ARTICLE, field.name) for field in fields(ARTICLE)},
    points=POINTS,
    quotes=(SPLIT, MIXED),
)
EXPLAINED = replace(
    SUMMARY,
    points=(
        replace(
            POINTS[0],
            reasons=(
                Reason("opens the article", 1.6),
                Reason("says a new thing", 0.4),
                Reason("shares words with the headline, and more of them than others do", 0.8),
                Reason("too small to tell", 0.001),
                Reason("long", -0.301),
            ),
        ),
        replace(
            POINTS[1],
            reasons=(Reason("place", 1.5), Reason("all else", -0.25)),
        ),
    ),
    quotes=(),
)
QUOTATIONS = Quotations(
    source="news/ferry.txt",
    headline=FRONT["headline"],
    date="2026-03-05",
    quotes=(SPLIT, MIXED, NOBODY),
)
BARE = Summary(
    source="-",
    id="r-7",
    words=9,
    points=(Point(text="It rained.", start=0, end=10, paragraph=1, score=0.5),),
    quotes=(),
)
SILENT = Quotations(source="news/silence.txt")
FAILURE = Failure(
    source="news/void.txt", kind="empty", message="news/void.txt: the file is empty", id=None
)

SPEAKERS = (
    SpeakerEntry(
        name="Ada Lindqvist",
        role="the mayor of Skellan",
        quotes=(
            SourcedQuote(SPLIT, "news/ferry.txt", "Ferry"),
            SourcedQuote(replace(SPLIT, paragraph=7), "b.html"),
        ),
    ),
    SpeakerEntry(name="a spokesman for the port", quotes=(SourcedQuote(MIXED, "-"),)),
    SpeakerEntry(name=None, quotes=(SourcedQuote(NOBODY, "news/ferry.txt"),)),
)
FORMULAS = replace(
    QUOTATIONS,
    source="=cmd.txt",
    id="-1",
    headline="+1 for the ferry, “again”",
    quotes=(replace(SPLIT, speaker="@ada", role='a "mayor", of sorts'), MIXED),
)

EVERYTHING = (SUMMARY, FAILURE, QUOTATIONS, SILENT, ARTICLE, BARE)

_BLOCKS: tuple[tuple[BlockKind, str], ...] = (
    ("paragraph", "The night ferry to Skellan will sail again in May, nine years after the storm."),
    ("heading", "What it costs"),
    (
        "item",
        "A seat: 14 crowns, for which the operator gives coffee and a blanket that is nearly new.",
    ),
    ("item", "A cabin: 40 crowns."),
    ("row", "Port | Leaves | Arrives, if the wind is not against it"),
    ("row", "Brannock | 23:00 | 04:00"),
    ("row", "Skellan | 12:15 | 17:15 or, on days on which the wind is against it, 18:00"),
    ("quote", "We counted every winter. Now we can stop counting."),
    ("paragraph", "The mayor will be on board."),
)
_TEXTS = [text for _, text in _BLOCKS]
STRUCTURE = Article(
    source="news/ferry.html",
    headline="Ferry to Skellan returns",
    text="\n".join(_TEXTS),
    paragraphs=tuple(
        (start, start + len(text))
        for start, text in zip(
            accumulate((len(text) + 1 for text in _TEXTS), initial=0), _TEXTS, strict=False
        )
    ),
    kinds=tuple(kind for kind, _ in _BLOCKS),
)
"""An article with a subhead, a list, a table and a block quotation."""

FETCHED = replace(
    SUMMARY, source="https://post.example/ferry", url="https://post.example/ferry?page=1"
)
"""A summary of an article from the web."""
