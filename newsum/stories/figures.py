"""Counts that sentences state, so that articles which disagree on one can be shown side by side.

A figure is told by what it counts: a noun ("63 ships"), or a fact that several words name ("killed
12", "12 dead"), or it is one of `measures`.  What cannot be told plainly is no figure: a part of a count
("12 of them"), a time, a score, a year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from .. import language, lexicon
from ..lexicon.figure_words import FigureWords, figure_words
from ..model import Article, Point, Sentence
from ..patterns import pattern
from ..story_model import Figure
from ..text import squeeze
from .measures import age_of_named, measured
from .numerals import TOKEN, has_number, is_day, ones_behind, scale, value_of

_MOST_SENTENCES: Final = 15
"""Sentences of an article that are looked through: further down stand figures of other events."""

# A year in a sentence; "since 2019" says how seldom this was.
_IN_A_YEAR = pattern(r"(?:(?<!\bsince )|(?=\d{4}, when))\b(?:19|20)\d\d\b(?!,\d)")

# A plural, as most nouns that are counted are, in English and its neighbours: "63 ships outside".
_PLURAL = pattern(r"[^su]s$")

_CURRENCIES: Final = frozenset("$€£¥")

_MONEY_REACH: Final = 8
"""Words between a sum of money and the word that says what it is."""

_MARKS: Final = frozenset(",;:()—–.!?")
"""Marks that part one count from the next."""

_NO_NOUNS: Final = frozenset({"%", "percent", "per", "-", "/", "'", "’"})
"""What makes the number before it no count of a noun."""

_MAGNITUDE: Final = frozenset({"magnitude", "richter"})

# "6.1-magnitude", as one token.
_OF_MAGNITUDE = pattern(r"(\d(?:\.\d)?)-magnitude")

_VOTE: Final = "vote"
_SIDES: Final = {"favour": "for", "favor": "for", "for": "for", "against": "against"}
"""What votes are cast for: "214 votes in favour"."""

_ATTENDED: Final = "attended"
_WHO_ATTEND: Final = frozenset({"demonstr", "particip", "spectat"})
"""The fact of having been there, and the stems of nouns that say it by themselves."""

_CROWDS: Final = frozenset({"crowd", "audience"})
"""Before "of" and a number they say what it counts, without a noun behind it."""

_HOSPITAL: Final = "hospital"
_TO_HOSPITAL: Final = frozenset({"to", "in"})
"""Before "hospital" they say that somebody lies there."""

_OF: Final = frozenset({"de", "di"})
"""Between a scale and a noun: "2 milhões de reais"."""

_TOWARD: Final = frozenset({"toward", "towards"})
"""Behind a sum of money they make it a part of another one."""

_REACH: Final = 5
"""Words between a number and the word that says what it is of."""

_ASIDE: Final = 10
"""Words between two commas that a count may go on behind, both of them counted."""

_TOLLS: Final = frozenset({"toll", "turnout", "attendance"})
_TOLL_REACH: Final = 20
"""The same after "death toll", which is followed by what it is the toll of."""

_LEAST: Final = 2
"""The least count that is one: "one" is often a pronoun."""

_BEFORE: Final = 8
_BEHIND: Final = 4
"""Words before and behind a figure that are near it."""

_LONGEST_NOUN: Final = 3
"""Words from a number to the noun that it counts, that noun included."""


def figures(article: Article, sentences: Sequence[Sentence]) -> tuple[Figure, ...]:
    """The figures of an article's sentences, in order."""
    found: list[Figure] = []
    known = _known(article.language)
    this_year = {(article.date or "")[:4]}
    for place, sentence in enumerate(sentences[:_MOST_SENTENCES]):
        if not this_year.issuperset(_IN_A_YEAR.findall(sentence.text)):
            continue  # of another year, and so of another event
        if has_number(sentence.text, known.words):
            found += _of_sentence(sentence, known, place)
    return tuple(found)


class _Known(NamedTuple):
    """The words of counts in a language, and stems of some of them."""

    code: str | None
    words: FigureWords
    stop_words: frozenset[str]
    everybody: frozenset[str]
    """Stems of nouns that count all whom a fact concerns; "" is a count without a noun."""
    people: frozenset[str]
    """Stems of nouns for people, by which a fact about people may be counted."""
    money: frozenset[str]


class _Count(NamedTuple):
    """What a token counts or measures."""

    value: float
    about: str
    stem: str
    """The noun's."""
    first: int
    last: int
    """The indices of the first and the last of the tokens that say so."""


@lru_cache(maxsize=16)
def _known(code: str | None) -> _Known:
    words = figure_words(code)

    def stems(of: frozenset[str]) -> frozenset[str]:
        return frozenset(language.stems(sorted(of), code or "en"))

    everybody = stems(words.everybody) | {""}
    people = stems(words.people) | everybody
    stop_words = language.stop_words(code)
    return _Known(code, words, stop_words, everybody, people, stems(words.money))


def _of_sentence(sentence: Sentence, known: _Known, place: int) -> Iterator[Figure]:
    """The figures of a sentence, which is the ``place``-th of its article, from 0."""
    tokens = [(found[0], found.start(), found.end()) for found in TOKEN.finditer(sentence.text)]
    raw = [token for token, _, _ in tokens]
    lower = [token.lower() for token in raw]
    if not known.words.each.isdisjoint(lower):
        return
    found = [
        (at, counted)
        for at in range(len(lower))
        if (
            counted := _magnitude(lower, at, known)
            or _measured(raw, lower, at, known)
            or _counted(lower, at, known)
        )
    ]
    if not found:
        return
    point = Point(
        text=squeeze(sentence.text),
        start=sentence.start,
        end=sentence.end,
        paragraph=sentence.paragraph,
        score=0.0,
    )
    context = _content(lower, known)
    for at, (value, about, stem, first, last) in found:
        before = lower[max(0, at - 3) : at]
        at_least = not known.words.floor.isdisjoint(before)
        yield Figure(
            value=value,
            about=about,
            words=squeeze(sentence.text[tokens[first][1] : tokens[last][2]]),
            rounded=not known.words.rounding.isdisjoint(before),
            least=at_least or lower[last + 1 : last + 3] == ["or", "more"],
            point=point,
            context=context - {stem},
            near=_content(
                [*lower[max(0, at - _BEFORE) : at], *lower[last + 1 : last + 1 + _BEHIND]], known
            ),
            place=place,
        )


def _content(lower: Sequence[str], known: _Known) -> frozenset[str]:
    """The stems of words, but for stop words and numbers."""
    content = [
        word
        for word in lower
        if word[0].isalpha()
        and word not in known.stop_words
        and value_of(word, known.words) is None
    ]
    return frozenset(language.stems(content, known.code)) - known.words.scales.keys()


def _measured(raw: Sequence[str], lower: Sequence[str], at: int, known: _Known) -> _Count | None:
    """The measure that a token states, as `_counted` gives a count."""
    found = measured(lower, at, known.words) or age_of_named(raw, at, known.words)
    if found is None:
        return None
    stem = language.stems([found.of], known.code)[0] if found.of else ""
    return _Count(found.value, f"{found.unit} {stem}".rstrip(), stem, found.first, found.last)


def _magnitude(lower: Sequence[str], at: int, known: _Known) -> _Count | None:
    """The magnitude of an earthquake that a token states."""
    if glued := _OF_MAGNITUDE.fullmatch(lower[at]):
        return _Count(float(glued[1]), "magnitude", "", at, at)
    near = [*lower[max(0, at - 2) : at], *lower[at + 1 : at + 4]]
    value = value_of(lower[at], known.words)
    if value is None or not 1 <= value < 10 or _MAGNITUDE.isdisjoint(near):
        return None
    return _Count(value, "magnitude", "", at, at)


def _counted(lower: Sequence[str], at: int, known: _Known) -> _Count | None:
    """What a token counts."""
    words = known.words
    value = value_of(lower[at], words)
    if value is None or _is_part(lower, at, words) or is_day(lower, at, words):
        return None
    ones = ones_behind(lower, at, words)
    if not ones and at > 1 and ones_behind(lower, at - 2, words):
        return None  # the five of "trinta e cinco"
    value += ones
    after = at + 1 + 2 * (ones > 0)
    times = scale(lower, after, words)
    after += times != 1.0
    if times != 1.0 and lower[after : after + 1] and lower[after] in _OF:
        after += 1
    value *= times
    last = _noun(lower, after, known)
    if last is None or value < _LEAST:
        return None
    if last < after and lower[at - 1 : at] == ["of"] and lower[at - 2] not in words.facts:
        return None  # an age: "a man of 66"
    stem = language.stems([lower[last]], known.code)[0] if last >= after else ""
    currency = lower[at - 1] if at and lower[at - 1] in _CURRENCIES else ""
    if not currency and after < len(lower) and lower[after] in _CURRENCIES:
        currency = lower[after]
    if currency or stem in known.money:
        if not _TOWARD.isdisjoint(lower[last + 1 : last + 2]):
            return None
        about = _sum_of_money(lower, at, currency or stem, words)
    elif stem == _VOTE:
        about = _of_votes(lower[last + 1 : last + 3], words)
    else:
        about = _about(lower, at, last, stem, known)
    if last < after < len(lower) and lower[after] in words.facts:
        last = after  # "12 dead"
    if _of_crowd(lower, at):
        last = after - 1
    return _Count(value, about, stem, at, max(last, after - 1)) if about else None


def _of_votes(after: Sequence[str], words: FigureWords) -> str:
    """What votes are for, by the words behind them: "in favour", "to 98"."""
    side = next((_SIDES[word] for word in after if word in _SIDES), "")
    if after[:1] == ["to"] and any(value_of(word, words) is not None for word in after[1:]):
        side = _SIDES["for"]
    return f"{_VOTE} {side}".rstrip()


def _is_part(lower: Sequence[str], at: int, words: FigureWords) -> bool:
    """Whether a number is a part of another count: "12 of them", "12 other men", "from 40"."""
    if not words.parts.isdisjoint(lower[max(0, at - 2) : at + 2]) or lower[at + 1 : at + 2] == [
        "of"
    ]:
        return True
    first = at - (lower[at - 1 : at] != [] and lower[at - 1] in _CURRENCIES)
    if lower[first - 1 : first] == ["from"] or lower[max(0, first - 2) : first] == ["than", "the"]:
        return True  # what it was before
    if lower[at - 1 : at] == ["more"] or lower[at + 1 : at + 2] == ["more"]:
        return True
    return lower[at - 1 : at] == ["of"] and at > 1 and value_of(lower[at - 2], words) is not None


def _sum_of_money(lower: Sequence[str], at: int, currency: str, words: FigureWords) -> str:
    """What a sum of money is, by the word nearest before it, else behind it: "$ worth"."""
    said = words.sums
    near = [*reversed(lower[max(0, at - _MONEY_REACH) : at]), *lower[at + 1 : at + _MONEY_REACH]]
    kind = next((said[word] for word in near if word in said), "")
    return f"{currency} {kind}" if kind else currency


def _noun(lower: Sequence[str], after: int, known: _Known) -> int | None:
    """The index of the noun that a number counts, before ``after`` where there is none.

    ``None`` where the number is an age, a time, or part of something else.
    """
    words = known.words
    last = after - 1
    for index in range(after, min(after + _LONGEST_NOUN, len(lower))):
        word = lower[index]
        if word in words.measures or word in words.units or word in _NO_NOUNS:
            return None
        if word in words.facts:
            break
        if word in words.everybody or word in words.money:
            return index
        if not word[0].isalpha() or word in known.stop_words or word in words.breaks:
            break
        if word in words.prepositions:
            break
        last = index
        if _PLURAL.search(word):
            break
    return last


def _about(lower: Sequence[str], at: int, last: int, stem: str, known: _Known) -> str:
    """What a number is of: the fact that is nearest, else the noun's stem."""
    fact = ""
    like = lexicon.counted_alike().get(stem, stem)
    if not known.people.isdisjoint((stem, like)):
        fact = _fact_after(lower, last + 1, known.words) or _fact_before(lower, at, known.words)
    if like in _WHO_ATTEND and fact in ("", _ATTENDED):
        return _ATTENDED
    if _of_crowd(lower, at):
        return _ATTENDED
    if not fact:
        return like if len(like) > 2 else ""
    return fact if stem in known.everybody else f"{fact} {like}"


def _of_crowd(lower: Sequence[str], at: int) -> bool:
    """Whether a number counts a crowd: "a crowd of 24,000"."""
    return at > 1 and lower[at - 1] == "of" and lower[at - 2] in _CROWDS


def _fact_after(lower: Sequence[str], start: int, words: FigureWords) -> str:
    start = _behind_aside(lower, start, words)
    for at, word in enumerate(lower[start : start + _REACH], start):
        if word in words.facts and word not in _TOLLS:
            return words.facts[word]
        if word == _HOSPITAL and lower[at - 1] in _TO_HOSPITAL:
            return "hospitalized"
        if _parts_counts(word, words):
            break
    return ""


def _behind_aside(lower: Sequence[str], start: int, words: FigureWords) -> int:
    """Where a count goes on behind "…, including ten children, were"; ``start`` where it does not."""
    aside = list(lower[start : start + _ASIDE])
    if aside[:1] != [","] or "," not in aside[1:]:
        return start
    behind = start + aside.index(",", 1) + 1
    goes_on = behind < len(lower) and (
        lower[behind] in lexicon.auxiliaries() or lower[behind] in words.facts
    )
    return behind if goes_on else start


def _fact_before(lower: Sequence[str], at: int, words: FigureWords) -> str:
    for distance, word in enumerate(reversed(lower[max(0, at - _TOLL_REACH) : at])):
        if word in _TOLLS or (distance < _REACH and word in words.facts):
            return words.facts[word]
        if _parts_counts(word, words):
            break
    return ""


def _parts_counts(word: str, words: FigureWords) -> bool:
    """Whether a token stands between two counts: a mark, "and", another number."""
    return word in _MARKS or word in words.breaks or value_of(word, words) is not None
