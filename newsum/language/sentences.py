"""Sentence boundaries.

A mark that may end a sentence is found by one regular expression.  What stands around it settles
most cases; whether a full stop after an abbreviation, an initial or a number ends a sentence as
well is decided by the language's list of abbreviations, or, in English and in languages without
one, by NLTK's Punkt (T. Kiss and J. Strunk, *Unsupervised Multilingual Sentence Boundary Detection*,
2006), with parameters learned from news.  Marks of other scripts end a sentence wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from re import Match
from typing import Final

from ..model import Span
from ..patterns import pattern
from .abbreviations import boundary_judge
from .listed_abbreviations import BoundaryJudge
from .punkt import abbreviation_lists
from .tokens import stop_words

# A run of marks that may end a sentence, the closing marks that belong to it, and then white space,
# or, where the space was lost, a capital or an opening mark.  A run is taken whole or not at all,
# so that a long one costs no more than its length.
_END = pattern(
    r"""(?P<marks>[.!?…](?<![.!?…]{2})[.!?…]*)
    (?P<closing>["'’”»)\]}]*(?:[“‘«‹]{1,2}(?!\S)|(?<=['’])\ ["”](?!\S)|\ »(?!\S))?)
    (?P<note>(?:\ ?\[(?:(?:(?:note|nb|n)\ )?\d{1,3}|[a-z])\]|\(\d{1,2}\)(?=\s)|[¹²³⁴⁵⁶⁷⁸⁹⁰*†‡])*)
    (?:(?P<blank>\s+)|(?=[^\W\d_a-z¹²³⁴⁵⁶⁷⁸⁹⁰]|[“‘(\["']|\d{1,2}:\d\d\ ?[ap]\.?m\b))""",
    re.VERBOSE,
)

# An item of a list: a line that begins with a bullet, or with a dash or a number, as a line broken
# anywhere may begin too: those count only where the line before is finished or the list has begun.
_BULLET = r"[*•·▪‣]\s"
_NUMBER = r"(?:[-–—]|\d{1,2}[.)])\s"
_ITEM = pattern(rf"\n\s{{0,8}}(?={_BULLET}|(?<=[.!?:;]\n){_NUMBER})")
_LIST_ITEM = pattern(rf"\n\s{{0,8}}(?={_BULLET}|{_NUMBER})")
_FIRST_ITEM = pattern(_NUMBER)

# Marks that end a sentence and stand for nothing else, with those that close a quotation: no blank
# follows in Chinese and Japanese, one does in Hindi, Bengali, Urdu, Persian and Arabic.  A run is
# looked at from its first mark alone.
_SURE = pattern(r"(?:[。！？｡]+|[।॥۔؟](?<![।॥۔؟]{2})[।॥۔؟]*(?=[\s»”’\"')\]]))[」』”’）)»\"']*")
_SURE_MARKS: Final = frozenset("。！？｡।॥۔؟")

# What follows a quote that its sentence does not end with: a comma, a particle, who says so.
_QUOTED_ON = pattern(r"[、，,とっ]|[^。！？，、\s]{0,10}(?:说|說|道|表示|称|稱|指出)")

# An initial before a full stop, and one that follows: "K. A. Vose".
_INITIAL_BEFORE = pattern(r"(?<![^\W\d_])[^\W\d_a-z]$")
_INITIALS_BEFORE = pattern(r"(?<![^\W\d_])[^\W\d_a-z]\.\s?[^\W\d_a-z]$")
_BRACKETED = pattern(r"\([^\W\d_]{1,4}$")
_LETTER_BEFORE = pattern(r"(?<![\w.])[a-zäöü]$")
_SPACED_BEFORE = pattern(r"(?<![\w.])[a-zäöü]\.\s[^\W\d_]$")
_SPACED_TIME = pattern(r"\d\s?[ap]\.\s?m$")
_INITIAL_NEXT = pattern(r"[^\W\d_a-z]\.(?:\s|$|[^\W\d_a-z])")

# Marks that open what follows, and the word behind them, as far as anybody would look.
_NEXT = pattern(r"(?:[.…–—-]{1,6}\s{0,2}){0,4}[\"'“”‘’„«»‹›(\[{¡¿*_]*\s?(\S{0,30})")

# A name of up to four words, perhaps an age, and the word after: "Crandall said", "Pell, 43, asked".
_NAMED = pattern(r"(?:[A-Z][\w.'’-]{0,30}(?:,\s\d{1,3},)?\s){1,4}([a-z]{3,12})\b")

# Who speaks and the word that says so, in a text without capitals: "he said", "the minister said".
_SPEAKER = pattern(r"(?:[\w.'’-]{1,30}\s){1,4}?([a-z]{3,12})\b")

# A given name, before an initial.
_GIVEN = pattern(r"[^\W\d_a-z][a-zà-öø-ÿ'’-]+$")

_REACH: Final = 32
"""Characters before a mark in which its word is looked for: longer than any abbreviation."""

# What may follow a full stop that was glued to it, and what may stand before: a word that begins
# like a sentence's first, and the end of a plain word; neither initials nor addresses are parted.
_GLUED_NEXT = pattern(
    r"(?!(?:Com|Net|Org)\b)(?:[^\W\d_a-z][a-zà-öø-ÿ'’]|[IA]$)[^./@\\]*[.,;:!?…]?$"
)
_GLUED_LAST = pattern(
    r"^[^./@\\]*(?:[^\W\d_]{2}|[\d)%][\d)%])$|^[$€£]?\d[\d.,]*(?:%|\.\d{1,2})$|^\d{1,3}[-–]\d{1,3}$|(?:^|[MBk\d])[€$£]$"
)

# What may stand there though it has full stops of its own: the time of day, before any word, and
# the name of a country, before a common one.
_GLUED_TIME = pattern(r"^[ap]\.m$", re.IGNORECASE)
_GLUED_COUNTRY = pattern(r"^(?:[A-Z]\.)+[A-Z]$|^(?:St|Ave|Inc|Co|Corp|Ltd)$")

_INITIALS: Final = 6
"""Characters before a full stop in which two initials stand."""

_BEFORE_BRACKETS: Final = frozenset(("al", "ca", "cf", "vgl"))
"""Abbreviations behind which brackets belong to the sentence, whatever they begin with."""

_NUMBER_LENGTH: Final = 12
"""Characters of the number of a list's item at most."""

_COUNT_BACK: Final = 2_000
"""Characters before a mark in which straight quotation marks are counted."""

_ELLIPSIS: Final = "..."
_NEVER_FIRST: Final = ",;:.!?)]}…"
"""What no sentence begins with."""
_WORD_OPENERS: Final = "\"'“”‘’„«»‹›([{¡¿*_-–—/"
"""What may stand before a word, unparted from it."""
_WORD_CLOSERS: Final = "\"'’”»)]}"
"""What may stand behind one."""
_QUOTE_CLOSERS: Final = "\"'’”»“‘«‹"
"""Marks that close a quotation in one language or another."""


_ASIDE: Final = 160
"""Characters before and behind a full stop in which the brackets stand that hold it."""
_GOES_ON: Final = pattern(r"[.,;:]|\s+[^\W\d_A-Z]")
"""What follows brackets amid a sentence."""


def _word_before(text: str, first: int, mark: int) -> str:
    """The word that a mark ends, without what opens it; an initial with the name before it."""
    before = text[max(first, mark - _REACH) : mark].rsplit(None, 2)
    if not before:
        return ""
    word = before[-1].lstrip(_WORD_OPENERS)
    if len(word) == 1 and len(before) > 1 and _GIVEN.search(before[-2]) and word.isupper():
        return f"{before[-2]} {word}"
    return word


def _has_reporting_clause(text: str, at: int, cased: bool) -> bool:
    """Whether a reporting clause follows a quote: "Crandall said"."""
    said = (_NAMED if cased else _SPEAKER).match(text, at)
    return said is not None and said[1] in abbreviation_lists()["reporting words"]


def _after_stop(text: str, first: int, end: Match[str], word: str, decide: BoundaryJudge) -> bool:
    """Whether a full stop ends a sentence before a word that could begin the next."""
    mark = end.start()
    if _is_between_initials(text, first, end, word):
        return False
    around = text[mark - 2 : mark - 1] + text[end.end()]
    if text[mark - 1 : mark].isspace() and "." in around:  # a spaced ellipsis
        return False
    if end["closing"] and end["closing"][-1] in _QUOTE_CLOSERS:
        return True
    if not decide(_word_before(text, first, mark), word):
        return False
    return not _is_in_aside(text, first, mark)


def _is_in_aside(text: str, first: int, mark: int) -> bool:
    """Whether brackets that the sentence goes on behind hold a full stop: "by Roe (A. Roe et al. Tides 4, 2)."."""
    opening = text.rfind("(", max(first + 1, mark - _ASIDE), mark)
    if opening < 0 or text.find(")", opening, mark) >= 0:
        return False
    closing = text.find(")", mark, mark + _ASIDE)
    inside = text.find("(", mark, closing) < 0 if closing >= 0 else False
    return inside and _GOES_ON.match(text, closing + 1) is not None


def _is_between_initials(text: str, first: int, end: Match[str], word: str) -> bool:
    """Whether a full stop is that of an initial before another, or the last before a surname."""
    if text[end.end()] in "([" and _word_before(text, first, end.start()) in _BEFORE_BRACKETS:
        return True  # "et al. (Varn, 2020)"
    if end["closing"] == ")" and _BRACKETED.search(
        text, max(first, end.start() - _INITIALS), end.start()
    ):
        return True  # "Gen. (ret.) Olaf Brandt"
    if end["closing"] or end["note"]:
        return False
    before = text[max(first, end.start() - _INITIALS) : end.start()]
    if len(before) > 1 and before[-2:].isalpha():
        return False  # it ends a word, as nearly every one does
    if _INITIAL_BEFORE.search(before) and _INITIAL_NEXT.match(word):
        return True
    if _SPACED_TIME.search(text, max(first, end.start() - _INITIALS), end.start()):
        return False  # "a las 9 p. m. La reunión …": the word that follows tells
    if _SPACED_BEFORE.search(before) or (
        _LETTER_BEFORE.search(before) and _INITIAL_NEXT.match(word)
    ):
        return True  # "z. B.", "i. d. R."
    return bool(_INITIALS_BEFORE.search(before)) and word.lower() not in stop_words("en")


def _after_ellipsis(
    text: str, first: int, end: Match[str], word: str, decide: BoundaryJudge
) -> bool:
    """Whether an ellipsis ends a sentence: with a fourth dot, or where Punkt finds that it does."""
    mark = end.start()
    if text[mark - 1 : mark].isspace():  # it stands for words left out
        return False
    dots = end["marks"].replace("…", _ELLIPSIS)
    return len(dots) > len(_ELLIPSIS) or decide(_word_before(text, first, mark) + "..", word)


def _after_cry(text: str, first: int, end: Match[str], cased: bool) -> bool:
    """Whether a question or exclamation mark ends a sentence, or is asked, or part of a name."""
    if end["closing"]:
        return end["closing"][-1] not in _QUOTE_CLOSERS or not _has_reporting_clause(
            text, end.end(), cased
        )
    if end["marks"] != "!":
        return True
    exclaiming = abbreviation_lists()["with an exclamation mark"]
    return _word_before(text, first, end.start()).lower() not in exclaiming


def _is_boundary(
    text: str, first: int, end: Match[str], decide: BoundaryJudge, cased: bool
) -> bool:
    """Whether marks followed by white space are a sentence boundary."""
    following = _NEXT.match(text, end.end())
    word = following[1] if following else ""
    if not word or word[0] in _NEVER_FIRST:
        return False
    if cased and word[0].islower() and not word[1:2].isupper():
        return False
    if end["marks"] == ".":
        return _after_stop(text, first, end, word, decide)
    if "?" in end["marks"] or "!" in end["marks"]:
        return _after_cry(text, first, end, cased)
    return _after_ellipsis(text, first, end, word, decide)


def _glued_end(text: str, begin: int, first: int, end: Match[str], decide: BoundaryJudge) -> int:
    """The end of a sentence that no blank parts from the next; 0 where there is none."""
    mark, at = end.start(), end.end()
    following = _NEXT.match(text, at)
    word = following[1] if following else ""
    before = _word_before(text, first, mark).rstrip(_WORD_CLOSERS)
    if text[at].isdigit():  # the time of the next report
        return at if before.isalpha() and len(end["marks"]) == 1 else 0
    if not _GLUED_NEXT.match(word) or len(end["marks"]) > 1:
        return 0
    if not _GLUED_TIME.match(before):
        if _GLUED_COUNTRY.match(before):
            if word.lower() not in stop_words("en"):
                return 0
        elif not _GLUED_LAST.search(before) or (end["marks"] == "." and not decide(before, word)):
            return 0
    straight = end["closing"].find('"')
    if straight < 0:
        return at
    # A straight mark opens or closes: it opens what follows where an even number went before.
    quotes = text.count('"', max(begin, mark - _COUNT_BACK), mark)
    return at if quotes % 2 else end.start("closing") + straight


def _sentences(text: str, begin: int, end: int, decide: BoundaryJudge) -> Iterator[Span]:
    """The sentences of a block that neither begins nor ends with white space."""
    cased = not text[begin:end].islower()
    first = begin
    for found in _END.finditer(text, begin, end):
        if found.end() == end:
            break
        if found.start() - first < _NUMBER_LENGTH and not _has_letter(text, first, found.start()):
            continue  # the number of a list's item
        if found["blank"]:
            if _is_boundary(text, first, found, decide, cased):
                yield first, found.end("note")
                first = found.end()
        elif stop := _glued_end(text, begin, first, found, decide):
            yield first, stop
            first = stop
    yield first, end


def _has_letter(text: str, start: int, end: int) -> bool:
    """Whether a letter is in ``text[start:end]``."""
    return any(map(str.isalpha, text[start:end]))


def _sure_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences begin behind a mark that stands for nothing else."""
    for found in _SURE.finditer(text, start, end):
        quoted = text[found.end() - 1] not in _SURE_MARKS
        if not (quoted and _QUOTED_ON.match(text, found.end())):
            yield found.end()


def split(text: str, start: int, end: int, language: str | None = None) -> list[Span]:
    """Spans of the sentences in ``text[start:end]``, one paragraph, as offsets in ``text``.

    They hold no white space at either end; items of a list are sentences of their own.  Languages
    whose abbreviations are not listed need the extra ``languages``, and are split by English rules
    without it.
    """
    decide = boundary_judge(language or "en")
    spans: list[Span] = []
    edges = [start, end]
    if text.find("\n", start, end) >= 0:
        items = _LIST_ITEM if _FIRST_ITEM.match(text, start) else _ITEM
        edges[1:1] = [item.end() for item in items.finditer(text, start, end)]
    if language != "en" and (sure := list(_sure_ends(text, start, end))):
        edges = sorted({*edges, *sure})
    for edge, next_edge in pairwise(edges):
        block = text[edge:next_edge]
        first = edge + len(block) - len(block.lstrip())
        last = edge + len(block.rstrip())
        if first < last:
            spans.extend(_sentences(text, first, last, decide))
    return spans
