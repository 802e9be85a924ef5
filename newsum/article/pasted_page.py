"""A pasted page, by the lines that are its article: the heading, and what the rest is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import authors
from ..dates import date_line
from .boilerplate.kinds import (
    ASIDE,
    BYLINE,
    CAPTION,
    COPYRIGHT,
    DATE,
    DECK,
    FOOTER,
    HEADLINE,
    MENU,
    REST,
    Kind,
)
from .boilerplate.rules import matching_rule
from .byline import find_byline
from .credit_lines import first_credit, headline_above, names_below, read_credit
from .heading import Heading, is_credit, read_above_lede, words
from .sentence_end import ends_sentence

# What pasted pages have before items of lists.
_BULLET = re.compile(r"^(?:[*+•·o#>-] +)+")

_GOES_ON = 3
"""Lines of the article that follow what does not end it at least."""
_PROSE_BLANKS = 8
"""Blanks in a line of prose at least."""
_DECK_BLANKS = 5
"""Blanks in a deck at least."""
_REACH = 60
"""Lines above the article that its headline can be in."""
_CORE = 12
"""Lines of the article that show its topic."""
_STEM = 6
"""Letters of a word that count when the words of two lines are compared."""
_SHORTEST_TOPIC = 4
"""Letters of a word that can show the topic at least."""
_FEWEST_WORDS = 3
"""Words of a headline at least."""
_MOST_WORDS = 28
"""Words of a headline at most."""
_LEAST_SHARE = 0.3
"""The share of a headline's words that its article must have at least."""
_FEWEST_FOLLOWING = 2
"""Lines of the body that follow its first closely at least."""
_CLOSE = 10
"""Lines from the first of the body within which those follow."""
_DISTANCE_PENALTY = 0.04
"""Taken from a headline's share for each candidate between it and the lede."""


def read_pasted_page(
    lines: Sequence[str],
    kinds: Sequence[Kind | None],
    is_article: Sequence[bool],
    title: str | None,
) -> Heading:
    """Read the heading of the article on a page, and give all other lines their kinds.

    ``kinds`` are those of the boilerplate that rules found, ``is_article`` the classifier's
    judgement of each line, ``title`` the headline where the format gives one.
    """
    body = _without_strays(
        [number for number, keep in enumerate(is_article) if keep and kinds[number] is None]
    )
    while len(body) > _FEWEST_FOLLOWING and is_credit(lines[body[0]], None):
        del body[0]
    end = _end(lines, body)
    body = [number for number in body if number < end]
    inside = set(body)
    first, last = (body[0], body[-1]) if body else (len(lines), len(lines))
    heading = Heading(
        [
            kind or (None if number in inside else _kind_by_position(number, first, last))
            for number, kind in enumerate(kinds)
        ],
        headline=title,
    )
    if not body:
        return heading
    core = [lines[number] for number in body[:_CORE]]
    anchor = first_credit(lines, first)
    found = None
    if anchor is not None and not title:
        found = headline_above(lines, kinds, anchor, core)
    if found is None:
        found = _headline(lines, kinds, first, core, title)
    if found is not None:
        heading.headline = title or _BULLET.sub("", lines[found], count=1)
        heading.kinds[found] = HEADLINE
        heading.headline_line = found
        if found == first:  # the credits are below it, and were taken for the article as it was
            below = (number for number in body if number > found)
            first = next((n for n in below if not is_credit(lines[n], None)), first)
        for number in range(found + 1, first):
            heading.kinds[number] = kinds[number]
        read_above_lede(heading, lines, found + 1, first, names_alone=False)
        _read_credits(heading, lines, found, first)
        for number in range(found + 1, first):
            heading.kinds[number] = heading.kinds[number] or MENU
    return heading


def _read_credits(heading: Heading, lines: Sequence[str], found: int, first: int) -> None:
    """Read the lines between headline and article that say who wrote it, and when."""
    persons: list[str] = []
    deck = None
    for number in range(found + 1, first):
        line = lines[number]
        credit = read_credit(line)
        if credit:
            persons += credit.persons
            heading.date = heading.date or credit.published
            heading.updated = heading.updated or credit.updated
            heading.kinds[number] = BYLINE if credit.persons else DATE
        elif authors.is_by_word(line):
            names, below = names_below(lines, number)
            persons += names
            for one in range(number, min(below, first)):
                heading.kinds[one] = BYLINE
        elif number == found + 1 and heading.deck is None and line.count(" ") >= _DECK_BLANKS:
            deck = number
    heading.byline = authors.joined(persons or authors.persons(heading.byline)) or heading.byline
    if deck is not None and heading.kinds[deck] in (None, CAPTION, MENU, ASIDE):
        heading.deck = lines[deck]
        heading.kinds[deck] = DECK


def _without_strays(body: list[int]) -> list[int]:
    """The lines of the body without those far above it: a menu's that reads like a sentence."""
    for index in range(len(body) - _FEWEST_FOLLOWING):
        if body[index + _FEWEST_FOLLOWING] - body[index] <= _CLOSE:
            return body[index:]
    return body


def _end(lines: Sequence[str], body: Sequence[int]) -> int:
    """The line that ends the article: its copyright, or the heading of the readers' comments.

    Where two lines of the article follow at once, it is a picture's credit or a button.
    """
    if len(body) <= _FEWEST_FOLLOWING:
        return len(lines)
    inside = set(body)
    for number in range(body[_FEWEST_FOLLOWING], len(lines)):
        rule = matching_rule(lines[number])
        if rule and (rule.kind == COPYRIGHT or rule.manner == REST):
            below = range(number + 1, number + 1 + _GOES_ON)
            if not all(n in inside and _is_prose(lines[n]) for n in below):
                return number
    return len(lines)


def _is_prose(line: str) -> bool:
    """Whether a line is a sentence as long as those of articles."""
    return ends_sentence(line) and line.count(" ") >= _PROSE_BLANKS


def _kind_by_position(number: int, first: int, last: int) -> Kind:
    """The kind of a line of which no more is known than whether it is above or below the body."""
    if number < first:
        return MENU
    return ASIDE if number < last else FOOTER


def _topics(line: str) -> set[str]:
    """The beginnings of the words that can show what a line is about."""
    return {word[:_STEM].lower() for word in words(line) if len(word) >= _SHORTEST_TOPIC}


def _headline(
    lines: Sequence[str],
    kinds: Sequence[Kind | None],
    first: int,
    core: Sequence[str],
    title: str | None,
) -> int | None:
    """The line above the article, or its first, that shares most words with it, if one does."""
    about = _topics(" ".join(core))
    wanted = _topics(title) if title else None
    best, found = _LEAST_SHARE, None
    passed = 0
    for number in range(first, max(-1, first - _REACH), -1):
        line = lines[number]
        count = line.count(" ") + 1
        if (
            kinds[number]
            or not _FEWEST_WORDS <= count <= _MOST_WORDS
            or date_line(line)
            or find_byline(line)
        ):
            continue
        if number == first and (ends_sentence(line) or len(core) < _FEWEST_FOLLOWING):
            continue
        topics = _topics(line)
        shared = len(topics & (wanted or about))
        score = shared / (len(topics) + 1) - _DISTANCE_PENALTY * passed
        if line.endswith("."):
            score -= _LEAST_SHARE
        if shared > 1 and score > best:
            best, found = score, number
        passed += 1
    return found
