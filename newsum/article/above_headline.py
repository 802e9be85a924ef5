"""What stands above a headline: the paper's name, its sections, the day, "For immediate release"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import person_names
from ..dates import date_line, find_dates
from ..patterns import pattern
from .above_lede import LONGEST_HEADLINE, TRAIL, Heading, is_credit, words
from .boilerplate.kinds import COPYRIGHT, DATE, MENU
from .boilerplate.rules import is_ruled
from .byline import is_paper
from .credit_lines import is_item

# What press releases begin with.
RELEASE = pattern(
    r"(?:for immediate release|(?:press|news|media) release\b|embargoed?\b|pressemitteilung\b|medienmitteilung\b"
    r"|communiqué de presse|nota de prensa|comunicado de (?:prensa|imprensa)|comunicato stampa|persbericht\b)",
    re.I,
)

SECTION_WORDS = 3
"""Words of a section's name at most, and of a headline that ends as a sentence does at least."""
MOST_SITE_WORDS = 4
"""Words of a paper's name behind a headline at most."""
_SITE_SECTION_WORDS = 2
"""Words of the name of one of several sections on the way to a page at most, and such sections at least."""
_UNDERLINE = 3
"""Characters by which a line across the page differs from the headline that it underlines at most."""


def below_masthead(lines: Sequence[str], top: int, lede: int) -> int:
    """The line below one across the page that parts a newsletter's name from its articles; 0 without.

    One as long as the line above it underlines that, and something that may head stands below it.
    """
    for number in range(lede - 1, top, -1):
        long = abs(len(lines[number]) - len(lines[number - 1])) > _UNDERLINE
        if is_ruled(lines[number]) and long:
            below = (may_head(lines[n]) and not is_ruled(lines[n]) for n in range(number + 1, lede))
            return number + 1 if any(below) else 0
    return 0


def below_release(heading: Heading, lines: Sequence[str], lede: int) -> int:
    """The line below "For immediate release", whose day is the article's; 0 where none may head it."""
    last = next((n for n in range(lede - 1, -1, -1) if RELEASE.match(lines[n])), None)
    if last is None or not any(may_head(line) for line in lines[last + 1 : lede]):
        return 0
    days = [iso for n in range(last + 1) for iso, _, _ in find_dates(lines[n])]
    heading.date = heading.date or next(iter(days), None)
    return last + 1


def without_mastheads(heading: Heading, lines: Sequence[str], found: list[int]) -> list[int]:
    """The lines that may head an article without the paper's name above them.

    It has an article, "The Holm Courier", or stands again in a line of rights below.
    """
    rights = " ".join(lines[n] for n, kind in enumerate(heading.kinds) if kind == COPYRIGHT)
    while len(found) > 1:
        line = lines[found[0]]
        name = " ".join(line.split()[:2])
        named = (
            is_paper(line) and person_names.has_article(line) and line.count(" ") < MOST_SITE_WORDS
        )
        owns = (
            " " in name and name.istitle() and name in rights and line.count(" ") <= MOST_SITE_WORDS
        )
        if not (named or owns):
            break
        heading.kinds[found[0]] = MENU
        found = found[1:]
    return found


def without_days(heading: Heading, lines: Sequence[str], found: list[int]) -> list[int]:
    """The lines without a first that is a day and a few words, "Print edition, 3 March 2024, page 4"."""
    dates = date_line(lines[found[0]]) if len(found) > 1 else None
    if dates is None or dates[2].count(" ") >= SECTION_WORDS + 1:
        return found
    heading.kinds[found[0]] = DATE
    heading.date = heading.date or dates[0]
    return found[1:]


def way_to_page(lines: Sequence[str], found: Sequence[int]) -> int:
    """How many of the lines that may head an article are a site's sections above its headline.

    There are two or more, of a word or two each, and the line below them is long.
    """
    short = 0
    while short < len(found) and lines[found[short]].count(" ") < _SITE_SECTION_WORDS:
        short += 1
    if short < _SITE_SECTION_WORDS or short == len(found):
        return 0
    line = lines[found[short]]
    return short if line.count(" ") > SECTION_WORDS and line[0].isupper() else 0


def may_head(line: str) -> bool:
    """Whether a line can be a headline: no sentence, no credit, no trail of sections."""
    return (
        len(line) <= LONGEST_HEADLINE
        and line[-1] not in ".,:…"
        and len(words(line)) > 0
        and not is_credit(line, None)
        and not TRAIL.match(line)
        and not is_item(line)
    )
