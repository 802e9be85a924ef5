"""Speakers whom the syntax of a sentence settles, in a language that has a pack.

What it does not settle is left to the speaker model.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ...lexicon.language_pack import DROPPED_SUBJECTS, LanguagePack
from ..cues import ACCORDING_TO, FOLLOWED, INTRODUCED, INVERTED
from ..spans.pack_words import LONGEST_TELLING, tells_whose
from ..spans.tagging import TaggedText
from ..spans.tags import (
    COLON,
    COMMA,
    CUE,
    DASH,
    NAME,
    PARAGRAPH_START,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
)
from .mentions import NOMINAL, PRONOMINAL, Mention
from .pack_leading import CLOSE, reporting, sentence_start
from .pack_links import is_asked, skip
from .tagged_paragraphs import MentionReference, TaggedParagraph

_MOST_AMID: Final = 8
"""Mentions behind a quote that are looked at, at most."""

_MOST_BEFORE: Final = 20
"""Mentions before a quote that are looked at, at most."""

_LONGEST_SENTENCE: Final = 60
"""Tokens of a sentence that are looked at behind a quote, at most."""

_FAR: Final = 200
"""Tokens before and behind a quote, and mentions before it, that are looked at, at most: no sentence is longer."""

_LONGEST_RESUMING: Final = 6
"""Words that lead from a quote back to who said it, at most: "c'est en ces termes"."""

_ENDS: Final = frozenset(("", SENTENCE_END, QUOTED))
"""What stands behind a quote that is a sentence."""


def goes_on_asked(tokens: TaggedText, quote: int, pack: LanguagePack) -> bool:
    """Whether somebody who was asked goes on, without a subject: "Perguntado sobre os aliados, foi curto: “…”"."""
    low = sentence_start(tokens.tags, quote - 1)
    led = tokens.tags[quote - 1 : quote] == COLON
    return led and DROPPED_SUBJECTS in pack.traits and is_asked(tokens, low)


def settled(tokens: TaggedText, mentions: Sequence[Mention], quote: int, pack: LanguagePack) -> int:
    """The index of the mention that speaks a quote as the syntax has it; -1 where it does not say."""
    beside = beside_quote(tokens, mentions, quote, pack)
    if beside >= 0 and _is_only_for(tokens, mentions[beside], quote, pack):
        beside = -1
    if beside >= 0:
        pronoun = mentions[beside].form == PRONOMINAL and tokens.tags[quote - 1 : quote] == COLON
        led = reporting(tokens, mentions, quote, pack) if pronoun else -1
        named = led >= 0 and mentions[led].cue >= 0 and mentions[led].form != PRONOMINAL
        if (before := _introduced(tokens, mentions, quote, beside, pack)) >= 0:
            return before  # "… von Ana Roe: “…”, sagt die Ärztin"
        return led if named else beside  # "Roe schrieb: “…”, hieß es weiter"
    resumed = _resumed(tokens, mentions, quote, pack)
    if resumed >= 0:
        return resumed
    leading = reporting(tokens, mentions, quote, pack)
    if leading >= 0:
        return leading
    if (found := _parted(tokens, mentions, quote)) >= 0:
        return found
    if (found := _beside_later(tokens, mentions, quote, pack)) >= 0:
        return found
    for rule in (_told_before, _told_behind):
        if (found := rule(tokens, mentions, quote)) >= 0:
            return found
    return _alone_before(tokens, mentions, quote, pack)


def _introduced(
    tokens: TaggedText, mentions: Sequence[Mention], quote: int, beside: int, pack: LanguagePack
) -> int:
    """Whose name stands right before a colon and a quote behind which a description does; -1 for none.

    Behind it may stand a verb alone, too: "Anche la madre: “…”, ha detto".
    """
    other = mentions[beside]
    alone = other.start == other.cue and DROPPED_SUBJECTS in pack.traits
    if tokens.tags[quote - 1 : quote] != COLON or not (alone or other.form == NOMINAL):
        return -1
    if NAME in tokens.tags[other.start : other.end]:
        return -1
    index = bisect_left(mentions, quote, key=_start) - 1
    if index < 0 or mentions[index].cue_link != INTRODUCED:
        return -1
    if alone:
        subject = mentions[index].can_speak and mentions[index].before != PREPOSITION
        return index if subject else -1
    return index if NAME * 2 in tokens.tags[mentions[index].start : mentions[index].end] else -1


def _parted(tokens: TaggedText, mentions: Sequence[Mention], quote: int) -> int:
    """Who stands between two parts of a quote, right before the second: "“…”, a dit Roe, “…”"."""
    tags = tokens.tags
    if tags[quote - 1 : quote] != COMMA:
        return -1
    last = bisect_left(mentions, quote, key=_start)
    for first in range(last - 1, max(-1, last - 1 - CLOSE), -1):
        if mentions[first].end == quote - 1 and mentions[first].cue_link == INVERTED:
            break
    else:
        return -1
    edge = skip(tags, mentions[first].cue - 1, -1)
    return first if tags[edge : edge + 1] == COMMA else -1


def _told_behind(tokens: TaggedText, mentions: Sequence[Mention], quote: int) -> int:
    """Who ends a sentence that reports nothing before: "Il y a “…” à Tarn, a précisé Roe."."""
    tags = tokens.tags
    low = sentence_start(tags, quote)
    stop = tags.find(SENTENCE_END, quote, quote + _LONGEST_SENTENCE)
    stop = stop if stop >= 0 else len(tags)
    cue = tags.rfind(CUE, quote, stop)
    if cue < 0 or CUE in tags[low:cue] or tags[quote + 1 : quote + 2] == COMMA:
        return -1
    edge = skip(tags, cue - 1, -1)
    if tags[edge : edge + 1] != COMMA:
        return -1
    last = bisect_left(mentions, stop, key=_start)
    for index in range(last - 1, max(0, last - _MOST_BEFORE) - 1, -1):
        mention = mentions[index]
        if mention.cue == cue and mention.cue_link == INVERTED and mention.can_speak:
            return index
    return -1


def _resumed(
    tokens: TaggedText, mentions: Sequence[Mention], quote: int, pack: LanguagePack
) -> int:
    """Who is told behind a quote to have said it, in a sentence of its own: "So beschreibt es Roe."."""
    tags, words = tokens.tags, tokens.words
    first = quote + 1 + (tags[quote + 1 : quote + 2] == SENTENCE_END)
    opening = tuple(word.lower() for word in words[first : first + _LONGEST_RESUMING])
    sizes = range(len(opening), 0, -1)
    size = next((size for size in sizes if opening[:size] in pack.resuming_words), 0)
    if not size or words[first][0].islower():
        return -1
    stop = tags.find(SENTENCE_END, first, first + _LONGEST_SENTENCE)
    stop = stop if stop >= 0 else min(len(tags), first + _LONGEST_SENTENCE)
    low = bisect_left(mentions, first, key=_start)
    last = min(len(mentions), low + _MOST_AMID)
    if size > 1:  # "With these words", whatever was done with them
        subjects = (i for i in range(low, last) if first + size <= mentions[i].start < stop)
        oblique = (PREPOSITION, ACCORDING_TO)
        return next(
            (i for i in subjects if mentions[i].can_speak and mentions[i].before not in oblique), -1
        )
    cue = tags.find(CUE, first, first + CLOSE + 1)
    if first == quote + 1 or cue < 0 or QUOTED in tags[first:stop] or COLON in tags[first:stop]:
        return -1
    for index in range(low, last):
        if mentions[index].cue == cue and mentions[index].can_speak:
            return index
    return -1


def _told_before(tokens: TaggedText, mentions: Sequence[Mention], quote: int) -> int:
    """Who tells the sentence before a quote that is one itself: "Es sei spät, sagt Roe.  “Wir …”"."""
    tags = tokens.tags
    if tags[quote - 1 : quote] != SENTENCE_END or tags[quote + 1 : quote + 2] not in _ENDS:
        return -1
    low = sentence_start(tags, quote - 1)
    cue = tags.rfind(CUE, low, quote)
    if cue < 0 or QUOTED in tags[cue:quote]:
        return -1
    first = bisect_left(mentions, low, key=_start)
    last = bisect_left(mentions, quote, key=_start)
    for index in range(last - 1, max(first, last - _MOST_BEFORE) - 1, -1):
        if mentions[index].cue == cue and mentions[index].can_speak:
            return index
    return -1


def _alone_before(
    tokens: TaggedText, mentions: Sequence[Mention], quote: int, pack: LanguagePack
) -> int:
    """The only one who is named in full in the sentence before a quote that is one itself."""
    tags = tokens.tags
    if tags[quote - 1 : quote] != SENTENCE_END or tags[quote + 1 : quote + 2] not in _ENDS:
        return -1
    low = sentence_start(tags, quote - 1)
    if QUOTED in tags[low:quote] or CUE in tags[low:quote]:
        return -1
    if not pack.reported_moods.isdisjoint(tokens.words[low:quote]):
        return -1
    first = bisect_left(mentions, low, key=_start)
    last = bisect_left(mentions, quote, key=_start)
    named = [
        index
        for index in range(max(first, last - _MOST_BEFORE), last)
        if mentions[index].can_speak
        and NAME * 2 in tags[mentions[index].start : mentions[index].end]
    ]
    if first < last and _is_pronoun_subject(tokens, mentions[first], pack) and not named:
        return first  # "Sie selbst winkt ab.  “…”"
    alone = len(named) == 1 and mentions[named[0]].before not in (PREPOSITION, ACCORDING_TO)
    return named[0] if alone else -1


def _is_pronoun_subject(tokens: TaggedText, mention: Mention, pack: LanguagePack) -> bool:
    """Whether a mention is a pronoun for one person that opens a sentence."""
    opens = mention.before in (SENTENCE_END, PARAGRAPH_START)
    gender = pack.pronouns.get(tokens.words[mention.start].lower())
    return mention.form == PRONOMINAL and opens and gender in ("m", "f") and mention.cue < 0


def _beside_later(
    tokens: TaggedText, mentions: Sequence[Mention], quote: int, pack: LanguagePack
) -> int:
    """Whose verb stands right behind a later quote of the sentence: "“…” und “…”, sagte Roe"."""
    tags = tokens.tags
    stop = tags.find(SENTENCE_END, quote, quote + _LONGEST_SENTENCE)
    stop = stop if stop >= 0 else min(len(tags), quote + _LONGEST_SENTENCE)
    later = tags.rfind(QUOTED, quote + 1, stop)
    if later < 0 or CUE in tags[quote:later]:
        return -1
    return beside_quote(tokens, mentions, later, pack)


def carried_by(
    own: TaggedParagraph, above: TaggedParagraph | None, quote: int, pack: LanguagePack
) -> MentionReference | None:
    """Who is reported in a sentence that nobody is named in: "Das sei “…”", "Poi un appello: “…”".

    It is the subject of the last verb before the sentence that reports something.
    """
    tags, words = own.tokens.tags, own.tokens.words
    low = sentence_start(tags, quote)
    high = tags.find(SENTENCE_END, quote, quote + _FAR)
    high = high if high >= 0 else min(len(tags), quote + _FAR)
    if _is_announced(own, low, quote):
        high = quote  # what stands behind may be another sentence
    elif pack.reported_moods.isdisjoint(words[low:high]):
        return None
    if CUE in tags[low:high]:
        return None
    for paragraph, end in ((own, low), (above, None)):
        if paragraph is None:
            continue
        last = len(paragraph.mentions)
        if end is not None:
            last = bisect_left(paragraph.mentions, high, key=_start)
        for index in range(last - 1, max(0, last - _FAR) - 1, -1):
            mention = paragraph.mentions[index]
            inside = end is not None and low <= mention.start < high
            if inside and mention.before == ACCORDING_TO:
                return None
            if (end is None or mention.start < end) and mention.cue >= 0 and mention.can_speak:
                return MentionReference(paragraph, index)
    return None


def _is_announced(own: TaggedParagraph, low: int, quote: int) -> bool:
    """Whether a colon leads to a quote in a sentence before which nobody in it may speak."""
    if own.tokens.tags[quote - 1 : quote] != COLON or quote - low <= 1:
        return False
    first = bisect_left(own.mentions, low, key=_start)
    last = bisect_left(own.mentions, quote, key=_start)
    return not any(mention.can_speak for mention in own.mentions[first:last])


def _is_told_by_subject(
    tokens: TaggedText, mentions: Sequence[Mention], quote: int, pack: LanguagePack
) -> bool:
    """Whether a quote ends what the subject of a verb before it says, led to by "that"."""
    tags, words = tokens.tags, tokens.words
    low = sentence_start(tags, quote)
    cue = tags.rfind(CUE, low, quote)
    if cue < 0 or not tokens.words[quote + 1 : quote + 2] or QUOTED in tags[cue:quote]:
        return False
    led = words[cue + 1 : cue + 2] != [] and words[cue + 1].lower() in pack.complementizers
    if not led or COMMA in tags[cue:quote]:
        return False
    last = bisect_left(mentions, cue, key=_start)
    return any(
        mention.cue == cue and mention.cue_link == FOLLOWED
        for mention in mentions[max(0, last - CLOSE) : last]
    )


def _leads_to(tokens: TaggedText, first: int, start: int, pack: LanguagePack) -> bool:
    """Whether the words between a quote and a mention say no more than that it is told: "d'après"."""
    words = [word.lower() for word in tokens.words[first:start]]
    return start - first <= 1 or tells_whose(words, pack) == len(words)


def beside_quote(
    tokens: TaggedText, mentions: Sequence[Mention], quote: int, pack: LanguagePack
) -> int:
    """The index of the mention whose verb stands right behind a quote: "…, sagte er"; -1 without one."""
    tags = tokens.tags
    first = quote + 1
    while tags[first : first + 1] in (COMMA, DASH):
        first += 1
    first = skip(tags, first, 1)
    low = bisect_left(mentions, first, key=_start)
    for index, mention in enumerate(mentions[low : low + _MOST_AMID], low):
        near = mention.start - first <= LONGEST_TELLING and mention.before == ACCORDING_TO
        if near and mention.can_speak and _leads_to(tokens, first, mention.start, pack):
            low = max(tags.rfind(SENTENCE_END, 0, quote), tags.rfind(QUOTED, 0, quote)) + 1
            first = max(bisect_left(mentions, low, key=_start) - 1, index - _MOST_BEFORE, 0)
            told = any(
                low <= one.cue < quote and one.start != one.cue for one in mentions[first:index]
            )
            return -1 if told else index  # "“…”, so Roe"
        inverted = mention.cue == first and mention.cue_link in (INVERTED, FOLLOWED)
        if (
            inverted
            and mention.form != PRONOMINAL
            and _is_told_by_subject(tokens, mentions, quote, pack)
        ):
            return -1  # "Roe sostiene che è “…”, riferisce l'agenzia"
        followed = mention.start == first and mention.cue_link == FOLLOWED
        if inverted or (followed and mention.form == PRONOMINAL):
            return index
    return -1


def _is_only_for(tokens: TaggedText, mention: Mention, quote: int, pack: LanguagePack) -> bool:
    """Whether a verb behind says who speaks, not "pour" right behind a quote: "“…” pour Roe, dit-il"."""
    tags, words = tokens.tags, tokens.words
    if mention.start != quote + 2 or words[quote + 1].lower() not in pack.edge_words:
        return False
    stop = tags.find(SENTENCE_END, quote, quote + _LONGEST_SENTENCE)
    return CUE in tags[mention.end : stop if stop >= 0 else quote + _LONGEST_SENTENCE]


def _start(mention: Mention) -> int:
    return mention.start
