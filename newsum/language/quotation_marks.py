"""Quotation marks paired: the spans of text between them, paragraph by paragraph.

Opening and closing marks are paired on a stack that every paragraph starts anew, so that a mark
without a partner spoils nothing beyond its own paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..model import Span


class QuotedSpan(NamedTuple):
    """The text between an opening and a closing quotation mark, the marks left out."""

    start: int
    end: int
    paragraph: int
    """Counts from 0."""
    outer_start: int
    """Where its opening mark begins."""
    outer_end: int
    """Where its closing mark ends."""
    continues: bool
    """No closing mark: the next paragraph opens it again."""
    single: bool
    """Between single marks."""


# Every mark that may open or close an outer quote, and single ones where no word runs through them.
# What it begins with is one set of characters, so that the engine skips from one to the next.
_MARK = re.compile(
    r"[\"“”„‟«»'`‘’‚‹›](?:(?<=[\"“”„‟«»])|(?<=')'|(?<=`)`"
    r"|(?<=['‘‚‹])(?<!\w.)(?=\w)|(?<=['’‘›])(?<=\S.)(?!\w))"
)

# Blanks and opening brackets come before an opening mark.
_OPENS_AFTER = frozenset(" \n([{—–-/:>")

# What may follow a closing mark, besides blanks.
_CLOSES_BEFORE = frozenset(" \n)]},.;:!?—–-/<>…")

_SENTENCE_ENDS = (".", "?", "!", "…", ":")

_SINGLE = frozenset("'‘’‚‹›")

_PARTNERS = {"“": "”", "«": "»", "»": "«", "„": "“"}

LONGEST_SINGLE = 600
"""Characters; beyond it a single mark is an apostrophe."""


def _opens(text: str, start: int, end: int, low: int, high: int, top: str) -> bool:
    """Tell an opening mark from a closing one by its shape, its neighbours and what is open."""
    mark = text[start]
    left = text[start - 1] if start > low else " "
    right = text[end] if end < high else " "
    after = left in _OPENS_AFTER
    before = right in _CLOSES_BEFORE
    if mark in "„‟`":
        return True
    if mark in "«»":
        return _PARTNERS.get(top) != mark
    if mark == "“":
        return not (top and (top in "„‟" or (before and not after)))
    if mark == "”":
        return after and not before and not top
    if after != before:
        return after
    return not top


def _closing_single(text: str, closers: list[re.Match[str]]) -> re.Match[str] | None:
    """Pick the mark that closes a single one, rather than an apostrophe after a plural."""
    for closer in closers:
        if text[closer.start() - 1] in ",.!?…—;":
            return closer
    for closer in closers:
        if text[closer.start() - 1] != "s":
            return closer
    return closers[0] if closers else None


def _singles(text: str, marks: list[re.Match[str]], paragraph: int) -> list[QuotedSpan]:
    """Pair the single marks that stand in no other span."""
    found: list[QuotedSpan] = []
    index = 0
    while index < len(marks):
        opener = marks[index]
        index += 1
        start = opener.end()
        if text[opener.start()] == "’" or text[start : start + 1].isspace() or start == len(text):
            continue
        closers: list[re.Match[str]] = []
        while index + len(closers) < len(marks):
            closer = marks[index + len(closers)]
            near = closer.start() - start <= LONGEST_SINGLE
            if not near or text[closer.start()] in "‚‹" or not text[closer.start() - 1].strip():
                break
            if text[closer.start() - 1] in "([" or text[closer.end() : closer.end() + 1].isalnum():
                break
            closers.append(closer)
        close = _closing_single(text, closers)
        if close is not None:
            index += closers.index(close) + 1
            span = (start, close.start(), paragraph, opener.start(), close.end())
            found.append(QuotedSpan(*span, continues=False, single=True))
    return found


def _pair(text: str, paragraph: int, low: int, high: int) -> tuple[list[QuotedSpan], int | None]:
    """Pair the marks of one paragraph; also where the last mark that nothing closes ends."""
    found: list[QuotedSpan] = []
    singles: list[re.Match[str]] = []
    open_marks: list[tuple[str, int, int]] = []
    for match in _MARK.finditer(text, low, high):
        start, end = match.span()
        mark = text[start]
        if mark in _SINGLE and end - start == 1:
            singles.append(match)
            continue
        top = open_marks[-1][0] if open_marks else ""
        if _opens(text, start, end, low, high, top):
            open_marks.append((mark, start, end))
        elif open_marks:
            _, before, first = open_marks.pop()
            while found and found[-1].outer_start > before:
                found.pop()  # it was nested
            found.append(QuotedSpan(first, start, paragraph, before, end, False, False))
    left_open = None
    if open_marks:
        last = found[-1].outer_end if found else low
        after = [first for _, before, first in open_marks if before >= last]
        left_open = after[0] if after else None
    if singles:
        outer = _outside(singles, found, left_open if left_open is not None else high)
        found += _singles(text, outer, paragraph)
        found.sort()
    return found, left_open


def _outside(marks: list[re.Match[str]], found: list[QuotedSpan], end: int) -> list[re.Match[str]]:
    """The marks before ``end`` that are within no span."""
    outside: list[re.Match[str]] = []
    index = 0
    for mark in marks:
        while index < len(found) and found[index].end <= mark.start():
            index += 1
        nested = index < len(found) and found[index].start <= mark.start()
        if not nested and mark.start() < end:
            outside.append(mark)
    return outside


def find_quoted_spans(text: str, paragraphs: Sequence[Span]) -> list[QuotedSpan]:
    """Every quoted span in order, nested ones left to those around them.

    A quote over several paragraphs opens again at each: its spans but the last end with their
    paragraph and have ``continues`` set.
    """
    found: list[QuotedSpan] = []
    for number, (low, high) in enumerate(paragraphs):
        inside, left_open = _pair(text, number, low, high)
        found += inside
        if left_open is None or left_open >= high:
            continue
        again = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else len(text)
        continues = text[again : again + 1] in ('"', "“", "„", "«", "»")
        if continues or (left_open <= low + 2 and not inside) or _runs_out(text, left_open, high):
            found.append(QuotedSpan(left_open, high, number, left_open - 1, high, continues, False))
    return [span for span in found if _is_quote(text, span)]


def _runs_out(text: str, start: int, end: int) -> bool:
    """Whether whole sentences stand behind a mark that nothing closes: it was forgotten."""
    before = text[max(0, start - 3) : start - 1].rstrip()[-1:]
    return before in _SENTENCE_ENDS and text[end - 1] in _SENTENCE_ENDS


def _is_quote(text: str, span: QuotedSpan) -> bool:
    """Whether a span is a quote by its opening mark.

    Two apostrophes open none: all but one paper's archive have them for italics, or as a slip.  Nor
    does a mark behind "=": it is an attribute's of markup that was left in the text.
    """
    if text.startswith("''", span.outer_start) or text.endswith("=", 0, span.outer_start):
        return False
    return bool(text[span.start : span.end].strip())
