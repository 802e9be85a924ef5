"""The words of a name: titles before it, the last name, what stands for it in short."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from .lexicon import first_names, kinds, listed

_POSSESSIVE = re.compile(r"['’]s?$")
# What is no part of the name that later mentions use.
_SUFFIXES = frozenset("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii".split())  # noqa: SIM905

# A word of a long name, as its initials are counted.
_WORD = re.compile(r"[^\W_][\w'’.-]*")

_LONGEST_NAME = 10
"""Words of a name that is shortened to its initials."""


@lru_cache(maxsize=1 << 12)
def bare(word: str) -> str:
    """A word of a name as it is looked up: without a possessive's end or a final point."""
    return _POSSESSIVE.sub("", word).rstrip(".")


@lru_cache(maxsize=1 << 12)
def bared(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name as they are looked up."""
    return tuple(map(bare, name))


@lru_cache(maxsize=1 << 12)
def split_title(run: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Part what stands before a name from the name: "Tarnish President Ana Roe" after its second.

    A noun for a person is a title only before two more words: "Geologist Ana Roe", not
    "Baker Roe".
    """
    words = tuple(run.split(" "))
    if bare(words[-1]).lower() in listed("thing"):
        return (), words  # "Student Council"
    known = listed("title")
    cut = 0
    for index, word in enumerate(words[:-1]):
        owner = word.endswith(("'s", "’s")) and index < len(words) - 2
        if owner or word.rstrip(".").lower() in known:
            cut = index + 1
    if not cut and len(words) > 2 and _is_noun(words[0]):
        cut = 1
    return words[:cut], words[cut:]


def _is_noun(word: str) -> bool:
    """Whether a capitalised word is a noun for a person: "Geologist", "Owner-breeder"."""
    lower = word.lower()
    if kinds().get(lower) == "n":
        return lower not in listed("thing") and lower not in first_names()
    return word.partition("-")[2][:1].islower()


def plain(name: Sequence[str]) -> str:
    """A name on its own: without a possessive's end."""
    return " ".join([*name[:-1], _POSSESSIVE.sub("", name[-1])])


@lru_cache(maxsize=1 << 12)
def last_name(words: tuple[str, ...]) -> str:
    """The word by which later mentions call somebody."""
    for word in reversed(words):
        short = bare(word)
        if short.lower() not in _SUFFIXES:
            return short
    return bare(words[-1])


def split_place(words: Sequence[str]) -> int:
    """Where the name begins in "Britain Liu Xiaming", what follows "the ambassador to"."""
    known = first_names()
    for index in range(1, len(words) - 1):
        if words[index].lower() in known:
            return index
    return max(0, len(words) - 2)


def spelled_out(text: str, end: int, short: str) -> tuple[int, str] | None:
    """The name before ``end`` that ``short`` abbreviates, and where it begins.

    The capitals that its words begin with are those of ``short``: "Ministry of Ports" for "MP".
    """
    low = max(0, end - 12 * _LONGEST_NAME)
    words = list(_WORD.finditer(text, low, end))[-_LONGEST_NAME:]
    initials = ""
    for word in reversed(words):
        if word.group()[0].isupper():
            initials = word.group()[0] + initials
            if initials == short:
                return word.start(), text[word.start() : end].strip()
            if len(initials) >= len(short):
                return None
    return None
