"""Inline text of a page, gathered until a block ends."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise
from typing import Any, Final, NamedTuple

from .html_blocks import Block, Element

LONGEST_CREDIT: Final = 300
"""Characters of a block that can be a credit at most."""

_SHORTEST_KICKER = 3
"""Characters of a kicker at least; what is shorter may be part of a name."""


_WORDS_OF_A_LETTER: Final = frozenset("AIYÀ")
"""Drop caps that can be words: of English, French, Italian, Portuguese and Spanish."""


class Gatherer:
    """Collects inline text until a block ends; ``boxes`` are the elements in which readers sign up."""

    def __init__(self, boxes: Set[Any] = frozenset()) -> None:
        self.boxes = boxes
        self.found: list[Block] = []
        self._pieces: list[str] = []
        self._linked = 0
        self._initial = ""
        self._parted = False
        self.authors: list[str] = []
        self.times: list[tuple[str, str]] = []

    def add(self, text: str, linked: bool) -> None:
        """Inline text, and whether it is a link's."""
        if self._initial:
            word = text.lstrip()
            if not word:
                self._parted = True
                return
            apart = self._parted or word != text
            may_stand = self._initial in _WORDS_OF_A_LETTER and word[1:2].isalpha()
            text = f" {word}" if apart and may_stand else word
            self._initial = ""
        if not self._pieces and text.isspace():
            return  # before the first word, where most of a page's blanks are
        self._pieces.append(text)
        if linked:
            self._linked += _letters(text)

    def add_initial(self, letter: str, linked: bool) -> None:
        """A drop cap: the word goes on with what is added next, whatever blanks are between.

        One that can be a word is one where a blank is behind it: "A ferry".
        """
        begins = "".join(self._pieces).isspace() or not self._pieces
        self.add(letter, linked)
        self._initial = letter if begins else ""
        self._parted = False

    def break_line(self, place: Place) -> None:
        """A line break; two of them part paragraphs."""
        for piece in reversed(self._pieces):
            if piece == "\v":
                self.end(place)
                return
            if not piece.isspace():
                break
        self._pieces.append("\v")

    def end(self, place: Place) -> None:
        """End the block that the text gathered so far makes."""
        self._initial = ""
        if not self._pieces:
            return  # what was said of authors belongs to the text to come
        parted = place.kind == "heading" and len(self._pieces) > 1
        joined = _parted(self._pieces) if parted else "".join(self._pieces)
        if not joined.isspace():
            lines = [" ".join(line.split()) for line in joined.split("\v")]
            text = "\n".join(filter(None, lines)) if len(lines) > 1 else lines[0]
            share = self._linked / _letters(text) if self._linked else 0.0
            self.found.append(
                Block(
                    kind=place.kind,
                    level=place.level,
                    text=text,
                    linked=min(1.0, share),
                    element=place.element,
                    words=len(text.split()),
                    hidden=place.hidden,
                    strong=place.strong,
                    pieces=_bare(self._pieces, text) if len(text) <= LONGEST_CREDIT else (),
                    authors=tuple(self.authors),
                    times=tuple(self.times),
                )
            )
            self.authors, self.times = [], []
        self._pieces = []
        self._linked = 0


def _bare(pieces: Sequence[str], text: str) -> tuple[str, ...]:
    """The pieces of a block's text that have words, with single blanks."""
    if len(pieces) == 1 and "\n" not in text:
        return (text,)
    return tuple([" ".join(words) for piece in pieces if (words := piece.split())])


def _parted(pieces: Sequence[str]) -> str:
    """A heading's pieces as one text; a blank where a kicker in its own element ends.

    Two pieces of several words each are elements that are set apart to the eye alone.

    >>> _parted(["Port Alder", "Ferries return"]), _parted(["Mc", "Kay's ", "bus"])
    ('Port Alder Ferries return', "McKay's bus")
    >>> _parted(["Ada Holm", "of the pier", "Alder Records"])
    'Ada Holm of the pier Alder Records'
    """
    text = pieces[0]
    for before, piece in pairwise(pieces):
        glued = before[-1:].islower() and (
            (len(before) >= _SHORTEST_KICKER and piece[:1].isupper())
            or (piece[:1].isalnum() and " " in before.strip() and " " in piece.strip())
        )
        text += f" {piece}" if glued else piece
    return text


def _letters(text: str) -> int:
    """How many characters of a text are no space."""
    return sum(map(len, text.split()))


class Place(NamedTuple):
    """Where in the page the text is that is gathered."""

    kind: str
    level: int
    element: Element
    linked: bool
    hidden: bool
    strong: bool = False
