"""Quotes by speaker across articles, and the choice of one speaker's quotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from unicodedata import combining, normalize

from .model import Quotations, Quote, Said, Speaker

# The words of a name; hyphens and apostrophes are part of them.
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")

# Where the head of a phrase ends: "a spokeswoman | for the ministry".
_TAIL = re.compile(r" (?:for|of|at|in|from|with|on|to|who|that)\b|,")

_ARTICLE = re.compile(r"(?:the|an?) ", re.IGNORECASE)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def fold(text: str) -> str:
    """A text without case and accents, for comparison.

    >>> fold("José O’Neil")
    "jose o'neil"
    """
    plain = "".join(c for c in normalize("NFKD", text) if not combining(c))
    return plain.replace("’", "'").casefold()


def _words(name: str) -> list[str]:
    """The folded words of a name, without suffixes such as "Jr."."""
    words = _WORD.findall(fold(name))
    return [word for word in words if word not in _SUFFIXES] or words


def _is_name(speaker: str) -> bool:
    """Tell a name from a phrase: "the White House" from "the lawyer"."""
    rest = _ARTICLE.sub("", speaker, count=1)
    return rest[:1].isupper() and not (rest != speaker and _TAIL.search(rest))


def speaks(quote: Quote, by: str) -> bool:
    """Whether ``by`` names the speaker: every word of it is one of the name's.

    Case and accents do not matter, and the last name is enough.  Somebody without a name answers
    to the phrase, or to its head: "spokeswoman", but not to whomever she speaks for.
    """
    if not quote.speaker or not _words(by):
        return False
    if fold(quote.speaker) == fold(by):
        return True
    head = quote.speaker if _is_name(quote.speaker) else _TAIL.split(quote.speaker, maxsplit=1)[0]
    return set(_words(by)) <= set(_words(head))


def narrow(record: Quotations, by: str | None = None, min_words: int = 0) -> Quotations:
    """Keep the quotes of one speaker, and those of at least so many words."""
    kept = tuple(
        quote
        for quote in record.quotes
        if (by is None or speaks(quote, by)) and len(_WORD.findall(quote.text)) >= min_words
    )
    return replace(record, quotes=kept)


def _same(full: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names of several words may be one person's: "H. Roe", "Hanna Ida Roe"."""
    first, second = full[0], other[0]
    short = min(len(first), len(second)) == 1
    return full[-1] == other[-1] and (first == second or (short and first[0] == second[0]))


def _keys(names: Iterable[str]) -> dict[str, str]:
    """Every name → the name under which its bearer is listed, the fullest there is.

    A last name alone is its bearer's only where one person in all articles bears it.
    """
    listed: dict[str, list[tuple[list[str], str]]] = {}
    keys: dict[str, str] = {}
    counted = Counter(names)
    for name in sorted(counted, key=lambda name: (-len(_words(name)), -counted[name], name)):
        words = _words(name)
        if not words:
            keys[name] = name
            continue
        bearers = listed.setdefault(words[-1], [])
        if len(words) == 1:
            fitting = [key for _, key in bearers]
        else:
            fitting = [key for full, key in bearers if len(full) > 1 and _same(full, words)]
        if len(fitting) == 1:
            keys[name] = fitting[0]
        else:
            keys[name] = name
            bearers.append((words, name))
    return keys


def group(records: Iterable[Quotations]) -> tuple[Speaker, ...]:
    """Quotes by speaker, most quoted first; those of which nobody can be told come last.

    A phrase ("a spokeswoman") means somebody else in every article; a name means the same person
    unless another bears it too: "Roe" in one article and "Hanna Roe" in another are one where
    there is no Jonas Roe.
    """
    records = list(records)
    names = [quote.speaker for record in records for quote in record.quotes if quote.speaker]
    keys = _keys(name for name in names if _is_name(name))
    groups: dict[tuple[str, str], list[Said]] = {}
    for record in records:
        for quote in record.quotes:
            name = quote.speaker or ""
            key = (keys[name], "") if name in keys else (name, record.source if name else "")
            groups.setdefault(key, []).append(Said(quote, record.source, record.headline))
    order = sorted(groups, key=lambda key: (not key[0], -len(groups[key])))
    return tuple(_speaker(key[0] or None, groups[key]) for key in order)


def _speaker(name: str | None, said: list[Said]) -> Speaker:
    """One speaker, with the role that most quotes give."""
    roles = Counter(one.quote.role for one in said if one.quote.role)
    role = roles.most_common(1)[0][0] if roles and name else None
    return Speaker(name=name, role=role, said=tuple(said))
