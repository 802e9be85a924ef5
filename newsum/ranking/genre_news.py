"""What an article of its genre is read for: a match's result, a review's verdict, the latest news."""

from __future__ import annotations

from collections.abc import Sequence

from ..article.genre_signs import RESULT
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
    r"\b(?:well|hardly|barely|not|more than|is|are|was) worth (?:the|your|a (?:look|visit|read|trip|try)|seeing|"
    r"watching|reading|hearing|buying|having|visiting|it)\b"
)

_WORD = pattern(r"[\w-]+")


def genre_news(article: Article, sentences: Sequence[Sentence]) -> frozenset[int]:
    """The sentence that tells it, by its index; empty for another genre or where none is clear."""
    cues = cue_words()
    told: Sequence[int] = ()
    if article.genre == "sport":
        won = (at for at, one in enumerate(sentences) if _has(one.text, cues.results))
        told = [at for at in won if RESULT.search(sentences[at].text)][:1]
    elif article.genre == "review":
        told = [at for at, one in enumerate(sentences) if _judges(one.text, cues.verdicts)][-1:]
    elif article.genre == "live" and (latest := latest_entry(article, sentences)) is not None:
        told = [latest]
    return frozenset(told)


def _judges(text: str, verdicts: frozenset[str]) -> bool:
    """Whether a sentence has a critic's verdict: a word of a list, "is the dullest", "worth seeing"."""
    if _has(text, verdicts) or _SUPERLATIVE.search(text):
        return True
    return "worth" in text and _WORTH.search(text) is not None


def _has(text: str, words: frozenset[str]) -> bool:
    return not words.isdisjoint(_WORD.findall(text.lower()))
