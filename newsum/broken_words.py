"""Words that a typesetter broke at the end of a line, joined."""

from __future__ import annotations

import re
from collections import Counter

from . import lexicon
from .patterns import pattern

# A word that a typesetter broke at the end of a line.  Only before a lower-case letter: the
# hyphens of "Jean-\nPaul" and "F-\n16" are their own.
_BROKEN_WORD = pattern(r"(?<=[^\W\d_])[-‐]\n *(?=[^\W\d_])(?![A-ZÀ-ÖØ-Þ])")

# Two parts of a hyphened word; those of "state-of-the-art" overlap.
_HYPHENED = pattern(r"(?<!\w)(?=(\w{1,40}-\w{1,40}))")
_LAST_PART = pattern(r"\w{1,40}$")
_FIRST_PART = pattern(r"\w{1,40}")

_WORD = pattern(r"(?<![\w‐-])\w{1,40}(?![\w‐-])")

# What begins no word: behind "self-" or "four-" it ends one that was broken.
_ENDINGS = frozenset(
    (
        "ary",
        "ed",
        "en",
        "er",
        "ers",
        "est",
        "ing",
        "ish",
        "ly",
        "ness",
        "some",
        "teen",
        "teenth",
        "tieth",
        "ty",
    )
)

# What joins the parts of "mother-in-law" and "state-of-the-art".
_LINKS = frozenset(("a", "and", "at", "by", "for", "in", "of", "on", "the", "to", "up"))
_HYPHEN_WITHIN = pattern(r"[-‐](?=[^\W\d_])")


def joined(text: str) -> str:
    """Join words broken across lines; the hyphens of compounds stay.

    A hyphen is a compound's where the text has the word with it elsewhere, where another hyphen
    stands before it ("state-of-the-" and "art") or behind the word that joins it ("mother-" and
    "in-law"), behind what begins compounds ("well-",
    "self-") or may begin them, before what ends them ("long-" and "term") or a person ("ex-" and
    "mayor"), and where the text has both parts as words.  It is none where the text has the whole word without it.
    """
    heads, openings, ends = (
        lexicon.compound_heads(),
        lexicon.compound_openings(),
        lexicon.compound_ends(),
    )
    hyphened = {word.casefold() for word in _HYPHENED.findall(text)}
    words = Counter(word.casefold() for word in _WORD.findall(text))

    def joint(broken: re.Match[str]) -> str:
        first = _LAST_PART.search(text, max(0, broken.start() - 40), broken.start())
        last = _FIRST_PART.match(text, broken.end())
        if first is None or last is None:
            return ""
        head, tail = first[0].casefold(), last[0].casefold()
        if f"{head}-{tail}" in hyphened or text[first.start() - 1 : first.start()] == "-":
            return "-"
        if tail in _LINKS and _HYPHEN_WITHIN.match(text, last.end()):
            return "-"
        if head + tail in words or tail in _ENDINGS:
            return ""
        if head in heads or (head in openings and tail in ends):
            return "-"
        if head in lexicon.person_prefixes() and tail in lexicon.person_nouns():
            return "-"
        # the first of a line's words is counted where it stands, too
        return "-" if min(len(head), len(tail)) > 2 and words[head] and words[tail] > 1 else ""

    return _BROKEN_WORD.sub(joint, text)
