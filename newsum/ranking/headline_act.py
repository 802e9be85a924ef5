"""The act that a headline tells, where no point does: the sentence that has most of the headline's words.

Headlines and their articles tell of one act in different words: "jailed for nine years" is "sentenced to
9 years in prison".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise
from typing import Final

from .. import language
from ..lexicon import auxiliaries, headline_acts, number_words, subject_pronouns
from ..model import Article
from ..patterns import pattern
from .eligibility import is_eligible, is_speech
from .scoring import LONGEST
from .sentence_table import SentenceTable

_OF_EVENTS: Final = frozenset({"news", "sport", "survey", "obituary", "release", "brief"})
"""Genres whose headline tells what was done; where the genre is not known, a headline with an act does."""

_ROOT: Final = 4
"""Letters that a verb shares with the noun of the same act: "collapse", "collapsing"."""

_WEIGHT: Final = 2
"""What a word for the same act counts, where any other counts 1."""

_LEAST: Final = 3
"""What a sentence shares with the headline that tells its act, at the least; and half of its words."""

_MARGIN: Final = 2
"""By how much it shares more than any point."""


_OF_COURTS: Final = frozenset({"to acquit", "to convict", "to jail", "to fine"})
"""Keys of the acts whose words have hardly another meaning."""

_DONE: Final = frozenset({"guilty", "acquittal", "fine"})
"""Words beside participles by which such an act is told as done: "clear" may be another."""

_TO_COME: Final = frozenset({"be", "to", "would", "could", "may", "might", "will"})
"""Words before one that was not done."""

_PERSONS: Final = frozenset({"he", "she"})

_OF_PLEAS: Final = frozenset({"plea", "pleas", "plead", "pleads", "pleaded", "pleading"})

_COURTS: Final = frozenset(
    {
        "court",
        "courts",
        "judge",
        "judges",
        "jury",
        "jurors",
        "magistrate",
        "magistrates",
        "tribunal",
    }
)

_DENIED: Final = frozenset({"not", "never", "nor", "neither", "no"})
"""Among the words before a participle they say that it was not done."""
_DENYING: Final = 3
"""Words before one among which it is denied."""

_PAST: Final = frozenset({"last", "year", "years", "ago"})
"""Two of them say that it was another one: "last year", "years ago"."""

_YEAR = pattern(r"(?:19|20)\d\d")
_FIGURES = pattern(r"\d[\d.,]*")

_WORDS: Final = 20_000
"""Words whose keys are kept."""


def untold_act(
    article: Article, table: SentenceTable, chosen: Sequence[int], dangling: Sequence[float]
) -> int | None:
    """The sentence that tells the headline's act, where none of those chosen does; else `None`."""
    title = article.headline or ""
    if (article.language or "en") != "en" or table.lower:
        return None
    headline = _headline(table)
    if not headline or title.endswith("?"):
        return None
    acts = bool(_acts(chain.from_iterable(headline)))
    if article.genre not in _OF_EVENTS and (article.genre is not None or not acts):
        return None
    shared = [_shared(headline, words) for words in table.words]
    least = max(_LEAST, len(headline) / 2, max(shared[at] for at in chosen) + _MARGIN)
    telling = [at for at, amount in enumerate(shared) if amount >= least]
    untold = _acts(chain.from_iterable(headline))
    untold = untold.difference(*(_acts_of(table.words[at]) for at in chosen))
    hanging = [
        bool(hangs) and not _goes_on(table, at, dangling, untold)
        for at, hangs in enumerate(dangling)
    ]
    if found := _best_told(table, telling, shared, hanging):
        return found[0]
    alone = _best_told(table, _tellers(title, table, chosen), shared, hanging)
    return alone[0] if len(alone) == 1 else None


def _best_told(
    table: SentenceTable, telling: Iterable[int], shared: Sequence[int], hanging: Sequence[bool]
) -> list[int]:
    """Those that can be points and share most with the headline."""
    can = [
        at
        for at in telling
        if not hanging[at]
        and len(table.words[at]) <= LONGEST
        and not is_speech(table, at)
        and is_eligible(table, at)
    ]
    most = max((shared[at] for at in can), default=0)
    return [at for at in can if shared[at] == most]


def _goes_on(
    table: SentenceTable, at: int, dangling: Sequence[float], untold: frozenset[str]
) -> bool:
    """Whether a sentence that hangs on the one before is to be told beside that.

    It tells an act that no point tells, of a pronoun; and the one before it can be a point, with a name
    where somebody is meant.
    """
    first = table.words[at][0].lower()
    if first not in subject_pronouns() or untold.isdisjoint(_acts_of(table.words[at])):
        return False
    if at == 0 or dangling[at - 1] or (first in _PERSONS and not table.names[at - 1]):
        return False
    return is_eligible(table, at - 1)


def _acts_of(words: Sequence[str]) -> frozenset[str]:
    """The acts that a sentence tells of; none where it says what somebody pleaded."""
    if not _OF_PLEAS.isdisjoint(words):
        return frozenset()
    return _acts(chain.from_iterable(_keys(words)))


def _acts(keys: Iterable[str]) -> frozenset[str]:
    """Those of some keys that are acts."""
    return frozenset(filter(_is_act, keys))


def _tellers(title: str, table: SentenceTable, chosen: Sequence[int]) -> list[int]:
    """The sentences that tell what the headline says a court did; none where a point does.

    Where they tell of a court they need share no other word with the headline: "acquitted" is "found
    not guilty".  Else they share one, or the sentence before does.  A number behind it, "fined £9,000",
    is theirs as well.
    """
    words = language.words(title)
    for place, (word, behind) in enumerate(pairwise([*words, ""])):
        own = _act_of_court(words[place - 1], word) if place else frozenset[str]()
        if behind == "to" or (word.endswith("s") and _COURTS.isdisjoint(table.headline_words)):
            continue  # "cleared to land", "watchdog clears a merger"
        if own:
            number = _sum(next((one for one in words[place + 1 :] if one.lower() != "for"), ""))
            if any(own & _acts_of(table.words[at]) for at in chosen):
                return []
            return [
                at
                for at, words in enumerate(table.words)
                if _OF_PLEAS.isdisjoint(words)
                and _is_done(own, words)
                and (not number or number in map(_sum, words))
                and (
                    not _COURTS.isdisjoint(map(str.lower, words))
                    or _names_of_headline(table, at)
                    or (at > 0 and _names_of_headline(table, at - 1))
                )
            ]
    return []


def _names_of_headline(table: SentenceTable, index: int) -> bool:
    """Whether a sentence has any word of the headline but one for an act."""
    return any(
        not any(map(_is_act, _key(word))) and word.lower() in table.headline_words
        for word in table.words[index]
        if word.lower() not in language.stop_words("en")
    )


def _act_of_court(before: str, word: str) -> frozenset[str]:
    """The act of a court that a word tells of behind another: "not guilty", "guilty"."""
    if word.lower() == "guilty":
        return frozenset({"to acquit" if before.lower() == "not" else "to convict"})
    return _key(word) & _OF_COURTS


def _is_done(acts: frozenset[str], words: Sequence[str]) -> bool:
    """Whether a sentence says that such an act was done, not that it is to come, nor what was years ago."""
    if any(
        (one == "in" and _YEAR.fullmatch(other)) or (one in _PAST and other in _PAST)
        for one, other in pairwise(words)
    ):
        return False
    return any(
        (word.endswith("ed") or word in _DONE)
        and not acts.isdisjoint(_act_of_court(before, word))
        and before not in _TO_COME
        and behind not in auxiliaries()
        and (word in _DONE or _DENIED.isdisjoint(words[max(0, at - _DENYING) : at]))
        for at, (before, word, behind) in enumerate(
            zip(["", *words], words, [*words[1:], ""], strict=False)
        )
    )


def _sum(word: str) -> str:
    """The figures of a word, or of a number in words, as a number; empty where it has none."""
    if (number := number_words().get(word.lower())) is not None:
        return f"{number:g}"
    found = _FIGURES.search(word)
    return found[0].replace(",", "").rstrip(".") if found else ""


def of_headline(table: SentenceTable, index: int) -> int:
    """How much of the headline a sentence tells; of another language than English, its stems."""
    if (table.language or "en") != "en":
        return len(table.content[index] & table.headline)
    return _shared(_headline(table), table.words[index])


def _headline(table: SentenceTable) -> list[frozenset[str]]:
    """What the headline's words are compared by."""
    return [key for key in map(_key, table.headline_words) if key]


def _shared(headline: Iterable[frozenset[str]], words: Sequence[str]) -> int:
    """How much of a headline a sentence tells."""
    own = frozenset[str]().union(*_keys(words))
    return sum(
        _WEIGHT if any(map(_is_act, common)) else 1 for key in headline if (common := key & own)
    )


def _keys(words: Sequence[str]) -> Iterator[frozenset[str]]:
    """The keys of a sentence's words, and those of two that only together tell of an act: "let go"."""
    second = _second_words()
    for before, word in pairwise(["", *words]):
        yield _key(word)
        if word in second:
            pair = headline_acts().get(f"{before} {word}".lower(), ())
            yield frozenset(f"to {act}" for act in pair)


@cache
def _second_words() -> frozenset[str]:
    """The second words of two that only together tell of an act."""
    return frozenset(words.split()[1] for words in headline_acts() if " " in words)


@lru_cache(maxsize=_WORDS)
def _key(word: str) -> frozenset[str]:
    """What a word is compared by: its number, or the acts that it tells of and its root."""
    small = word.lower().removesuffix("'s").removesuffix("’s")
    if (number := number_words().get(small)) is not None:
        return frozenset({f"{number:g}"})
    acts = {f"to {act}" for act in headline_acts().get(small, ())}
    if small not in language.stop_words("en"):
        acts.add(small if small[:1].isdigit() else small[:_ROOT])
    return frozenset(acts)


def _is_act(key: str) -> bool:
    """Whether it is an act, where it is no root: it has two words."""
    return " " in key
