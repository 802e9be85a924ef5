"""What stands before a name: every title once, with what it stands for and what it tells."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple, cast

from .packs import rows
from .person_words import Gender


class Title(NamedTuple):
    """One word that stands before a name and is no part of it."""

    written: str
    """As news writes it: with the point of an abbreviation, small if it is a plain word."""
    noun: str | None
    """By which an article calls the bearer of an abbreviation again: "senator" for "Sen."."""
    gender: Gender | None
    """``m`` or ``f`` where the title tells it."""
    is_role: bool
    """Whether it says what somebody is; an honorific ("Mr.", "Dr.") does not."""
    is_exact: bool
    """Whether it counts only as it is written, since its letters are a word or a name, too."""

    @property
    def word(self) -> str:
        """As it is looked up: lower-cased, without its point."""
        return self.written.rstrip(".").lower()

    @property
    def is_abbreviated(self) -> bool:
        """Whether it has a point that ends no sentence."""
        return self.written.endswith(".")


@cache
def title_rows() -> tuple[Title, ...]:
    """Every title, in alphabetical order; ``-`` is an empty cell."""
    return tuple(
        Title(
            written,
            None if noun == "-" else noun,
            None if gender == "-" else cast("Gender", gender),
            kind == "role",
            match == "exact",
        )
        for written, noun, gender, kind, match in rows("en", "titles.tsv")
    )


@cache
def titles() -> frozenset[str]:
    """What parts from the name behind it, lower-cased, without a point: "president", "sen".

    Those that count only as they are written are in `exact_titles`.
    """
    return frozenset(title.word for title in title_rows() if not title.is_exact)


@cache
def exact_titles() -> frozenset[str]:
    """Titles that count only as they are written here: "Del.", not "Del Rio"; "DCI"."""
    return frozenset(title.written for title in title_rows() if title.is_exact)


def is_title(word: str) -> bool:
    """Whether a word, as it is written, is a title.

    >>> is_title("Sen."), is_title("mayor"), is_title("Del."), is_title("Del")
    (True, True, True, False)
    """
    return word.rstrip(".").lower() in titles() or word in exact_titles()


def is_title_behind(word: str) -> bool:
    """Whether a word is a title behind another one, where an abbreviation needs no point.

    >>> is_title_behind("Con"), is_title_behind("Louise")
    (True, False)
    """
    return is_title(word) or f"{word}." in exact_titles()


_STYLES = frozenset(("dr", "sir", "dame", "engr", "lord", "lady", "prof", "hon", "rev"))


def is_style(word: str) -> bool:
    """Whether a title is earned, though it says little of what its bearer is: "Dr.", "Sir"."""
    return word.rstrip(".").lower() in _STYLES


@cache
def honorifics() -> frozenset[str]:
    """Titles that do not say what somebody is, lower-cased, without a point: "mr", "dr"."""
    return frozenset(title.word for title in title_rows() if not title.is_role)


@cache
def title_gender() -> dict[str, Gender]:
    """Title, lower-cased and without a point → ``m`` or ``f``: "mr", "fr", "queen"."""
    return {t.word: t.gender for t in title_rows() if t.gender}


@cache
def abbreviated_titles() -> frozenset[str]:
    """Abbreviations that keep their point in a run of capitals, without it: "Mr", "Sen"."""
    return frozenset(t.written.rstrip(".") for t in title_rows() if t.is_abbreviated)


@cache
def stop_titles() -> frozenset[str]:
    """Abbreviations, lower-cased and without their point, which ends no sentence before a name."""
    return frozenset(t.word for t in title_rows() if t.is_abbreviated and not t.is_exact)


@cache
def exact_stop_titles() -> frozenset[str]:
    """Those of which that is true only as they are written, without their point: "Del"."""
    return frozenset(t.written.rstrip(".") for t in title_rows() if t.is_abbreviated and t.is_exact)


@cache
def _nouns() -> dict[str, str]:
    """Abbreviation, lower-cased and without its point → the noun for its bearer."""
    return {title.word: title.noun for title in title_rows() if title.noun}


def long_form(title: str) -> str:
    """The noun by which an article calls the bearer of a title again; itself, if it is no short form.

    >>> long_form("Sen."), long_form("Mayor")
    ('senator', 'mayor')
    """
    word = title.rstrip(".").lower()
    return _nouns().get(word, word)
