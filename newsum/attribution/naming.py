"""Whose name stands behind a mention: later mentions, pronouns and descriptions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..text import squeeze
from .antecedents import Antecedents, agrees, gender_of_phrase
from .descriptions import DEFINITE, DESCRIBED, GUESSED, described, fuller
from .known import EVENTS, NOBODY, Known, Speaker
from .lexicon import kinds, writings
from .mentions import Mention
from .names import plain, split_title
from .people import of_role
from .pronouns import GENDERS
from .reading import Paragraph

_BEFORE_NAME = (",", "", "j", "jw")
"""What stands between a description and its name: "the writer and co-director Ana Roe"."""

_ARTICLES = frozenset({"the", "a", "an"})

_PLURAL = 0.7
"""How sure it is whom "they" means, for whom it would be sure that "it" does."""


class Namer:
    """Resolves mentions of one article in reading order."""

    def __init__(self, known: Known) -> None:
        self.known = known

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
        phrase = squeeze(self.known.text[place : line.ends[mention.end - 1]])
        phrase = phrase[:-2] if phrase.endswith(("'s", "’s")) else phrase
        meant = described(self.known, words, place, mention.end == mention.core)
        if meant is not None:
            return meant
        if words[0].lower() in DEFINITE:
            phrase = fuller(self.known, words, place) or phrase
        if words[0].lower() in kinds() and phrase[1:2] != ".":  # "A. Roe" is no article
            phrase = phrase[0].lower() + phrase[1:]
        return Speaker(phrase)

    def labelled(self, label: str, place: int) -> Speaker:
        """Who asks and who answers in an interview, or whose turn it is in a transcript.

        Its author asks, and whom it names most answers.
        """
        if label == "Q":
            return Speaker(self.known.byline, None, None, GUESSED) if self.known.byline else NOBODY
        if label == "A":
            most = self.known.most_named
            return Speaker(most.name, most.role, most, DESCRIBED) if most else NOBODY
        name = tuple(label.title().split())
        person = self.known.people.find(name, (), place)
        return Speaker(person.name, person.role, person) if person else Speaker(" ".join(name))

    def _holder(self, paragraph: Paragraph, mention: Mention) -> Speaker | None:
        """Whose name ends a phrase that begins with the office: "Director of Ports Ana Roe".

        So it is with what somebody wrote: "a statement from Ana Roe", "Roe's letter".
        """
        line = paragraph.line
        head = line.words[mention.core - 1].lower()
        start = line.starts[mention.start]
        low, high = line.starts[mention.core - 1], line.ends[mention.end - 1]
        if head in writings():
            return self._writer(paragraph, mention)
        if mention.end == mention.core:
            return None
        index = bisect_left(self.known.places, high) - 1
        if index < 0 or self.known.places[index] <= low:
            return None
        place, person = self.known.events[index]
        ends = place + len(self.known.text[place:high].rstrip()) == high
        if not ends or not person.likely or person.gender == "n" or len(person.words) < 2:
            return None
        token = bisect_left(line.starts, place)
        # its run began before the name, or a noun for a person leads to it
        inside = token > 0 and line.kinds[token - 1] in ("N" if mention.form == "n" else "Nn")
        if not inside or (mention.form == "n" and person.role and person.places[0] != place):
            return None
        if mention.form == "n" and line.words[mention.core] not in ("to", "of"):
            return None
        role = self.known.text[start:place].strip()
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
        if index == len(mentions) or mentions[index].start != mention.core + 1:
            return None
        own = line.words[mentions[index].core - 1].lower() in writings()
        return None if own else self.name(paragraph, index)

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
        person = self.known.people.find(name, before, place)
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

    def _pronoun(self, word: str, place: int, paragraph: Paragraph) -> Speaker:
        """Whom a pronoun means."""
        if word == "i":
            byline = self.known.byline
            return Speaker(byline, None, None, GUESSED) if byline else NOBODY
        gender = GENDERS.get(word)
        if gender is None:
            return NOBODY
        antecedents = Antecedents(self.known, place, gender)
        antecedents.add_named()
        self._add_described(antecedents, paragraph)
        antecedents.add_quoted()
        best = antecedents.best()
        return best._replace(sure=best.sure * _PLURAL) if word == "they" else best

    def _add_described(self, antecedents: Antecedents, paragraph: Paragraph) -> None:
        """Let those be meant, too, whom the paragraph describes before the pronoun."""
        line, mentions = paragraph
        token = bisect_left(line.starts, antecedents.place)
        high = bisect_left(mentions, token, key=lambda mention: mention.start)
        for index in range(max(0, high - EVENTS), high):
            mention = mentions[index]
            if mention.form != "n" or mention.before == "o":
                continue
            start, end = line.starts[mention.start], line.ends[mention.core - 1]
            words = line.words[mention.start : mention.core]
            meant = described(self.known, words, start, mention.end == mention.core)
            if meant is not None and meant.person is not None:
                reports = mention.tie in "s,"
                antecedents.add_described(meant, meant.person, start, end, reports)
                continue
            if self._apposed(paragraph, index) is not None or mention.cue < 0:
                continue
            gender = gender_of_phrase(" ".join(words))
            if agrees(gender, antecedents.gender):
                phrase = self.name(paragraph, index)
                if phrase.name is not None and phrase.person is None:
                    antecedents.add_phrase(phrase, gender, start, end)
