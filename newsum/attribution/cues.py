"""Reporting verbs beside names: which phrase a verb reports the words of."""

from __future__ import annotations

from typing import Final, Literal

from .. import lexicon
from ..patterns import pattern
from .spans.tagging import TaggedText
from .spans.tags import (
    ADVERBIAL,
    AUXILIARY,
    CLOSING_BRACKET,
    COLON,
    COMMA,
    CUE,
    DASH,
    DETERMINER,
    NAME,
    NUMBER,
    OPENING_BRACKET,
    PARAGRAPH_START,
    PERSON_NOUN,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
    TIME,
    WORD,
)

CueLink = Literal["s", ",", "i", ":", "v", "-"]
"""How the nearest verb is linked to a phrase, as the features of the speaker model spell it."""

FOLLOWED: Final = "s"
"""The reporting verb follows at once: "Roe said"."""
APPOSED: Final = ","
"""It follows an apposition or a relative clause: "Roe, a nurse, said"."""
INVERTED: Final = "i"
"""It comes before: "said Roe"."""
INTRODUCED: Final = ":"
"""A colon follows instead: "Roe:"."""
VERBAL: Final = "v"
"""A word of no list follows that has a verb's ending: "Roe quips"."""
UNLINKED: Final = "-"

SUBJECT_LINKS: Final = frozenset((FOLLOWED, APPOSED))
"""The links of a phrase that is the subject of a reporting verb, and before it."""

ACCORDING_TO: Final = "a"
"""What `tag_before` gives for a phrase behind "according to", or behind ", per"."""

_BEFORE_PER: Final = frozenset((COMMA, QUOTED))

_IN_THE_WORDS_OF: Final = ["in", "the", "words", "of"]

_SHORTEST_TELLING: Final = 2
"""Tokens of "according to", or of a comma and "per"."""

NO_TOKEN: Final = -1
"""The verb's token where there is none."""

_LONGEST_APPOSITION: Final = 25
"""Tokens of an apposition or relative clause between a phrase and its verb."""

_LONGEST_OFFICE: Final = 12
"""Tokens of an office before the comma and the name of whoever holds it."""

_BEFORE_OFFICE: Final = (SENTENCE_END, QUOTED, COMMA)
_OFFICE_OF: Final = PERSON_NOUN + PREPOSITION
_PERSONAL_NAMES: Final = (NAME * 2, NAME * 3)

_OF_BODY: Final = PREPOSITION + DETERMINER + PERSON_NOUN + COMMA

_LONGEST_ASIDE: Final = 10
"""Tokens of an aside between a relative pronoun and its verb, at most."""

_LONGEST_BRACKET: Final = 12
"""Tokens in brackets that stand between the two."""

_MOST_ADVERBIALS: Final = 20
"""Adverbs, brackets and times that stand between the two, at most."""

_REACH: Final = 2 + _LONGEST_APPOSITION + 2 * _MOST_ADVERBIALS
"""Tokens behind a phrase among which the verb behind its apposition stands, where no brackets do."""

_PARTICIPLES: Final = ("ed", "seen", "sent", "written", "made", "shown")
_ORIGIN: Final = WORD + PREPOSITION
_LONGEST_ORIGIN: Final = 10
"""Tokens of where a writing comes from, its participle included, at most."""
_OF_ORIGIN: Final = frozenset((DETERMINER, NAME, NUMBER, PERSON_NOUN, PREPOSITION, TIME, WORD))

_CLAUSE_ENDS: Final = frozenset((SENTENCE_END, QUOTED))
# A clause without a reporting verb, and without brackets, behind which one may stand.
_HAS_NO_CUE = pattern(
    rf"[^{CUE}{QUOTED}{SENTENCE_END}\{OPENING_BRACKET}]*(?:[{QUOTED}{SENTENCE_END}]|\Z)"
)
_APPOSITION_MARKS: Final = frozenset((COMMA, DASH))
_RELATIVE: Final = frozenset(("who", "which", "whose"))
_OTHER_CLAUSE: Final = frozenset(("but", "yet", "so"))
_BEFORE_TIME: Final = frozenset((DETERMINER, PREPOSITION, WORD))
_ADVERBIAL_OPENINGS: Final = ADVERBIAL | _BEFORE_TIME | {OPENING_BRACKET}
"""The tags of what `_skip_adverbs` skips, if it goes on as that wants it."""
_VERB_ENDINGS: Final = ("ed", "s")


def _skip_adverbs(tokens: TaggedText, token: int) -> int:
    """The token behind adverbs, auxiliaries, brackets and "last week"."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    for _ in range(_MOST_ADVERBIALS):
        if token >= size:
            break
        tag = tags[token]
        if tag in ADVERBIAL or (tag == WORD and words[token].endswith("ly")):
            token += 1
        elif tag in _BEFORE_TIME and token + 1 < size and tags[token + 1] == TIME:
            token += 2
        elif tag == OPENING_BRACKET:
            close = tags.find(CLOSING_BRACKET, token, token + _LONGEST_BRACKET)
            if close < 0:
                break
            token = close + 1
        else:
            break
    return token


def _cue_behind_apposition(tokens: TaggedText, token: int) -> int:
    """The verb behind the apposition or relative clause that begins at ``token``."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    if _HAS_NO_CUE.match(tags, token + 1, token + _REACH):
        return NO_TOKEN
    if words[token + 1 : token + 2] and words[token + 1] in _OTHER_CLAUSE:
        return NO_TOKEN  # "The price is high, but Roe, a broker, said"
    limit = min(size, token + _LONGEST_APPOSITION)
    ahead = token + 1
    while ahead < limit and tags[ahead] not in _CLAUSE_ENDS:
        if tags[ahead] in _APPOSITION_MARKS:
            verb = _skip_adverbs(tokens, ahead + 1)
            if verb < size and tags[verb] == CUE:
                return NO_TOKEN if _is_explained(tokens, token, ahead) else verb
        ahead += 1
    relative = token + 1 if tags[token] in _APPOSITION_MARKS else token
    if relative < size and words[relative].lower() in _RELATIVE:
        verb = _skip_adverbs(tokens, _behind_aside(tags, relative + 1))
        if verb < size and tags[verb] == CUE:
            return verb
    return NO_TOKEN


def _behind_aside(tags: str, token: int) -> int:
    """The token behind an aside between commas that begins at one: "who, on a call Friday, said"."""
    if tags[token : token + 2] != COMMA + PREPOSITION:
        return token
    end = tags.find(COMMA, token + 1, token + _LONGEST_ASIDE)
    return end + 1 if end >= 0 and _CLAUSE_ENDS.isdisjoint(tags[token:end]) else token


def _cue_behind_participle(tokens: TaggedText, end: int) -> int:
    """The verb behind where a writing comes from: "a letter obtained by the Gazette warns"."""
    tags, words = tokens.tags, tokens.words
    if tags[end : end + 2] != _ORIGIN:
        return NO_TOKEN
    head = words[end - 1].lower()
    written = not lexicon.impersonal_nouns().isdisjoint((head, head.removesuffix("s")))
    if not written or not words[end].endswith(_PARTICIPLES):
        return NO_TOKEN
    verb = end + 2
    while verb < len(tags) and verb - end < _LONGEST_ORIGIN and tags[verb] in _OF_ORIGIN:
        verb += 1
    return verb if verb > end + 2 and tags[verb : verb + 1] == CUE else NO_TOKEN


def _is_explained(tokens: TaggedText, token: int, end: int) -> bool:
    """Whether what stands at ``token`` ends with the subject's name: ", chief, Ana Roe", ", Gov. Tom Roe"."""
    tags = tokens.tags
    if tags[end - 1] == CLOSING_BRACKET:
        end = tags.rfind(OPENING_BRACKET, max(token, end - _LONGEST_BRACKET), end)
    first = end
    while first > token and tags[first - 1] == NAME:
        first -= 1
    if first >= end or first == token or tags[first - 1] != COMMA:
        return False
    titled = end - first > 1 and tokens.words[first].lower() in lexicon.titles()
    return titled or (token < first - 1 and tags[first - 2] == PERSON_NOUN)


def names_body(tokens: TaggedText, start: int, end: int) -> bool:
    """Whether a word says which body the noun before it means: "a clerk for the builder, Tarncraft,"."""
    tied = tokens.tags[max(0, start - 4) : start] == _OF_BODY and end == start + 1
    if not tied or tokens.words[start].lower() in lexicon.first_names():
        return False
    noun = tokens.words[start - 2]
    return noun in lexicon.trades_of_bodies() or noun in lexicon.impersonal_nouns()


def _explains_role(tokens: TaggedText, start: int, end: int) -> bool:
    """Whether a name only says who holds the office before it: "the chief of ports, Ana Roe,"."""
    tags = tokens.tags
    if start < 2 or tags[start - 1] != COMMA:
        return False
    if tags[start - 2] == PERSON_NOUN:
        return not names_body(tokens, start, end)
    if tags[start:end] not in _PERSONAL_NAMES:
        return False
    office = tags[max(0, start - 1 - _LONGEST_OFFICE) : start - 1]
    held = office[max(office.rfind(mark) + 1 for mark in _BEFORE_OFFICE) :]
    return _OFFICE_OF in held and CUE not in held and AUXILIARY not in held


FINDINGS: Final = frozenset(("discovered", "found", "heard", "learned", "showed"))
"""Verbs that report what stands before them where they close a sentence: "…, a study found."."""


def _closes(tokens: TaggedText, start: int, verb: int) -> bool:
    """Whether a verb of a finding closes the sentence, and its subject stands behind a comma."""
    ends = tokens.tags[verb + 1 : verb + 2] in ("", SENTENCE_END)
    return ends and start > 0 and tokens.tags[start - 1] == COMMA


_BEFORE_BACK: Final = frozenset(("fired", "fires", "hit", "hits", "shoots", "shot", "snapped"))
"""Verbs that report where "back" and a name follow: "Shot back Roe"."""


def cue_link(tokens: TaggedText, start: int, end: int) -> tuple[CueLink, int]:
    """How a verb is linked to the phrase of tokens ``start`` to ``end``, and the verb's token."""
    tags, words = tokens.tags, tokens.words
    size = len(tags)
    adverbial = end < size and tags[end] in _ADVERBIAL_OPENINGS
    token = _skip_adverbs(tokens, end) if adverbial else end
    tag = tags[token] if token < size else ""
    if tag == CUE or (tag == WORD and words[token] in FINDINGS and _closes(tokens, start, token)):
        return FOLLOWED, token
    if tag == COMMA and _explains_role(tokens, start, end):
        verb = _skip_adverbs(tokens, token + 1)
        if tags[verb : verb + 1] == CUE:
            return FOLLOWED, verb  # "the chief, Ana Roe, has said"
    verb = start - 2 if start > 1 and tags[start - 1] == NUMBER else start - 1
    if verb >= 0 and tags[verb] == CUE:
        return INVERTED, verb  # "said Roe", "said 54-year-old Ana Roe"
    if verb > 0 and words[verb] == "back" and words[verb - 1].lower() in _BEFORE_BACK:
        return INVERTED, verb - 1  # "Shot back Roe"
    if tag in _CLAUSE_ENDS or not tag:
        return (VERBAL if tag and token > end else UNLINKED), NO_TOKEN
    if tag == COLON:
        return INTRODUCED, NO_TOKEN
    if tag in _APPOSITION_MARKS or words[token].lower() in _RELATIVE:
        verb = _cue_behind_apposition(tokens, token)
        if verb >= 0:
            return APPOSED, verb
    plain = tag == WORD
    verb = _cue_behind_participle(tokens, end) if plain and token == end else NO_TOKEN
    if verb >= 0:
        return APPOSED, verb
    if token > end or (plain and words[token].endswith(_VERB_ENDINGS)):
        return VERBAL, token if plain else NO_TOKEN
    return UNLINKED, NO_TOKEN


def tag_before(tokens: TaggedText, start: int) -> str:
    """The tag of the token before a phrase; `ACCORDING_TO` behind those words."""
    if not start:
        return PARAGRAPH_START
    return ACCORDING_TO if telling_before(tokens, start) < start else tokens.tags[start - 1]


def telling_before(tokens: TaggedText, start: int) -> int:
    """The first token of "according to" or its like right before a phrase; ``start`` without."""
    words = tokens.words
    if start < _SHORTEST_TELLING:
        return start
    if words[start - 1] == "per" and tokens.tags[start - 2] in _BEFORE_PER:
        return start - 1
    if tokens.tags[start - 1] != PREPOSITION:
        return start
    if words[start - 2].lower() == "according":
        return start - 2
    low = max(0, start - len(_IN_THE_WORDS_OF))
    return low if words[low:start] == _IN_THE_WORDS_OF else start
