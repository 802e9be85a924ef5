"""A page's credits: who wrote its article, and when, as the page prints it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ... import authors, person_names
from ...dates import date_line, is_unsettled, says_as_of
from ...patterns import pattern
from ..declared import letters
from .html_blocks import Block, ancestors
from .html_days import MOST_WORDS_OF_NAMES, days_of, is_dated_byline, moments
from .html_features import ends_sentence
from .html_metadata import Metadata
from .html_persons import ABOUT_OTHERS, persons_of
from .html_signatures import (
    BOX_REACH,
    LONGEST_CREDIT,
    day_below,
    heads_another,
    is_elsewhere,
    persons_below,
    persons_of_box,
)

_ABOVE: Final = 5
_BELOW: Final = 14
"""Blocks around the headline that its credits stand in."""

_PAST_LEDE: Final = 3
_DAY_PAST_LEDE: Final = 5
_PAST_LEDE_OF_AUTHORS: Final = 10
"""Blocks after the first of the article in which it may be credited, in which a line can be its day
and no more, and in which elements of authors may say "By"."""
_NEAR: Final = 6
"""Blocks below the headline in which a name beside a date is the author's."""
_TOLD: Final = 20
"""Blocks from the lede on in which those in the news are named."""

_SLASH: Final = pattern(r" ?/ ?")
_MAIL: Final = pattern(r"[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}")


class Credits(NamedTuple):
    """Who wrote an article and when, as the page prints it."""

    persons: tuple[str, ...]
    published: str | None
    updated: str | None
    lines: frozenset[int]
    """The indexes of the blocks that say so."""
    said: bool = False
    """Whether it says "By" between headline and article, in so many words."""


def find_credits(
    blocks: Sequence[Block], headline: int, lede: int, last: int, declared: Metadata
) -> Credits:
    """The credits around the headline, and those of the author below the article."""
    middle = headline if headline >= 0 else lede
    start = max(0, middle - _ABOVE)
    stop = min(len(blocks), max(lede + _PAST_LEDE, headline + 1), middle + _BELOW)
    others = (n for n in range(last + 1, stop) if n > middle and heads_another(blocks[n]))
    stop = next(others, stop)
    shared = (
        {one.number for one in ancestors(blocks[middle].element)} if middle < len(blocks) else set()
    )
    front = [
        index
        for index in range(start, stop)
        if index != headline
        and len(blocks[index].text) <= LONGEST_CREDIT
        and not is_elsewhere(
            blocks[index], shared, headline < index and _is_own(blocks, index, headline, lede)
        )
    ]
    published, updated = moments(blocks[headline]) if headline >= 0 else (None, None)
    lines = set()
    # a day above the headline may be today's, or that of the news in a bar
    for index in sorted(front, key=lambda n: (n > lede, n < headline)):
        if _is_sentence(blocks[index]):
            continue
        day, change = days_of(blocks[index], persons_of, inside=index > lede)
        if published and says_as_of(blocks[index].text):
            day, change = None, change or day
        published, updated = published or day, updated or change
        if day or change or is_unsettled(blocks[index].text):
            lines.add(index)
    if not (published or updated or declared.published):
        for index in range(stop, min(lede + _DAY_PAST_LEDE, last)):
            if heads_another(blocks[index]):
                break
            if not published and (published := _bare_day(blocks[index])):
                lines.add(index)
    if not (published or declared.published):
        published = day_below(blocks, last, shared)
    printed = _printed_persons(blocks, front, headline, lines, declared)
    persons, of_persons = printed.names, printed.lines
    if not persons and headline >= 0:
        persons, of_persons = _name_repeated(blocks, front, headline, lede, last)
    if not persons:
        persons, of_persons = _names_above_lede(blocks, lede)
    if not persons:
        persons, of_persons = _author_past_lede(blocks, lede, last, shared)
    persons = persons or persons_below(blocks, last, shared)
    persons = persons or persons_of_box(blocks, last, shared)
    return Credits(
        tuple(_without_sites(persons, declared, printed.said)),
        published,
        updated,
        frozenset(lines | of_persons),
        printed.said,
    )


def _is_own(blocks: Sequence[Block], index: int, headline: int, lede: int) -> bool:
    """Whether a block in a footer or beside the article can credit it.

    It says "By", is a day right below the headline, or stands in a footer above the article.
    """
    block = blocks[index]
    if _says_by(block):
        return True
    if headline < 0:
        return False
    if index == headline + 1 and _bare_day(block):
        return True
    return headline < index < lede and "<aside>" not in _around(block)


def _bare_day(block: Block) -> str | None:
    """The day of publication that a line gives which has nothing else."""
    dates = date_line(block.text)
    return dates[0] if dates and not dates[2] else None


def _around(block: Block) -> frozenset[str]:
    return frozenset().union(*(one.names for one in ancestors(block.element)))


def _author_past_lede(
    blocks: Sequence[Block], lede: int, last: int, shared: set[int]
) -> tuple[list[str], set[int]]:
    """The persons whom an element of authors names behind "By" below the first paragraphs."""
    for index in range(lede + 1, min(last, lede + _PAST_LEDE_OF_AUTHORS)):
        block = blocks[index]
        by = block.authors and _says_by(block)
        if by and not is_elsewhere(block, shared, may_be_own=True):
            return persons_of(block), {index}
    return [], set()


class _Printed(NamedTuple):
    """The persons whom blocks name, and the indexes of those blocks."""

    names: list[str]
    lines: set[int]
    said: bool


def _printed_persons(
    blocks: Sequence[Block],
    front: Sequence[int],
    headline: int,
    dated: set[int],
    declared: Metadata,
) -> _Printed:
    """The persons whom the blocks in front name as authors."""
    persons: list[str] = []
    lines: set[int] = set()
    signature = ""
    said = False
    other = False  # whoever comes next reviewed it, or took its pictures
    known = {person_names.bare(name) for name in declared.authors}
    for index in front:
        block = blocks[index]
        if ABOUT_OTHERS.match(block.text):
            other = True
            continue
        if _is_sentence(block):
            continue
        found = persons_of(block)
        if not found and headline < index <= headline + _NEAR:
            names = authors.persons(block.text) if known else []
            if known.intersection(map(person_names.bare, names)):
                found = names
            elif dated & {index - 1, index + 1, index}:
                found = _names_beside_date(block)
        by = _says_by(block)
        if by:
            lines.add(index)
            other = False
        if found and not other and (not persons or block.element.signature == signature):
            said = said or (by and headline < index)
            persons += found
            signature = block.element.signature
            lines.add(index)
        elif found:
            other = False
    unique = {letters(name): name for name in reversed(persons)}
    return _Printed(list(reversed(unique.values())), lines, said)


def _says_by(block: Block) -> bool:
    """Whether a block begins with "By" or the like."""
    return authors.says_by(block.text) or authors.is_by_word(block.text)


def _without_sites(names: Sequence[str], declared: Metadata, said: bool) -> list[str]:
    """The names but for the site's, where that is not its owner's; ``said``: behind "By"."""
    sites = {letters(site) for site in declared.sites}
    tails = {letters(title)[-40:] for title in declared.titles if len(title) > 40}
    kept = []
    for name in names:
        own = letters(name)
        is_site = own in sites or any(tail.endswith(own) for tail in tails)
        is_paper = is_site and (not said or person_names.has_article(name))
        if not is_paper or person_names.has_first_name(name):
            kept.append(name)
    return kept


def _names_beside_date(block: Block) -> list[str]:
    """The persons in a line beside a date that has nothing but names, offices and the date."""
    if block.linked < 1 and block.words > MOST_WORDS_OF_NAMES:
        return []
    # a link is the name alone, and a place may stand beside it
    names = [name for piece in block.pieces for name in authors.persons(piece)]
    names = names or authors.persons(" ".join(block.pieces) or block.text)
    known = list(filter(person_names.has_first_name, names))
    whole = known and letters("".join(names)) == letters(block.text)
    return names if whole else known


def _name_repeated(
    blocks: Sequence[Block], front: Sequence[int], headline: int, lede: int, last: int
) -> tuple[list[str], set[int]]:
    """A name alone below the headline that the end of the article, or a box below it, repeats."""
    below = blocks[max(last - 2, lede + 1) : last + BOX_REACH]
    for index in front:
        if not headline < index <= min(headline + _NEAR, lede):
            continue
        names = authors.persons(blocks[index].text)
        if not names or letters("".join(names)) != letters(blocks[index].text):
            continue
        if any(_begins_with(block.text, names[0]) for block in below):
            return names, {index}
    return [], set()


def _names_above_lede(blocks: Sequence[Block], lede: int) -> tuple[list[str], set[int]]:
    """Names alone, and an address below them, as paragraphs of the article right above its lede.

    Those in the news are named again by the text; those who write are not.
    """
    first = lede
    while first > 0 and _is_line_of(blocks, first - 1, lede):
        first -= 1
    for index in range(first, lede):
        text = blocks[index].text
        names = authors.persons(_SLASH.sub(", ", text))
        if not names or letters("".join(names)) != letters(text):
            continue
        told = letters(" ".join(block.text for block in blocks[lede : lede + _TOLD]))
        if any(letters(name.split()[-1]) in told for name in names):
            continue
        lines = {index}
        if index + 1 < lede and _MAIL.fullmatch(blocks[index + 1].text):
            lines.add(index + 1)
        return names, lines
    return [], set()


def _is_line_of(blocks: Sequence[Block], index: int, lede: int) -> bool:
    """Whether a block is a short paragraph in the elements of the lede."""
    block = blocks[index]
    return (
        block.kind == "paragraph"
        and not block.hidden
        and block.linked < 1
        and block.words <= MOST_WORDS_OF_NAMES
        and block.element.signature == blocks[lede].element.signature
        and block.element.parent is blocks[lede].element.parent
    )


def _begins_with(text: str, name: str) -> bool:
    """Whether a text is a name, or a sentence about who bears it."""
    rest = text.removeprefix(name)
    return (
        rest != text
        and not rest[:1].isalnum()
        and (not rest or rest[:4] in (" is ", " has", ", wh"))
    )


def _is_sentence(block: Block) -> bool:
    """Whether a block is a sentence, as no credit is."""
    return (
        block.words > MOST_WORDS_OF_NAMES
        and ends_sentence(block.text)
        and not is_dated_byline(block.text)
    )
