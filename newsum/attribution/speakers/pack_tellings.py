"""Verbs without a subject of their own, in a language that has a pack: "heißt es in dem Brief".

Whose words they tell stands behind a preposition: a writing or a body, or whoever a passive is done by.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain
from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ..cues import FOLLOWED, INVERTED, NO_TOKEN, UNLINKED, CueLink
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COLON,
    COMMA,
    CUE,
    DETERMINER,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    TIME,
    WORD,
)
from .mentions import OTHER, PRONOMINAL, Mention

_LONGEST: Final = 4
"""Words of a phrase such as "heißt es wörtlich", at most."""

_MOST_BETWEEN: Final = 3
"""Adverbs, times and articles between such a phrase and a writing, at most."""

_AT: Final = 5
"""Articles, adverbs and adjectives before the noun of such a phrase, at most, and the noun."""

_CLAUSE_ENDS: Final = frozenset((CUE, COMMA, COLON, QUOTED, SENTENCE_END))

_CLAUSE: Final = 40
"""Tokens before a participle in which its auxiliary and its agent are looked for."""


def link_documents(tokens: TaggedText, found: list[Mention], pack: LanguagePack) -> None:
    """Link what says that the words of a writing or a body are told to the phrase for it."""
    told = _tellings(tokens, pack)
    inside = {token for start, end in told for token in range(start, end)}
    impersonal = [
        span for span in _impersonal(tokens, found, pack) if inside.isdisjoint(range(*span))
    ]
    tellings = sorted((*told, *impersonal))
    cued: dict[int, list[int]] = {}
    for mention in found if tellings else ():
        cued.setdefault(mention.cue, []).append(mention.start)
    for start, end in tellings:
        verb = next((at for at in range(start, end) if tokens.tags[at] == CUE), start)
        link: CueLink = INVERTED
        phrase = -1 if (start, end) in impersonal else _behind(tokens, end, pack)
        if phrase < 0:
            phrase, link = _before(tokens, start, pack), FOLLOWED
        if phrase < 0:
            continue
        index = _mention_at(
            tokens, found, phrase, start if link == FOLLOWED else len(tokens.words), pack
        )
        if index >= 0:
            found[index] = found[index]._replace(cue_link=link, cue=verb, can_speak=True)
            _silence(found, index, start, end, cued)
            cued.setdefault(verb, []).append(found[index].start)


def _mention_at(
    tokens: TaggedText, found: list[Mention], token: int, stop: int, pack: LanguagePack
) -> int:
    """The index of the phrase that begins at a token, or behind its article; -1 for a pronoun or none.

    A noun of no list has no mention yet, and is given one.
    """
    index = bisect_left(found, token, key=_start)
    near = index < len(found) and found[index].start < min(stop, token + _AT)
    if near and _CLAUSE_ENDS.isdisjoint(tokens.tags[token : found[index].start]):
        return -1 if found[index].form == PRONOMINAL else index
    end = token + (tokens.tags[token : token + 1] == DETERMINER)
    for _ in range(_AT - 1):
        small = tokens.words[end : end + 1] != [] and tokens.words[end][0].islower()
        if not (small and tokens.tags[end + 1 : end + 2] == WORD):
            break
        end += 1
    if end >= stop or tokens.tags[end : end + 1] != WORD:
        return -1
    if CAPITALISED_NOUNS in pack.traits and tokens.words[end][0].islower():
        return -1
    mention = Mention(
        token, end + 1, end + 1, OTHER, UNLINKED, NO_TOKEN, PREPOSITION, False, can_speak=True
    )
    found.insert(index, mention)
    return index


def _silence(
    found: list[Mention], kept: int, start: int, end: int, cued: dict[int, list[int]]
) -> None:
    """Let nobody but the mention at ``kept`` speak by a verb among some tokens.

    ``cued`` are where the mentions begin that a token is, or was, the verb of.
    """
    beginnings = {*range(start, end), *chain(*(cued.get(cue, ()) for cue in range(start, end)))}
    for beginning in beginnings:
        index = bisect_left(found, beginning, key=_start)
        while index < len(found) and (mention := found[index]).start == beginning:
            inside = start <= beginning < end
            if index != kept and (inside or start <= mention.cue < end):
                found[index] = mention._replace(
                    cue_link=UNLINKED, cue=NO_TOKEN, can_speak=mention.can_speak and not inside
                )
            index += 1


def _tellings(tokens: TaggedText, pack: LanguagePack) -> list[tuple[int, int]]:
    """Where the longest phrases of the pack stand that say so, in order."""
    spans: list[tuple[int, int]] = []
    words = [word.lower() for word in tokens.words]
    first = pack.document_starts
    if first.isdisjoint(words):
        return spans
    for start, word in enumerate(words):
        if word not in first or (spans and start < spans[-1][1]):
            continue
        for length in range(_LONGEST, 0, -1):
            phrase = tuple(words[start : start + length])
            if phrase in pack.document_tellings:
                spans.append((start, start + len(phrase)))
                break
    return spans


def _impersonal(
    tokens: TaggedText, found: Sequence[Mention], pack: LanguagePack
) -> list[tuple[int, int]]:
    """Where nobody in particular speaks at a place that opens the clause: "À la mairie, on parle de “…”"."""
    words = tokens.words
    verbs = pack.source_prepositions or pack.impersonal_words
    if not verbs or all(mention.cue < 0 for mention in found):
        return []
    opened = {
        mention.cue
        for mention in found
        if mention.start == mention.cue and _opens_with_source(tokens, mention.cue, pack)
    }
    return [
        (min(mention.start, mention.cue), max(mention.start, mention.cue) + 1)
        for mention in found
        if mention.form == PRONOMINAL
        and mention.cue >= 0
        and (
            mention.cue in opened
            or (
                (word := words[mention.start].lower()) in pack.impersonal_words
                and word in pack.pronouns
            )
        )
    ]


def _opens_with_source(tokens: TaggedText, cue: int, pack: LanguagePack) -> bool:
    """Whether the sentence of a verb without a subject opens with where it is said: "Desde el partido celebran"."""
    low = max(tokens.tags.rfind(SENTENCE_END, 0, cue), tokens.tags.rfind(QUOTED, 0, cue)) + 1
    return low < cue and tokens.words[low].lower() in pack.source_prepositions


def _behind(tokens: TaggedText, end: int, pack: LanguagePack) -> int:
    """The token behind a preposition right behind a telling phrase; -1 for none."""
    token = end
    while tokens.tags[token : token + 1] in (AUXILIARY, TIME) and token - end < _MOST_BETWEEN:
        token += 1
    leads = token + 1 < len(tokens.words) and _leads(tokens, token, pack)
    return token + 1 if leads else -1


def _before(tokens: TaggedText, start: int, pack: LanguagePack) -> int:
    """The token behind the preposition that opens the clause of a telling phrase; -1 for none."""
    low = max(tokens.tags.rfind(SENTENCE_END, 0, start), tokens.tags.rfind(QUOTED, 0, start)) + 1
    for opening in range(low, min(low + 2, start - 1)):
        if _leads(tokens, opening, pack):
            return opening + 1
    return -1


def _leads(tokens: TaggedText, token: int, pack: LanguagePack) -> bool:
    return tokens.words[token].lower().rstrip("'’") in pack.document_prepositions


def without_passives(tokens: TaggedText, found: list[Mention], pack: LanguagePack) -> list[Mention]:
    """The mentions but for participles of the passive, which their agents speak, where they are told."""
    dropped: set[int] = set()
    for index, mention in enumerate(found):
        cue = mention.cue
        if cue < 0 or mention.start != cue:
            continue
        low = max(tokens.tags.rfind(SENTENCE_END, 0, cue) + 1, cue - _CLAUSE)
        if pack.passive_auxiliaries.isdisjoint(tokens.words[low:cue]):
            continue
        dropped.add(index)
        agent = _agent(tokens, found, index, low, pack)
        if agent >= 0:
            found[agent] = found[agent]._replace(cue_link=FOLLOWED, cue=cue, can_speak=True)
    return [mention for index, mention in enumerate(found) if index not in dropped]


def _agent(
    tokens: TaggedText, found: Sequence[Mention], index: int, low: int, pack: LanguagePack
) -> int:
    """The index of the last mention before one that does what its participle tells; -1 for none."""
    for earlier in range(index - 1, -1, -1):
        mention = found[earlier]
        if mention.start < low:
            break
        edge = tokens.words[max(0, mention.start - 1) : mention.start + 1]
        leads = any(word.lower().rstrip("'’") in pack.agent_prepositions for word in edge)
        if leads and mention.cue < 0 and mention.form != PRONOMINAL:
            return earlier
    return -1


def _start(mention: Mention) -> int:
    return mention.start
