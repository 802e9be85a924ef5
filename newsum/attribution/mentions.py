"""Who may be speaking: pronouns and noun phrases of a line, and how a reporting verb is tied to each.

No tagger is asked: a phrase runs from its first determiner, capital or noun for a person to the
last capital or noun for a person, over words whose kind is unknown.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .lexicon import listed
from .lines import Line
from .ties import before, tie

_LINKS = frozenset({"of", "for", "at", "with", "from", "in", "on", "to"})

_POSSESSIVE = ("'s", "’s")
_OWNS = (*_POSSESSIVE, "’", "'")

_BARE = frozenset({"the", "a", "an", "his", "her", "their", "its", "my", "our", "no", "every"})
"""Determiners that are nobody by themselves."""

_AHEAD = 3
"""Unknown words before the noun that they belong to."""

# What a phrase may begin with: an unknown word where a verb or, soon, a noun for a person follows.
_BEGINS = re.compile(r"[pdNn]|#(?=[cnw])|w(?=c|w{0,2}n)")


class Mention(NamedTuple):
    """A phrase that may name a speaker, in tokens of its line; ends lie outside."""

    start: int
    core: int
    """Where the phrase ends without "of …", "for …" behind it."""
    end: int
    form: str
    """``p`` pronoun, ``N`` name, ``n`` a noun known for people, ``D`` a name after a determiner,
    ``w`` any other phrase."""
    tie: str
    """How the nearest verb is tied to it: see `ties.tie`."""
    cue: int
    """The token of that verb, or -1."""
    before: str
    """What stands before it: ``a`` according to, ``o`` another preposition, a verb, …"""
    possessive: bool


def _noun_ahead(kinds: str, words: list[str], at: int) -> bool:
    """Whether a noun for a person ends the run of unknown words at ``at``, or a title a name's."""
    ahead = at
    while ahead < len(kinds) and kinds[ahead] == "w" and ahead - at < _AHEAD:
        if words[ahead].endswith("ly"):
            return False
        ahead += 1
    if ahead >= len(kinds):
        return False
    return kinds[ahead] == "n" or (kinds[ahead] == "N" and words[ahead - 1] in listed("title"))


def _phrase_end(kinds: str, words: list[str], start: int) -> int:
    """Where the noun phrase that begins at ``start`` ends."""
    size = len(kinds)
    at = start
    while at < size and kinds[at] in "d#":
        at += 1
    free = at > start  # after a determiner unknown words belong to it until its noun comes
    first = at
    end = at
    while at < size:
        kind = kinds[at]
        if kind in "Nn":
            end = at + 1
            free = False
        elif kind == "w":
            if words[at].endswith("ly"):
                if not (free and at == first and at + 1 < size and kinds[at + 1] == "w"):
                    break
            elif not free:
                if not _noun_ahead(kinds, words, at):
                    break
            elif (
                words[at].endswith("ed")
                and (at > first or words[at - 1].endswith("-year-old"))
                and not _noun_ahead(kinds, words, at)
            ):
                break  # its verb
            else:
                end = at + 1
        elif not (kind == "#" and at > start and kinds[at - 1] != "N"):
            break
        if words[at].endswith(_POSSESSIVE) and at + 1 < size and kinds[at + 1] in "wnN#":
            free = True
        at += 1
    return end


def _form(kinds: str, start: int, core: int) -> str:
    """What kind of phrase it is: see `Mention.form`."""
    first, last = kinds[start], kinds[core - 1]
    if last == "n":
        return "n"
    if last != "N":
        return "w"
    if first != "d":
        return "N"
    return "n" if "n" in kinds[start:core] else "D"


def _begins(kinds: str, words: list[str], at: int) -> bool:
    """Whether a phrase begins at a token where `_BEGINS` matches."""
    if kinds[at] != "w":
        return True
    if words[at].endswith(("ly", "ing")):
        return False
    return kinds[at + 1 : at + 2] == "c" or _noun_ahead(kinds, words, at)


def _links(kinds: str, words: list[str], end: int) -> int:
    """Where a phrase ends with what is tied to it by "of …", "for …"."""
    size = len(kinds)
    for _ in range(3):
        if not (end + 1 < size and words[end] in _LINKS and kinds[end + 1] in "dNnw"):
            break
        end = max(_phrase_end(kinds, words, end + 1), end + 2)
    return end


def find_mentions(line: Line) -> list[Mention]:
    """Every phrase of a line that may name a speaker, in order."""
    kinds, words = line.kinds, line.words
    found: list[Mention] = []
    at = 0
    while match := _BEGINS.search(kinds, at):
        at = match.start()
        if kinds[at] == "p":
            core = end = at + 1
            form = "p"
        elif _begins(kinds, words, at):
            core = max(_phrase_end(kinds, words, at), at + 1)
            if core == at + 1 and kinds[at] == "d" and words[at].lower() in _BARE:
                at += 1
                continue
            if kinds[core : core + 1] == "t" and kinds[core - 1] in "dw":
                at = core + 1  # "this week", "the next day"
                continue
            form = _form(kinds, at, core)
            end = _links(kinds, words, core)
        else:
            at += 1
            continue
        tied, cue = tie(line, at, end)
        if tied == "-" and end > core:
            tied, cue = tie(line, at, core)
        possessive = words[core - 1].endswith(_OWNS)
        found.append(Mention(at, core, end, form, tied, cue, before(line, at), possessive))
        at = core
    return found
