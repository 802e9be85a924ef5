"""A connective at a sentence's opening left off, where the rest stands on its own, verbatim."""

from __future__ import annotations

import re

from ..model import Sentence
from .cues import cue_words

# The first word, a comma behind it, and (looked at only) the second word.
_OPENING = re.compile(r"(?P<first>[A-Za-z]+)(?P<comma>,?)\s+(?=(?P<second>[^\W_][\w'’]*))")


def trim_opening(sentence: Sentence) -> Sentence:
    """Leave off "But", "However," and the like before a name, or any word of a lower-case text.

    Before another word of a text with capitals nothing goes: the rest would look cut.
    """
    match = _OPENING.match(sentence.text)
    if not match or match["first"].lower() not in cue_words().droppable:
        return sentence
    second = match["second"]
    lower = match["first"].islower() and sentence.text.islower()
    if not (lower or second[0].isupper()) or second.lower() in cue_words().dependent:
        return sentence
    return sentence._replace(text=sentence.text[match.end() :], start=sentence.start + match.end())
