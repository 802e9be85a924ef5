"""Whose name stands behind a mention: later mentions, pronouns and descriptions."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from ..text import squeeze
from .lexicon import kinds, things
from .mentions import Mention
from .names import plain, split_title
from .people import People, Person, of_role
from .pronouns import GENDERS, Layout, Trace, salience
from .reading import Paragraph
from .roles import gender_of

_EVENTS = 24
"""Mentions by name before a pronoun that may be meant."""

_VOTES = 12
"""Mentions that tell somebody's gender by the pronoun after them."""

_LISTED = 1.5
"""How many of them a list of first names outweighs."""

_NEAR = 160
"""Characters between the two."""

_SPOKE = 3
"""Quotes back whose speakers may be meant."""

# What follows a name whose bearer reports: an aside perhaps, then a verb, perhaps after an adverb.
_NEXT = re.compile(r"(?: \([^()\n]{1,30}\))?(?:, [^,.\n“”\"]{2,90},)? ([\w-]+)(?: ([\w-]+))?")

# Pronouns that tell the gender of a subject that they come after.
_TELLING = re.compile(r"\b(?:(he|his|him|himself)|(she|her|hers|herself))\b")

# The last word of a name.
_LAST = re.compile(r"[\w.'’-]+")

_MEMORY = 1500
"""Characters back to the phrase that a shorter one repeats."""

_BEFORE_NAME = (",", "", "j", "jw")
"""What stands between a description and its name: "the writer and co-director Ana Roe"."""

_ARTICLES = frozenset({"the", "a", "an"})
_DEFINITE = frozenset({"the", "this", "that"})

_WRITINGS = frozenset(
    "statement letter email e-mail tweet post release message note memo".split()  # noqa: SIM905
)
"""What somebody says something in: the speaker is whose it is."""

_GUESSED = 0.5
"""How sure a name is that only the last speakers suggest."""

_LEAST = -1.0
"""The salience from which on one is suggested."""

_PLURAL = 0.7
"""How sure it is whom "they" means, for whom it would be sure that "it" does."""

_ANYBODY = frozenset(
    [
        "source",
        "person",
        "people",
        "one",
        "other",
        "another",
        "man",
        "woman",
        "boy",
        "girl",
        "official",
        "officer",
        "witness",
        "aide",
        "victim",
        "suspect",
        "reporter",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "secretary",
    ]
)
"""What may be anybody."""

# "an Oscar-winning " before a noun: somebody is told of for the first time.
_INDEFINITE = r"\b(?:an?|one|another|two|three|some|several) (?:[\w'’-]+ ){0,3}"

_DESCRIBED = 0.75
"""How sure a name is that a description stands for."""


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
        byline: str | None,
    ) -> None:
        self.text = text
        self.people = people
        self.byline = byline
        self._inside = [start for start, _ in quoted]
        self._quoted = quoted
        told = [place for place in sentences if not self._is_quoted(place)]
        self.layout = Layout(text, told, paragraphs)
        self.events = [event for event in people.events if not self._is_quoted(event[0])]
        self.places = [place for place, _ in self.events]
        self._reports: dict[int, bool] = {}
        self._genders: dict[int, str | None] = {}
        self.said: list[tuple[int, Speaker]] = []
        """Who spoke so far, and where."""

    def _is_quoted(self, place: int) -> bool:
        """Whether somebody else's words stand at a place."""
        index = bisect_right(self._inside, place) - 1
        return index >= 0 and self._quoted[index][1] > place

    def name(self, paragraph: Paragraph, index: int) -> Speaker:
        """Who the mention at ``index`` of a paragraph is."""
        line, mentions = paragraph
        mention = mentions[index]
        words = line.words[mention.start : mention.core]
        place = line.starts[mention.start]
        if mention.form == "p":
            return self._pronoun(words[0].lower(), place, paragraph)
        held = self._holder(paragraph, mention)
        if held is not None:
            return held
        if line.kinds[mention.core - 1] == "N":
            named = self._named(words, place, line.kinds[mention.start] == "d")
            if named is not None:
                return named
        elif (apposed := self._apposed(paragraph, index)) is not None:
            return apposed
        phrase = squeeze(self.text[place : line.ends[mention.end - 1]])
        phrase = phrase[:-2] if phrase.endswith(("'s", "’s")) else phrase
        described = self._described(words, place, mention.end == mention.core)
        if described is not None:
            return described
        if words[0].lower() in _DEFINITE:
            phrase = self._fuller(words, place) or phrase
        if words[0].lower() in kinds():
            phrase = phrase[0].lower() + phrase[1:]
        return Speaker(phrase)

    def labelled(self, label: str, place: int) -> Speaker:
        """Who asks and who answers in an interview, or whose turn it is in a transcript.

        Its author asks, and whom it names most answers.
        """
        if label == "Q":
            return Speaker(self.byline, None, None, _GUESSED) if self.byline else NOBODY
        if label != "A":
            name = label.title().split()
            person = self.people.find(name, (), place)
            return self._of(person) if person else Speaker(" ".join(name))
        named = [who for _, who in self.events if who.likely and who.name != self.byline]
        if not named:
            return NOBODY
        return self._of(max(named, key=lambda who: len(who.places)), _DESCRIBED)

    def _of(self, person: Person, sure: float = 1.0) -> Speaker:
        """Somebody whom the article names, as a speaker."""
        return Speaker(person.name, person.role, person, sure)

    def _holder(self, paragraph: Paragraph, mention: Mention) -> Speaker | None:
        """Whose name ends a phrase that begins with the office: "Director of Ports Ana Roe".

        So it is with what somebody wrote: "a statement from Ana Roe", "Roe's letter".
        """
        line = paragraph.line
        head = line.words[mention.core - 1].lower()
        start = line.starts[mention.start]
        low, high = line.starts[mention.core - 1], line.ends[mention.end - 1]
        if head in _WRITINGS:
            return self._writer(paragraph, mention)
        if mention.end == mention.core:
            return None
        index = bisect_left(self.places, high) - 1
        if index < 0 or self.places[index] <= low:
            return None
        place, person = self.events[index]
        ends = place + len(self.text[place:high].rstrip()) == high
        if not ends or not person.likely or person.gender == "n" or len(person.words) < 2:
            return None
        token = bisect_left(line.starts, place)
        # its run began before the name, or a noun for a person leads to it
        inside = token > 0 and line.kinds[token - 1] in ("N" if mention.form == "n" else "Nn")
        if not inside or (mention.form == "n" and person.role and person.places[0] != place):
            return None
        if mention.form == "n" and line.words[mention.core] not in ("to", "of"):
            return None
        role = self.text[start:place].strip()
        return Speaker(person.name, person.role or role, person)

    def _writer(self, paragraph: Paragraph, mention: Mention) -> Speaker | None:
        """Whose a statement is: "Roe's letter", "an Acme statement", "a note from Roe"."""
        line, mentions = paragraph
        first = mention.start + (line.kinds[mention.start] == "d")
        owner = line.words[first : mention.core - 1]
        if owner and set(line.kinds[first : mention.core - 1]) == {"N"}:
            return self._named(owner, line.starts[first], False)
        if mention.end <= mention.core + 1 or line.words[mention.core] not in ("from", "by", "of"):
            return None
        index = bisect_left(mentions, mention.core + 1, key=lambda other: other.start)
        follows = index < len(mentions) and mentions[index].start == mention.core + 1
        return self.name(paragraph, index) if follows else None

    def _fuller(self, words: Sequence[str], place: int) -> str | None:
        """The phrase that "the union" repeats, where it said more: "the nurses' union"."""
        if len(words) != 2:
            return None
        low = bisect_left(self.layout.paragraphs, place - _MEMORY)
        start = self.layout.paragraphs[low] if low < len(self.layout.paragraphs) else place
        pattern = rf"\b(?:[Tt]he|[Aa]n?) ((?:[\w'’-]+ ){{1,3}}){re.escape(words[1])}\b"
        found = None
        for match in re.finditer(pattern, self.text[start:place]):
            before = match.group(1).split()
            if all(kinds().get(word.lower(), "w") in "wnN" for word in before):
                found = match
        return found.group() if found else None

    def _named(self, words: Sequence[str], place: int, article: bool) -> Speaker | None:
        """Whom a mention that ends in a name means."""
        known = kinds()
        first = len(words)
        while (
            first
            and words[first - 1][0].isupper()
            and known.get(words[first - 1].lower(), "n") in "nc"
        ):
            first -= 1
        if first == len(words):
            return Speaker(" ".join(words)) if words[-1][0] == "@" else None
        before, name = split_title(" ".join(words[first:]))
        person = self.people.find(name, before, place)
        own = of_role([*words[:first], *before])
        own = own[1:] if own and own[0].lower() in _ARTICLES else own
        if person is not None and (person.likely or not article or person.gender == "n"):
            if person.gender == "n" and article and len(person.words) == len(name):
                return Speaker(f"the {person.name}", None, person)
            return Speaker(person.name, person.role or " ".join(own) or None, person)
        return None if article else Speaker(plain(name), " ".join(own) or None)

    def _apposed(self, paragraph: Paragraph, index: int) -> Speaker | None:
        """The name in "her lawyer, Ana Roe," or "spokeswoman Ana Roe"."""
        line, mentions = paragraph
        mention = mentions[index]
        if index + 1 >= len(mentions):
            return None
        after = mentions[index + 1]
        if after.form != "N" or line.kinds[mention.end : after.start] not in _BEFORE_NAME:
            return None
        if after.tie == "-" and line.kinds[after.core : after.core + 1] not in (",", "Q", ".", ""):
            return None
        return self.name(paragraph, index + 1)

    def _described(self, words: Sequence[str], place: int, whole: bool) -> Speaker | None:
        """Whom "the president" or "the 34-year-old" means: who bears that role, or is that old.

        ``whole``: no "of …" follows, which says of what somebody is president.
        """
        definite = words[0].lower() in _DEFINITE
        head = words[-1].lower()
        if not definite and not words[0].endswith(("'s", "’s")):
            return None
        for word in words[1:]:
            number, dash, rest = word.lower().partition("-year-old")
            if dash and not rest:
                person = self._aged(number, place)
                return self._of(person, _DESCRIBED) if person else None
        holders = self.people.by_role.get(head, [])[-20:]
        if not holders and head == "leader" and len(words) > 2 and words[1][0].isupper():
            holders = self.people.by_role.get(words[1].lower(), [])[-20:]
        fitting = [who for who in holders if who.places[0] < place]
        if not definite:
            wanted = {word.lower() for word in words}
            fitting = [who for who in fitting if who.role and wanted <= {*who.role.lower().split()}]
        if fitting:
            nearest = max(fitting, key=lambda who: who.places[bisect_left(who.places, place) - 1])
            return self._of(nearest, _DESCRIBED)
        return self._meant(head, place) if definite and whole else None

    def _meant(self, head: str, place: int) -> Speaker | None:
        """Whom "the actor" means, of whom nobody said before that they are one.

        Nobody, where the article told of "an actor" without a name.
        """
        if kinds().get(head) != "n" or _gender(head) == "n" or head in _ANYBODY:
            return None
        low = bisect_left(self.layout.paragraphs, place - _MEMORY)
        start = self.layout.paragraphs[low] if low < len(self.layout.paragraphs) else place
        if re.search(_INDEFINITE + re.escape(head) + r"\b", self.text[start:place]):
            return None
        speakers: dict[object, Speaker] = {}
        traces: dict[object, Trace] = {}
        gender = gender_of(head)
        self._add_named(place, gender, speakers, traces)
        self._add_quoted(gender, speakers, traces)
        ranked = sorted(
            (-salience(self.layout, place, gender or "", traces[key]), number, key)
            for number, key in enumerate(speakers)
            if speakers[key].person is not None and traces[key].likely
        )
        if not ranked or -ranked[0][0] < _LEAST:
            return None
        return speakers[ranked[0][2]]._replace(sure=_GUESSED)

    def _aged(self, age: str, place: int) -> Person | None:
        """Whom "the 34-year-old" means: who is that old, else who was named last."""
        index = bisect_left(self.places, place)
        near = [person for _, person in self.events[max(0, index - _EVENTS) : index]]
        aged = [person for person in near if person.age == age]
        likely = [person for person in near if person.likely and person.age is None]
        fitting = aged or likely
        return fitting[-1] if fitting else None

    def _pronoun(self, word: str, place: int, paragraph: Paragraph) -> Speaker:
        """Whom a pronoun means."""
        if word == "i":
            return Speaker(self.byline, None, None, 0.5) if self.byline else NOBODY
        gender = GENDERS.get(word)
        if gender is None:
            return NOBODY
        whom, traces = self.antecedents(place, gender, paragraph)
        if not whom:
            return NOBODY
        scores = [salience(self.layout, place, gender, trace) for trace in traces]
        best = max(scores)
        sure = 1.0 / sum(math.exp(value - best) for value in scores)
        return whom[scores.index(best)]._replace(sure=sure * _PLURAL if word == "they" else sure)

    def antecedents(
        self, place: int, gender: str, paragraph: Paragraph
    ) -> tuple[list[Speaker], list[Trace]]:
        """Whom a pronoun of a gender may mean, and the nearest mention of each."""
        speakers: dict[object, Speaker] = {}
        traces: dict[object, Trace] = {}
        self._add_named(place, gender, speakers, traces)
        self._add_described(place, gender, paragraph, speakers, traces)
        self._add_quoted(gender, speakers, traces)
        return list(speakers.values()), [traces[key] for key in speakers]

    def _add_quoted(
        self, gender: str | None, speakers: dict[object, Speaker], traces: dict[object, Trace]
    ) -> None:
        """Let those be meant who spoke last."""
        for back, (where, speaker) in enumerate(reversed(self.said[-_SPOKE:])):
            key: object = id(speaker.person) if speaker.person else speaker.name
            if speaker.name is None:
                continue
            whose = self._told_gender(speaker.person) if speaker.person else _gender(speaker.name)
            if key in traces:
                if traces[key].spoke < 0:
                    traces[key] = traces[key]._replace(spoke=back, said=where)
            elif _agrees(whose, gender):
                speakers[key] = speaker
                traces[key] = Trace(where, where, whose, True, "s", 0, back, where, False)

    def _add_named(
        self,
        place: int,
        gender: str | None,
        speakers: dict[object, Speaker],
        traces: dict[object, Trace],
    ) -> None:
        """Let those be meant who were named before the pronoun."""
        high = bisect_left(self.places, place)
        for index in range(high - 1, max(-1, high - 1 - _EVENTS), -1):
            where, person = self.events[index]
            if id(person) in traces:
                continue
            told = self._told_gender(person)
            reports = self._told(index)
            named = bisect_left(person.places, place)
            passing = not person.likely and len(person.words) == 1 and named < 2 and not reports
            if not _agrees(told, gender) or (gender != "n" and told is None and passing):
                continue
            end = where + len(person.name)
            speakers[id(person)] = self._of(person)
            traces[id(person)] = Trace(where, end, told, person.likely, "N", named, -1, 0, reports)

    def _add_described(
        self,
        place: int,
        gender: str,
        paragraph: Paragraph,
        speakers: dict[object, Speaker],
        traces: dict[object, Trace],
    ) -> None:
        """Let those be meant, too, whom the paragraph describes before the pronoun."""
        line, mentions = paragraph
        token = bisect_left(line.starts, place)
        high = bisect_left(mentions, token, key=lambda mention: mention.start)
        for index in range(max(0, high - _EVENTS), high):
            mention = mentions[index]
            start = line.starts[mention.start]
            if mention.form != "n" or mention.before == "o":
                continue
            end = line.ends[mention.core - 1]
            words = line.words[mention.start : mention.core]
            meant = self._described(words, start, mention.end == mention.core)
            if meant is not None and meant.person is not None:
                key: object = id(meant.person)
                told = self._told_gender(meant.person)
                if _agrees(told, gender):
                    speakers[key] = meant
                    count = bisect_left(meant.person.places, place)
                    traces[key] = Trace(
                        start,
                        end,
                        told,
                        True,
                        "d",
                        count,
                        -1,
                        0,
                        mention.tie in "s,",
                    )
                continue
            if self._apposed(paragraph, index) is not None or mention.cue < 0:
                continue
            whose = _gender(" ".join(words))
            if _agrees(whose, gender):
                phrase = self.name(paragraph, index)
                if phrase.name is not None and phrase.person is None:
                    speakers[phrase.name] = phrase
                    traces[phrase.name] = Trace(start, end, whose, True, "w", 0, -1, 0, True)

    def _told_gender(self, person: Person) -> str | None:
        """Somebody's gender: a title's, a role's, or what a list of names and pronouns tell."""
        if person.gender is not None and not person.by_name:
            return person.gender
        if id(person) not in self._genders:
            votes = _LISTED if person.gender == "m" else -_LISTED if person.gender == "f" else 0.0
            starts = self.layout.sentences
            for place in person.places[:_VOTES]:
                stop = bisect_right(starts, place)
                end = starts[stop] if stop < len(starts) else len(self.text)
                after = bisect_right(self.places, place)
                end = min(end, place + _NEAR, *self.places[after : after + 1])
                found = _TELLING.search(self.text, place, end)
                if found and not self._is_quoted(found.start()):
                    votes += 1 if found.group(1) else -1
            self._genders[id(person)] = "m" if votes > 0 else "f" if votes < 0 else None
        return self._genders[id(person)]

    def _told(self, index: int) -> bool:
        """Whether a mention by name is the subject of a reporting verb."""
        if index not in self._reports:
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
            self._reports[index] = told
        return self._reports[index]


def _agrees(gender: str | None, wanted: str | None) -> bool:
    """Whether somebody of a gender may be meant where one is wanted; ``None`` is not known."""
    return gender is None or (gender == wanted if wanted else gender != "n")


def _gender(phrase: str) -> str | None:
    """The gender of somebody without a name: ``n`` for a body or several people."""
    head = (
        phrase.partition(" of ")[0]
        .partition(" for ")[0]
        .partition(" from ")[0]
        .split(" ")[-1]
        .lower()
    )
    if kinds().get(head) != "n" or head in things():
        return "n"
    if head.endswith("s") and head[:-1] in kinds():
        return "n"
    return gender_of(head)
