"""What tells the blocks of a page that are its article, as numbers.

They join what was measured to matter: shallow features of text and links (Kohlschütter et al.
2010), the words of classes and identifiers around a block, and what an extractor of rules keeps.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import log1p
from operator import itemgetter
from typing import Final

from ...patterns import pattern
from ...sentence_end import CLOSING_MARKS, SENTENCE_ENDS
from .html_blocks import Block

_WORD = pattern(r"\w+")

# A full stop inside a block, and a new sentence after it.
_INNER_END = pattern(r"[.!?][\"”’']? +[\"“]?[^\W\da-z]")

_ENDS = frozenset(SENTENCE_ENDS)

_PROSE = 15
"""Words from which a block that ends a sentence, or is twice as long, is prose."""
_LONG_LINE = 80
"""Characters above which a block of fewer words is prose, too."""
_MOST_LINKED = 0.4
"""The share of links in prose at most."""
_RUN = 4
"""Words in a row by which two texts are compared."""
MOST_WORDS: Final = 80
"""Words of a block that count at most."""
_FAR = 12
"""Blocks beyond which it does not matter how far the next one of the extractor is."""

_OWN: Final = (
    "1-3 words", "4-8 words", "9-15 words", "16-30 words", "31 words or more", "log words",
    "ends a sentence", "ends a long sentence", "several sentences", "comma", "lower-cased words",
    "begins lower-cased", "capitals", "numbers", "quotation mark", "colon at its end", "bar",
    "copyright", "address", "ellipsis", "question", "linked", "half linked", "wholly linked",
    "wholly linked and long", "repeated", "repeats", "line breaks", "hidden",
    "paragraph", "heading", "item", "quote", "row", "caption", "preformatted",
    "the headline", "like the headline",
)  # fmt: skip

_PLACE: Final = (
    "extracted", "extracted share of parent", "extracted share of grandparent",
    "extracted share of its kind", "parent's share of extracted", "prose beside it",
    "prose in grandparent", "prose of its kind", "above all that is extracted",
    "below all that is extracted", "between what is extracted", "distance from extracted above",
    "distance from extracted below", "next to extracted on both sides", "share of page extracted",
    "extracted and linked", "not extracted, and prose", "prose, parent is extracted",
    "prose, nothing of parent extracted", "above the headline", "just below the headline",
    "its kind is often linked", "share of words above", "extracted words", "few blocks",
)  # fmt: skip

FEATURES: Final = (
    *_OWN, *_PLACE,
    *(f"above: {name}" for name in (*_OWN[:8], *_OWN[21:24], *_OWN[29:36], "extracted")),
    *(f"below: {name}" for name in (*_OWN[:8], *_OWN[21:24], *_OWN[29:36], "extracted")),
)  # fmt: skip
"""The names of the features of a block, in their order; those of classes aside."""

_AROUND: Final = (*range(8), *range(21, 24), *range(29, 36), len(_OWN))
"""The indexes of the features that are also told of the blocks above and below."""

_around: Final = itemgetter(*_AROUND)
_OUTSIDE: Final = (0.0,) * len(_AROUND)


def tokens(text: str) -> list[str]:
    """The lower-cased words of a text."""
    return _WORD.findall(text.lower())


class Extract:
    """What an extractor of rules took from a page, to be looked up block by block."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = [tokens(text) for text in texts]
        self._short = {tuple(words[: 2 * _RUN]) for words in self._words}
        self._joined = "\n".join([f" {' '.join(words)} " for words in self._words])
        self._vocabulary = frozenset().union(*self._words)

    @cached_property
    def _known(self) -> set[tuple[str, ...]]:
        """The runs of all texts, which only a page with other long blocks needs."""
        return {run for words in self._words for run in _runs(words)}

    def has(self, words: Sequence[str]) -> bool:
        """Whether most of a block's words are among what was taken."""
        n = len(words)
        if n < 2 * _RUN:  # most of a page's blocks are menus, of other words
            if not self._vocabulary.issuperset(words):
                return False
            if tuple(words) in self._short:
                return True
        if n < _RUN:
            return False
        if f" {' '.join(words)} " in self._joined:
            return True
        runs = [run in self._known for run in _runs(words)]
        return all(runs) if n < 2 * _RUN else 2 * sum(runs) >= len(runs)


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(_RUN)), strict=False)


def features(
    blocks: Sequence[Block], extract: Extract, title: str | None
) -> tuple[list[list[float]], list[bool]]:
    """The `FEATURES` of each block, and whether the extractor took it."""
    words = [tokens(block.text) for block in blocks]
    counts = Counter(block.text for block in blocks)
    wanted = tokens(title or "")
    wanted_words = frozenset(wanted)
    taken = [extract.has(found) for found in words]
    seen: set[str] = set()
    own = []
    for block, found in zip(blocks, words, strict=True):
        own.append(_own(block, found, counts[block.text], block.text in seen, wanted, wanted_words))
        seen.add(block.text)
    placed = _placed(blocks, words, own, taken)
    around = [_around((*row, kept)) for row, kept in zip(own, taken, strict=True)]
    padded = [_OUTSIDE, *around, _OUTSIDE]
    rows = [
        [*row, *place, *padded[n], *padded[n + 2]]
        for n, (row, place) in enumerate(zip(own, placed, strict=True))
    ]
    return rows, taken


def ends_sentence(text: str) -> bool:
    """Whether a block ends as a sentence does."""
    return text.rstrip(CLOSING_MARKS)[-1:] in _ENDS


def is_prose(block: Block, words: Sequence[str] | None = None) -> bool:
    """Whether a block has a long sentence that is no link; ``words`` are its `tokens`, where known."""
    if block.linked > _MOST_LINKED or len(block.text) < 2 * _PROSE - 1:
        return False  # of the block's words none is asked for: most of a page's blocks are menus
    count = len(tokens(block.text) if words is None else words)
    if count < _PROSE:
        return len(block.text) > _LONG_LINE
    return ends_sentence(block.text) or count >= 2 * _PROSE


def _own(
    block: Block,
    words: Sequence[str],
    count: int,
    repeats: bool,
    wanted: Sequence[str],
    wanted_words: frozenset[str],
) -> list[float]:
    text, n, linked = block.text, len(words), block.linked
    share = 1 / n if n else 0.0
    ended = ends_sentence(text)
    same = bool(n and wanted) and words == wanted
    like = False
    if wanted_words and 0 < n <= MOST_WORDS:
        own = frozenset(words)
        shared = len(own & wanted_words)
        like = shared >= 3 and 2 * shared >= len(own) + len(wanted_words) - shared
    kind = block.kind
    return [
        n <= 3, 3 < n <= 8, 8 < n <= 15, 15 < n <= 30, n > 30, log1p(min(n, MOST_WORDS)) / 3,
        ended, ended and n > 8, n > 1 and _INNER_END.search(text) is not None, "," in text,
        sum(map(str.islower, text.split())) * share, text[:1].islower(), text.isupper(),
        sum([word[0].isdigit() for word in words]) * share,
        '"' in text or "“" in text or "«" in text or "„" in text,
        text[-1:] == ":", "|" in text or "»" in text or "›" in text or "•" in text, "©" in text,
        "@" in text or "http" in text or "www." in text, text.endswith(("…", "...")),
        text[-1:] == "?", linked, linked >= 0.5, linked >= 0.9, linked >= 0.9 and n > 5, count > 1, repeats, "\n" in text, block.hidden,
        kind == "paragraph", kind == "heading", kind == "item", kind == "quote", kind == "row",
        kind == "caption", kind == "preformatted", same, like,
    ]  # fmt: skip


class _Shares:
    """Sums over the blocks of an element, or of elements of a kind."""

    __slots__ = ("linked", "prose", "taken", "words")

    def __init__(self) -> None:
        self.words = self.taken = self.prose = 0
        self.linked = 0.0


def _placed(
    blocks: Sequence[Block],
    words: Sequence[Sequence[str]],
    own: Sequence[Sequence[float]],
    taken: Sequence[bool],
) -> list[list[float]]:
    parents: dict[int, _Shares] = defaultdict(_Shares)
    grands: dict[int, _Shares] = defaultdict(_Shares)
    kinds: dict[str, _Shares] = defaultdict(_Shares)
    names = []
    whole = _Shares()
    prose = [is_prose(block, found) for block, found in zip(blocks, words, strict=True)]
    amounts = [min(len(found), MOST_WORDS) or 1 for found in words]
    for block, n, kept, flows in zip(blocks, amounts, taken, prose, strict=True):
        parent, grand, kind = keys(block)
        names.append((parent, grand, kind))
        linked = n * block.linked
        for shares in (parents[parent], grands[grand], kinds[kind], whole):
            shares.words += n
            shares.linked += linked
            if kept:
                shares.taken += n
            if flows:
                shares.prose += n
    first = next((n for n, kept in enumerate(taken) if kept), len(blocks))
    last = next((n for n in range(len(blocks) - 1, -1, -1) if taken[n]), -1)
    above, below = _distances(taken), _distances(taken[::-1])[::-1]
    head = next((n for n, row in enumerate(own) if row[len(_OWN) - 2]), None)
    if head is None:
        head = next((n for n, row in enumerate(own) if row[len(_OWN) - 1]), None)
    passed = 0
    rows = []
    total, all_taken, all_prose = whole.words or 1, whole.taken or 1, whole.prose or 1
    taken_share, amount, few = whole.taken / total, log1p(whole.taken) / 7, len(blocks) < 40
    for n, (block, kept, flows, (parent, grand, kind)) in enumerate(
        zip(blocks, taken, prose, names, strict=True)
    ):
        p, g, k = parents[parent], grands[grand], kinds[kind]
        rows.append([
            kept, p.taken / p.words, g.taken / g.words, k.taken / k.words,
            p.taken / all_taken, p.prose / all_prose, g.prose / all_prose, k.prose / all_prose,
            n < first, n > last, first <= n <= last,
            min(above[n], _FAR) / _FAR, min(below[n], _FAR) / _FAR,
            above[n] == 1 and below[n] == 1, taken_share,
            block.linked if kept else 0.0, flows and not kept,
            flows and 2 * p.taken >= p.words, flows and not p.taken,
            head is not None and n < head, head is not None and head < n <= head + 3,
            k.linked / k.words, passed / total, amount, few,
        ])  # fmt: skip
        passed += amounts[n]
    return rows


def keys(block: Block) -> tuple[int, int, str]:
    """What a block's parent, grandparent and kind are known by.

    The parent is the element around the one whose text the block is.
    """
    element = block.element
    parent = element.parent or element
    grand = parent.parent or parent
    return parent.number, grand.number, f"{parent.signature}>{element.signature}"


def _distances(taken: Sequence[bool]) -> list[int]:
    """How far above each block the next one is that the extractor took."""
    found, distance = [], _FAR
    for kept in taken:
        distance += 1
        found.append(distance)
        if kept:
            distance = 0
    return found
