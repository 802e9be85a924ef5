"""Whom the labels of turns mean, and the quotes that turns are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Final, Protocol

from ... import lexicon
from ...lexicon.interview_words import interview_words
from ...model import Article, Quote
from ...patterns import pattern
from ...text import squeeze
from ..coreference.discourse import NOBODY, Discourse, Speaker
from ..entities.entity import NEUTER, Entity
from ..entities.names import split_title
from .labelled_turns import Turn
from .turn_labels import in_minutes, initials, letters_of, speaker_key

_WORDS = pattern(r"[\w'’.-]+")

_BY_LABEL: Final = 0.95
_BY_LETTER: Final = 0.8
"""The confidence in a speaker whom a name tells, and in one whom only "Q" or "A" tells."""


_LEAD: Final = 2000
"""Characters before an interview in which whoever is interviewed is named."""

_LONGEST_ADDRESS: Final = 40
"""Characters of a question up to the comma behind whom it is put to, at most."""


class People(Protocol):
    """Whom an article names, as the language is known in which it does."""

    def named(self) -> Iterable[Entity]:
        """Whoever is named, once a mention, in order."""

    def find(self, words: Sequence[str], offset: int) -> Entity | None:
        """Whom a name means at an offset."""

    def parted(self, words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
        """The titles that a name begins with, and the name."""


class EnglishPeople:
    """Whom an English article names."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse

    def named(self) -> Iterable[Entity]:
        """Whoever is named, once a mention, in order."""
        return (who for _, who in self._discourse.mentions)

    def find(self, words: Sequence[str], offset: int) -> Entity | None:
        """Whom a name means at an offset."""
        return self._discourse.entities.find(tuple(words), (), offset)

    def parted(self, words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
        """The titles that a name begins with, and the name."""
        titles, name = split_title(" ".join(words))
        while len(name) > 1 and lexicon.is_title(name[0]):
            titles, name = (*titles, name[0]), name[1:]
        nouns, firsts = lexicon.person_nouns(), lexicon.first_names()
        while len(name) > 2 and name[0].lower() in nouns and name[0].lower() not in firsts:
            titles, name = (*titles, name[0]), name[1:]  # "Baker Felix Rowe"
        return titles, name


class TurnSpeakers:
    """Whom the labels of one article mean."""

    def __init__(self, people: People, article: Article, turns: Sequence[Turn]) -> None:
        self._people = people
        self._article = article
        self._byline = article.byline
        self._turns = turns
        self._names: dict[str, tuple[str, str | None]] = {}
        self._of_initials: dict[str, Speaker | None] = {}
        self._of_first_names: dict[str, Entity | None] = {}
        self._shouted = all(turn.label is not None and turn.label.isupper() for turn in turns)
        for turn in turns:
            if turn.asks is None and turn.label is not None:
                self._take_in(turn.label, turn.role)

    def _parted(self, label: str, role: str | None) -> tuple[str, str | None]:
        """The name that a label gives, and the role before or behind it."""
        shouted = label.isupper() and (self._shouted or " " in label)
        shouted = shouted or in_minutes(label)
        written = label.title() if shouted else label  # "CNN" among names stays
        if written[-1].isdigit() or written.startswith("The "):
            return written, role  # "Speaker 1", "The Prime Minister"
        titles, name = self._people.parted(written.split())
        return " ".join(name), role or " ".join(titles) or None

    def _take_in(self, label: str, role: str | None) -> None:
        """Keep the fullest name that a speaker's labels give, and the first role."""
        key = speaker_key(label)
        full, role = self._parted(label, role)
        known = self._names.get(key, ("", None))
        self._names[key] = max(known[0], full, key=len), known[1] or role

    def speaker(self, turn: Turn) -> Speaker:
        """Who speaks a turn."""
        if turn.asks:
            asks = self._byline if self.answering else None
            return Speaker(asks, confidence=_BY_LETTER) if asks else NOBODY
        if turn.label is None or turn.asks is not None:
            most = self.answering
            return Speaker(most.name, most.role, most, _BY_LETTER) if most else NOBODY
        if letters := letters_of(turn.label):
            if letters not in self._of_initials:
                self._of_initials[letters] = self._by_initials(letters)
            if (full := self._of_initials[letters]) is not None:
                return full
            if len(letters) == 1:
                return NOBODY  # the letter of an answer in some language
        name, role = self._names[speaker_key(turn.label)]
        own, own_role = self._parted(turn.label, turn.role)
        if " " in own and not set(own.split()) <= set(name.split()):
            name, role = own, own_role  # who shares a last name
        return self._named_so(name, role)

    def _named_so(self, name: str, role: str | None) -> Speaker:
        """Who is meant by a name that labels give, and by a role, if they give one."""
        words = tuple(name.split())
        entity = self._people.find(words, self._turns[0].parts[0][0])
        if entity is None or entity.words[-1] != words[-1] or not set(words) <= set(entity.words):
            if name not in self._of_first_names:
                self._of_first_names[name] = self._by_first_name(name)
            entity = self._of_first_names[name]
            if entity is None:
                return Speaker(name, role, None, _BY_LABEL)
        elif _is_full(words, entity):
            return Speaker(name, role or entity.role, entity, _BY_LABEL)
        return Speaker(entity.name, role or entity.role, entity, _BY_LABEL)

    def _by_first_name(self, name: str) -> Entity | None:
        """Who bears a first name by which labels call them; in English one that is known."""
        if self._article.language in (None, "en") and name.lower() not in lexicon.first_names():
            return None
        for entity in self._people.named():
            if len(entity.words) > 1 and entity.words[0] == name and entity.is_person:
                return entity
        return None

    @property
    def lacks_front(self) -> bool:
        """Whether the headline or the deck alone may tell who somebody is that speaks."""
        answers = any(turn.asks is False for turn in self._turns)
        if answers and self.answering is None:
            return True
        front = set(_WORDS.findall(f"{self._article.headline or ''} {self._article.deck or ''}"))
        offset = self._turns[0].parts[0][0]
        found: list[tuple[Entity | None, str | None]] = [(self.answering, None)] if answers else []
        for name, role in self._names.values():
            found.append((self._people.find(tuple(name.split()), offset), role))
            if found[-1][0] is None and name.rpartition(" ")[2] in front:
                return True
        return any(
            who is not None and who.words[-1] in front and not (role or who.role)
            for who, role in found
        )

    @cached_property
    def answering(self) -> Entity | None:
        """Who is interviewed: of those introduced whoever is named most.

        Nobody where a page answers what its readers ask: no interview is told of, nobody says "I".
        """
        text, words = self._article.text, interview_words(self._article.language)
        answers = (part for turn in self._turns if not turn.asks for part in turn.parts)
        told = words.interview.search(self._above) is not None
        if not told and not any(words.answering.search(text, *part) for part in answers):
            return None
        introduced = set(_WORDS.findall(self._above))
        named = [who for who in self._named() if who.words[-1] in introduced]
        people = [who for who in named if who.is_person]
        others = [who for who in named if len(who.words) > 1 and who.gender != NEUTER]
        full = [who for who in people if len(who.words) > 1 and introduced.issuperset(who.words)]
        return max(full or people or others, key=lambda who: len(who.mentions), default=None)

    @cached_property
    def _above(self) -> str:
        """What introduces whoever is interviewed: the front, the lead, and whom the first question is put to."""
        (start, end), *_ = self._turns[0].parts
        text = self._article.text
        comma = text.find(",", start, min(end, start + _LONGEST_ADDRESS))
        lead = text[max(0, start - _LEAD) : max(start, comma)]
        return "\n".join(filter(None, (self._article.headline, self._article.deck, lead)))

    def _named(self) -> Iterator[Entity]:
        """Whom the article names, other than its author; "A. I" is a label and what is said."""
        labels = {turn.label for turn in self._turns if turn.asks is not None}
        for who in self._people.named():
            if who.name != self._byline and who.words[0].strip(".:") not in labels:
                yield who

    def _by_initials(self, letters: str) -> Speaker | None:
        """Whose initials letters are: another label's, else somebody's whom the article names."""
        for name, role in self._names.values():
            if initials(name) == letters and not letters_of(name):
                return self._named_so(name, role)
        for entity in self._people.named():
            if entity.gender != NEUTER and initials(entity.name) == letters:
                return Speaker(entity.name, entity.role, entity, _BY_LABEL)
        return None


def _is_full(words: Sequence[str], entity: Entity) -> bool:
    """Whether the end of an entity's name is all of it: "Sisters Ana", "L'horlogère Ana Roe"."""
    front = entity.words[: -len(words)]
    if entity.words[-len(words) :] != tuple(words):
        return False
    noun = bool(front) and front[-1].lower().removesuffix("s") in lexicon.person_nouns()
    return noun or (len(words) > 1 and words[0][0].isupper())


def turn_quote(text: str, turn: Turn, speaker: Speaker) -> Quote:
    """The quote that a turn is."""
    return Quote(
        text=" ".join(squeeze(text[start:end]) for start, end in turn.parts),
        parts=turn.parts,
        paragraph=turn.paragraph + 1,
        speaker=speaker.name,
        role=speaker.role,
        mention=turn.label,
        kind="turn",
        confidence=speaker.confidence if speaker.name else 0.0,
    )
