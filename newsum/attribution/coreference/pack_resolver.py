"""Whom a mention means in a language that has a pack: by name, role, gender and who spoke last."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ...text import squeeze
from ..cues import ACCORDING_TO, SUBJECT_LINKS
from ..entities.entity import NEUTER
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
from ..speakers.pack_phrase_ends import is_for_many
from ..speakers.tagged_paragraphs import MentionReference, TaggedParagraph
from .discourse import NOBODY, Speaker
from .pack_antecedents import FOR_MANY, PRONOUN, PackAntecedents, agrees, speaker_of
from .pack_descriptions import PackDescriptions
from .pack_offices import LOOK_BACK
from .pack_people import PackPeople, is_closed

_NAMED: Final = 0.9
_LEFT_OUT: Final = 0.5
_CARRIED: Final = 0.5
"""The confidence in a name, given the mention."""

_NO_SUBJECTS: Final = frozenset((PRONOMINAL, OTHER))
_OBLIQUE: Final = frozenset((PREPOSITION, ACCORDING_TO))
"""Forms and places of phrases that are not looked at for the subject of a sentence."""

_SENTENCES_BACK: Final = 3
"""The sentence of a pronoun and what is before it, parted at quotes, in which its subject is looked for."""


class PackResolver:
    """Resolves the mentions of one article in reading order, by the pack of its language."""

    def __init__(
        self, pack: LanguagePack, text: str, paragraphs: Sequence[TaggedParagraph]
    ) -> None:
        self._pack = pack
        self._text = text
        self._people = PackPeople(pack, text, [(one.tokens, one.mentions) for one in paragraphs])
        self._offices = self._people.offices
        self._antecedents = PackAntecedents(self._people)
        self._descriptions = PackDescriptions(pack, text, self._offices, self._antecedents)
        self._last: MentionReference | None = None

    def speaker(self, reference: MentionReference | None, offset: int) -> Speaker:
        """Who speaks the quote at an offset, by the mention chosen for it, if there is one."""
        if reference is not None and reference == self._last:
            found = self._antecedents.spoke[-1][1]
        else:
            found = self._carried() if reference is None else self._resolve(reference)
        self._last = reference
        self._antecedents.spoke.append((offset, found))
        return found

    def _carried(self) -> Speaker:
        last = self._antecedents.spoke[-1][1] if self._antecedents.spoke else NOBODY
        return last._replace(confidence=_CARRIED) if last.name else NOBODY

    def _resolve(self, reference: MentionReference) -> Speaker:
        paragraph, mention = reference.paragraph, reference.mention
        tokens = paragraph.tokens
        offset = tokens.starts[mention.start]
        if nearer := self._nearer(tokens, mention):
            return self._antecedents.nearest(offset, nearer)
        if mention.form == PRONOMINAL:
            word = tokens.words[mention.start].lower()
            gender = self._pack.pronouns.get(word, self._possessor(word))
            label = word in self._pack.possessives
            subject = None if label else self._subject_before(reference, gender or "")
            many = gender is None and self._is_of_many(tokens, mention.cue)
            if many and (subject is None or not self._may_be_several(subject)):
                return self._several(paragraph, mention)
            if subject is not None:
                return subject._replace(confidence=_LEFT_OUT if gender is None else PRONOUN)
            if gender is None:
                return self._left_out(paragraph, mention, offset)
            return self._antecedents.last(offset, gender, PRONOUN)
        if origin := self._descriptions.by_origin(
            tokens.words[mention.start : mention.core], offset
        ):
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
        return self._descriptions.resolve(tokens, mention, offset)

    def _possessor(self, word: str) -> str | None:
        """The gender of whoever a word says something is of; ``None`` for a verb without a subject."""
        gender = self._pack.possessives.get(word)
        return "" if gender == FOR_MANY else gender

    def _nearer(self, tokens: TaggedText, mention: Mention) -> str | None:
        """The gender of a mention that is no more than "dieser" or "ce dernier"."""
        words = tokens.words[mention.start : mention.core]
        return self._pack.nearer_words.get(words[-1].lower()) if len(words) <= 2 else None

    def _subject_before(self, reference: MentionReference, gender: str) -> Speaker | None:
        """Who opens the sentence of a pronoun or a verb, or the one before, and has not spoken yet.

        "Un proche est plus direct : “…”, glisse-t-il", "A motorista fugiu.  “…”, desabafou".
        """
        if gender == FOR_MANY:
            return None
        paragraph, index = reference.paragraph, reference.mention_index
        tokens, mentions = paragraph.tokens, paragraph.mentions
        tags, start = tokens.tags, mentions[index].start
        spoken = self._antecedents.spoke[-1][0] if self._antecedents.spoke else -1
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
        if self._is_adjunct(tokens, mention):
            return None
        bare = mention.form == NOMINAL and mention.cue < 0
        if bare and self._people.names.of_phrase(tokens, mention) == (0, 0):
            named = self._apposed(tokens, mention)
            theirs = article in self._pack.possessives or (kin and not known)
            if not named and theirs and not gender:
                return None  # "Su hijo murió"
            likelier = (theirs or kin) and self._antecedents.is_anybody_named(offset, gender)
            if not named and likelier:
                return None
        found = self._resolve(reference)
        who = found.entity
        body = who is None or not who.is_person or who.gender == NEUTER
        if body and same and not gender and found.name:
            return found  # "Fuentes del partido callan y hablan de “…”"
        fits = who is not None and (who.is_person or mention.form == NOMINAL)
        return found if fits and who is not None and agrees(who, gender) else None

    def _is_adjunct(self, tokens: TaggedText, mention: Mention) -> bool:
        """Whether a bare noun in the singular that opens a sentence tells how it came: "Preso por engano, …"."""
        bare = mention.form == NOMINAL and tokens.tags[mention.start] == PERSON_NOUN
        if not bare or CAPITALISED_NOUNS in self._pack.traits:
            return False
        many = tokens.words[mention.start].endswith(tuple(self._pack.plural_endings))
        return not many and tokens.tags[mention.core : mention.core + 1] == PREPOSITION

    def _left_out(self, paragraph: TaggedParagraph, mention: Mention, offset: int) -> Speaker:
        """Whom a verb without a subject means: who spoke in this paragraph, else its subject."""
        low = paragraph.tokens.starts[0]
        if (
            self._antecedents.spoke
            and self._antecedents.spoke[-1][0] >= low
            and self._antecedents.spoke[-1][1].name
        ):
            return self._antecedents.spoke[-1][1]._replace(confidence=_LEFT_OUT)
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
        return self._antecedents.last(offset, "", _LEFT_OUT)

    def _is_of_many(self, tokens: TaggedText, cue: int) -> bool:
        """Whether the form of a verb without a subject tells that several people do it: "han coreado"."""
        endings = self._pack.plural_verb_endings
        words = [word.lower() for word in tokens.words[max(0, cue - 1) : cue + 1]]
        helping = len(words) > 1 and words[0] in self._pack.auxiliaries - self._pack.adverbs
        return words[-1].endswith(endings) or (helping and words[0].endswith(endings))

    def _may_be_several(self, speaker: Speaker) -> bool:
        """Whether a speaker is no one person: a body, or a description for several people."""
        who = speaker.entity
        if not speaker.name or who is None or not who.is_person:
            return bool(speaker.name)
        first = who.words[0].lower()
        described = who.words[0].islower() or first in self._pack.person_nouns
        return described and self._pack.determiners.get(first) not in ("m", "f")

    def _several(self, paragraph: TaggedParagraph, mention: Mention) -> Speaker:
        """Which people or body a verb for several means: who spoke last, else the paragraph's last plural."""
        tokens = paragraph.tokens
        last = self._antecedents.spoke[-1] if self._antecedents.spoke else None
        if last and last[0] >= tokens.starts[0] and self._may_be_several(last[1]):
            return last[1]._replace(confidence=_LEFT_OUT)
        high = bisect_left(paragraph.mentions, mention.start, key=lambda one: one.start)
        for index in range(high - 1, max(-1, high - LOOK_BACK - 1), -1):
            one = paragraph.mentions[index]
            many = is_for_many(tokens.words[one.start].lower(), self._pack)
            if many and one.before != PREPOSITION and one.can_speak:
                return self._resolve(MentionReference(paragraph, index))
        return NOBODY

    def _named(self, tokens: TaggedText, start: int, end: int) -> Speaker:
        words = self._people.names.bare(tokens.words[start:end])[1]
        entity = self._people.find(words)
        if entity is None:
            name = squeeze(self._text[tokens.starts[end - len(words)] : tokens.ends[end - 1]])
            return Speaker(name, None, None, _NAMED)
        return speaker_of(entity, _NAMED)

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
