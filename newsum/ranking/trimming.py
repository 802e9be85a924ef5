"""A leading connective left off, where what is left stands on its own, word for word."""

from __future__ import annotations

import re

from ..model import Sentence
from .cues import cues

# The first word and what parts it from the second, and the second.
_OPENING = re.compile(r"(?P<first>[A-Za-z]+)(?P<comma>,?)\s+(?=(?P<second>[^\W_][\w'’]*))")


def trim(sentence: Sentence) -> Sentence:
    """Leave off "But", "However," and the like before a name, or any word of a text in lower case.

    Before another word of a text with capitals nothing goes: what is left would look cut.
    """
    match = _OPENING.match(sentence.text)
    if not match or match["first"].lower() not in cues()["removable"]:
        return sentence
    second = match["second"]
    lower = match["first"].islower() and sentence.text.islower()
    if not (lower or second[0].isupper()) or second.lower() in cues()["hanging"]:
        return sentence
    return sentence._replace(text=sentence.text[match.end() :], start=sentence.start + match.end())
