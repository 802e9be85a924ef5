"""What a number counts: a noun ("63 ships"), a fact about people, votes, a sum of money.

What cannot be told plainly is no count: a part of one ("12 of them"), a time, a score, an age.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from typing import Final, NamedTuple

from .. import language, lexicon
from ..lexicon.figure_words import FigureWords, figure_words
from ..patterns import pattern
from .facts import fact_after, fact_before, of_body
from .figure_kinds import OF_THEIR_OWN
from .money import CURRENCIES, currency, elided_currency, is_converted, sum_of_money
from .numerals import is_day, ones_behind, scale, value_of
from .votes import VOTE, side_of

# A plural, as most nouns that are counted are, in English and its neighbours: "63 ships outside".
_PLURAL = pattern(r"[^su]s$")

_NO_NOUNS: Final = frozenset({"%", "percent", "per", "-", "/", "'", "’"})
"""What makes the number before it no count of a noun."""

_ATTENDED: Final = "attended"
_WHO_ATTEND: Final = frozenset({"demonstr", "particip", "spectat"})
"""The fact of having been there, and the stems of nouns that say it by themselves."""

_STAFF: Final = "employe"
"""What jobs and those who have them count as."""

CUT: Final = "cut"
"""What a number of jobs is about that go."""

_CUT_REACH: Final = 6
"""Words between such a number and the word that says so."""

_DOERS: Final = ("ers", "ors", "ists", "ians")
"""Ends of nouns for people by what they do, where these were harmed or held."""

_PLACES: Final = frozenset({"villag"})
"""Stems of nouns for places that those for the people there share: "villages"."""

_OF_NOUNS: Final = frozenset({"dead", "injured", "arrested"})
_FACT_NOUNS: Final = frozenset({"deaths", "fatalities", "casualties", "injuries", "arrests"})
"""Nouns that count people to whom a fact happened: "35 cholera deaths"."""

_MEMBERS: Final = frozenset({"member", "members"})
"""Behind the noun for a body of people they count its people."""

_NUMBER_REACH: Final = 14
"""Words from "number of" to the number."""

_HEAD_OF: Final = ["head", "of"]
"""Between a number and the animals that it counts."""

_OF: Final = frozenset({"de", "di"})
"""Between a scale and a noun: "2 milhões de reais"."""

_TOWARD: Final = frozenset({"toward", "towards"})
"""Behind a sum of money they make it a part of another one."""

_LEAST: Final = 2
"""The least count that is one: "one" is often a pronoun."""

_OWN: Final = frozenset({"its", "their", "his", "her"})
_WHOSE: Final = _OWN | {"the"}
_AMONG: Final = "among"

_OWNERS: Final = 4
"""Words of "his and his neighbour's"."""

_OF_GROUP: Final = 4
"""Words of "27 of the activists"."""

_PLURALS: Final = frozenset({"men", "women", "people", "children", "police"})
"""Plurals without an s."""

_ITALIAN: Final = "it"
"""Its nouns stand right behind their numbers, and have no ending of their own for several."""

_OF_TIMES: Final = frozenset({"last", "this", "next"})
"""Right behind a number they say when, with a word for a time behind them: "killed 12 last year"."""

_LONGEST_NOUN: Final = 3
"""Words from a number to the noun that it counts, that noun included."""


class CountWords(NamedTuple):
    """The words of counts in a language, and stems of some of them."""

    code: str | None
    words: FigureWords
    stop_words: frozenset[str]
    everybody: frozenset[str]
    """Stems of nouns that count all whom a fact concerns; "" is a count without a noun."""
    people: frozenset[str]
    """Stems of nouns for people, by which a fact about people may be counted."""
    money: frozenset[str]


class Count(NamedTuple):
    """What a token counts or measures."""

    value: float
    about: str
    stem: str
    """The noun's."""
    first: int
    last: int
    """The indices of the first and the last of the tokens that say so."""
    is_money: bool = False


@lru_cache(maxsize=16)
def count_words(code: str | None) -> CountWords:
    """The words of counts in a language."""
    words = figure_words(code)

    def stems(of: frozenset[str]) -> frozenset[str]:
        return frozenset(language.stems(sorted(of), code or "en"))

    everybody = stems(words.everybody) | {""}
    people = (stems(words.people) | everybody) - _PLACES
    stop_words = language.stop_words(code)
    return CountWords(code, words, stop_words, everybody, people, stems(words.money))


def counted(raw: Sequence[str], lower: Sequence[str], at: int, known: CountWords) -> Count | None:
    """What a token counts; ``raw`` are the tokens as they are written."""
    words = known.words
    value = value_of(lower[at], words)
    if value is None or is_day(lower, at, words):
        return None
    if _is_part(lower, at, words):
        return _some_of_people(raw, lower, at, value, known)
    ones = ones_behind(lower, at, words)
    if not ones and at > 1 and ones_behind(lower, at - 2, words):
        return None  # the five of "trinta e cinco"
    value += ones
    after, times = _scaled(lower, at + 1 + 2 * (ones > 0), words)
    value = round(value * times, 6)
    last = _noun(raw, lower, after, known)
    body = of_body(lower, at, words)
    if last is None or value < _LEAST:
        return None
    if (
        last < after
        and not body
        and lower[at - 1 : at] == ["of"]
        and lower[at - 2] not in words.facts
        and not (lower[after:] and lower[after] in words.facts)
    ):
        return None  # an age: "a man of 66"
    stem, fact = _stem(lower, after, last, known), ""
    if not stem:
        stem, fact = _number_of(lower, at, known)
    sign = currency(lower, at, after) or elided_currency(lower, after, words)
    if sign or stem in known.money:
        if not _TOWARD.isdisjoint(lower[last + 1 : last + 2]) or is_converted(lower, at):
            return None
        about = sum_of_money(lower, at, sign or stem, words)
    elif body and (last < after or body == _ATTENDED):
        return Count(value, body, body * (body != _ATTENDED), at, after - 1)
    elif stem == VOTE:
        about = side_of(lower[last + 1 : last + 3], words)
    else:
        about = fact or _about(lower, at, last, stem, known)
    if last < after < len(lower) and lower[after] in words.facts:
        last = after  # "12 dead"
    is_money = bool(sign) or stem in known.money
    return Count(value, about, stem, at, max(last, after - 1), is_money) if about else None


def _stem(lower: Sequence[str], after: int, last: int, known: CountWords) -> str:
    """The stem of the noun that ends with ``last``; "" where a number stands before none."""
    if last < after:
        return ""
    of_body = last > after and lower[last] in _MEMBERS  # "23 crew members"
    return language.stems([lower[last - of_body]], known.code)[0]


def _number_of(lower: Sequence[str], at: int, known: CountWords) -> tuple[str, str]:
    """The stem of the noun of "the number of cases stands at" before a token, and its fact.

    The fact is told of people alone: "the number of people injured has risen to".  Both are "" where
    there is no such number.
    """
    if lower[at - 1 : at] not in (["at"], ["to"]):
        return "", ""
    for start in range(at - 1, max(0, at - _NUMBER_REACH), -1):
        if list(lower[start - 1 : start + 1]) == ["number", "of"]:
            named = lower[start + 1 : start + 4]
            nouns = [word for word in named if word in _PLURALS or _PLURAL.search(word)][:1]
            facts = known.words.facts
            fact = next((facts[word] for word in lower[start + 1 : at] if word in facts), "")
            if not nouns:
                return "", fact if named[:1] != [] and named[0] in facts else ""
            stem = language.stems(nouns, known.code)[0]
            return stem, fact if stem in known.people else ""
    return "", ""


def _scaled(lower: Sequence[str], after: int, words: FigureWords) -> tuple[int, float]:
    """Where the noun behind a number begins, and by what the words between multiply the number."""
    times = scale(lower, after, words)
    if times != 1.0:
        after += 1 + (after + 1 < len(lower) and lower[after + 1] in _OF)
    return after + 2 * (list(lower[after : after + 2]) == _HEAD_OF), times


def _some_of_people(
    raw: Sequence[str], lower: Sequence[str], at: int, value: float, known: CountWords
) -> Count | None:
    """A count of those of a group to whom a fact happened: "arrested 27 of the activists"."""
    if lower[at + 1 : at + 2] == ["others"] and value >= _LEAST:
        fact = fact_after(lower, at + 2, known.words)
        return Count(value, fact, "", at, at + 1) if fact in _OF_NOUNS else None
    if lower[at + 1 : at + 2] != ["of"] or value < _LEAST:
        return None
    if lower[at + 2 : at + 3] == ["them"]:
        fact = known.words.facts.get(lower[at - 1], "") if at else ""
        fact = fact or fact_after(lower, at + 3, known.words)
        return Count(value, fact, "", at, at + 2) if fact else None
    group = lower[at + 2 : at + _OF_GROUP]
    if lower[at + 3 :] and value_of(lower[at + 3], known.words) is not None:
        return _of_total(raw, lower, at, value, known)
    if owned := _owned(lower, at + 2):
        return _of_owned(raw, lower, at, value, owned, known)
    if len(group) < _OF_GROUP - 2 or group[0] not in _WHOSE:
        return None
    if group[1] not in known.words.people:
        whole = _of_owned(raw, lower, at, value, at + 3, known)
        told = whole and lower[whole.last + 1 : whole.last + 2] in (["that"], ["which"])
        return whole if told else None  # "26 of the whales that had stranded"
    fact = fact_before(lower, at, known.words) or _into_custody(lower, at + _OF_GROUP, known.words)
    stem = language.stems([group[1]], known.code)[0]
    if group[0] not in _OWN and not fact:
        return None
    fact = fact or fact_after(lower, at + _OF_GROUP, known.words)
    like = lexicon.counted_alike().get(stem, stem)
    about = f"{fact} {like}" if fact and group[0] in _OWN else fact or like
    return Count(value, about, stem, at, at + _OF_GROUP - 1)


def _owned(lower: Sequence[str], start: int) -> int:
    """Where what somebody owns begins, in "of his and his neighbour's sheep"; 0 without an owner."""
    owners = (
        at
        for at in range(min(len(lower), start + _OWNERS) - 1, start - 1, -1)
        if lower[at] in _OWN or lower[at].endswith(("'s", "’s"))
    )
    return next(owners, -1) + 1


def _of_owned(
    raw: Sequence[str], lower: Sequence[str], at: int, value: float, start: int, known: CountWords
) -> Count | None:
    """A count of "27 of his sheep", whose noun begins at ``start``."""
    last = _noun(raw, lower, start, known)
    if last is None or last < start:
        return None
    stem = language.stems([lower[last]], known.code)[0]
    return Count(value, _about(lower, at, last, stem, known), stem, at, last)


def _of_total(
    raw: Sequence[str], lower: Sequence[str], at: int, value: float, known: CountWords
) -> Count | None:
    """A count of "78 of the 140 seats"; of people only where it is told what happened to them.

    Of things there is no other part that would be counted.
    """
    last = _noun(raw, lower, at + 4, known)
    if last is None or last < at + 4:
        return None
    stem = language.stems([lower[last]], known.code)[0]
    like = lexicon.counted_alike().get(stem, stem)
    if stem in known.people:
        about = _about(lower, at, last, stem, known)
        told = about != like or lower[at + 2] in _OWN
        return Count(value, about, stem, at, last) if told else None
    if not _PLURAL.search(lower[last]):
        return None
    return Count(value, like, stem, at, last)


def _into_custody(lower: Sequence[str], at: int, words: FigureWords) -> str:
    """The fact of "into custody" there."""
    return words.facts.get(lower[at + 1], "") if lower[at : at + 1] == ["into"] else ""


def _is_part(lower: Sequence[str], at: int, words: FigureWords) -> bool:
    """Whether a number is a part of another count: "12 of them", "12 other men", "from 40"."""
    near = [*lower[max(0, at - 2) : at + 2]]
    if lower[at - 1 : at] == [_AMONG]:
        near.remove(_AMONG)  # "she was among 71 people": all of them
    if not words.parts.isdisjoint(near) or lower[at + 1 : at + 2] == ["of"]:
        return True
    first = at - (lower[at - 1 : at] != [] and lower[at - 1] in CURRENCIES)
    if lower[first - 1 : first] == ["from"] or lower[max(0, first - 2) : first] == ["than", "the"]:
        return True  # what it was before
    if lower[at - 1 : at] == ["more"] or lower[at + 1 : at + 2] == ["more"]:
        return True
    of = at - (lower[at - 1 : at] == ["the"])
    return lower[of - 1 : of] == ["of"] and of > 1 and value_of(lower[of - 2], words) is not None


def _noun(raw: Sequence[str], lower: Sequence[str], after: int, known: CountWords) -> int | None:
    """The index of the noun that a number counts, before ``after`` where there is none.

    ``None`` where the number is an age, a time, or part of something else.
    """
    words = known.words
    last = after - 1
    verbs = lexicon.finite_verbs() | lexicon.irregular_pasts()
    for index in range(after, min(after + _LONGEST_NOUN, len(lower))):
        word = lower[index]
        if word in words.measures or word in words.units or word in _NO_NOUNS:
            return after - 1 if index > after and lower[after] in _OF_TIMES else None
        if word in words.facts or (word in verbs if last < after else _is_verb(word, verbs)):
            break
        if word in words.everybody or word in words.money:
            return index
        if not word[0].isalpha() or word in known.stop_words or word in words.breaks:
            break
        if word in words.prepositions:
            break
        last = index
        ends = raw[index][0].isupper() if words.places else _PLURAL.search(word)
        if ends or word in _PLURALS or known.code == _ITALIAN:
            break
    return last


def _is_verb(word: str, verbs: Set[str]) -> bool:
    """Whether a word behind a noun is a verb: "17 men slipped"."""
    return word.endswith("ed") or word in verbs


def _about(lower: Sequence[str], at: int, last: int, stem: str, known: CountWords) -> str:
    """What a number is of: the fact that is nearest, else the noun's stem."""
    fact = known.words.facts.get(lower[last + 1], "") if lower[last + 1 :] else ""
    if last >= at and fact in _OF_NOUNS and lower[last + 1] in _FACT_NOUNS:
        return fact  # "35 cholera deaths"
    fact = ""
    like = lexicon.counted_alike().get(stem, stem)
    told = fact_after(lower, last + 1, known.words) or fact_before(lower, at, known.words)
    does = last >= at and lower[last].endswith(_DOERS) and told in _OF_NOUNS
    if does or not known.people.isdisjoint((stem, like)):
        fact = told
    if (
        like == _STAFF
        and not fact
        and not known.words.cuts.isdisjoint(
            (*lower[max(0, at - _CUT_REACH) : at], *lower[last + 1 : last + 1 + _CUT_REACH])
        )
    ):
        return f"{CUT} {like}"
    if like in _WHO_ATTEND and fact in ("", _ATTENDED):
        return _ATTENDED
    if not fact:
        return like if len(like) > 2 and like not in OF_THEIR_OWN else ""
    return fact if stem in known.everybody else f"{fact} {like}"
