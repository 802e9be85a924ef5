"""What of each sentence is quoted, and whether a quotation runs over its ends or lacks a mark."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from ..language.quotation_marks import PairedMarks, is_apostrophe, is_markup, pair_marks
from ..model import Article, Sentence

_REACH: Final = 4
"""Sentences after which a quotation that never closes is taken to have lost its mark."""


class Quotation(NamedTuple):
    """What of a sentence is quoted."""

    longest: int = 0
    """Characters of the longest quoted span in it."""
    total: int = 0
    """Characters quoted."""
    broken: bool = False
    """A quotation begins, ends or goes on outside the sentence, or lacks a mark."""


_NONE: Final = Quotation()


class _Piece(NamedTuple):
    """A quoted span with its marks, or a mark without a partner."""

    outer_start: int
    outer_end: int
    start: int | None
    """Where what is quoted begins; ``None`` where no mark opens it."""
    end: int | None
    """Where it ends; ``None`` where no mark closes it."""


def find_quotations(article: Article, sentences: Sequence[Sentence]) -> list[Quotation]:
    """What of each sentence is quoted, by the pairs of marks in its paragraph."""
    found = [_NONE] * len(sentences)
    numbers = [sentence.paragraph for sentence in sentences]
    for number, paired in enumerate(pair_marks(article.text, article.paragraphs), start=1):
        if any(paired):
            own = slice(bisect_left(numbers, number), bisect_right(numbers, number))
            pieces = sorted(_pieces(article.text, paired), key=itemgetter(0))
            found[own] = _in_paragraph(sentences[own], pieces)
    return found


def _pieces(text: str, paired: PairedMarks) -> Iterator[_Piece]:
    for span in paired.spans:
        if not is_apostrophe(text, span):
            start = None if is_markup(text, span) else span.start
            yield _Piece(span.outer_start, span.outer_end, start, span.end)
    for opening, end in (*paired.unclosed, *paired.unclosed_single):
        stray = text[opening] == "»" and text[end : end + 1].isspace()  # an arrow
        yield _Piece(opening, end, None, opening) if stray else _Piece(opening, end, end, None)
    for closing, end in paired.unopened:
        yield _Piece(closing, end, None, closing)


def _in_paragraph(sentences: Sequence[Sentence], pieces: Sequence[_Piece]) -> Iterator[Quotation]:
    first = 0
    running = 0  # sentences since a mark that nothing closes, 0 where there is none
    for sentence in sentences:
        while first < len(pieces) and pieces[first].outer_end <= sentence.start:
            first += 1
        last = first
        while last < len(pieces) and pieces[last].outer_start < sentence.end:
            last += 1
        if first < last:  # the next mark shows that one before was lost
            quotation = _quotation(sentence, pieces[first:last])
            yield quotation
            running = int(quotation.broken and None in [one.end for one in pieces[first:last]])
        elif 0 < running <= _REACH:
            length = sentence.end - sentence.start
            yield Quotation(length, length, broken=True)
            running += 1
        else:
            yield _NONE


def _quotation(sentence: Sentence, pieces: Sequence[_Piece]) -> Quotation:
    low, high = sentence.start, sentence.end
    lengths = []
    broken = False
    for outer_start, outer_end, start, end in pieces:
        first = low if start is None else max(start, low)
        last = high if end is None else min(end, high)
        lengths.append(max(0, last - first))
        outside = outer_start < low or outer_end > high
        broken = broken or outside or start is None or end is None
    return Quotation(max(lengths), sum(lengths), broken)
