"""Articles laid out from their sentences, so that no other stage decides where these end."""

from __future__ import annotations

from collections.abc import Sequence

from newsum.model import Article, Sentence
from newsum.ranking.sentence_table import SentenceTable, tabulate
from newsum.ranking.weights import shipped

Laid = tuple[Article, list[Sentence]]


def lay_out(
    *paragraphs: Sequence[str], headline: str | None = None, language: str | None = None
) -> Laid:
    """An article of paragraphs, each a list of sentences."""
    sentences: list[Sentence] = []
    spans: list[tuple[int, int]] = []
    text = ""
    for number, own in enumerate(paragraphs, start=1):
        text += "\n\n" if text else ""
        first = len(text)
        for at, sentence in enumerate(own):
            text += " " if at else ""
            end = len(text) + len(sentence)
            sentences.append(Sentence(sentence, len(text), end, number))
            text += sentence
        spans.append((first, len(text)))
    article = Article(
        source="test", text=text, paragraphs=tuple(spans), headline=headline, language=language
    )
    return article, sentences


def table(*sentences: str, headline: str | None = None) -> SentenceTable:
    """The table of sentences in one paragraph."""
    return tabulate(*lay_out(sentences, headline=headline), shipped())
