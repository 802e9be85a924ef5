"""Noise inside a paragraph: texts that came without their line breaks have it amid sentences.

Only what nobody could mean otherwise goes, and only as a whole sentence (``in_paragraph.json``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ... import language
from ...model import Removed, Span
from .rules import ENDS, tokens

_ANYTHING = "…"
_LONGEST = 240
"""Characters of a sentence that is not the article."""

_Phrase = tuple[tuple[str, ...], bool, str]
"""Its words; whether others may follow; the kind."""


@cache
def _phrases() -> dict[str, _Phrase]:
    """The phrases by what of them a text must contain."""
    data = json.loads(Path(__file__).with_name("in_paragraph.json").read_text("utf-8"))
    del data["about"]
    return {
        phrase.partition("#")[0].rstrip(f" {_ANYTHING}"): (
            tuple(tokens(phrase)),
            phrase.endswith(_ANYTHING),
            kind,
        )
        for kind, phrases in data.items()
        for phrase in phrases
    }


def cut(text: str, spans: list[Span], code: str | None) -> tuple[list[Span], list[Removed]]:
    """Take such sentences out of the paragraphs at ``spans``: what is left, and what was taken.

    ``code`` is the language.  A paragraph falls apart where something was taken out of it.
    """
    phrases = _phrases()
    lowered = text.lower()
    wanted = [phrase for phrase in phrases if phrase in lowered]
    if not wanted:
        return spans, []
    left: list[Span] = []
    removed: list[Removed] = []
    for start, end in spans:
        paragraph = text[start:end].lower()
        here = [phrases[phrase] for phrase in wanted if phrase in paragraph]
        gone = list(_gone(text, (start, end), here, code)) if here else []
        starts = [start, *(piece.end for piece in gone)]
        ends = [*(piece.start for piece in gone), end]
        parts = list(zip(starts, ends, strict=True))
        left += [bare for part in parts if (bare := _bare(text, *part))] if gone else parts
        removed += gone
    return left, removed


def _gone(text: str, span: Span, phrases: list[_Phrase], code: str | None) -> Iterator[Removed]:
    """The sentences of a paragraph that one of the phrases tells; none where it has but one."""
    sentences = language.split(text, *span, code)
    for start, end in sentences if len(sentences) > 1 else ():
        if end - start <= _LONGEST and (kind := _kind(text[start:end], phrases)):
            # The marks of quotes that end before and begin behind are not its own.
            first = next(n for n in range(start, end) if text[n].isalnum() or text[n] == "©")
            last = next(n for n in range(end, start, -1) if text[n - 1].isalnum())
            last += len(text[last:end]) - len(text[last:end].lstrip(f" {ENDS}"))
            yield Removed(text[first:last], kind, first, last)


def _kind(sentence: str, phrases: list[_Phrase]) -> str | None:
    said = tuple(tokens(sentence))
    for words, more, kind in phrases:
        if said == words or (more and said[: len(words)] == words):
            return kind
    return None


def _bare(text: str, start: int, end: int) -> Span | None:
    """A stretch without blanks around it; ``None`` where no word is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if any(map(str.isalnum, text[start:end])) else None
