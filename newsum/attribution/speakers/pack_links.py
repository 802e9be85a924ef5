"""How reporting verbs are tied to the phrases of a paragraph, in a language that has a pack."""

from __future__ import annotations

from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, DROPPED_SUBJECTS, LanguagePack
from ...patterns import pattern
from ..cues import (
    ACCORDING_TO,
    APPOSED,
    FOLLOWED,
    INTRODUCED,
    INVERTED,
    NO_TOKEN,
    UNLINKED,
    CueLink,
)
from ..spans.pack_words import first_name_gender
from ..spans.tagging import TaggedText
from ..spans.tags import (
    ADVERBIAL,
    AUXILIARY,
    CLOSING_BRACKET,
    COLON,
    COMMA,
    CONJUNCTION,
    CUE,
    DASH,
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
from .mentions import OTHER, PRONOMINAL, Mention, first_from
from .pack_phrase_ends import PARTICIPLE_ENDS

_LONGEST_APPOSITION: Final = 25
MOST_BETWEEN: Final = 6
"""Adverbs and times between a phrase and its verb, at most."""

_MOST_AMID: Final = 8
"""Tokens between a verb that opens a clause and its subject behind it, at most."""

_LONGEST_ADJUNCT: Final = 9
"""Tokens between a relative word and its verb, at most."""
_IN_ADJUNCT: Final = frozenset((PREPOSITION, DETERMINER, WORD, AUXILIARY, TIME, COMMA, CONJUNCTION))
"""What may stand there."""

_PARTICIPLES: Final = ("ado", "ada", "ido", "ida", "ato", "ata", "uto", "uta", "ito", "ita")
"""What participles of Romance languages end with whose verbs need no subject."""

# A phrase behind a preposition, and nothing else, before a verb: "De sus colegas dice que".
_FRONTED = pattern(
    f"{PREPOSITION}{DETERMINER}{{0,2}}[{WORD}{PERSON_NOUN}]{{1,3}}{NAME}{{0,4}}{AUXILIARY}{{0,3}}"
)

_MOST_TOLD: Final = 8
"""Tokens of a participle and what belongs to it, at most."""
_IN_PARTICIPLE: Final = frozenset((WORD, PREPOSITION, DETERMINER, NAME, PERSON_NOUN))
_ENDS_PARTICIPLE: Final = frozenset((CUE, COMMA, AUXILIARY))

_LONGEST_BRACKET: Final = 8
"""Tokens of a bracket between a name and its verb, at most: "Roe (CDU) sagte"."""

_SUBJECTS: Final = frozenset(("er", "man", "wir"))
"""Pronouns that are subjects, whatever stands before them, where nouns have capitals."""

_SUBJECT_STARTS: Final = frozenset((PRONOUN, DETERMINER, NAME, PERSON_NOUN))
_CLAUSE_STARTS: Final = frozenset((SENTENCE_END, QUOTED, COMMA, DASH, CONJUNCTION, PARAGRAPH_START))
CLAUSE_BREAKS: Final = frozenset((COMMA, COLON, DASH, SENTENCE_END, QUOTED))
ENDS_CLAUSE: Final = frozenset((SENTENCE_END, QUOTED, COMMA, COLON, CUE, CONJUNCTION))
_BEFORE_TIME: Final = frozenset((PREPOSITION, DETERMINER, NUMBER))


def link_inverted(
    tokens: TaggedText, found: list[Mention], taken: set[int], pack: LanguagePack
) -> None:
    """Link verbs that open a clause to the phrase behind them, over what stands between the two.

    "…, a réagi auprès de l'agence Ana Roe".
    """
    tags = tokens.tags
    for cue in [token for token, tag in enumerate(tags) if tag == CUE and token not in taken]:
        edge = skip(tags, cue - 1, -1)
        if edge >= 0 and tags[edge] not in _CLAUSE_STARTS:
            continue
        if is_gerund(tokens, cue, pack) or is_joined(tokens, cue, pack):
            continue
        index = first_from(found, cue)
        last = min(len(found), index + _MOST_AMID)
        while index < last and _is_passed(tokens, found, index, cue, pack):
            index += 1
        if index < last:
            mention = found[index]
            between = tags[cue + 1 : mention.start]
            near = len(between) <= _MOST_AMID and not ENDS_CLAUSE.intersection(between)
            near = near and not (mention.form == OTHER and is_relative(tokens, cue, pack))
            if near and mention.cue < 0 and mention.form != PRONOMINAL:
                found[index] = mention._replace(cue_link=INVERTED, cue=cue, can_speak=True)
                taken.add(cue)


def _is_passed(
    tokens: TaggedText, found: list[Mention], index: int, cue: int, pack: LanguagePack
) -> bool:
    """Whether a phrase behind a verb that opens a clause is not its subject, which follows.

    It stands behind a preposition, or is the name of what does: "écrit sur son compte Quab la police".
    """
    mention = found[index]
    follows = index + 1 < len(found) and found[index + 1].start == mention.end
    if mention.before == PREPOSITION:
        of_body = tokens.words[mention.start - 1].lower() in pack.source_prepositions
        far = PREPOSITION in tokens.tags[cue + 1 : mention.start - 1]
        bare = not tokens.tags[mention.start : mention.end].strip(NAME)
        one = not tokens.words[cue].endswith(pack.plural_verb_endings)
        placed = bare and one and DROPPED_SUBJECTS in pack.traits  # "afirma desde Osk"
        return follows or far or placed or not of_body
    return follows and PREPOSITION in tokens.tags[cue + 1 : mention.start]


def link_relative(
    tokens: TaggedText, found: list[Mention], taken: set[int], pack: LanguagePack
) -> None:
    """Link the verb of a relative clause to the phrase before it: "Roe, qui se dit “prêt”"."""
    tags = tokens.tags
    for cue in [token for token, tag in enumerate(tags) if tag == CUE and token not in taken]:
        edge = relative_before(tokens, cue, pack)
        if edge < 1:
            continue
        end = edge - (tags[edge - 1] == COMMA)
        index = first_from(found, edge) - 1
        while index > 0 and found[index - 1].end == found[index].end == end:
            index -= 1  # "le ministre de l'Intérieur, qui": not "l'Intérieur"
        if index >= 0 and _is_place(tokens, found[index], pack):
            continue  # "la biblioteca de Tarn, que define como “…”": of whom the sentence tells
        if index >= 0 and end in (found[index].end, found[index].core) and found[index].cue < 0:
            found[index] = found[index]._replace(cue_link=APPOSED, cue=cue, can_speak=True)
            taken.add(cue)


def _is_place(tokens: TaggedText, mention: Mention, pack: LanguagePack) -> bool:
    """Whether a lone name behind a preposition is hardly somebody who does what a relative clause tells."""
    if (
        DROPPED_SUBJECTS not in pack.traits
        or PERSON_NOUN in tokens.tags[mention.start : mention.end]
    ):
        return False
    lone = tokens.tags[mention.start : mention.end] == NAME and mention.before == PREPOSITION
    oblique = tokens.tags[mention.start - 1 : mention.start] == PREPOSITION
    name = mention.start + (tokens.tags[mention.start] == DETERMINER)
    placed = oblique and first_name_gender(pack, tokens.words[name]) is None
    return lone or (placed and NAME in tokens.tags[mention.start : mention.end])


def relative_before(tokens: TaggedText, cue: int, pack: LanguagePack) -> int:
    """The relative word that is the subject of a verb, perhaps before where or when: "qui, dans un mot, dit".

    -1 where there is none.
    """
    tags, words = tokens.tags, tokens.words
    edge = skip(tags, cue - 1, -1)
    while edge > 0 and cue - edge <= _LONGEST_ADJUNCT and tags[edge] in _IN_ADJUNCT:
        if words[edge].lower() in pack.relative_words:
            break
        edge -= 1
    if edge < 1 or words[edge].lower() not in pack.relative_words:
        return -1
    adjunct = tags[edge + 1 : skip(tags, cue - 1, -1) + 1].lstrip(AUXILIARY)
    return edge if not adjunct or adjunct[0] in (PREPOSITION, COMMA) else -1


def yields(tokens: TaggedText, start: int, cue: int, pack: LanguagePack) -> bool:
    """Whether a verb has its subject behind it, though a phrase stands before.

    So where that phrase belongs to what opens the clause, and is no subject: "In einem Gespräch
    der Zeitung nannte Roe".
    """
    tags = tokens.tags
    if CAPITALISED_NOUNS not in pack.traits:
        return False
    if tags[cue + 1 : cue + 2] == PRONOUN and tokens.words[cue + 1] in _SUBJECTS:
        return True  # "Roes Haltung nannte er"
    ahead = skip(tags, cue + 1, 1)
    if tags[ahead : ahead + 1] not in _SUBJECT_STARTS:
        return False
    low = max(tags.rfind(SENTENCE_END, 0, start) + 1, tags.rfind(QUOTED, 0, start) + 1, 0)
    if tags[low : low + 1] == COMMA:
        low += 1
    while low < start and (
        tags[low] == AUXILIARY or (tags[low] == WORD and tags[low + 1] == PREPOSITION)
    ):
        low += 1
    if low < start:
        opening = tokens.words[low].lower()
        return opening in pack.joined_articles or tags[low] == PREPOSITION
    return False


def is_joined(tokens: TaggedText, cue: int, pack: LanguagePack) -> bool:
    """Whether "and" ties a verb to the one before, whose subject it has: "Roe kam und nannte Ode …"."""
    edge = skip(tokens.tags, cue - 1, -1)
    joined = edge > 0 and tokens.words[edge].lower() in pack.coordinators
    return joined and tokens.tags[edge - 1] not in CLAUSE_BREAKS


def is_relative(tokens: TaggedText, cue: int, pack: LanguagePack) -> bool:
    """Whether a verb has its subject in a relative word before it: "qui souhaitent une pause"."""
    edge = skip(tokens.tags, cue - 1, -1)
    return edge > 0 and tokens.words[edge].lower() in pack.relative_words


def is_gerund(tokens: TaggedText, cue: int, pack: LanguagePack) -> bool:
    """Whether a verb shares the subject of another, and has none behind it: "ajoutant"."""
    return tokens.words[cue].endswith(pack.gerund_endings)


def skip(tags: str, token: int, step: int) -> int:
    """The next token from one on, in either direction, that is no adverb and no time."""
    for _ in range(MOST_BETWEEN):
        if not 0 <= token < len(tags):
            break
        if tags[token] in ADVERBIAL:
            token += step
        elif step > 0 and tags[token] == OPENING_BRACKET:
            close = tags.find(CLOSING_BRACKET, token, token + _LONGEST_BRACKET)
            if close < 0:
                break
            token = close + 1
        elif step > 0 and tags[token] in _BEFORE_TIME and tags[token + 1 : token + 2] == TIME:
            token += 2
        elif step < 0 and tags[token] in _BEFORE_TIME and tags[token + 1] == TIME:
            token -= 1
        else:
            break
    return token


def _behind_participle(tokens: TaggedText, end: int) -> int:
    """Where a phrase ends with what a participle behind it tells: "reitores ouvidos pela reportagem"."""
    tags, token = tokens.tags, end
    if tags[end : end + 2] != WORD + PREPOSITION or not tokens.words[end].endswith(PARTICIPLE_ENDS):
        return end
    while token - end < _MOST_TOLD and tags[token : token + 1] in _IN_PARTICIPLE:
        token += 1
    return token if tags[token : token + 1] in _ENDS_PARTICIPLE else end


def link(tokens: TaggedText, start: int, end: int, before: str) -> tuple[CueLink, int]:
    """How a verb is linked to the phrase of tokens ``start`` to ``end``, and the verb's token."""
    tags = tokens.tags
    size = len(tags)
    oblique = before in (PREPOSITION, ACCORDING_TO)
    after = skip(tags, _behind_participle(tokens, end), 1)
    if not oblique and tags[after : after + 1] == WORD and after in tokens.span_of:
        after = skip(tags, after + 1, 1)  # "die Gruppe “Nie” beklagt"
    if not oblique and after < size and tags[after] == CUE:
        return FOLLOWED, after
    verb = skip(tags, start - 1, -1)
    if not oblique and verb >= 0 and tags[verb] == CUE:
        return INVERTED, verb
    if after < size and tags[after] == COLON:
        return INTRODUCED, NO_TOKEN
    if not oblique and after < size and tags[after] in (COMMA, DASH):
        close = after + 1
        limit = min(size, after + _LONGEST_APPOSITION)
        while close < limit and tags[close] not in (SENTENCE_END, QUOTED):
            if tags[close] == tags[after]:
                verb = skip(tags, close + 1, 1)
                if verb < size and tags[verb] == CUE:
                    return APPOSED, verb
            close += 1
    return UNLINKED, NO_TOKEN


def _is_participle(tokens: TaggedText, cue: int) -> bool:
    """Whether a verb is a participle without its auxiliary."""
    alone = not cue or tokens.tags[cue - 1] != AUXILIARY
    return alone and tokens.words[cue].endswith(_PARTICIPLES)


def is_asked(tokens: TaggedText, start: int) -> bool:
    """Whether a sentence opens with what was done to its subject: "Interpellato sugli alleati, …"."""
    words, tags = tokens.words[start : start + 1], tokens.tags
    return (
        words != []
        and words[0].lower().endswith(_PARTICIPLES)
        and tags[start + 1 : start + 2] == PREPOSITION
    )


def _is_fronted(tokens: TaggedText, cue: int, pack: LanguagePack) -> bool:
    """Whether a sentence opens with whom a verb speaks to: "Ai cronisti in attesa ha risposto che"."""
    low = max(tokens.tags.rfind(SENTENCE_END, 0, cue), tokens.tags.rfind(QUOTED, 0, cue)) + 1
    fronted = _FRONTED.fullmatch(tokens.tags, low, cue) is not None
    if not fronted and tokens.words[low].lower() not in pack.recipient_prepositions:
        return False
    behind = skip(tokens.tags, cue + 1, 1)
    return tokens.tags[behind : behind + 1] == COLON or (
        tokens.words[behind : behind + 1] != []
        and tokens.words[behind].lower() in pack.complementizers
    )


def without_subject(tokens: TaggedText, taken: set[int], pack: LanguagePack) -> list[Mention]:
    """The verbs that no phrase is linked to, where a quote stands beside them or a clause begins."""
    tags = tokens.tags
    anywhere = DROPPED_SUBJECTS in pack.traits
    found = []
    for cue, tag in enumerate(tags):
        if tag != CUE or cue in taken or is_gerund(tokens, cue, pack):
            continue
        if anywhere and tokens.words[cue][0].isupper() and _is_participle(tokens, cue):
            continue  # "Preguntado por eso"
        edge = skip(tags, cue - 1, -1)
        before = tags[edge] if edge >= 0 else PARAGRAPH_START
        beside = before == QUOTED or (before in (COMMA, DASH) and tags[edge - 1 : edge] == QUOTED)
        if beside or (anywhere and (before in _CLAUSE_STARTS or _is_fronted(tokens, cue, pack))):
            found.append(
                Mention(cue, cue + 1, cue + 1, PRONOMINAL, FOLLOWED, cue, before, False, True)
            )
    return found
