"""Who may be speaking: pronouns and noun phrases of a line, and how a reporting verb is tied to each.

No tagger is asked: a phrase runs from its first determiner, capital or noun for a person to the
last capital or noun for a person, over words whose kind is unknown.
"""

from __future__ import annotations

from typing import NamedTuple

from .lines import Line

LONGEST_ASIDE = 25
"""Tokens of an apposition or relative clause between a mention and its verb."""

_LINKS = frozenset({"of", "for", "at", "with", "from", "in", "on"})


class Mention(NamedTuple):
    """A phrase that may name a speaker, in tokens of its line; ends lie outside."""

    start: int
    core: int
    """Where the phrase ends without "of …", "for …" behind it."""
    end: int
    form: str
    """``p`` pronoun, ``N`` name, ``n`` a noun known for people, ``w`` any other phrase."""
    tie: str
    """How the nearest verb is tied to it: see `_tie`."""
    cue: int
    """The token of that verb, or -1."""
    before: str
    """What stands before it: ``a`` according to, ``o`` another preposition, a verb, …"""
    possessive: bool


def _phrase_end(kinds: str, words: list[str], start: int) -> int:
    """Where the noun phrase that begins at ``start`` ends."""
    size = len(kinds)
    at = start
    while at < size and kinds[at] in "d#":
        at += 1
    free = at > start  # after a determiner unknown words belong to it until its noun comes
    end = at
    while at < size:
        kind = kinds[at]
        if kind in "Nn":
            end = at + 1
            free = False
        elif kind == "w":
            if words[at].endswith("ly"):
                break
            if not free:
                ahead = at
                while ahead < size and kinds[ahead] == "w" and ahead - at < 3:
                    ahead += 1
                if ahead >= size or kinds[ahead] != "n":
                    break
            else:
                end = at + 1
        elif kind == "#" and at > start and kinds[at - 1] != "N":
            pass
        else:
            break
        if words[at].endswith(("'s", "’s")) and at + 1 < size and kinds[at + 1] in "wnN#":
            free = True
        at += 1
    return end


def _skip(kinds: str, at: int) -> int:
    """Step over adverbs, auxiliaries and brackets."""
    size = len(kinds)
    while at < size:
        if kinds[at] == "x":
            at += 1
        elif kinds[at] == "(":
            close = kinds.find(")", at, at + 12)
            if close < 0:
                break
            at = close + 1
        else:
            break
    return at


def _tie(line: Line, start: int, end: int) -> tuple[str, int]:
    """How a verb is tied to a phrase, and which.

    ``s`` it follows at once; ``,`` it follows an aside between commas; ``i`` it comes before (said X);
    ``:`` a colon follows instead; ``v`` an unknown word with a verb's ending follows; ``-`` none.
    """
    kinds, words = line.kinds, line.words
    size = len(kinds)
    at = _skip(kinds, end)
    if at < size and kinds[at] == "c":
        return "s", at
    if start and kinds[start - 1] == "c":
        return "i", start - 1
    if at < size and kinds[at] == ":":
        return ":", -1
    if at < size and (kinds[at] in ",-" or words[at].lower() == "who"):
        limit = min(size, at + LONGEST_ASIDE)
        ahead = at + 1
        while ahead < limit and kinds[ahead] not in ".Q":
            if kinds[ahead] in ",-":
                verb = _skip(kinds, ahead + 1)
                if verb < size and kinds[verb] == "c":
                    return ",", verb
            ahead += 1
        if words[at].lower() == "who":
            verb = _skip(kinds, at + 1)
            if verb < size and kinds[verb] == "c":
                return ",", verb
    if at < size and (at > end or (kinds[at] == "w" and words[at].endswith(("ed", "s")))):
        return "v", at if kinds[at] == "w" else -1
    return "-", -1


def _before(line: Line, start: int) -> str:
    """What stands directly before a phrase."""
    if not start:
        return "^"
    kind = line.kinds[start - 1]
    if kind == "o" and start > 1 and line.words[start - 2].lower() == "according":
        return "a"
    return kind


def find_mentions(line: Line) -> list[Mention]:
    """Every phrase of a line that may name a speaker, in order."""
    kinds, words = line.kinds, line.words
    size = len(kinds)
    found: list[Mention] = []
    at = 0
    while at < size:
        kind = kinds[at]
        if kind == "p":
            end = core = at + 1
            form = "p"
        elif kind in "dNn" or (kind in "#w" and at + 1 < size and kinds[at + 1] in "cn"):
            core = _phrase_end(kinds, words, at) if kind in "dNn#" else at + 1
            if core == at:
                core = at + 1
            last = kinds[core - 1]
            form = "n" if last == "n" else "N" if last == "N" and kind != "d" else "w"
            if last == "N" and kind == "d":
                form = "n" if any(letter == "n" for letter in kinds[at:core]) else "D"
            if (
                kind == "d"
                and core == at + 1
                and words[at].lower()
                in ("the", "a", "an", "his", "her", "their", "its", "my", "our")
            ):
                at += 1
                continue
            end = core
            for _ in range(3):
                if end + 1 < size and words[end] in _LINKS and kinds[end + 1] in "dNnw":
                    end = max(_phrase_end(kinds, words, end + 1), end + 2)
                else:
                    break
        else:
            at += 1
            continue
        tie, cue = _tie(line, at, end)
        if tie == "-" and end > core:
            tie, cue = _tie(line, at, core)
        possessive = words[core - 1].endswith(("'s", "’s", "’", "'"))
        found.append(Mention(at, core, end, form, tie, cue, _before(line, at), possessive))
        at = core
    return found
