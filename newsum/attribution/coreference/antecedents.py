"""Candidate antecedents: the entities that a pronoun or a description may mean."""

from __future__ import annotations

import math
from bisect import bisect_left
from operator import itemgetter
from typing import Final

from ... import lexicon
from ...model import Span
from ..entities.entity import FEMININE, MASCULINE, NEUTER, Entity, Gender
from ..entities.reporters import closes_sentence
from ..entities.role_words import gender_of_role
from ..spans.tags import OWNERS, PERSON_NOUN, WORD, is_personal, word_tag, word_tags
from .discourse import NOBODY, WINDOW, Discourse, Speaker, mention_end
from .salience import OF_NOBODY, OF_PRONOUNS, Trace, modifies_body, salience, salience_features

_LAST_SPEAKERS: Final = 3
"""How many quotes back a speaker is still a candidate antecedent."""

_CHANNEL: Final = 20
"""Characters behind a channel's name in which stands what was posted there."""
_POSTED: Final = frozenset(("account", "feed", "page", "stories", "story", "thread", "video"))

_THINGS: Final = frozenset(("AI", "EU", "UK", "UN", "US"))
"""Abbreviations that may look like names."""

_INTERVIEWER: Final = 60
"""Characters before a name in which an interview may stand."""

_SHARED: Final = 0.15
"""What is left of a misfit where not so few of the other gender bear the name, too."""

_SEVERAL: Final = ("women", "men", "people", "children", "police")
"""How nouns for several people end that do not end in "s"."""

_OF_PEOPLE: Final = (MASCULINE, FEMININE)

ANYBODY: Final = ""
"""The gender wanted where nothing tells: people and organizations."""


def gender_of_phrase(phrase: str) -> Gender | None:
    """The gender of a description; `NEUTER` for an organization or several people."""
    head = phrase
    for link in (" of ", " for ", " from "):
        head = head.partition(link)[0]
    head = head.rpartition(" ")[2].lower()
    if not is_personal(head) or is_of_several(head):
        return NEUTER
    return gender_of_role(head)


def is_of_several(phrase: str) -> bool:
    """Whether the last word of a phrase is a noun for several people: "140 employees"."""
    head = phrase.rpartition(" ")[2].lower()
    several = (head.endswith("s") and head[:-1] in word_tags()) or head.endswith(_SEVERAL)
    return several and is_personal(head)


def agrees(gender: str | None, wanted: str | None) -> bool:
    """Whether an antecedent's gender agrees with the one that is wanted; ``None`` is not known."""
    if wanted == ANYBODY:
        return True
    return gender is None or (gender == wanted if wanted else gender != NEUTER)


def _interviews(text: str, start: int) -> bool:
    """Whether the name at an offset is an interviewer's: "in an interview with host Ana Roe"."""
    low = max(0, start - _INTERVIEWER)
    at = text.rfind("interview", low, start)
    if at < 0 or not text.startswith(("interview with ", "interviewed by "), at):
        return False
    return not any(mark in text[at:start] for mark in ".,;:\n")


def _is_thing(text: str, start: int, entity: Entity) -> bool:
    """Whether the name at an offset is an abbreviation, or only where somebody speaks: "in a Tumblr post"."""
    if len(entity.words) > 1:
        return False
    if entity.is_person or entity.name in _THINGS:
        return entity.name in _THINGS
    behind = text[start + len(entity.words[0]) : start + len(entity.words[0]) + _CHANNEL].split(
        None, 1
    )
    posted = behind[0].strip(".,;:") if behind else ""
    return posted in _POSTED or posted in lexicon.statement_nouns()


_STREETS: Final = frozenset(
    ("Avenue", "Beach", "Bridge", "Drive", "Lane", "Road", "Square", "Street")
)
"""What ends the names of places that say nothing."""

_NEXT_WORD: Final = 24
"""Characters in which the word behind a name is read."""

_MOST_OF_NAME: Final = 4
"""Words of a name of which it is not clear whether it is somebody's, one more than at most."""


def _may_be_in_full(text: str, start: int, entity: Entity) -> bool:
    """Whether the name at an offset may be somebody's first and last: "Musa Okpara", not "the River Trail"."""
    words = [word.lower() for word in entity.words]
    if not 1 < len(words) < _MOST_OF_NAME or text.endswith(("the ", "The "), 0, start):
        return False
    end = mention_end(text, start, entity)
    behind = text[end : end + _NEXT_WORD].split(" ", 2)
    owns = len(behind) > 1 and not behind[0] and word_tag(behind[1]) == PERSON_NOUN
    return not owns and all(
        word_tag(word) == WORD and word not in lexicon.place_names() for word in words
    )


def _is_somebody(entity: Entity) -> bool:
    """Whether a title, an age or an office says that a name is a man's or a woman's: "Dr. Pia Onslow"."""
    titled = any(lexicon.is_title(word) for word in (entity.role or "").split())
    return entity.honorific is not None or entity.age is not None or titled


class Antecedents:
    """The candidate antecedents of a gender at an offset, each by its nearest mention."""

    def __init__(
        self,
        discourse: Discourse,
        offset: int,
        gender: str | None,
        quoted: Span | None = None,
        *,
        singular: bool = False,
    ) -> None:
        """``quoted`` is the quote whose speaker is sought; ``singular``: no several people, as for "it"."""
        self.discourse = discourse
        self.offset = offset
        self.quoted = quoted
        self.gender = gender
        self.singular = singular
        self._speakers: dict[object, Speaker] = {}
        self._traces: dict[object, Trace] = {}
        self._owners: set[object] = set()
        """Those who were only named by what is theirs: "Governor Lind's office"."""

    def add_named(self) -> None:
        """Add those who were named before."""
        discourse = self.discourse
        high = bisect_left(discourse.offsets, self.offset)
        for index in range(high - 1, max(-1, high - 1 - WINDOW), -1):
            start, entity = discourse.mentions[index]
            if id(entity) in self._traces:
                continue
            gender = discourse.gender(entity)
            misfit = not agrees(gender, self.gender)
            if misfit and not self._only_listed(entity, gender):
                continue
            if _interviews(discourse.text, start):
                continue
            if self.gender == NEUTER and gender is None and _is_somebody(entity):
                continue
            if entity.words[-1] in _STREETS and not entity.is_person:
                continue
            if self.gender in _OF_PEOPLE and _is_thing(discourse.text, start, entity):
                continue
            end = mention_end(discourse.text, start, entity)
            if entity.is_person and modifies_body(discourse.text, end):
                continue  # "the Roe campaign"
            reports = discourse.reports(index)
            if self.gender == ANYBODY and entity.name == discourse.byline and not reports:
                continue  # who wrote the article is not whom it quotes
            named = entity.mentions_before(self.offset)
            lone = not entity.is_person and len(entity.words) == 1
            passing = lone and named < 2 and not reports
            if self.gender != NEUTER and gender is None and passing:
                continue
            sure = entity.is_person and gender == self.gender
            doubted = self.gender in _OF_PEOPLE and not sure  # a full name tells nothing else
            self._speakers[id(entity)] = Speaker(entity.name, entity.role, entity)
            if named == 1 and not reports and discourse.text.startswith(OWNERS, end):
                self._owners.add(id(entity))
            self._traces[id(entity)] = Trace(
                start,
                end,
                gender,
                entity.is_person,
                "name",
                named,
                reports=reports,
                closes=reports and self.quoted is not None and discourse.closes(index),
                inside=self._is_inside(entity),
                second=discourse.is_second(start, entity),
                full=doubted and _may_be_in_full(discourse.text, start, entity),
                misfit=_misfit(entity) if misfit else 0.0,
            )

    def _only_listed(self, entity: Entity, gender: Gender | None) -> bool:
        """Whether the candidate's gender, which does not agree, is known from a list of first names alone."""
        both = gender in _OF_PEOPLE and self.gender in _OF_PEOPLE
        return both and self.discourse.is_listed_only(entity)

    def add_quoted(self) -> None:
        """Add those who spoke last."""
        before = bisect_left(self.discourse.spoke, self.offset, key=itemgetter(0))
        last = self.discourse.spoke[max(0, before - _LAST_SPEAKERS) : before]
        for back, (offset, speaker) in enumerate(reversed(last)):
            key: object = id(speaker.entity) if speaker.entity else speaker.name
            if speaker.name is None:
                continue
            if key in self._traces:
                if self._traces[key].spoke < 0:
                    self._traces[key] = self._traces[key]._replace(spoke=back, quote=offset)
                continue
            entity = speaker.entity
            gender = self.discourse.gender(entity) if entity else gender_of_phrase(speaker.name)
            if self.gender == NEUTER and gender is None and entity and _is_somebody(entity):
                continue
            if agrees(gender, self.gender):
                self._speakers[key] = speaker
                self._traces[key] = Trace(
                    offset, offset, gender, True, "speaker", 0, spoke=back, quote=offset
                )

    def add_asked(self) -> None:
        """Take in who was asked by the quote before."""
        asked = self.discourse.asked
        if asked is not None and id(asked) in self._traces:
            self._traces[id(asked)] = self._traces[id(asked)]._replace(answers=True)

    def is_settled(self) -> bool:
        """Whether there is one candidate alone, whoever spoke last: nothing more can change that."""
        if len(self._speakers) != 1:
            return False
        (only,) = self._speakers
        last = self.discourse.spoke[-_LAST_SPEAKERS:]
        return all(one.name is None or id(one.entity) == only for _, one in last)

    def add_described(
        self, speaker: Speaker, entity: Entity, start: int, end: int, reports: bool
    ) -> None:
        """Add the entity to which the description at ``start`` to ``end`` refers."""
        gender = self.discourse.gender(entity)
        nearer = self._traces.get(id(entity))
        if agrees(gender, self.gender) and (nearer is None or nearer.start < start):
            named = entity.mentions_before(self.offset)
            self._speakers[id(entity)] = speaker
            self._traces[id(entity)] = Trace(
                start, end, gender, True, "description", named, reports=reports
            )

    def refer(self, entity: Entity, start: int, end: int) -> None:
        """Take in that a pronoun at ``start`` to ``end`` means an entity, and is its nearest mention."""
        trace = self._traces.get(id(entity))
        if trace is not None and trace.start < start:
            self._traces[id(entity)] = trace._replace(
                start=start, end=end, reports=False, topic=True
            )

    def add_phrase(
        self, phrase: Speaker, gender: Gender | None, start: int, end: int, *, reports: bool = True
    ) -> None:
        """Add the unnamed entity that is described at ``start`` to ``end``."""
        if self.singular and is_of_several(self.discourse.text[start:end]):
            return
        closes = reports and closes_sentence(self.discourse.text, start, end)
        self._speakers[phrase.name] = phrase
        self._traces[phrase.name] = Trace(
            start, end, gender, True, "phrase", 0, reports=reports, closes=closes
        )

    def most_salient(self) -> Speaker:
        """The most salient antecedent, and its confidence."""
        able = [key for key in self._speakers if self._may_speak(key)]
        if len(able) < 2:
            return self._speakers[able[0]]._replace(confidence=1.0) if able else NOBODY
        scores = {key: self._salience(key) for key in able}
        first = max(scores, key=scores.__getitem__)
        if first in self._owners and (heard := self._namesake_heard(first)) in scores:
            first = heard
        confidence = 1.0 / sum(math.exp(value - scores[first]) for value in scores.values())
        return self._speakers[first]._replace(confidence=confidence)

    def _namesake_heard(self, owner: object) -> object:
        """Whoever spoke last and has the last name of whom only a title and what is theirs told of; else them.

        "Kai Roe said that Governor Roe's office … he said": the gender of first names is no more than likely.
        """
        named = self._speakers[owner].entity
        for key, speaker in self._speakers.items():
            if self._traces[key].spoke == 0 and speaker.entity and named:
                return key if speaker.entity.words[-1] == named.words[-1] else owner
        return owner

    def most_salient_named(self, least: float, before: int | None = None) -> Speaker | None:
        """The most salient antecedent with a name, if its salience is at least so much.

        It was last mentioned ``before`` an offset, where one is given.
        """
        scores = {
            key: self._salience(key)
            for key, speaker in self._speakers.items()
            if speaker.entity is not None
            and (self.gender == NEUTER or self._may_be_person(self._traces[key]))
            and (before is None or self._traces[key].start < before)
        }
        first = max(scores, key=scores.__getitem__, default=None)
        return self._speakers[first] if first is not None and scores[first] >= least else None

    def _may_be_person(self, trace: Trace) -> bool:
        """Whether a candidate is a person, or is named in full where its sentence begins."""
        if trace.is_person or not trace.full:
            return trace.is_person
        start = self.discourse.boundaries.sentence_start(trace.start)
        lead = self.discourse.text[start : trace.start].split()
        return not lead or (len(lead) == 1 and word_tag(lead[0]) in (PERSON_NOUN, WORD))

    def _may_speak(self, key: object) -> bool:
        """Whether a candidate may be the speaker where no mention stands beside the quote.

        Neither an organization nor an entity named inside the quote, unless it spoke or reports before.
        """
        trace = self._traces[key]
        heard = trace.spoke >= 0 or trace.reports
        person = trace.is_person and trace.gender != NEUTER and not trace.inside
        return self.gender != ANYBODY or person or heard

    def _salience(self, key: object) -> float:
        weights = OF_NOBODY if self.gender == ANYBODY else OF_PRONOUNS
        features = salience_features(
            self.discourse.boundaries, self.offset, self.gender or "", self._traces[key]
        )
        return salience(features, weights)

    def _is_inside(self, entity: Entity) -> bool:
        """Whether the entity is named inside the quote itself."""
        if self.quoted is None:
            return False
        low, high = self.quoted
        index = bisect_left(entity.mentions, low)
        return index < len(entity.mentions) and entity.mentions[index] < high


def _misfit(entity: Entity) -> float:
    """How much it tells that a list of first names has the other gender for an entity's."""
    return _SHARED if entity.words[0].lower() in lexicon.shared_first_names() else 1.0
