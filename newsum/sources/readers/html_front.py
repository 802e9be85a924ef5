"""A page's front: which of its headings is the headline, which line the deck, who wrote it, when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from ... import authors
from ...dates import date_line, is_unsettled, iso_date
from ...lexicon import first_names
from ..declared import letters, line
from .html_features import ends_sentence
from .html_metadata import Metadata
from .html_repair import ends_with_credit
from .html_tree import Block, ancestors

# What stands between a headline and the name of the site, in a title.
_SEPARATOR = re.compile(r" (?:[|–—·•»:/-]|--|::|>) | ?\| ?")

# What stands before a headline and is none of it, in a title.
_LABEL = re.compile(
    r"(?:live|live updates?|video|watch|breaking|update|exclusive|blog)(?: ?[|:]| -) ", re.I
)

_HOST = re.compile(r"(?:[\w-]{1,40}\.){1,3}[a-z]{2,6}", re.IGNORECASE)

_MOST_SITE_WORDS: Final = 3
"""Words of a site's name at most, where it is only told by its looks."""

_STEM: Final = 5
_SHARED: Final = 2
_SHARED_SHARE: Final = 0.4
"""How much a heading and a declared title have in common that agree: beginnings of words."""

_ABOVE: Final = 5
_BELOW: Final = 14
"""Blocks around the headline that its credits stand in."""

_PAST_LEDE: Final = 3
_REACH_BELOW: Final = 8
"""Blocks after the first of the article, and below it, in which its author may be named."""
_LONGEST_CREDIT: Final = 300
_SHORT_CREDIT: Final = 60
"""Characters of a credit in front of an article, and inside it, at most."""
_NEAR: Final = 6
"""Blocks below the headline in which a name beside a date is the author's."""
_MOST_WORDS_BESIDE: Final = 14
"""Words of a line of names beside a date at most."""

_DECK_WORDS: Final = 6
_LONGEST_DECK: Final = 90
_DECK_NAMES: Final = frozenset(
    ("deck", "dek", "standfirst", "subtitle", "subhead", "subheading", "subheadline", "summary",
     "excerpt", "teaser", "abstract", "vorspann", "chapo", "entradilla", "description",
     "bajada", "sommario", "ingress", "sub", "kicker")
)  # fmt: skip

_ELSEWHERE: Final = frozenset(
    ("comment", "comments", "related", "recommended", "recommend", "sidebar", "teaser", "teasers",
     "popular", "trending", "<nav>", "<footer>", "promo", "latest", "<aside>")
)  # fmt: skip
"""Words of elements in which dates and names are another article's, or a reader's."""

_OF_AUTHORS: Final = ("byline", "author", "writer", "contributor", "autor", "auteur", "verfasser")
"""Beginnings of the words of classes that say that a block names an author."""

_ABOUT_OTHERS: Final = re.compile(
    r"\b(?:review|edit|fact|check|photo|illustrat|translat|medically|approved|recommended)",
    re.IGNORECASE,
)
"""What introduces those who did not write the article."""
_UPDATE: Final = re.compile(r"updated?|modified|revised|dateModified", re.IGNORECASE)


class Headline(NamedTuple):
    """A headline, and the index of the block that it is; -1 where the page does not show it."""

    text: str | None
    block: int


def clean_title(title: str, sites: Sequence[str]) -> str:
    """A declared title without the site's name before or behind it.

    >>> clean_title("Storm hits coast - a ferry sinks – Alder Post", ["The Alder Post"])
    'Storm hits coast - a ferry sinks'
    """
    known = [letters(site).removeprefix("the") for site in sites]
    known = [site for site in known if len(site) > 2]
    matches = list(_SEPARATOR.finditer(title))
    starts = [0, *(match.end() for match in matches)]
    ends = [*(match.start() for match in matches), len(title)]

    def is_site(part: str) -> bool:
        found = letters(part).removeprefix("the")
        return bool(found) and any(
            found in site or (site in found and 2 * len(site) >= len(found)) for site in known
        )

    while len(starts) > 1 and is_site(title[starts[-1] : ends[-1]]):
        del starts[-1], ends[-1]
    while len(starts) > 1 and is_site(title[starts[0] : ends[0]]):
        del starts[0], ends[0]
    return title[starts[0] : ends[-1]]


def without_likely_site(title: str) -> str:
    """A title without what looks like the name of a site, where no site is known.

    >>> without_likely_site("Harbour reopens | Alder Post")
    'Harbour reopens'
    >>> without_likely_site("Alder Daily - Storm closes Orlo pass, forty cars stuck")
    'Storm closes Orlo pass, forty cars stuck'
    """
    matches = list(_SEPARATOR.finditer(title))
    if not matches:
        return title
    head, tail = title[: matches[-1].start()], title[matches[-1].end() :]
    if _HOST.fullmatch(tail) or (_is_name(tail) and len(head.split()) >= len(tail.split())):
        return head
    head, tail = title[: matches[0].start()], title[matches[0].end() :]
    if _is_name(head) and len(head.split()) > 1 and len(tail.split()) > _MOST_SITE_WORDS:
        return tail
    return title


def _is_name(part: str) -> bool:
    """Whether a part of a title is a few words with capitals, and can be a site's name."""
    words = part.split()
    return (
        0 < len(words) <= _MOST_SITE_WORDS
        and all(word[0].isupper() or word in ("of", "the", "and", "&", "de") for word in words)
        and not any(map(str.isdigit, part))
    )


def find_headline(blocks: Sequence[Block], lede: int, declared: Metadata) -> Headline:
    """The headline of the page whose article begins at block ``lede``.

    It is the heading that agrees with what the page declares; where nothing is declared, the first
    of its first level above the article; else what is declared.
    """
    titles = [clean_title(title, declared.sites) for title in declared.titles]
    known = {letters(site) for site in declared.sites}
    best, found = 0.0, -1
    for index, block in enumerate(blocks):
        if block.kind != "heading" or len(block.text) > 300 or letters(block.text) in known:
            continue
        if block.level > 3 or "<nav>" in block.element.names:
            continue
        agreement = max((_agreement(block.text, title) for title in titles), default=0.0)
        if not titles and block.level == 1 and index < lede and block.linked < 0.5:
            agreement = 1.0
        if agreement < 2 and (block.linked >= 0.5 or block.level > 1 or index > lede + 2):
            continue  # a teaser, a subhead, a heading below the article
        score = agreement + (0.5 if block.level == 1 else 0) + (0.25 if index < lede else 0)
        if score > best:
            best, found = score, index
    if found < 0:
        wanted = {letters(title) for title in titles}
        found = next(
            (n for n in range(min(lede + 1, len(blocks))) if letters(blocks[n].text) in wanted), -1
        )
        best = 3.0
    if found >= 0 and best >= 1:
        return Headline(_without_kicker(blocks[found], titles), found)
    text = _declared_headline(titles)
    return Headline(without_likely_site(text) if text and text == titles[0] else text, -1)


def _declared_headline(titles: Sequence[str]) -> str | None:
    """The first title that is declared; of those that begin alike, the shortest."""
    if not titles:
        return None
    first = titles[0]
    for title in titles[1:]:
        if len(title) < len(first) and first.startswith(title) and 2 * len(title) > len(first):
            first = title
    return line(_LABEL.sub("", first, count=1)) or first


def _agreement(heading: str, title: str) -> float:
    """How far a heading and a declared title agree: 3 the same, 2 one in the other, 1 in words."""
    own, wanted = letters(heading), letters(title)
    if not own or not wanted:
        return 0.0
    if own == wanted:
        return 3.0
    if own in wanted or wanted in own:
        shorter, longer = sorted((len(own), len(wanted)))
        if 5 * shorter >= 2 * longer:
            return 2.0 + shorter / longer / 2
    a, b = _stems(heading), _stems(title)
    shared = len(a & b)
    if shared >= _SHARED and shared >= _SHARED_SHARE * min(len(a), len(b)):
        return 1.0 + shared / max(len(a), len(b)) / 2
    return 0.0


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"\w+", text.lower()) if len(word) > 2}


def _without_kicker(block: Block, titles: Sequence[str]) -> str:
    """A heading's text without a kicker in an element of its own, where a title has none."""
    wanted = {letters(title) for title in titles}
    for n in range(1, len(block.pieces)):
        rest = " ".join(block.pieces[n:])
        if letters(rest) in wanted and letters(block.text) not in wanted:
            return line(rest) or block.text
    return line(block.text) or block.text


def find_deck(
    blocks: Sequence[Block],
    headline: Headline,
    lede: int,
    declared: Metadata,
    lines: frozenset[int],
) -> Headline:
    """The deck between the headline and the article, and the index of its block.

    It is what a description repeats, what its class says to be one, a second heading, or what
    stands between the headline and the credits, whose indexes are ``lines``.
    """
    if headline.block < 0:
        return Headline(None, -1)
    descriptions = [letters(text) for text in declared.decks]
    wanted = letters(headline.text)
    for index in range(headline.block + 1, min(headline.block + 6, len(blocks))):
        block = blocks[index]
        count = block.words
        if not _DECK_WORDS <= count <= _LONGEST_DECK or block.linked > 0.5 or index in lines:
            continue
        if block.kind in ("item", "caption") or block.hidden:
            continue
        own = letters(block.text)
        if own in wanted or any(letters(one.text) == own for one in blocks[index + 1 : lede]):
            continue  # the headline again; a caption that stands there twice
        if ends_with_credit(block):
            continue
        described = any(
            own == text or (len(own) > 30 and text.startswith(own)) for text in descriptions
        )
        near = block.element.names | (
            block.element.parent.names if block.element.parent else frozenset()
        )
        named = bool(_DECK_NAMES & near) and not _says_author(block) and index <= lede
        heading = block.kind == "heading" and index == headline.block + 1
        above_credits = any(index < line_index < lede for line_index in lines)
        if (
            heading
            or above_credits
            or (named and index <= headline.block + 3)
            or (described and _sets_apart(blocks, index))
        ):
            return Headline(line(block.text), index)
    return Headline(None, -1)


def _sets_apart(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block stands in an element or a class of its own, or credits are below it."""
    block = blocks[index]
    below = blocks[index + 1 : index + 4]
    prose = next((one for one in below if one.words > 12), None)
    if prose is None or any(one.authors or one.times or authors.says_by(one.text) for one in below):
        return True
    return block.element.signature != prose.element.signature


class Credits(NamedTuple):
    """Who wrote an article and when, as the page prints it."""

    persons: tuple[str, ...]
    published: str | None
    updated: str | None
    lines: frozenset[int]
    """The indexes of the blocks that say so."""


def find_credits(blocks: Sequence[Block], headline: int, lede: int, last: int) -> Credits:
    """The credits around the headline, and those of the author below the article."""
    middle = headline if headline >= 0 else lede
    start = max(0, middle - _ABOVE)
    stop = min(len(blocks), max(lede + _PAST_LEDE, headline + 1), middle + _BELOW)
    shared = (
        {one.number for one in ancestors(blocks[middle].element)} if middle < len(blocks) else set()
    )
    front = [
        index
        for index in range(start, stop)
        if index != headline
        and len(blocks[index].text) <= _LONGEST_CREDIT
        and not _is_elsewhere(blocks[index], shared)
    ]
    published, updated = _moments(blocks[headline]) if headline >= 0 else (None, None)
    lines = set()
    for index in front:
        if _is_sentence(blocks[index]):
            continue
        day, change = _days_of(blocks[index])
        if index > lede and not blocks[index].times and len(blocks[index].text) > _SHORT_CREDIT:
            continue
        published, updated = published or day, updated or change
        if day or change or is_unsettled(blocks[index].text):
            lines.add(index)
    persons, of_persons = _printed_persons(blocks, front, headline, lines)
    if not persons:
        persons = _persons_below(blocks, last, shared)
    return Credits(tuple(persons), published, updated, frozenset(lines | of_persons))


def _printed_persons(
    blocks: Sequence[Block], front: Sequence[int], headline: int, dated: set[int]
) -> tuple[list[str], set[int]]:
    """The persons whom the blocks in front name as authors, and the indexes of those blocks."""
    persons: list[str] = []
    lines: set[int] = set()
    signature = ""
    other = False  # whoever comes next reviewed it, or took its pictures
    for index in front:
        block = blocks[index]
        if _ABOUT_OTHERS.match(block.text):
            other = True
            continue
        if _is_sentence(block):
            continue
        found = _persons_of(block)
        if (
            not found
            and headline < index <= headline + _NEAR
            and dated & {index - 1, index + 1, index}
        ):
            found = _names_beside_date(block)
        if authors.says_by(block.text) or authors.is_by_word(block.text):
            lines.add(index)
            other = False
        if found and not other and (not persons or block.element.signature == signature):
            persons += found
            signature = block.element.signature
            lines.add(index)
        elif found:
            other = False
    unique = {letters(name): name for name in reversed(persons)}
    return list(reversed(unique.values())), lines


def _names_beside_date(block: Block) -> list[str]:
    """The persons in a line beside a date that has nothing but names, offices and the date."""
    if block.linked < 1 and block.words > _MOST_WORDS_BESIDE:
        return []
    names = authors.persons(" ".join(block.pieces) or block.text)
    return [name for name in names if name.split()[0].lower() in first_names()]


def _persons_below(blocks: Sequence[Block], last: int, shared: set[int]) -> list[str]:
    """The persons that an element below the article says to be its authors."""
    for block in blocks[last + 1 : last + _REACH_BELOW]:
        if block.authors and not _is_elsewhere(block, shared):
            found = [name for text in block.authors for name in authors.persons(text)]
            if found:
                return found[:1]
    return []


def _is_elsewhere(block: Block, shared: set[int]) -> bool:
    """Whether a block stands in something beside the article; ``shared`` are elements around both."""
    return any(
        one.number not in shared and _ELSEWHERE & one.names for one in ancestors(block.element)
    )


def _says_author(block: Block) -> bool:
    """Whether the class of a block, or of what it stands in, says that it names an author."""
    near = block.element.names | (
        block.element.parent.names if block.element.parent else frozenset()
    )
    return any(name.startswith(_OF_AUTHORS) for name in near)


def _persons_of(block: Block) -> list[str]:
    """The persons whom a block names as authors."""
    found: list[str] = []
    for text in block.authors:
        names = authors.persons(text)
        found += names
    pieces = block.pieces or (block.text,)
    by = _says_author(block)
    for n, piece in enumerate(pieces):
        if _ABOUT_OTHERS.search(piece):
            break
        if authors.says_by(piece):
            by = True
        elif authors.is_by_word(piece) and n + 1 < len(pieces):
            by = True
            continue
        names = authors.persons(piece) if by else []
        found += names
        if by and not names and found and any(map(str.isdigit, piece)):
            break
    unique = {letters(name): name for name in reversed(found)}
    return [
        name
        for key, name in reversed(unique.items())
        if not any(other != key and other in key for other in unique)
    ]


def _is_sentence(block: Block) -> bool:
    """Whether a block is a sentence, as no credit is."""
    return block.words > _MOST_WORDS_BESIDE and ends_sentence(block.text)


def _moments(block: Block) -> tuple[str | None, str | None]:
    """The days of publication and of the last change that elements in a block declare."""
    published = updated = None
    for moment, names in block.times:
        day = iso_date(moment)
        if _UPDATE.search(names):
            updated = updated or day
        else:
            published = published or day
    return published, updated


def _days_of(block: Block) -> tuple[str | None, str | None]:
    """The days of publication and of the last change that a block gives."""
    published, updated = _moments(block)
    text = " ".join(block.pieces) or block.text
    if published and len(block.times) == 1 and len(text) < _SHORT_CREDIT and _UPDATE.search(text):
        return None, published
    if published or updated:
        return published, updated
    dates = date_line(text)
    if dates is None or len(dates[2].split()) > _MOST_WORDS_BESIDE:
        return None, None
    return dates[0], dates[1]
