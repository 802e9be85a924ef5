"""The act that a headline tells, where no point does: the sentence that has most of the headline's words.

Headlines and their articles tell of one act in different words: "jailed for nine years" is "sentenced to
9 years in prison".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final

from .. import language
from ..lexicon import headline_acts, number_words
from ..model import Article
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
    acts = any(map(_is_act, chain.from_iterable(headline)))
    if article.genre not in _OF_EVENTS and (article.genre is not None or not acts):
        return None
    told = max(_shared(headline, table.words[at]) for at in chosen)
    least = max(_LEAST, len(headline) / 2, told + _MARGIN)
    if least > _WEIGHT * len(headline):
        return None
    telling = {
        at: shared
        for at, words in enumerate(table.words)
        if not dangling[at]
        and len(words) <= LONGEST
        and (shared := _shared(headline, words)) >= least
        and not is_speech(table, at)
        and is_eligible(table, at)
    }
    return max(telling, key=lambda at: (telling[at], -at), default=None)


def of_headline(table: SentenceTable, index: int) -> int:
    """How much of the headline a sentence tells; of another language than English, its stems."""
    if (table.language or "en") != "en":
        return len(table.content[index] & table.headline)
    return _shared(_headline(table), table.words[index])


def _headline(table: SentenceTable) -> list[frozenset[str]]:
    """What the headline's words are compared by."""
    return [key for key in map(_key, table.headline_words) if key]


def _shared(headline: Iterable[frozenset[str]], words: Iterable[str]) -> int:
    """How much of a headline a sentence tells."""
    own = frozenset[str]().union(*map(_key, words))
    return sum(
        _WEIGHT if any(map(_is_act, common)) else 1 for key in headline if (common := key & own)
    )


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
