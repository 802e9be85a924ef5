"""Every mention by name in an article's text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from ... import lexicon
from ...memo import kept
from ...model import Span
from ...patterns import pattern
from ..spans.tags import (
    OWNERS,
    PERSON_NOUN,
    WORD,
    is_field,
    is_function_word,
    is_personal,
    word_tag,
)
from .bearers import Run, describe, learn_gender
from .capitalized import RUN, CapitalizedRun, opening_length, participle_length, split_run
from .entity import JOINT, NEUTER, Entity
from .explained_roles import role_explained
from .index import EntityIndex, title_gender
from .introductions import is_introduced, modifies_kind
from .joined_offices import office_of, office_of_fields
from .kinship import by_age, is_junior, is_kin, named_before, relation_before
from .names import (
    bare,
    is_trade_word,
    name_after_place,
    name_of_initials,
    split_title,
    without_possessive,
)
from .reporters import is_beside_cue
from .role_words import (
    gender_of_role,
    is_occupation,
    is_occupation_before,
)
from .roles import role_before

# The short form of an organization's name, after it.
_INITIALS = pattern(r" \(([A-Z]{2,8})\)")
_SHORTEST_INITIALS: Final = 2

_MOST_OF_NAME: Final = 5
"""Blanks in a name that fills a paragraph, at most."""

_PARTICIPLE: Final = "ing"

_FULL_NAME: Final = 2
"""Words of a first and a last name."""

_LONG_NAME: Final = 4
"""Words of what may be a heading with a verb, at least."""

_NUMERALS: Final = frozenset(("II", "III", "IV"))
"""Numerals that end the names of people, and stand in others': "post-World War II Tarn"."""

_ESTABLISHED: Final = 3
"""Mentions of a body by one word after which that is its name, at least."""

_DESCRIBED: Final = 4
"""How many mentions of an entity, from the first, are read for what it is."""

# What may be an office behind what modifies it, and before a name.
_OFFICE_BEHIND = pattern(r" ([a-z-]+) [A-Z]")

# A nickname between a first and a last name: `Ana "Bo" Roe`.
_NICKNAME = pattern(r" [\"“]([A-Z][\w'’.-]{0,14}(?: [A-Z][\w'’.-]{0,14})?)[\"”] (?=[A-Z])")
_MARKED: Final = (' "', " “")

_LONGEST_NOUN: Final = 24
"""Characters behind a word in which the noun is looked for that it is of."""

_OF, _ON = " of ", " on "
_TYING: Final = (_OF, _ON)
"""What ties a body to what it looks after: "Ministry of Ports", "Committee on Ports"."""

_THE: Final = "the "

_FAMILIES: Final = frozenset(("church", "court", "field", "hall", "house", "lake", "park"))
"""Nouns for bodies and places that families are named for, too."""

_NAMED_BY_ON: Final = frozenset(
    (
        *("caucus", "coalition", "commission", "committee", "conference", "convention", "council"),
        *("inquiry", "panel", "roundtable", "subcommittee", "symposium", "summit"),
    )
)
"""Bodies whose names tell with "on" what they look after."""

# What a body looks after besides: "and Human Services".
_JOINED_FIELD = pattern(r" (and|&) ([A-Z][\w’'-]{1,24}(?: [A-Z][\w’'-]{1,24}){0,2})")
_JOINS: Final = (" a", " &")

_MARKS_BEFORE: Final = 6
_OPENING_MARKS: Final = " \"“‘'’”"
_SENTENCE_ENDS: Final = ".?!:\n"
"""What ends the sentence before a run, and what may stand between the two."""


def find_entities(text: str, paragraphs: Sequence[Span]) -> EntityIndex:
    """Every person and organization that an article names."""
    index = EntityIndex()
    for low, high in paragraphs:
        done = low
        for match in RUN.finditer(text, low, high):
            start, end = match.span()
            if start < done or (start == low and high - end < 2 and _is_heading(match.group())):
                continue
            if text.startswith(_TYING, end):
                done = _read_organization(index, Run(text, start, end, high))
            words = text[start:end]
            nickname = _NICKNAME.match(text, end, high) if text[end : end + 2] in _MARKED else None
            rest = RUN.match(text, nickname.end(), high) if nickname else None
            if rest is not None and " " not in rest.group():
                words, done = f"{words} {rest.group()}", rest.end()
                end = done
            # a word alone that only opens a sentence names nobody
            if done <= end and (" " in words or not is_function_word(words)):
                _read_name(index, text, (start, end), high, words)
    return index


def _is_heading(run: str) -> bool:
    """Whether a run that fills a paragraph, but for its last mark, is longer than a name."""
    return run.count(" ") > _MOST_OF_NAME


def _read_name(index: EntityIndex, text: str, span: Span, high: int, words: str) -> None:
    """Take in the name in a run of capitalised ``words``, without a nickname amid it.

    The run stands at ``span`` in the paragraph that ends at ``high``.
    """
    start, end = span
    named = _without_opening(text, start, words)
    parts = split_run(named) if named else None
    if parts is None or (parts.titles and _precedes_office(text, end, high)):
        return
    start += len(words) - len(named)
    titles, name, name_offset = _without_place(text, start, parts)
    start += name_offset
    long = len(name) > _FULL_NAME and not titles and JOINT not in name
    office = (office_of(text, start) or office_of_fields(text, start)) if long else None
    if office is not None:
        cut = name_after_place(name)
        office += " ".join(name[:cut])
        start += sum(len(word) + 1 for word in name[:cut])
        name = name[cut:]
    if _is_occupied(index, text, name, titles, start):
        titles, name, start = name[:1], name[1:], start + len(name[0]) + 1
    run = Run(text, start, end, high)
    first = start - sum(len(word) + 1 for word in titles)
    kin = (len(name) > 1 or bool(titles)) and is_kin(text, first, end, high)
    entity = by_age(index, text, name, start)
    entity = entity or named_before(index, text, name, titles, start, kin=kin)
    reports = partial(is_beside_cue, text, start, end)  # asked for where nothing else tells
    apart = kin or is_junior(name)
    entity = entity or (None if apart else index.find_by_first_name(name, reports))
    if entity is None:
        if not _names_somebody(run, name, titles, reports):
            return
        entity = index.add_entity(name)
        entity.is_person = entity.is_person or is_introduced(text, start)
    elif _is_fuller_name(entity, name):
        index.rename(entity, name)
    index.add_mention(entity, start)
    if len(name) == 1 < len(entity.words):
        entity.goes_by_last_name = True
    if titles:
        entity.is_person = True
        related = gender_of_role(relation_before(text, first)) if kin else None
        learn_gender(entity, title_gender(titles) or related, titled=True)
    if (
        not entity.is_person
        and entity.gender is None
        and text.startswith((", which ", " which "), end)
    ):
        entity.gender = NEUTER
    if not entity.is_person and len(entity.words) > 1 and entity.gender != NEUTER:
        entity.is_person = text.startswith((", who ", ", whose "), end) or reports()
    if (titles or len(entity.mentions) <= _DESCRIBED) and JOINT not in entity.words:
        describe(index, entity, run, office.split() if office else titles)
    initials = _INITIALS.match(text, end, high) if text[end : end + 2] == " (" else None
    if initials:
        _abbreviate(index, entity, text, end, initials.group(1))


def _without_place(text: str, start: int, parts: CapitalizedRun) -> CapitalizedRun:
    """The parts of a run at an offset; no title is a place that only ends like what somebody does.

    So it is in "Director of Dover Ana Roe".
    """
    titles, name, _ = parts
    last = titles[-1] if titles else ""
    listed = lexicon.is_title(last) or last.endswith(OWNERS) or word_tag(last) == PERSON_NOUN
    if not titles or listed or office_of(text, start) is None:
        return parts
    return CapitalizedRun((), (*titles, *name), 0)


def _is_fuller_name(entity: Entity, name: Sequence[str]) -> bool:
    """Whether a longer name is an entity's own: not "Camp Brack", where Brack was told of before."""
    if len(name) <= len(entity.words) or entity.name.startswith(" ".join(name)):
        return False
    first = bare(name[0]).lower()
    named = first in lexicon.first_names()
    if first in lexicon.undertaking_nouns() and not named:
        return False  # "Camp Brack" of the firm Brack
    known = entity.is_person or named
    return known or len(entity.words) > 1 or len(entity.mentions) < _ESTABLISHED


def _without_opening(text: str, start: int, words: str) -> str:
    """The ``words`` of a run without those that have a capital only because they open a sentence."""
    opening = opening_length(words) or participle_length(words)
    return words[opening:] if opening and _opens_sentence(text, start) else words


def _precedes_office(text: str, end: int, high: int) -> bool:
    """Whether an office and a name follow a run, which belongs to them: "Former Brack mayor Ana Roe"."""
    office = _OFFICE_BEHIND.match(text, end, high) if text[end : end + 1] == " " else None
    return office is not None and is_occupation(office.group(1))


def _is_occupied(
    index: EntityIndex, text: str, name: tuple[str, ...], titles: Sequence[str], start: int
) -> bool:
    """Whether a known person's last name stands behind what they do or whose they are.

    So it is in "Realtor Roe", "Acme's Roe", "Sentencing Roe".
    """
    if len(name) < _FULL_NAME or titles:
        return False
    kin = name[0].lower() in lexicon.relation_nouns() and name[0].lower() not in lexicon.titles()
    if kin and name[1].lower() in lexicon.first_names():
        return True  # "Daughter Ana, 55, added"
    if len(name) != _FULL_NAME:
        return False
    occupied = is_occupation_before(name[0]) or is_trade_word(name[0])
    jailed = name[0].endswith(_PARTICIPLE) and _opens_sentence(text, start)
    if not (name[0].endswith(OWNERS) or jailed or occupied):
        return False
    known = index.find(name[1:], (), start)
    return known is not None and len(known.words) > 1 and known.words[0] != name[0]


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a sentence or a paragraph begins at an offset, before any opening mark."""
    before = text[max(0, start - _MARKS_BEFORE) : start].rstrip(_OPENING_MARKS)
    return not before or before[-1] in _SENTENCE_ENDS


def _read_organization(index: EntityIndex, run: Run) -> int:
    """Take in "Ministry of Ports", and give its end; the run's where it is no such name."""
    text, start, end, high = run
    words = text[start:end].split(" ")
    while words and is_function_word(words[0]):
        start += len(words.pop(0)) + 1
    head = words[-1].lower() if words else ""
    if head not in lexicon.impersonal_nouns() and head not in lexicon.organization_nouns():
        return end
    if head in _FAMILIES and _is_persons(words):
        return end  # "Economist Sun-hee Park of Acme"
    rest_start = end + len(_OF)
    rest_start += len(_THE) * text.startswith(_THE, rest_start)
    rest = RUN.match(text, rest_start, high)
    if rest is None or (text.startswith(_ON, end) and not _is_matter(head, rest.group())):
        return end
    titles, name = split_title(rest.group())
    if titles and _is_title((*titles, *name)):  # "Office of the Inspector General"
        titles, name = (), (*titles, *name)
    if titles or len(name) > 2:
        return end
    stop = rest.end()
    joined = _JOINED_FIELD.match(text, stop, high) if text[stop : stop + 2] in _JOINS else None
    if joined and is_field(joined.group(2).split()) and not index.find((name[-1],), (), start):
        name, stop = (*name, *joined.group().split()), joined.end()
    full = without_possessive((*text[start:rest_start].split(), *name))
    entity = index.add_organization(head, words[-1], name, full)
    index.add_mention(entity, start)
    index.organizations[start] = entity
    return stop


def _is_persons(words: Sequence[str]) -> bool:
    """Whether the last of some words is a family's name: a first name or what they do stands before."""
    first = words[-2].lower() if len(words) > 1 else ""
    trade = len(words) > _FULL_NAME and is_occupation_before(words[0])
    return trade or first in lexicon.first_names()


def _is_matter(head: str, words: str) -> bool:
    """Whether words behind "on" belong to the name of a body that ``head`` ends: "Council on Trade"."""
    if head not in _NAMED_BY_ON or words.endswith(OWNERS):
        return False
    first = words.partition(" ")[0].lower()
    return not is_function_word(first) and first not in lexicon.channel_words()


def _names_somebody(
    run: Run, name: tuple[str, ...], titles: Sequence[str], reports: Callable[[], bool]
) -> bool:
    """Whether words that name no entity so far are somebody's name."""
    if _is_title(name) or (len(name) > _FULL_NAME and all(map(str.isupper, name))):
        return False  # "DOCTORS LEAVE BRACK" is a heading
    if not titles and (_is_sentence(name) or not _NUMERALS.isdisjoint(name[:-1])):
        return False
    if len(name) == 1 and _precedes_office(run.text, run.end, run.high):
        return False  # "Brack governor Ana Roe"
    if len(name) == 1 and not titles and _is_kind(run, name[0].lower()):
        return False
    if not titles and modifies_kind(run.text, run.start, run.end):
        return False
    if is_introduced(run.text, run.start):
        return True
    if len(name) > 1 or titles or bare(name[0]).lower() in lexicon.first_names() or reports():
        return True
    return bool(role_explained(*run) or role_before(run.text, run.start))


def _is_sentence(name: Sequence[str]) -> bool:
    """Whether capitalised words are a heading with a verb: "Small Homes Get Dirty Quickly", "Gives You"."""
    if "You" in name[1:]:
        return True
    if len(name) < _LONG_NAME:
        return False
    first_names = lexicon.first_names()
    return any(
        word.lower() in lexicon.finite_verbs() or word.endswith("ly")
        for word in name[1:]
        if word.lower() not in first_names
    )


def _is_kind(run: Run, word: str) -> bool:
    """Whether a capitalised word alone is a noun in the plural, "Critics", or an adjective: "German ports"."""
    if word.endswith("s") and word_tag(word) == PERSON_NOUN:
        return is_personal(word[:-1]) and _opens_sentence(run.text, run.start)
    if word not in lexicon.organization_nouns() or word not in lexicon.first_names():
        return False
    behind = run.text[run.end : run.end + _LONGEST_NOUN].split(" ", 2)
    small = len(behind) > 1 and not behind[0] and behind[1][:1].islower()
    return small and word_tag(behind[1]) in (PERSON_NOUN, WORD)


@kept(1 << 12)
def _is_title(name: tuple[str, ...]) -> bool:
    """Whether a run of capitalised words is a title alone: "Managing Director"."""
    last = bare(name[-1]).lower()
    alone = len(name) == 1
    if not alone and name[-1] in lexicon.abbreviated_titles():
        return False  # "Bo Sen", without the point of "Sen."
    return last in lexicon.titles() and (alone or name[0].lower() not in lexicon.first_names())


def _abbreviate(index: EntityIndex, entity: Entity, text: str, end: int, initials: str) -> None:
    """Let initials in brackets stand for the name before them."""
    found = name_of_initials(text, end, initials)
    if found is None or len(initials) < _SHORTEST_INITIALS:
        return
    start, name = found
    if start not in entity.mentions[-1:]:
        entity = Entity(name, (name,))
        index.add_mention(entity, start)
    entity.gender = NEUTER
    index.add_alias(initials, entity)
