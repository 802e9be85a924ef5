"""A pasted page, by the lines that are its article: the heading, and what the rest is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from .. import authors
from ..dates import date_line
from ..language import stop_words
from ..patterns import pattern
from ..picture_credits import ends_with_credit
from ..reading_time import count_blanks
from ..sentence_end import ends_sentence, is_prose
from .above_lede import Heading, is_credit, read_above_lede
from .boilerplate.kinds import (
    ASIDE,
    FOOTER,
    HEADLINE,
    MENU,
    Kind,
)
from .byline import find_byline, is_office
from .credit_lines import (
    headline_of_credits,
    is_breadcrumb,
    names_alone,
)
from .headline_model import Candidate, candidates, headline_model, is_signature, likeliest
from .pasted_body import CORE, FEWEST_FOLLOWING, body_lines
from .pasted_credits import DECK_BLANKS, LABEL_WORDS, day_above, read_credits
from .pasted_frame import FEWEST_WORDS, LEAST_SHARE, MOST_WORDS, topics

# What pasted pages have before items of lists.
_BULLET = pattern(r"^(?:[*+•·o#>-] +)+")

# What parts the sections on the way to a page, and the page: "City | Storm hits coast".
_LAST_STEP = pattern(r" ?[>›»|] ?")

# The end of a headline that is no sentence for all its full stop: "below N.Y.C."
_ABBREVIATED = pattern(r"\b[A-Z]\.(?:[A-Z]\.)+$")

_DECK_WORDS = 15
"""Blanks in a line that is long for a headline at least."""
_MOST_FRONT = 8
"""Lines below the headline in which a deck and credits can stand that were taken for the article."""
_REACH = 60
"""Lines above the article that its headline can be in."""

# The end of a sentence amid a line, as decks have it.
_INNER_END = pattern(r"[a-zà-ÿ\d][.!?] [A-ZÀ-Þ]")
_LONG_DECK = 8
"""Blanks in a deck that was taken for the headline at least."""
_LEAST_ABOVE = 5
"""Blanks in the headline above one at least, where it is no sentence."""
_CAPTION_BLANKS = 3
"""Blanks in a caption above the lede at least."""
_REACH_OF_LEDE = 4
"""Lines below such a caption that the lede is among."""
_NEAR = 7
"""Lines from a kicker to the credits at most."""
_WORD_LENGTH = 8
"""Characters of a headline's words, blanks among them, on average at most."""
_SHARED = 2
"""Words of the article that a headline above it has at least."""

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
    body, kinds = body_lines(lines, kinds, is_article)
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
    if title:
        core = [lines[number] for number in body[:CORE]]
        found = _headline(lines, kinds, first, core, title)
    else:
        made = headline_candidates(lines, kinds, body)
        found = _signed(lines, made)
        if found is None:
            found = likeliest(made, headline_model())
            found = _above_long_deck(lines, kinds, found, body)
            found = _below_kicker(lines, kinds, found)
    if found is not None:
        heading.headline = title or _BULLET.sub("", lines[found], count=1)
        heading.kinds[found] = HEADLINE
        heading.headline_line = found
        # credits below it may have been taken for the article, as it may have been itself
        first = _lede(lines, found, [number for number in body if number > found]) or first
        first = _below_captions(lines, found, first, inside)
        for number in range(found + 1, first):
            heading.kinds[number] = kinds[number]
        read_above_lede(heading, lines, found + 1, first, names_alone=False)
        read_credits(heading, lines, found, first)
        if found and heading.date is None:
            heading.date = day_above(lines, found)
        _mark_labels(heading, lines, first)
        for number in range(found + 1, first):
            heading.kinds[number] = heading.kinds[number] or MENU
    return heading


def headline_candidates(
    lines: Sequence[str], kinds: Sequence[Kind | None], body: Sequence[int]
) -> list[Candidate]:
    """The lines of a page that may be the headline of the article whose lines are ``body``."""
    first = body[0]
    core = [lines[number] for number in body[:CORE]]
    found = headline_of_credits(lines, kinds, first, core)
    if found is None:
        found = _headline(lines, kinds, first, core, None)
    return candidates(lines, kinds, body, core, found)


def _signed(lines: Sequence[str], made: Iterable[Candidate]) -> int | None:
    """The line that the rules found, where "By Ana Roe" stands just below it: no model is as sure."""
    by_rules = (one.number for one in made if one.is_found)
    return next((at for at in by_rules if _is_signed(lines, at)), None)


def _is_signed(lines: Sequence[str], at: int) -> bool:
    """Whether "By Ana Roe" stands just below a line, or below its deck; "By" may stand alone."""
    below = list(lines[at + 1 : at + 3])
    if below and ends_sentence(below[0]) and below[0].count(" ") >= DECK_BLANKS:
        del below[0]
    return bool(below) and (is_signature(below[0]) or authors.is_by_word(below[0]))


def _above_long_deck(
    lines: Sequence[str], kinds: Sequence[Kind | None], found: int | None, body: Sequence[int]
) -> int | None:
    """The line above the one that was found, where that reads as its deck: longer, on the same topic."""
    if not found or kinds[found - 1] is not None:
        return found
    line, above = lines[found], lines[found - 1]
    if line.count(" ") < _LONG_DECK or len(above) >= len(line):
        return found
    if ends_sentence(above) and above[-1] != "?":
        return found
    inner = _INNER_END.search(line) is not None
    if above.count(" ") < (FEWEST_WORDS if inner else _LEAST_ABOVE) or above[-1] in ",:;":
        return found  # a kicker
    if date_line(above) or find_byline(above) or ends_with_credit(above) or is_credit(above, None):
        return found
    about = topics(" ".join(lines[number] for number in body[:CORE])) - stop_words()
    told = topics(above) - stop_words()
    shared = len(told & about)
    return found - 1 if shared >= (1 if inner else _SHARED) else found


def _below_kicker(
    lines: Sequence[str], kinds: Sequence[Kind | None], found: int | None
) -> int | None:
    """The line below the one that was found, where that is a kicker: below both are a sentence and the credits.

    The kicker has a few words, the headline more, and the deck ends as a sentence does.
    """
    if found is None or lines[found].count(" ") >= DECK_BLANKS:
        return found
    below = [n for n in range(found + 1, min(found + _NEAR, len(lines))) if kinds[n] is None]
    if len(below) < 3:
        return found
    headline, deck, credit = (lines[n] for n in below[:3])
    heads = (
        len(lines[found]) < len(headline) <= MOST_WORDS * _WORD_LENGTH
        and headline.count(" ") >= _LEAST_ABOVE
        and not ends_sentence(headline)
        and headline[-1] not in ",:;"
        and not is_credit(headline, None)
        and not ends_with_credit(headline)
    )
    decked = ends_sentence(deck) and deck.count(" ") >= DECK_BLANKS and not is_credit(deck, None)
    credited = is_credit(credit, None) or authors.is_by_word(credit) or bool(names_alone(credit))
    return below[0] if heads and decked and credited else found


def _lede(lines: Sequence[str], found: int, below: Sequence[int]) -> int | None:
    """The first line of the article below its headline that is no credit, nor a deck above some.

    ``below`` are the lines below the headline, which is at ``found``, that were taken for the article.
    """
    lede = None
    prose = 0
    above = found
    for number in below[:_MOST_FRONT]:
        between = above == found + 1 == lede and any(
            map(_is_dated_or_signed, lines[above + 1 : number])
        )
        if _is_credit_or_office(lines[number]):
            lede = None
        elif lede is None or between:
            lede = number
        above = number
        prose += is_prose(lines[number])
        if prose > 1:
            break
    return lede


def _below_captions(lines: Sequence[str], found: int, first: int, inside: set[int]) -> int:
    """The first sentence of the article below its credits: what is none above it is a caption.

    One line may be, between the day and prose.
    """
    below = first + 1
    dated = any(map(_is_dated_or_signed, lines[found + 1 : first]))
    loose = dated and not ends_sentence(lines[first]) and lines[first][-1] not in ",:;"
    if loose and lines[first].count(" ") >= _CAPTION_BLANKS:
        while below < len(lines) and below < first + _REACH_OF_LEDE and below not in inside:
            below += 1
        if below in inside and is_prose(lines[below]):
            return below
    return first


def _is_dated_or_signed(line: str) -> bool:
    """Whether a line is a credit with a day or with "By" in it."""
    return date_line(line) is not None or is_signature(line)


def _is_credit_or_office(line: str) -> bool:
    """Whether a line says who wrote the article, or when, or as what."""
    return is_credit(line, None) or (is_office(line) and not ends_sentence(line))


def _mark_labels(heading: Heading, lines: Sequence[str], first: int) -> None:
    """Mark the buttons above the lede that were taken for the article."""
    for number in range(first, min(first + _MOST_FRONT, len(lines))):
        if heading.kinds[number] is None:
            if ends_sentence(lines[number]) or lines[number].count(" ") >= LABEL_WORDS:
                return
            heading.kinds[number] = MENU


def _kind_by_position(number: int, first: int, last: int) -> Kind:
    """The kind of a line of which no more is known than whether it is above or below the body."""
    if number < first:
        return MENU
    return ASIDE if number < last else FOOTER


def _headline(
    lines: Sequence[str],
    kinds: Sequence[Kind | None],
    first: int,
    core: Sequence[str],
    title: str | None,
) -> int | None:
    """The line above the article, or its first, that shares most words with it, if one does."""
    about = topics(" ".join(core))
    wanted = topics(title) if title else None
    said_again = _said_again(lines[:first])
    best, found = LEAST_SHARE, None
    passed = 0
    for number in range(first, max(-1, first - _REACH), -1):
        line = lines[number]
        count = count_blanks(line) + 1
        if (
            kinds[number]
            or not FEWEST_WORDS <= count <= MOST_WORDS
            or date_line(line)
            or find_byline(line)
            or ends_with_credit(line)
            or is_breadcrumb(line)
            or line[-1] == ":"
        ):
            continue
        if number == first and (ends_sentence(line) or len(core) < FEWEST_FOLLOWING):
            continue
        told = topics(line)
        shared = len(told & (wanted or about))
        score = shared / (len(told) + 1) - _DISTANCE_PENALTY * passed
        if line.endswith("."):
            score -= LEAST_SHARE
        if line in said_again:
            score += LEAST_SHARE
        if shared > (line not in said_again) and score > best:
            best, found = score, number
        passed += 1
    if found is not None and wanted is None:
        return _above_deck(lines, kinds, found, about)
    return found


def _said_again(above: Sequence[str]) -> set[str]:
    """The lines above the article that are said again there, be it at the end of the way to the page."""
    counts = Counter(above)
    counts.update(tail for line in above if (tail := _LAST_STEP.split(line)[-1]) != line)
    return {line for line, count in counts.items() if count > 1}


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
    heads = FEWEST_WORDS < above.count(" ") + 1 <= MOST_WORDS and (
        above[-1] not in ".,:;" or _ABBREVIATED.search(above) is not None
    )
    if not heads or date_line(above) or find_byline(above):
        return number
    return number - 1 if topics(above) & (about | topics(line)) else number
