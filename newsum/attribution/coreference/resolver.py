"""The coreference resolver: from a mention to the entity behind it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import Final

from ... import lexicon
from ...model import Span
from ..cues import ACCORDING_TO, SUBJECT_LINKS
from ..entities.entity import NEUTER
from ..entities.joined_offices import is_office
from ..entities.role_words import AGED
from ..spans.tagging import QUOTED_WORD
from ..spans.tags import (
    DETERMINER,
    NAME,
    PERSON_NOUN,
    PREPOSITION,
)
from ..speakers.labels import ANSWER, QUESTION, UNTOLD
from ..speakers.mentions import NOMINAL, PRONOMINAL, Mention, first_from
from ..speakers.tagged_paragraphs import TaggedParagraph
from .antecedents import ANYBODY, Antecedents, agrees, gender_of_phrase
from .apposed_names import apposed
from .descriptions import DESCRIBED, GUESSED, is_whole, resolve_description
from .discourse import NOBODY, SUBJECTS, WINDOW, Discourse, Speaker
from .noun_phrases import (
    leads_to_pronoun,
    named_at,
    opens_with,
    owner_of_words,
    phrase_of,
    resolve_name,
    resolve_organization,
    says_it,
)
from .offices import with_office
from .pronoun_subjects import subject_before
from .salience import GENDER_OF_PRONOUN
from .statements import is_own_utterance, noted, writer

_PARTISANS: Final = frozenset(("Democrat", "Republican"))
"""What an article calls a politician behind a place: "the Tarn Republican"."""

_NAMES_AND_NOUNS: Final = (NAME, PERSON_NOUN)
_BEFORE_HOLDER: Final = ("to", "of")

_OF_ANYBODY: Final = frozenset(("you", "your", "own", "us", "we", "me"))
"""Words for the reader or the writer, whose speech is only imagined: "you might say"."""

_PLURAL: Final = 0.7
"""The part of the confidence in whom "it" means that is left for "they"."""

_SURE: Final = 0.8
"""The confidence in whom a pronoun means by which it confirms their gender."""

_DEEPEST: Final = 8
"""Mentions of which each is needed to resolve the one before, at most; two or three are usual."""


class Resolver:
    """Resolves the mentions of one article in reading order."""

    def __init__(
        self,
        discourse: Discourse,
        paragraph_at: Callable[[int], TaggedParagraph] | None = None,
    ) -> None:
        """``paragraph_at`` gives the tagged paragraph of a number, whose descriptions are antecedents too."""
        self.discourse = discourse
        self._paragraph_at = paragraph_at
        self._depth = 0
        self._resolved: dict[tuple[int, int, int], Speaker] = {}
        self._described: dict[int, Speaker | None] = {}
        self._subjects: dict[tuple[int, int], Speaker] = {}
        self._describing_in: dict[int, list[int]] = {}

    def resolve_nobody(self, quoted: Span, above: TaggedParagraph | None) -> Speaker:
        """Who speaks a quote whose paragraph, the one below ``above``, mentions nobody."""
        antecedents = Antecedents(self.discourse, quoted[0], ANYBODY, quoted)
        antecedents.add_named()
        if above is not None:
            self._resolved.clear()
            self._depth = 1
            self._add_described(antecedents, above)
            self._add_subjects(antecedents, above)
            self._depth = 0
        antecedents.add_quoted()
        antecedents.add_asked()
        return antecedents.most_salient()

    def resolve_label(self, label: str, offset: int) -> Speaker:
        """Who asks and who answers in an interview, or whose turn it is in a transcript.

        Its author asks, and whom it names most answers.
        """
        if label == QUESTION:
            byline = self.discourse.byline
            return Speaker(byline, None, None, GUESSED) if byline else NOBODY
        if label == ANSWER:
            most = self.discourse.most_named
            return Speaker(most.name, most.role, most, DESCRIBED) if most else NOBODY
        if label == UNTOLD:
            return NOBODY
        name = tuple(label.title().split())
        entity = self.discourse.entities.find(name, (), offset)
        return Speaker(entity.name, entity.role, entity) if entity else Speaker(" ".join(name))

    def resolve(
        self, paragraph: TaggedParagraph, index: int, quoted: Span | None = None
    ) -> Speaker:
        """The entity to which the mention at ``index`` of a paragraph refers, as the speaker of what is ``quoted``.

        Other mentions may be resolved on the way, and others for those: each once for a depth, and
        no deeper than ``_DEEPEST``, or a few pronouns among letters and statements take for ever.
        """
        if not self._depth:
            self._resolved.clear()
        elif self._depth > _DEEPEST:
            return NOBODY
        key = paragraph.number, index, self._depth
        found = self._resolved.get(key)
        if found is None:
            self._depth += 1
            found = self._resolved[key] = self._resolve(paragraph, index, quoted)
            self._depth -= 1
        return found

    def _resolve(self, paragraph: TaggedParagraph, index: int, quoted: Span | None) -> Speaker:
        """The entity to which a mention refers."""
        tokens, mention = paragraph.tokens, paragraph.mentions[index]
        words = tokens.words[mention.start : mention.core]
        offset = tokens.starts[mention.start]
        if mention.form == PRONOMINAL:
            pronoun = words[0].lower().replace("’", "'").partition("'")[0]
            if pronoun == "i" and not says_it(tokens, mention):
                return NOBODY  # "I know what you will say. “…”", "I wanted to shout “…”"
            return self.resolve_pronoun(pronoun, offset, paragraph, quoted)
        if len(words) == 1 and words[0].lower() in _OF_ANYBODY:
            return NOBODY
        if "and" in words and all(word == "and" or word[0].isupper() for word in words):
            return Speaker(phrase_of(self.discourse, tokens, mention))
        holder = resolve_organization(self.discourse, tokens, mention) or self._holder(
            paragraph, mention
        )
        if holder is not None:
            return holder
        named = tokens.tags[mention.core - 1] == NAME or (
            len(words) > 1 and words[0].lower() in lexicon.honorifics()  # "Mr. Bank"
        )
        if words[0].lower() in lexicon.name_particles() and (
            whole_name := named_at(self.discourse, offset)
        ):
            return whole_name
        if not named or is_office(words[-1]):
            apposed = self._apposed(paragraph, index)
            if apposed is not None:
                return apposed
        if named:
            article = tokens.tags[mention.start] == DETERMINER
            if article and words[-1] in _PARTISANS and mention.end == mention.core:
                described = resolve_description(self.discourse, words, offset, True)
                if described is not None:
                    return described
            found = resolve_name(self.discourse, tokens, (mention.start, mention.core), article)
            if found is not None:
                return with_office(self.discourse, paragraph, mention, found)
        whole = is_whole(tokens, mention)
        described = owner_of_words(self.discourse, tokens, mention) or resolve_description(
            self.discourse, words, offset, whole
        )
        return described or Speaker(phrase_of(self.discourse, tokens, mention))

    def _holder(self, paragraph: TaggedParagraph, mention: Mention) -> Speaker | None:
        """Whose name ends a phrase that begins with the office: "Director of Ports Ana Roe".

        So it is with what somebody wrote: "a statement from Ana Roe", "Roe's letter".
        """
        tokens = paragraph.tokens
        head = tokens.words[mention.core - 1]  # small: "the Post" is a paper
        start = tokens.starts[mention.start]
        low, high = tokens.starts[mention.core - 1], tokens.ends[mention.end - 1]
        if head in lexicon.statement_nouns() or is_own_utterance(tokens, mention):
            return writer(self, paragraph, mention)
        if mention.end == mention.core:
            return None
        discourse = self.discourse
        index = bisect_left(discourse.offsets, high) - 1
        if index < 0 or discourse.offsets[index] <= low:
            return None
        offset, entity = discourse.mentions[index]
        ends = offset + len(discourse.text[offset:high].rstrip()) == high
        if not ends or not entity.is_person or entity.gender == NEUTER or len(entity.words) < 2:
            return None
        if discourse.is_person_between(start, offset, entity):
            return None  # "Ana Roe of the FBI’s Tarn Division"
        token = bisect_left(tokens.starts, offset)
        nominal = mention.form == NOMINAL
        # its run began before the name, or a noun for a person leads to it
        leading = (NAME,) if nominal else _NAMES_AND_NOUNS
        if not (token > 0 and tokens.tags[token - 1] in leading):
            return None
        if nominal and entity.role and entity.mentions[0] != offset:
            return None
        if nominal and tokens.words[mention.core] not in _BEFORE_HOLDER:
            return None
        marked = QUOTED_WORD in tokens.words[mention.start : token]
        role = None if marked else discourse.text[start:offset].strip()
        return Speaker(entity.name, entity.role or role, entity)

    def _apposed(self, paragraph: TaggedParagraph, index: int) -> Speaker | None:
        """Whose name stands beside a mention: "her lawyer, Ana Roe,", "Ana Roe, a lawyer"."""
        named = apposed(paragraph.tokens, paragraph.mentions, index)
        return None if named is None else self.resolve(paragraph, named)

    def resolve_pronoun(
        self, word: str, offset: int, paragraph: TaggedParagraph, quoted: Span | None
    ) -> Speaker:
        """The antecedent of a pronoun."""
        if word == "i":
            byline = self.discourse.byline
            return Speaker(byline, None, None, GUESSED) if byline else NOBODY
        gender = GENDER_OF_PRONOUN.get(word)
        if gender is None:
            return NOBODY
        if word == "it":
            author = noted(self, paragraph, offset)
            if author is not None:
                return author
        antecedents = Antecedents(self.discourse, offset, gender, quoted, singular=word == "it")
        antecedents.add_named()
        above = paragraph.number - 1
        if self._paragraph_at is not None and above >= 0 and gender != NEUTER:
            self._add_described(antecedents, self._paragraph_at(above), reporting=True)
        self._add_described(antecedents, paragraph)
        if gender != NEUTER and not antecedents.is_settled():
            self._add_subject_before(antecedents, paragraph, offset, word)
        antecedents.add_quoted()
        antecedents.add_asked()
        best = antecedents.most_salient()
        if best.entity is not None and gender != NEUTER and best.confidence >= _SURE:
            self.discourse.confirm(best.entity, gender)
        if best.name is None and gender != NEUTER:
            best = self._last_person()
        return best._replace(confidence=best.confidence * _PLURAL) if word == "they" else best

    def _last_person(self) -> Speaker:
        """The last speaker, where a pronoun agrees in gender with no candidate antecedent."""
        for _, speaker in self.discourse.spoke[-1:]:
            if speaker.entity is not None and speaker.entity.gender != NEUTER:
                return speaker._replace(confidence=GUESSED)
        return NOBODY

    def _add_subjects(self, antecedents: Antecedents, paragraph: TaggedParagraph) -> None:
        """Take in whom the subjects of the paragraph's clauses mean that are pronouns: "He also thinks"."""
        tokens, mentions = paragraph.tokens, paragraph.mentions
        for index in range(max(0, len(mentions) - WINDOW), len(mentions)):
            mention = mentions[index]
            if tokens.words[mention.start].lower() not in SUBJECTS:
                continue
            before = tokens.words[max(0, mention.start - 2) : mention.start]
            if any(word.lower() == "asked" for word in before):
                continue  # "Asked whether he would go, Roe …"
            meant = self.resolve(paragraph, index)
            if meant.entity is not None:
                start, end = tokens.starts[mention.start], tokens.ends[mention.start]
                antecedents.refer(meant.entity, start, end)

    def _add_subject_before(
        self, antecedents: Antecedents, paragraph: TaggedParagraph, offset: int, word: str
    ) -> None:
        """Add the antecedent of the same pronoun where it is the last subject before: a subject tends to go on."""
        found = subject_before(paragraph, offset, word)
        if found is None and paragraph.number and self._paragraph_at is not None:
            paragraph = self._paragraph_at(paragraph.number - 1)
            found = subject_before(paragraph, offset, word)
        if found is None:
            return
        key = paragraph.number, found
        if key not in self._subjects:
            if self._depth > _DEEPEST:
                return
            self._subjects[key] = self.resolve(paragraph, found)
        meant = self._subjects[key]
        if meant.entity is not None:
            mention = paragraph.mentions[found]
            tokens = paragraph.tokens
            antecedents.refer(
                meant.entity, tokens.starts[mention.start], tokens.ends[mention.start]
            )

    def _describing(self, paragraph: TaggedParagraph) -> list[int]:
        """The indices of a paragraph's mentions that describe somebody, in order; kept for each."""
        if paragraph.number not in self._describing_in:
            words = paragraph.tokens.words
            self._describing_in[paragraph.number] = [
                index
                for index, mention in enumerate(paragraph.mentions)
                if mention.before != PREPOSITION
                and words[mention.start].lower() != "no"
                and words[max(0, mention.start - 1)] != "as"  # "raised as the child of a smith"
                and (
                    (mention.form == NOMINAL and mention.can_speak)
                    or words[mention.core - 1].endswith(AGED)
                )
            ]
        return self._describing_in[paragraph.number]

    def _add_described(
        self, antecedents: Antecedents, paragraph: TaggedParagraph, *, reporting: bool = False
    ) -> None:
        """Add those whom the paragraph describes before the pronoun; perhaps only those who report."""
        tokens, mentions = paragraph.tokens, paragraph.mentions
        token = bisect_left(tokens.starts, antecedents.offset)
        high = first_from(mentions, token)
        describing = self._describing(paragraph)
        first, last = bisect_left(describing, high - WINDOW), bisect_left(describing, high)
        for index in describing[first:last]:
            mention = mentions[index]
            if reporting and mention.cue < 0 and mention.before != ACCORDING_TO:
                continue
            start, end = tokens.starts[mention.start], tokens.ends[mention.core - 1]
            words = tokens.words[mention.start : mention.core]
            if start not in self._described:  # asked about by every pronoun behind it
                whole = is_whole(tokens, mention)
                named = apposed(tokens, mentions, index) is not None  # "The chairman, Bo Roe, left"
                self._described[start] = (
                    None if named else resolve_description(self.discourse, words, start, whole)
                )
            meant = self._described[start]
            if meant is not None and meant.entity is not None:
                reports = mention.cue_link in SUBJECT_LINKS
                antecedents.add_described(meant, meant.entity, start, end, reports)
                continue
            if apposed(tokens, mentions, index) is not None or leads_to_pronoun(tokens, mention):
                continue
            gender = gender_of_phrase(" ".join(words))
            told = mention.cue >= 0 or mention.before == ACCORDING_TO
            if not told and not (
                antecedents.quoted is not None
                and gender in (None, antecedents.gender)
                and opens_with(tokens, mention)
            ):
                continue
            if agrees(gender, antecedents.gender):
                phrase = self.resolve(paragraph, index)
                if phrase.name is not None and phrase.entity is None:
                    antecedents.add_phrase(phrase, gender, start, end, reports=told)
