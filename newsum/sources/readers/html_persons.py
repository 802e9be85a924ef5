"""The persons whom a block of a page names as authors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ... import authors
from ...dates import find_dates
from ...patterns import pattern
from ..declared import letters
from .html_blocks import Block
from .html_days import MOST_WORDS_OF_NAMES
from .html_features import ends_sentence

_OF_AUTHORS: Final = ("byline", "author", "writer", "contributor", "autor", "auteur", "verfasser",
                      "reporter", "redacteur", "periodista", "journalist")  # fmt: skip
"""Beginnings of the words of classes that say that a block names an author."""

ABOUT_OTHERS: Final = pattern(
    r"\b(?:review|edit(?:ed|ing)\b|editors?:|fact|check|photo|illustrat|translat|medically|approved|recommended)",
    re.IGNORECASE,
)
"""What introduces those who did not write the article."""

# Between those of an article: "Reporting by Ana Roe; editing by Bo Vick", "Text: Ana Roe · Photo: Bo Vick".
_APART: Final = pattern(r";|\s[·•|/–—-]\s")

# "and Ana Roe (photos)", "Bo Vick (Text)": the part that somebody had, and those who took the pictures.
_THOSE_OF_PICTURES: Final = pattern(
    r"(?:,|&|\b(?:and|und|et|y|e)\b) ?[^,;&()]{3,40}? ?\((?:photos?|photography|pictures|fotos?|bilder|video|images)\)"
    r"| ?\((?:text|texte?|words|texto|testo|report)\)",
    re.IGNORECASE,
)


# "Fern Roe is a historian of markets", in an element of authors.
_WHO_IS: Final = pattern(
    r"(?P<name>[^.,;:!?]{3,40}?) (?:is|ist|est|es|è|é) (?:an?|the|eine?|une?|der|die|das|le|la|una?|uma?) "
)


_WORD: Final = pattern(r"[^\W\d_]+")
_DAY_BEFORE_BY: Final = 60
_LONGEST_WEEKDAY: Final = 12
"""Characters of a day before "By" at most, and of the weekday before that."""


def says_author(block: Block) -> bool:
    """Whether the class of a block, or of what it stands in, says that it names an author."""
    near = block.element.names | (
        block.element.parent.names if block.element.parent else frozenset()
    )
    return any(name.startswith(_OF_AUTHORS) for name in near)


def persons_of(block: Block) -> list[str]:
    """The persons whom a block names as authors."""
    pieces = [_THOSE_OF_PICTURES.sub("", piece) for piece in block.pieces or (block.text,)]
    others = _pieces_about_others(pieces)
    found: list[str] = []
    for text in block.authors:
        if text in others:
            continue
        if len(text.split()) <= MOST_WORDS_OF_NAMES or not ends_sentence(text):  # no biography
            found += authors.persons(_THOSE_OF_PICTURES.sub("", text))
    by = says_author(block)
    for n, piece in enumerate(map(_from_by, _before_others(pieces))):
        if authors.says_by(piece):
            by = True
        elif authors.is_by_word(piece) and n + 1 < len(pieces):
            by = True
            continue
        names = authors.persons(piece) if by else []
        if by and not names and (about := _WHO_IS.match(piece)):
            names = authors.persons(about["name"])
        found += names
        if by and not names and found and any(map(str.isdigit, piece)):
            break
    unique: dict[str, str] = {}
    for name in found:
        unique.setdefault(letters(name), name)
    return [
        name
        for key, name in unique.items()
        if not any(other != key and other in key for other in unique)
    ]


def _from_by(piece: str) -> str:
    """A credit from its "By" on, where it begins with the day: "07.03.2024, von Uwe Roe"."""
    days = find_dates(piece[:_DAY_BEFORE_BY])
    if not days or days[0][1] > _LONGEST_WEEKDAY:
        return piece
    words = _WORD.finditer(piece, days[0][2], days[0][2] + _DAY_BEFORE_BY)
    return next((piece[word.start() :] for word in words if authors.is_by_word(word[0])), piece)


def _before_others(pieces: Sequence[str]) -> Iterator[str]:
    """The pieces of a credit up to one that introduces those who did not write it."""
    for piece in pieces:
        if not ABOUT_OTHERS.search(piece):
            yield piece
            continue
        own, *others = _APART.split(piece, 1)
        if others and not ABOUT_OTHERS.search(own):
            yield own
        return


def _pieces_about_others(pieces: Sequence[str]) -> frozenset[str]:
    """The pieces of a credit behind one that introduces those who did not write: "Photographs"."""
    first = next((n for n, piece in enumerate(pieces) if ABOUT_OTHERS.match(piece)), len(pieces))
    return frozenset(pieces[first:])
