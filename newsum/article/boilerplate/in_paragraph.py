"""Boilerplate inside a paragraph: texts that lost their line breaks have it between sentences.

Only what can mean nothing else is taken out, and only as a whole sentence
(``in_paragraph.json``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ... import language
from ...model import Removed, Span
from ...sentence_end import SENTENCE_ENDS
from ...text import squeeze
from .kinds import Kind
from .rules import NUMBER, tokens

_OPEN = "…"
"""What a phrase of the data ends in after which other words may follow."""
_LONGEST = 240
"""Characters of a sentence that is boilerplate at most."""


class _Phrase(NamedTuple):
    """A sentence that is boilerplate."""

    sign: str
    """Its longest word: no text without that is searched for it."""
    words: tuple[str, ...]
    """As `rules.tokens` gives them."""
    open: bool
    """Other words may follow."""
    kind: Kind


@cache
def _phrases() -> dict[str, _Phrase]:
    """The phrases by the text that must be in a paragraph for one to be there."""
    data = json.loads(Path(__file__).with_name("in_paragraph.json").read_text("utf-8"))
    del data["about"]
    return {
        (key := phrase.partition(NUMBER)[0].rstrip(f" {_OPEN}")): _Phrase(
            max(key.split(), key=len), tuple(tokens(phrase)), phrase.endswith(_OPEN), kind
        )
        for kind, phrases in data.items()
        for phrase in phrases
    }


@cache
def _signs() -> frozenset[str]:
    """The signs of all phrases, fewer than those."""
    return frozenset(phrase.sign for phrase in _phrases().values())


def cut_boilerplate(
    text: str, spans: list[Span], language_code: str | None
) -> tuple[list[Span], list[Removed]]:
    """Take boilerplate sentences out of the paragraphs at ``spans``.

    Gives the paragraphs that are left, and what was taken out.  A paragraph is split where
    something was taken out of it.
    """
    lowered = text.lower()
    signs = {sign for sign in _signs() if sign in lowered}
    phrases = _phrases()
    in_text = [key for key, phrase in phrases.items() if phrase.sign in signs and key in lowered]
    if not in_text:
        return spans, []
    left: list[Span] = []
    removed: list[Removed] = []
    for start, end in spans:
        paragraph = text[start:end].lower()
        here = [phrases[key] for key in in_text if key in paragraph]
        found = list(_find(text, (start, end), here, language_code)) if here else []
        starts = [start, *(piece.end for piece in found)]
        ends = [*(piece.start for piece in found), end]
        parts = list(zip(starts, ends, strict=True))
        left += [bare for part in parts if (bare := _strip(text, *part))] if found else parts
        removed += found
    return left, removed


def _find(
    text: str, span: Span, phrases: list[_Phrase], language_code: str | None
) -> Iterator[Removed]:
    """The sentences of a paragraph that are one of the phrases; none where it has but one."""
    sentences = language.split(text, *span, language_code)
    for start, end in sentences if len(sentences) > 1 else ():
        if end - start <= _LONGEST and (kind := _kind(text[start:end], phrases)):
            # The marks of quotes that end before and begin behind are not its own.
            first = next(n for n in range(start, end) if text[n].isalnum() or text[n] == "©")
            last = next(n for n in range(end, start, -1) if text[n - 1].isalnum())
            last += len(text[last:end]) - len(text[last:end].lstrip(f" {SENTENCE_ENDS}"))
            yield Removed(squeeze(text[first:last]), kind, first, last)


def _kind(sentence: str, phrases: list[_Phrase]) -> Kind | None:
    """The kind of boilerplate that a sentence is."""
    found = tuple(tokens(sentence))
    for _, words, is_open, kind in phrases:
        if found == words or (is_open and found[: len(words)] == words):
            return kind
    return None


def _strip(text: str, start: int, end: int) -> Span | None:
    """A span without the blanks around it; ``None`` where no word is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if any(map(str.isalnum, text[start:end])) else None
