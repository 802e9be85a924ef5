"""The dateline: where an article was filed, and by which agency."""

from __future__ import annotations

import re
from typing import NamedTuple

# "KYIV, Ukraine (AP) —", "WASHINGTON, March 3 (Reuters) -", "PARIS —": a town in capitals.
_CAPITALS = re.compile(
    r"(?P<line>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,4}"
    r"(?:, [A-Z][\w.'’-]+(?: [A-Z\d][\w.'’-]*){0,3}){0,2}(?: ?\([A-Z][\w./ -]{1,28}\))?)"
    r" ?(?:—|–|--+|-|(?<=\)):) *(?=[“\"'‘(]?[A-ZÀ-Þ\d])"
)

# "Tokyo (CNN)Police", "(CNN) --", "London (AP) —", "(reuters) -": an agency in brackets.  Without
# a dash no blank may follow: "Tokyo (CNN) Police" is prose.
_AGENCY = re.compile(
    r"(?P<line>(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
    r"(?:, [A-Z][\w.'’-]+(?: [A-Z\d][\w.'’-]*){0,3})? ?)?"
    r"\((?:[A-Z]{2,8}|[Cc][Nn][Nn]|[Aa][Pp]|[Aa][Ff][Pp]|[Rr]euters"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\))"
    r"(?: ?(?:—|–|--+|-|:) ?)?(?=[\w“\"'‘(])"
)

_LONGEST = 110
"""Characters at the start of a paragraph that a dateline is looked for in."""
_FEWEST_LETTERS = 3
"""Letters of a dateline at least."""


class Dateline(NamedTuple):
    """A dateline at the start of a paragraph."""

    text: str
    """Without the dash: "KYIV, Ukraine (AP)"."""
    end: int
    """The offset at which the paragraph goes on."""


def find_dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that the paragraph ``text[start:end]`` begins with."""
    stop = min(end, start + _LONGEST)
    match = _CAPITALS.match(text, start, stop) or _AGENCY.match(text, start, stop)
    if not match or match.end() >= end or sum(map(str.isalpha, match["line"])) < _FEWEST_LETTERS:
        return None
    return Dateline(match["line"].strip(), match.end())
