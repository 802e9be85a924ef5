"""The mentions of a paragraph in a language that has a pack, for the same speaker model.

`mentions` says what a mention is.  Here a verb without a subject may be one, too: in "…, añadió"
whoever is meant spoke or was named before.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, DROPPED_SUBJECTS, LanguagePack
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
from .mentions import NAMED_DEFINITE, NOMINAL, OTHER, PRONOMINAL, PROPER, Form, Mention

# A pronoun; a noun for a person with what belongs to it, perhaps with a name behind it; a name;
# after an article a noun of no list where a name or a verb stands beside it; "one" of several.
_PHRASE = re.compile(
    f"{PRONOUN}"
    f"|(?:{DETERMINER}[{WORD}{NUMBER}{NAME}]{{0,3}})?{PERSON_NOUN}[{WORD}{PERSON_NOUN}]{{0,2}}{NAME}{{0,6}}"
    f"|{DETERMINER}?{NAME}{{1,6}}"
    f"|{DETERMINER}[{WORD}{NUMBER}]{{1,2}}{NAME}{{2,6}}"
    f"|(?<={CUE}){DETERMINER}[{WORD}{NUMBER}]{{1,3}}{NAME}{{0,6}}"
    f"|{DETERMINER}[{WORD}{NUMBER}]{{1,3}}{NAME}{{0,6}}(?=[{CUE}{COMMA}])"
    f"|{DETERMINER}{WORD}?(?=[{PREPOSITION}{DETERMINER}]{DETERMINER}?[{WORD}{NUMBER}]{{0,2}}{PERSON_NOUN})"
)

# What a word ties to a phrase: "de l'Intérieur", "des Verbandes".
_TIED = re.compile(
    f"[{PREPOSITION}{DETERMINER}]{DETERMINER}?[{WORD}{NUMBER}]{{0,2}}"
    f"(?:{PERSON_NOUN}{{0,2}}{NAME}{{1,6}}|{PERSON_NOUN}{{1,2}}|{WORD}){WORD}?"
)
_MOST_TIED: Final = 3

# A full name in apposition, and what may follow it.
_APPOSED_NAME = re.compile(
    f"{NAME}{{2,6}}(?:[{COMMA}{CUE}{OPENING_BRACKET}{SENTENCE_END}{AUXILIARY}{DASH}]|$)"
)
_LONGEST_DESCRIPTION: Final = 14
_IN_DESCRIPTION: Final = frozenset(
    (WORD, PREPOSITION, DETERMINER, NAME, PERSON_NOUN, NUMBER, OPENING_BRACKET, CLOSING_BRACKET)
)

_LONGEST_APPOSITION: Final = 25
_MOST_BETWEEN: Final = 6
"""Adverbs and times between a phrase and its verb, at most."""

_MOST_AMID: Final = 8
"""Tokens between a verb that opens a clause and its subject behind it, at most."""

_BODY: Final = "n"
"""The gender of nouns for bodies in a pack."""

_FOR_MANY: Final = "-"
"""The gender of pronouns for several people or for nobody: "man"."""

_LONGEST_BRACKET: Final = 8
"""Tokens of a bracket between a name and its verb, at most: "Roe (CDU) sagte"."""

_ONE_OF: Final = frozenset((DETERMINER, DETERMINER + WORD))
_SUBJECT_STARTS: Final = frozenset((PRONOUN, DETERMINER, NAME, PERSON_NOUN))
_BETWEEN: Final = frozenset((AUXILIARY, TIME))
_CLAUSE_STARTS: Final = frozenset((SENTENCE_END, QUOTED, COMMA, DASH, CONJUNCTION, PARAGRAPH_START))
_ENDS_CLAUSE: Final = frozenset((SENTENCE_END, QUOTED, COMMA, COLON, CUE, CONJUNCTION))
_BEFORE_TIME: Final = frozenset((PREPOSITION, DETERMINER, NUMBER))


def find_pack_mentions(tokens: TaggedText, pack: LanguagePack) -> list[Mention]:
    """Every phrase of a paragraph that may name a speaker, and verbs whose subject is left out."""
    tags = tokens.tags
    found: list[Mention] = []
    taken: set[int] = set()
    token = 0
    while match := _PHRASE.search(tags, token):
        start, core = match.span()
        token = core
        one_of = match.group() in _ONE_OF
        ties = one_of or PERSON_NOUN in match.group()
        end = _tied_end(tokens, core, pack) if ties else core
        if one_of:
            if end == core:
                continue
            core = token = end
        elif (cut := _second_name(tokens, start, core, pack)) and taken.isdisjoint(
            range(cut - _MOST_AMID, cut)
        ):
            core = end = token = cut
        if core == match.end() and tags[core - 1] != NAME and PERSON_NOUN in match.group():
            end = _apposed_end(tokens, start, end)
        before = _before(tokens, start, pack)
        if before not in (ACCORDING_TO, PREPOSITION) and _is_oblique(tokens, start, core, pack):
            before = PREPOSITION
        if tokens.words[end : end + 1] and tokens.words[end].lower() in pack.postpositions:
            before = ACCORDING_TO
        link, cue = _link(tokens, start, end, before)
        if link == UNLINKED and end > core:
            link, cue = _link(tokens, start, core, before)
        if cue in taken:
            link, cue = UNLINKED, NO_TOKEN
        if link == FOLLOWED and _yields(tokens, start, cue, pack):
            link, cue = UNLINKED, NO_TOKEN
        form = OTHER if one_of else _form(match.group())
        reports = cue >= 0 or before == ACCORDING_TO
        if form == OTHER and tags[end : end + 1] == COMMA and link != APPOSED and not reports:
            continue
        if cue >= 0:
            taken.add(cue)
        speaks = reports or not (
            form == OTHER or pack.pronouns.get(tokens.words[start].lower()) == _FOR_MANY
        )
        found.append(Mention(start, core, end, form, link, cue, before, False, speaks))
    _link_inverted(tokens, found, taken)
    _link_relative(tokens, found, taken, pack)
    _silence(tokens, found, pack)
    found += _without_subject(tokens, taken, DROPPED_SUBJECTS in pack.traits)
    return sorted(found)


def _link_inverted(tokens: TaggedText, found: list[Mention], taken: set[int]) -> None:
    """Link verbs that open a clause to the phrase behind them, over what stands between the two.

    "…, a réagi auprès de l'agence Ana Roe".
    """
    tags = tokens.tags
    for cue in [token for token, tag in enumerate(tags) if tag == CUE and token not in taken]:
        edge = skip(tags, cue - 1, -1)
        if edge >= 0 and tags[edge] not in _CLAUSE_STARTS:
            continue
        index = bisect_left(found, cue, key=lambda mention: mention.start)
        last = min(len(found), index + _MOST_AMID)
        while index < last and found[index].before == PREPOSITION:
            index += 1
        if index < last:
            mention = found[index]
            between = tags[cue + 1 : mention.start]
            near = len(between) <= _MOST_AMID and not _ENDS_CLAUSE.intersection(between)
            if near and mention.cue < 0 and mention.form != PRONOMINAL:
                found[index] = mention._replace(cue_link=INVERTED, cue=cue, can_speak=True)
                taken.add(cue)


def _link_relative(
    tokens: TaggedText, found: list[Mention], taken: set[int], pack: LanguagePack
) -> None:
    """Link the verb of a relative clause to the phrase before it: "Roe, qui se dit “prêt”"."""
    tags = tokens.tags
    for cue in [token for token, tag in enumerate(tags) if tag == CUE and token not in taken]:
        edge = skip(tags, cue - 1, -1)
        if edge < 1 or tokens.words[edge].lower() not in pack.relative_words:
            continue
        end = edge - (tags[edge - 1] == COMMA)
        index = bisect_left(found, edge, key=lambda mention: mention.start) - 1
        if index >= 0 and end in (found[index].end, found[index].core) and found[index].cue < 0:
            found[index] = found[index]._replace(cue_link=APPOSED, cue=cue, can_speak=True)
            taken.add(cue)


def _second_name(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> int:
    """Where in a run of names behind a preposition the subject begins; 0 where none does.

    "… a réagi auprès de l'AFP Ana Roe": the verb has its subject behind the agency.
    """
    tags = tokens.tags
    if end - start < 2 or not start or tags[start - 1] != PREPOSITION or tags[end - 2] != NAME:
        return 0
    if CUE not in tags[max(0, start - _MOST_AMID) : start]:
        return 0
    first = end
    while first > start and tags[first - 1] == NAME:
        first -= 1
    genders = [pack.person_nouns.get(word.lower()) for word in tokens.words[start:first]]
    of_body = _BODY in genders
    begins_name = first_name_gender(pack, tokens.words[first]) is not None
    if (first > start and not any(genders)) or (of_body and begins_name):
        return first  # "auprès d'une radio locale Ana Roe"
    for token in range(first + 1, end):
        if first_name_gender(pack, tokens.words[token]):
            return token
    long = end - first > 2 and (of_body or not begins_name)
    return first + 1 if long or tokens.words[first].isupper() else 0


def _is_oblique(tokens: TaggedText, start: int, core: int, pack: LanguagePack) -> bool:
    """Whether the article of a phrase says that it is no subject: "dem Blatt", "der Zeitung"."""
    article = tokens.words[start].lower()
    if tokens.tags[start] != DETERMINER or core - start < 2:
        return False
    if article in pack.oblique_articles:
        return True
    if article not in pack.feminine_oblique_articles:
        return False
    head = start + 1
    while head < core - 1 and tokens.words[head][0].islower():
        head += 1
    word = tokens.words[head].lower()
    gender = pack.person_nouns.get(word)
    return gender == "f" or (gender != "m" and word.endswith(pack.feminine_endings))


def _yields(tokens: TaggedText, start: int, cue: int, pack: LanguagePack) -> bool:
    """Whether a verb has its subject behind it, though a phrase stands before.

    So where that phrase belongs to what opens the clause, and is no subject: "In einem Gespräch
    der Zeitung nannte Roe".
    """
    tags = tokens.tags
    if CAPITALISED_NOUNS not in pack.traits:
        return False
    ahead = skip(tags, cue + 1, 1)
    if tags[ahead : ahead + 1] not in _SUBJECT_STARTS:
        return False
    low = max(tags.rfind(SENTENCE_END, 0, start) + 1, tags.rfind(QUOTED, 0, start) + 1, 0)
    if tags[low : low + 1] == COMMA:
        low += 1
    while low < start and tags[low] == AUXILIARY:
        low += 1
    if low < start:
        opening = tokens.words[low].lower()
        return opening in pack.joined_articles or tags[low] == PREPOSITION
    return False


def _silence(tokens: TaggedText, found: list[Mention], pack: LanguagePack) -> None:
    """Let nobody speak who is only spoken of: in a sentence whose verb tells that it is reported."""
    if pack.reported_moods.isdisjoint(tokens.words):
        return
    high, reported = 0, False
    for index, mention in enumerate(found):
        if mention.start >= high:
            low = tokens.tags.rfind(SENTENCE_END, high, mention.start) + 1 or high
            high = tokens.tags.find(SENTENCE_END, mention.start)
            high = high if high >= 0 else len(tokens.words)
            reported = not pack.reported_moods.isdisjoint(tokens.words[low:high])
        if reported and mention.cue < 0 and mention.before != ACCORDING_TO:
            found[index] = mention._replace(can_speak=False)


def _tied_end(tokens: TaggedText, end: int, pack: LanguagePack) -> int:
    """Where a phrase ends with what is tied to it."""
    for _ in range(_MOST_TIED):
        word = tokens.words[end : end + 1]
        tied = _TIED.match(tokens.tags, end)
        if not word or word[0].lower() not in pack.linking_words or tied is None:
            break
        end = tied.end()
    return end


def _apposed_end(tokens: TaggedText, start: int, end: int) -> int:
    """Where a description ends that a comma and a name in apposition follow, however it goes on.

    "Le coordinateur spécial de l'ONU pour le Liban, Jean Roe, …".
    """
    tags = tokens.tags
    if tags[start] != DETERMINER:
        return end
    comma = tags.find(COMMA, end, end + _LONGEST_DESCRIPTION)
    if comma <= end or not _IN_DESCRIPTION.issuperset(tags[end:comma]):
        return end
    return comma if _APPOSED_NAME.match(tags, comma + 1) else end


def _form(tags: str) -> Form:
    """What kind of phrase has these tags."""
    if tags == PRONOUN:
        return PRONOMINAL
    if PERSON_NOUN in tags:
        return PROPER if tags[0] != DETERMINER and tags[-1] == NAME else NOMINAL
    if tags[-1] != NAME:
        return OTHER
    return NAMED_DEFINITE if tags[0] == DETERMINER else PROPER


def _before(tokens: TaggedText, start: int, pack: LanguagePack) -> str:
    """The tag before a phrase; `ACCORDING_TO` behind words that say so in the pack's language."""
    if not start:
        return PARAGRAPH_START
    words = [word.lower() for word in tokens.words[max(0, start - 5) : start]]
    for length in range(1, min(len(words), 4) + 1):
        phrase = tuple(words[-length:])
        if phrase in pack.according_to:
            return ACCORDING_TO
        elided = tuple(f"{word}'" if word in pack.elisions else word for word in phrase)
        if elided in pack.according_to:
            return ACCORDING_TO
    if words[-1] in pack.edge_words:
        edge = tokens.tags[start - 2] if start > 1 else PARAGRAPH_START
        if edge in (SENTENCE_END, QUOTED, COMMA, DASH, PARAGRAPH_START):
            return ACCORDING_TO
    return tokens.tags[start - 1]


def skip(tags: str, token: int, step: int) -> int:
    """The next token from one on, in either direction, that is no adverb and no time."""
    for _ in range(_MOST_BETWEEN):
        if not 0 <= token < len(tags):
            break
        if tags[token] in _BETWEEN:
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


def _link(tokens: TaggedText, start: int, end: int, before: str) -> tuple[CueLink, int]:
    """How a verb is linked to the phrase of tokens ``start`` to ``end``, and the verb's token."""
    tags = tokens.tags
    size = len(tags)
    oblique = before in (PREPOSITION, ACCORDING_TO)
    after = skip(tags, end, 1)
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
            if tags[close] in (COMMA, DASH):
                verb = skip(tags, close + 1, 1)
                if verb < size and tags[verb] == CUE:
                    return APPOSED, verb
            close += 1
    return UNLINKED, NO_TOKEN


def _without_subject(tokens: TaggedText, taken: set[int], anywhere: bool) -> list[Mention]:
    """The verbs that no phrase is linked to, where a quote stands beside them or a clause begins."""
    tags = tokens.tags
    found = []
    for cue, tag in enumerate(tags):
        if tag != CUE or cue in taken:
            continue
        edge = skip(tags, cue - 1, -1)
        before = tags[edge] if edge >= 0 else PARAGRAPH_START
        beside = before == QUOTED or (before in (COMMA, DASH) and tags[edge - 1 : edge] == QUOTED)
        if beside or (anywhere and before in _CLAUSE_STARTS):
            found.append(
                Mention(cue, cue + 1, cue + 1, PRONOMINAL, FOLLOWED, cue, before, False, True)
            )
    return found
