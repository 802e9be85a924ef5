"""Articles whose paragraphs were wrapped, a line each."""

from __future__ import annotations

from dataclasses import replace

from ...model import Article


def unwrapped(article: Article) -> Article:
    """The article with each paragraph on one line: names and roles run over line ends too."""
    text = article.text
    if not any(text.find("\n", start, end) >= 0 for start, end in article.paragraphs):
        return article
    pieces: list[str] = []
    done = 0
    for start, end in article.paragraphs:
        pieces += text[done:start], text[start:end].replace("\n", " ")
        done = end
    return replace(article, text="".join((*pieces, text[done:])))
