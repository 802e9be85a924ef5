"""Whose a statement is: who wrote the letter, left the note or issued the release that is quoted."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final, Protocol

from ... import lexicon
from ...model import Span
from ..cues import FOLLOWED
from ..spans.tagging import TaggedText
from ..spans.tags import COMMA, DETERMINER, NAME, POSSESSIVE, PREPOSITION, QUOTED, SENTENCE_END
from ..speakers.mentions import Mention, first_from
from ..speakers.tagged_paragraphs import TaggedParagraph
from .discourse import Discourse, Speaker
from .noun_phrases import resolve_name

_BEFORE_WRITER: Final = ("from", "by", "of")
_ISSUES: Final = frozenset(
    ("gave", "issued", "issues", "posted", "published", "released", "releases", "sent", "shared")
)
_SHOWN: Final = frozenset(("banner", "poster", "sign"))
"""What else is read that somebody put up; elsewhere it may be who posts, or a hint."""
_OWNERS: Final = {"his": "he", "her": "she", "its": "it"}
"""The subject pronoun of each possessive determiner, to resolve whose a statement is: "her letter" → "she"."""


class Resolving(Protocol):
    """What resolves the mentions of one article."""

    discourse: Discourse

    def resolve(self, paragraph: TaggedParagraph, index: int, /) -> Speaker:
        """The speaker to whom the mention at ``index`` of a paragraph refers."""

    def resolve_pronoun(
        self, word: str, offset: int, paragraph: TaggedParagraph, quoted: Span | None, /
    ) -> Speaker:
        """The antecedent of the pronoun at an offset."""


def writer(resolver: Resolving, paragraph: TaggedParagraph, mention: Mention) -> Speaker | None:
    """Whose a statement is: "Roe's letter", "an Acme statement", "a note from Roe"."""
    tokens, mentions = paragraph.tokens, paragraph.mentions
    owner = _OWNERS.get(tokens.words[mention.start].lower())
    if owner:
        return resolver.resolve_pronoun(owner, tokens.starts[mention.start], paragraph, None)
    first = mention.start + (tokens.tags[mention.start] == DETERMINER)
    if set(tokens.tags[first : mention.core - 1]) == {NAME}:
        return resolve_name(resolver.discourse, tokens, (first, mention.core - 1), False)
    core = mention.core
    if mention.end <= core + 1 or tokens.words[core] not in _BEFORE_WRITER:
        return _issuer(resolver, paragraph, mention)
    index = first_from(mentions, core + 1)
    if index == len(mentions) or mentions[index].start != core + 1:
        return None
    own = tokens.words[mentions[index].core - 1].lower() in lexicon.statement_nouns()
    return None if own else resolver.resolve(paragraph, index)


def is_own_utterance(tokens: TaggedText, mention: Mention) -> bool:
    """Whether a phrase is somebody's words: "Roe's assessment", "her verdict"."""
    words = tokens.words[mention.start : mention.core]
    if len(words) < 2 or words[-1] not in lexicon.utterance_nouns():
        return False
    return words[0].lower() in _OWNERS or words[-2].endswith(POSSESSIVE)


def noted(resolver: Resolving, paragraph: TaggedParagraph, offset: int) -> Speaker | None:
    """Who wrote what "it" means: "This is a note Ana Roe left.  It says …"."""
    tokens = paragraph.tokens
    token = bisect_left(tokens.starts, offset)
    low = tokens.tags.rfind(SENTENCE_END, 0, max(0, token - 1)) + 1
    statements = lexicon.statement_nouns() | _SHOWN
    note = next((at for at in range(low, token) if tokens.words[at] in statements), -1)
    if note < 0:
        return None
    index = first_from(paragraph.mentions, note + 1) - 1
    if index >= 0 and paragraph.mentions[index].core == note + 1:
        owned = tokens.words[paragraph.mentions[index].start].lower() in _OWNERS
        if owned:
            return writer(resolver, paragraph, paragraph.mentions[index])
    end = note + 1
    while tokens.tags[end : end + 1] == NAME:
        end += 1
    return (
        resolve_name(resolver.discourse, tokens, (note + 1, end), False) if end > note + 1 else None
    )


def _issuer(resolver: Resolving, paragraph: TaggedParagraph, mention: Mention) -> Speaker | None:
    """Who issued "this statement": whom its sentence is about, if that stands before it.

    Not so where the statement reports all of the sentence: "The wall fell, the statement said".
    """
    mentions = paragraph.mentions
    low = paragraph.tokens.tags.rfind(SENTENCE_END, 0, mention.start) + 1
    index = first_from(mentions, low)
    first = mentions[index]
    closes = mention.cue_link == FOLLOWED and mention.before in (COMMA, QUOTED)
    issues = not _ISSUES.isdisjoint(paragraph.tokens.words[first.end : first.end + 1])
    able = first.can_speak or issues  # "The town released a statement"
    other = closes or (first.start > low and first.before == PREPOSITION) or not able
    return None if first.end > mention.start or other else resolver.resolve(paragraph, index)
