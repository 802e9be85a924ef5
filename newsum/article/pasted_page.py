"""A pasted page, by the lines that are its article: the heading, and what the rest is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import authors
from ..dates import date_line, is_unsettled
from ..language import stop_words
from ..picture_credits import ends_with_credit
from .above_lede import Heading, is_credit, read_above_lede, words
from .boilerplate.kinds import (
    ASIDE,
    BYLINE,
    CAPTION,
    COMMENTS,
    COPYRIGHT,
    DATE,
    DECK,
    FOOTER,
    HEADLINE,
    LIST,
    MENU,
    RELATED,
    REST,
    VIDEO,
    Kind,
)
from .boilerplate.rules import matching_rule
from .byline import find_byline
from .credit_lines import (
    first_credit,
    headline_above,
    is_breadcrumb,
    names_alone,
    names_below,
    read_credit,
)
from .sentence_end import ends_sentence, last_mark

# What pasted pages have before items of lists.
_BULLET = re.compile(r"^(?:[*+•·o#>-] +)+")

_GOES_ON = 3
"""Lines of the article that follow what does not end it at least."""
_PROSE_BLANKS = 8
"""Blanks in a line of prose at least."""
_DECK_WORDS = 15
"""Blanks in a line that is long for a headline at least."""
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
_MOST_FRONT = 5
"""First lines of the body that can be its front."""
_FEWEST_TEASER_WORDS = 9
"""Words of another article's headline at least; subheads have fewer."""
_LONGEST_TEASER = 140
"""Characters of such a headline at most."""
_AROUND = 3
"""Paragraphs on either side that a subhead tells of."""
_MOST_TITLES = 2
"""Lines below a video's button that can be its title."""
_REACH_OF_NEXT = 6
"""Lines below a heading of other articles in which the credits of the next one can be."""
_SUBHEAD_ENDS = frozenset(".!?…:;,")
# "05:22 - Source: TC": how long a video is, and whose.
_VIDEO_SOURCE = re.compile(r"\d{1,2}:\d\d(?::\d\d)?\s[-–—•|]\s(?:Source|Video):?\s.{1,40}")

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
    del body[: _front(lines, body)]
    body = _with_lede(lines, kinds, body)
    end = _end(lines, body)
    body = _without_teasers(lines, [number for number in body if number < end])
    body = _without_lists(lines, body)
    kinds = _with_overlays(lines, kinds, body)
    body = [number for number in body if kinds[number] is None]
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
        elif not persons and (names := names_alone(line)):
            persons += names
            heading.kinds[number] = BYLINE
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


def _front(lines: Sequence[str], body: Sequence[int]) -> int:
    """How many of the body's first lines are its front: credits, and what is above them but prose."""
    front = 0
    for index, number in enumerate(body[: min(_MOST_FRONT, len(body) - _FEWEST_FOLLOWING)]):
        if is_credit(lines[number], None) or is_unsettled(lines[number]):
            front = index + 1
        elif ends_sentence(lines[number]):
            break
    return front


def _with_lede(lines: Sequence[str], kinds: Sequence[Kind | None], body: list[int]) -> list[int]:
    """The lines of the body and the prose right above them that was taken for the page's frame."""
    if not body:
        return body
    about = _topics(" ".join(lines[number] for number in body[:_CORE]))
    above: list[int] = []
    for number in range(body[0] - 1, max(-1, body[0] - 1 - _GOES_ON), -1):
        line = lines[number]
        if kinds[number] is not None or not _is_prose(line) or is_credit(line, None):
            break
        if len(_topics(line) & about) < _FEWEST_FOLLOWING:
            break
        above.append(number)
    return [*reversed(above), *body]


def _without_teasers(lines: Sequence[str], body: list[int]) -> list[int]:
    """The lines of the body but for headlines of other articles between two of its paragraphs.

    They are longer than subheads, and of something else than the paragraphs around them.
    """
    teasers = set()
    for index in range(1, len(body) - 1):
        line = lines[body[index]]
        count = line.count(" ") + 1
        if not _FEWEST_TEASER_WORDS <= count <= _MOST_WORDS or len(line) > _LONGEST_TEASER:
            continue
        if last_mark(line) in _SUBHEAD_ENDS or not line[0].isupper():
            continue
        around = (*body[max(0, index - _AROUND) : index], *body[index + 1 : index + 1 + _AROUND])
        if not all(_is_prose(lines[number]) for number in (body[index - 1], body[index + 1])):
            continue
        topics = _topics(line) - stop_words()
        about = _topics(" ".join(lines[number] for number in around))
        if len(topics) > _FEWEST_WORDS and len(topics & about) < _LEAST_SHARE * len(topics):
            teasers.add(body[index])
    return [number for number in body if number not in teasers]


def _without_lists(lines: Sequence[str], body: list[int]) -> list[int]:
    """The lines of the body but for those right below a heading of other articles."""
    listed = set()
    inside = set(body)
    for number, line in enumerate(lines):
        rule = matching_rule(line) if number not in inside else None
        if rule and rule.kind == RELATED and rule.manner == LIST:
            for below in range(number + 1, min(number + 1 + _REACH_OF_NEXT, len(lines))):
                if ends_sentence(lines[below]):
                    break
                listed.add(below)
    return [number for number in body if number not in listed]


def _with_overlays(
    lines: Sequence[str], kinds: Sequence[Kind | None], body: Sequence[int]
) -> list[Kind | None]:
    """The kinds of the lines, with the titles of videos that lie over the article."""
    found = list(kinds)
    inside = set(body)
    for number, line in enumerate(lines):
        if number in inside and _VIDEO_SOURCE.fullmatch(line):
            found[number] = VIDEO
            if number - 1 in inside and not ends_sentence(lines[number - 1]):
                found[number - 1] = VIDEO
        elif kinds[number] == VIDEO and number > 0:
            for below in range(number + 1, min(number + 1 + _MOST_TITLES, len(lines))):
                short = lines[below].count(" ") < _FEWEST_TEASER_WORDS + _MOST_TITLES
                if below not in inside or ends_sentence(lines[below]) or not short:
                    break
                found[below] = VIDEO
    return found


def _end(lines: Sequence[str], body: Sequence[int]) -> int:
    """The line that ends the article: its copyright, or the heading of the readers' comments.

    Where two lines of the article follow at once, it is a picture's credit or a button.
    """
    if len(body) <= _FEWEST_FOLLOWING:
        return len(lines)
    inside = set(body)
    away = None  # the last line that leads away from the article
    for number in range(body[_FEWEST_FOLLOWING], len(lines)):
        rule = matching_rule(lines[number])
        if rule and rule.kind in (RELATED, COMMENTS):
            away = number if away is None or number - away > _REACH_OF_NEXT else away
        elif away is not None and number - away <= _REACH_OF_NEXT and _is_day(lines[number]):
            return away  # the next story, with its credits
        elif (
            number - 2 in inside
            and _is_day(lines[number])
            and authors.says_by(lines[number - 1])
            and not ends_sentence(lines[number - 2])
        ):
            return number - 2  # the next story, below its headline
        if rule and (rule.kind == COPYRIGHT or rule.manner == REST):
            below = range(number + 1, number + 1 + _GOES_ON)
            if not all(n in inside and _is_prose(lines[n]) for n in below):
                return number
    return len(lines)


def _is_day(line: str) -> bool:
    """Whether a line is nothing but the day of an article, as its credits have it."""
    dates = date_line(line)
    return dates is not None and not dates[2]


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
            or ends_with_credit(line)
            or is_breadcrumb(line)
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
    if found is not None and wanted is None:
        return _above_deck(lines, kinds, found, about)
    return found


def _above_deck(
    lines: Sequence[str], kinds: Sequence[Kind | None], number: int, about: set[str]
) -> int:
    """The headline right above a line that is its deck; that line's number where it is none.

    A deck is long, or a sentence; the headline above it is shorter and on the same topic.
    """
    line = lines[number]
    above = lines[number - 1] if number else ""
    if number == 0 or kinds[number - 1] is not None:
        return number
    if not (ends_sentence(line) or line.count(" ") >= _DECK_WORDS) or len(above) >= len(line):
        return number
    heads = _FEWEST_WORDS < above.count(" ") + 1 <= _MOST_WORDS and above[-1] not in ".,:;"
    if not heads or date_line(above) or find_byline(above):
        return number
    return number - 1 if _topics(above) & (about | _topics(line)) else number
