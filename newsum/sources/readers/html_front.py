"""A page's headline: which of its headings it is, and what of a declared title."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import Final, NamedTuple

from ...lexicon import section_genres
from ...patterns import pattern
from ..declared import letters, line
from .html_blocks import Block, ancestors
from .html_metadata import Metadata

# What stands between a headline and the name of the site, in a title.
_SEPARATOR = pattern(r" (?:[|–—·•»«:/-]|--|::|>|<) | ?\| ?")

# What stands before a headline and is none of it, in a title.
_LABEL = pattern(
    r"(?:live|live updates?|video|watch|breaking|update|exclusive|blog)(?: ?[|:]| -) ", re.I
)

_HOST = pattern(r"(?:[\w-]{1,40}\.){1,3}[a-z]{2,6}", re.IGNORECASE)

_PARTING: Final = " :|·•/–—-"
"""What parts a headline from the kicker before it, and belongs to neither."""

_SECTION_MARKS: Final = frozenset(("|", "«", "»", "<", ">", "·", "•", "::"))
"""What parts a section from a headline; a dash parts the headline's own words as well."""

_MOST_SECTION_WORDS: Final = 2
"""Words of a section's name at most."""

_MOST_SITE_WORDS: Final = 3
"""Words of a site's name at most, where it is only told by its looks."""

_KICKER_REACH: Final = 4
"""Blocks above a heading in which its kicker can stand."""

_WORD = pattern(r"\w+")
_MOST_TITLES: Final = 128
"""Titles and headings whose words are remembered."""

_STEM: Final = 5
_SHARED: Final = 2
_SHARED_SHARE: Final = 0.4
"""How much a heading and a declared title have in common that agree: beginnings of words."""

_HEADLINE_REACH: Final = 12
_FEWEST_HEADLINE_WORDS: Final = 4
_MOST_HEADLINE_WORDS: Final = 20
_MOST_LINKED: Final = 0.5
"""Blocks above the lede among which a heading that its page calls the headline is looked for, its words,
and the share of links from which it is a teaser."""

_LONGEST_HEADLINE: Final = 300
_TIMES_AS_LONG: Final = 3
"""Characters of a heading that can be the headline at most, and times as many as a declared title's."""

_TRAIL: Final = frozenset(("<nav>", "breadcrumb", "breadcrumbs", "crumb", "crumbs"))
_TRAIL_REACH: Final = 5
"""Words of elements that hold the way to a page, and how many around a heading are looked at."""


class Headline(NamedTuple):
    """A headline, and the index of the block that it is; -1 where the page does not show it."""

    text: str | None
    block: int


def clean_title(title: str, sites: Sequence[str]) -> str:
    """A declared title without the site's name before or behind it, and without "| Opinion".

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

    def is_genre(part: str, mark: str) -> bool:
        return mark.strip() == "|" and part.lower() in section_genres()

    while len(starts) > 1 and (
        is_site(title[starts[-1] : ends[-1]])
        or is_genre(title[starts[-1] : ends[-1]], title[ends[-2] : starts[-1]])
    ):
        del starts[-1], ends[-1]
    while len(starts) > 1 and is_site(title[starts[0] : ends[0]]):
        del starts[0], ends[0]
    found = title[starts[0] : ends[-1]]
    site, colon, own = found.partition(": ")
    return own if colon and letters(site).removeprefix("the") in known else found


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
        return _without_section(head, matches[-1][0])
    head, tail = title[: matches[0].start()], title[matches[0].end() :]
    if _is_name(head) and len(head.split()) > 1 and len(tail.split()) > _MOST_SITE_WORDS:
        return _behind_section(tail, matches[0][0])
    return title


def _behind_section(title: str, mark: str) -> str:
    """A title without the name of a section before the mark that parts the site's name from both.

    >>> _behind_section("City - Harbour of Alder reopens after a storm", " - ")
    'Harbour of Alder reopens after a storm'
    """
    section, found, tail = title.partition(mark)
    named = found and mark not in tail and _is_name(section)
    return tail if named and len(tail.split()) > _MOST_SITE_WORDS else title


def _without_section(title: str, mark: str) -> str:
    """A title without the name of a section that the mark parts from it which parts the site's name.

    >>> _without_section("Harbour reopens | City", " | "), _without_section("Port - a history", " - ")
    ('Harbour reopens', 'Port - a history')
    """
    head, found, tail = title.rpartition(mark)
    named = found and mark.strip() in _SECTION_MARKS and _is_name(tail)
    return head if named and len(tail.split()) < len(head.split()) > 1 else title


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
    of its first level above the article, or what its page calls the headline; else what is declared.  One in the trail of sections above
    the article repeats what search engines are told, and the heading below it is what readers see.
    """
    titles = [clean_title(title, declared.sites) for title in declared.titles]
    likely = [*titles, *map(without_likely_site, titles)]
    ends = [title.partition(": ")[2] for title in titles]
    known = {letters(site) for site in declared.sites}
    best, found, in_trail = _likeliest(blocks, lede, titles, known)
    if in_trail >= 0 and not (found >= 0 and _ends_with_title(blocks[found], titles)):
        best, found = 3.0, in_trail
    if found < 0:
        found = _shown_title(blocks[: lede + 1], [*likely, *filter(None, ends)], known)
        best = 3.0
    for above in (found, found - 1):
        if above >= 0 and (whole := _in_two(blocks, above, titles)):
            return Headline(whole, found)
    if found >= 0 and best >= 1:
        own = _without_kicker(blocks[found], titles, likely).lstrip(_PARTING)
        bare = clean_title(own, _sites_and_section(declared))
        own = bare if bare and own.startswith(bare) else own
        return Headline(_with_kicker(blocks, found, own, titles), found)
    if (named := _called_headline(blocks, lede)) >= 0:
        return Headline(line(blocks[named].text), named)
    text = _declared_headline(titles)
    last = text is not None and titles[0].endswith(text)
    return Headline(without_likely_site(text) if text and last else text, -1)


def _called_headline(blocks: Sequence[Block], lede: int) -> int:
    """The index of the one first-level heading above the lede that its page calls the headline; or -1.

    It is what readers see, though what is declared, to be found by search engines, has none of its words.
    """
    found = [
        n
        for n in range(max(0, lede - _HEADLINE_REACH), min(lede, len(blocks)))
        if blocks[n].level == 1 and _is_called_headline(blocks[n])
    ]
    return found[0] if len(found) == 1 else -1


def _is_called_headline(block: Block) -> bool:
    """Whether a heading's classes say that it is the headline, or it heads the element of an article."""
    if not _FEWEST_HEADLINE_WORDS <= block.words <= _MOST_HEADLINE_WORDS:
        return False
    if block.hidden or block.linked >= _MOST_LINKED or block.text.endswith((".", ":")):
        return False
    if _is_in_trail(block):
        return False
    around = [one.names for one in ancestors(block.element)]
    heads = next((n for n, names in enumerate(around) if "<header>" in names), len(around))
    return any("headline" in names for names in around[:2]) or any(
        "<article>" in names for names in around[heads:]
    )


def _in_two(blocks: Sequence[Block], found: int, titles: Sequence[str]) -> str | None:
    """The declared title whose first part is a heading, and whose second one is the heading below it."""
    if {block.kind for block in blocks[found : found + 2]} != {"heading"}:
        return None
    parts = [letters(block.text) for block in blocks[found : found + 2]]
    declared = {letters(title): title for title in reversed(titles)}
    if len(parts) < 2 or not all(parts) or not declared.keys().isdisjoint(parts):
        return None  # a kicker, or a deck, which a title has as well
    whole = "".join(parts)
    return next((title for own, title in declared.items() if own.endswith(whole)), None)


def _likeliest(
    blocks: Sequence[Block], lede: int, titles: Sequence[str], sites: Set[str]
) -> tuple[float, int, int]:
    """How well the likeliest heading does, its index, and that of one in a trail of sections; or -1."""
    longest = _TIMES_AS_LONG * max(map(len, titles), default=_LONGEST_HEADLINE)
    best, found = 0.0, -1
    in_trail = -1
    for index, block in enumerate(blocks):
        if block.kind != "heading" or len(block.text) > min(_LONGEST_HEADLINE, longest):
            continue
        if letters(block.text) in sites or _HOST.fullmatch(block.text):
            continue
        if block.level > 3 or "<nav>" in block.element.names:
            continue
        agreement = max((_agreement(block.text, title) for title in titles), default=0.0)
        if block.words <= _MOST_SECTION_WORDS and titles and _is_of_section(block.text, titles[0]):
            continue  # a section's name, which the title of its page repeats
        if not titles and block.level == 1 and index < lede and block.linked < 0.5:
            agreement = 1.0
        if agreement >= 2 and _is_in_trail(block):
            in_trail = index if in_trail < 0 else in_trail
            continue
        if agreement < 2 and (block.linked >= 0.5 or block.level > 1 or index > lede + 2):
            continue  # a teaser, a subhead, a heading below the article
        if 0 <= found < index and index > lede and block.level > blocks[found].level:
            continue  # a subhead
        score = agreement + (0.5 if block.level == 1 else 0) + (0.25 if index < lede else 0)
        if score > best:
            best, found = score, index
    return best, found, in_trail


def _is_of_section(heading: str, title: str) -> bool:
    """Whether a short heading has nothing of the surest title, which is longer than any section's name."""
    return len(title.split()) > _MOST_SECTION_WORDS and not _agreement(heading, title)


def _shown_title(blocks: Sequence[Block], titles: Sequence[str], sites: Set[str]) -> int:
    """The index of the first block that is the surest of the declared titles that one is; a site's name comes last."""
    first: dict[str, int] = {}
    for n, block in enumerate(blocks):
        if len(block.text) <= _LONGEST_HEADLINE:
            first.setdefault(letters(block.text), n)
    wanted = sorted(map(letters, titles), key=sites.__contains__)
    return next((first[title] for title in wanted if title in first), -1)


def _ends_with_title(block: Block, titles: Sequence[str]) -> bool:
    """Whether a heading is a declared title, perhaps with a kicker before it."""
    return letters(block.text).endswith(tuple(filter(None, map(letters, titles))))


def _is_in_trail(block: Block) -> bool:
    """Whether a heading stands in a menu, or is the end of "Home > City > …"."""
    return any(_TRAIL & one.names for one in ancestors(block.element)[:_TRAIL_REACH])


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


@lru_cache(maxsize=_MOST_TITLES)
def _stems(text: str) -> frozenset[str]:
    return frozenset([word[:_STEM] for word in _WORD.findall(text.lower()) if len(word) > 2])


def _sites_and_section(declared: Metadata) -> Sequence[str]:
    """What may stand behind a bar in a heading, and is none of it."""
    return [*declared.sites, declared.section] if declared.section else declared.sites


def _with_kicker(blocks: Sequence[Block], found: int, own: str, titles: Sequence[str]) -> str:
    """A headline with the kicker above its heading, where it has it in all titles that are declared."""
    kicker, colon, rest = titles[0].partition(": ") if titles else ("", "", "")
    wanted = letters(own)
    if not colon or letters(rest) != wanted or letters(blocks[found].text) != wanted:
        return own
    if any(letters(title) == wanted for title in titles):
        return own
    above = blocks[max(0, found - _KICKER_REACH) : found]
    printed = any(letters(block.text) == letters(kicker) for block in above)
    return titles[0] if printed else own


def _without_kicker(block: Block, declared: Sequence[str], titles: Sequence[str]) -> str:
    """A heading's text without a kicker or a date in an element of its own, where a title has none.

    Where a title has it, too, it tells what parts the two: "Storm: Boats of Alder sink".
    ``declared`` are the titles as declared, the surest first; ``titles`` what they may mean as well.
    """
    wanted = {letters(title): title for title in titles}
    bare = " ".join(block.pieces[1:])
    told = [letters(title) for title in declared]
    if told[:1] == [letters(bare)] and told.count(told[0]) >= told.count(letters(block.text)):
        return line(bare) or block.text  # the surest title has no kicker, and no more titles do
    if len(block.pieces) > 1 and letters(block.text) in wanted:
        return wanted[letters(block.text)]
    if letters(block.text) not in wanted:
        for n in range(1, len(block.pieces)):
            for rest in (" ".join(block.pieces[n:]), " ".join(block.pieces[:n])):
                if letters(rest) in wanted:
                    return line(rest) or block.text
        own = letters(block.pieces[-1]) if len(block.pieces) > 1 else ""
        kicker = letters(" ".join(block.pieces[:-1]))
        if len(own) > len(kicker) and any(
            title.endswith(own) and kicker not in title for title in wanted
        ):
            return line(block.pieces[-1]) or block.text
    return line(block.text) or block.text
