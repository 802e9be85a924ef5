"""A bullet, number or connective at a sentence's opening left off, where the rest stands on its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..article.dateline import find_dateline
from ..model import Article, Sentence
from ..patterns import pattern
from .cues import cue_words
from .live_entries import STAMP

# The first word, a comma behind it, and (looked at only) the second word.
_OPENING = pattern(r"(?P<first>[A-Za-z]+)(?P<comma>,?)\s+(?=(?P<second>[^\W_][\w'’]*))")

# The number of an entry of a list, where a number with a full stop is no ordinal.
_NUMBER = pattern(r"\d{1,2}[.)]\s+(?=[A-Z])")

# What marks an entry of a list, and is no part of its sentence.
_BULLET = pattern(r"(?:[*+•▪‣◦●■]|[-–—](?=\s+[A-Z0-9]))\s+(?=\S)")
_BULLETS: Final = frozenset("*+•▪‣◦●■-–—")


def trim_openings(article: Article, sentences: Sequence[Sentence]) -> list[Sentence]:
    """An article's sentences without those openings.

    In a live blog they are without their times, too, in English without an entry's number, and the
    second paragraph is without its dateline, which stands there below a line of the editor's.
    """
    if article.dateline is None:
        sentences = [
            _undated(article, sentence) if sentence.paragraph == 2 else sentence
            for sentence in sentences
        ]
    if article.genre == "live":
        sentences = _without(STAMP, sentences)
    if (article.language or "en") == "en":
        sentences = _without(_NUMBER, sentences)
    return list(map(trim_opening, sentences))


def _undated(article: Article, sentence: Sentence) -> Sentence:
    """A sentence of the second paragraph without the dateline that this begins with."""
    if sentence.start != article.paragraphs[1][0]:
        return sentence
    found = find_dateline(article.text, sentence.start, sentence.end)
    return _from(sentence, found.end - sentence.start) if found else sentence


def _without(opening: re.Pattern[str], sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences without an opening that begins with a digit, where they have it."""
    return [
        _from(sentence, found.end())
        if sentence.text[0].isdigit() and (found := opening.match(sentence.text))
        else sentence
        for sentence in sentences
    ]


def trim_opening(sentence: Sentence) -> Sentence:
    """Leave off a list's bullet, and "But", "However," and the like before a name.

    In a lower-case text such a word goes before any other.

    Before another word of a text with capitals nothing goes: the rest would look cut.
    """
    if sentence.text[0] in _BULLETS and (bullet := _BULLET.match(sentence.text)):
        sentence = _from(sentence, bullet.end())
    first = sentence.text.split(maxsplit=1)[0]
    if first.rstrip(",").lower() not in cue_words().droppable:
        return sentence
    match = _OPENING.match(sentence.text)
    if not match:
        return sentence
    second = match["second"]
    lower = match["first"].islower() and sentence.text.islower()
    if not (lower or second[0].isupper()) or second.lower() in cue_words().dependent:
        return sentence
    return _from(sentence, match.end())


def _from(sentence: Sentence, place: int) -> Sentence:
    return sentence._replace(text=sentence.text[place:], start=sentence.start + place)
