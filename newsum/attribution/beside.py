"""The reporting word and the speaker beside a quote.

No tagger is asked: a reporting verb is known by its form, and the phrase tied to it by its place,
``X said``, ``X, the minister, said`` or ``said X``, and by the closed classes of words around it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .lexicon import Lexicon, lexicon

# Words, with the points of abbreviations before a name, and the marks that part clauses.
_TOKEN = re.compile(
    r"(?:Mrs?|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|St|Jr|Sr|[A-Z])\."
    r"|[^\W_](?:[\w'’&.-]*[^\W_])?|[,:;()?!.\"“”]|[-–—]+"
)

_BREAKS = frozenset(
    [",", ":", ";", "(", ")", "?", "!", ".", '"', "“", "”", "-", "–", "—", "--", "---"]
)

_LONGEST_ASIDE = 25
"""Tokens between a subject and its verb: ", 54, the minister for the harbours,"."""

_REACH = 30
"""Tokens after a quote in which its verb may stand."""


class Beside(NamedTuple):
    """What stands beside a quote."""

    mention: str
    start: int
    cue: str


class _Clause(NamedTuple):
    """The tokens of a stretch of the reporter's own words."""

    tokens: list[re.Match[str]]
    words: list[str]
    lower: list[str]
    lists: Lexicon

    def is_cue(self, at: int) -> bool:
        """A reporting verb; with a capital it is a name, but for the first word."""
        return self.lower[at] in self.lists.cues and (at == 0 or self.words[at].islower())

    def phrase(self, first: int, stop: int, cue: str) -> Beside:
        """The words from ``first`` up to ``stop``, as they stand."""
        start, end = self.tokens[first].start(), self.tokens[stop - 1].end()
        return Beside(self.tokens[first].string[start:end], start, cue)


def _clause(text: str, start: int, end: int) -> _Clause:
    tokens = [*_TOKEN.finditer(text, start, end)]
    words = [token.group() for token in tokens]
    return _Clause(tokens, words, [word.lower() for word in words], lexicon())


def after(text: str, end: int, high: int) -> Beside | None:
    """Find who speaks by the words behind a quote that ends at ``end``."""
    clause = _clause(text, end, high)
    size = len(clause.words)
    first = 0
    while first < size and clause.words[first] in _BREAKS:
        first += 1
    if first == size:
        return None
    if clause.lower[first : first + 2] == ["according", "to"]:
        return _object(clause, first + 2, "according to")
    if clause.is_cue(first) or (clause.lower[first] in clause.lists.cues and first == 0):
        found = _object(clause, first + 1, clause.words[first])
        if found:
            return found
    for at in range(first + 1, min(size, first + _REACH)):
        if clause.is_cue(at):
            found = _subject(clause, first, at)
            if found:
                return found
        if clause.words[at] in ";:":
            return None
    return None


def before(text: str, low: int, start: int) -> Beside | None:
    """Find who speaks by the words before a quote: the last reporting verb and its subject."""
    clause = _clause(text, low, start)
    for at in range(len(clause.words) - 1, -1, -1):
        if clause.lower[at] == "according" and clause.lower[at + 1 : at + 2] == ["to"]:
            return _object(clause, at + 2, "according to")
        if clause.is_cue(at):
            found = _subject(clause, 0, at) if at else _object(clause, 1, clause.words[0])
            if found:
                return found
    if clause.words and clause.words[-1] == ":":
        return _object(clause, 0, ":")
    return None


def _object(clause: _Clause, at: int, cue: str) -> Beside | None:
    """The phrase that starts at a token, where it can name a speaker: ``said X``."""
    lists = clause.lists
    size = len(clause.words)
    while at < size and (clause.lower[at] in lists.adverbs or clause.lower[at].endswith("ly")):
        at += 1
    if at == size or clause.words[at] in _BREAKS:
        return None
    low = clause.lower[at]
    if low in lists.pronouns:
        return clause.phrase(at, at + 1, cue)
    if low in lists.stops or (clause.is_cue(at) and clause.words[at].islower()):
        return None
    stop = at
    while stop < size and clause.words[stop] not in _BREAKS and stop - at < _LONGEST_ASIDE:
        low = clause.lower[stop]
        if stop > at and (low in lists.stops or low in lists.days or clause.is_cue(stop)):
            break
        stop += 1
    return clause.phrase(at, stop, cue) if stop > at else None


def _subject(clause: _Clause, first: int, verb: int) -> Beside | None:
    """The subject of a reporting verb: the phrase before it, or before the aside before it."""
    lists = clause.lists
    words, lower = clause.words, clause.lower
    at = verb - 1
    while at > first and (lower[at] in lists.adverbs or lower[at].endswith("ly")):
        at -= 1
    if at < first or lower[at] == "to":
        return None
    if words[at] == ")":
        while at > first and words[at] != "(":
            at -= 1
        at -= 1
    if words[at] in {",", "—", "–", "-", "--"} or lower[at] == "who":
        aside = _before_aside(clause, first, at)
        if aside is None:  # "X did this, adding": the subject is what the clause starts with
            return _object(clause, _clause_start(clause, first, at), words[verb])
        at = aside
    elif lower[at] == "and":  # "X did this and said": the subject is what the clause starts with
        return _object(clause, _clause_start(clause, first, at), words[verb])
    if at < first or words[at] in _BREAKS:
        return None
    return _ending(clause, first, at, words[verb])


def _clause_start(clause: _Clause, first: int, at: int) -> int:
    """Where the clause around a token starts: behind the last comma that a subject follows."""
    for start in range(at, first, -1):
        if clause.words[start - 1] == "," and (
            clause.words[start][0].isupper() or clause.lower[start] in clause.lists.pronouns
        ):
            return start
    return first


def _before_aside(clause: _Clause, first: int, at: int) -> int | None:
    """The last token of what an aside is about: "X, who was there," or "X, 54, the mayor,"."""
    words = clause.words
    low = max(first, at - _LONGEST_ASIDE)
    for comma in range(at - 1, low, -1):
        if words[comma] in {",", "—", "–", "-", "--"} and (
            words[comma - 1][0].isupper() or clause.lower[comma - 1] in clause.lists.people
        ):
            following = clause.lower[comma + 1]
            if following in clause.lists.determiners or following == "who" or following.isdigit():
                return comma - 2 if clause.lower[comma - 1].isdigit() else comma - 1
    return None


def _ending(clause: _Clause, first: int, last: int, cue: str) -> Beside | None:
    """The noun phrase that ends with a token."""
    lists, words, lower = clause.lists, clause.words, clause.lower
    if lower[last] in lists.pronouns:
        return clause.phrase(last, last + 1, cue)
    if lower[last] in lists.stops or lower[last] in _NOBODY:
        return None
    start = last
    while start > first and words[start - 1] not in _BREAKS and last - start < _LONGEST_ASIDE:
        left = lower[start - 1]
        if lower[start] in lists.determiners:
            linked = left in lists.links and start - 1 > first and words[start - 2] not in _BREAKS
            if not (linked and _names_somebody(clause, start - 2)):
                break
        elif left in lists.links:
            if start - 1 == first or not _names_somebody(clause, start - 2):
                break
        elif (
            left in lists.stops
            or left in lists.pronouns
            or clause.is_cue(start - 1)
            or (left == "and" and not (words[start][0].isupper() and words[start - 2][0].isupper()))
        ):
            break
        start -= 1
    return clause.phrase(start, last + 1, cue)


def _names_somebody(clause: _Clause, at: int) -> bool:
    """Whether a word is a name, or a noun for a person or a body."""
    return clause.words[at][0].isupper() or clause.lower[at] in clause.lists.people


_NOBODY = frozenset({"it", "that", "this", "there", "which", "what", "where", "how", "not"})
