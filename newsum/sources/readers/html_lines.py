"""The lines above an article that a page only breaks, as blocks of their own.

Old pages have headline, credits and lede in one cell of a table, and a break between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from .html_blocks import Block
from .html_features import ends_sentence, is_prose

_REACH: Final = 14
"""Blocks above the lede in which its headline and credits stand."""
_MOST_LINES: Final = 8
"""Lines of such a block at most; what has more is a menu or a list."""
_LONGEST_LINE: Final = 30
_FEWEST_LEDE_WORDS: Final = 8
"""Words of a line above the lede at most, and of a sentence that is the lede at least."""


def with_lines_apart(
    page: Sequence[Block], kept: Sequence[bool]
) -> tuple[Sequence[Block], Sequence[bool]]:
    """The blocks of a page, and which are kept, with the lines above its lede each a block."""
    pairs = list(zip(page, kept, strict=True))
    lede = next((n for n, (block, keep) in enumerate(pairs) if keep and is_prose(block)), -1)
    near = range(max(0, lede - _REACH), lede + 1)
    above = [n for n in near if kept[n] and _is_broken(page[n])]
    for n in reversed(above):
        block, keep = pairs[n]
        pairs[n : n + 1] = [(part, keep) for part in _parted(block)]
    return ([block for block, _ in pairs], [keep for _, keep in pairs]) if above else (page, kept)


def _is_broken(block: Block) -> bool:
    return (
        block.kind == "paragraph"
        and 0 < block.text.count("\n") < _MOST_LINES
        and not block.hidden
        and block.linked < 1
    )


def _parted(block: Block) -> list[Block]:
    """A block's lines above its first sentence, each as a block, and what is below them as one."""
    lines = block.text.split("\n")
    goes_on = next((n for n, line in enumerate(lines[1:]) if line[:1].islower()), len(lines))
    above = list(takewhile(_is_above_lede, lines[:goes_on]))
    texts = [*above, *filter(None, ["\n".join(lines[len(above) :])])]
    if len(texts) < 2:
        return [block]
    dated = next((n for n, text in enumerate(texts) if any(map(str.isdigit, text))), 0)
    return [
        block._replace(
            text=text,
            words=len(text.split()),
            pieces=(text,),
            authors=tuple(name for name in block.authors if name in text),
            times=block.times if n == dated else (),
        )
        for n, text in enumerate(texts)
    ]


def _is_above_lede(text: str) -> bool:
    """Whether a line may be a headline or a credit, and is no sentence of the article."""
    words = text.count(" ") + 1
    return words <= _LONGEST_LINE and not (ends_sentence(text) and words >= _FEWEST_LEDE_WORDS)
