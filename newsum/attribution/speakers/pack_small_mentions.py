"""Mentions of no phrase in a language that has a pack: small words that say whose words are told."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.language_pack import LanguagePack
from ...model import Span
from ..cues import ACCORDING_TO, INTRODUCED, NO_TOKEN, UNLINKED, CueLink
from ..spans.pack_words import LONGEST_TELLING, own_telling, tells_whose
from ..spans.tagging import TaggedText
from ..spans.tags import AUXILIARY, COLON, CUE, DETERMINER, QUOTED, SENTENCE_END, WORD
from .mentions import NOWHERE, PRONOMINAL, Mention
from .pack_phrase_ends import PAST_ENDS


def small_mentions(
    tokens: TaggedText, found: Sequence[Mention], pack: LanguagePack
) -> list[Mention]:
    """The mentions of such words, beside those of phrases that were found."""
    told = [*_labels(tokens, pack), *_own_tellings(tokens, pack)]
    return told + _nearer(tokens, found, pack)


def _mention(start: int, end: int, tied: CueLink, before: str, telling: Span = NOWHERE) -> Mention:
    """A small word as a mention that no verb is linked to."""
    return Mention(start, end, end, PRONOMINAL, tied, NO_TOKEN, before, False, True, telling)


def _labels(tokens: TaggedText, pack: LanguagePack) -> list[Mention]:
    """Whoever's words a noun and a colon lead to, by the word that says whose: "Ihr Fazit: “…”"."""
    tags, found = tokens.tags, []
    colon = -1
    while (colon := tags.find(COLON + QUOTED, colon + 1)) >= 0:
        start = colon - 2 - (tags[colon - 2 : colon - 1] == WORD)
        if start < 0 or tags[colon - 1] != WORD:
            continue
        opens = not start or tags[start - 1] in (SENTENCE_END, QUOTED)
        if opens and tokens.words[start].lower() in pack.possessives:
            found.append(_mention(start, start + 1, INTRODUCED, SENTENCE_END))
    return found


def _own_tellings(tokens: TaggedText, pack: LanguagePack) -> list[Mention]:
    """Whoever's words are told by a phrase that says whose they are: "a su juicio"."""
    found = []
    words, tags = tokens.words, tokens.tags
    token = -1
    while (token := tags.find(DETERMINER, token + 1)) >= 0:
        if words[token].lower() not in pack.possessives:
            continue
        first = max(0, token - LONGEST_TELLING + 1)
        near = tuple(word.lower() for word in words[first : token + LONGEST_TELLING])
        own = own_telling(near, token - first, pack)
        telling = _telling_before_own(tokens, token, pack)
        if own is not None:
            telling = first + own[0], first + own[1]
        if telling != NOWHERE:
            found.append(_mention(token, token + 1, UNLINKED, ACCORDING_TO, telling))
    return found


def _nearer(tokens: TaggedText, found: Sequence[Mention], pack: LanguagePack) -> list[Mention]:
    """Who was named last and opens a sentence that leads to a quote: "Este retribuiu: “…”"."""
    tags, words = tokens.tags, tokens.words
    nearer = []
    colon = -1
    while (colon := tags.find(COLON + QUOTED, colon + 1)) >= 0:
        start = max(tags.rfind(SENTENCE_END, 0, colon), tags.rfind(QUOTED, 0, colon)) + 1
        word = start
        if word < colon and words[word].lower() not in pack.nearer_words:
            word += 1  # "ce dernier", "quest'ultimo"
        led = word == start or _is_shown(words[start].lower(), pack)
        if not led or word >= colon or words[word].lower() not in pack.nearer_words:
            continue
        if any(mention.start == start for mention in found) or (
            word == start and not _is_alone(tokens, word + 1, colon)
        ):
            continue
        nearer.append(_mention(start, word + 1, UNLINKED, SENTENCE_END))
    return nearer


def _is_shown(word: str, pack: LanguagePack) -> bool:
    """Whether a word may stand before one that means whoever was named last: "ce", "le", "quest'"."""
    return word in pack.demonstratives or word in pack.definite_articles or word in pack.elisions


def _is_alone(tokens: TaggedText, token: int, colon: int) -> bool:
    """Whether the word before a token stands for a noun, as a verb or what belongs to one follows."""
    follows = tokens.tags[token : token + 1]
    verb = tokens.words[token].endswith(PAST_ENDS)
    return follows in (AUXILIARY, DETERMINER, CUE) or verb or token + 1 == colon


def _telling_before_own(tokens: TaggedText, token: int, pack: LanguagePack) -> Span:
    """The tokens of "according to" before a possessive and a noun for no person: "según su análisis"."""
    if tokens.tags[token + 1 : token + 2] != WORD:
        return NOWHERE
    led = token - (token > 0 and tokens.tags[token - 1] == DETERMINER)  # "secondo la sua analisi"
    words = [word.lower() for word in tokens.words[max(0, led - LONGEST_TELLING) : led]]
    if pack.telling_starts.isdisjoint(words):
        return NOWHERE
    size = len(words)
    starts = (at for at in range(size) if tells_whose(words[at:], pack) == size - at)
    at = next(starts, size)
    return (led - size + at, led) if at < size else NOWHERE
