"""Who leads to a quote: the subject of the verb before it, in a language that has a pack."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, DROPPED_SUBJECTS, LanguagePack
from ..cues import ACCORDING_TO, INTRODUCED, INVERTED, SUBJECT_LINKS
from ..spans.tagging import TaggedText
from ..spans.tags import (
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
    DASH,
    NAME,
    PARAGRAPH_START,
    PERSON_NOUN,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
)
from .mentions import PRONOMINAL, Mention
from .pack_links import is_asked, relative_before, skip

CLOSE: Final = 3
"""Tokens between a verb and what it reports, where no conjunction leads to it."""

_FAR: Final = 200
"""Tokens before and behind a quote, and mentions before it, that are looked at, at most: no sentence is longer."""

_SENTENCE_ENDS: Final = frozenset(("", SENTENCE_END, QUOTED))
"""What stands before a verb that opens a sentence, or behind a quote that is one."""


def reporting(
    tokens: TaggedText, mentions: Sequence[Mention], quote: int, pack: LanguagePack
) -> int:
    """The subject of the last verb before a quote that leads to it: "a dit que", "sagte:"."""
    tags, words = tokens.tags, tokens.words
    low = sentence_start(tags, quote)
    cue = tags.rfind(CUE, low, quote)
    first = bisect_left(mentions, low, key=_start)
    last = bisect_left(mentions, quote, key=_start)
    colon = tags[quote - 1 : quote] == COLON
    if not colon and (led := _colon_before(tokens, quote, low, pack)) > max(low, cue):
        colon, last = True, bisect_left(mentions, led, key=_start)
    if cue >= 0:
        if not colon and (told := _told_first(tokens, mentions[first:last], cue, pack)) >= 0:
            return first + told
        between = words[cue + 1 : quote]
        leads = (
            colon
            or quote - cue <= CLOSE
            or not pack.complementizers.isdisjoint(between)
            or not pack.reported_moods.isdisjoint(between)
            or (CAPITALISED_NOUNS in pack.traits and COMMA in tags[cue:quote])
            or _compares(tokens, low, cue, pack)
            or _is_parenthetical(tokens, mentions[first:last], cue)
        )
        if leads:
            subject = _subject_of(tokens, mentions, range(first, last), cue, low, pack)
            if subject is not None:
                return subject
    if colon and _is_listed(tokens, mentions, first, last):
        return last - 1
    if colon or cue < 0:
        for index in range(last - 1, first - 1, -1):
            if mentions[index].before == ACCORDING_TO:
                return index
    if colon:
        label = last - 1
        behind = label >= first and tags[mentions[label].start - 1] == QUOTED
        if behind and mentions[label].cue_link == INTRODUCED:
            return label  # "Roe: “…?”  Ode: “…”"
        return _likely_subject(tokens, mentions, range(first, last), low, pack)
    return -1


def _told_first(
    tokens: TaggedText, mentions: Sequence[Mention], cue: int, pack: LanguagePack
) -> int:
    """Whose words a sentence opens with, where its verb is none of speech: "Per Roe, agirono “…”"; or -1."""
    if tokens.words[cue].lower() in pack.reporting_verbs:
        return -1
    told = (i for i, mention in enumerate(mentions[:CLOSE]) if mention.before == ACCORDING_TO)
    return next(told, -1)


def _subject_of(
    tokens: TaggedText,
    mentions: Sequence[Mention],
    places: range,
    cue: int,
    low: int,
    pack: LanguagePack,
) -> int | None:
    """Who does what a verb before a quote tells, by index; -1 for nobody, ``None`` where that is open."""
    for index in reversed(places):
        if mentions[index].cue == cue and mentions[index].can_speak:
            return index
    own = mentions[places.start : places.stop]
    if (subject := _antecedent(tokens, own, cue, pack)) >= 0:
        return places.start + subject
    edge = skip(tokens.tags, cue - 1, -1)
    gerund = tokens.words[cue].endswith(pack.gerund_endings)
    participle = gerund and DROPPED_SUBJECTS not in pack.traits
    if participle and (beside := _oblique_at(tokens, own, cue)) >= 0:
        return places.start + beside  # "un discours d'Ana Roe jugeant que “…”"
    joined = edge > low and (
        tokens.words[edge].lower() in pack.coordinators or tokens.tags[edge] == COMMA
    )
    if joined or gerund:
        return _sharing(tokens, own, places.start, cue)
    return None


def _oblique_at(tokens: TaggedText, mentions: Sequence[Mention], end: int) -> int:
    """The first of some mentions behind prepositions that ends with a full name at a token; -1 for none."""
    if tokens.tags[max(0, end - 2) : end] != NAME * 2:
        return -1
    ends = (i for i, mention in enumerate(mentions) if end in (mention.core, mention.end))
    return next((i for i in ends if mentions[i].before == PREPOSITION), -1)


def _antecedent(
    tokens: TaggedText, mentions: Sequence[Mention], cue: int, pack: LanguagePack
) -> int:
    """Whom the relative subject of a verb means that has another verb: "a dit Roe, qui craint “…”"; or -1."""
    edge = relative_before(tokens, cue, pack)
    if edge < 1:
        return -1
    end = edge - (tokens.tags[edge - 1] == COMMA)
    meant = (i for i, mention in enumerate(mentions) if end in (mention.end, mention.core))
    return next(meant, -1)


def _colon_before(tokens: TaggedText, quote: int, low: int, pack: LanguagePack) -> int:
    """The colon before a clause whose mood says that it is reported: "Roe wehrt sich: Das sei “…”"; -1 for none."""
    colon = tokens.tags.rfind(COLON, low, quote)
    reported = colon >= 0 and not pack.reported_moods.isdisjoint(tokens.words[colon:quote])
    return colon if reported else -1


def _is_listed(tokens: TaggedText, mentions: Sequence[Mention], first: int, last: int) -> bool:
    """Whether the last of several who are named stands right before a colon: "so Ode und Jan Roe: “…”"."""
    if last - 1 < first or mentions[last - 1].cue_link != INTRODUCED:
        return False
    mention = mentions[last - 1]
    joined = mention.before in (COMMA, CONJUNCTION)
    return joined and NAME * 2 in tokens.tags[mention.start : mention.end]


def _sharing(tokens: TaggedText, mentions: Sequence[Mention], first: int, cue: int) -> int:
    """The subject that a verb shares with the one before it: "Roe a cité Ode, ajoutant que"."""
    subjects = [
        index
        for index, mention in enumerate(mentions, first)
        if mention.start < cue and mention.can_speak and mention.before != PREPOSITION
    ]
    told = [
        index
        for index in subjects
        if (mention := mentions[index - first]).cue_link in SUBJECT_LINKS
        or (mention.cue >= 0 and (mention.form == PRONOMINAL or _opens_clause(tokens, mention.cue)))
    ]
    return (told[-1:] or subjects[:1] or [-1])[0]


def _opens_clause(tokens: TaggedText, cue: int) -> bool:
    """Whether a verb opens a sentence or stands behind a quote, so that its subject is behind it."""
    edge = skip(tokens.tags, cue - 1, -1)
    return (
        edge < 0
        or tokens.tags[max(0, edge - 1) : edge + 1].strip(COMMA + DASH)[-1:] in _SENTENCE_ENDS
    )


def _compares(tokens: TaggedText, low: int, cue: int, pack: LanguagePack) -> bool:
    """Whether a verb stands in a clause that says on the side who said so: "wie Roe sagte"."""
    start = max(tokens.tags.rfind(COMMA, low, cue) + 1, low)
    opening = tokens.words[start : start + 2]
    return not pack.comparing_words.isdisjoint(map(str.lower, opening))


def _is_parenthetical(tokens: TaggedText, mentions: Sequence[Mention], cue: int) -> bool:
    """Whether a verb and its subject stand between commas in what they report: "Domani, ha detto Roe, …"."""
    tags = tokens.tags
    edge = skip(tags, cue - 1, -1)
    if edge < 1 or tags[edge] not in (COMMA, DASH):
        return False
    return any(
        mention.cue == cue and mention.cue_link == INVERTED and tags[mention.end] == tags[edge]
        for mention in mentions
    )


def _likely_subject(
    tokens: TaggedText, mentions: Sequence[Mention], places: range, low: int, pack: LanguagePack
) -> int:
    """Who speaks after a colon that no verb leads to: the first for a person who is a subject."""
    oblique = short = -1
    last = places[-1] if len(places) else -1
    led = last >= 0 and mentions[last].cue_link == INTRODUCED
    led = led and PERSON_NOUN in tokens.tags[mentions[last].start : mentions[last].end]
    for index in places:
        mention = mentions[index]
        tags = tokens.tags[mention.start : mention.end]
        opens = tags == NAME and mention.before in (SENTENCE_END, PARAGRAPH_START)
        person = mention.form == PRONOMINAL or PERSON_NOUN in tags or NAME * 2 in tags
        person = person or (opens and not led)  # "Soddisfatto il ministro: “…”"
        if tags == NAME and mention.before == COMMA and mention.can_speak and not led:
            short = index if short < 0 else short  # "Questionado, Roe foi curto: “…”"
        as_what = mention.start and tokens.words[mention.start - 1].lower() in pack.role_words
        if not (person and mention.can_speak) or as_what:
            continue
        if mention.before != PREPOSITION:
            return index
        oblique = index if oblique < 0 else oblique
    if oblique >= 0 and DROPPED_SUBJECTS in pack.traits and is_asked(tokens, low):
        return short  # "Preguntado por los socios, fue escueto: “…”"
    return short if short >= 0 else oblique


def sentence_start(tags: str, token: int) -> int:
    """Where the sentence begins that a token stands in, or what is looked at of it."""
    low = max(0, token - _FAR)
    return max(tags.rfind(SENTENCE_END, low, token) + 1, low)


def _start(mention: Mention) -> int:
    return mention.start
