"""Who wrote an article, and where it was filed, as its first lines say."""

from __future__ import annotations

import re

# "By Jane Doe", "by: Jane Doe", "Von Jane Doe", "Par Jane Doe", and the Mail's "By . Jane Doe".
_BY = re.compile(r"(?:[Bb][Yy]|BY|Von|Par|Words by|Written by|Story by|Text:)[ :.]+(?=[A-Z])")

# What ends the names: a bar, a dot in the middle, a date, a time of reading.
_AFTER_NAMES = re.compile(
    r" ?(?:[|•·–—]| - |,? ?\b(?:published|updated|posted|on$)\b"
    r"|,? (?=[A-Z][a-z]{2,8}\.? \d)|,? (?=\d))",
    re.IGNORECASE,
)

# "JANE DOE, Agency" or "JANE DOE and JOHN ROE": names in capitals.
_CAPITALS = re.compile(
    r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){1,3}"
    r"(?:(?:,| and) [A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*){1,3})*"
    r"(?:, [A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,4})?$"
)

# "Jane Doe", "Jane Q. Doe and John van Roe": nothing but names.
_NAMES = re.compile(
    r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|van|von|der|bin|al|la)){1,4}"
    r"(?:(?:,| and| &) [A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|van|von|der|bin|al|la)){1,4}){0,4}$"
)

# What writers are called beside their names: "Jane Doe, Political Editor".
_TITLE = re.compile(
    r"\b(?:staff|reporter|correspondent|editor|writer|columnist|contributor|journalist|bureau"
    r"|associated press|reuters|agency|news service|for the|redaktion)\b",
    re.IGNORECASE,
)

# "KYIV, Ukraine (AP) —", "WASHINGTON, March 3 (Reuters) -", "PARIS —": a place in capitals.
_PLACE = re.compile(
    r"(?P<line>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,4}"
    r"(?:, [A-Z][\w.'’-]+(?: [A-Z\d][\w.'’-]*){0,3}){0,2}(?: ?\([A-Z][\w./ -]{1,28}\))?)"
    r" ?(?:—|–|--+|-|(?<=\)):) *(?=[“\"'‘(]?[A-ZÀ-Þ\d])"
)

# "Tokyo (CNN)Police", "(CNN) --", "London (AP) —", "(reuters) -": an agency in brackets.
_AGENCY = re.compile(
    r"(?P<line>(?:[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
    r"(?:, [A-Z][\w.'’-]+(?: [A-Z\d][\w.'’-]*){0,3})? ?)?"
    r"\((?:[A-Z]{2,8}|[Cc][Nn][Nn]|[Aa][Pp]|[Aa][Ff][Pp]|[Rr]euters"
    r"|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\))"
    r"(?P<dash> ?(?:—|–|--+|-|:) ?)?(?=[\w“\"'‘(])"
)

# "By . Jane Doe . PUBLISHED: . 06:20 EST, 12 March 2013 . | . UPDATED: . …" before a lede.
_GLUED = re.compile(
    r"[Bb]y(?: \.)? (?P<names>[A-Za-z'’ .-]{4,80}?)(?: \.)? published:(?P<dates>[^|]{4,60}?\d{4})"
    r"(?: \.)?(?: \|)?(?: \.)?(?: updated:(?P<updated>[^|]{4,60}?\d{4}))? \. ",
    re.IGNORECASE,
)

_LONGEST = 160
_MOST_WORDS = 24
_DATELINE = 110
_FEWEST_LETTERS = 3


def byline(line: str) -> str | None:
    """Who a line above the article says has written it, without "By"."""
    if len(line) > _LONGEST:
        return None
    match = _BY.match(line)
    if match and line.count(" ") < _MOST_WORDS and line[-1] not in "!?:;":
        names = line[match.end() :]
        after = _AFTER_NAMES.search(names)
        names = (names[: after.start()] if after else names).strip(" .,|")
        return names if names and (line[-1] != "." or _NAMES.match(names)) else None
    return line if _CAPITALS.match(line) and ("," in line or " AND " in line.upper()) else None


def names_only(line: str) -> str | None:
    """The names that a line consists of, and perhaps what their bearers do."""
    if len(line) > _LONGEST:
        return None
    if _NAMES.match(line):
        return line
    name, comma, title = line.partition(",")
    return line if comma and _NAMES.match(name) and _TITLE.search(title) else None


def is_writer(line: str) -> bool:
    """Whether a line is what a writer is called: "Staff Writer"."""
    return len(line) <= _LONGEST // 2 and _TITLE.search(line) is not None


def dateline(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The dateline that the paragraph ``text[start:end]`` begins with, and where it goes on."""
    stop = min(end, start + _DATELINE)
    match = _PLACE.match(text, start, stop)
    if not match:
        match = _AGENCY.match(text, start, stop)
        # Without a dash only what cannot be said: "(CNN)Share", "Tokyo (CNN) Police".
        if match and not match["dash"] and not match["line"].rstrip(")")[-2:].isupper():
            glued = text[match.end() - 1] == ")" and match.end() < end
            if not glued:
                return None
    if not match or match.end() >= end or sum(map(str.isalpha, match["line"])) < _FEWEST_LETTERS:
        return None
    return match["line"].strip(), match.end()


def glued_credits(text: str, start: int, end: int) -> tuple[str, str, str | None, int] | None:
    """Names, publication and update as the Mail glues them to the lede, and where that begins."""
    match = _GLUED.match(text, start, min(end, start + 3 * _DATELINE))
    if not match:
        return None
    return match["names"].strip(" ."), match["dates"], match["updated"], match.end()
