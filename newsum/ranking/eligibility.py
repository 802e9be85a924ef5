"""Whether a sentence can be a point, away from what stood around it."""

from __future__ import annotations

import re
from typing import Final

from .cues import cue_words
from .sentence_table import SentenceTable

OPENING_MARKS: Final = "\"“”„‟«»'`‘‚‹›「『"
"""Quotation marks that a sentence may begin with, in one language or another."""

# A reference to a picture that the reader of a point does not see.
_PICTURE = re.compile(r"\((?:pictured|above|below|left|right|centre|center|top|bottom)\b", re.I)

_CLOSING_MARKS: Final = "\"“”«»'’‘‹›」』 )]"
"""What may stand behind the last full stop of a sentence."""

_MIN_WORDS: Final = 6
"""A sentence with fewer is a heading, or says too little to stand alone."""

_SPEECH: Final = 40
"""Characters, about seven words: a quotation so long is an utterance of its own."""

_OPENING_SPEECH: Final = 15
"""Characters of one that a sentence begins with: what follows only attributes it."""

_REPEATED: Final = 0.9
"""The share of the sentence's stems in the headline from which it repeats the headline."""


def is_eligible(table: SentenceTable, index: int) -> bool:
    """Whether it can be a point: no heading, question, caption, half a quotation or headline."""
    if table.quoted[index].broken or len(table.words[index]) < _MIN_WORDS:
        return False
    text = table.texts[index]
    if "(" in text and _PICTURE.search(text):
        return False
    mark = final_character(text)
    return mark != "" and mark in ".!…" and not repeats_headline(table, index)


def final_character(text: str) -> str:
    """The last character before closing marks; empty where there is none."""
    return text.rstrip(_CLOSING_MARKS)[-1:]


def repeats_headline(table: SentenceTable, index: int) -> bool:
    """Whether a sentence says nothing that the headline does not."""
    stems = table.content[index]
    return bool(table.headline) and len(stems & table.headline) >= _REPEATED * max(1, len(stems))


def is_dangling(table: SentenceTable, index: int) -> bool:
    """Whether it opens with a connective or an anaphor of the sentence before: "But", "He"."""
    words = table.words[index]
    first = words[0].lower().replace("’", "'") if words else ""
    cues = cue_words()
    if first in cues.connectives:
        return True
    if first not in cues.pronouns:
        return False
    dated = first in {"this", "that"} and len(words) > 1 and words[1].lower() in cues.time_nouns
    return not dated


def is_speech(table: SentenceTable, index: int) -> bool:
    """Whether it is mainly a quotation."""
    longest = table.quoted[index].longest
    return longest >= (_OPENING_SPEECH if table.texts[index][0] in OPENING_MARKS else _SPEECH)
