"""How a reporting verb is tied to a phrase that may name a speaker."""

from __future__ import annotations

from .lines import Line

LONGEST_ASIDE = 25
"""Tokens of an apposition or relative clause between a mention and its verb."""

_BRACKETS = 12
"""Tokens in brackets that stand between the two."""


def _skip(line: Line, at: int) -> int:
    """Step over adverbs, auxiliaries, brackets and "last week"."""
    kinds, words = line.kinds, line.words
    size = len(kinds)
    while at < size:
        kind = kinds[at]
        if kind in "xt" or (kind == "w" and words[at].endswith("ly")):
            at += 1
        elif kind in "dow" and at + 1 < size and kinds[at + 1] == "t":
            at += 2
        elif kind == "(":
            close = kinds.find(")", at, at + _BRACKETS)
            if close < 0:
                break
            at = close + 1
        else:
            break
    return at


def _behind_aside(line: Line, at: int) -> int:
    """The verb behind the aside that begins at ``at``, or -1."""
    kinds, words = line.kinds, line.words
    size = len(kinds)
    limit = min(size, at + LONGEST_ASIDE)
    ahead = at + 1
    while ahead < limit and kinds[ahead] not in ".Q":
        if kinds[ahead] in ",-":
            verb = _skip(line, ahead + 1)
            if verb < size and kinds[verb] == "c":
                return verb
        ahead += 1
    who = at + 1 if kinds[at] in ",-" else at
    if who < size and words[who].lower() in ("who", "which"):
        verb = _skip(line, who + 1)
        if verb < size and kinds[verb] == "c":
            return verb
    return -1


def tie(line: Line, start: int, end: int) -> tuple[str, int]:
    """How a verb is tied to the phrase from ``start`` to ``end``, and which token it is, or -1.

    ``s`` it follows at once; ``,`` it follows an aside; ``i`` it comes before (said X);
    ``:`` a colon follows instead; ``v`` an unknown word with a verb's ending follows; ``-`` none.
    """
    kinds, words = line.kinds, line.words
    size = len(kinds)
    at = _skip(line, end)
    if at < size and kinds[at] == "c":
        return "s", at
    verb = start - 2 if start > 1 and kinds[start - 1] == "#" else start - 1
    if verb >= 0 and kinds[verb] == "c":
        return "i", verb  # "said Roe", "said 54-year-old Ana Roe"
    if at < size and kinds[at] == ":":
        return ":", -1
    if at < size and (kinds[at] in ",-" or words[at].lower() in ("who", "which")):
        verb = _behind_aside(line, at)
        if verb >= 0:
            return ",", verb
    if at < size and (at > end or (kinds[at] == "w" and words[at].endswith(("ed", "s")))):
        return "v", at if kinds[at] == "w" else -1
    return "-", -1


def before(line: Line, start: int) -> str:
    """What stands directly before a phrase: ``a`` according to, else a token's letter."""
    if not start:
        return "^"
    kind = line.kinds[start - 1]
    if kind == "o" and start > 1 and line.words[start - 2].lower() == "according":
        return "a"
    return kind
