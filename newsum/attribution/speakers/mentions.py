"""Mentions: the pronouns and noun phrases of a paragraph that may name a speaker.

No part-of-speech tagger is used: a phrase runs from its first determiner, capital or noun for a person to the
last capital or noun for a person, over words of no list.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final, Literal, NamedTuple

from ... import lexicon
from ..cues import (
    ACCORDING_TO,
    APPOSED,
    FOLLOWED,
    INVERTED,
    NO_TOKEN,
    UNLINKED,
    CueLink,
    cue_link,
    tag_before,
)
from ..spans.tagging import QUOTED_WORD, TaggedText
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CUE,
    DETERMINER,
    NAME,
    NUMBER,
    OPENING_BRACKET,
    PARAGRAPH_START,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    TIME,
    WORD,
)
from .joined_phrases import NO_NOUNS, field_end, is_passive, joins_names, joins_trades

NameTest = Callable[[str], bool]
"""Whether a capitalised word is a name."""

Form = Literal["p", "N", "n", "D", "w"]
"""What kind of phrase a mention is, as the features of the speaker model spell it."""

PRONOMINAL: Final = "p"
PROPER: Final = "N"
"""A name: "Ana Roe"."""
NOMINAL: Final = "n"
"""A noun that is known for people: "the mayor"."""
NAMED_DEFINITE: Final = "D"
"""A name after a determiner: "the Harbour Trust"."""
OTHER: Final = "w"

_LINKING: Final = frozenset({"of", "for", "at", "with", "from", "in", "on", "to"})
"""Prepositions that tie a second noun phrase to the one before: "the mayor of Brack"."""

_OF_MANNER: Final = ("ly", "ing")
"""Endings of words that open a sentence and, unless a verb is linked to them, name nobody."""

_POSSESSIVE: Final = ("'s", "’s")
_OWNERS: Final = (*_POSSESSIVE, "’", "'")

_BARE: Final = frozenset(
    {"the", "a", "an", "his", "her", "their", "its", "my", "our", "no", "every"}
)
"""Determiners that are no mention by themselves, as "two" and "several" are."""

_AHEAD: Final = 3
"""How many words of no list before a noun belong to its phrase, at most."""

_MOST_LINKED: Final = 3
"""How many phrases may follow a noun phrase, each tied to the one before by "of …", "for …"."""

_MOST_COMPLETING: Final = 2
"""Words of no list behind the last name of a phrase that belong to it: "one Brack commenter"."""

_HEADS: Final = frozenset((NAME, PERSON_NOUN))
"""The tags that a noun phrase ends with."""
_SPECIFIERS: Final = frozenset((DETERMINER, NUMBER))
_AFTER_POSSESSIVE: Final = frozenset((WORD, PERSON_NOUN, NAME, NUMBER))
_ENDS_PHRASE: Final = frozenset((CUE, AUXILIARY, PREPOSITION, COMMA))
_AFTER_LINKING: Final = frozenset((DETERMINER, NAME, PERSON_NOUN, WORD))

# What a phrase may begin with: a word of no list where a verb or, soon, a noun for a person follows.
_BEGINS = re.compile(
    f"[{PRONOUN}{DETERMINER}{NAME}{PERSON_NOUN}]|{NUMBER}(?=[{CUE}{PERSON_NOUN}{WORD}])"
    f"|{WORD}(?={CUE}|{WORD}{{0,2}}{NAME}{{0,2}}{PERSON_NOUN})"
)


class Mention(NamedTuple):
    """A phrase that may name a speaker, in tokens of its paragraph; ends lie outside."""

    start: int
    core: int
    """Where the phrase ends without "of …", "for …" behind it."""
    end: int
    form: Form
    cue_link: CueLink
    """How the nearest verb is linked to it."""
    cue: int
    """The token of that verb, or -1."""
    before: str
    """The tag before it, or `ACCORDING_TO`."""
    possessive: bool
    can_speak: bool
    """Whether it is a phrase for somebody at all, see `_can_speak`."""


def first_from(mentions: Sequence[Mention], token: int, low: int = 0) -> int:
    """The index of the first of a paragraph's mentions, from ``low`` on, that begins at a token or behind."""
    return bisect_left(mentions, (token,), low)  # a mention is a tuple that begins with its start


def _noun_ahead(tokens: TaggedText, token: int) -> bool:
    """Whether the words of no list from ``token`` on lead to a noun for a person.

    A name does as well, if the last of those words is a title.
    """
    tags, words = tokens.tags, tokens.words
    ahead = token
    while ahead < len(tags) and tags[ahead] == WORD and ahead - token < _AHEAD:
        if words[ahead].endswith("ly"):
            return False
        ahead += 1
    if ahead >= len(tags):
        return False
    behind = ahead
    while tags[behind : behind + 1] == NAME and behind - ahead < _AHEAD:
        behind += 1
    if tags[behind : behind + 1] == PERSON_NOUN and not words[behind - 1].endswith(_POSSESSIVE):
        return True
    titled = tags[ahead] == NAME and words[ahead - 1] in lexicon.titles()
    return tags[ahead] == PERSON_NOUN or titled


def _phrase_end(tokens: TaggedText, start: int) -> int:
    """Where the noun phrase that begins at ``start`` ends."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    token = start
    while token < size and tags[token] in _SPECIFIERS:
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
            if words[token].endswith("ly"):
                following = tags[token + 1 : token + 2]
                heads = free and following == CUE  # "the former monopoly said"
                if not (heads or (free and token == first and following == WORD)):
                    break
                end = token + 1 if heads else end
            elif not free:
                past = tags[token - 1] == NAME and _is_past(words[token])
                if past or not _noun_ahead(tokens, token):
                    return _completed(tokens, start, token)
            elif _is_verb(tokens, token, first):
                break
            else:
                end = token + 1
        elif not _continues(tokens, start, token):
            break
        owner = words[token].endswith(_POSSESSIVE)
        if owner and token + 1 < size and tags[token + 1] in _AFTER_POSSESSIVE:
            free = True
        token += 1
    return end


def _is_past(word: str) -> bool:
    """Whether a word behind a name is a verb in the past by its ending: "Roe rallied officers"."""
    return word.endswith("ed") and "-" not in word


def _completed(tokens: TaggedText, start: int, end: int) -> int:
    """Where a phrase ends whose last name, right before ``end``, words of no list follow.

    They belong to it if it has a determiner and they lead to what ends a phrase.
    """
    tags, words = tokens.tags, tokens.words
    if tags[start] != DETERMINER or tags[end - 1] != NAME or words[end - 1].endswith(_POSSESSIVE):
        return end
    token = end
    while token < len(tags) and tags[token] == WORD and token - end < _MOST_COMPLETING:
        if words[token].endswith(NO_NOUNS) or words[token] in lexicon.finite_verbs():
            return end
        token += 1
    behind = tags[token : token + 1] or SENTENCE_END
    inverted = start > 0 and tags[start - 1] == CUE  # "said one Brack commenter."
    ends = behind in _ENDS_PHRASE or (inverted and behind in (SENTENCE_END, QUOTED))
    plural = words[token - 1].endswith("s") and behind != CUE
    return token if ends and not plural else end


def _continues(tokens: TaggedText, start: int, token: int) -> bool:
    """Whether a number or an "and" inside a phrase goes on with it."""
    tags = tokens.tags
    number = tags[token] == NUMBER and token > start and tags[token - 1] != NAME
    return number or joins_names(tokens, start, token) or joins_trades(tokens, start, token)


def _is_verb(tokens: TaggedText, token: int, first: int) -> bool:
    """Whether a word is the verb of the phrase whose first word is ``first``."""
    words = tokens.words
    verbal = words[token].endswith("ed") or words[token] in lexicon.finite_verbs()
    return (
        verbal
        and (token > first or words[token - 1].endswith("-year-old"))
        and not _noun_ahead(tokens, token)
    )


def _form(tags: str, start: int, core: int) -> Form:
    """What kind of phrase the tokens ``start`` to ``core`` are."""
    first, last = tags[start], tags[core - 1]
    if last == PERSON_NOUN:
        return NOMINAL
    if last != NAME:
        return OTHER
    if first != DETERMINER:
        return PROPER
    return NOMINAL if PERSON_NOUN in tags[start:core] else NAMED_DEFINITE


def _begins(tokens: TaggedText, token: int) -> bool:
    """Whether a phrase begins at a token where `_BEGINS` matches."""
    tags, words = tokens.tags, tokens.words
    if tags[token] != WORD:
        return True
    if words[token].endswith(("ly", "ing")) or words[token] in lexicon.finite_verbs():
        return False
    reports = tags[token + 1 : token + 2] == CUE and not words[token + 1].endswith("ing")
    return reports or _noun_ahead(tokens, token)


def _linked_end(tokens: TaggedText, end: int) -> int:
    """Where a phrase ends with what is tied to it by "of …", "for …"."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    for _ in range(_MOST_LINKED):
        if not (end + 1 < size and words[end] in _LINKING and tags[end + 1] in _AFTER_LINKING):
            break
        linked = _phrase_end(tokens, end + 1)
        if linked == end + 1:
            break
        end = linked
        if tags[end - 1] in (WORD, PERSON_NOUN) and words[end - 1].islower():
            end = field_end(tokens, end)
    return end


_OF_NOBODY: Final = frozenset(
    {"this", "that", "these", "those", "whose", "its", "such", "each", "every", "no", "what"}
)
"""Determiners that alone stand for nobody."""

_OWNED: Final = frozenset({"his", "her", "their", "my", "our"})

_OPENS_SENTENCE: Final = frozenset((PARAGRAPH_START, SENTENCE_END, OPENING_BRACKET))
_REPORTING_LINKS: Final = frozenset((FOLLOWED, APPOSED, INVERTED))


def _can_speak(
    words: Sequence[str], form: Form, link: CueLink, verb: str, before: str, is_name: NameTest
) -> bool:
    """Whether a phrase may be anybody: a person, a body, a group, or what is quoted from.

    A noun of no list may, if a reporting verb says so: "the brochure said".
    """
    if form == PRONOMINAL:
        return True
    if words[-1] == QUOTED_WORD:
        return False  # a title or a nickname
    if len(words) > 1 and not lexicon.finite_verbs().isdisjoint(words[1:]):
        return False  # a clause
    first = words[0].lower()
    if first == "whose":
        return False
    if form != OTHER:
        opens = before in _OPENS_SENTENCE
        if verb or not opens or form == NOMINAL:
            return True
        if len(words) > 1:
            return not all(word.isupper() and len(word) > 1 for word in words)  # a heading
        return not words[0].endswith(_OF_MANNER) and (form != PROPER or is_name(words[0]))
    if words[-1].lower() in _OF_NOBODY or words[-1].isdigit():
        return False
    owned = words[0].lower() in _OWNED and verb.endswith("s") and verb != "says"
    if owned and link == FOLLOWED:
        return False  # "his past comments"
    if before == WORD and verb.endswith("ing"):
        return False  # "Roe backed the proposals saying"
    return link in _REPORTING_LINKS or before == ACCORDING_TO


def _modifies(tokens: TaggedText, token: int) -> bool:
    """Whether a name right before a token only modifies the noun there: "Internet service".

    Or it is no name but a verb that opens a sentence: "Leave the things alone".
    """
    if tokens.tags[token : token + 1] == DETERMINER:
        return tokens.tags[token - 2 : token - 1] in (SENTENCE_END, "")
    if tokens.tags[token : token + 1] != WORD:
        return False
    word = tokens.words[token]
    verbal = word in lexicon.finite_verbs() or word in lexicon.irregular_pasts()
    return not (verbal or word.endswith(("ed", "s", "ly", "ing")))


def find_mentions(tokens: TaggedText, is_name: NameTest = bool) -> list[Mention]:
    """Every phrase of a paragraph that may name a speaker, in order.

    ``is_name`` tells a name from a word that has its capital only because it opens a sentence.
    """
    tags, words = tokens.tags, tokens.words
    found: list[Mention] = []
    token = 0
    while match := _BEGINS.search(tags, token):
        token = match.start()
        form: Form
        if tags[token] == PRONOUN:
            core = end = token + 1
            form = PRONOMINAL
        elif _begins(tokens, token):
            core = max(_phrase_end(tokens, token), token + 1)
            if core == token + 1 and tags[token] == DETERMINER and words[token].lower() in _BARE:
                token += 1
                continue
            if tags[core : core + 1] == TIME and tags[core - 1] in (DETERMINER, WORD):
                token = core + 1  # "this week", "the next day"
                continue
            form = _form(tags, token, core)
            end = _linked_end(tokens, core)
        else:
            token += 1
            continue
        link, cue = cue_link(tokens, token, end)
        if link == UNLINKED and end > core:
            link, cue = cue_link(tokens, token, core)
        passive = link == FOLLOWED and is_passive(words, cue)
        if passive:
            link, cue = UNLINKED, NO_TOKEN
        possessive = words[core - 1].endswith(_OWNERS)
        before = tag_before(tokens, token)
        verb = words[cue] if cue >= 0 else ""
        can_speak = _can_speak(words[token:core], form, link, verb, before, is_name)
        english = is_name is not bool  # of other languages no word is known
        can_speak = can_speak and not (passive and form != PRONOMINAL)
        if can_speak and english and (form, link, core) == (PROPER, UNLINKED, token + 1):
            can_speak = not _modifies(tokens, core)
        found.append(Mention(token, core, end, form, link, cue, before, possessive, can_speak))
        token = core
    return found
