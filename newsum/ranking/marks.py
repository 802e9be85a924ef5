"""Which stretches of the sentences stand in quotation marks, and which marks have no partner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

# A mark that opens: one that only can, or a straight or single one before a word, behind a blank.
_OPENS = r"[“„«]|(?<![^\s(\[—–-])(?:[\"‘']|``|'')(?=[^\s'\"])"

# A mark that closes: one that only can, a straight one elsewhere, a single one behind a stop.
_CLOSES = r"[”»\"]|''|(?<=[.,!?…])['’](?!\w)|(?<=\w)['’](?=[,.;:!?]*(?:\s|$))"

_MARK = re.compile(f"(?P<open>{_OPENS})|(?P<close>{_CLOSES})")

# Any character that can be a mark, which an apostrophe inside a word cannot: most sentences have
# none, and to look here first takes a fraction of the time of `_MARK`.
_ANY = re.compile("[“”„«»\"‘'’`](?<!\\w['’](?=\\w))")

_APART = 4
"""Sentences after which a quotation that never closes is taken to have lost its mark."""


class Quoted(NamedTuple):
    """What of a sentence is quoted."""

    longest: int = 0
    """Characters of the longest quoted stretch."""
    total: int = 0
    """Characters quoted."""
    broken: bool = False
    """A quotation begins, ends or goes on outside the sentence."""


def quoted(texts: Sequence[str], paragraphs: Sequence[int]) -> list[Quoted]:
    """What of each sentence is quoted; ``paragraphs`` says which of them stand together."""
    found: list[Quoted] = []
    running = 0  # sentences since an unclosed mark, 0 where there is none
    mark = ""
    before = 0
    for text, paragraph in zip(texts, paragraphs, strict=False):
        if paragraph != before or running > _APART:
            running, mark = 0, ""
        before = paragraph
        if not _ANY.search(text):
            found.append(Quoted(len(text), len(text), broken=True) if running else Quoted())
            running += bool(running)
            continue
        one, mark = _sentence(text, mark if running else "")
        running = running + 1 if mark else 0
        found.append(one)
    return found


_PARTNER = {"“": "”", "„": "“”", "«": "»", '"': '"', "‘": "’'", "'": "'’", "``": "''", "''": "''"}


_ONLY_QUOTES = frozenset({"”", "»", '"', "''"})


def _marks(text: str) -> Iterator[re.Match[str]]:
    """What `_MARK` finds in a text, looked for only where it can be."""
    end = 0
    for place in _ANY.finditer(text):
        at = place.start()
        if at >= end and (match := _MARK.match(text, at)):
            end = match.end()
            yield match


def _sentence(text: str, mark: str) -> tuple[Quoted, str]:
    """What of a sentence is quoted, and the mark that is open at its end, if any."""
    begin = 0
    longest = total = 0
    broken = inherited = bool(mark)
    for match in _marks(text):
        sign = match.group()
        if inherited and sign == mark and match.lastgroup == "open":
            mark, broken = "", False  # what was open before lost its mark
        inherited = False
        if mark and sign in _PARTNER[mark]:
            longest, total = max(longest, match.start() - begin), total + match.start() - begin
            mark = ""
        elif match.lastgroup == "open" and (not mark or sign == mark):
            mark, begin = sign, match.end()
        elif not mark and sign in _ONLY_QUOTES:  # a single one may be an apostrophe
            broken = True
            longest, total = max(longest, match.start()), match.start()
    if mark:
        rest = len(text) - begin
        return Quoted(max(longest, rest), total + rest, broken=True), mark
    return Quoted(longest, total, broken), ""
