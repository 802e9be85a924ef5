"""Noun phrases by themselves: the entity that a name or an organization in one refers to, and how others are worded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ... import lexicon
from ...model import Span
from ...text import squeeze
from ..entities.entity import NEUTER
from ..entities.joined_offices import is_office
from ..entities.names import PLACED, is_trade_word, split_title, without_possessive
from ..entities.role_words import is_occupation_before, is_role, without_honorifics
from ..spans.own_points import with_own_point
from ..spans.tagging import QUOTED_WORD, SEASONS, TaggedText, has_particle
from ..spans.tags import (
    AUXILIARY,
    COMMA,
    CONJUNCTION,
    CUE,
    DETERMINER,
    INSIDE_NAMES,
    OWNERS,
    PERSON_NOUN,
    POSSESSIVE,
    QUOTED,
    SENTENCE_END,
    WORD,
    is_function_word,
    word_tags,
)
from ..speakers.mentions import NOMINAL, Mention
from .descriptions import DEFINITE, fuller_description
from .discourse import Discourse, Speaker

_AGES: Final = frozenset(("elder", "older", "senior", "younger"))

_MOST_OFFICES: Final = 4
_ARTICLE_AND_NAME: Final = 2
"""Words of "the Lantern", which names one thing."""

_OPENING: Final = 5
"""Tokens of a sentence before somebody new who is told of in it: "Next to him an old woman wept"."""
_SHORTEST_MOVEMENT: Final = 4
_MOVED: Final = (
    ["Friends", "of"],
    *(
        [people, "for"]
        for people in ("Citizens", "Doctors", "Farmers", "Neighbors", "Neighbours", "Parents")
    ),
    *([people, "for"] for people in ("People", "Residents", "Students", "Teachers", "Workers")),
)
"""What the names of those who stand for a cause begin with, and their words at least."""

_LED_PRONOUNS: Final = (["he"], ["she"])
_LONGEST_LEAD: Final = 12
"""Tokens of what stands between what somebody is and the pronoun, at most."""

_LISTED: Final = (COMMA, CONJUNCTION, COMMA + CONJUNCTION)
"""What stands between offices that are listed."""
_WITHIN_NAMES: Final = frozenset(("", ". ", ".\n"))
"""What may stand between two words of a name, beside blanks: "Ana K. Roe"."""

_BEFORE_SAID: Final = frozenset(("have", "had", "once", "then", "also", "just", "always", "often"))
"""Words between "I" and a verb by which the author tells what they said themselves."""


def resolve_name(
    discourse: Discourse, tokens: TaggedText, phrase: Span, article: bool
) -> Speaker | None:
    """The entity to which a phrase that ends in a name refers; an ``article`` stands before it."""
    start, end = phrase
    words, offset = tokens.words[start:end], tokens.starts[start]
    first = len(words)
    while first and _is_of_name(words, first - 1):
        if first < len(words) and not _follows(discourse.text, tokens, start + first):
            break
        first -= 1
    if first == len(words):
        written = squeeze(discourse.text[offset : tokens.ends[end - 1]])
        return Speaker(written) if words[-1][0] == "@" else None
    if _is_abbreviated_title(discourse.text, tokens, end - 1):
        return None if article else _bearer_at_end(discourse, tokens, (start, end))
    if article and len(words) > _ARTICLE_AND_NAME and words[-1].isupper() and is_office(words[-1]):
        return None  # "a Vell Freedom Party MEP": of the body, and not the body
    titles, name = split_title(_with_points(discourse.text, tokens, (start + first, end)))
    aged = not _AGES.isdisjoint(words[:first])  # the index has told them apart: "the younger Roe"
    entity = discourse.entities.find(name, titles, tokens.starts[start + first] if aged else offset)
    if entity is None and (
        whole := named_at(discourse, tokens.starts[start + first + len(titles)])
    ):
        entity = whole.entity  # "Ana da Roe", of which a part is tagged
    if entity is None and len(name) > 1 and _goes_before(name[0]):
        entity = discourse.entities.find(name[1:], titles, offset)
    role = _role_leading(discourse.text, tokens, (start, start + first), titles)
    if entity is not None and (entity.is_person or not article or entity.gender == NEUTER):
        if article and entity.is_person and name[-1] not in entity.name:
            return None  # "the Fen", whose chair was named
        if entity.gender == NEUTER and article and len(entity.words) == len(name):
            return Speaker(f"the {entity.name}", None, entity)
        return Speaker(entity.name, entity.role or role, entity)
    if article:
        return None
    low = start + first + len(titles)
    written = squeeze(
        discourse.text[tokens.starts[low] : _end(discourse.text, tokens, low + len(name) - 1)]
    )
    marked = QUOTED_WORD in words[first:]  # a nickname stands amid the name
    return Speaker(without_possessive(name if marked else written.split(" ")), role)


def _role_leading(
    text: str, tokens: TaggedText, leading: Span, titles: Sequence[str]
) -> str | None:
    """The role that the words of a phrase before its name tell, with the ``titles`` behind those."""
    first, end = leading
    words = tokens.words[first:end]
    while QUOTED_WORD in words:  # what stands in marks is no part of a role
        first += words.index(QUOTED_WORD) + 1
        words = tokens.words[first:end]
    words += titles
    low, stop = without_honorifics(words)
    low += low < stop and words[low].lower() in lexicon.articles()
    if low >= stop or not is_role(words[low:stop]):
        return None
    return squeeze(text[tokens.starts[first + low] : _end(text, tokens, first + stop - 1)])


def _end(text: str, tokens: TaggedText, token: int) -> int:
    """Where a word ends, with its own point."""
    return with_own_point(text, tokens.ends[token])


def _is_abbreviated_title(text: str, tokens: TaggedText, token: int) -> bool:
    """Whether a word is a title with the point of its abbreviation, and nobody's name: "Col."."""
    word = tokens.words[token]
    short = word in lexicon.abbreviated_titles() and text.startswith(".", tokens.ends[token])
    return short and lexicon.is_title(word)


def _bearer_at_end(discourse: Discourse, tokens: TaggedText, phrase: Span) -> Speaker | None:
    """Whose last name a word alone is that looks like a title where its sentence ends: "…, said Sen."."""
    start, end = phrase
    word = tokens.words[start]
    if end - start > 1 or tokens.tags[end : end + 1] not in ("", SENTENCE_END):
        return None
    entity = discourse.entities.find((word,), (), tokens.starts[start])
    known = entity is not None and entity.is_person and entity.words[-1] == word
    if entity is None or not known or len(entity.words) < 2:
        return None
    return Speaker(entity.name, entity.role, entity)


def named_at(discourse: Discourse, offset: int) -> Speaker | None:
    """The person whom a name means that begins at an offset: "De la Roe", of which a part is tagged."""
    index = bisect_left(discourse.offsets, offset)
    if discourse.offsets[index : index + 1] != [offset]:
        return None
    entity = discourse.mentions[index][1]
    return Speaker(entity.name, entity.role, entity) if entity.is_person else None


def _goes_before(word: str) -> bool:
    """Whether a word before a last name is no part of it: "Realtor Roe", "Acme's Roe"."""
    return is_occupation_before(word) or is_trade_word(word) or word.endswith(OWNERS)


def _is_of_name(words: Sequence[str], index: int) -> bool:
    """Whether a word of a phrase belongs to the name at its end; a nickname between two others does."""
    word = words[index]
    if word == QUOTED_WORD:
        return 0 < index == len(words) - 2 and words[index - 1][0].isupper()
    if word.endswith(PLACED):
        return False
    named = word[0].isupper() and (not is_function_word(word) or word.lower() in SEASONS)
    named = named or (index > 0 and word in INSIDE_NAMES)
    return named or has_particle(word)


def _follows(text: str, tokens: TaggedText, token: int) -> bool:
    """Whether nothing but a blank, a point or a nickname parts a token from the one before it.

    What is no token may part names: "Ana Roe / Tarn Radio", "Ana Roe #storm".
    """
    between = text[tokens.ends[token - 1] : tokens.starts[token]]
    known = between.isspace() or between in _WITHIN_NAMES
    return known or QUOTED_WORD in tokens.words[token - 1 : token + 1]


def _with_points(text: str, tokens: TaggedText, run: Span) -> str:
    """A run of names with the points of its abbreviations: "Del." is a title, "Del" a name."""
    start, end = run
    written = [
        f"{word}." if text.startswith(". ", stop) else word
        for word, stop in zip(
            tokens.words[start : end - 1], tokens.ends[start : end - 1], strict=True
        )
    ]
    words = (*written, tokens.words[end - 1])
    return " ".join([word for word in words if word != QUOTED_WORD])  # a nickname


def resolve_organization(
    discourse: Discourse, tokens: TaggedText, mention: Mention
) -> Speaker | None:
    """The organization that a mention names with its "of": "the Ministry of Ports"."""
    article = tokens.tags[mention.start] == DETERMINER and mention.core > mention.start + 1
    offset = tokens.starts[mention.start + article]
    found = discourse.entities.organizations.get(offset)
    if found is None or tokens.ends[mention.end - 1] - offset > len(found.name) + len("’s"):
        return None
    return Speaker(f"the {found.name}" if article else found.name, None, found)


def phrase_of(discourse: Discourse, tokens: TaggedText, mention: Mention) -> str:
    """The words of a description whose entity has no name, as they stand amid a sentence."""
    first = mention.start - (tokens.words[mention.start] == "else" and mention.start > 0)
    words = tokens.words[first : mention.core]  # "someone else"
    offset = tokens.starts[first]
    phrase = squeeze(discourse.text[offset : _end(discourse.text, tokens, mention.end - 1)])
    phrase = phrase[:-2] if phrase.endswith(POSSESSIVE) else phrase
    if words[0].lower() in DEFINITE:
        phrase = fuller_description(discourse, words, offset) or phrase
    following = phrase[1:2]  # "A. Roe" is no article, and capitals stay
    if (
        words[0].lower() in word_tags()
        and words[0].lower() not in SEASONS
        and following != "."
        and not following.isupper()
        and not _is_movement(tokens, mention)
    ):
        phrase = phrase[0].lower() + phrase[1:]
    return phrase


def _is_movement(tokens: TaggedText, mention: Mention) -> bool:
    """Whether a phrase is the name of those who stand for a cause: "Parents for Safe Roads"."""
    words = tokens.words[mention.start : mention.end]
    if len(words) < _SHORTEST_MOVEMENT or words[:2] not in _MOVED:
        return False
    rest = words[2 + (words[2] in ("a", "the")) :]
    named = rest[:1] and rest[0].lower() in lexicon.first_names()
    return len(rest) > 1 and all(word[0].isupper() for word in rest) and not named


def behind_offices(tokens: TaggedText, mentions: Sequence[Mention], index: int) -> int:
    """The index of the mention behind the offices that are listed with the one before it.

    "chairman, CEO and president Ana Roe": the name, or the last office with it.
    """
    for _ in range(_MOST_OFFICES):
        words = tokens.words[mentions[index].start : mentions[index].core]
        between = index + 1 < len(mentions) and (
            tokens.tags[mentions[index].end : mentions[index + 1].start] in _LISTED
        )
        if not between or not all(map(is_office, words)):
            break
        index += 1
    return index


def opens_with(tokens: TaggedText, mention: Mention) -> bool:
    """Whether a sentence opens with somebody new, or nearly: "Next to him an old woman wept"."""
    lead = tokens.tags.rfind(SENTENCE_END, 0, mention.start) + 1
    opening = tokens.words[mention.start].lower()
    article = opening in lexicon.indefinite_articles() or opening == "one"
    clause = tokens.words[mention.end : mention.end + 1] == ["who"]  # "who gave her name as Roe"
    return article and not clause and mention.start - lead < _OPENING


def leads_to_pronoun(tokens: TaggedText, mention: Mention) -> bool:
    """Whether a phrase says what the pronoun behind it is: "A father of two, he", "A clerk by trade, she"."""
    lead = tokens.tags.rfind(SENTENCE_END, 0, mention.start) + 1
    comma = tokens.tags.find(COMMA, mention.core, mention.core + _LONGEST_LEAD)
    if lead != mention.start or tokens.words[comma + 1 : comma + 2] not in _LED_PRONOUNS:
        return False
    between = slice(mention.core, comma)
    verbal = CUE in tokens.tags[between] or AUXILIARY in tokens.tags[between]
    return comma > 0 and not (verbal or any(map(_may_be_past, tokens.words[between])))


def _may_be_past(word: str) -> bool:
    """Whether a word may be a verb in the past: "fell"."""
    return word in lexicon.irregular_pasts() or word.endswith("ed")


def owner_of_words(discourse: Discourse, tokens: TaggedText, mention: Mention) -> Speaker | None:
    """Whose words are quoted behind a phrase that adjectives end: "Ana Roe's blunt “…” remark"."""
    if tokens.tags[mention.core : mention.core + 1] != QUOTED:
        return None
    for token in range(mention.core - 1, mention.start, -1):
        if tokens.tags[token] != WORD:
            break
        if tokens.words[token - 1].endswith(POSSESSIVE):
            return resolve_name(discourse, tokens, (mention.start, token), False)
    return None


def may_explain(tokens: TaggedText, mention: Mention) -> bool:
    """Whether a phrase may say what the name before it is: "Ana Roe, a lawyer", "Ana Roe, author of …"."""
    if tokens.words[mention.start].lower() in lexicon.indefinite_articles():
        return True
    head = tokens.words[mention.core - 1]
    bare = tokens.tags[mention.start] == PERSON_NOUN and head.islower()
    return bare and mention.form == NOMINAL and not head.endswith("s")


def says_it(tokens: TaggedText, mention: Mention) -> bool:
    """Whether the author says that they said it: "I asked", "I have often said", "said I"."""
    amid = tokens.words[mention.core : max(mention.core, mention.cue)]
    return mention.cue >= 0 and all(
        word in _BEFORE_SAID or word.endswith("ly") or word == "," for word in amid
    )
