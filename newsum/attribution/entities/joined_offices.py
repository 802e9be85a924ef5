"""Offices before a name, and what they are of: "Director of Ports Ana Roe", "Acme co-founder and CEO Ana Roe"."""

from __future__ import annotations

from typing import Final

from ... import lexicon
from ...patterns import pattern
from ..spans.tags import is_function_word, is_personal
from .role_words import is_occupation

# A body's name and an office, no determiner before them, joined to the office that follows.
_JOINED = pattern(
    r"(?<![\w'’&-])((?:[A-Z][\w'’&.-]* ){1,5}|(?=[A-Z]))((?:[A-Za-z]\w*-)?[A-Za-z]\w+) (?:and|&) $"
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

# An office before the organization that it belongs to: "China’s ambassador to ", "Director of ".
_OFFICE = pattern(r"((?:[A-Z][\w’'.-]* ){0,3}[\w-]+) (?:of|to|for|at) (?:the )?$")

# One with a body between the two: "State Attorney for the District of ".
_OFFICE_OF_BODY = pattern(
    r"((?:[A-Z][\w’'.-]* ){0,4}[\w-]+) (?:of|for) (?:the )?(?:[A-Z][\w’'.-]* ){1,3}of (?:the )?$"
)
_LOOK_BACK_OF_BODY: Final = 100

_LONGEST_LINK: Final = 10
_LONGEST_BRACKET: Final = 40
"""Characters of a preposition and the blank behind a bracket, and in brackets, at most."""

_OF: Final = (" of ", " of the ")
_OFFICE_LINKS: Final = (*_OF, " to ", " to the ", " for ", " for the ", " at ", " at the ")
"""What the latter ends with, and either of them."""

_LOOK_BACK: Final = 60
"""Characters before a name in which its office is looked for."""


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


def bracketed_office(text: str, start: int) -> list[str]:
    """The words of an office that a bracket parts from the name at ``start``: "Commissioner (Ports) ".

    What is in brackets belongs to it, but for its initials: "Forest Officer (FO)".
    """
    if not text.endswith(") ", 0, start):
        return []
    end = text.rfind(" (", max(0, start - _LONGEST_BRACKET), start)
    words = text[max(0, end - _LOOK_BACK) : end].rpartition("\n")[2].split() if end > 0 else []
    first = len(words)
    while first and (_is_of_office(words[first - 1]) or words[first - 1] in ("of", "for")):
        first -= 1
    head = next((at for at, word in enumerate(words) if at > first and word in ("of", "for")), 0)
    if first == len(words) or not _is_held(words[(head or len(words)) - 1]):
        return []
    bracket = text[end + 1 : start - 1]
    return words[first:] if bracket[1:-1].isupper() else [*words[first:], *bracket.split()]


def _is_held(word: str) -> bool:
    """Whether a word is what somebody is, by a list or by its ending: "Conservator"."""
    return is_office(word) or is_occupation(word.lower())


def _is_of_office(word: str) -> bool:
    """Whether a word before a bracket may belong to an office: in capitals, or an office itself."""
    capital = word[:1].isupper() and not is_function_word(word)
    return (capital or is_office(word)) and word[-1].isalpha()


def _ends_sentence(word: str) -> bool:
    """Whether a word ends a sentence, as far as its point tells: "Monday.", not "Gen.", "U.S."."""
    head = word[:-1]
    return word[-1] == "." and len(head) > 1 and "." not in head and not lexicon.is_title(word)


def _office_with_bracket(text: str, start: int, bracket: int) -> str | None:
    """The office that goes on behind a bracket: "Minister of State (Independent Charge) for "."""
    opening = text.rfind(" (", max(0, bracket - _LONGEST_BRACKET), bracket)
    words = text[max(0, opening - _LOOK_BACK) : opening].rpartition("\n")[2].split()
    first = len(words)
    while first and (_is_of_office(words[first - 1]) or words[first - 1] == "of"):
        first -= 1
    low = opening - len(" ".join(words[first:]))
    held = opening > 0 and any(map(is_office, words[first:]))
    return text[low:start] if held else None


def office_of(text: str, start: int) -> str | None:
    """The office that an organization's name at ``start`` belongs to, and its link: "Director of "."""
    if not text.endswith(_OFFICE_LINKS, 0, start):
        return None
    found = None
    bracket = text.rfind(") ", max(0, start - _LONGEST_LINK), start)
    if bracket >= 0:
        return _office_with_bracket(text, start, bracket)
    if text.endswith(_OF, 0, start):
        found = _OFFICE_OF_BODY.search(text, max(0, start - _LOOK_BACK_OF_BODY), start)
    found = found or _OFFICE.search(text, max(0, start - _LOOK_BACK), start)
    if found is None or text.endswith((" a ", " an "), 0, found.start()):
        return None  # "a driver for Port Roe Transit"
    head = found.group(1).rpartition(" ")[2].lower()
    personal = is_personal(head)
    low, words = found.start(), found.group(1).split(" ")
    while len(words) > 1 and (
        any(map(_ends_sentence, words[:-1])) or (is_function_word(words[0]) and words[0].istitle())
    ):
        low += len(words.pop(0)) + 1  # "on Monday. Chief of", "But Secretary of"
    return text[low:start] if head in lexicon.titles() or personal else None
