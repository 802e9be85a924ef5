"""The reporting words and the speaker beside a quote."""

from __future__ import annotations

import re
from typing import NamedTuple

from .lexicon import lexicon

# Words and the punctuation that parts clauses.
_TOKEN = re.compile(
    r"(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Prof|Rev|St|[A-Z])\."
    r"|[^\W_](?:[\w'’&.-]*[^\W_])?|[,:;()?!.\"“”]|[-–—]+"
)

_BREAKS = frozenset(
    [",", ":", ";", "(", ")", "?", "!", ".", '"', "“", "”", "-", "–", "—", "--", "---"]
)
_BETWEEN = frozenset(
    [
        "also",
        "has",
        "had",
        "have",
        "is",
        "was",
        "were",
        "are",
        "be",
        "been",
        "then",
        "later",
        "will",
        "would",
        "not",
        "once",
        "just",
        "still",
        "even",
        "again",
        "further",
        "immediately",
        "publicly",
        "previously",
        "repeatedly",
        "recently",
        "reportedly",
        "famously",
        "quickly",
        "simply",
        "flatly",
        "bluntly",
        "and",
    ]
)
_STOPS = frozenset(
    [
        "that",
        "on",
        "in",
        "at",
        "during",
        "to",
        "from",
        "after",
        "before",
        "when",
        "as",
        "while",
        "about",
        "who",
        "which",
        "whom",
        "but",
        "if",
        "into",
        "with",
        "by",
        "because",
        "where",
        "since",
        "via",
        "through",
        "over",
    ]
)
_WEEKDAYS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "yesterday",
        "today",
    ]
)
_NOBODY = frozenset(["it", "that", "this", "there", "which", "what", "who", "where", "how"])
_DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "his",
        "her",
        "their",
        "its",
        "our",
        "my",
        "one",
        "two",
        "three",
        "four",
        "five",
        "several",
        "some",
        "many",
        "other",
        "another",
    ]
)
_PRONOUNS = frozenset(["he", "she", "they", "i", "we"])


class Beside(NamedTuple):
    """What stands beside a quote."""

    mention: str
    start: int
    cue: str


def beside(text: str, low: int, start: int, end: int, high: int) -> Beside | None:
    """Find who speaks the quote from ``start`` to ``end`` of a sentence from ``low`` to ``high``."""
    after = [*_TOKEN.finditer(text, end, high)]
    before = [*_TOKEN.finditer(text, low, start)]
    return _after(after) or _before(before)


def _after(tokens: list[re.Match[str]]) -> Beside | None:
    """Who speaks by the words after the closing mark: ``said X`` or ``X said``."""
    words = [token.group() for token in tokens]
    first = 0
    while first < len(words) and words[first] in _BREAKS:
        first += 1
    if [w.lower() for w in words[first : first + 2]] == ["according", "to"]:
        return _phrase(tokens, words, first + 2, "according to")
    if first < len(words) and words[first].lower() in lexicon().cues:
        found = _phrase(tokens, words, first + 1, words[first])
        if found:
            return found
    return _subject(tokens, words, first, min(len(words), first + 25))


def _phrase(tokens: list[re.Match[str]], words: list[str], at: int, cue: str) -> Beside | None:
    """The noun phrase that starts at a token."""
    stop = at
    while stop < len(words) and words[stop] not in _BREAKS:
        low = words[stop].lower()
        if stop > at and (low in _STOPS or low in _WEEKDAYS or low in lexicon().cues):
            break
        stop += 1
        if low in _PRONOUNS:
            break
    if stop == at or words[at].lower() in _STOPS | _NOBODY:
        return None
    first, last = tokens[at].start(), tokens[stop - 1].end()
    return Beside(tokens[at].string[first:last], first, cue)


def _subject(tokens: list[re.Match[str]], words: list[str], low: int, high: int) -> Beside | None:
    """The subject of the first reporting verb."""
    cues = lexicon().cues
    for index in range(low + 1, high):
        if words[index].lower() not in cues:
            continue
        at = index - 1
        while at > low and (words[at].lower() in _BETWEEN or words[at].endswith("ly")):
            at -= 1
        found = _ending(tokens, words, low, at, words[index])
        if found:
            return found
    return None


def _ending(
    tokens: list[re.Match[str]], words: list[str], low: int, at: int, cue: str
) -> Beside | None:
    """The noun phrase before a reporting verb, over an appositive between commas."""
    if words[at] == ",":
        comma = at - 1
        while comma > low and words[comma] != ",":
            comma -= 1
        at = comma - 1 if comma > low else low - 1
        if comma == low:  # ", stating": the subject is what the sentence starts with
            return _phrase(tokens, words, low, cue) if at < low else None
    stop = at + 1
    while at >= low and words[at] not in _BREAKS:
        word = words[at].lower()
        if at < stop - 1 and (word in _STOPS or word in lexicon().cues):
            break
        at -= 1
    at += 1
    if at >= stop or words[at].lower() in _NOBODY:
        return None
    first, last = tokens[at].start(), tokens[stop - 1].end()
    return Beside(tokens[at].string[first:last], first, cue)


def _before(tokens: list[re.Match[str]]) -> Beside | None:
    """Who speaks by the words before the opening mark: the last reporting verb and its subject."""
    words = [token.group() for token in tokens]
    cues = lexicon().cues
    for index in range(len(words) - 1, -1, -1):
        if words[index].lower() == "according" and words[index + 1 : index + 2] == ["to"]:
            return _phrase(tokens, words, index + 2, "according to")
        if words[index].lower() in cues and index:
            at = index - 1
            while at > 0 and (words[at].lower() in _BETWEEN or words[at].endswith("ly")):
                at -= 1
            found = _ending(tokens, words, 0, at, words[index])
            if found:
                return found
    if words and words[-1] == ":":
        return _phrase(tokens, words, 0, ":")
    return None
