"""Quotes told by speaker, across articles: who is the same, who was asked for, what is too short."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import itemgetter
from unicodedata import combining, normalize

from .lexicon import name_suffixes
from .model import Quotations, Quote, Said, Source, Speaker
from .pipeline import quotations

_ARTICLES = frozenset({"a", "an", "the", "some", "one", "his", "her", "their", "its"})


def _folded(name: str) -> list[str]:
    """The words of a name without case, accents and punctuation, and without its suffix."""
    plain = "".join(c for c in normalize("NFKD", name.casefold()) if not combining(c))
    words = "".join(c if c.isalnum() else " " if c not in "'’" else "" for c in plain).split()
    while len(words) > 1 and words[-1] in name_suffixes():  # "V. Roe" begins with an initial
        words.pop()
    return words


def is_by(quote: Quote, name: str) -> bool:
    """Whether ``name`` means the speaker of a quote; case and accents do not matter.

    The words asked for stand in the speaker's name in their order, and a first name alone is not
    enough: ``zelensky``, ``v. zelensky`` and ``president zelensky`` mean Volodymyr Zelensky,
    ``volodymyr`` does not.
    """
    wanted, words = _folded(name), _folded(quote.speaker or "")
    if not wanted or not words:
        return False
    if words[0] not in _ARTICLES and wanted[-1] != words[-1]:
        return False
    rest = iter(_folded(quote.role or "") + words)
    return all(
        any(word == have or (len(word) == 1 and have.startswith(word)) for have in rest)
        for word in wanted
    )


def pick(
    quotations: Quotations, *, by: Sequence[str] = (), min_words: int | None = None
) -> Quotations:
    """Leave the quotes that any of the names in ``by`` said, with at least ``min_words`` words."""
    kept = tuple(
        quote
        for quote in quotations.quotes
        if (not by or any(is_by(quote, name) for name in by))
        and (min_words is None or words_in(quote) >= min_words)
    )
    return replace(quotations, quotes=kept)


def quotations_by(
    source: Source, *, by: Sequence[str] = (), min_words: int | None = None
) -> Quotations:
    """Find the quotes of a source, and leave those that `pick` leaves."""
    return pick(quotations(source), by=by, min_words=min_words)


def words_in(quote: Quote) -> int:
    """How many words somebody said; the " … " between parts is none."""
    return sum(any(c.isalnum() for c in word) for word in quote.text.split())


def by_speaker(articles: Iterable[Quotations]) -> Iterator[Speaker]:
    """Group quotes by who said them, whoever said most first; those by nobody known come last.

    A last name alone, as one article may give it, counts for the full name of another article
    unless two people bear it.  A description without a name ("a spokeswoman") is somebody else in
    every article.
    """
    said: dict[tuple[str, ...], list[tuple[int, Said]]] = {}
    names: dict[tuple[str, ...], Counter[str]] = {}
    roles: dict[tuple[str, ...], Counter[str]] = {}
    for number, article in enumerate(articles):
        for quote in article.quotes:
            speaker = _speaker(quote, number)
            one = number, Said(quote, article.source, article.headline)
            said.setdefault(speaker, []).append(one)
            names.setdefault(speaker, Counter())[quote.speaker or ""] += 1
            if quote.role:
                roles.setdefault(speaker, Counter())[quote.role] += 1
    for speaker, full in _full_names(said).items():
        for counts in (names, roles):
            if speaker in counts:
                counts.setdefault(full, Counter()).update(counts[speaker])
        said[full] = sorted(said[full] + said.pop(speaker), key=itemgetter(0))
    order = sorted(said, key=lambda speaker: (not speaker, -len(said[speaker])))
    for speaker in order:
        yield Speaker(
            name=_fullest(names[speaker]) or None,
            role=roles[speaker].most_common(1)[0][0] if speaker in roles else None,
            said=tuple(one for _, one in said[speaker]),
        )


def _speaker(quote: Quote, article: int) -> tuple[str, ...]:
    """What the quotes of one speaker have in common."""
    words = _folded(quote.speaker or "")
    if not words:
        return ()
    first = (quote.speaker or "").split()[0]
    nameless = words[0] in _ARTICLES or not first[0].isupper()
    return (f"article {article}", *words) if nameless else tuple(words)


def _full_names(said: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The one full name behind each shorter one: last names alone, and middle names left out."""
    bearers: dict[str, list[tuple[str, ...]]] = {}
    for speaker in said:
        if len(speaker) > 1 and not speaker[0].startswith("article "):
            bearers.setdefault(speaker[-1], []).append(speaker)
    found = {}
    for last, people in bearers.items():
        longest: dict[str, tuple[str, ...]] = {}
        for person in people:
            if len(person) > len(longest.get(person[0], ())):
                longest[person[0]] = person
        for person in people:
            full = longest[person[0]]
            if person != full and set(person) <= set(full):
                found[person] = full
        if len(longest) == 1 and (last,) in said:
            found[(last,)] = next(iter(longest.values()))
    return found


def _fullest(names: Counter[str]) -> str:
    """The name with most words; of those, the one written most often."""
    return max(names, key=lambda name: (len(name.split()), names[name], name))
