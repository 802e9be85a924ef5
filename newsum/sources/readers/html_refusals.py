"""Pages that hold no article: a shell for JavaScript, a robot check, a wall, "not found", a list of teasers."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cache
from typing import Final

from ... import lexicon
from ...lexicon import packs
from ...patterns import pattern
from .html_blocks import Block

_MOST_WORDS = 130
"""Words of a page that can be a refusal; what has more is an article, if one about refusals."""
_FEWEST_WORDS = 45
"""Words of a page that one sentence of a refusal makes one; else it takes two."""

_FEWEST_SAID = 15
"""Words of a page from which one that tells what was said makes it an article, if few others do."""
_FEWEST_TOLD = 18
"""Words of a page that addresses nobody from which one such sentence is an article's."""

_SCRIPTS = "javascript"
"""What a page of so few words asks for, in every language."""

# "404", "Błąd 404", "503 – Fel", "404 Not Found": the number of what went wrong, in any language.
_NUMBER = r"(?:40[0134]|410|429|451|50[0-4])"
_STATUS: Final = pattern(
    rf"(?:[^\W\d_]{{1,12}}[ :.–-]{{1,3}})?{_NUMBER}(?:[ :.–-]{{1,3}}[^\W\d_]{{1,12}})?\W?"
    rf"|{_NUMBER}(?:[ :.–-]{{1,3}}[^\W\d_]{{1,12}}){{2}}\W?"
)

# What an article says that others say: “Page not found”.
_QUOTED: Final = pattern(r"[“„«\"][^“”„«»\"]{1,80}[”“»\"]")

_WORD: Final = pattern(r"[\w']+")
_ENDS: Final = pattern(r"[.!?]\s")

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
    count = len(text.split())
    if count > _MOST_WORDS:
        return False
    said = _QUOTED.sub(" ", f"{headline or ''} {text}".lower().replace("’", "'"))
    words = _WORD.findall(said)
    plain = " ".join(words)
    found = sum(phrase in plain for phrase in _phrases())
    if count > _FEWEST_WORDS:
        return found > 1
    if _SCRIPTS in plain or any(map(_STATUS.fullmatch, [headline or "", *text.split("\n")])):
        return True
    return found > (1 if _is_told(words, count) else 0)


def _is_told(words: Sequence[str], count: int) -> bool:
    """Whether a text tells others what was said, or more than a line to nobody in particular."""
    own = frozenset(words)
    if count >= _FEWEST_SAID and own & lexicon.telling_words():
        return True
    return count >= _FEWEST_TOLD and own.isdisjoint(lexicon.reader_words())


def is_notice(body: Sequence[Block], text: str) -> bool:
    """Whether a few short sentences, of which one addresses the reader, are all that a page says.

    It is for pages that say nothing of an article: neither who wrote it nor when.
    """
    words = _WORD.findall(text.lower())
    if len(words) > _FEWEST_WORDS or _is_told(words, len(words)):
        return False
    sentences = [_WORD.findall(part) for block in body for part in _ENDS.split(block.text)]
    return any(map(_addresses, sentences)) and max(map(len, sentences)) < _LINE


def _addresses(sentence: Sequence[str]) -> bool:
    """Whether a sentence, as its words, means its reader, and not its paper or somebody of whom it tells."""
    readers = lexicon.reader_words() - packs.words("web", "own_person_words.txt")
    others = packs.words("web", "third_person_words.txt")
    return any(
        word.lower() in readers and (word.lower() not in others or (n > 0 and word[0].isupper()))
        for n, word in enumerate(sentence)
    )


def lists_teasers(page: Sequence[Block], body: Sequence[Block], credits: Set[int]) -> bool:
    """Whether all that was found on a page are teasers, each below a heading that leads to its article.

    So are the pages of sections, of authors and of what was searched for.  ``credits`` are the
    indexes of the blocks that credit the article: an author of all of it is named above the first.
    """
    places = {id(block): n for n, block in enumerate(page)}
    headings: set[int] = set()
    texts = 0
    for block in body:
        n = places[id(block)]
        above = range(n - 1, max(-1, n - 1 - _REACH), -1)
        leading = next((one for one in above if _leads(page[one])), -1)
        if leading >= 0 and block.words > _LONGEST_TEASER:
            return False
        if _leads(block):
            headings.add(n)
        elif leading >= 0:
            headings.add(leading)
            texts += 1
        elif leading < 0 and block.words >= _LINE and block.linked < _LINKED:
            return False
    if len(headings) < _FEWEST_TEASERS or 2 * texts < len(headings):
        return False
    looks = page[min(headings)].element.signature
    first = next(n for n, block in enumerate(page) if block.element.signature == looks)
    return not any(n < first for n in credits)


def _leads(block: Block) -> bool:
    """Whether a block is a heading that leads to an article."""
    return block.kind == "heading" and block.linked >= _LINKED
