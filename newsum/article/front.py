"""What stands above an article's body: headline, byline, dateline."""

from __future__ import annotations

import re

# "By Jane Doe", "By Jane Doe and John Roe, Agency".
_BY = re.compile(r"[Bb][Yy][ :.]+(?=[A-Z])")

# "JANE DOE, Agency": a name in capitals, then where it comes from.
_CAPITALS = re.compile(r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){1,4}, [A-Z][\w .&'’-]{1,40}$")

# "KYIV, Ukraine (AP) —", "LONDON, England (CNN) --", "(CNN)", "PARIS —".
_DATELINE = re.compile(
    r"(?:(?P<place>[A-Z][A-Z.'’ -]{2,40}(?:, [A-Z][\w.'’ -]{1,30})?)(?: ?\([A-Z][\w. ]{1,25}\))?|\([A-Z]{2,8}\))"
    r"(?: ?(?:—|–|--|-)(?=\W*[A-Z“\"'‘(]) *|(?<=\)) *)(?=\S)"
)

_ENDINGS = ".!?…”\"’'"


def byline(line: str) -> str | None:
    """Who wrote the article, without "By", if that is what a line says."""
    if len(line) > 120:
        return None
    match = _BY.match(line)
    if match and line[-1] not in "!?" and line.count(" ") < 16:
        return line[match.end() :].rstrip(" .|")
    return line if _CAPITALS.match(line) else None


def dateline(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The dateline that a paragraph begins with, and where the paragraph goes on."""
    match = _DATELINE.match(text, start, min(end, start + 110))
    if not match or match.end() >= end:
        return None
    return match.group().rstrip(" —–-"), match.end()


def is_heading(line: str) -> bool:
    """Whether a line can head an article: short, and no sentence by its end."""
    return len(line) <= 140 and line[-1] not in ".…:;,"
