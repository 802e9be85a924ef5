"""The mentions of a paragraph in a language that has a pack, for the same speaker model.

`mentions` says what a mention is.  Here a verb without a subject may be one, too: in "…, añadió"
whoever is meant spoke or was named before.
"""

from __future__ import annotations

from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...model import Span
from ..cues import (
    ACCORDING_TO,
    APPOSED,
    FOLLOWED,
    INTRODUCED,
    INVERTED,
    NO_TOKEN,
    UNLINKED,
)
from ..spans.pack_words import LONGEST_TELLING, tells_whose
from ..spans.tagging import TaggedText
from ..spans.tags import (
    COLON,
    COMMA,
    CONJUNCTION,
    DASH,
    DETERMINER,
    NAME,
    PARAGRAPH_START,
    PERSON_NOUN,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    WORD,
)
from .mentions import NOWHERE, OTHER, PRONOMINAL, Mention
from .pack_clauses import is_beside, link_citing, link_final, link_perfect, perfect_auxiliary
from .pack_links import (
    is_gerund,
    is_joined,
    is_relative,
    link,
    link_inverted,
    link_relative,
    skip,
    without_subject,
    yields,
)
from .pack_phrases import Phrase, find_phrases
from .pack_small_mentions import small_mentions
from .pack_tellings import link_documents, without_passives

_SUBJECT_ARTICLES: Final = frozenset(("der", "ein"))
"""Articles of a man who is the subject."""
_MOST_MODIFIERS: Final = 3
"""Words between such an article and its noun, at most."""

_FOR_MANY: Final = "-"
"""The gender of pronouns for several people or for nobody: "man"."""


def find_pack_mentions(tokens: TaggedText, pack: LanguagePack) -> list[Mention]:
    """Every phrase of a paragraph that may name a speaker, and verbs whose subject is left out."""
    found: list[Mention] = []
    taken: set[int] = set()
    for phrase in find_phrases(tokens, pack, taken):
        mention = _mention(tokens, phrase, taken, pack)
        if mention is not None:
            found.append(mention)
            if mention.cue >= 0:
                taken.add(mention.cue)
    link_inverted(tokens, found, taken, pack)
    if CAPITALISED_NOUNS in pack.traits:
        link_perfect(tokens, found, taken)
        link_final(tokens, found, taken)
    link_relative(tokens, found, taken, pack)
    link_citing(tokens, found, pack)
    _silence(tokens, found, pack)
    found += without_subject(tokens, taken, pack)
    if told := small_mentions(tokens, found, pack):
        starts = [mention.start for mention in told]
        found = [mention for mention in found if mention.start not in starts] + told
    found.sort()
    link_documents(tokens, found, pack)
    return without_passives(tokens, found, pack)


def _mention(
    tokens: TaggedText, phrase: Phrase, taken: set[int], pack: LanguagePack
) -> Mention | None:
    """The mention that a phrase is, with its verb if none before has taken it."""
    start, core, end, form, is_person = phrase
    telling = _telling(tokens, start, end, pack)
    before = tokens.tags[start - 1] if start else PARAGRAPH_START
    if telling != NOWHERE:
        before = ACCORDING_TO
    elif before != PREPOSITION and _is_oblique(tokens, start, core, pack):
        before = PREPOSITION
    tied, cue = link(tokens, start, end, before)
    if tied == UNLINKED and end > core:
        tied, cue = link(tokens, start, core, before)
    opens = tied == FOLLOWED and before in (SENTENCE_END, PARAGRAPH_START) and cue <= end
    shared = tied in (FOLLOWED, INVERTED) and not opens and is_gerund(tokens, cue, pack)
    shared = shared or (
        tied == INVERTED
        and (is_joined(tokens, cue, pack) or (form == OTHER and _has_subject(tokens, cue, pack)))
    )
    before_verb = tied in (FOLLOWED, APPOSED)
    thing = before_verb and (
        _is_object(tokens, phrase, cue, pack) or _is_amid(tokens, phrase, cue, pack)
    )
    if cue in taken or shared or thing or (before_verb and yields(tokens, start, cue, pack)):
        tied, cue = UNLINKED, NO_TOKEN
    reports = cue >= 0 or before == ACCORDING_TO
    if form == OTHER and tokens.tags[end : end + 1] == COMMA and tied != APPOSED and not reports:
        return None
    speaks = reports or not (
        form == OTHER
        or (before == PREPOSITION and form != PRONOMINAL and not is_person)
        or (tied == INTRODUCED and _is_recipient(tokens, start, pack))
        or (tied == INTRODUCED and _is_affair(tokens, start, pack))
        or pack.pronouns.get(tokens.words[start].lower()) == _FOR_MANY
    )
    return Mention(start, core, end, form, tied, cue, before, False, speaks, telling)


def _has_subject(tokens: TaggedText, cue: int, pack: LanguagePack) -> bool:
    """Whether a verb has its subject before it: "qui craignent une pause", "elle a de nouveau critiqué l'idée"."""
    if is_relative(tokens, cue, pack):
        return True
    edge = skip(tokens.tags, cue - 1, -1)
    amid = edge >= 0 and tokens.tags[edge] == WORD and CAPITALISED_NOUNS not in pack.traits
    return amid and tokens.tags[max(0, edge - 1)] == PREPOSITION


def _is_recipient(tokens: TaggedText, start: int, pack: LanguagePack) -> bool:
    """Whether a phrase tells to whom somebody speaks: "l'appello ai giovani: “…”"."""
    if not start or tokens.tags[start - 1] != PREPOSITION:
        return False
    return tokens.words[start - 1].lower() in pack.recipient_prepositions


def _is_affair(tokens: TaggedText, start: int, pack: LanguagePack) -> bool:
    """Whether a phrase names a case or a plan by somebody: "Il caso Roe: “…”"."""
    named = tokens.tags[start : start + 3] == DETERMINER + WORD + NAME
    return named and tokens.words[start + 1].lower() in pack.naming_words


def _telling(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> Span:
    """The tokens beside a phrase that say that its words are told, in the pack's language."""
    first = _telling_before(tokens, start, pack)
    if first < start:
        return first, start
    if tokens.words[end : end + 1] and tokens.words[end].lower() in pack.postpositions:
        return end, end + 1
    return _source_behind(tokens, end, pack) if pack.source_relatives else NOWHERE


def _source_behind(tokens: TaggedText, end: int, pack: LanguagePack) -> Span:
    """The tokens behind a phrase that say so: "Ana Roe, secondo cui “…”", "pour qui"."""
    first = end + (tokens.tags[end : end + 1] == COMMA)
    words = [word.lower() for word in tokens.words[first : first + LONGEST_TELLING + 1]]
    told = tells_whose(words, pack) or int(words[:1] != [] and words[0] in pack.edge_words)
    behind = told + (words[told : told + 1] != [] and words[told] in pack.determiners)
    led = told and behind < len(words) and words[behind] in pack.source_relatives
    return (first, first + behind + 1) if led else NOWHERE  # "secondo cui", "secondo i quali"


def _is_object(tokens: TaggedText, phrase: Phrase, cue: int, pack: LanguagePack) -> bool:
    """Whether a thing before a verb in the singular is its object, as who does it stands behind.

    "Die Vorwürfe wies Ana Roe zurück", but "Die Urheber nannten Ana Roe …".
    """
    if CAPITALISED_NOUNS not in pack.traits or tokens.words[cue].endswith("en"):
        return False
    words, tags = tokens.words, tokens.tags
    nouns = (token for token in range(phrase.start, phrase.core) if words[token][0].isupper())
    first = next((token for token in nouns if token > phrase.start), phrase.start)
    if phrase.form != OTHER and tags[first] != WORD:
        return False
    behind = skip(tags, cue + 1, 1)
    if tags[behind : behind + 2] in (NAME * 2, PERSON_NOUN + NAME):
        return True
    if tags[behind : behind + 1] != DETERMINER or words[behind].lower() not in _SUBJECT_ARTICLES:
        return False
    noun = behind + 1
    while tags[noun : noun + 1] == WORD and noun - behind < _MOST_MODIFIERS:
        noun += 1
    # "der" of a man is the subject's; of a woman it is that of an object, "der Zeitung"
    return tags[noun : noun + 1] == PERSON_NOUN and _is_man(words[noun], pack)


def _is_amid(tokens: TaggedText, phrase: Phrase, cue: int, pack: LanguagePack) -> bool:
    """Whether a phrase stands between a subject and its participle: "Roe hat die Richter kritisiert"."""
    if CAPITALISED_NOUNS not in pack.traits:
        return False
    auxiliary = perfect_auxiliary(tokens, cue)
    return auxiliary >= 0 and not is_beside(tokens, phrase.start, phrase.end, auxiliary)


def _is_man(noun: str, pack: LanguagePack) -> bool:
    """Whether a noun with a capital, or what a compound ends with, is for a man."""
    last = noun.lower().rpartition("-")[2]
    endings = (last[start:] for start in range(max(0, len(last) - 3)))
    return next((g for g in map(pack.person_nouns.get, endings) if g), None) == "m"


def _telling_before(tokens: TaggedText, start: int, pack: LanguagePack) -> int:
    """The first token of "laut" or its like right before a phrase; ``start`` without."""
    if not start:
        return start
    words = [word.lower() for word in tokens.words[max(0, start - LONGEST_TELLING) : start]]
    starts = pack.telling_starts
    for token, word in enumerate(words):
        if word in starts and tells_whose(words[token:], pack) == len(words) - token:
            return start - len(words) + token
    if words[-1] in pack.edge_words:
        edge = tokens.tags[start - 2] if start > 1 else PARAGRAPH_START
        if edge == CONJUNCTION:  # "Et pour Roe, …"
            edge = tokens.tags[start - 3] if start > 2 else PARAGRAPH_START
        if edge in (SENTENCE_END, QUOTED, COMMA, DASH, PARAGRAPH_START):
            return start - 1
    return start


def _is_oblique(tokens: TaggedText, start: int, core: int, pack: LanguagePack) -> bool:
    """Whether the article of a phrase says that it is no subject: "dem Blatt", "der Zeitung"."""
    article = tokens.words[start].lower()
    if tokens.tags[start] != DETERMINER or core - start < 2:
        return False
    if article in pack.oblique_articles:
        return True
    if article not in pack.feminine_oblique_articles:
        return False
    if start and tokens.tags[start - 1] in (WORD, NAME) and tokens.words[start - 1][0].isupper():
        return True  # "Die Vorwürfe der XYZ wies …"
    head = start + 1
    while head < core - 1 and tokens.words[head][0].islower():
        head += 1
    word = tokens.words[head].lower()
    gender = pack.person_nouns.get(word)
    return gender == "f" or (gender != "m" and word.endswith(pack.feminine_endings))


def _silence(tokens: TaggedText, found: list[Mention], pack: LanguagePack) -> None:
    """Let nobody speak who is only spoken of: in a sentence whose verb tells that it is reported."""
    if pack.reported_moods.isdisjoint(tokens.words):
        return
    high, told = 0, 0
    for index, mention in enumerate(found):
        if mention.start >= high:
            low = tokens.tags.rfind(SENTENCE_END, high, mention.start) + 1 or high
            high = tokens.tags.find(SENTENCE_END, mention.start)
            high = high if high >= 0 else len(tokens.words)
            told = _told_from(tokens, low, high, pack)
        if told <= mention.start < high and mention.cue < 0 and mention.before != ACCORDING_TO:
            found[index] = mention._replace(can_speak=False)


def _told_from(tokens: TaggedText, low: int, high: int, pack: LanguagePack) -> int:
    """Where the clause begins whose verb tells that it is reported, of a sentence; its end without."""
    for token in range(low, high):
        if tokens.words[token] in pack.reported_moods:
            return max(*(tokens.tags.rfind(mark, low, token) + 1 for mark in (COMMA, COLON)), low)
    return high
