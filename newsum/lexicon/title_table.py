"""What stands before a name: every title once, with what it stands for and what it tells."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, cast

from .lists import Gender
from .packs import rows


class Title(NamedTuple):
    """One word that stands before a name and is no part of it."""

    written: str
    """As news writes it: with the point of an abbreviation, small if it is a plain word."""
    long: str | None
    """What an abbreviation stands for, lower-cased."""
    gender: Gender | None
    """``m`` or ``f`` where the title tells it."""
    is_role: bool
    """Whether it says what somebody is; an honorific ("Mr.", "Dr.") does not."""
    known_to: str
    """``t`` what parts titles from names, ``r`` runs of capitals, ``s`` ends of sentences, ``l``
    long forms."""

    @property
    def word(self) -> str:
        """As it is looked up: lower-cased, without its point."""
        return self.written.rstrip(".").lower()


@cache
def title_table() -> tuple[Title, ...]:
    """Every title, in alphabetical order; ``-`` is an empty cell."""
    return tuple(
        Title(
            written,
            None if long == "-" else long,
            None if gender == "-" else cast("Gender", gender),
            kind == "role",
            known_to,
        )
        for written, long, gender, kind, known_to in rows("en", "titles.tsv")
    )


@cache
def titles() -> frozenset[str]:
    """What parts from the name behind it, lower-cased, without a point: "president", "sen"."""
    return frozenset(title.word for title in title_table() if "t" in title.known_to)


@cache
def honorifics() -> frozenset[str]:
    """Titles that do not say what somebody is, lower-cased, without a point: "mr", "dr"."""
    return frozenset(title.word for title in title_table() if not title.is_role)


@cache
def honorific_gender() -> dict[str, Gender]:
    """Honorific, lower-cased and without a point → ``m`` or ``f``, for those that tell it."""
    return {t.word: t.gender for t in title_table() if t.gender and not t.is_role}


@cache
def abbreviated_titles() -> frozenset[str]:
    """Abbreviations that keep their point in a run of capitals, without it: "Mr", "Sen"."""
    return frozenset(t.written.rstrip(".") for t in title_table() if "r" in t.known_to)


@cache
def stop_titles() -> frozenset[str]:
    """Abbreviations, lower-cased, whose point ends no sentence before a name: "mr", "amb"."""
    return frozenset(title.word for title in title_table() if "s" in title.known_to)


@cache
def _long_forms() -> dict[str, str]:
    """Abbreviation, lower-cased and without its point → what it stands for."""
    return {t.word: t.long for t in title_table() if t.long and "l" in t.known_to}


def long_form(title: str) -> str:
    """What a title stands for, lower-cased: "senator" for "Sen."; itself where it is no short form.

    >>> long_form("Sen.")
    'senator'
    """
    word = title.rstrip(".").lower()
    return _long_forms().get(word, word)
