"""A pasted page read around its article: the headline above it, and what all the rest is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..dates import date_line
from .boilerplate.rules import cue_of, is_sentence
from .byline import byline
from .heading import Heading, is_credit, read_between, words

# What pasted pages put before items of lists.
_BULLET = re.compile(r"^(?:[*+•·o#>-] +)+")

_ABOVE = 60
_CORE = 12
"""Lines above the article where its headline may be, and lines of it that tell its topic."""
_STEM, _SHORTEST_TOPIC = 6, 4
_SHORTEST, _LONGEST = 3, 28
"""Words of a headline."""
_LIKELY = 0.3
"""The share of a headline's words that its article must have at least."""
_COMPANY, _REACH = 2, 10
"""Lines of the body that follow its first, and how near."""
_NEAR = 0.04
"""How much less likely a line is the headline for each line that it is further from the lede."""


def read_page(
    lines: Sequence[str],
    kinds: Sequence[str | None],
    kept: Sequence[bool],
    title: str | None,
) -> Heading:
    """Read the heading of the article whose lines are ``kept``, and name what the others are."""
    places = _without_strays(
        [number for number, keep in enumerate(kept) if keep and kinds[number] is None]
    )
    while len(places) > _COMPANY and is_credit(lines[places[0]], None):
        del places[0]
    end = _end(lines, places)
    places = [number for number in places if number < end]
    inside = set(places)
    first, last = (places[0], places[-1]) if places else (len(lines), len(lines))
    heading = Heading(
        [
            kind or (None if number in inside else _rest(number, first, last))
            for number, kind in enumerate(kinds)
        ],
        headline=title,
    )
    if not places:
        return heading
    body = [lines[number] for number in places[:_CORE]]
    found = _headline(lines, kinds, first, body, title)
    if found is not None:
        heading.headline = title or _BULLET.sub("", lines[found], count=1)
        heading.kinds[found] = "headline"
        heading.headline_at = found
        for number in range(found + 1, first):
            heading.kinds[number] = kinds[number]
        read_between(heading, lines, found + 1, first, names_alone=False)
        for number in range(found + 1, first):
            heading.kinds[number] = heading.kinds[number] or "menu"
    return heading


def _without_strays(places: list[int]) -> list[int]:
    """Leave out what is far above the body: a single line of a menu that reads like a sentence."""
    for number in range(len(places) - _COMPANY):
        if places[number + _COMPANY] - places[number] <= _REACH:
            return places[number:]
    return places


def _end(lines: Sequence[str], places: Sequence[int]) -> int:
    """The line that ends the article: its copyright, or the head of the readers' comments."""
    if len(places) <= _COMPANY:
        return len(lines)
    for number in range(places[_COMPANY], len(lines)):
        cue = cue_of(lines[number])
        if cue and (cue[0] == "copyright" or cue[1] == "rest"):
            return number
    return len(lines)


def _rest(number: int, first: int, last: int) -> str:
    """What a line is that only its place tells."""
    if number < first:
        return "menu"
    return "aside" if number < last else "footer"


def _topics(line: str) -> set[str]:
    return {word[:_STEM].lower() for word in words(line) if len(word) >= _SHORTEST_TOPIC}


def _headline(
    lines: Sequence[str],
    kinds: Sequence[str | None],
    first: int,
    body: Sequence[str],
    title: str | None,
) -> int | None:
    """The line above the article, or its first, that says most of what it is about."""
    about = _topics(" ".join(body))
    wanted = _topics(title) if title else None
    best, found = _LIKELY, None
    passed = 0
    for number in range(first, max(-1, first - _ABOVE), -1):
        line = lines[number]
        count = line.count(" ") + 1
        if kinds[number] or not _SHORTEST <= count <= _LONGEST or date_line(line) or byline(line):
            continue
        if number == first and (is_sentence(line) or len(body) < _COMPANY):
            continue
        topics = _topics(line)
        shared = len(topics & (wanted or about))
        score = shared / (len(topics) + 1) - _NEAR * passed
        if line.endswith("."):
            score -= _LIKELY
        if shared > 1 and score > best:
            best, found = score, number
        passed += 1
    return found
