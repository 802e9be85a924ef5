"""Articles of invented places, built from paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from newsum.article import dissect, sentences
from newsum.model import Article, Document, Sentence

HARBOUR = (
    "The council of Port Alder voted on Friday to rebuild the harbour wall that a storm broke in "
    "March, at a cost of 40 million crowns.",
    "But Mayor Ines Okafor said the work cannot begin before the spring because the quarry at "
    "Tarn Fell is closed. She has asked the province for a loan.",
    "“We have lost ships, not people, and I will not wait for another winter,” said Okafor.",
    "The storm sank two ferries and left 300 islanders without a link to the mainland for a week.",
    "Why was the wall so weak? Engineers warned in 2019 that its foundations were moving.",
    "Fishing crews plan to strike on Monday unless the council pays for the nets they lost.",
)


@pytest.fixture
def build() -> Callable[..., tuple[Article, tuple[Sentence, ...]]]:
    """Make an article of paragraphs."""

    def make(*paragraphs: str, title: str | None = None) -> tuple[Article, tuple[Sentence, ...]]:
        text = "\n\n".join(paragraphs)
        article = dissect(Document(source="test", text=text, title=title))
        return article, sentences(article)

    return make


@pytest.fixture
def harbour(
    build: Callable[..., tuple[Article, Sequence[Sentence]]],
) -> tuple[Article, Sequence[Sentence]]:
    return build(*HARBOUR, title="Port Alder to rebuild its harbour wall")
