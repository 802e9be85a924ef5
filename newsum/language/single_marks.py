"""Single quotation marks paired, and told from apostrophes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from ..model import Span

OPENS_AFTER: Final = frozenset(" \n([{—–-/:>")
"""Blanks, opening brackets and the like, which come before an opening mark."""

_LONGEST: Final = 600
"""Characters of what single marks quote; beyond it a mark is an apostrophe."""

_GUILLEMETS: Final = {"‹": "›", "›": "‹"}
"""With their partners: either opens, as the language has it."""


_STOPS: Final = frozenset(",.!?…—;")
"""What a closing mark stands behind, mostly."""


class _Ahead(NamedTuple):
    """The indices of the next marks that may close, before any that opens or is a guillemet."""

    first: int | None
    behind_stop: int | None
    no_plural: int | None
    """Behind another letter than an s."""
    guillemet: int | None
    """The next guillemet, before any mark that opens."""


_NOTHING: Final = _Ahead(None, None, None, None)


def pair_single_marks(
    text: str, marks: Sequence[Span]
) -> tuple[list[tuple[Span, Span]], list[Span]]:
    """Pair single marks, given in order; also opening ones without a partner."""
    pairs: list[tuple[Span, Span]] = []
    unclosed: list[Span] = []
    ahead = _look_ahead(text, marks)
    index = 0
    while index < len(marks):
        opener = start, end = marks[index]
        index += 1
        if text[start] == "’" or text[end : end + 1].isspace() or end == len(text):
            continue
        close = _closer(text, opener, marks, ahead[index])
        if close is not None:
            index = close + 1
            pairs.append((opener, marks[close]))
        elif text[end].isalpha() and _stands_first(text, start):  # no '90s, no U.N.'s
            unclosed.append(opener)
    return pairs, unclosed


def _stands_first(text: str, start: int) -> bool:
    """Whether what stands before a mark is what comes before an opening one."""
    return start == 0 or text[start - 1] in OPENS_AFTER


def _look_ahead(text: str, marks: Sequence[Span]) -> list[_Ahead]:
    """What stands ahead of each mark, itself included, and nothing behind the last.

    Worked out from the last to the first: marks that looked for their partners one by one would
    pass the same ones again and again.
    """
    found = [_NOTHING]
    for at in range(len(marks) - 1, -1, -1):
        start, end = marks[at]
        last = found[-1]
        before = text[start - 1]
        if before in "([" or text[end : end + 1].isalnum():  # it opens
            found.append(_NOTHING)
        elif text[start] in _GUILLEMETS:
            found.append(_Ahead(None, None, None, at))
        else:
            behind_stop = at if before in _STOPS else last.behind_stop
            no_plural = at if before != "s" else last.no_plural
            found.append(_Ahead(at, behind_stop, no_plural, last.guillemet))
    return found[::-1]


def _closer(text: str, opener: Span, marks: Sequence[Span], ahead: _Ahead) -> int | None:
    """The index of the mark that closes one, rather than an apostrophe after a plural."""
    partner = _GUILLEMETS.get(text[opener[0]])
    likeliest: tuple[int | None, ...] = (ahead.behind_stop, ahead.no_plural, ahead.first)
    if partner is not None:
        at = ahead.guillemet
        likeliest = () if at is None or text[marks[at][0]] != partner else (at,)
    for at in likeliest:
        if at is not None and marks[at][0] - opener[1] <= _LONGEST:
            return at
    return None
