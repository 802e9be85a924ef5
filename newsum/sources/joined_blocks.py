"""The blocks that a format tells apart, as one text."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Block, BlockKind
from ..text import clean


def joined_blocks(parts: Iterable[tuple[BlockKind, str]]) -> tuple[str, tuple[Block, ...]]:
    r"""The clean text of blocks, a blank line between two, and where each of them is in it.

    >>> joined_blocks([("heading", "Tolls "), ("paragraph", ""), ("paragraph", "They rose.")])
    ('Tolls\n\nThey rose.', (Block(kind='heading', start=0, end=5), Block(kind='paragraph', start=7, end=17)))
    """
    texts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for kind, part in parts:
        text = clean(part).strip()
        if text:
            texts.append(text)
            blocks.append(Block(kind, at, at + len(text)))
            at += len(text) + 2
    return "\n\n".join(texts), tuple(blocks)
