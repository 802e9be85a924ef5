"""Verbs that end a clause, and those whose object spoke, tied to their phrases in a language with a pack."""

from __future__ import annotations

from typing import Final

from ...lexicon.language_pack import LanguagePack
from ..cues import FOLLOWED, NO_TOKEN, UNLINKED
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
    DETERMINER,
    NAME,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    WORD,
)
from .mentions import PRONOMINAL, Mention, first_from
from .pack_links import CLAUSE_BREAKS, ENDS_CLAUSE, MOST_BETWEEN, skip

_CLAUSE_ENDS: Final = frozenset((COMMA, COLON, SENTENCE_END, QUOTED, ""))
_LEADS_ON: Final = frozenset((DETERMINER, PREPOSITION, AUXILIARY, WORD))
"""What stands before a quote within a clause."""

_LONGEST_CLAUSE: Final = 20
"""Tokens of a clause that a verb ends, at most."""

_PERFECT: Final = frozenset(("hat", "habe", "haben", "hatte", "hatten", "hätte", "hätten"))
"""Verbs whose clause ends with a participle, where nouns have capitals."""


def link_final(tokens: TaggedText, found: list[Mention], taken: set[int]) -> None:
    """Link verbs that end a clause to the subject that stands first in it: "wie Roe in Tarn ausführte"."""
    tags = tokens.tags
    for cue in [token for token, tag in enumerate(tags) if tag == CUE and token not in taken]:
        if tags[cue + 1 : cue + 2] not in _CLAUSE_ENDS:
            continue
        low = cue
        while low and cue - low < _LONGEST_CLAUSE:
            if tags[low - 1] in CLAUSE_BREAKS and not _is_embedded(tags, low - 1):
                break
            low -= 1
        opens = low + (tags[low : low + 1] == CONJUNCTION)
        index = first_from(found, low)
        if index == len(found) or found[index].start > opens + 1:
            continue
        mention = found[index]
        subject = mention.end < cue and mention.cue < 0
        relative = tags[max(0, mention.start - 1) : mention.start + 2] == COMMA + DETERMINER + NAME
        if opens == low and not relative:
            continue
        subject = subject and (mention.before != PREPOSITION or relative)  # ", den Roe … nennt"
        if subject and CUE not in tags[mention.end : cue]:
            found[index] = mention._replace(cue_link=FOLLOWED, cue=cue, can_speak=True)
            taken.add(cue)


def _is_embedded(tags: str, token: int) -> bool:
    """Whether a token is a quote within a clause: "hatte von einem “…” gesprochen"."""
    return tags[token] == QUOTED and tags[token - 1 : token] in _LEADS_ON


def perfect_auxiliary(tokens: TaggedText, cue: int) -> int:
    """The auxiliary of a participle that ends its clause: "hat den Plan verteidigt"; -1 for none."""
    tags = tokens.tags
    if tags[cue + 1 : cue + 2] not in _CLAUSE_ENDS:
        return NO_TOKEN
    for token in range(cue - 1, max(-1, cue - _LONGEST_CLAUSE), -1):
        if tags[token] in CLAUSE_BREAKS and not _is_embedded(tags, token):
            break
        if tokens.words[token].lower() in _PERFECT:
            return token
    return NO_TOKEN


def is_beside(tokens: TaggedText, start: int, end: int, auxiliary: int) -> bool:
    """Whether a phrase stands right before or behind an auxiliary, and so may be its subject."""
    if end <= auxiliary:
        return skip(tokens.tags, end, 1) > auxiliary
    return skip(tokens.tags, start - 1, -1) < auxiliary


def link_perfect(tokens: TaggedText, found: list[Mention], taken: set[int]) -> None:
    """Link participles that end a clause to the subject beside its auxiliary: "Roe hat dem Blatt gesagt".

    A phrase before the auxiliary is it, unless it is an object or something else opens the clause.
    """
    tags = tokens.tags
    for cue in [token for token, tag in enumerate(tags) if tag == CUE and token not in taken]:
        auxiliary = perfect_auxiliary(tokens, cue)
        if auxiliary < 0:
            continue
        for index in range(max(0, first_from(found, auxiliary) - 2), len(found)):
            mention = found[index]
            if mention.start >= cue:
                break
            subject = mention.cue < 0 and mention.before != PREPOSITION
            if subject and is_beside(tokens, mention.start, mention.end, auxiliary):
                found[index] = mention._replace(cue_link=FOLLOWED, cue=cue, can_speak=True)
                taken.add(cue)
                break


def link_citing(tokens: TaggedText, found: list[Mention], pack: LanguagePack) -> None:
    """Link verbs whose object spoke to it, in place of their subject: "das Blatt zitiert einen Anwohner"."""
    for index, mention in enumerate(found):
        if mention.cue < 0 or tokens.words[mention.cue].lower() not in pack.citing_verbs:
            continue
        low = max(mention.end, mention.cue + 1)
        for other in range(index + 1, min(len(found), index + MOST_BETWEEN)):
            object_ = found[other]
            between = tokens.tags[low : object_.start]
            if object_.start < low or not ENDS_CLAUSE.isdisjoint(between):
                break
            led = tokens.tags[object_.start - 1] == PREPOSITION
            if not led and object_.cue < 0 and object_.form != PRONOMINAL:
                found[other] = object_._replace(
                    cue_link=mention.cue_link, cue=mention.cue, can_speak=True
                )
                found[index] = mention._replace(cue_link=UNLINKED, cue=NO_TOKEN)
                break
