"""The name beside a description, which names the same: "her lawyer, Ana Roe,", "Ana Roe, a lawyer"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ..cues import UNLINKED, names_body
from ..entities.role_words import AGED
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CONJUNCTION,
    CUE,
    DASH,
    NAME,
    NUMBER,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    WORD,
)
from ..speakers.mentions import NAMED_DEFINITE, NOMINAL, PROPER, Mention, first_from
from .noun_phrases import behind_offices, may_explain

_BEFORE_NAME: Final = (COMMA, DASH, "", CONJUNCTION, CONJUNCTION + WORD)
"""The tags between a description and its name: "the writer and co-director Ana Roe"."""

_BEFORE_AGED: Final = COMMA + NUMBER
"""The same where an age leads to the name: "its oldest member, 91-year-old Ana Roe"."""

_BEHIND_NAME: Final = (COMMA, DASH, QUOTED, SENTENCE_END, "")
"""The tags behind a name that is apposed to a description, where no verb is linked to it."""

_NAMED: Final = (["named"], ["called"], ["known", "as"])
"""The words between a phrase and the name that it is given: "the chief known as Bob"."""

_KNOWN_BY: Final = frozenset(
    (
        *(",", "who", "that", "goes", "went", "by", "identified", "himself", "herself", "only"),
        *("just", "as", "asked", "wanted", "wished", "to", "be", "known"),
    )
)
_BEFORE_KNOWN: Final = ("as", "by")
"""The words between a phrase and the name by which somebody goes: "a clerk who goes by Bob"."""

_REFLEXIVES: Final = frozenset(("himself", "herself", "itself"))
_BEFORE_REFLEXIVE: Final = (COMMA, DASH, "")


def apposed(tokens: TaggedText, mentions: Sequence[Mention], index: int) -> int | None:
    """The index of the mention whose name the one at ``index`` describes; ``None`` where there is none."""
    mention = mentions[index]
    if _explains(tokens, mentions, index):
        return index - 1
    following = first_from(mentions, mention.end, index + 1)
    if following >= len(mentions):
        return None
    following = behind_offices(tokens, mentions, following)
    after = mentions[following]
    before = mentions[following - 1] if following > index + 1 else mention
    tags = tokens.tags
    titled = after.form == NOMINAL and tags[after.core - 1] == NAME  # "the director Ana Roe"
    alias = after.form == NAMED_DEFINITE and _names(tokens, after)
    if (after.form != PROPER and not titled and not alias) or names_body(
        tokens, after.start, after.core
    ):
        return None
    amid = tokens.words[before.end : after.start]
    if len(amid) > 1 and _KNOWN_BY.issuperset(amid) and amid[-1] in _BEFORE_KNOWN:
        return following
    called = tokens.words[mention.start].lower() in lexicon.indefinite_articles()
    if amid in _NAMED and (amid != ["called"] or called):
        return following
    aged = tags[before.end : after.start] == _BEFORE_AGED and amid[-1].endswith(AGED)
    if tags[before.end : after.start] not in _BEFORE_NAME and not aged:
        return None
    ends = tags[after.core : after.core + 1] in _BEHIND_NAME
    ends = ends or tags[after.end : after.end + 1] == COMMA  # "Ana Roe of Tarn,"
    return following if ends or after.cue_link != UNLINKED else None


def _names(tokens: TaggedText, mention: Mention) -> bool:
    """Whether a mention is "the name" and the name itself: "goes by the name Ana Roe"."""
    named = tokens.words[mention.start + 1] == "name" and mention.core > mention.start + 2
    return named and tokens.words[mention.start + 2][0].isupper()


def _is_led_to(tokens: TaggedText, before: Mention, mention: Mention) -> bool:
    """Whether the name before a mention ends what leads to it: "After talks with Roe, a lawyer said"."""
    tags = tokens.tags
    start = tags.rfind(SENTENCE_END, 0, before.start) + 1
    if tags[mention.end : mention.end + 1] not in (AUXILIARY, CUE) or start == before.start:
        return False
    led = tags[start : before.start]
    return PREPOSITION in led and CUE not in led and QUOTED not in led


def _explains(tokens: TaggedText, mentions: Sequence[Mention], index: int) -> bool:
    """Whether a mention explains the name before it: "Roe, a lawyer", "Roe - herself a clerk - said"."""
    mention = mentions[index]
    if not index or not may_explain(tokens, mention):
        return False
    before = mentions[index - 1]
    if _is_led_to(tokens, before, mention):
        return False
    own = tokens.words[mention.start - 1] in _REFLEXIVES
    gap = tokens.tags[before.end : mention.start - own]
    return before.form == PROPER and (gap == COMMA or (own and gap in _BEFORE_REFLEXIVE))
