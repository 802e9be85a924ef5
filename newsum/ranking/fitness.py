"""Whether a sentence can be read as a point, away from what stood around it."""

from __future__ import annotations

import re

from .cues import cues
from .table import Table

OPENING_MARKS = "\"“‘'«„`"

# What points into a picture that the reader of a point does not see.
_POINTING = re.compile(r"\((?:pictured|above|below|left|right|centre|center|top|bottom)\b", re.I)

_SHORTEST = 6
"""Words: what has fewer is a heading, or says too little to stand alone."""

_SPEECH = 40
"""Characters, about seven words: a quotation so long says something for itself."""

_OPENING_SPEECH = 15
"""Characters of one that a sentence begins with: what follows only says whose it is."""

_SAME = 0.9
"""The share of a sentence's words that the headline has, from which it is the headline again."""


def is_unfit(table: Table, at: int) -> bool:
    """Whether it is no point: a heading, a question, a caption, half a quotation, the headline."""
    if table.quoted[at].broken or len(table.words[at]) < _SHORTEST:
        return True
    text = table.texts[at]
    if "(" in text and _POINTING.search(text):
        return True
    end = text.rstrip("\"”’' )]»")[-1:]
    return end not in ".!…" or not end or repeats_headline(table, at)


def repeats_headline(table: Table, at: int) -> bool:
    """Whether a sentence says nothing that the headline does not."""
    own = table.content[at]
    return bool(table.headline) and len(own & table.headline) >= _SAME * max(1, len(own))


def is_dangling(table: Table, at: int) -> bool:
    """Whether it opens with a word that hangs on the sentence before: "He", "But", "That"."""
    words = table.words[at]
    first = words[0].lower().replace("’", "'") if words else ""
    known = cues()
    if first in known["connectives"]:
        return True
    if first not in known["pronouns"]:
        return False
    dated = first in {"this", "that"} and len(words) > 1 and words[1].lower() in known["times"]
    return not dated


def is_speech(table: Table, at: int) -> bool:
    """Whether somebody's own words are the point of it."""
    longest = table.quoted[at].longest
    return longest >= (_OPENING_SPEECH if table.texts[at][0] in OPENING_MARKS else _SPEECH)
