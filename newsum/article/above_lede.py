"""The lines above an article's lede: who wrote it, and when, its deck, section and captions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .. import authors, person_names
from ..dates import date_line, is_unsettled, says_as_of
from ..language import stop_words
from ..patterns import pattern
from ..picture_credits import ends_with_credit
from ..sentence_end import ends_sentence
from .boilerplate.kinds import (
    BYLINE,
    CAPTION,
    DATE,
    DECK,
    MENU,
    READING_TIME,
    SECTION,
    TIME,
    Kind,
)
from .byline import (
    find_byline,
    is_line_of_names,
    is_office,
    is_paper,
    names_only,
    names_with_place,
    signed_behind_day,
)
from .credit_lines import Credit, is_item, names_below, read_credit
from .dateline import is_dateline_alone

# A word with letters in it; from its start alone, else a long run without any is read once for each
# of its characters.
_WORD = pattern(r"(?<!\w)[\d_]*[^\W\d_]\w*")

# "World > Europe", "Home / News / Business".
TRAIL = pattern(
    r"[^\W\d][\w &'’-]{0,30}(?: ?[>›»] ?\w[\w &'’-]{0,30}| / [^\W\d][\w &'’-]{0,30}){1,5} ?[>›»]?$"
)

# "Home | News | Sport": a menu on one line.
MENU_LINE = pattern(r"[^|.]{1,30}(?:[|•·][^|•·.!?]{1,30}){2,12}$")

# Parts of a credit line beside one another: bars; or dashes, which headlines have as well.
_BAR = pattern(r"[|•·]")
_DASH = pattern(r" [–—-] ")

LONGEST_HEADLINE = 160
"""Characters of a headline, and of a credit without names, at most."""
FEWEST_LEDE_WORDS = 8
"""Words of a lede at least."""
LEDE_LINES = 3
"""Lines from the lede on that show what an article is about."""
FEWEST_DECK_WORDS = 5
"""Words of a deck at least."""
_MOST_CAPTION_WORDS = 24
"""Words of a caption at most."""
_MOST_LEFT_WORDS = 3
"""Words beside the date in a line of its own at most: the paper's name."""
_MOST_CAPTIONS = 4
"""Short lines above the lede taken for captions at most; more are the text: verse, a list."""
_STEM = 5
"""Letters of a word that count when the words of two lines are compared."""
LONG_WORD = 4
"""Letters of a word that can show the topic at least."""
_SHARED_TOPICS = 2
"""Topic words that a deck shares with the body at least."""


@dataclass
class Heading:
    """What the lines above the body say, filled while they are read."""

    kinds: list[Kind | None]
    """What each line of the text is; ``None`` for the body."""
    headline: str | None = None
    deck: str | None = None
    byline: str | None = None
    date: str | None = None
    updated: str | None = None
    section: str | None = None
    dateline: str | None = None
    headline_line: int = -1
    """The index of the headline's last line; -1 where there is none."""


def words(line: str) -> list[str]:
    """The words of a line, numbers aside."""
    return _WORD.findall(line)


def is_credit_at(lines: Sequence[str], number: int, kind: Kind | None) -> bool:
    """Whether a line is a credit by itself, or names by what is below it."""
    if is_credit(lines[number], kind):
        return True
    below = lines[number + 1] if number + 1 < len(lines) else ""
    return kind is None and number > 0 and is_line_of_names(lines[number], below)


def is_credit(line: str, kind: Kind | None) -> bool:
    """Whether a line says who wrote the article, when, or how long it takes to read.

    ``kind`` is what the line is, where that is known.
    """
    if kind is not None:
        return kind == READING_TIME
    if len(line) > LONGEST_HEADLINE:
        return False
    if find_byline(line) or _parted_credit(line):
        return True
    dates = date_line(line)
    return dates is not None and _may_be_beside_date(dates[2])


def _parted_credit(line: str) -> Credit | None:
    """What a line of several parts says of who wrote the article, and when."""
    if _BAR.search(line) or (_DASH.search(line) and date_line(line)):
        return read_credit(line)
    return None


def _may_be_beside_date(left: str) -> bool:
    """Whether what is left of a line without its dates is a few words, or names."""
    return left.count(" ") < _MOST_LEFT_WORDS or names_only(left) is not None


def topics(line: str) -> set[str]:
    """The beginnings of the words that tell what a line is about."""
    long = {word.lower() for word in words(line) if len(word) >= LONG_WORD}
    return {word[:_STEM] for word in long - stop_words()}


def read_above_lede(
    heading: Heading, lines: Sequence[str], start: int, lede: int, names_alone: bool = True
) -> None:
    """Give the lines from ``start`` to the lede that have no kind yet their kinds.

    ``names_alone``: a name is a byline even where no date or office is beside it.
    """
    unexplained = []
    body = {
        word[:_STEM].lower()
        for number, line in enumerate(lines[lede : lede + LEDE_LINES], lede)
        if heading.kinds[number] is None
        for word in words(line)
    }
    around = _Around(body, names_alone, any(map(find_byline, lines[start:lede])))
    for number in range(start, lede):
        line = lines[number]
        if heading.kinds[number] is not None:
            continue
        kind = _credit(heading, lines, number, around)
        below = 0 <= heading.headline_line < number
        if kind is None and below and is_item(line) and topics(line) & body:
            kind = DECK  # in points
        post = number > 0 and heading.kinds[number - 1] == TIME  # a live blog's, and its title
        if kind is None and not post and _is_deck(heading, lines, number, lede, body):
            heading.deck = line
            kind = DECK
        heading.kinds[number] = kind
        short = line.count(" ") < _MOST_CAPTION_WORDS and not ends_sentence(line)
        if kind is None and short and not post and line[-1] not in ",:;":
            unexplained.append(number)
    if heading.headline_line >= 0 and len(unexplained) <= _MOST_CAPTIONS:
        for number in unexplained:
            heading.kinds[number] = CAPTION


class _Around(NamedTuple):
    """What is known of the lines above the lede before each is read."""

    body: set[str]
    """Beginnings of the words of the body's first lines."""
    names_alone: bool
    """A name is a byline even where no date or office is beside it."""
    said: bool
    """One of the lines says "By"."""


def _credit(heading: Heading, lines: Sequence[str], number: int, around: _Around) -> Kind | None:
    """Read a line that says who wrote the article, when, or where in the paper it is.

    Gives its kind; ``None`` where it is no such line.
    """
    line = lines[number]
    if (parted := _parted_credit(line)) and (kind := _note_parts(heading, line, parted)):
        return kind
    if authors.is_by_word(line):
        names, end = names_below(lines, number)
        heading.byline = heading.byline or authors.joined(names)
        heading.kinds[number + 1 : end] = [BYLINE] * (end - number - 1)
        return BYLINE
    dates = date_line(line)
    if name := find_byline(line) or (signed_behind_day(line) if dates else None):
        heading.byline = heading.byline or name
    if dates and (name or _may_be_beside_date(dates[2])):
        left = _note_days(heading, line, dates)
        labels = any(
            f"{word}:" in line for word in left.split()
        )  # "Received: 2 May. Accepted: 9 May."
        whole = left in line  # else something stood between
        if whole and not (name or around.said or heading.byline or labels) and names_only(left):
            heading.byline = left
        return BYLINE if name else DATE
    if name:
        return BYLINE
    if is_unsettled(line):
        return DATE
    if TRAIL.match(line):
        heading.section = heading.section or re.split(r" ?[>›»/] ?", line.rstrip(" >›»"))[-1]
        return SECTION
    if number < heading.headline_line or MENU_LINE.match(line):
        return MENU
    if is_dateline_alone(line):
        heading.dateline = heading.dateline or line.rstrip(".:")
        return DATE
    above = heading.kinds[number - 1] if number else None
    if above == BYLINE and line.count(" ") < FEWEST_LEDE_WORDS and is_office(line):
        return BYLINE
    if above == BYLINE and is_paper(line) and not read_credit(lines[number - 1]):
        return BYLINE
    return _name_alone(heading, lines, number, around)


def _note_parts(heading: Heading, line: str, parted: Credit) -> Kind | None:
    """Note the names and days of a line of several parts; gives its kind, if it has either."""
    heading.date = heading.date or parted.published
    heading.updated = heading.updated or parted.updated
    if parted.persons:
        names = ", ".join(parted.persons)
        if len(parted.persons) > 1:
            names = find_byline(line) or names  # as it is written
        heading.byline = heading.byline or names
        return BYLINE
    return DATE if parted.published or parted.updated else None  # "Transport | May 3 | 2 min read"


def _note_days(heading: Heading, line: str, dates: tuple[str | None, str | None, str]) -> str:
    """Note the days that a line gives, as `date_line` tells them, and give what is left of it."""
    published, updated, left = dates
    if heading.date and says_as_of(line):
        published, updated = None, updated or published
    heading.date = heading.date or published
    heading.updated = heading.updated or updated
    return left


def _name_alone(
    heading: Heading, lines: Sequence[str], number: int, around: _Around
) -> Kind | None:
    """Read a line that has nothing but names, where those wrote the article."""
    line = lines[number]
    name = names_only(line)
    if line.isupper() and not (name and person_names.has_first_name(line)):
        name = None
    placed = None if name or line.isupper() else names_with_place(line)
    name = name or placed
    if name and (placed or not around.names_alone) and not is_office(line):
        beside = [*lines[max(0, number - 1) : number], *lines[number + 1 : number + 2]]
        name = name if any(date_line(line) or is_office(line) for line in beside) else None
    # Those in the pictures are those in the news; those who write are not.
    if name and not heading.byline and 0 <= heading.headline_line < number:
        surname = words(name.partition(",")[0])[-1][:_STEM].lower()
        dated = not around.names_alone
        if (dated or surname not in around.body) and (is_office(line) or not ends_sentence(line)):
            heading.byline = name
            return BYLINE
    return None


def _is_deck(
    heading: Heading, lines: Sequence[str], number: int, lede: int, body: set[str]
) -> bool:
    """Whether a line sums the article up between headline and byline."""
    if heading.deck or heading.headline_line < 0 or number < heading.headline_line:
        return False
    between = heading.kinds[heading.headline_line + 1 : number]
    line = lines[number]
    if any(kind is None for kind in between) or line.count(" ") < FEWEST_DECK_WORDS - 1:
        return False
    if is_item(line) or ends_with_credit(line):
        return False
    about = topics(line) & body
    if len(about) < _SHARED_TOPICS or date_line(line) or "@" in line or "|" in line:
        return False
    if ends_sentence(lines[number]):
        below = range(number + 1, lede)
        return any(is_credit_at(lines, index, heading.kinds[index]) for index in below)
    return READING_TIME not in between and lines[number][-1] not in ":,"
