"""Articles to measure on: real ones cut to one length, and invented ones of any length."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_WORD = re.compile(r"\S+")

_PLACES = "Tarn Esk Norrland Veldt Corran Marlow Osk Hale Lund Quarrel Bray Sund"
_GIVEN = "Marta Harlan Ines Amos Ilse Lena Nora Ada Rolf Petra Otto Vera Jonas Maud"
_ROLES = ("mayor of", "minister for", "head of", "spokeswoman for", "director of", "leader of")
_NOUNS = (
    "harbour council budget school bridge ferry tax strike union market river hospital "
    "vote plan road forest mine power court police storm price wage rent museum library"
)
_VERBS = "closed approved delayed rejected opened cut raised sold built promised"
_SYLLABLES = "ba do ka lem mor nis pel ra sto tu ver win yor zel"


def cut(text: str, words: int) -> str:
    """The first words of a text, as they stand in it."""
    end = len(text)
    for count, word in enumerate(_WORD.finditer(text), 1):
        end = word.end()
        if count == words:
            break
    return text[:end]


def lines_of(corpus: Path) -> Iterator[dict[str, Any]]:
    """The records of a corpus, JSON lines."""
    with gzip.open(corpus, "rt") if corpus.suffix == ".gz" else corpus.open() as lines:
        yield from map(json.loads, lines)


def real(corpus: Path, count: int, words: int) -> list[str]:
    """The first articles of a corpus, JSON lines with a ``text``, that are as long as asked."""
    found = []
    for record in lines_of(corpus):
        text = cut(record["text"], words)
        if len(text.split()) == words:
            found.append(text)
        if len(found) == count:
            break
    return found


def invented(words: int, seed: int = 1) -> str:
    """News of a town that does not exist, with quotes, names and ever new words."""
    chance = random.Random(seed)
    givens, places, nouns = _GIVEN.split(), _PLACES.split(), _NOUNS.split()
    verbs, syllables = _VERBS.split(), _SYLLABLES.split()
    paragraphs: list[str] = []
    length = 0
    while length < words:
        given, place, role = chance.choice(givens), chance.choice(places), chance.choice(_ROLES)
        family = "".join(chance.choices(syllables, k=3)).capitalize()
        one, two, three = chance.choices(nouns, k=3)
        verb, other = chance.choices(verbs, k=2)
        number = chance.randrange(3, 9000)
        said = (
            f"“The {two} will be {other} before the {three},” said {given} {family}, "
            f"the {role} {place}. “We have {number} people who wait for it.”"
        )
        told = (
            f"The {one} of {place} was {verb} on Monday after Mr. {family} asked the U.S. envoy "
            f"for {number} crowns. It was the third {two} that the {three} had {other} this year. "
            f"“It is over,” {family} said."
        )
        paragraph = chance.choice((said, told, f"{told} {said}"))
        paragraphs.append(paragraph)
        length += len(paragraph.split())
    return cut("\n\n".join(paragraphs), words)
