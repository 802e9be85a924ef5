"""Runs of capitalised words, among which names are."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from .lexicon import first_names, kinds, listed
from .names import split_title

# Words that keep their point before a name.
_ABBREVIATED = (
    "Mr Mrs Ms Mx Dr Sen Rep Gov Gen Lt Col Capt Sgt Cpl Maj Cmdr Adm Prof Rev St Const Coun Insp "
    "Det Supt Hon Atty Pres Del Fr Jr Sr"
)
_SHORT = "|".join(
    rf"(?<={first})(?:{'|'.join(word[1:] for word in words)})\."
    for first, words in groupby(sorted(_ABBREVIATED.split()), key=itemgetter(0))
)

# Behind its capital, an abbreviation with its point, initials, or the rest of a word.
_REST = rf"(?:{_SHORT}|(?<=[A-Z])(?:\.[A-Z])*\.|[\w'’-]*)"

# Capitalised words in a row, with the small words that names have inside them.  What it begins with
# is one set of characters, so that the engine skips from one to the next.
NAME = re.compile(
    rf"[A-ZÀ-ÖØ-Þ](?<![\w'’-].){_REST}"
    r"(?: (?:(?:de|da|dos|del|di|du|la|le|van|von|der|den|bin|ibn|al|el) ){0,2}"
    rf"[A-ZÀ-ÖØ-Þ]{_REST}){{0,7}}"
)


class Run(NamedTuple):
    """A run of capitalised words, taken apart."""

    before: tuple[str, ...]
    """Titles."""
    name: tuple[str, ...]
    place: int
    """Where the name begins in the run."""


@lru_cache(maxsize=1 << 13)
def parted(run: str) -> Run | None:
    """Take a run of capitalised words apart; nothing where they only begin a sentence."""
    known = kinds()
    words = run.split(" ")
    first = 0
    for word in words:
        lower = word.lower()
        kind = known.get(lower) or known.get(lower.partition("'")[0].partition("’")[0], "")
        # "Will Roe", "April Roe": some names are other words, too
        named = kind in "xt" and first < len(words) - 1 and lower in first_names()
        named = named and words[first + 1].lower() not in listed("place")  # "Will Greece pay?"
        if not kind or kind in "cn" or named:
            break
        first += 1
    if first == len(words):
        return None
    skipped = sum(len(word) + 1 for word in words[:first])
    before, name = split_title(" ".join(words[first:]))
    return Run(before, name, skipped + sum(len(word) + 1 for word in before))
