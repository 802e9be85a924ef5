"""Credit lines of pasted pages: who wrote the article, and when, in one line or in several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .. import authors, person_names
from ..dates import date_line, is_date_alone, is_unsettled, is_update_label
from ..lexicon import paper_nouns, writer_nouns
from ..patterns import pattern
from ..picture_credits import ends_with_credit
from ..reading_time import count_blanks
from ..sentence_end import PROSE_BLANKS, ends_sentence
from .boilerplate.kinds import VIDEO, Kind
from .byline import is_paper

# What stands between the parts of a credit line: "Oda Feldmark · Tessaly News | Mar 4, 2024".
_BETWEEN = pattern(r"\s*[|•·]\s*|\s+[–—/-]\s+")

# "2h", "4 min read", "Story by".
_TIME_AGO = pattern(r"\d{1,3} ?(?:h|m|d|min|mins|hours?|minutes?|days?)\b(?: ago| read)?", re.I)

# "Oda Feldmark in Tessaly".
_FROM_PLACE = pattern(
    r"(?P<names>.{4,80}?),? (?:in|aus|à|en|da|i) [A-ZÀ-Þ][\w'’-]{1,30}(?: [A-ZÀ-Þ][\w'’-]{1,30}){0,2}"
)

# The account behind a name: "Oda Feldmark@odafeldmark".
_HANDLE = pattern(r" ?\(?@\w{2,30}\)?$")

_ADDRESS = pattern(r"(?P<account>[\w.+-]{2,60})@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")
_FEWEST_WITH_PAPER = 4
"""Words of a name with a paper's behind it at least."""
_MOST_ABOVE_ADDRESS = 8
"""Words of a line with a name and a paper at most."""

# "ODA FELDMARK Tessaly Courier": a name in capitals, and the paper.
_BEFORE_PAPER = pattern(
    r"([A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){1,2}),? (?=(?:[A-ZÀ-Þ][a-zà-ÿ]{2,20} ?){1,4}$)"
)

# "Oda Feldmark Nordic correspondent": a name and an office, with nothing between.
_BEFORE_OFFICE = pattern(
    r"(?P<who>[A-ZÀ-Þ][\w'’-]{1,20} [A-ZÀ-Þ][\w'’-]{1,20}) (?:[\w'’&-]{2,15} ){0,3}(?P<office>[a-z]{5,15})$"
)

# What parts the sections of a site: "Home > City > Transport".
_SECTION_MARK = pattern(r" ?[>›»/|] ?")

# "• ", "- ", "* ", as decks in points have it.
_ITEM = pattern(r"[-–*•·▪‣●] +\S")

_LONGEST = 200
"""Characters of a credit line at most."""
_JOINING = 9
"""Letters between the names of a line that has no more than those: "and", twice."""
_LEDE_BLANKS = 4
"""Blanks in a short lede behind its dateline at least."""
_PAPER_WORDS = 4
"""Words of a paper's name with its article at most."""
_SECTION_WORDS = 2
"""Words of the name of a section at most."""
_FEWEST_STEPS = 2
"""Sections on the way to a page at least that ends with the headline."""
_MOST_PARTS = 3
"""Parts of a line with a section and no names at most."""
_MOST_LINES = 4
"""Lines below "By" that can be names."""
_BARS = frozenset("|•·")
_JOINS = frozenset(("and", "&", "und", "et", "y", "e", "en", "og", "och"))
"""What stands in a line between two names."""
_MOST_LEFT = 4
"""Words beside the date in a part of a credit line at most."""


_CREDITS_REACH = 14
"""Lines above the article that its credit lines can be in."""
_GAP = 3
"""Lines between two credit lines, or between those and the headline, at most."""
_HEADLINE_REACH = 6
"""Lines above the credit lines that the headline can be in."""
_FEWEST_WORDS = 3
"""Words of a headline at least."""
_FEWEST_WORDS_UNSHARED = 6
"""Words of a headline that shares none with the article at least."""
_MOST_WORDS = 28
"""Words of a headline at most."""
_STEM = 6
_LONG_WORD = 4
"""Letters of words that count when two lines are compared, and of those that are, at least."""

_WORD = pattern(r"[^\W\d_]+")


class Credit(NamedTuple):
    """What a credit line says."""

    persons: tuple[str, ...]
    published: str | None
    updated: str | None


def read_credit(line: str) -> Credit | None:
    """Who wrote an article and when, as one line says; ``None`` where it is no credit line.

    >>> read_credit("Home | By Oda Feldmark | 4 March 2024")
    Credit(persons=('Oda Feldmark',), published='2024-03-04', updated=None)
    """
    if len(line) > _LONGEST:
        return None
    persons: list[str] = []
    published = updated = None
    by = ago = False
    parts = _BETWEEN.split(_without_stroke(line))
    if ends_sentence(line) and parts[-1].count(" ") >= _LEDE_BLANKS:
        lede = parts[-1].count(" ") >= PROSE_BLANKS or not authors.persons(parts[-1])
        if lede and date_line(parts[-1]) is None:
            return None  # behind its dateline
    for part in parts:
        dates = date_line(part)
        if dates and len(dates[2].split()) <= _MOST_LEFT:
            published, updated = published or dates[0], updated or dates[1]
            place = _FROM_PLACE.fullmatch(dates[2])
            left = place["names"] if place else dates[2]
            persons += [] if persons else authors.persons(left)
        elif _TIME_AGO.fullmatch(part.strip()):
            ago = True
        elif authors.says_by(part):
            persons = [*(persons if by else ()), *authors.persons(part)]
            by = True
        elif len(parts) > 1 and not (persons and any(map(person_names.has_first_name, persons))):
            # the paper may stand before whoever wrote it: "Alder Post | Oda Feldmark | 4 March"
            named_here = authors.persons(part)
            if not persons or (not by and any(map(person_names.has_first_name, named_here))):
                persons = named_here
    if by and persons and not (published or updated) and (dates := date_line(line)):
        published, updated, _ = dates
    dated = published or updated or ago
    named = by or (len(parts) == 2 and is_paper(parts[1]) and names_alone(parts[0]))
    if dated and not persons and 1 < len(parts) <= _MOST_PARTS and _is_of_section(parts):
        return Credit((), published, updated)
    strokes = dated and not persons and "/" in line and _BARS.isdisjoint(line)
    whole = date_line(line) if strokes else None
    alone = len(parts) == 1 or (whole is not None and len(whole[2].split()) <= _MOST_LEFT)
    if (named and persons) or (dated and (persons or alone)):
        return Credit(tuple(persons), published, updated)
    return None


def _without_stroke(line: str) -> str:
    """A credit without the stroke or bar behind what says that its day is that of the last change.

    >>> _without_stroke("Updated / Monday, 4 Mar 2024"), _without_stroke("Tarn | 4 Mar 2024")
    ('Updated Monday, 4 Mar 2024', 'Tarn | 4 Mar 2024')
    """
    label, stroke, rest = line.partition(" / ") if " / " in line else line.partition(" | ")
    return f"{label} {rest}" if stroke and is_update_label(label) else line


def _is_of_section(parts: Sequence[str]) -> bool:
    """Whether no part but one is neither a date nor a time, and that may name a section."""
    left = [part for part in parts if not (date_line(part) or _TIME_AGO.fullmatch(part.strip()))]
    return not left or (
        len(left) == 1 and is_paper(left[0]) and left[0].count(" ") < _SECTION_WORDS
    )


def names_alone(line: str) -> list[str]:
    """The persons of a line that is nothing but known names, and perhaps where those are.

    >>> names_alone("Anna Feldmark in Tessaly"), names_alone("Storm in Tessaly")
    (['Anna Feldmark'], [])
    """
    line = _HANDLE.sub("", line)
    if (capitals := _BEFORE_PAPER.match(line)) and person_names.is_person(capitals[1].title()):
        return [capitals[1]] if person_names.has_first_name(capitals[1].title()) else []
    if (office := _BEFORE_OFFICE.match(line)) and office["office"].lower() in writer_nouns():
        return [office["who"]] if person_names.has_first_name(office["who"]) else []
    place = _FROM_PLACE.fullmatch(line)
    names = place["names"] if place else line
    found = authors.persons(names)
    whole = sum(map(str.isalpha, "".join(found))) + _JOINING >= sum(map(str.isalpha, names))
    return found if whole and all(map(person_names.has_first_name, found)) else []


def without_papers(names: Sequence[str]) -> list[str]:
    """The names without papers': those set behind one, and those that stand beside one.

    >>> without_papers(["Oda Feldmark Tessaly Courier"]), without_papers(["Ana Post", "Tessaly Courier"])
    (['Oda Feldmark'], ['Ana Post'])
    """
    kept = []
    for name in names:
        words = name.split()
        paper = words[-1].lower() in paper_nouns()
        known = person_names.has_first_name(name)
        if paper and len(names) > 1 and not known:
            continue
        cut = paper and known and len(words) >= _FEWEST_WITH_PAPER
        kept.append(" ".join(words[:2]) if cut else name)
    return kept


def name_above_address(line: str, below: str) -> str | None:
    """The name that a line begins with, whose last is in the mail address below it; its paper may follow.

    >>> name_above_address("Oda Feldmark Tessaly Courier", "ofeldmark@courier.example")
    'Oda Feldmark'
    """
    address = _ADDRESS.fullmatch(below.strip()) if len(below) <= _LONGEST else None
    words = line.split()
    if address is None or len(line) > _LONGEST or len(words) > _MOST_ABOVE_ADDRESS:
        return None
    account = "".join(c for c in address["account"].lower() if c.isalpha())
    for count in range(2, len(words) + 1):
        name = " ".join(words[:count])
        if words[count - 1].lower() in account and person_names.is_person(name):
            return name
    return None


def is_breadcrumb(line: str) -> bool:
    """Whether a line is the way to a page from the site's first: "Home > City > Transport"."""
    parts = _SECTION_MARK.split(line.strip(" />›»|"))
    if len(parts) > _FEWEST_STEPS and not _BARS.intersection(line):
        parts.pop()  # the page itself
    return len(parts) > 1 and all(part and part.count(" ") < _SECTION_WORDS for part in parts)


def is_item(line: str) -> bool:
    """Whether a line is an item of a list: what a deck in points has, and no headline.

    >>> is_item("• Ferry to run until May"), is_item("-5 degrees in Tarn")
    (True, False)
    """
    return _ITEM.match(line) is not None


def joins_names(line: str) -> bool:
    """Whether a line is the word between two names that stand on lines of their own: "and"."""
    return line.lower() in _JOINS


def names_below(lines: Sequence[str], number: int) -> tuple[list[str], int]:
    """The persons on lines of their own below "By", and the index of the line behind them."""
    found: list[str] = []
    below = number + 1
    while below < min(len(lines), number + 1 + _MOST_LINES):
        line = lines[below]
        names = authors.persons(line)
        if not names and not line.startswith("@") and not joins_names(line):
            break
        found += [name for name in names if name not in found]
        below += 1
    return found, below


def first_credit(lines: Sequence[str], first: int) -> int | None:
    """The first of the credit lines that stand right above line ``first`` of a text."""
    anchor = None
    for number in range(first - 1, max(-1, first - 1 - _CREDITS_REACH), -1):
        line = lines[number]
        named = anchor is not None and anchor - number <= _GAP and bool(names_alone(line))
        if named or read_credit(line) or authors.is_by_word(line) or is_unsettled(line):
            anchor = number
        elif anchor is not None and anchor - number > _GAP:
            break
    return anchor


def headline_of_credits(
    lines: Sequence[str], kinds: Sequence[Kind | None], first: int, body: Sequence[str]
) -> int | None:
    """The headline above the credit lines that stand above line ``first``, where those show one.

    The paper's own day may stand above the headline, as if it were the first of them.
    """
    anchor = first_credit(lines, first)
    if anchor is None:
        return None
    found = headline_above(lines, kinds, anchor, body)
    if found is None and is_date_alone(lines[anchor]):
        signed = (n for n in range(anchor + 1, first) if authors.says_by(lines[n]))
        below = next(signed, None)
        found = None if below is None else headline_above(lines, kinds, below, body)
    return found


def headline_above(
    lines: Sequence[str], kinds: Sequence[Kind | None], anchor: int, body: Sequence[str]
) -> int | None:
    """The headline above the credit line ``anchor``, where a line right above it can be one.

    It is the first of those that share a word with the article, whose first lines are ``body``; where
    none does, a long one that stands right above a name behind "By".
    """
    about = _topics(" ".join(body))
    found = None
    gap = 0
    decked = anchor > 0 and ends_sentence(lines[anchor - 1])
    signed = authors.says_by(lines[anchor]) or (decked and authors.is_by_word(lines[anchor]))
    right_above = None
    looked = beside = 0
    for number in range(anchor - 1, -1, -1):
        line = lines[number]
        if kinds[number] not in (None, VIDEO):  # buttons may stand between the two
            beside += 1
            if found is not None and beside > 1:
                break
            continue
        beside = 0
        looked += 1
        if looked > _HEADLINE_REACH:
            break
        count = count_blanks(line) + 1
        heads = _FEWEST_WORDS <= count <= _MOST_WORDS and not ends_with_credit(line)
        heads = heads and not line.endswith((".", ":")) and read_credit(line) is None
        heads = heads and not is_breadcrumb(line) and date_line(line) is None
        heads = heads and not is_item(line) and not _is_named_paper(line)
        if heads and signed and number == anchor - 1 - decked and count >= _FEWEST_WORDS_UNSHARED:
            right_above = number
        heads = heads and not (number and names_alone(lines[number - 1]))  # whose paper it is
        if heads and _topics(line) & about:
            found = number
        elif found is not None or gap >= _GAP:
            break
        else:
            gap += 1
    return right_above if found is None else found


def _is_named_paper(line: str) -> bool:
    """Whether a line is a paper's name with its article: "The Holm Courier"."""
    return is_paper(line) and person_names.has_article(line) and line.count(" ") < _PAPER_WORDS


def _topics(text: str) -> set[str]:
    """The beginnings of the long words of a text, by which two texts are compared."""
    return {word[:_STEM].lower() for word in _WORD.findall(text) if len(word) >= _LONG_WORD}
