"""Which tokens of a phrase are a name, in a language that has a pack, and what a name is without titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ..entities.entity import NEUTER, Gender
from ..spans.pack_words import first_name_gender
from ..spans.tagging import TaggedText
from ..spans.tags import COMMA, DETERMINER, NAME, PERSON_NOUN, WORD
from ..speakers.mentions import NAMED_DEFINITE, PRONOMINAL, Mention
from .pack_offices import PackOffices

_SHORT: Final = 5
"""Letters of a word before a first name that is likelier one itself than an office, at most."""

_LONGEST_PARTY: Final = 5
"""Letters of a party's short form, at most."""


class PackNames:
    """Finds the names in the phrases of one article."""

    def __init__(self, pack: LanguagePack, offices: PackOffices) -> None:
        self._pack = pack
        self._offices = offices

    def first_name(self, word: str) -> Gender | None:
        """The gender of a first name that is known."""
        return cast("Gender | None", first_name_gender(self._pack, word))

    def of_phrase(self, tokens: TaggedText, mention: Mention) -> tuple[int, int]:
        """The tokens of the name that a phrase ends with, or what is tied to it does."""
        tags = tokens.tags
        if mention.form == PRONOMINAL:
            return 0, 0
        if mention.form == NAMED_DEFINITE and mention.end > mention.core:
            return 0, 0  # "A União dos Estudantes"
        start = end = mention.core
        while start > mention.start and tags[start - 1] == NAME:
            start -= 1
        if self._is_genitive(tokens, mention, start):
            return 0, 0
        if _is_of_party(tokens, start, end) and start > mention.start:
            noun = self._offices.noun(tokens.words[start - 1])
            many = noun is None and tags[start - 1] == PERSON_NOUN  # "des députés ABC"
            if many or (noun and self._pack.person_nouns[noun] != NEUTER):
                # "le député ABC", "le député ABC de Tarn", "le député ABC de Tarn Ana Roe"
                firsts = range(start + 2, end - 1)
                first = next((t for t in firsts if self.first_name(tokens.words[t])), end)
                return (first, end) if first < end else (0, 0)
        if start == end:
            return self._tied_name(tokens, mention)
        if end - start == 1 and self._is_title(tokens, mention, start):
            return 0, 0  # "prosegue la dottoressa"
        titled = start > mention.start and tags[start - 1] == PERSON_NOUN
        if titled and tokens.words[start].lower() in self._pack.determiners:
            return 0, 0  # "la députée La République"
        # a first name that no list has: "Henk Jaap Roe"
        short = CAPITALISED_NOUNS in self._pack.traits and len(tokens.words[start]) <= _SHORT
        short = short and end - start > 2 and tokens.words[start + 1][0].isupper()
        if end - start > 2 and not short and not self.first_name(tokens.words[start]):
            for token in range(start + 1, end - 1):
                if tokens.words[token][0].isupper() and self.first_name(tokens.words[token]):
                    return token, end
        return start, end

    def _is_title(self, tokens: TaggedText, mention: Mention, token: int) -> bool:
        """Whether a word behind an article is no more than a title that stands before names, too."""
        word = tokens.words[token]
        led = token > mention.start and tokens.tags[mention.start] == DETERMINER
        return led and word.islower() and word in self._pack.honorifics

    def _tied_name(self, tokens: TaggedText, mention: Mention) -> tuple[int, int]:
        """The tokens of the name behind what is tied to a phrase: "ministre de l'Intérieur Ana Roe"."""
        tags, end = tokens.tags, mention.end
        if tags[end : end + 3] == COMMA + NAME * 2 and self._is_first(tokens, end + 1):
            return 0, 0  # "o prefeito de Santa Quab, Ana Roe"
        first = end
        while first > mention.core and tags[first - 1] == NAME:
            first -= 1
        beside = tags[first - 1 : first] in (WORD, PERSON_NOUN)  # "de la commission Ana Roe"
        if beside and end - first > 1 and self._begins_name(tokens, first):
            return first, end
        for token in range(first + 1, end - 1):
            if self.first_name(tokens.words[token]):
                return token, end
        if end - first > 2 and (tokens.words[first].isupper() or "." in tokens.words[first]):
            return first + 1, end  # "el presidente de EE.UU. Ana Roe"
        if first == end > mention.core:
            while tags[end : end + 1] == NAME:
                end += 1
            if end - first > 1:
                return first, end  # "le président de l'Assemblée nationale Ana Roe"
        return 0, 0

    def _is_first(self, tokens: TaggedText, token: int) -> bool:
        return self.first_name(tokens.words[token]) is not None

    def _begins_name(self, tokens: TaggedText, first: int) -> bool:
        """Whether a first name stands behind a noun that is tied to a phrase.

        One of another language is enough behind a body that no name is wont to follow: "du gouvernement Ana Roe".
        """
        if tokens.words[first].lower() in self._pack.first_names:
            return True
        lone = tokens.words[first - 1].lower() not in self._pack.naming_words
        modified = tokens.tags[first - 2 : first] == WORD * 2  # "du réseau social Jan Roe"
        body = lone and (tokens.tags[first - 1] == PERSON_NOUN or modified)
        return body and self.first_name(tokens.words[first]) is not None

    def _is_genitive(self, tokens: TaggedText, mention: Mention, start: int) -> bool:
        """Whether a name says whose office a phrase tells: "der Minister Österreichs"."""
        if mention.core - start != 1 or CAPITALISED_NOUNS not in self._pack.traits:
            return False
        word = tokens.words[start]
        whose = word.endswith("s") and not word.isupper() and tokens.tags[start - 1] == PERSON_NOUN
        return whose and tokens.tags[mention.start] == DETERMINER

    def bare(self, words: Sequence[str]) -> tuple[str | None, list[str]]:
        """A name without its honorifics, and the gender that they tell; ``None`` without any."""
        gender = None
        first = 0
        while first < len(words) - 1 and words[first].lower().rstrip(".") in self._pack.honorifics:
            gender = self._pack.honorifics[words[first].lower().rstrip(".")]
            first += 1
        if len(words) - first > 2 and words[first].islower() and words[first + 1][0].isupper():
            first += words[first + 2][0].isupper()  # "von Ana Roe"
        return gender, list(words[first:])

    def behind_comma(self, tokens: TaggedText, mention: Mention) -> tuple[int, int]:
        """The tokens of the name behind a phrase and a comma, perhaps with a title before it."""
        tags, start = tokens.tags, mention.end + 1
        while tags[start : start + 1] in (DETERMINER, PERSON_NOUN):
            start += 1
        if tags[start - 1 : start + 3] == DETERMINER + WORD + NAME * 2:
            start += 1  # "su rival, la checa Ana Roe"
        end = start
        while tags[end : end + 1] == NAME:
            end += 1
        return start, end


def _is_of_party(tokens: TaggedText, start: int, end: int) -> bool:
    """Whether a name is the short form of a party, perhaps with where it is: "ABC de Tarn"."""
    if start >= end or not _is_party(tokens.words[start]):
        return False
    return end - start == 1 or tokens.words[start + 1].islower()


def _is_party(word: str) -> bool:
    """Whether a word is the short form of a party or a body: "ABC"."""
    return word.isupper() and 1 < len(word) <= _LONGEST_PARTY


def is_heading(words: Sequence[str], pack: LanguagePack) -> bool:
    """Whether words are no name but a heading in capitals: "LES PLUIES DIMINUENT"."""
    return words[0].isupper() and len(words) > 1 and words[0].lower() in pack.definite_articles


def is_one_name(one: tuple[str, ...], other: tuple[str, ...], by_end: bool) -> bool:
    """Whether two names of several words are one: first and last agree, or one begins or ends so.

    ``by_end``: the last name stands last, so that "Ana Roe Verlag" is not Ana Roe.
    """
    if one[0] == other[0] and one[-1] == other[-1]:
        return True
    short, long = sorted((one, other), key=len)
    begins = long[: len(short)] == short and not by_end
    return begins or long[-len(short) :] == short
