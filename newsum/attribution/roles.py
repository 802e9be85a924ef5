"""What an article says its people are, read off the words beside their names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .lexicon import honorifics, kinds, listed

# A phrase between commas after a name: an age, then what they are.
ASIDE = re.compile(
    r"(?: \([^()\n]{1,30}\))?, (?:(\d{1,3}),? ?)?(?:([^,.;:?!\n“”\"()—]{3,160})(?!\w))?"
)
LONGEST_ASIDE = 210
"""Characters: more than `ASIDE` ever takes."""

# What ends a run of words before a name.
_AFTER_MARK = re.compile(r"[^\w'’ -]+ ?")

# The words before a name that a comma parts from them: "the mayor, Ana Roe,".
_NAMED_AFTER = re.compile(r"(?:[\w'’-]+ ){0,5}[\w'’-]+, $")

# An office before the body that it belongs to: "China’s ambassador to ", "Director of ".
_OFFICE = re.compile(r"((?:[A-Z][\w’'.-]* ){0,3}[\w-]+) (?:of|to|for|at) (?:the )?$")

_OWNERS = ("'s", "’s", "s'", "s’")
_ARTICLES = frozenset({"the", "a", "an"})
_TIMES = frozenset(
    "day week month year night morning evening time moment first last".split()  # noqa: SIM905
)
_WOMEN = frozenset("queen mother wife sister daughter actress aunt niece widow girl".split())  # noqa: SIM905
_MEN = frozenset("king father husband brother son pope uncle nephew widower boy".split())  # noqa: SIM905


def gender_of(word: str) -> str | None:
    """The gender that a role tells: "spokeswoman", "chairman"."""
    if word.endswith("woman") or word in _WOMEN:
        return "f"
    if word.endswith("man") or word in _MEN:
        return "m"
    return None


def held(role: Sequence[str]) -> list[str]:
    """The words of a role that say what somebody is, not of what: "mayor" of "Brack's mayor of …"."""
    known = kinds()
    found: list[str] = []
    for word in role:
        if known.get(word.lower()) == "o" and found:
            break
        if word.endswith(("'s", "’s")):
            found.clear()
        elif word.lower() not in _ARTICLES:
            found.append(word)
    return found


def leading(text: str, start: int) -> list[str]:
    """The noun for a person right before a name, with the words that belong to it."""
    if text[start - 1 : start] != " ":
        return []
    known = kinds()
    chunk = text[max(0, start - 60) : start - 1]
    if known.get(chunk[chunk.rfind(" ") + 1 :]) != "n":
        return []
    words = _AFTER_MARK.split(chunk)[-1].split(" ")[-5:]
    first = len(words) - 1
    while (
        first
        and known.get(words[first - 1].lower(), "w") in "nwN"
        and not words[first - 1].endswith(("ly", "'s", "’s"))
    ):
        first -= 1
    return words[first:]


def office(text: str, start: int) -> str | None:
    """The office that a body's name at ``start`` belongs to, with the link: "Director of "."""
    found = _OFFICE.search(text, max(0, start - 60), start)
    if found is None:
        return None
    head = found.group(1).rpartition(" ")[2].lower()
    known = head in listed("title") or (kinds().get(head) == "n" and head not in listed("thing"))
    return text[found.start() : start] if known else None


def named_after(text: str, start: int, end: int, high: int) -> list[str]:
    """What somebody is whose name only explains it: "mayor" of "the mayor, Ana Roe,"."""
    if text[start - 2 : start] != ", " or text[end : min(end + 1, high)] not in (",", ".", ""):
        return []
    match = _NAMED_AFTER.search(text, max(0, start - 70), start)
    words = match.group()[:-2].split() if match else []
    known = kinds()
    if not words or known.get(words[-1]) != "n":
        return []
    first = len(words) - 1
    while first and known.get(words[first - 1].lower(), "w") not in "doxjc":
        first -= 1
    determined = first and known.get(words[first - 1].lower()) == "d"
    owned = any(word.endswith(_OWNERS) for word in words[first:])
    return words[first:] if determined or owned else []


def described(words: Sequence[str]) -> list[str]:
    """What an aside says its subject is; nothing where it says no such thing."""
    known = kinds()
    role: list[str] = []
    for word in words:
        kind = known.get(word.lower(), "w")
        if kind in "cxjt" and (kind != "j" or word.lower() not in ("and", "or")):
            break
        role.append(word)
    while role and (role[-1] == "-" or known.get(role[-1].lower(), "w") in "odj"):
        role.pop()
    plain = role[1:] if role and role[0].lower() in _ARTICLES else role
    if not plain or known.get(plain[0].lower(), "w") in "op":
        return []
    if plain is not role and plain[0].islower() and _TIMES.isdisjoint(plain):
        return role  # "the harbour master": no list has everything that people are
    for word in plain[:6]:
        if known.get(word.lower()) == "n" or word.lower() in listed("title"):
            return role
        if known.get(word.lower(), "w") in "dop":
            break
    return []


@cache
def _polite() -> frozenset[str]:
    """Titles that say nothing of what somebody is."""
    return frozenset({*honorifics(), "dr"})


def of_role(words: Sequence[str]) -> list[str]:
    """Words before a name without those that are only polite."""
    return [word for word in words if word.rstrip(".").lower() not in _polite()]
