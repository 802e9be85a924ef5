"""An article's subheads, and what stands right below them: told by those beside which they stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final

from ...lexicon import packs
from ...patterns import pattern
from ..declared import letters
from .html_blocks import Block, ancestors, place_of
from .html_features import ends_sentence, is_prose

_FEWEST: Final = 3
"""Headings of an article at least that tell what those of it are like."""
_LONG: Final = 25
"""Words of a paragraph at least below a heading that is a link, which teasers do not have."""
_MOST_LINKED: Final = 0.3

_BESIDE: Final = frozenset(("<aside>", "<figure>", "caption", "credit", "teaser", "promo", "video"))
"""Names of elements that hold what stands beside an article."""

_CONTENTS: Final = frozenset(("toc", "tableofcontents"))
_CONTENTS_DEPTH: Final = 6
"""Names of elements that hold a table of contents, and how many around a line are looked at."""
_FEWEST_LISTED: Final = 4
"""Lines of a table of contents at least, where nothing says that it is one."""
_FEWEST_LABELLED: Final = 2
_MOST_ABOVE: Final = 5
"""Paragraphs of prose above a table of contents at most."""
_LONGEST_LINE: Final = 20
"""Words of a line of a table of contents at most."""
_LONGEST_BOLD: Final = 12
"""Words of a subhead that is set in bold alone at most."""
_LONGEST_LABEL: Final = 6
"""Words of what says that one follows at most."""
_NUMBER: Final = pattern(r"^\W{0,2}\d{1,3}(?:\.\d{1,2})?[.):]?\s")
"""A number before a heading, which its line in the table may lack."""


def keep_headings(page: Sequence[Block], found: list[bool]) -> None:
    """Keep a heading right above one of the article's paragraphs that is like others of it.

    Where headings lead to what they tell of, each in an element of its own, those are like one
    another that stand above long paragraphs.
    """
    kept = [n for n, keep in enumerate(found) if keep]
    own = Counter(place_of(page[n]) for n in kept if page[n].kind == "heading")
    heads = [
        n
        for n in range(kept[0] + 1, kept[-1])
        if page[n].kind == "heading" and not page[n].hidden and found[n + 1]
    ]
    parts = {n: _part(page[n], page[n + 1]) for n in heads if _is_long(page[n + 1])}
    shared = Counter(parts.values())
    own_part = [n for n, part in parts.items() if shared[part] == 1]
    above_long = Counter(_looks(page[n]) for n in own_part)
    for n in heads:
        like = own[place_of(page[n])] >= _FEWEST and page[n + 1].kind == "paragraph"
        if like or (n in own_part and above_long[_looks(page[n])] >= _FEWEST):
            found[n] = True


def keep_below_headings(page: Sequence[Block], found: list[bool]) -> None:
    """Keep a paragraph of prose right between one of the article's headings and what is below it."""
    for n in range(1, len(page) - 1):
        if found[n] or not (found[n - 1] and found[n + 1]) or page[n - 1].kind != "heading":
            continue
        block = page[n]
        plain = block.linked <= _MOST_LINKED and is_prose(block) and ends_sentence(block.text)
        around = frozenset().union(*(one.names for one in ancestors(block.element)[:2]))
        if plain and block.kind == "paragraph" and not block.hidden and not _BESIDE & around:
            found[n] = True


def drop_contents(page: Sequence[Block], found: list[bool]) -> None:
    """Drop a table of contents: lines that are the article's headings further below, in their order.

    What says that one follows goes with it.
    """
    kept = [n for n, keep in enumerate(found) if keep]
    heads: dict[str, int] = {}
    for n in kept:
        if page[n].kind == "heading":
            heads[_bare(page[n])] = n  # the last of a name is that of the part itself
    run: list[int] = []
    below = -1
    for place, n in enumerate([*kept, len(page)]):
        target = heads.get(_bare(page[n]), -1) if n < len(page) and _may_list(page[n]) else -1
        if target > n and (not run or target > below):
            run.append(place)
            below = target
            continue
        if len(run) >= _FEWEST_LABELLED and heads[_bare(page[kept[run[0]]])] >= n:
            _drop_lines(page, found, kept[: run[0]], [kept[one] for one in run])
        run, below = ([place], target) if target > n else ([], -1)


def _drop_lines(
    page: Sequence[Block], found: list[bool], above: Sequence[int], lines: Sequence[int]
) -> None:
    """Drop the lines of a table of contents, unless a paragraph introduces them or much is above."""
    if sum(is_prose(page[n]) for n in above) > _MOST_ABOVE:
        return
    first = lines[0]
    label = next((n for n in (first, first - 1) if n >= 0 and _is_label(page[n])), -1)
    if label < 0 and len(lines) < _FEWEST_LISTED:
        return
    if label < 0 and page[first - 1].text.endswith(":") and page[first - 1].kind == "paragraph":
        return
    for n in lines:
        found[n] = False
    if label >= 0:
        found[label] = False


def drop_named_contents(page: Sequence[Block], found: list[bool]) -> None:
    """Drop a table of contents by its name, and lines below the article that are its headings once more."""
    kept = [n for n, keep in enumerate(found) if keep]
    named: dict[int, list[int]] = {}
    for n in kept:
        own = page[n].kind == "heading"  # it may be named as what a line of the table leads to
        for one in ancestors(page[n].element)[own:_CONTENTS_DEPTH]:
            if not _CONTENTS.isdisjoint(one.names):
                named.setdefault(one.number, []).append(n)
    for lines in named.values():
        if all(_may_list(page[n]) and not ends_sentence(page[n].text) for n in lines):
            for n in lines:
                found[n] = False
    heads = {_bare(page[n]) for n in kept if page[n].kind == "heading"}
    for n in reversed(kept):
        if page[n].kind == "heading" or page[n].words <= 1 or _bare(page[n]) not in heads:
            break
        found[n] = False


@cache
def _labels() -> frozenset[str]:
    return frozenset(map(letters, packs.body("web", "contents_labels.txt").splitlines()))


def _is_label(block: Block) -> bool:
    """Whether a block says that a table of contents follows."""
    return block.words <= _LONGEST_LABEL and letters(block.text) in _labels()


def is_bold_subhead(body: Sequence[Block], index: int) -> bool:
    """Whether a block of an article is a subhead that is set in bold alone, with prose below it.

    A question may be an interviewer's, and what ends with a colon leads to the block below.
    """
    block = body[index]
    if not block.strong or block.kind != "paragraph" or not 0 < index < len(body) - 1:
        return False
    plain = 1 < block.words <= _LONGEST_BOLD and block.linked <= _MOST_LINKED
    if not plain or not block.text[-1].isalnum() or not block.text[0].isalnum():
        return False
    beside = body[index - 1], body[index + 1]
    return not any(one.strong for one in beside) and is_prose(beside[1])


def is_listed(page: Sequence[Block], above: int, index: int) -> bool:
    """Whether a block is a line of a table of contents below block ``above``, or the heading it names."""
    own = _bare(page[index])
    if any(_bare(block) == own for block in page[above + 1 : index]):
        return True
    words = page[index].words
    return any(
        block.kind == "heading" and abs(block.words - words) <= 1 and _bare(block) == own
        for block in page[index + 1 :]
    )


def _may_list(block: Block) -> bool:
    """Whether a block can be a line of a table of contents."""
    return block.kind in ("item", "heading", "paragraph") and block.words <= _LONGEST_LINE


def _bare(block: Block) -> str:
    """The letters of a block by which a heading and its line in a table of contents are compared."""
    return letters(_NUMBER.sub("", block.text[:400], count=1))


def _is_long(block: Block) -> bool:
    """Whether a block is a long paragraph of prose."""
    return (
        block.kind == "paragraph"
        and block.words >= _LONG
        and block.linked <= _MOST_LINKED
        and ends_sentence(block.text)
    )


def _part(heading: Block, below: Block) -> int:
    """The number of the innermost element that a heading and the block below it stand in."""
    around = {one.number for one in ancestors(heading.element)}
    return next(one.number for one in ancestors(below.element) if one.number in around)


def _looks(block: Block) -> tuple[int, str, str]:
    """The level of a heading, and what it and the element around it are."""
    around = block.element.parent
    return block.level, block.element.signature, around.signature if around else ""
