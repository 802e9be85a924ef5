"""Mentions: the pronouns and noun phrases of a paragraph that may name a speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Final, Literal, NamedTuple

from ... import lexicon
from ...model import Span
from ...patterns import pattern
from ..cues import (
    ACCORDING_TO,
    APPOSED,
    FOLLOWED,
    INTRODUCED,
    INVERTED,
    NO_TOKEN,
    UNLINKED,
    VERBAL,
    CueLink,
    cue_link,
    tag_before,
    telling_before,
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
from .extents import is_no_noun, noun_ahead, phrase_end, tells_words
from .holders import holder_end
from .joined_phrases import is_passive
from .linked_phrases import linked_end
from .unable import OWNERS, is_adjective, is_only_told, is_told, modifies

NOWHERE: Final = (0, 0)
"""The tokens of what is not there."""

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

_MOST_OF_SUBJECT: Final = 4
"""Phrases of a verb's subject, with those in its apposition."""

_AGED: Final = "-year-old"
"""What ends a word for somebody of an age: "a 16-year-old"."""

_OF_MANNER: Final = ("ly", "ing")
"""Endings of words that open a sentence and, unless a verb is linked to them, name nobody."""


# What a phrase may begin with: a word of no list where a verb or, soon, a noun for a person follows.
_BEGINS = pattern(
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
    telling: Span = NOWHERE
    """The tokens of "according to" or its like beside it."""


def first_from(mentions: Sequence[Mention], token: int, low: int = 0) -> int:
    """The index of the first of a paragraph's mentions, from ``low`` on, that begins at a token or behind."""
    return bisect_left(mentions, (token,), low)  # a mention is a tuple that begins with its start


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
    """Whether a phrase begins at a word of no list where `_BEGINS` matches."""
    tags, words = tokens.tags, tokens.words
    if words[token].endswith(("ly", "ing")) or words[token] in lexicon.finite_verbs():
        return False
    reports = tags[token + 1 : token + 2] == CUE and not words[token + 1].endswith("ing")
    return reports or noun_ahead(tokens, token)


_OF_NOBODY: Final = frozenset(
    {
        "this",
        "that",
        "these",
        "those",
        "whose",
        "its",
        "such",
        "each",
        "every",
        "no",
        "other",
        "what",
    }
)
"""Determiners that alone stand for nobody."""

_FIELDS: Final = frozenset(("age", "city", "job", "name", "occupation", "residence"))
"""What the fields of a form are called, before their colons."""

_ORDERS: Final = frozenset(("Add", "Ask", "Call", "Note", "Quote", "Read", "Tell", "Write"))
"""Reporting verbs that open a sentence as orders: "Read our review"."""

_OF_TALK: Final = frozenset(("you", "I", "we"))
"""Pronouns that begin a clause of their own."""

_OF_MATTERS: Final = ("tion", "ment", "ity", "ness", "ance", "ence")
"""Endings of nouns that a body only modifies: "government regulation"."""

_OWNED: Final = frozenset({"his", "her", "their", "my", "our"})

_TYING: Final = frozenset(("for", "from", "of", "with"))
_PLACING: Final = frozenset(("at", "in", "on"))
"""Prepositions that tie a phrase to the subject before it; the latter tell where a post stood, too."""

_DESCRIBED_AS: Final = AUXILIARY + DETERMINER + QUOTED
_FORMS_OF_BE: Final = frozenset(("is", "are", "was", "were"))
"""What stands behind whoever is told of, and does not speak: "the plan is a “disgrace”"."""

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
    if words[0].isdigit() and before == COMMA and link not in _REPORTING_LINKS:
        return False  # "600" of "3,600 teachers were", whose number is cut
    if len(words) > 1 and (
        not lexicon.finite_verbs().isdisjoint(words[1:]) or words[-1] in _OF_TALK
    ):
        return False  # a clause: "every row you"
    first = words[0].lower()
    if link == INTRODUCED and len(words) == 1 and first in _FIELDS:
        return False  # "Name: Ana Roe"
    if first == "whose" or (link == INVERTED and verb in _ORDERS):
        return False
    if form != OTHER:
        opens = before in _OPENS_SENTENCE
        if verb or not opens or form == NOMINAL:
            return True
        if len(words) > 1:
            return not all(word.isupper() and len(word) > 1 for word in words)  # a heading
        return not words[0].endswith(_OF_MANNER) and (form != PROPER or is_name(words[0]))
    participle = len(words) == 1 and first.endswith("ed")
    if participle or words[-1].lower() in _OF_NOBODY or words[-1].isdigit():
        return False  # "astonished laughs"
    owned = words[0].lower() in _OWNED and verb.endswith("s") and verb != "says"
    if owned and link == FOLLOWED:
        return False  # "his past comments"
    if before == WORD and verb.endswith("ing"):
        return False  # "Roe backed the proposals saying"
    aged = first in lexicon.articles() and words[-1].endswith(_AGED)
    return aged or link in _REPORTING_LINKS or before == ACCORDING_TO


def _has(mentions: Sequence[Mention], cue: int) -> bool:
    """Whether a verb has a subject before it, so that its object follows: "Roe said the plan’s cost"."""
    return any(one.cue == cue for one in mentions[-_MOST_OF_SUBJECT:])


def _only_modifies(tokens: TaggedText, start: int, core: int, form: Form) -> bool:
    """Whether a phrase that no verb is linked to only modifies the noun behind it."""
    if form == PROPER:
        return core == start + 1 and modifies(tokens, core)
    if form != NOMINAL or tokens.tags[core : core + 1] != WORD:
        return False
    word = tokens.words[core]
    if tokens.words[core - 1] not in lexicon.impersonal_nouns():
        return False
    if word.endswith(_OF_MATTERS):
        return True
    verb = tokens.tags[core + 1 : core + 2] == WORD and is_no_noun(tokens.words[core + 1])
    return verb and not is_no_noun(word) and not word.endswith("s")  # "one campaign video showed"


def _is_told_of(
    tokens: TaggedText,
    phrase: tuple[int, int, int],
    link: CueLink,
    cue: int,
    before: Sequence[Mention],
) -> bool:
    """Whether somebody else tells of a phrase, its core and end: "The plan is a “disgrace”".

    Or it only belongs to the phrase before it whose verb it has: "a man with a cold said".
    """
    start, core, end = phrase
    if link == VERBAL:
        described = tokens.tags[end : end + 3] == _DESCRIBED_AS
        return described and tokens.tags[start] != PRONOUN and tokens.words[end] in _FORMS_OF_BE
    if cue < 0 or not before or before[-1].end < core:
        return False
    if before[-1].cue != cue:  # "one Democrat familiar with the plan, who added"
        relative = link == APPOSED and tokens.words[cue - 1] == "who"
        inner = before[-1].end == end and before[-1].can_speak
        return relative and inner and tokens.tags[core - 1] == WORD
    if link == APPOSED and before[-1].form == OTHER:
        return False  # "the words of Roe, who said"
    tie = tokens.words[before[-1].core]
    tied = tie in _TYING or (tie in _PLACING and before[-1].before != PREPOSITION)
    return before[-1].can_speak and tied


def _behind_time(tags: str, timed: int, core: int) -> int:
    """The token behind a phrase up to ``core`` that is a time, for its word ``timed``; 0 where it is none."""
    if timed == core and tags[core - 1] in (DETERMINER, WORD):
        return core + 1  # "this week", "the next day"
    return core if timed < core and tags[core - 1] in (TIME, NUMBER) else 0  # "the Monday"


def find_mentions(tokens: TaggedText, is_name: NameTest = bool) -> list[Mention]:
    """Every phrase of a paragraph that may name a speaker, in order.

    ``is_name`` tells a name from a word that has its capital only because it opens a sentence.
    """
    tags, words = tokens.tags, tokens.words
    english = is_name is not bool  # of other languages no word is known
    found: list[Mention] = []
    token = 0
    while match := _BEGINS.search(tags, token):
        token = match.start()
        form: Form
        if tags[token] == PRONOUN:
            core = end = token + 1
            form = PRONOMINAL
        elif tags[token] != WORD or _begins(tokens, token):
            core = max(phrase_end(tokens, token), token + 1)
            core = holder_end(tokens, core)
            if (
                core == token + 1
                and tags[token] == DETERMINER
                and words[token].lower() in lexicon.bound_determiners()
            ):
                token += 1
                continue
            timed = tags.find(TIME, token, core + 1)
            if timed >= 0 and (behind := _behind_time(tags, timed, core)):
                token = behind
                continue
            form = _form(tags, token, core)
            end = linked_end(tokens, core)
        else:
            token += 1
            continue
        link, cue = cue_link(tokens, token, end)
        if link == UNLINKED and end > core:
            link, cue = cue_link(tokens, token, core)
        passive = link == FOLLOWED and is_passive(words, cue)
        if passive:
            link, cue = UNLINKED, NO_TOKEN
        possessive = words[core - 1].endswith(OWNERS)
        told = possessive and tells_words(words, token, core)
        before = ACCORDING_TO if told else tag_before(tokens, token)
        telling = (core, core + 1) if told else (telling_before(tokens, token), token)
        verb = words[cue] if cue >= 0 else ""
        can_speak = (
            _can_speak(words[token:core], form, link, verb, before, is_name)
            and not (passive and form != PRONOMINAL)
            and not is_told(tokens, token, core, link)
            and not (form == OTHER and link == INVERTED and _has(found, cue))
            and not (form == NOMINAL and is_adjective(tokens, token, core))
        )
        if can_speak and link == UNLINKED:
            infinitive = tags[token] == WORD and before == PREPOSITION and words[token - 1] == "to"
            modifies = english and _only_modifies(tokens, token, core, form)
            can_speak = not (infinitive or modifies)  # "to deceive voters"
        elif can_speak:
            can_speak = not _is_told_of(tokens, (token, core, end), link, cue, found)
        if can_speak and form == OTHER:
            can_speak = not is_only_told(tokens, token)
        found.append(
            Mention(token, core, end, form, link, cue, before, possessive, can_speak, telling)
        )
        token = core
    return found
