"""Who holds which office in an article in a language that has a pack."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from ...lexicon.language_pack import CAPITALISED_NOUNS, LanguagePack
from ..entities.entity import Entity
from ..spans.pack_words import CASES

LOOK_BACK: Final = 20
"""Mentions, or holders of a name or an office, that are looked at, from the last."""

_OTHERS: Final = ("vize", "ministerpräsident")
"""How compounds begin that are another office than their last noun."""

_LONGEST_NOUN: Final = 24
"""Letters at the end of a compound that are looked at."""


class PackOffices:
    """The offices that an article gives to those whom it names, by their lower-cased nouns."""

    def __init__(self, pack: LanguagePack) -> None:
        self._pack = pack
        self._compounds = CAPITALISED_NOUNS in pack.traits
        self._holders: dict[str, list[Entity]] = {}
        self._members: dict[str, list[Entity]] = {}
        self._beside: set[int] = set()

    def take(self, entity: Entity, words: Sequence[str]) -> list[str]:
        """Note the role that some words are; its nouns, the office first."""
        nouns = [noun for noun in map(self.noun, words) if noun] or [words[-1].lower()]
        holders = self._holders.setdefault(self._same(nouns[0]), [])
        if holders[-1:] != [entity]:
            holders.append(entity)
        for word in words:
            if not self._compounds and "-" in word:  # "député-maire" is a "député", too
                for part in word.lower().split("-"):
                    if part in self._pack.person_nouns and part != nouns[0]:
                        self._holders.setdefault(self._same(part), []).append(entity)
            if party := party_of(word):
                self._members.setdefault(party, []).append(entity)
        return nouns

    def close(self) -> None:
        """Note that every role that stands beside a name is taken in."""
        self._beside = {id(who) for holders in self._holders.values() for who in holders}

    def noun(self, word: str) -> str | None:
        """The listed noun for a person or a body that a word is, or that a compound ends with."""
        lower = word.lower()
        nouns = self._pack.person_nouns
        if lower in nouns:
            return lower
        if "-" in lower and not self._compounds:
            parts = lower.split("-")
            return next((part for part in (parts[-1], parts[0]) if part in nouns), None)
        if not self._compounds or lower == word:
            return None
        last = lower.rpartition("-")[2][-_LONGEST_NOUN:]
        for form in (last, *(last[: -len(case)] for case in CASES if last.endswith(case))):
            if found := next((form[n:] for n in range(len(form) - 3) if form[n:] in nouns), None):
                return found
        return None

    def _same(self, noun: str) -> str:
        """The noun by which the holders of an office are noted, whatever it is called."""
        return self._pack.office_synonyms.get(noun, noun)

    def is_held(self, office: str) -> bool:
        """Whether the article gives an office to somebody whom it names."""
        return self._same(office) in self._holders or bool(self._longer(office))

    def holders(self, office: str, offset: int) -> list[Entity]:
        """Those named before an offset who hold an office."""
        holders = self._holders.get(self._same(office), [])[-LOOK_BACK:]
        if not holders:
            offices = self._longer(office)
            holders = [who for other in offices for who in self._holders[other][-LOOK_BACK:]]
        return _named_before(holders, offset)

    def members(self, party: str, offset: int) -> list[Entity]:
        """Those named before an offset whose role begins with a party or a body: "XYZ-Chef"."""
        return _named_before(self._members.get(party, [])[-LOOK_BACK:], offset)

    def only_holder(self, office: str, phrase: str) -> list[Entity]:
        """Beside whose name alone an office stands in the very words of a phrase, also below it."""
        holders = self._holders.get(self._same(office), [])[:LOOK_BACK]
        named = {
            id(who): who
            for who in holders
            if id(who) in self._beside and phrase.endswith(f" {who.role}")
        }
        return list(named.values()) if len(named) == 1 else []

    def _longer(self, office: str) -> list[str]:
        """The last offices with holders that a shorter word means, too: "anführer" for "führer"."""
        if not self._compounds or not office:
            return []
        last = islice(reversed(self._holders), LOOK_BACK)
        return [other for other in last if other.endswith(office) and not other.startswith(_OTHERS)]


def party_of(word: str) -> str:
    """What a compound with a hyphen begins with in capitals: "XYZ" of "XYZ-Chefin"; "" without."""
    head, hyphen, _ = word.partition("-")
    return head if hyphen and len(head) > 1 and head[1:] != head[1:].lower() else ""


def _named_before(found: Sequence[Entity], offset: int) -> list[Entity]:
    return [who for who in found if who.mentions and who.mentions[0] < offset]
