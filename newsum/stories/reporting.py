"""What a digest keeps of an article: worked out where the article is read, in any process."""

from __future__ import annotations

from typing import Final

from ..article import sentences
from ..attribution import find_quotes, pick_quotes, told_sentences
from ..errors import NoArticleError
from ..model import Source
from ..pipeline import article
from ..ranking import Length, choose
from ..sources.schemes import is_web_address
from ..story_model import Report
from .figures import figures
from .numerals import numbers
from .terms import content_stems, sketch, weighted_terms

_CANDIDATES: Final = Length(points=8)
"""Sentences of an article among which a story's points are chosen."""

_QUOTES: Final = 8
"""Quotes of an article among which a story's are chosen."""


def report(source: Source, *, focus: str | None = None) -> Report:
    """Read an article, and keep of it what a digest needs.  Raises `NewsumError`."""
    read = article(source)
    body = sentences(read)
    if not any(character.isalnum() for sentence in body for character in sentence.text):
        raise NoArticleError(read.source)
    points = choose(read, told_sentences(read, body), _CANDIDATES, focus)
    terms, weights = weighted_terms(read)
    address = read.source if is_web_address(read.source) else None
    stated, counts = numbers(body, read.language)
    return Report(
        **{**read.front(), "url": read.url or address},
        words=sum(len(read.text[start:end].split()) for start, end in read.paragraphs),
        terms=terms,
        weights=weights,
        sketch=sketch(read),
        points=points,
        content=tuple(content_stems(point.text, read.language) for point in points),
        quotes=pick_quotes(find_quotes(read, body), (), _QUOTES, read.text, body, read.byline),
        figures=figures(read, body),
        numbers=stated,
        counts=counts,
    )


def unread(source: str, day: str) -> Report:
    """What is known of an article of some day that is not read."""
    return Report(source=source, date=day, words=0, terms=(), weights=(), sketch=())
