"""Quotes by speaker across articles: matched to a name asked for, filtered, grouped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import TypeAlias

from .lexicon import honorifics, is_title, name_suffixes
from .model import Quotations, Quote, Source, SourcedQuote, SpeakerEntry
from .pipeline import quotations
from .shown_names import without_middle
from .text import without_accents

_ARTICLES = frozenset({"a", "an", "the", "some", "one", "his", "her", "their", "its"})
"""First words of a description without a name: "a spokeswoman"."""

_MOST_NAMED = 12
"""How many speakers are told where the one asked for is not quoted."""

_LONGEST_ASKED = 200
"""Characters of a name that was asked for, where it is told again."""

Key: TypeAlias = tuple[str, ...]
"""What the mentions of one speaker share: the folded words of the name, none if not known."""


def _folded(name: str) -> list[str]:
    """The words of a name without case, accents, punctuation and its suffix.

    Two articles need not agree on a suffix.
    """
    plain = without_accents(name.casefold())
    words = "".join(c if c.isalnum() else " " if c not in "'’" else "" for c in plain).split()
    while len(words) > 1 and words[-1] in name_suffixes():  # "V. Roe" begins with an initial
        words.pop()
    return words


def _last_name(name: str) -> list[str]:
    """The words of a last name, which may have a hyphen."""
    parts = filter(None, map(_folded, reversed(name.split())))
    return next((words for words in parts if words[-1] not in name_suffixes()), _folded(name)[-1:])


def is_by(quote: Quote, name: str) -> bool:
    """Whether the speaker of a quote matches ``name``; case and accents do not matter.

    The words of ``name`` are in the speaker's role and name, in the same order, and a first name
    alone is not enough: ``zelensky``, ``v. zelensky`` and ``president zelensky`` match Volodymyr
    Zelensky, ``volodymyr`` does not.  Half of a last name is enough: ``holt`` for Renée Arcy-Holt.  A title
    need not be told in the article, but no other must be.
    """
    wanted, words = _folded(name), _folded(quote.speaker or "")
    while len(wanted) > 1 and (
        wanted[0] in honorifics() or (quote.role is None and is_title(wanted[0]))
    ):
        del wanted[0]
    if not wanted or not words:
        return False
    if words[0] not in _ARTICLES and wanted[-1] not in _last_name(quote.speaker or ""):
        return False
    rest = iter(_folded(quote.role or "") + words)
    return all(
        any(word == have or (len(word) == 1 and have.startswith(word)) for have in rest)
        for word in wanted
    )


def select(
    quotations: Quotations, *, by: Sequence[str] = (), min_words: int | None = None
) -> Quotations:
    """Keep the quotes of the speakers in ``by`` (all, if empty) with at least ``min_words`` words."""
    kept = tuple(
        quote
        for quote in quotations.quotes
        if (not by or any(is_by(quote, name) for name in by))
        and (min_words is None or word_count(quote) >= min_words)
    )
    if kept or not by:
        return replace(quotations, quotes=kept)
    others = tuple(speakers_of(quotations))
    return replace(quotations, quotes=(), others=others, nobody=nobody_by(by, others))


def speakers_of(article: Quotations) -> list[str]:
    """The speakers of an article's quotes, the most quoted first."""
    counts = Counter(quote.speaker for quote in article if quote.speaker)
    return [name for name, _ in counts.most_common()]


class Missed:
    """Whether anybody who was asked for is quoted in a run of articles, and who is instead."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names
        self._speakers: Counter[str] = Counter()
        self.found = False

    def watch(self, articles: Iterable[Quotations]) -> Iterator[Quotations]:
        """Pass articles on, and take in whom they quote."""
        for article in articles:
            self.found = self.found or bool(article.quotes)
            if not self.found:
                self._speakers.update(article.others)
            yield article

    def __str__(self) -> str:
        return nobody_by(self._names, _full_names(self._speakers))


def _full_names(speakers: Counter[str]) -> list[str]:
    """The names of speakers, a last name alone counted with the full one, the most quoted first."""
    names: dict[Key, Counter[str]] = {}
    for name, count in speakers.items():
        names.setdefault(_key(name, 0), Counter())[name] += count
    for alias, canonical in _canonical_keys(names).items():
        names[canonical].update(names.pop(alias))
    by_count = sorted(names.values(), key=lambda counts: -sum(counts.values()))
    return list(map(_fullest, by_count))


def nobody_by(names: Sequence[str], speakers: Sequence[str]) -> str:
    """What is told where nobody of ``names`` is quoted: who is, at most `_MOST_NAMED` of them."""
    asked = " or ".join(f"“{without_middle(name, _LONGEST_ASKED)}”" for name in names)
    told = f"Nobody by the name {asked} is quoted here."
    if not speakers:
        return f"{told} Nor is anybody else."
    named = ", ".join(speakers[:_MOST_NAMED])
    more = len(speakers) - _MOST_NAMED
    return f"{told} Quoted are: {named}{f' and {more} more' if more > 0 else ''}."


def quotations_by(
    source: Source, *, by: Sequence[str] = (), min_words: int | None = None
) -> Quotations:
    """Find the quotes of a source, and keep those that `select` keeps."""
    return select(quotations(source), by=by, min_words=min_words)


def word_count(quote: Quote) -> int:
    """The number of words in a quote; the " … " between its parts is none."""
    return sum(any(c.isalnum() for c in word) for word in quote.text.split())


def group_by_speaker(articles: Iterable[Quotations]) -> Iterator[SpeakerEntry]:
    """Group quotes by speaker, the most quoted first and the unknown ones last.

    A last name alone, as one article may give it, is an alias of the full name in another article
    unless two people bear it.  A description without a name ("a spokeswoman") is another speaker in
    every article.
    """
    quotes: dict[Key, list[tuple[int, SourcedQuote]]] = {}
    names: dict[Key, Counter[str]] = {}
    roles: dict[Key, Counter[str]] = {}
    for number, article in enumerate(articles):
        for quote in article.quotes:
            key = _key(quote.speaker or "", number)
            sourced = SourcedQuote(
                quote, article.source, article.headline, article.date, article.url
            )
            quotes.setdefault(key, []).append((number, sourced))
            names.setdefault(key, Counter())[quote.speaker or ""] += 1
            if quote.role:
                roles.setdefault(key, Counter())[quote.role] += 1
    for alias, canonical in _canonical_keys(quotes).items():
        for counts in (names, roles):
            if alias in counts:
                counts.setdefault(canonical, Counter()).update(counts[alias])
        quotes[canonical] = sorted(quotes[canonical] + quotes.pop(alias), key=itemgetter(0))
    for key in sorted(quotes, key=lambda key: (not key, -len(quotes[key]))):
        yield SpeakerEntry(
            name=_fullest(names[key]) or None,
            role=roles[key].most_common(1)[0][0] if key in roles else None,
            quotes=tuple(sourced for _, sourced in quotes[key]),
        )


def _key(speaker: str, article: int) -> Key:
    """The key of a speaker; that of a description holds its article's number."""
    words = _folded(speaker)
    if not words:
        return ()
    return tuple(words) if is_named(speaker) else (f"article {article}", *words)


def is_named(speaker: str) -> bool:
    """Whether a speaker is told by name, and not by a description: "a spokeswoman"."""
    words = _folded(speaker)
    return bool(words) and words[0] not in _ARTICLES and speaker.split(maxsplit=1)[0][0].isupper()


def _canonical_keys(keys: Collection[Key]) -> dict[Key, Key]:
    """The full name that each alias stands for: a last name alone, or one without a middle name."""
    by_last_name: dict[str, list[Key]] = {}
    for key in keys:
        if len(key) > 1 and not key[0].startswith("article "):
            by_last_name.setdefault(key[-1], []).append(key)
    canonical = {}
    for last, bearers in by_last_name.items():
        longest: dict[str, Key] = {}
        for key in bearers:
            if len(key) > len(longest.get(key[0], ())):
                longest[key[0]] = key
        for key in bearers:
            full = longest[key[0]]
            if key != full and set(key) <= set(full):
                canonical[key] = full
        if len(longest) == 1 and (last,) in keys:
            canonical[(last,)] = next(iter(longest.values()))
    return canonical


def _fullest(names: Counter[str]) -> str:
    """The name with most words; of those, the one written most often."""
    return max(names, key=lambda name: (len(name.split()), names[name], name))
