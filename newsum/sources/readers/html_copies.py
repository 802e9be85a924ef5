"""What a page has twice: the article once more for printers, for small screens, for a voice.

A paragraph that repeats another adds nothing to its article, and one that holds the others, glued
together, is a copy of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .html_blocks import Block
from .html_features import tokens

_FEWEST_WORDS: Final = 12
"""Words of a paragraph with which a copy of others begins at least."""
_ONCE_MORE: Final = 30
"""Words of a paragraph at least that is a copy of the one right above it: no refrain has as many."""
_COPY_WORDS: Final = 60
"""Words of a copy of several blocks at least; what is shorter can be a refrain, or a form."""
_GLUED_WORDS: Final = 120
"""Words of a block that can hold a copy of others at least."""
_RUN: Final = 6
"""Words in a row by which a block is looked for in others."""
_COPIED: Final = 0.75
"""The share of such runs that others have from which a block is a copy."""


def drop_copies(page: Sequence[Block], found: list[bool]) -> None:
    """Drop the blocks of the article that say once more what others of it say."""
    kept = [n for n, keep in enumerate(found) if keep]
    for n in _repetitions(page, kept):
        found[n] = False
    kept = [n for n in kept if found[n]]
    for n in _glued_copies(page, kept):
        found[n] = False


def _repetitions(page: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The blocks that repeat earlier ones in their order: several, and many words, or one right above."""
    first: dict[str, int] = {}
    copies: list[int] = []
    run: list[int] = []
    expected = 0  # the place among the kept ones of what would come next in a copy

    def end() -> None:
        if len(run) > 1 and sum(page[n].words for n in run) >= _COPY_WORDS:
            copies.extend(run)
        run.clear()

    for place, n in enumerate(kept):
        text = page[n].text
        if not (run and expected < place - 1 and page[kept[expected]].text == text):
            end()
            expected = first.setdefault(text, place)
            if place and _is_once_more(page[kept[place - 1]], page[n]):
                copies.append(n)
            if expected >= place - 1 or page[n].words < _FEWEST_WORDS:
                continue
        run.append(n)
        expected += 1
    end()
    return copies


def _is_once_more(above: Block, block: Block) -> bool:
    """Whether a paragraph says again what the one right above says, in another part of the page."""
    if block.text != above.text or block.kind != above.kind or block.words < _ONCE_MORE:
        return False
    return block.element.parent is not above.element.parent


def _glued_copies(page: Sequence[Block], kept: Sequence[int]) -> list[int]:
    """The long blocks that are several others of the article, glued together."""
    long = [n for n in kept if page[n].words >= _GLUED_WORDS]
    short = [n for n in kept if page[n].words < _GLUED_WORDS]
    if not long or sum(page[n].words for n in short) < _COPIED * _GLUED_WORDS:
        return []
    said = {run for n in short for run in _runs(page[n].text)}
    copies = []
    for n in sorted(long, key=lambda n: page[n].words):
        runs = list(_runs(page[n].text))
        if sum(run in said for run in runs) >= _COPIED * len(runs):
            copies.append(n)
        else:
            said.update(runs)
    return copies


def _runs(text: str) -> zip[tuple[str, ...]]:
    words = tokens(text)
    return zip(*(words[n:] for n in range(_RUN)), strict=False)
