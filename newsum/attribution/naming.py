"""Whose name stands behind a mention: later mentions, pronouns and descriptions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..model import Span
from ..text import squeeze
from .antecedents import ANYBODY, Antecedents, agrees, gender_of_phrase
from .descriptions import DEFINITE, DESCRIBED, GUESSED, described, fuller
from .known import EVENTS, NOBODY, Known, Speaker
from .lexicon import kinds, listed
from .lines import Line
from .mentions import Mention
from .names import plain, split_title
from .pronouns import GENDERS
from .reading import Paragraph
from .roles import of_role

_BEFORE_NAME = (",", "", "j", "jw")
"""What stands between a description and its name: "the writer and co-director Ana Roe"."""

_ARTICLES = frozenset({"the", "a", "an"})

_PLURAL = 0.7
"""How sure it is whom "they" means, for whom it would be sure that "it" does."""


class Namer:
    """Resolves mentions of one article in reading order."""

    def __init__(self, known: Known) -> None:
        self.known = known

    def alone(self, quoted: Span, above: Paragraph | None) -> Speaker:
        """Who speaks a quote whose paragraph, the one below ``above``, mentions nobody."""
        antecedents = Antecedents(self.known, quoted[0], ANYBODY, quoted)
        antecedents.add_named()
        if above is not None:
            self._add_described(antecedents, above)
        antecedents.add_quoted()
        return antecedents.best()

    def name(self, paragraph: Paragraph, index: int, quoted: Span | None = None) -> Speaker:
        """Who the mention at ``index`` of a paragraph is, who speaks what is ``quoted``."""
        line, mentions = paragraph
        mention = mentions[index]
        words = line.words[mention.start : mention.core]
        place = line.starts[mention.start]
        if mention.form == "p":
            return self._pronoun(words[0].lower(), place, paragraph, quoted)
        held = self._body(line, mention) or self._holder(paragraph, mention)
        if held is not None:
            return held
        if line.kinds[mention.core - 1] != "N" or words[-1].lower() in listed("title"):
            apposed = self._apposed(paragraph, index)
            if apposed is not None:
                return apposed
        if line.kinds[mention.core - 1] == "N":
            named = self._named(words, place, line.kinds[mention.start] == "d")
            if named is not None:
                return named
        meant = described(self.known, words, place, mention.end == mention.core)
        return meant or Speaker(self._phrase(line, mention))

    def _phrase(self, line: Line, mention: Mention) -> str:
        """The words of somebody without a name, as they stand in a sentence."""
        words = line.words[mention.start : mention.core]
        place = line.starts[mention.start]
        phrase = squeeze(self.known.text[place : line.ends[mention.end - 1]])
        phrase = phrase[:-2] if phrase.endswith(("'s", "’s")) else phrase
        if words[0].lower() in DEFINITE:
            phrase = fuller(self.known, words, place) or phrase
        if words[0].lower() in kinds() and phrase[1:2] != ".":  # "A. Roe" is no article
            phrase = phrase[0].lower() + phrase[1:]
        return phrase

    def _body(self, line: Line, mention: Mention) -> Speaker | None:
        """The body that a mention names with its "of": "the Ministry of Ports"."""
        article = line.kinds[mention.start] == "d" and mention.core > mention.start + 1
        place = line.starts[mention.start + article]
        body = self.known.people.bodies.get(place)
        if body is None or line.ends[mention.end - 1] - place > len(body.name) + 2:  # "’s"
            return None
        return Speaker(f"the {body.name}" if article else body.name, None, body)

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
        if head in listed("writing"):
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
            return self._issuer(paragraph, mention)
        index = bisect_left(mentions, mention.core + 1, key=lambda other: other.start)
        if index == len(mentions) or mentions[index].start != mention.core + 1:
            return None
        own = line.words[mentions[index].core - 1].lower() in listed("writing")
        return None if own else self.name(paragraph, index)

    def _issuer(self, paragraph: Paragraph, mention: Mention) -> Speaker | None:
        """Who issued "this statement": whom its sentence is about, if that stands before it."""
        line, mentions = paragraph
        low = line.kinds.rfind(".", 0, mention.start) + 1
        index = bisect_left(mentions, low, key=lambda other: other.start)
        first = mentions[index]
        beside = first.end > mention.start or (first.start > low and first.before == "o")
        return None if beside else self.name(paragraph, index)

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
        """The name in "her lawyer, Ana Roe,", "spokeswoman Ana Roe" or "Ana Roe, a lawyer"."""
        line, mentions = paragraph
        mention = mentions[index]
        if index and line.words[mention.start].lower() in ("a", "an"):
            before = mentions[index - 1]
            if before.form == "N" and line.kinds[before.end : mention.start] == ",":
                return self.name(paragraph, index - 1)
        following = bisect_left(mentions, mention.end, index + 1, key=lambda other: other.start)
        if following >= len(mentions):
            return None
        after = mentions[following]
        if after.form != "N" or line.kinds[mention.end : after.start] not in _BEFORE_NAME:
            return None
        if after.tie == "-" and line.kinds[after.core : after.core + 1] not in (",", "Q", ".", ""):
            return None
        return self.name(paragraph, following)

    def _pronoun(self, word: str, place: int, paragraph: Paragraph, quoted: Span | None) -> Speaker:
        """Whom a pronoun means."""
        if word == "i":
            byline = self.known.byline
            return Speaker(byline, None, None, GUESSED) if byline else NOBODY
        gender = GENDERS.get(word)
        if gender is None:
            return NOBODY
        antecedents = Antecedents(self.known, place, gender, quoted)
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
            aged = line.words[mention.core - 1].endswith("-year-old")
            if (mention.form != "n" and not aged) or mention.before == "o":
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
