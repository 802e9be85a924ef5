"""Whom the labels of turns mean, and the quotes that turns are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from ... import lexicon
from ...model import Quote
from ...text import squeeze
from ..coreference.discourse import Discourse, Speaker
from ..entities.entity import NEUTER, Entity
from ..entities.names import split_title
from .labelled_turns import ANSWERS, ASKS, Turn
from .turn_labels import ANSWER, QUESTION, initials, is_initials, speaker_key

_BY_LABEL: Final = 0.95
_BY_LETTER: Final = 0.8
"""The confidence in a speaker whom a name tells, and in one whom only "Q" or "A" tells."""


_LEAD: Final = 2000
"""Characters before the first answer in which whoever gives it is named."""


class TurnSpeakers:
    """Whom the labels of one article mean."""

    def __init__(self, discourse: Discourse, turns: Sequence[Turn]) -> None:
        self._discourse = discourse
        self._turns = turns
        self._names: dict[str, tuple[str, str | None]] = {}
        self._of_initials: dict[str, Speaker | None] = {}
        self._shouted = all(turn.label.isupper() for turn in turns)
        for turn in turns:
            self._take_in(turn)

    def _parted(self, turn: Turn) -> tuple[str, str | None]:
        """The name that a label gives, and the role before or behind it."""
        shouted = turn.label.isupper() and (self._shouted or " " in turn.label)
        written = turn.label.title() if shouted else turn.label  # "CNN" among names stays
        if written[-1].isdigit():
            return written, turn.role  # "Speaker 1"
        titles, name = split_title(written)
        while len(name) > 1 and lexicon.is_title(name[0]):
            titles, name = (*titles, name[0]), name[1:]
        return " ".join(name), turn.role or " ".join(titles) or None

    def _take_in(self, turn: Turn) -> None:
        """Keep the fullest name that a speaker's labels give, and the first role."""
        key = speaker_key(turn.label)
        full, role = self._parted(turn)
        known = self._names.get(key, ("", None))
        self._names[key] = max(known[0], full, key=len), known[1] or role

    def speaker(self, turn: Turn) -> Speaker:
        """Who speaks a turn."""
        label = turn.label
        if label in QUESTION:
            byline = self._discourse.byline if self._answering else None
            return Speaker(byline, confidence=_BY_LETTER) if byline else Speaker(None)
        if label in ANSWER:
            most = self._answering
            return Speaker(most.name, most.role, most, _BY_LETTER) if most else Speaker(None)
        if is_initials(label):
            if label not in self._of_initials:
                self._of_initials[label] = self._by_initials(label)
            if (full := self._of_initials[label]) is not None:
                return full
        name, role = self._names[speaker_key(label)]
        own, own_role = self._parted(turn)
        if " " in own and not set(own.split()) <= set(name.split()):
            name, role = own, own_role  # who shares a last name
        words = tuple(name.split())
        entity = self._discourse.entities.find(words, (), self._turns[0].parts[0][0])
        if entity is not None and entity.words[-1] == words[-1] and set(words) <= set(entity.words):
            return Speaker(entity.name, role or entity.role, entity, _BY_LABEL)
        return Speaker(name, role, None, _BY_LABEL)

    @cached_property
    def _answering(self) -> Entity | None:
        """Who is interviewed: the person named most, else whoever is named most by two words.

        Whoever that is, the article names them before they answer: else readers ask, and the author
        answers.
        """
        first = min((turn.parts[0][0] for turn in self._turns if turn.label in ANSWER), default=0)
        introduced = [
            who
            for who in self._named()
            if who.mentions and max(0, first - _LEAD) <= who.last_mention(first) < first
        ]
        people = [who for who in introduced if who.is_person]
        named = people or [who for who in introduced if len(who.words) > 1 and who.gender != NEUTER]
        return max(named, key=lambda who: len(who.mentions), default=None)

    def _named(self) -> Iterator[Entity]:
        """Whom the article names, other than its author; "A. I" is a label and what is said."""
        for _, who in self._discourse.mentions:
            if who.name != self._discourse.byline and who.words[0].strip(".:") not in ANSWER:
                yield who

    def _by_initials(self, label: str) -> Speaker | None:
        """Whose initials a label is: another label's, else somebody's whom the article names."""
        for name, role in self._names.values():
            if initials(name) == label:
                return Speaker(name, role, None, _BY_LABEL)
        for _, entity in self._discourse.mentions:
            if entity.gender != NEUTER and initials(entity.name) == label:
                return Speaker(entity.name, entity.role, entity, _BY_LABEL)
        return None


def turn_quote(text: str, turn: Turn, speaker: Speaker) -> Quote:
    """The quote that a turn is."""
    return Quote(
        text=" ".join(squeeze(text[start:end]) for start, end in turn.parts),
        parts=turn.parts,
        paragraph=turn.paragraph + 1,
        speaker=speaker.name,
        role=speaker.role,
        mention=None if turn.label in (ASKS, ANSWERS) else turn.label,
        kind="turn",
        confidence=speaker.confidence if speaker.name else 0.0,
    )
