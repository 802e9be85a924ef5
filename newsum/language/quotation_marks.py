"""Quotation marks paired: the spans of text between them, paragraph by paragraph.

Opening and closing marks are paired on a stack that every paragraph starts anew, so that a mark
without a partner spoils nothing beyond its own paragraph.  `pair_marks` gives all pairs and what
has no partner; `find_quoted_spans` those that may be quotes, also over several paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Final, NamedTuple

from ..model import Span
from ..patterns import pattern
from .single_marks import OPENS_AFTER, pair_single_marks


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


class PairedMarks(NamedTuple):
    """The quotation marks of one paragraph; nested ones are left to those around them."""

    spans: Sequence[QuotedSpan] = ()
    """In order; none overlaps another, but that others may stand between single marks."""
    unclosed: Sequence[Span] = ()
    """Opening marks that nothing closes, but for single ones, which may be apostrophes."""
    unopened: Sequence[Span] = ()
    """Closing marks that nothing opened, but for single ones."""
    unclosed_single: Sequence[Span] = ()
    """Single marks that look like opening ones, outside the spans, that nothing closes."""


_NO_MARKS: Final = PairedMarks()

# Every mark that may open or close an outer quote, and single ones where no word runs through them,
# nor an abbreviation that owns something ("the U.N.'s").
# What it begins with is one set of characters, so that the engine skips from one to the next.
_MARK = pattern(
    r"[\"“”„‟«»「」『』'`‘’‚‹›](?:(?<=[\"“”„‟«»「」『』])|(?<=')'|(?<=`)`"
    r"|(?<=['‘‚‹›])(?<!\w.)(?!(?<=\w\..)s\b)(?=\w)|(?<=['’‘›‹])(?<=\S.)(?!\w))"
)

_CLOSES_BEFORE: Final = frozenset(" \n)]},.;:!?—–-/<>…")
"""What may follow a closing mark."""

_SENTENCE_ENDS: Final = (".", "?", "!", "…", ":")

_REOPENED_AFTER: Final = (".", "?", "!")

_SINGLE: Final = frozenset("'‘’‚‹›")

_ALWAYS_OPEN: Final = frozenset("„‟`「『")
_ALWAYS_CLOSE: Final = frozenset("」』")

_GUILLEMETS: Final = {"«": "»", "»": "«"}
"""Double ones with their partners: either opens, as the language has it."""

_REOPENS: Final = ('"', "“", "„", "«", "»")
"""Marks with which the next paragraph goes on with a quote."""


def pair_marks(text: str, paragraphs: Sequence[Span]) -> tuple[PairedMarks, ...]:
    """Pair the quotation marks of each paragraph."""
    return _pair_marks(text, tuple(paragraphs))


@lru_cache(maxsize=1)  # an article's are asked for by ranking, then by attribution
def _pair_marks(text: str, paragraphs: tuple[Span, ...]) -> tuple[PairedMarks, ...]:
    marks = groupby(_find_marks(text, paragraphs), itemgetter(0))
    paired = [_NO_MARKS] * len(paragraphs)
    for number, own in marks:
        paired[number] = _pair(text, number, [mark for _, mark in own], *paragraphs[number])
    return tuple(paired)


def _find_marks(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[int, Span]]:
    """Each mark that stands in a paragraph, with the number of the paragraph, from 0."""
    number = 0
    for match in _MARK.finditer(text):
        start, end = match.span()
        while number < len(paragraphs) and paragraphs[number][1] < end:
            number += 1
        if number == len(paragraphs):
            return
        if paragraphs[number][0] <= start:
            yield number, (start, end)


def find_quoted_spans(text: str, paragraphs: Sequence[Span]) -> list[QuotedSpan]:
    """Every quoted span in order, nested ones left to those around them.

    A quote over several paragraphs opens again at each: its spans but the last end with their
    paragraph and have ``continues`` set.
    """
    found: list[QuotedSpan] = []
    for number, paired in enumerate(pair_marks(text, paragraphs)):
        found += _with_reopened(text, number, paired)
        low, high = paragraphs[number]
        start = _left_open(paired.spans, paired.unclosed)
        if start is None:
            continue
        again = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else len(text)
        if text[start - 1] == "»" and text[start : start + 1] == " ":
            continue  # a bullet
        continues = text[again : again + 1] in _REOPENS
        leads = start <= low + 2  # a mark has one or two characters
        if continues or leads or _runs_out(text, start, high):
            found.append(QuotedSpan(start, high, number, start - 1, high, continues, single=False))
    return _outermost(text, [span for span in found if _is_quote(text, span)])


def _outermost(text: str, spans: Sequence[QuotedSpan]) -> list[QuotedSpan]:
    """The spans, in order, without those that stand in another.

    Straight single marks around double ones, of which the last stands behind an s, are apostrophes:
    "'Tis the season, she said, “We won,” at the dogs' home".
    """
    found: list[QuotedSpan] = []
    for span in spans:
        if found and span.outer_start < found[-1].outer_end:
            around = found[-1]
            if text[around.outer_start] != "'" or text[around.end - 1 : around.end + 1] != "s'":
                continue
            found.pop()
        found.append(span)
    return found


def _pair(text: str, paragraph: int, marks: Sequence[Span], low: int, high: int) -> PairedMarks:
    """Pair the marks of one paragraph, which stands from ``low`` to ``high``."""
    spans: list[QuotedSpan] = []
    singles: list[Span] = []
    open_marks: list[Span] = []
    unopened: list[Span] = []
    for start, end in marks:
        if text[start] in _SINGLE and end - start == 1:
            singles.append((start, end))
            continue
        top = text[open_marks[-1][0]] if open_marks else ""
        if _opens(text, start, end, low, high, top):
            open_marks.append((start, end))
        elif open_marks:
            outer_start, inner_start = open_marks.pop()
            while spans and spans[-1].outer_start > outer_start:
                spans.pop()  # it was nested
            span = (inner_start, start, paragraph, outer_start, end)
            spans.append(QuotedSpan(*span, continues=False, single=False))
        else:
            unopened.append((start, end))
    if not singles:
        return PairedMarks(spans, open_marks, unopened)
    left_open = _left_open(spans, open_marks)
    outside = _outside(singles, spans, high if left_open is None else left_open)
    pairs, unclosed = pair_single_marks(text, outside)
    spans += [
        QuotedSpan(inner, closing, paragraph, opening, end, continues=False, single=True)
        for (opening, inner), (closing, end) in pairs
    ]
    return PairedMarks(sorted(spans), open_marks, unopened, unclosed)


def _with_reopened(text: str, number: int, paired: PairedMarks) -> Sequence[QuotedSpan]:
    """The spans of a paragraph, and before them what a quote says that they open again.

    So it is where paragraphs were run together: "“It rains.  “It pours.  “It is over.”".
    """
    if not (paired.unclosed and paired.spans):
        return paired.spans
    spans = {span.outer_start: span for span in paired.spans}
    double = [(span.outer_start, span.start) for span in paired.spans if not span.single]
    again = sorted((*paired.unclosed, *double))
    for (start, inner), (following, _) in reversed(tuple(pairwise(again))):
        if start in spans or following not in spans or text[start] != text[following]:
            continue
        end = start + len(text[start:following].rstrip())
        if end < following and text.endswith(_REOPENED_AFTER, inner, end):
            spans[start] = QuotedSpan(inner, end, number, start, end, continues=True, single=False)
    found: list[QuotedSpan] = []
    for start in sorted(spans):
        if not (found and spans[start].single and start < found[-1].end):  # nested in the last
            found.append(spans[start])
    return found


def _opens(text: str, start: int, end: int, low: int, high: int, top: str) -> bool:
    """Tell an opening mark from a closing one by its shape, its neighbours and what is open.

    ``top`` is the innermost mark that is open, empty where there is none.
    """
    mark = text[start]
    left = text[start - 1] if start > low else " "
    right = text[end] if end < high else " "
    after = left in OPENS_AFTER
    before = right in _CLOSES_BEFORE
    if mark in _ALWAYS_OPEN:
        return True
    if mark in _ALWAYS_CLOSE:
        return False
    if mark in _GUILLEMETS:
        same_closes = top == mark and before and not after  # »Ja», as Swedes and Finns write
        return _GUILLEMETS.get(top) != mark and not same_closes
    if mark == "“":
        return not (top and (top in "„‟" or (before and not after)))
    if mark == "”":
        return after and not before and not top
    if after != before:
        return after
    return not top


def _left_open(spans: Sequence[QuotedSpan], unclosed: Sequence[Span]) -> int | None:
    """Where the first mark ends that nothing closes, behind all spans."""
    last = spans[-1].outer_end if spans else 0
    return next((end for start, end in unclosed if start >= last), None)


def _outside(marks: list[Span], spans: list[QuotedSpan], end: int) -> list[Span]:
    """The marks before ``end`` that are within no span."""
    outside: list[Span] = []
    index = 0
    for mark in marks:
        while index < len(spans) and spans[index].end <= mark[0]:
            index += 1
        nested = index < len(spans) and spans[index].start <= mark[0]
        if not nested and mark[0] < end:
            outside.append(mark)
    return outside


def is_apostrophe(text: str, span: QuotedSpan) -> bool:
    """Whether a single mark that opens a span stands behind a word: it is no opening mark."""
    return span.single and text[span.outer_start - 1 : span.outer_start].isalnum()


def is_markup(text: str, span: QuotedSpan) -> bool:
    """Whether it is an attribute's value, of markup that was left in the text."""
    return text.endswith("=", 0, span.outer_start)


def _runs_out(text: str, start: int, end: int) -> bool:
    """Whether whole sentences stand behind a mark that nothing closes: it was forgotten."""
    before = text[max(0, start - 3) : start - 1].rstrip()[-1:]
    return before in _SENTENCE_ENDS and text[end - 1] in _SENTENCE_ENDS


def _is_quote(text: str, span: QuotedSpan) -> bool:
    """Whether a span is a quote by its opening mark.

    Two apostrophes open none: all but one paper's archive have them for italics, or as a slip.
    """
    if text.startswith("''", span.outer_start) or is_markup(text, span):
        return False
    return bool(text[span.start : span.end].strip())
