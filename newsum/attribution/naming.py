"""Whose name stands behind a mention: later mentions, pronouns and descriptions."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ..text import squeeze
from .lexicon import honorifics, kinds
from .people import People, Person, bare, split_title
from .reading import Paragraph

_EVENTS = 24
"""Mentions by name before a pronoun that may be meant."""

# What follows a name whose bearer reports: an aside perhaps, then a verb, perhaps after an adverb.
_NEXT = re.compile(r"(?: \([^()\n]{1,30}\))?(?:, [^,.\n“”\"]{2,90},)? ([\w-]+)(?: ([\w-]+))?")

# The last word of a name.
_LAST = re.compile(r"[\w.'’-]+")

_LAST_SPEAKER = (2.2, 1.3, 0.4, 0.0)
"""How much whoever spoke last suggests themselves, by the paragraphs between."""

_MEMORY = 1500
"""Characters back to the phrase that a shorter one repeats."""

_GENDERS = {"he": "m", "she": "f"}


class Speaker(NamedTuple):
    """Who speaks, as far as the article tells."""

    name: str | None
    role: str | None = None
    person: Person | None = None
    sure: float = 1.0
    """How sure the name is, given the mention."""


NOBODY = Speaker(None, sure=0.0)


class Namer:
    """Resolves mentions of one article in reading order."""

    def __init__(
        self,
        text: str,
        people: People,
        sentences: Sequence[int],
        paragraphs: Sequence[int],
        quoted: Sequence[tuple[int, int]],
    ) -> None:
        self.text = text
        self.people = people
        self.sentences = sentences
        self.paragraphs = paragraphs
        inside = [start for start, _ in quoted]
        self.events = []
        for place, person in people.events:
            index = bisect_right(inside, place) - 1
            if index < 0 or quoted[index][1] <= place:
                self.events.append((place, person))
        self.places = [place for place, _ in self.events]
        self.reports: dict[int, bool] = {}
        self.said: list[tuple[int, Speaker]] = []
        """Who spoke so far, and where."""

    def name(self, paragraph: Paragraph, index: int) -> Speaker:
        """Who the mention at ``index`` of a paragraph is."""
        line, mentions = paragraph
        mention = mentions[index]
        words = line.words[mention.start : mention.core]
        place = line.starts[mention.start]
        if mention.form == "p":
            return self._pronoun(words[0].lower(), place)
        if line.kinds[mention.core - 1] == "N":
            named = self._named(words, place, line.kinds[mention.start] == "d")
            if named is not None:
                return named
        elif (apposed := self._apposed(paragraph, index)) is not None:
            return apposed
        phrase = squeeze(self.text[place : line.ends[mention.end - 1]])
        phrase = phrase[:-2] if phrase.endswith(("'s", "’s")) else phrase
        if words[0].lower() in ("the", "this", "that"):
            described = self._described(words, place)
            if described is not None:
                return Speaker(described.name, described.role, described, 0.75)
            phrase = self._fuller(words, place) or phrase
        if words[0].lower() in kinds():
            phrase = phrase[0].lower() + phrase[1:]
        return Speaker(phrase)

    def _fuller(self, words: list[str], place: int) -> str | None:
        """The phrase that "the union" repeats, where it said more: "the nurses' union"."""
        if len(words) != 2:
            return None
        low = bisect_left(self.paragraphs, place - _MEMORY)
        start = self.paragraphs[low] if low < len(self.paragraphs) else place
        pattern = rf"\b(?:[Tt]he|[Aa]n?) ((?:[\w'’-]+ ){{1,3}}){re.escape(words[1])}\b"
        found = None
        for match in re.finditer(pattern, self.text[start:place]):
            before = match.group(1).split()
            if all(kinds().get(word.lower(), "w") in "wnN" for word in before):
                found = match
        return found.group() if found else None

    def _named(self, words: list[str], place: int, article: bool) -> Speaker | None:
        """Whom a mention that ends in a name means."""
        known = kinds()
        first = len(words)
        while (
            first
            and words[first - 1][0].isupper()
            and known.get(words[first - 1].lower(), "n") in "nc"
        ):
            first -= 1
        before, name = split_title(words[first:])
        if not name:
            return None
        person = self.people.find(name, before, place)
        if person is not None and (person.likely or not article):
            own = [*words[:first], *before] if not person.role else []
            own = [word for word in own if word.rstrip(".").lower() not in {*honorifics(), "dr"}]
            own = own[1:] if own and own[0].lower() in ("the", "a", "an") else own
            return Speaker(person.name, person.role or " ".join(own) or None, person)
        if article:
            return None
        told = [*words[:first], *before]
        told = told[1:] if told and told[0].lower() in ("the", "a", "an") else told
        return Speaker(" ".join([*name[:-1], bare(name[-1])]), " ".join(told) or None)

    def _apposed(self, paragraph: Paragraph, index: int) -> Speaker | None:
        """The name in "her lawyer, Ana Roe," or "spokeswoman Ana Roe"."""
        line, mentions = paragraph
        mention = mentions[index]
        if index + 1 >= len(mentions):
            return None
        after = mentions[index + 1]
        if after.form != "N" or line.kinds[mention.end : after.start] not in (",", ""):
            return None
        if after.tie == "-" and line.kinds[after.core : after.core + 1] not in (",", "Q"):
            return None
        return self.name(paragraph, index + 1)

    def _described(self, words: list[str], place: int) -> Person | None:
        """Whom "the president" or "the 34-year-old" means: who bears that role, or is that old."""
        head = words[-1].lower()
        for word in words[1:]:
            number, dash, rest = word.lower().partition("-year-old")
            if dash and not rest:
                return self._aged(number, place)
        holders = self.people.by_role.get(head, [])[-20:]
        if not holders and head == "leader" and len(words) > 2 and words[1][0].isupper():
            holders = self.people.by_role.get(words[1].lower(), [])[-20:]
        fitting = [who for who in holders if who.places[0] < place]
        return max(
            fitting,
            key=lambda who: who.places[bisect_left(who.places, place) - 1],
            default=None,
        )

    def _aged(self, age: str, place: int) -> Person | None:
        """Whom "the 34-year-old" means: who is that old, else who was named last."""
        index = bisect_left(self.places, place)
        near = [person for _, person in self.events[max(0, index - _EVENTS) : index]]
        aged = [person for person in near if person.age == age]
        likely = [person for person in near if person.likely and person.age is None]
        fitting = aged or likely
        return fitting[-1] if fitting else None

    def _pronoun(self, word: str, place: int) -> Speaker:
        """Whom a pronoun means."""
        gender = _GENDERS.get(word)
        paragraph = bisect_right(self.paragraphs, place)
        if gender is None:
            if self.said and word in ("they", "it", "we"):
                where, speaker = self.said[-1]
                near = paragraph - bisect_right(self.paragraphs, where) <= 1
                if near and (speaker.person is None or not speaker.person.likely):
                    return speaker._replace(sure=0.5 * speaker.sure)
            return NOBODY
        sentence = bisect_right(self.sentences, place)
        best: tuple[float, Speaker] = (-4.0, NOBODY)
        total = 0.0
        high = bisect_left(self.places, place)
        seen: dict[int, float] = {}
        for index in range(high - 1, max(-1, high - 1 - _EVENTS), -1):
            where, person = self.events[index]
            if person.gender is not None and person.gender != gender:
                continue
            value = self._salience(person, where, sentence, paragraph)
            value += 1.2 if self._reports(index) else 0.0
            value += 0.7 if person.gender == gender else 0.0
            value += 0.0 if person.likely else -1.5
            if id(person) in seen and seen[id(person)] >= value:
                continue
            seen[id(person)] = value
            if value > best[0]:
                best = value, Speaker(person.name, person.role, person)
        for back, (where, speaker) in enumerate(reversed(self.said[-2:])):
            apart = paragraph - bisect_right(self.paragraphs, where)
            whose = speaker.person
            if speaker.name is None or apart >= len(_LAST_SPEAKER):
                continue
            if whose is not None and whose.gender not in (None, gender):
                continue
            if (
                whose is None
                and kinds().get(speaker.name.partition(" of ")[0].split(" ")[-1]) != "n"
            ):
                continue
            unseen = -1.5 if whose is None else -2.0
            value = _LAST_SPEAKER[apart] - 0.8 * back + seen.get(id(whose), unseen)
            if value > best[0]:
                best = value, speaker
        total = sum(math.exp(value - best[0]) for value in seen.values()) or 1.0
        return best[1]._replace(sure=0.9 / max(1.0, total)) if best[1].name else NOBODY

    def _reports(self, index: int) -> bool:
        """Whether a mention by name is the subject of a reporting verb."""
        if index not in self.reports:
            place, _ = self.events[index]
            known = kinds()
            end = place
            while end < len(self.text) and (self.text[end].isalpha() or self.text[end] in " .-'’"):
                stop = self.text.find(" ", end + 1, end + 40)
                if stop < 0 or not self.text[stop + 1 : stop + 2].isupper():
                    break
                end = stop
            match = _LAST.match(self.text, end + (self.text[end : end + 1] == " "))
            after = _NEXT.match(self.text, match.end()) if match else None
            words = [word.lower() for word in after.groups("")] if after else []
            told = bool(words) and known.get(words[0]) == "c"
            told = told or (
                len(words) > 1 and known.get(words[0]) == "x" and known.get(words[1]) == "c"
            )
            previous = self.text[max(0, place - 16) : place].split()
            told = told or (bool(previous) and known.get(previous[-1].lower()) == "c")
            self.reports[index] = told
        return self.reports[index]

    def _salience(self, person: Person, where: int, sentence: int, paragraph: int) -> float:
        """How much an earlier mention suggests itself: near, a subject, often named."""
        then = bisect_right(self.sentences, where)
        value = -0.6 * min(sentence - then, 5)
        value -= 0.5 * min(paragraph - bisect_right(self.paragraphs, where), 4)
        value += 0.25 * math.log(len(person.places))
        start = self.sentences[then - 1] if then else 0
        lead = self.text[start:where] if where - start < 40 else None
        if lead is not None and lead.count(" ") <= 3:
            value += 0.8
        end = where + len(person.name)
        if self.text[where : end + 2].rstrip().endswith(("'s", "’s")):
            value -= 0.5
        previous = self.text[max(0, where - 12) : where].split()
        if previous and kinds().get(previous[-1].lower()) == "o":
            value -= 0.6
        return value
