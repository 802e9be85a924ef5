"""Two offices of one person before the name: "Acme co-founder and CEO Ana Roe"."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..spans.tags import is_personal

# A body's name and an office, no determiner before them, joined to the office that follows.
_JOINED = pattern(
    r"(?<![\w'’&-])((?:[A-Z][\w'’&.-]* ){1,5})((?:[A-Za-z]\w*-)?[A-Za-z]\w+) (?:and|&) $"
)
_LONGEST: Final = 100
"""Characters before the second office in which the first is looked for."""

_DETERMINED: Final = pattern(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) $")
_LONGEST_DETERMINER: Final = 8


_FIELD = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"

# An office for several things: "Secretary of State for Culture, Media and ", with what it ends with or not.
_OF_FIELDS = pattern(
    rf"((?:[A-Z][\w’'.-]* ){{0,3}}[A-Za-z]\w+)(?: of State)? (?:of|for) (?:the )?"
    rf"(?:{_FIELD}, ){{1,3}}{_FIELD},? (?:and|&) (?:{_FIELD}, )?$"
)
_LONGEST_FIELDS: Final = 120


def office_of_fields(text: str, start: int) -> str | None:
    """The office for several things that ends at an offset, or before the last of them.

    "Minister for Ports, Rivers and " stands before "Lakes Ana Roe"; with "Lakes, " before "Ana Roe".
    """
    joined = text.endswith((" and ", " & "), 0, start)
    if not joined and text[start - 2 : start] != ", ":
        return None
    low = max(0, start - _LONGEST_FIELDS)
    if not joined and text.find(" and ", low, start) < 0 and text.find(" & ", low, start) < 0:
        return None
    found = _OF_FIELDS.search(text, low, start)
    if found is None or not is_office(found.group(1).rpartition(" ")[2]):
        return None
    return text[found.start() : start]


def is_office(word: str) -> bool:
    """Whether a list has a word, perhaps with a capital, as what somebody is: "Co-Owner", "Founder"."""
    lower = word.lower()
    tail = lower.rpartition("-")[2]
    personal = is_personal(tail)
    return lower in lexicon.titles() or (personal and lower not in lexicon.first_names())


def joined_office(text: str, start: int) -> list[str]:
    """The words of an office that is joined to the one at ``start``, with the "and" behind them."""
    if not text.endswith((" and ", " & "), 0, start):
        return []
    found = _JOINED.search(text, max(0, start - _LONGEST), start)
    if found is None or not is_office(found.group(2)):
        return []
    low = found.start()
    if _DETERMINED.search(text, max(0, low - _LONGEST_DETERMINER), low):
        return []  # "the Tarn mayor and Governor Ana Roe" are two
    body = found.group(1).split()
    if len(body) == 1 and (body[0].lower() in lexicon.first_names() or lexicon.is_title(body[0])):
        return []
    return text[low:start].split()
