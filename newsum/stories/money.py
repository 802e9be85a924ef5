"""Sums of money: their currency, and what a sum is by the words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from ..lexicon.figure_words import FigureWords

CURRENCIES: Final = frozenset("$€£¥")
"""Signs of currencies."""

_MONEY_REACH: Final = 8
"""Words between a sum of money and the word that says what it is."""

_CONVERTED_REACH: Final = 6
"""Words from a sum of money to the bracket that says it in another currency."""

_RELATIVE: Final = frozenset({"who", "whose"})
"""They open a clause about somebody, which says nothing of the sum: "to a man who lost a leg"."""


def currency(lower: Sequence[str], at: int, after: int) -> str:
    """The sign of a currency before a number, or behind it."""
    beside = (*lower[max(0, at - 1) : at], *lower[after : after + 1])
    return next((token for token in beside if token in CURRENCIES), "")


def is_converted(lower: Sequence[str], at: int) -> bool:
    """Whether a sum says again in another currency what another one says: "$27bn (£14bn)"."""
    first = at - (lower[at - 1 : at] != [] and lower[at - 1] in CURRENCIES)
    before = lower[max(0, first - _CONVERTED_REACH) : first]
    return before[-1:] == ["("] and not CURRENCIES.isdisjoint(before)


def elided_currency(lower: Sequence[str], after: int, words: FigureWords) -> str:
    """The currency of "1,5 million d'euros"; "" where none is so."""
    of, mark, noun = (
        lower[after].replace("’", "'").partition("'") if lower[after:] else ("", "", "")
    )
    return noun.removesuffix("s") if mark and len(of) == 1 and noun in words.money else ""


def sum_of_money(lower: Sequence[str], at: int, unit: str, words: FigureWords) -> str:
    """What a sum of money is, by the word nearest before it, else behind it: "$ worth"."""
    said = words.sums
    behind = takewhile(lambda word: word not in _RELATIVE, lower[at + 1 : at + _MONEY_REACH])
    near = [*reversed(lower[max(0, at - _MONEY_REACH) : at]), *behind]
    kind = next((said[word] for word in near if word in said), "")
    return f"{unit} {kind}" if kind else unit
