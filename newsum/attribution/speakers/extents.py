"""Noun phrases: where one ends that begins at a token, with what is tied to it by "of …", "for …".

No part-of-speech tagger is used: a phrase runs from its first determiner, capital or noun for a person to the
last capital or noun for a person, over words of no list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CUE,
    DETERMINER,
    NAME,
    NUMBER,
    PERSON_NOUN,
    POSSESSIVE,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    TIME,
    WORD,
)
from .joined_phrases import (
    JOINS,
    NO_NOUNS,
    joins_names,
    joins_trades,
)

_AHEAD: Final = 3
"""How many words of no list before a noun belong to its phrase, at most."""


_MOST_COMPLETING: Final = 2
"""Words of no list behind the last name of a phrase that belong to it: "one Brack commenter"."""


_HAVE: Final = ("had", "have")

_OF_MANY: Final = frozenset(
    ("all", "few", "many", "most", "other", "several", "some", "these", "those", "two")
)
"""Determiners of more than one."""

_ADVERBS: Final = frozenset(
    ("afterward", "afterwards", "alike", "alone", "aloud", "anyway", "instead", "together")
)
"""Words that go with a verb and complete no phrase."""

_ADJECTIVES: Final = frozenset(
    ("daily", "early", "elderly", "friendly", "lonely", "only", "weekly")
)
"""Words that end like adverbs and belong to a noun."""

_TRADES: Final = ("er", "or", "ist", "ian")
"""Endings of nouns for what people do."""


_ABBREVIATED: Final = frozenset(("Jan", "Mar", "Sep"))
"""Months that are names as well."""

_AUXILIARY_MONTHS: Final = frozenset(("March", "May"))
"""Months that are verbs as well."""

_TELLINGS: Final = frozenset(("phrase", "telling", "words"))

_HEADS: Final = frozenset((NAME, PERSON_NOUN))
"""The tags that a noun phrase ends with."""

# What most phrases are: heads, perhaps behind a determiner, and then what no phrase goes on with.
_PLAIN = pattern(
    f"[{DETERMINER}{NUMBER}]*[{NAME}{PERSON_NOUN}]+(?![{NAME}{PERSON_NOUN}{WORD}{NUMBER}])"
)

_SPECIFIERS: Final = frozenset((DETERMINER, NUMBER))
_OF_DAYS: Final = frozenset((AUXILIARY, TIME, NAME))
"""The tags of days and months."""
_AFTER_POSSESSIVE: Final = frozenset((WORD, PERSON_NOUN, NAME, NUMBER))
_ENDS_PHRASE: Final = frozenset((CUE, AUXILIARY, PREPOSITION, COMMA))


def noun_ahead(tokens: TaggedText, token: int) -> bool:
    """Whether the words of no list from ``token`` on lead to a noun for a person.

    A name does as well, if the last of those words is a title.
    """
    tags, words = tokens.tags, tokens.words
    ahead = token
    while ahead < len(tags) and tags[ahead] == WORD and ahead - token < _AHEAD:
        if _is_adverb(words[ahead]):
            return False
        ahead += 1
    if ahead >= len(tags):
        return False
    behind = ahead
    while tags[behind : behind + 1] == NAME and behind - ahead < _AHEAD:
        behind += 1
    if tags[behind : behind + 1] == PERSON_NOUN and not words[behind - 1].endswith(POSSESSIVE):
        return True
    if tags[ahead] != NAME:
        return tags[ahead] == PERSON_NOUN
    if words[ahead - 1] in lexicon.titles() or _works_for(tokens, token, ahead):
        return True
    if words[ahead - 1].endswith("ing") and words[ahead - 1] in lexicon.role_modifiers():
        return True  # "the ranking Democrat"
    office = words[ahead].lower() in lexicon.titles() and tags[ahead + 1 : ahead + 2] == NAME
    return office and not any(map(is_no_noun, words[token:ahead]))  # "county road Commissioner Roe"


def _is_adverb(word: str) -> bool:
    """Whether a word is an adverb by its ending."""
    return word.endswith("ly") and word not in _ADJECTIVES


def _works_for(tokens: TaggedText, token: int, name: int) -> bool:
    """Whether a body and a trade stand before a full name: "University archivist Ana Roe"."""
    tags, words = tokens.tags, tokens.words
    full = name == token + 1 and tags[name : name + 2] == NAME * 2
    body = full and token > 0 and words[token - 1].lower() in lexicon.impersonal_nouns()
    return body and words[token].endswith(_TRADES) and words[token] not in lexicon.non_agents()


def phrase_end(tokens: TaggedText, start: int) -> int:
    """Where the noun phrase that begins at ``start`` ends."""
    plain = _PLAIN.match(tokens.tags, start)
    if plain is not None:
        end = plain.end()
        if end == len(tokens.words) or tokens.words[end] not in JOINS:
            return end
    return _phrase_end(tokens, start)


def _phrase_end(tokens: TaggedText, start: int) -> int:
    """The same, word by word."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    token = start
    while token < size and (
        tags[token] in _SPECIFIERS
        or (token > start and tags[token] in _OF_DAYS and _is_day(tokens, start, token))
    ):
        token += 1
    free = token > start  # after a determiner words of no list belong to it until its noun comes
    first = token
    end = token
    while token < size:
        tag = tags[token]
        if tag in _HEADS:
            end = token + 1
            free = False
        elif tag == WORD:
            if _is_adverb(words[token]):
                heads = free and tags[token + 1 : token + 2] == CUE  # "the former monopoly said"
                leads = token == first or words[token - 1].endswith(POSSESSIVE)
                if not (heads or (free and leads and tags[token + 1 : token + 2] == WORD)):
                    break
                end = token + 1 if heads else end
            elif not free:
                past = tags[token - 1] == NAME and _is_past(words[token])
                if past or not noun_ahead(tokens, token):
                    return _completed(tokens, start, token)
            elif _is_verb(tokens, token, first) or (token > first and _leads_on(tokens, token)):
                break
            else:
                end = token + 1
        elif not _continues(tokens, start, token):
            break
        token += 1
        if words[token - 1].endswith(POSSESSIVE) and token < size:
            free = free or tags[token] in _AFTER_POSSESSIVE
            token = size if tells_words(words, start, token) else token
    return end


def tells_words(words: Sequence[str], start: int, end: int) -> bool:
    """Whether "in" and a noun say that an owner, ``start`` to ``end``, is quoted: "in Roe's words"."""
    told = end < len(words) and words[end] in _TELLINGS
    return told and start > 0 and words[start - 1].lower() == "in"


def _is_day(tokens: TaggedText, start: int, token: int) -> bool:
    """Whether a day or a month stands between a phrase's determiner and its noun: "a Feb. 1 letter"."""
    tags, word = tokens.tags, tokens.words[token]
    short = word in _ABBREVIATED and tags[token + 1 : token + 2] == NUMBER
    month = tags[token] == AUXILIARY and word in _AUXILIARY_MONTHS
    dated = short or month or (tags[token] == TIME and word[0].isupper())
    return dated and tags[start:token] == DETERMINER


def _is_past(word: str) -> bool:
    """Whether a word behind a name is a verb in the past by its ending: "Roe rallied officers"."""
    return word.endswith("ed") and "-" not in word


def is_no_noun(word: str) -> bool:
    """Whether a word of no list behind a noun is no part of the phrase."""
    verb = word in lexicon.finite_verbs() or word in lexicon.irregular_pasts()
    return verb or word in _ADVERBS or word.endswith(NO_NOUNS)


def _completed(tokens: TaggedText, start: int, end: int) -> int:
    """Where a phrase ends whose last name, right before ``end``, words of no list follow.

    They belong to it if it has a determiner and they lead to what ends a phrase.
    """
    tags, words = tokens.tags, tokens.words
    determined = tags[start] == DETERMINER
    body = words[end - 1].lower() in lexicon.impersonal_nouns()
    if not (determined or body) or words[end - 1].endswith(POSSESSIVE):
        return end + _is_plural_head(tokens, start, end)
    named = determined and tags[end - 1] == NAME
    if not named and (tags[end - 1] != PERSON_NOUN or (start > 0 and tags[start - 1] == CUE)):
        return end
    token = end
    while token < len(tags) and tags[token] == WORD and token - end < _MOST_COMPLETING:
        if is_no_noun(words[token]):
            return end
        token += 1
    if not named:  # "the conservative publication said", "court documents say"
        reports = token == end + 1 and tags[token : token + 1] == CUE
        return token if reports and words[end].endswith("s") != determined else end
    behind = tags[token : token + 1] or SENTENCE_END
    inverted = start > 0 and tags[start - 1] == CUE  # "said one Brack commenter."
    ends = behind in _ENDS_PHRASE or (inverted and behind in (SENTENCE_END, QUOTED))
    verbal = words[token - 1].endswith("s") and behind != CUE
    several = words[start].lower() in _OF_MANY  # "other Acme clerks"
    return token if ends and (several or not verbal) else end


def _is_plural_head(tokens: TaggedText, start: int, end: int) -> bool:
    """Whether a noun in the plural that ends names is who reports: "Silicon Valley figures have warned"."""
    tags, words = tokens.tags, tokens.words
    if tags[end : end + 1] != WORD or not words[end].endswith("s") or tags[end - 1] != NAME:
        return False
    verb = end + 1 + (tags[end + 1 : end + 2] == AUXILIARY and words[end + 1] in _HAVE)
    plural = words[end] not in lexicon.finite_verbs() and not words[end - 1].endswith(POSSESSIVE)
    reports = tags[verb : verb + 1] == CUE and not words[verb].endswith("ing")
    return plural and reports and tags[start] == NAME


def _continues(tokens: TaggedText, start: int, token: int) -> bool:
    """Whether a number or an "and" inside a phrase goes on with it."""
    tags = tokens.tags
    if tokens.words[token] in JOINS:
        return joins_names(tokens, start, token) or joins_trades(tokens, start, token)
    return tags[token] == NUMBER and token > start and tags[token - 1] != NAME


def _is_verb(tokens: TaggedText, token: int, first: int) -> bool:
    """Whether a word is the verb of the phrase whose first word is ``first``."""
    words = tokens.words
    if token == first and not words[token - 1].endswith("-year-old"):
        return False
    verbal = words[token].endswith("ed") or words[token] in lexicon.finite_verbs()
    verbal = verbal or words[token] in lexicon.irregular_pasts()
    return verbal and not noun_ahead(tokens, token)


def _leads_on(tokens: TaggedText, token: int) -> bool:
    """Whether an adverb or a participle behind a noun ends its phrase: "the fallout following Roe's remark"."""
    word = tokens.words[token]
    if word in _ADVERBS:
        return True
    if not word.endswith("ing") or word in lexicon.role_modifiers():
        return False
    behind = tokens.words[token + 1 : token + 2]
    named = tokens.tags[token + 1 : token + 2] == NAME and not lexicon.is_title(behind[0])
    return named or tokens.tags[token + 1 : token + 2] == DETERMINER
