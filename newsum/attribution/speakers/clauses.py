"""Who speaks by the clause that a quote stands in, whoever stands nearer.

"The plan is “a risk” to all, the mayor said"; "Roe’s “go home” remark"; "“A,” as the Gazette reported"; "until
the clerk looked up and said: “…”"; "with the chair calling it “…”".
"""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ..cues import APPOSED, FINDINGS, FOLLOWED, INVERTED, SUBJECT_LINKS
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
    DETERMINER,
    NAME,
    OWNERS,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    WORD,
)
from .joined_phrases import is_passive
from .labels import replier
from .mentions import OTHER, PRONOMINAL, PROPER, Mention, first_from
from .reported_telling import TELLS

_LONGEST_TAIL: Final = 12
"""Tokens behind the verb of a report that closes its sentence, at most."""

_LONGEST_CLAUSE: Final = 25
"""Tokens between a clause's subject and its second verb, at most."""

_LONGEST_ADVERBIAL: Final = 10
"""Tokens between a verb and what it reports by "that", at most: "said of the plan that"."""
_OF_CLAUSES: Final = frozenset(
    (AUXILIARY, COLON, COMMA, CONJUNCTION, PRONOUN, QUOTED, SENTENCE_END)
)

_LONGEST_REPORT: Final = 32
"""Tokens between the verb of a sentence and what is quoted at its end, at most."""

_MOST_AMID: Final = 3
"""Tokens between a verb and what is quoted, at most: "calling the plan a “…”"."""

_LONGEST_INNER: Final = 12
"""Tokens between a verb inside the sentence and what is quoted, at most."""
_WHO: Final = frozenset(("who", "which"))

_MOST_ADJECTIVES: Final = 2
"""Adjectives between an owner and what is quoted, at most."""

_READING: Final = frozenset(("reading", "saying"))
_READS: Final = _READING | {"read", "reads", "said", "says"}
_RELATIVES: Final = frozenset(("that", "which"))
_SURFACES: Final = frozenset(
    (
        *("badge", "badges", "banner", "banners", "billboard", "button", "cap", "card", "flag"),
        *("flags", "hat", "hats", "hoodie", "jacket", "mug", "mural", "pin", "placard", "placards"),
        *("plaque", "poster", "posters", "scarf", "shirt", "shirts", "sign", "signs", "sticker"),
        *("stickers", "sweatshirt", "t-shirt", "t-shirts", "T-shirt", "T-shirts", "tattoo"),
    )
)
"""What words are written on, and the verbs behind it."""

_ORDERS: Final = frozenset(
    ("advice", "calls", "directive", "directives", "instructions", "order", "orders", "requests")
)

_OPENS_CLAUSE: Final = frozenset(
    ("after", "as", "before", "once", "that", "until", "when", "while")
)

_COORDINATORS: Final = frozenset(("and", "but"))

_OF_OBJECTS: Final = frozenset((AUXILIARY, CONJUNCTION, DETERMINER, NAME, PERSON_NOUN, PRONOUN))
"""Tags of who is told, and of what begins the clause that is reported: "found they “may have” known"."""

_RECALLED: Final = ("recall", "recalled", "recalling", "recalls")
_REMEMBERED: Final = ("remember", "remembered", "remembering", "remembers")
_HEARD: Final = ("hear", "heard", "hears", "overheard")
_WITNESSED: Final = frozenset((*_RECALLED, *_REMEMBERED, *_HEARD, "with"))
"""Words before whoever is told to have spoken: "recalled the pilot telling passengers"."""


def speaker_of_clause(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that speaks the quote at a token, as its clause is built; or -1."""
    for told in (
        *(_replying, _written, _as_told, _by, _from, _according, _owner, _amid),
        *(_that, _witnessed, _subject, _inner, _closing),
    ):
        index = told(tokens, mentions, token)
        if index >= 0:
            return index
    return -1


def _replying(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention from whom a reply comes: "“No,” came the reply from Roe"."""
    at = replier(tokens, token)
    index = first_from(mentions, at) if at >= 0 else len(mentions)
    return index if index < len(mentions) and mentions[index].start == at else -1


def _written(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention of what the words are written on: "a boy with a sign saying “…”"."""
    words = tokens.words
    verb = token - 1 - (tokens.tags[token - 1 : token] in (COMMA, COLON))
    if verb < 2 or words[verb] not in _READS:
        return -1
    noun = verb - 1 - (words[verb - 1] in _RELATIVES)
    if words[noun] not in _SURFACES or (noun == verb - 1 and words[verb] not in _READING):
        return -1
    index = first_from(mentions, noun + 1) - 1
    return index if index >= 0 and mentions[index].core == noun + 1 else -1


def _as_told(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention in "as Roe said" on either side of a quote, between commas."""
    words, tags = tokens.words, tokens.tags
    behind = token + 1 + (tags[token + 1 : token + 2] == COMMA)
    if words[behind : behind + 1] == ["as"]:
        index = first_from(mentions, behind + 1)
        one = mentions[index] if index < len(mentions) else None
        subject = one and one.start == behind + 1 and one.cue_link == FOLLOWED and one.can_speak
        if one and subject and tags[one.cue + 1 : one.cue + 2] == COMMA:
            return index
    if tags[max(0, token - 2) : token] != CUE + COMMA:
        return -1
    index = _reporter(mentions, token - 2)
    told = index >= 0 and words[max(0, mentions[index].start - 1) :][:1] == ["as"]
    return index if told else -1


def _by(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention behind a passive: "was called “a disgrace” by the judge"."""
    words = tokens.words
    verb = token - 1
    if verb > 0 and words[verb] == "as":
        verb -= 1
    if words[token + 1 : token + 2] != ["by"] or verb < 1 or not is_passive(words, verb):
        return -1
    index = first_from(mentions, token + 2)
    found = index < len(mentions) and mentions[index].start == token + 2
    return index if found and mentions[index].form != OTHER else -1


def _from(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention from whom something said comes: "in orders from Roe to “show no mercy”"."""
    words = tokens.words
    end = token - (words[token - 1 : token] in (["to"], [":"]))
    index = first_from(mentions, end) - 1
    if index < 0 or mentions[index].end != end or mentions[index].form == OTHER:
        return -1
    before = mentions[index].start - 1
    told = before > 0 and words[before] == "from"
    utterances = lexicon.utterance_nouns() | _ORDERS
    return index if told and words[before - 1] in utterances else -1


def _according(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention in "according to Roe" right behind a quote that nobody else reports."""
    tags = tokens.tags
    behind = token + 1 + (tags[token + 1 : token + 2] == COMMA)
    if tokens.words[behind : behind + 2] != ["according", "to"]:
        return -1
    if CUE in tags[tags.rfind(SENTENCE_END, 0, token) + 1 : token]:
        return -1
    index = first_from(mentions, behind + 2)
    found = index < len(mentions) and mentions[index].start == behind + 2
    return index if found and mentions[index].can_speak else -1


def _owner(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that owns what is said: "Roe’s infamous “go home” remark"."""
    words, tags = tokens.words, tokens.tags
    if lexicon.utterance_nouns().isdisjoint(words[token + 1 : token + 2]):
        return -1
    end = token
    while end and token - end < _MOST_ADJECTIVES and tags[end - 1] == WORD:
        if words[end - 1].endswith(OWNERS):
            break
        end -= 1
    if not words[end - 1 : end] or not words[end - 1].endswith(OWNERS):
        return -1
    index = first_from(mentions, end) - 1
    return index if index >= 0 and mentions[index].core >= end else -1


def _amid(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that reports amid the sentence: "The wall, says Roe, “will fall”"."""
    tags = tokens.tags
    if tags[token - 1 : token] != COMMA:
        return -1
    index = first_from(mentions, token) - 1
    if index < 0 or mentions[index].end != token - 1 or mentions[index].cue_link != INVERTED:
        return -1
    verb = mentions[index].cue
    amid = tags[verb - 1 : verb] == COMMA and mentions[index].start == verb + 1
    amid = amid and not tokens.words[verb].endswith("ing")
    return index if amid and mentions[index].can_speak else -1


def _that(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the subject of the verb that leads to a quote by "that": "Roe said of the plan that “…”"."""
    tags = tokens.tags
    if token > 2 and tags[token - 1] == COMMA:
        return _that_amid(tokens, mentions, token)
    if token < 2 or tokens.words[token - 1] != "that":
        return -1
    verb = tags.rfind(CUE, max(0, token - _LONGEST_ADVERBIAL), token)
    if verb < 0 or tokens.words[verb].endswith("ing") or verb == token - 2:
        return -1
    if tags[verb + 1] != PREPOSITION or not _OF_CLAUSES.isdisjoint(tags[verb + 1 : token - 1]):
        return -1
    index = _reporter(mentions, verb)
    return index if index >= 0 and mentions[index].cue_link == FOLLOWED else -1


def _that_amid(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The same where words between commas part "that" from the quote: "found that, by all accounts, “…”"."""
    tags = tokens.tags
    verb = tags.rfind(CUE, max(0, token - _LONGEST_ADVERBIAL), token)
    if verb < 0 or tokens.words[verb + 1] != "that" or tags[verb + 2] != COMMA:
        return -1
    amid = tags[verb + 3 : token - 1]
    if verb + 3 >= token or not _OF_CLAUSES.isdisjoint(amid):
        return -1
    index = _reporter(mentions, verb)
    return index if index >= 0 and mentions[index].cue_link in SUBJECT_LINKS else -1


def _witnessed(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention whose words another one recalls: "recalled the pilot saying “…”"."""
    words, tags = tokens.words, tokens.tags
    for verb in range(token - 1, max(0, token - 2 - _MOST_AMID), -1):
        if tags[verb] in (SENTENCE_END, QUOTED) or words[verb] == "about":
            break
        if tags[verb] == CUE:
            if not words[verb].endswith("ing"):
                break
            index = _reporter(mentions, verb)
            if index < 0:
                break
            start = mentions[index].start
            if tags[start - 1 : start] == COMMA and index and start > 1:  # "its chair, Ana Roe,"
                start = mentions[index - 1].start
            return index if words[max(0, start - 1)] in _WITNESSED else -1
    return -1


def _subject(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the subject of a clause whose second verb reports: "when Roe rose and said: “…”"."""
    words, tags = tokens.words, tokens.tags
    verb = token - 1 - (tags[token - 1 : token] in (COMMA, COLON))
    while verb > 1 and tags[verb] in _OF_OBJECTS and token - verb < _MOST_AMID:
        verb -= 1  # "told her"
    if verb < 2 or tags[verb] != CUE or token - verb < 2:
        return -1
    if AUXILIARY in tags[verb:token] and PRONOUN not in tags[verb:token]:
        return -1  # "said that comments quoting Roe were “…”"
    if words[verb - 1] != "and":
        index = _reporter(mentions, verb)
        start = mentions[index].start if index >= 0 else 0
        amid = start and words[start - 1].lower() in _OPENS_CLAUSE  # "as a crowd chanted: “…”"
        joined = start > 1 and tags[start - 2] == COMMA and words[start - 1] in _COORDINATORS
        if joined and mentions[index].form == PROPER:  # "…, and Roe called Lind “…”"
            amid = CUE in tags[tags.rfind(SENTENCE_END, 0, start) + 1 : start]
        return index if amid and mentions[index].cue_link == FOLLOWED else -1
    low = max(0, verb - _LONGEST_CLAUSE)
    for index in range(first_from(mentions, verb) - 1, -1, -1):
        one = mentions[index]
        if one.start < low or not {CUE, SENTENCE_END, QUOTED}.isdisjoint(tags[one.end : verb]):
            return -1
        if one.start and words[one.start - 1].lower() in _OPENS_CLAUSE:
            return index if one.can_speak and one.form != OTHER else -1
    return -1


def _inner(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that reports in a clause inside the sentence.

    "Roe met the chair, who said people “must go”", "with the chair arguing that it was “…”".
    """
    tags, words = tokens.tags, tokens.words
    verb = tags.rfind(CUE, max(0, token - _LONGEST_INNER), token)
    amid = tags[verb:token].rstrip(COMMA)
    if verb < 2 or not {SENTENCE_END, QUOTED, COMMA}.isdisjoint(amid):
        return -1
    index = first_from(mentions, verb) - 1
    if index < 0 or mentions[index].cue != verb:
        return -1
    if words[verb - 1] in _WHO and index and not mentions[index].can_speak:
        index -= mentions[index - 1].end == mentions[index].end  # "a clerk close to the talks, who"
        return index if mentions[index].can_speak else -1
    if not mentions[index].can_speak:
        return -1
    if words[verb - 1] in _WHO and mentions[index].cue_link == APPOSED:
        return index
    led = words[mentions[index].start - 1].lower() == "with" if mentions[index].start else False
    return index if led and words[verb].endswith("ing") else -1


def _closing(tokens: TaggedText, mentions: list[Mention], token: int) -> int:
    """The index of the mention that reports all of its sentence at the end: "…, the mayor said Friday"."""
    words, tags = tokens.words, tokens.tags
    start = tags.rfind(SENTENCE_END, 0, token) + 1
    stop = tags.find(SENTENCE_END, token)
    stop = stop if stop >= 0 else len(tags)
    verb = tags.find(CUE, token, stop)
    if verb < 0 and words[stop - 1] in FINDINGS:
        verb = stop - 1
    if verb <= token + 1 or CUE in tags[start:token] or COLON in tags[start:token]:
        return -1
    tail = tags[verb + 1 : stop]
    if len(tail) > _LONGEST_TAIL or not {QUOTED, CUE}.isdisjoint(tail):
        return -1
    index = first_from(mentions, verb)
    index -= index == len(mentions) or mentions[index].cue != verb
    if index < 0:
        return -1
    one = mentions[index]
    follows = one.cue_link == FOLLOWED or (one.cue_link == INVERTED and words[verb] not in TELLS)
    if one.cue != verb or not follows or not one.can_speak or one.start < token:
        return -1
    if one.cue_link == FOLLOWED and COMMA in tail:
        return -1  # "the mayor said, and left"
    first = min(one.start, verb)
    if first == token + 1 and QUOTED not in tags[start:token]:
        return -1  # right behind a quote, and no other before it
    return index if tags[first - 1] in (COMMA, QUOTED) else -1


def reporter_before(tokens: TaggedText, mentions: list[Mention], token: int, chosen: int) -> int:
    """The index of the mention that reports the sentence of a quote in which another one is told of; or -1.

    "Roe said that those who live in Tarn “are citizens”": Tarn, the one ``chosen``, says nothing.
    """
    tags, one = tokens.tags, mentions[chosen]
    if one.cue >= 0 or one.form == PRONOMINAL or one.end > token:
        return -1
    start = tags.rfind(SENTENCE_END, 0, token) + 1
    verb = tags.find(CUE, start, one.start)
    if verb < 0 or not {CUE, COLON, QUOTED}.isdisjoint(tags[verb + 1 : token]):
        return -1
    if tokens.words[verb].endswith("ing") or token - verb > _LONGEST_REPORT:
        return -1
    for index in range(first_from(mentions, start), chosen):
        subject = mentions[index]
        if subject.cue == verb and subject.cue_link in SUBJECT_LINKS and subject.can_speak:
            return index
    return -1


def _reporter(mentions: list[Mention], verb: int) -> int:
    """The index of the mention before a verb that is its subject; or -1."""
    index = first_from(mentions, verb) - 1
    if index < 0 or mentions[index].cue != verb:
        return -1
    while index and mentions[index - 1].end >= mentions[index].end:
        index -= 1  # "the Federation of Teachers"
    return index if mentions[index].can_speak else -1
