"""Somebody who is named behind the office they hold: "The mayor has resigned.  “I am sorry,” Ana Roe said."."""

from __future__ import annotations

from ... import lexicon
from ...text import squeeze
from ..entities.entity import NEUTER
from ..entities.role_words import is_rank
from ..spans.tags import POSSESSIVE, SENTENCE_END
from ..speakers.mentions import NOMINAL, Mention, first_from
from ..speakers.tagged_paragraphs import TaggedParagraph
from .discourse import Discourse, Speaker


def with_office(
    discourse: Discourse, paragraph: TaggedParagraph, mention: Mention, found: Speaker
) -> Speaker:
    """Somebody ``found`` for a mention, with the office that is told right before they are named first.

    Only where nothing else tells what they are, nobody else was named since, and nobody holds the
    office so far.
    """
    entity, tokens = found.entity, paragraph.tokens
    offset = tokens.starts[mention.start]
    if entity is None or found.role or not entity.is_person or len(entity.words) < 2:
        return found
    if entity.gender == NEUTER or entity.mentions[0] < offset:
        return found
    office = _office_before(paragraph, mention)
    if office is None or discourse.entities.holders(tokens.words[office.core - 1]):
        return found
    start, end = tokens.starts[office.start], tokens.ends[office.end - 1]
    if discourse.is_person_between(start, offset, entity):
        return found
    words = squeeze(discourse.text[start:end]).split()
    entity.role = " ".join(words[words[0] == "The" :])
    discourse.entities.add_holder(tokens.words[office.core - 1], entity)
    return found._replace(role=entity.role)


def _office_before(paragraph: TaggedParagraph, mention: Mention) -> Mention | None:
    """The office with which the sentence of a mention opens, or the one before it: "The mayor has …"."""
    tokens, mentions = paragraph.tokens, paragraph.mentions
    sentence = tokens.tags.rfind(SENTENCE_END, 0, mention.start) + 1
    before = tokens.tags.rfind(SENTENCE_END, 0, max(0, sentence - 1)) + 1
    for start in (sentence, before):
        office = mentions[first_from(mentions, start)]
        if office.start != start or office.form != NOMINAL or office.end > mention.start:
            continue
        head = tokens.words[office.core - 1]
        held = head.islower() and head in lexicon.titles() and not is_rank([head])
        if held and (tokens.words[start] == "The" or tokens.words[start].endswith(POSSESSIVE)):
            return office
    return None
