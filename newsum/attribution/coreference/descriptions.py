"""Definite descriptions: whom "the president", "the 34-year-old", "the actor" means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..entities.entity import NEUTER, Entity
from ..entities.role_words import gender_of_role, offices
from ..spans.tagging import TaggedText
from ..spans.tags import NAME, PERSON_NOUN, POSSESSIVE, WORD, is_personal, word_tag
from ..speakers.mentions import Mention
from .antecedents import Antecedents, gender_of_phrase
from .discourse import WINDOW, Discourse, Speaker

_SINGULAR: Final = frozenset(("he", "she"))
_POSSESSIVE: Final = frozenset({"his", "her", "their"})
DEFINITE: Final = frozenset({"the", "this", "that"})

DESCRIBED: Final = 0.75
"""The confidence in the name to which a description was resolved."""

GUESSED: Final = 0.5
"""The confidence in the name of a recent speaker, where nothing else resolves the description."""

_LEAST: Final = -1.6
"""The least salience of a person whom a description means."""

_LEAST_OF_ORGANIZATIONS: Final = 0.0
"""The least of an organization: an article names many."""

_MEMORY: Final = 1500
"""How many characters back a phrase may stand that a shorter one repeats."""

_ARTICLE_AND_NOUN: Final = 2

_OF_MANY_BODIES: Final = frozenset(("bill", "group", "groups", "park"))
"""Words of bodies' names by which alone others are called, too."""

_MOST_BETWEEN: Final = 3
"""Words between a determiner and its noun, at most."""

# What stands before a noun by which somebody is introduced.
_INDEFINITE = pattern(r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal) ")

# What stands before one that is repeated.
_ARTICLE = pattern(r"\b(?:[Tt]he|[Aa]n?) ")

# A word between the two.
_BETWEEN = pattern(r"[\w'’-]+ ")

# Whose somebody is, by name: "for the Ministry of Ports".
_OF_WHOM = pattern(
    r"(?: (?:of|for|with|from|at) (?:the )?[A-Z][\w'’-]*(?: (?:of )?[A-Z][\w'’-]*){0,4})?"
)

_PLACING: Final = frozenset(("across", "around", "in", "near", "outside"))
_LONGEST_PLACING: Final = 8
"""Words before the name of a place, and characters in which one of them stands."""

_HOLDERS: Final = 20
"""How many of those who hold an office are looked at, from the last."""

_OF_NOUN_PHRASES: Final = frozenset((WORD, PERSON_NOUN, NAME))


def _memory(discourse: Discourse, offset: int) -> str:
    """The paragraphs shortly before an offset."""
    paragraphs = discourse.boundaries.paragraphs
    low = bisect_left(paragraphs, offset - _MEMORY)
    return discourse.text[paragraphs[low] : offset] if low < len(paragraphs) else ""


def fuller_description(discourse: Discourse, words: Sequence[str], offset: int) -> str | None:
    """The phrase that "the union" repeats, where it said more: "the nurses' union".

    So it is with what followed it: "a spokesperson for the Ministry of Ports".
    """
    if len(words) != 2:
        return None
    memory, head = _memory(discourse, offset), words[1]
    found = None
    for start, between, noun, end in _determined(_ARTICLE, head, memory):
        before = memory[between:noun].split()
        more = before or end > noun + len(head)
        if more and all(word_tag(word) in _OF_NOUN_PHRASES for word in before):
            found = memory[start:end]
    return found


def _determined(
    determiner: re.Pattern[str], noun: str, text: str
) -> Iterator[tuple[int, int, int, int]]:
    """Where a determiner leads to a noun, perhaps over a few words, perhaps with whose it is behind.

    Gives the offsets of the determiner, of what follows it, of the noun, and of the end.

    No pattern is made of the noun: articles have ever new ones, and each would be compiled.
    """
    at = 0
    while noun in text and (match := determiner.search(text, at)):
        at = match.start() + 1
        starts = [match.end()]
        while len(starts) <= _MOST_BETWEEN and (word := _BETWEEN.match(text, starts[-1])):
            starts.append(word.end())
        for start in reversed(starts):
            if text.startswith(noun, start) and _ends_word(text, start + len(noun)):
                owner = _OF_WHOM.match(text, start + len(noun))
                at = owner.end() if owner else start + len(noun)
                yield match.start(), match.end(), start, at
                break


def _ends_word(text: str, offset: int) -> bool:
    """Whether a word ends, or begins, at an offset behind the first character."""
    last, following = text[offset - 1], text[offset : offset + 1]
    return (last.isalnum() or last == "_") != (following.isalnum() or following == "_")


def is_whole(tokens: TaggedText, mention: Mention) -> bool:
    """Whether a description says all by itself: no "of …" follows but how many children it is of."""
    more = tokens.words[mention.core : mention.end]
    return not more or (more[0] == "of" and more[-1] in lexicon.number_words() and len(more) == 2)


def _noun(word: str) -> str:
    """The noun of a description in lower case: "mother" of "mother-of-three"."""
    noun, _, number = word.lower().partition("-of-")
    return noun if number in lexicon.number_words() else word.lower()


def resolve_description(
    discourse: Discourse, words: Sequence[str], offset: int, whole: bool
) -> Speaker | None:
    """The antecedent of a description at an offset: the holder of that office, or the person of that age.

    ``whole``: no "of …" follows, which says of what somebody is president.
    """
    definite = words[0].lower() in DEFINITE
    head = _noun(words[-1])
    if words[0].lower() in _POSSESSIVE:
        return _only_holder(discourse, head, offset)
    if not definite and not words[0].endswith(POSSESSIVE):
        return None
    for word in words[1:]:
        number, dash, rest = word.lower().partition("-year-old")
        if dash and not rest:
            entity = discourse.aged(number, offset, alone=len(words) == _ARTICLE_AND_NOUN)
            return Speaker(entity.name, entity.role, entity, DESCRIBED) if entity else None
    named = words[-1][:1].isupper() and word_tag(head) != PERSON_NOUN
    if named and head not in lexicon.titles():
        return None  # "the Fen", whose chair is no Fen
    # "the party" is not its leader, nor "the museum" its director
    body = head in lexicon.impersonal_nouns() or head in lexicon.organization_nouns()
    if (
        definite
        and whole
        and len(words) == _ARTICLE_AND_NOUN
        and (named_body := _named_body(discourse, head, offset))
    ):
        return named_body
    holders = [] if body else discourse.entities.holders(head)[-_HOLDERS:]
    if not holders and head == "leader" and len(words) > 2 and words[1][0].isupper():
        holders = discourse.entities.holders(words[1].lower())[-_HOLDERS:]
    fitting = [who for who in holders if who.mentions[0] < offset]
    if not definite:
        wanted = {word.lower() for word in words}
        fitting = [who for who in fitting if who.role and wanted <= {*who.role.lower().split()}]
    fitting = [who for who in fitting if _is_of_field(who, head, words)]
    if fitting:
        nearest = max(fitting, key=lambda who: who.mentions[who.mentions_before(offset) - 1])
        return Speaker(nearest.name, nearest.role, nearest, DESCRIBED)
    if not (definite and whole) or any(map(_is_owner, words[1:-1])):
        return None  # "the singer's neighbor" is not the singer
    if body and (explained := _explained_body(discourse, head, offset)):
        return explained
    if head in lexicon.organization_anaphors():
        return _organization(discourse, head, offset)
    return _person(discourse, head, offset)


def _is_owner(word: str) -> bool:
    """Whether a word of a description is a person, whose somebody else is: "singer's"."""
    return word.endswith(POSSESSIVE) and is_personal(word[:-2].lower())


def _is_of_field(holder: Entity, head: str, words: Sequence[str]) -> bool:
    """Whether a description's field is not another one's: "the foreign minister" is no prime minister."""
    field = words[-2]
    if not field.islower() or word_tag(field) != WORD or field in lexicon.office_modifiers():
        return True
    role = (holder.role or "").lower().replace(",", "").split()
    at = role.index(head) if head in role else 0
    return not at or field in role or role[at - 1] in lexicon.office_modifiers()


def _only_holder(discourse: Discourse, head: str, offset: int) -> Speaker | None:
    """The antecedent of "her lawyer": the only lawyer named so far, if there is but one."""
    before = (who for who in discourse.entities.holders(head) if who.mentions[0] < offset)
    only = next(before, None)
    if only is None or any(who is not only for who in before):
        return None
    return Speaker(only.name, only.role, only, DESCRIBED)


def _named_body(discourse: Discourse, head: str, offset: int) -> Speaker | None:
    """The one body in whose name a noun stands: "the bank", where the Bank of Tarn was named."""
    if head in _OF_MANY_BODIES or head not in lexicon.organization_nouns():
        return None
    if _is_introduced(discourse, head, offset):
        return None
    noun, found = head.capitalize(), None
    high = bisect_left(discourse.offsets, offset)
    for start, entity in discourse.mentions[max(0, high - WINDOW) : high]:
        if entity.gender != NEUTER or noun not in entity.words or len(entity.words) == 1:
            continue
        if found is not None and found[1] is not entity:
            return None
        found = start, entity
    if found is None:
        return None
    start, entity = found
    article = discourse.text[max(0, start - len("the ")) : start].lower() == "the "
    return Speaker(f"the {entity.name}" if article else entity.name, None, entity, DESCRIBED)


def _explained_body(discourse: Discourse, head: str, offset: int) -> Speaker | None:
    """The body of which a noun told what it is: "the group", where "the Tarn League, a trade group" stood."""
    memory = _memory(discourse, offset)
    base, found = offset - len(memory), None
    for start, *_ in _determined(_INDEFINITE, head, memory):
        index = bisect_left(discourse.offsets, base + start) - 1
        if index < 0:
            return None
        named, entity = discourse.mentions[index]
        between = discourse.text[named : base + start]
        explains = between == f"{entity.name}, " and not _tells_where(discourse.text, named, entity)
        found = entity if explains else None
    if found is None:
        return None
    article = discourse.text.endswith("the ", 0, found.mentions[0])
    return Speaker(f"the {found.name}" if article else found.name, None, found, DESCRIBED)


def _tells_where(text: str, start: int, entity: Entity) -> bool:
    """Whether a name only says where something is: "In Tarn, a group …"."""
    before = text[max(0, start - _LONGEST_PLACING) : start].lower().split()
    place = entity.words[-1].lower() in lexicon.place_names()
    return place or not _PLACING.isdisjoint(before[-1:])


def _is_introduced(discourse: Discourse, head: str, offset: int) -> bool:
    """Whether somebody without a name was called so shortly before: "an actor"."""
    return any(_determined(_INDEFINITE, head, _memory(discourse, offset)))


def _organization(discourse: Discourse, head: str, offset: int) -> Speaker | None:
    """Which organization "the company" means: the last that spoke or reports, no bystander.

    None where the article introduced "a company" without a name.
    """
    if _is_introduced(discourse, head, offset):
        return None
    antecedents = Antecedents(discourse, offset, NEUTER)
    antecedents.add_named()
    antecedents.add_quoted()
    found = antecedents.most_salient_named(_LEAST_OF_ORGANIZATIONS)
    return found._replace(confidence=GUESSED) if found else None


_OFFICES: Final = frozenset(
    (
        *("ambassador", "bishop", "chairman", "chancellor", "commissioner", "coroner", "governor"),
        *("judge", "mayor", "minister", "president", "senator", "sheriff", "superintendent"),
    )
)
"""Offices that nobody holds who is known for another."""


def _person(discourse: Discourse, head: str, offset: int) -> Speaker | None:
    """The antecedent of "the actor", where no role that was told says so.

    None where the article introduced "an actor" without a name.
    """
    neuter = gender_of_phrase(head) == NEUTER
    if word_tag(head) != PERSON_NOUN or neuter or head in lexicon.generic_person_nouns():
        return None
    if _is_introduced(discourse, head, offset):
        return None
    antecedents = Antecedents(discourse, offset, gender_of_role(head))
    antecedents.add_named()
    antecedents.add_quoted()
    start = discourse.boundaries.sentence_start(offset)  # "Roe rose when the judge spoke"
    before = discourse.text[max(start, offset - _MEMORY) : offset]
    if not _SINGULAR.isdisjoint(before.lower().split()):
        return None  # "He recalled the pilot telling them"
    found = antecedents.most_salient_named(_LEAST, start)
    if found is None or _holds_another(head, found.role):
        return None
    return found._replace(confidence=GUESSED)


def _holds_another(office: str, role: str | None) -> bool:
    """Whether somebody of a role holds another office than one: a spokesperson is no commissioner."""
    if role is None or office not in _OFFICES:
        return False
    held = [word.lower() for word in offices(role.split())]
    return office not in held and any(word_tag(word) == PERSON_NOUN for word in held)
