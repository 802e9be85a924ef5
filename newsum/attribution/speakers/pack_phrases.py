"""The phrases of a paragraph in a language that has a pack that may name somebody: from where to where."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...patterns import pattern
from ..spans.pack_words import LONGEST_TELLING, first_name_gender, tells_whose
from ..spans.tagging import TaggedText
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CUE,
    DASH,
    DETERMINER,
    NAME,
    NUMBER,
    PERSON_NOUN,
    PREPOSITION,
    PRONOUN,
    QUOTED,
    SENTENCE_END,
    WORD,
)
from .mentions import NAMED_DEFINITE, NOMINAL, OTHER, PRONOMINAL, PROPER, Form
from .pack_links import skip
from .pack_phrase_ends import without_small_words, without_verb
from .pack_tied_phrases import apposed_end, tied_end

# A pronoun; a noun for a person with what belongs to it, perhaps with a name behind it; a name;
# "one of them" behind a verb; after an article a noun of no list where a name or a verb stands beside it; "one" of several.
_PHRASE = pattern(
    f"{PRONOUN}"
    f"|(?:{DETERMINER}[{WORD}{NUMBER}{NAME}]{{0,3}})?{PERSON_NOUN}[{WORD}{PERSON_NOUN}]{{0,2}}{NAME}{{0,6}}"
    f"|{DETERMINER}?{NAME}{{1,6}}"
    f"|(?<={CUE}){DETERMINER}{{1,2}}[{PREPOSITION}{DETERMINER}][{PRONOUN}{WORD}{AUXILIARY}](?![{NAME}{PERSON_NOUN}{WORD}])"
    f"|{DETERMINER}[{WORD}{NUMBER}]{{1,2}}{NAME}{{2,6}}"
    f"|(?<={CUE}){DETERMINER}[{WORD}{NUMBER}]{{1,3}}{NAME}{{0,6}}"
    f"|{DETERMINER}[{WORD}{NUMBER}]{{1,3}}{NAME}{{0,6}}(?=[{CUE}{COMMA}])"
    f"|{DETERMINER}[{WORD}{NUMBER}]{{1,2}}{PREPOSITION}{DETERMINER}?[{WORD}{NAME}{PERSON_NOUN}]{{1,3}}(?={CUE})"
    f"|({DETERMINER}{{1,2}}{WORD}?)(?=[{PREPOSITION}{DETERMINER}]{DETERMINER}?[{WORD}{NUMBER}]{{0,2}}{PERSON_NOUN})"
)

_SAINTS: Final = frozenset(("são", "san", "santa", "santo", "saint", "sainte", "sankt"))
"""What places are named for somebody with."""
_LONGEST_HEAD: Final = 4
"""Tokens of a noun of no list with its article, at most."""

_MOST_AMID: Final = 8
"""Tokens between a verb that opens a clause and its subject behind it, at most."""

_LONGEST_NUMBER: Final = 2
"""Digits of a number that is part of a name, at most."""
_ENDS_NAME: Final = frozenset(("", COMMA, CUE, SENTENCE_END))

_LONGEST_ATTRIBUTE: Final = 9
"""Tokens that a noun and its article enclose, at most."""

_BODY: Final = "n"
"""The gender of nouns for bodies in a pack."""

_ONE_OF: Final = frozenset(
    (DETERMINER, DETERMINER + WORD, DETERMINER * 2, DETERMINER * 2 + WORD)  # "l'un"
)


class Phrase(NamedTuple):
    """A phrase that may name somebody."""

    start: int
    core: int
    """The token behind its noun or its name."""
    end: int
    """The token behind what is tied to it."""
    form: Form
    is_person: bool
    """Whether it has the tags of a noun for people or of a full name."""


def find_phrases(
    tokens: TaggedText, pack: LanguagePack, taken: AbstractSet[int]
) -> Iterator[Phrase]:
    """The phrases of a paragraph, in order; ``taken`` are the verbs of those that came before."""
    tags = tokens.tags
    token = 0
    while match := _PHRASE.search(tags, token):
        start, core = match.span()
        matched = match.group()
        if tokens.span_of and WORD in matched:
            spans = (t for t in range(start + 1, core) if t in tokens.span_of and tags[t] == WORD)
            core = next(spans, core)  # "l'avocat.- “ON ATTEND” -"
        object_of = tags[start - 1 : start] == CUE and not _is_inverted(tags, start, pack)
        lone = object_of or tags[core : core + 1] not in (CUE, COMMA)
        one_of = matched in _ONE_OF and (bool(match[1]) or lone)
        if one_of and _only_tells(tokens, start, core, pack):
            token = core
            continue
        if matched[-1] == NAME and _is_number_of_name(tokens, core):
            core += 1
        if CAPITALISED_NOUNS in pack.traits and NAME not in matched:
            core = without_small_words(tokens, start, core)
        core = without_verb(tokens, start, core, pack)
        token = core
        start -= _has_second_article(tokens, start, pack)
        tied = one_of or PERSON_NOUN in matched or _is_of_body(tokens, start, core, pack)
        end = tied_end(tokens, start, core, pack) if tied else core
        end = without_verb(tokens, start, end, pack) if end > core else end
        if one_of:
            if end == core and not _is_inverted(tags, start, pack):
                continue
            token, core = core, end
        elif (cut := _second_name(tokens, start, core, pack)) and taken.isdisjoint(
            range(cut - _MOST_AMID, cut)
        ):
            core = end = token = cut
        if CAPITALISED_NOUNS in pack.traits:
            end = without_small_words(tokens, core - 1, end)
            start -= matched[0] == PERSON_NOUN and _is_of_place(tokens, start - 1)
            start = _with_attribute(tokens, _behind_verb(tokens, start, core), pack)
            if (head := _head_before(tokens, start, end, pack)) >= 0:
                yield Phrase(head, end, end, OTHER, False)
                continue
        if core == match.end() and tags[core - 1] != NAME and PERSON_NOUN in matched:
            end = apposed_end(tokens, start, end, pack)
        person = PERSON_NOUN in matched or NAME * 2 in matched
        yield Phrase(start, core, end, OTHER if one_of else _form(matched), person)


def _is_of_body(tokens: TaggedText, start: int, core: int, pack: LanguagePack) -> bool:
    """Whether a noun with a capital goes on a body's name: "A União dos Estudantes"."""
    if CAPITALISED_NOUNS in pack.traits or tokens.tags[start:core] != DETERMINER + NAME:
        return False
    noun = core + 1 + (tokens.tags[core + 1 : core + 2] == DETERMINER)
    return tokens.tags[noun : noun + 1] == PERSON_NOUN and tokens.words[noun][0].isupper()


def _has_second_article(tokens: TaggedText, start: int, pack: LanguagePack) -> bool:
    """Whether an article stands before a word that says whose somebody is: "il suo legale"."""
    led = start > 0 and tokens.tags[start - 1 : start + 1] == DETERMINER * 2
    return led and tokens.words[start].lower() in pack.possessives


def _only_tells(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> bool:
    """Whether words say whose words are told, and name nobody: "l'avis" of "de l'avis du maire"."""
    first = max(0, start - LONGEST_TELLING + end - start)
    words = [word.lower() for word in tokens.words[first : end + 1]]
    return any(
        tells_whose(words[token:], pack) > end - first - token - 1
        for token in range(start - first + 1)
    )


def _head_before(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> int:
    """Where the phrase begins that another one ends as its genitive; -1 where it is none.

    "Die Urheber der Aktion betonen", where no list has the noun that says something.
    """
    tags, words = tokens.tags, tokens.words
    article = words[start].lower()
    if tags[start] != DETERMINER or start < 2 or tags[start - 1] != WORD:
        return -1
    if article not in pack.oblique_articles and article not in pack.feminine_oblique_articles:
        return -1
    person = any(pack.person_nouns.get(word.lower()) in ("m", "f") for word in words[start:end])
    if person or not words[start - 1][0].isupper():
        return -1
    behind = skip(tags, end, 1)
    if tags[behind : behind + 1] not in (CUE, COMMA):
        return -1
    head = start - 1
    while head > max(0, start - _LONGEST_HEAD) and tags[head] in (WORD, NUMBER):
        head -= 1
    return head if tags[head] == DETERMINER else -1


def _behind_verb(tokens: TaggedText, start: int, core: int) -> int:
    """Where a phrase begins whose article belongs to another noun: "Mit diesen Worten kam Minister Roe"."""
    noun = tokens.tags.find(PERSON_NOUN, start, core)
    for token in range(start + 1, noun - 1):
        word = tokens.words[token]
        if word[0].isupper() and not word.endswith("er") and tokens.tags[token + 1] == WORD:
            return noun if tokens.words[token + 1].islower() else start
    return start


def _with_attribute(tokens: TaggedText, start: int, pack: LanguagePack) -> int:
    """Where a phrase begins with what its article encloses: "der in Tarn lebende Maler".

    Such a participle is tagged as the article, see `pack_retagging`.
    """
    if tokens.tags[start] != DETERMINER or tokens.words[start].lower() in pack.determiners:
        return start
    first = start
    while first and tokens.tags[first - 1] == AUXILIARY and start - first < _LONGEST_ATTRIBUTE:
        first -= 1
    return first if tokens.words[first].lower() in pack.definite_articles else start


def _is_number_of_name(tokens: TaggedText, token: int) -> bool:
    """Whether a number ends the name before it, as of a channel: "d'après Quab 3, elle"."""
    if tokens.tags[token : token + 1] != NUMBER or len(tokens.words[token]) > _LONGEST_NUMBER:
        return False
    return tokens.tags[token + 1 : token + 2] in _ENDS_NAME


def _is_of_place(tokens: TaggedText, token: int) -> bool:
    """Whether a word tells where the noun behind it is: "Tarner" of "Tarner Polizei"."""
    if token < 0 or tokens.tags[token] != WORD:
        return False
    word = tokens.words[token]
    return word[0].isupper() and word.endswith("er")


def _is_inverted(tags: str, start: int, pack: LanguagePack) -> bool:
    """Whether a verb right behind a quote stands before a phrase: "“…”, gritan los vecinos"."""
    if tags[start - 1 : start] != CUE:
        return False
    edge = skip(tags, start - 2, -1)
    pair = tags[max(0, edge - 1) : edge + 1]
    bare = CAPITALISED_NOUNS in pack.traits and pair[-1:] == QUOTED  # "Von “…” spricht das Blatt"
    return bare or pair in (QUOTED + COMMA, QUOTED + DASH)


def _second_name(tokens: TaggedText, start: int, end: int, pack: LanguagePack) -> int:
    """Where in a run of names behind a preposition the subject begins; 0 where none does.

    "… a réagi auprès de l'AFP Ana Roe": the verb has its subject behind the agency.
    """
    tags = tokens.tags
    if end - start < 2 or not start or tags[start - 1] != PREPOSITION:
        return 0
    lone = tags[end - 2] == WORD and first_name_gender(pack, tokens.words[end - 1]) is not None
    if tags[end - 2] != NAME and not (lone and tags[start] == DETERMINER):
        return 0
    if tags[end - 1] != NAME:
        return 0  # "auprès de Quab 3"
    if CUE not in tags[max(0, start - _MOST_AMID) : start].rpartition(SENTENCE_END)[2]:
        return 0
    first = end
    while first > start and tags[first - 1] == NAME:
        first -= 1
    genders = [pack.person_nouns.get(word.lower()) for word in tokens.words[start:first]]
    of_body = _BODY in genders
    begins_name = first_name_gender(pack, tokens.words[first]) is not None
    bare = first - start - (tags[start] == DETERMINER)
    if (bare > 0 and not any(genders)) or (of_body and begins_name):
        return first  # "auprès d'une radio locale Ana Roe"
    for token in range(first + 1, end):
        saint = tokens.words[token - 1].lower() in _SAINTS  # "em São Paulo"
        if first_name_gender(pack, tokens.words[token]) and not saint:
            return token
    if tokens.words[first + 1 : first + 2] and tokens.words[first + 1][0].islower():
        return 0  # "desde Río de Janeiro"
    long = end - first > 2 and (of_body or not begins_name)
    return first + 1 if long or tokens.words[first].isupper() else 0


def _form(tags: str) -> Form:
    """What kind of phrase has these tags."""
    if tags == PRONOUN:
        return PRONOMINAL
    if PERSON_NOUN in tags:
        return PROPER if tags[0] != DETERMINER and tags[-1] == NAME else NOMINAL
    if tags[-1] != NAME:
        return OTHER
    return NAMED_DEFINITE if tags[0] == DETERMINER else PROPER
