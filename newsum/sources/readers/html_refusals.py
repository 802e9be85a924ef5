"""Pages that hold no article: a shell for JavaScript, a robot check, a wall, "not found", a list of teasers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from ...lexicon import packs
from ...patterns import pattern
from .html_blocks import Block
from .html_features import ends_sentence

_MOST_WORDS = 130
"""Words of a page that can be a refusal; what has more is an article, if one about refusals."""
_FEWEST_WORDS = 45
"""Words of a page that one sentence of a refusal makes one; else it takes two."""

_SCRIPTS = "javascript"
"""What a page of so few words asks for, in every language."""

# "404", "Błąd 404", "503 – Fel": a line that has the number of what went wrong, in any language.
_STATUS: Final = pattern(
    r"(?:[^\W\d_]{1,12}[ :.–-]{1,3})?(?:40[0134]|410|429|451|50[0-4])(?:[ :.–-]{1,3}[^\W\d_]{1,12})?\W?"
)

# What an article says that others say: “Page not found”.
_QUOTED: Final = pattern(r"[“„«\"][^“”„«»\"]{1,80}[”“»\"]")

_FEWEST_TEASERS: Final = 4
"""Teasers that make a page a list of them at least."""
_LONGEST_TEASER: Final = 30
"""Words of a teaser at most; a story told in few words has more."""
_REACH: Final = 2
"""Blocks above a teaser in which the heading stands that leads to its article."""
_LINKED: Final = 0.9
_LINE: Final = 12
"""Words of a sentence that is more than a line about what a page lists."""


@cache
def _phrases() -> tuple[str, ...]:
    return tuple(packs.body("web", "refusals.txt").splitlines())


def is_refusal(text: str, headline: str | None) -> bool:
    """Whether the text of a page only says why it does not show its article."""
    if len(text.split()) > _MOST_WORDS:
        return False
    said = _QUOTED.sub(" ", f"{headline or ''} {text}".lower().replace("’", "'"))
    plain = " ".join(re.findall(r"[\w']+", said))
    found = sum(phrase in plain for phrase in _phrases())
    if len(text.split()) <= _FEWEST_WORDS and (
        _SCRIPTS in plain or any(map(_STATUS.fullmatch, [headline or "", *text.split("\n")]))
    ):
        return True
    return found >= (1 if len(text.split()) <= _FEWEST_WORDS else 2)


def lists_teasers(page: Sequence[Block], body: Sequence[Block]) -> bool:
    """Whether all that was found on a page are teasers, each below a heading that leads to its article.

    So are the pages of sections, of authors and of what was searched for.
    """
    places = {id(block): n for n, block in enumerate(page)}
    teasers = 0
    for block in body:
        n = places[id(block)]
        above = page[max(0, n - _REACH) : n]
        if any(one.kind == "heading" and one.linked >= _LINKED for one in above):
            if block.words > _LONGEST_TEASER:
                return False
            teasers += ends_sentence(block.text)
        elif block.words >= _LINE and block.linked < _LINKED:
            return False
    return teasers >= _FEWEST_TEASERS
