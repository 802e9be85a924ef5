"""What an article of its genre is read for: a result, a verdict, a thesis, a list's heads, the latest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..article.genre_signs import RESULT
from ..lexicon import number_words
from ..model import Article, Sentence
from ..patterns import pattern
from .cues import cue_words
from .live_entries import latest_entry

# "is the dullest", "remains one of the most moving", but not "is the eldest".
_SUPERLATIVE = pattern(
    r"\b(?:is|are|was|makes?|remains?) (?:(?:easily|perhaps|probably|among|one of|still) ){0,2}the "
    r"(?:(?!eldest|oldest|youngest|latest|nearest|forest|interest|contest|protest|harvest)[a-z]{3,12}est|most [a-z]+|least [a-z]+)\b"
)

# "well worth the ticket", "worth seeing", but not "worth nine million".
_WORTH = pattern(
    r"\b(?:well|hardly|barely|not|more than|is|are|was) worth (?:the|your|its|every|a (?:look|visit|read|trip|try|detour)|seeing|"
    r"watching|reading|hearing|buying|having|visiting|it)\b"
)

# What is to be bought or not: "the one to buy", "is a car to trust", "find a better one".
_CHOICE = pattern(
    r"\bthe one to (?:buy|get|have|choose|beat|avoid)\b"
    r"|\b(?:is|are|makes?|remains?) an? [\w-]{2,15} to (?:buy|own|trust|love|admire|covet|treasure|keep|avoid|live with)\b"
    r"|\b(?:find|get|buy|ask for) (?:an? |anything |nothing )?better\b"
)

_WORD = pattern(r"[\w-]+")

# What a columnist calls for; but what "you should" is advice, and what "she said" is another's.
_CALL = pattern(r"\b(?:should|must|ought to|(?<!the )(?<!The )needs? to)\b")
_ANOTHER_VOICE = pattern(r"\b(?:I|me|my|you|your|You|said|says|told|according)\b|[\"“]")
_FEWEST: Final = 15
_MOST: Final = 45
"""Words of such a sentence: a shorter one is a flourish, a longer one gives way to others."""

_LABEL: Final = 32
"""Characters in which a colon ends a label."""

# A number in a headline: the heads that it counts are what is promised, where other numbers are of steps.
_COUNTED = pattern(rf"\b(?:\d{{1,3}}|{'|'.join(sorted(number_words()))})\b", re.I)

# The number before a list's head.
_HEAD = pattern(r"#?\d{1,2}[.):]\s*$")


def genre_news(article: Article, sentences: Sequence[Sentence]) -> frozenset[int]:
    """The sentences that tell it, by index: one, or a list's heads; empty for another genre or where none is clear."""
    cues = cue_words()
    told: Sequence[int] = ()
    if article.genre == "sport":
        won = (at for at, one in enumerate(sentences) if _has(one.text, cues.results))
        told = [at for at in won if RESULT.search(sentences[at].text)][:1]
    elif article.genre == "review":
        told = [at for at, one in enumerate(sentences) if _judges(one.text, cues.verdicts)][-1:]
    elif article.genre == "live" and (latest := latest_entry(article, sentences)) is not None:
        told = [latest]
    elif article.genre == "opinion":
        told = [at for at, one in enumerate(sentences) if _calls(one.text)][-1:]
    elif article.genre == "list" and _COUNTED.search(article.headline or ""):
        told = [at for at, one in enumerate(sentences) if _is_head(article, one)]
    return frozenset(told)


def _judges(text: str, verdicts: frozenset[str]) -> bool:
    """Whether a sentence has a critic's verdict: a word of a list, "is the dullest", "worth seeing"."""
    if _has(text, verdicts) or _SUPERLATIVE.search(text) or _CHOICE.search(text):
        return True
    return "worth" in text and _WORTH.search(text) is not None


def _calls(text: str) -> bool:
    """Whether the writer says in it what should be done."""
    if not _CALL.search(text) or _ANOTHER_VOICE.search(text) or text.endswith("?"):
        return False
    first = text.partition(" ")[0].lower()
    return first not in cue_words().pronouns and _FEWEST <= text.count(" ") + 1 <= _MOST


def _is_head(article: Article, sentence: Sentence) -> bool:
    """Whether it opens a numbered paragraph, and with no label."""
    if ":" in sentence.text[:_LABEL]:
        return False
    start = article.paragraphs[sentence.paragraph - 1][0]
    return bool(_HEAD.fullmatch(article.text, start, sentence.start))


def _has(text: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(_WORD.findall(text.lower()))
