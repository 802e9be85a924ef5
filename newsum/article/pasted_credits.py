"""What the lines around the headline of a pasted page say of who wrote the article, and when."""

from __future__ import annotations

from collections.abc import Sequence

from .. import authors
from ..dates import date_line
from ..patterns import pattern
from ..picture_credits import ends_with_credit
from .above_headline import RELEASE
from .above_lede import Heading
from .boilerplate.kinds import (
    ASIDE,
    BYLINE,
    CAPTION,
    DATE,
    DECK,
    MENU,
)
from .byline import is_office
from .credit_lines import (
    joins_names,
    name_above_address,
    names_alone,
    names_below,
    read_credit,
    without_papers,
)
from .headline_model import is_signature

DECK_BLANKS = 5
"""Blanks in a deck at least."""
_MOST_ABOVE_RELEASE = 14
"""Lines above the headline of a press release in which its day can be."""
LABEL_WORDS = 4
"""Words of a button at most."""
_KICKERS = 3
"""Lines right above the headline that the day can be among."""
# "Stand: 4.3.2024", "Published: 4 March 2024".
_LABEL = pattern(r"[^\W\d_]{4,20}(?: [^\W\d_]{2,10})?:? ?(?=\d|[^\W\d_]{3,10}\.? \d)")


def read_credits(heading: Heading, lines: Sequence[str], found: int, first: int) -> None:
    """Read the lines between headline and article that say who wrote it, and when."""
    persons: list[str] = []
    deck = None
    is_signed = any(map(is_signature, lines[found + 1 : first]))
    for number in range(found + 1, first):
        line = lines[number]
        credit = read_credit(line)
        dated = credit and (credit.published or credit.updated)
        if credit and is_signed and not (dated or authors.says_by(line) or " by " in line.lower()):
            continue  # who took the picture: "Ana Roe | Tarn Post", where "By Bo Vick" stands below
        if credit:
            persons += credit.persons
            if credit.persons and joins_names(lines[number + 1]):
                names, below = names_below(lines, number)
                persons += names
                heading.kinds[number + 1 : below] = [BYLINE] * (below - number - 1)
            heading.date = heading.date or credit.published
            heading.updated = heading.updated or credit.updated
            heading.kinds[number] = BYLINE if credit.persons else DATE
        elif authors.is_by_word(line):
            names, below = names_below(lines, number)
            persons += names
            for one in range(number, min(below, first)):
                heading.kinds[one] = BYLINE
        elif not persons and (named := name_above_address(line, lines[number + 1])):
            persons.append(named)
            heading.kinds[number] = heading.kinds[number + 1] = BYLINE
        elif not persons and (names := names_alone(line) or _named_with_office(lines, number)):
            if _is_of_picture(lines, number, found, first):
                heading.kinds[number] = CAPTION
                continue
            persons += names + _with_offices(heading, lines, number, first)
            heading.kinds[number] = BYLINE
        elif number == found + 1 and heading.deck is None and _may_be_deck(line):
            deck = number
    writers = without_papers(persons or authors.persons(heading.byline))
    heading.byline = authors.joined(writers) or heading.byline
    if deck is not None and heading.kinds[deck] in (None, CAPTION, MENU, ASIDE):
        heading.deck = lines[deck]
        heading.kinds[deck] = DECK


def _may_be_deck(line: str) -> bool:
    """Whether a line right below the headline can sum the article up, and is no caption."""
    return line.count(" ") >= DECK_BLANKS and not ends_with_credit(line)


def _is_of_picture(lines: Sequence[str], number: int, found: int, first: int) -> bool:
    """Whether a name in capitals is of whoever took the picture: another one stands below, beside the day."""
    if not lines[number].isupper() or number < found + 2:
        return False
    return any(
        names_alone(lines[n]) and date_line(lines[n + 1]) is not None
        for n in range(number + 1, first - 1)
        if not lines[n].isupper()
    )


def _with_offices(heading: Heading, lines: Sequence[str], number: int, first: int) -> list[str]:
    """The persons below a name, each with an office in a line of its own, as the one above has."""
    found: list[str] = []
    while (
        number + 3 < first
        and _is_office_alone(lines[number + 1])
        and authors.persons(lines[number + 2])
        and _is_office_alone(lines[number + 3])
    ):
        found += authors.persons(lines[number + 2])
        heading.kinds[number + 1] = heading.kinds[number + 2] = BYLINE
        number += 2
    return found


def _named_with_office(lines: Sequence[str], number: int) -> list[str]:
    """The person whom a line names alone, with a writer's office in the line below."""
    named = authors.persons(lines[number])
    whole = len(named) == 1 and named[0] == lines[number].strip()
    return named if whole and _is_office_alone(lines[number + 1]) else []


def _is_office_alone(line: str) -> bool:
    """Whether a line is a writer's office, and no name."""
    if authors.is_by_word(line):  # "Text", behind the name
        return True
    return is_office(line) and not names_alone(line) and line.count(" ") < LABEL_WORDS


def day_above(lines: Sequence[str], found: int) -> str | None:
    """The day that stands right above the headline, or among the first lines of a press release.

    A kicker may stand between the two where a label says what the day is.
    """
    for number in range(found - 1, max(-1, found - 1 - _KICKERS), -1):
        dates = date_line(lines[number])
        if dates and not dates[2] and (number == found - 1 or _LABEL.match(lines[number])):
            return dates[0]
        if lines[number].count(" ") >= DECK_BLANKS:
            break
    top = lines[max(0, found - _MOST_ABOVE_RELEASE) : found]
    days = (date_line(line) for line in top if any(map(RELEASE.match, top)))
    return next((day[0] for day in days if day and not day[2]), None)
