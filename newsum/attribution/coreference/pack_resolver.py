"""Whom a mention means in a language that has a pack: by name, role, gender and who spoke last."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...patterns import pattern
from ...text import squeeze
from ..cues import ACCORDING_TO, INVERTED, SUBJECT_LINKS
from ..entities.entity import NEUTER, Entity
from ..spans.tagging import TaggedText
from ..spans.tags import (
    COMMA,
    DETERMINER,
    NAME,
    PARAGRAPH_START,
    PERSON_NOUN,
    PREPOSITION,
    QUOTED,
    SENTENCE_END,
)
from ..speakers.mentions import NOMINAL, OTHER, PRONOMINAL, Mention
from ..speakers.tagged_paragraphs import MentionReference, TaggedParagraph
from .discourse import NOBODY, Speaker
from .pack_offices import LOOK_BACK, party_of
from .pack_people import PackPeople, is_closed

# What calls somebody by an age: "51-Jährige", "51enne".
_AGED = pattern(r"\d{1,3}(?:-?[Jj]ährige[nr]?|-?enne)")

_NAMED: Final = 0.9
_DESCRIBED: Final = 0.7
_PRONOUN: Final = 0.6
_LEFT_OUT: Final = 0.5
_CARRIED: Final = 0.5
"""The confidence in a name, given the mention."""

_NO_SUBJECTS: Final = frozenset((PRONOMINAL, OTHER))
_OBLIQUE: Final = frozenset((PREPOSITION, ACCORDING_TO))
"""Forms and places of phrases that are not looked at for the subject of a sentence."""

_SENTENCES_BACK: Final = 3
"""The sentence of a pronoun and what is before it, parted at quotes, in which its subject is looked for."""

FOR_MANY: Final = "-"
"""The gender of pronouns for several people or for nobody."""

_ARTICLE_AND_NOUN: Final = 2
"""Words of a noun with its article."""

_REACH: Final = 1200
"""Characters back within which a pronoun's antecedent is sought."""
_FAR: Final = 3000
"""Where nobody was named within those, so many."""
_AHEAD: Final = 300
"""Characters ahead within which it is sought where nobody was named before."""


class PackResolver:
    """Resolves the mentions of one article in reading order, by the pack of its language."""

    def __init__(
        self, pack: LanguagePack, text: str, paragraphs: Sequence[TaggedParagraph]
    ) -> None:
        self._pack = pack
        self._text = text
        self._people = PackPeople(pack, text, [(one.tokens, one.mentions) for one in paragraphs])
        self._offices = self._people.offices
        self._mentions = self._people.mentions
        self._offsets = [one.offset for one in self._mentions]
        self._spoke: list[tuple[int, Speaker]] = []
        self._last: MentionReference | None = None

    def speaker(self, reference: MentionReference | None, offset: int) -> Speaker:
        """Who speaks the quote at an offset, by the mention chosen for it, if there is one."""
        if reference is not None and reference == self._last:
            found = self._spoke[-1][1]
        else:
            found = self._carried() if reference is None else self._resolve(reference)
        self._last = reference
        self._spoke.append((offset, found))
        return found

    def _carried(self) -> Speaker:
        last = self._spoke[-1][1] if self._spoke else NOBODY
        return last._replace(confidence=_CARRIED) if last.name else NOBODY

    def _resolve(self, reference: MentionReference) -> Speaker:
        paragraph, mention = reference.paragraph, reference.mention
        tokens = paragraph.tokens
        offset = tokens.starts[mention.start]
        if nearer := self._nearer(tokens, mention):
            return self._nearest(offset, nearer)
        if mention.form == PRONOMINAL:
            word = tokens.words[mention.start].lower()
            gender = self._pack.pronouns.get(word, self._possessor(word))
            label = word in self._pack.possessives
            subject = None if label else self._subject_before(reference, gender or "")
            if subject is not None:
                return subject._replace(confidence=_LEFT_OUT if gender is None else _PRONOUN)
            if gender is None:
                return self._left_out(paragraph, mention, offset)
            return self._antecedent(offset, gender, _PRONOUN)
        if origin := self._by_origin(tokens.words[mention.start : mention.core], offset):
            return origin
        start, end = self._people.names.of_phrase(tokens, mention)
        if start < end:
            return self._named(tokens, start, end)
        following = paragraph.mentions[reference.mention_index + 1 :][:1]
        if following and following[0].start == mention.end and mention.end == mention.core:
            start, end = self._people.names.of_phrase(tokens, following[0])
            if following[0].form == NOMINAL and start < end:
                return self._named(tokens, start, end)  # "son ami le poète Jean Roe"
        apposed = self._apposed(tokens, mention)
        if apposed is not None:
            return apposed
        return self._aged(tokens, mention, offset) or self._described(tokens, mention, offset)

    def _possessor(self, word: str) -> str | None:
        """The gender of whoever a word says something is of; ``None`` for a verb without a subject."""
        gender = self._pack.possessives.get(word)
        return "" if gender == FOR_MANY else gender

    def _nearer(self, tokens: TaggedText, mention: Mention) -> str | None:
        """The gender of a mention that is no more than "dieser" or "ce dernier"."""
        words = tokens.words[mention.start : mention.core]
        return self._pack.nearer_words.get(words[-1].lower()) if len(words) <= 2 else None

    def _nearest(self, offset: int, gender: str) -> Speaker:
        """Who of a gender was named last before an offset, be it as an object."""
        high = bisect_left(self._offsets, offset)
        for one in reversed(self._mentions[max(0, high - LOOK_BACK) : high]):
            if one.entity.is_person and _agrees(one.entity, gender):
                return self._of(one.entity, _PRONOUN)
        return self._antecedent(offset, gender, _PRONOUN)

    def _subject_before(self, reference: MentionReference, gender: str) -> Speaker | None:
        """Who opens the sentence of a pronoun or a verb, or the one before, and has not spoken yet.

        "Un proche est plus direct : “…”, glisse-t-il", "A motorista fugiu.  “…”, desabafou".
        """
        if gender == FOR_MANY:
            return None
        paragraph, index = reference.paragraph, reference.mention_index
        tokens, mentions = paragraph.tokens, paragraph.mentions
        tags, start = tokens.tags, mentions[index].start
        spoken = self._spoke[-1][0] if self._spoke else -1
        high = start
        for _ in range(_SENTENCES_BACK):
            low = max(tags.rfind(SENTENCE_END, 0, high), tags.rfind(QUOTED, 0, high)) + 1
            if high > low and tokens.starts[low] < spoken:
                return None
            first = bisect_left(mentions, low, key=lambda one: one.start)
            for other in range(first, min(index, first + LOOK_BACK)):
                mention = mentions[other]
                if mention.start >= high:
                    break
                if mention.form in _NO_SUBJECTS or mention.before in _OBLIQUE:
                    continue
                if tokens.words[max(0, mention.start - 1)].lower() in self._pack.role_words:
                    continue
                subject = MentionReference(paragraph, other)
                same = high == start
                if found := self._subject(subject, gender, tokens.starts[start], same=same):
                    return found
                break
            high = low - 1
            if high < 0:
                break
        return None

    def _subject(
        self, reference: MentionReference, gender: str, offset: int, *, same: bool
    ) -> Speaker | None:
        """The person of a gender whom a phrase names or describes; ``None`` for any other.

        ``same``: the phrase stands in the sentence of what means it, where it may be a body.
        """
        mention, tokens = reference.mention, reference.paragraph.tokens
        nouns = map(self._offices.noun, tokens.words[mention.start : mention.core])
        kin = not self._pack.kin_nouns.isdisjoint(filter(None, nouns))
        article = tokens.words[mention.start].lower()
        known = article in self._pack.definite_articles
        opens = mention.before in (SENTENCE_END, PARAGRAPH_START)
        if mention.form == NOMINAL and tokens.tags[mention.start] != DETERMINER and not opens:
            return None  # "sa fille veut devenir biologiste"
        bare = mention.form == NOMINAL and mention.cue < 0
        if bare and self._people.names.of_phrase(tokens, mention) == (0, 0):
            named = self._apposed(tokens, mention)
            if not named and (article in self._pack.possessives or (kin and not known)):
                return None  # "Su hijo murió"
            if not named and kin and self._is_anybody_named(offset, gender):
                return None
        found = self._resolve(reference)
        who = found.entity
        if who is None and same and not gender and found.name:
            return found  # "Fuentes del partido callan y hablan de “…”"
        fits = who is not None and (who.is_person or mention.form == NOMINAL)
        return found if fits and who is not None and _agrees(who, gender) else None

    def _is_anybody_named(self, offset: int, gender: str) -> bool:
        """Whether anybody who may be of a gender is named not far before an offset."""
        high = bisect_left(self._offsets, offset)
        near = self._mentions[max(0, high - LOOK_BACK) : high]
        return any(one.entity.is_person and _agrees(one.entity, gender) for one in near)

    def _left_out(self, paragraph: TaggedParagraph, mention: Mention, offset: int) -> Speaker:
        """Whom a verb without a subject means: who spoke in this paragraph, else its subject."""
        low = paragraph.tokens.starts[0]
        if self._spoke and self._spoke[-1][0] >= low and self._spoke[-1][1].name:
            return self._spoke[-1][1]._replace(confidence=_LEFT_OUT)
        mentions = paragraph.mentions
        high = bisect_left(mentions, mention.start, key=lambda one: one.start)
        earlier = [
            index
            for index in range(max(0, high - LOOK_BACK), high)
            if mentions[index].before != PREPOSITION and mentions[index].form != PRONOMINAL
        ]
        subjects = [i for i in earlier if mentions[i].cue_link in SUBJECT_LINKS]
        for index in (*subjects[-1:], *earlier[:1]):
            return self._resolve(MentionReference(paragraph, index))
        return self._antecedent(offset, "", _LEFT_OUT)

    def _antecedent(self, offset: int, gender: str, confidence: float) -> Speaker:
        """The last person of a gender who spoke or was named before an offset."""
        if gender == FOR_MANY:
            return NOBODY
        last = self._spoke[-1] if self._spoke else None
        if last is not None and (last[1].entity is None or offset - last[0] > _REACH):
            last = None
        high = bisect_left(self._offsets, offset)
        fallback: Entity | None = None
        unlikely: Entity | None = None
        for index in range(high - 1, -1, -1):
            one = self._mentions[index]
            if one.offset < offset - _REACH and (fallback or one.offset < offset - _FAR):
                break
            if last is not None and last[0] > one.offset and last[1].entity is not None:
                if _agrees(last[1].entity, gender):
                    return last[1]._replace(confidence=confidence)
                last = None
            if not _agrees(one.entity, gender):
                continue
            if one.entity.is_person and not one.oblique:
                return self._of(one.entity, confidence)
            if one.entity.is_person:
                fallback = fallback or one.entity
            elif len(one.entity.words) > 1:
                unlikely = unlikely or one.entity
        meant = fallback or unlikely or self._named_next(offset, gender)
        return self._of(meant, confidence) if meant else NOBODY

    def _named_next(self, offset: int, gender: str) -> Entity | None:
        """Who is named first behind an offset before which nobody is: "“…”, dit-il.  Jean Roe …"."""
        high = bisect_left(self._offsets, offset)
        for one in self._mentions[high : high + LOOK_BACK]:
            if one.offset > offset + _AHEAD:
                break
            if one.entity.is_person and not one.oblique and _agrees(one.entity, gender):
                return one.entity
        return None

    def _of(self, entity: Entity, confidence: float) -> Speaker:
        return Speaker(entity.name, entity.role, entity, confidence)

    def _named(self, tokens: TaggedText, start: int, end: int) -> Speaker:
        words = self._people.names.bare(tokens.words[start:end])[1]
        entity = self._people.find(words)
        if entity is None:
            name = squeeze(self._text[tokens.starts[end - len(words)] : tokens.ends[end - 1]])
            return Speaker(name, None, None, _NAMED)
        return self._of(entity, _NAMED)

    def _apposed(self, tokens: TaggedText, mention: Mention) -> Speaker | None:
        """The name in "le ministre de l'Intérieur, Ana Roe," and in "Ana Roe, la ministre,"."""
        tags, comma = tokens.tags, mention.end
        start = end = mention.start - 1
        lone_noun = CAPITALISED_NOUNS in self._pack.traits and tags[mention.start] == PERSON_NOUN
        if start > 1 and tags[end] == COMMA and (tags[mention.start] == DETERMINER or lone_noun):
            while start and tags[start - 1] == NAME:
                start -= 1
            opens = not start or tags[start - 1] == SENTENCE_END
            closed = tags[mention.end : mention.end + 1] in (COMMA, SENTENCE_END, "")
            if end - start > 1 and (opens or closed):
                return self._named(tokens, start, end)
        if mention.before == PREPOSITION or tags[comma : comma + 1] != COMMA:
            return None
        start, end = self._people.names.behind_comma(tokens, mention)
        if mention.before == ACCORDING_TO and not is_closed(tokens, end):
            return None
        return self._named(tokens, start, end) if start < end else None

    def _is_general(self, article: str, noun: str) -> bool:
        """Whether a description means whoever was spoken of last, whatever office they hold."""
        return noun in self._pack.general_nouns or article.lower() in self._pack.demonstratives

    def _aged(self, tokens: TaggedText, mention: Mention, offset: int) -> Speaker | None:
        """Whom an age means: "der 51-Jährige"."""
        words = tokens.words[mention.start : mention.core]
        if not any(map(_AGED.fullmatch, words)):
            return None
        gender = self._pack.determiners.get(words[0].lower(), "")
        meant = self._antecedent(offset, gender if gender in ("m", "f") else "", _PRONOUN)
        return meant if meant.entity is not None else None

    def _is_general_phrase(self, tokens: TaggedText, mention: Mention) -> bool:
        """Whether a description of several words means whoever was spoken of last."""
        words = tokens.words[mention.start + 1 : mention.end]
        return tuple(word.lower().rstrip("'’") for word in words) in self._pack.general_phrases

    def _is_introduced(self, who: Entity, offset: int) -> bool:
        """Whether the only person who was named before an offset was so right before, and has not spoken."""
        high = bisect_left(self._offsets, offset)
        others = self._mentions[max(0, high - LOOK_BACK) : high]
        people = [one for one in others if one.entity.is_person]
        alone = {id(one.entity) for one in people} == {id(who)}
        return (
            alone and len(people) == 1 and all(spoke.entity is not who for _, spoke in self._spoke)
        )

    def _with_role(
        self, meant: Speaker, tokens: TaggedText, mention: Mention, head: str
    ) -> Speaker:
        """Whom a description means, with what it says of them where nothing else does."""
        vague = head in self._pack.general_nouns or head in self._pack.kin_nouns
        if meant.role is not None or vague or tokens.tags[mention.start] != DETERMINER:
            return meant
        role = squeeze(self._text[tokens.starts[mention.start + 1] : tokens.ends[mention.end - 1]])
        return meant._replace(role=role)

    def _is_former(self, words: Sequence[str]) -> bool:
        """Whether a description tells what somebody was, whom an article will have named: "l'ancien chef"."""
        return any(word.lower().startswith(self._pack.former_words) for word in words)

    def _is_definite(self, tokens: TaggedText, mention: Mention) -> bool:
        """Whether a description means somebody known: behind "le", "ce" or "du"."""
        first = tokens.words[mention.start].lower()
        if first in self._pack.determiners or not mention.start:
            return first in self._pack.definite_articles | self._pack.demonstratives
        before = tokens.words[mention.start - 1].lower()
        return before in self._pack.joined_articles or before in self._pack.definite_articles

    def _by_origin(self, words: Sequence[str], offset: int) -> Speaker | None:
        """Whom a noun for where somebody is from means behind an article: "la danesa"."""
        if len(words) != _ARTICLE_AND_NOUN or words[1].lower() not in self._pack.demonyms:
            return None
        if words[0].lower() not in self._pack.definite_articles:
            return None
        gender = self._pack.determiners.get(words[0].lower(), "")
        meant = self._antecedent(offset, gender if gender in ("m", "f") else "", _PRONOUN)
        return meant if meant.entity is not None else None

    def _described(self, tokens: TaggedText, mention: Mention, offset: int) -> Speaker:
        """Who holds the office that a description names, else the description itself."""
        words = tokens.words[mention.start : mention.core]
        head = next(filter(None, map(self._offices.noun, words)), "")
        body = self._pack.person_nouns.get(head) == NEUTER and mention.end > mention.core
        body = body or mention.form == OTHER
        holders = [] if body else self._offices.holders(head, offset)
        article = self._pack.determiners.get(words[0].lower())
        if article in ("m", "f") and CAPITALISED_NOUNS not in self._pack.traits:
            holders = [who for who in holders if _agrees(who, article)]  # "la ministre"
        if party := next(filter(None, map(party_of, words)), ""):
            members = [] if body else self._offices.members(party, offset)
            holders = [who for who in holders if who in members] or members
        if not holders and not body and head:
            office = squeeze(
                self._text[tokens.starts[mention.start] : tokens.ends[mention.end - 1]]
            )
            holders = self._offices.only_holder(head, office)
        if holders:
            nearest = max(holders, key=lambda who: who.last_mention(offset))
            return self._of(nearest, _DESCRIBED)
        gender = self._pack.person_nouns.get(head, NEUTER)
        if article not in ("m", "f"):  # "l'élue"
            article = gender
        if (
            gender != NEUTER
            and (
                mention.end == mention.core
                or self._is_former(words)
                or self._is_general_phrase(tokens, mention)
            )
            and mention.form != OTHER
            and (article in ("m", "f") or words[0].lower() in self._pack.elisions)
            and self._is_definite(tokens, mention)
        ):
            meant = self._antecedent(offset, article if article in ("m", "f") else "", _PRONOUN)
            if (
                meant.entity is not None
                and meant.entity.gender
                and (
                    meant.entity.role is None
                    or self._is_general(words[0], head)
                    or self._is_general_phrase(tokens, mention)
                    or (
                        mention.cue_link == INVERTED
                        and head not in self._pack.kin_nouns
                        and self._is_introduced(meant.entity, offset)
                    )
                )
            ):
                return self._with_role(meant, tokens, mention, head)
        end = mention.end
        while tokens.words[end - 1].islower() and CAPITALISED_NOUNS in self._pack.traits:
            end -= 1
            if end <= mention.start + 1:
                end = mention.end
                break
        phrase = squeeze(self._text[offset : tokens.ends[end - 1]])
        if words[0].lower() in self._pack.determiners:
            phrase = phrase[0].lower() + phrase[1:]
        role = None
        if (
            gender != NEUTER
            and tokens.tags[mention.start] == DETERMINER
            and end > mention.start + 1
        ):
            role = squeeze(self._text[tokens.starts[mention.start + 1] : tokens.ends[end - 1]])
        if gender == NEUTER:
            return Speaker(phrase, role, None, _DESCRIBED)
        if gender not in ("m", "f"):
            gender = article if article in ("m", "f") else None
        entity = Entity(phrase, tuple(phrase.split()), gender=gender)  # type: ignore[arg-type]
        entity.role = role
        return Speaker(phrase, role, entity, _DESCRIBED)


def _agrees(entity: Entity, gender: str) -> bool:
    """Whether somebody may be of a gender; "" is any."""
    return entity.gender is None or (entity.gender == gender if gender else entity.gender != NEUTER)
