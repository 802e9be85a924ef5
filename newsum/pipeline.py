"""The whole way, in the order it is gone: a source in, a record out.

Each step's module is imported by the first article that needs it: reading alone loads no ranker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from .article import dissect, genre, sentences
from .errors import NoArticleError
from .language.quotation_marks import find_quoted_spans
from .limits import QUOTED, SENTENCES
from .model import Article, Marked, Point, Quotations, Quote, Sentence, Source, Summary
from .reading_time import count_words
from .sources import load

if TYPE_CHECKING:
    from .ranking import Length

_LITTLE: Final = 1.0
"""What a second point is worth, at the most, that gives way to a quote: less than a usual one."""

_CRAMPED: Final = 75
"""Words of room in which three usual points do not fit: from there on they are worth more to a reader than
two and a quote, by what editors chose."""


def _sentences(article: Article) -> tuple[Sentence, ...]:
    """The body's sentences; raises `NoArticleError` where there is none."""
    found = sentences(article)
    if not any(character.isalnum() for sentence in found for character in sentence.text):
        raise NoArticleError(article.source)
    return found


def _read(source: Source) -> Article:
    """The article without its genre; raises `NoArticleError` where it has no body."""
    dissected = dissect(load(source))
    if not dissected.paragraphs:
        raise NoArticleError(dissected.source)
    return dissected


def article(source: Source) -> Article:
    """Read the article alone, clean."""
    dissected = _read(source)
    return dissected.with_genre(genre(dissected))


def summary(
    source: Source,
    *,
    length: Length,
    quotes: int,
    focus: str | None = None,
    explain: bool = False,
) -> Summary:
    """Choose the points of ``length``, then at most ``quotes`` quotes that no point contains.

    ``focus`` is what the points should be about, and the first note says so where the article has
    nothing on it; ``explain`` gives each its reasons.
    """
    from .attribution import find_quotes, fit_quotes, pick_quotes, told_sentences
    from .language.coverage import coverage_note
    from .ranking import choose, covers

    read = article(source)
    body = _sentences(read)
    words = sum(count_words(read.text[start:end]) for start, end in read.paragraphs)
    length = length.in_words(read.language)
    every = find_quotes(read, body) if quotes else ()
    spoken = not quotes or any(quote.kind == "turn" for quote in every)
    told = told_sentences(read, body) if spoken else body
    find = partial(choose, read, told, length.beside(bool(every)), focus, explain, words=words)
    points = find()
    said = pick_quotes(every, points, quotes, read.text, body, read.byline) if quotes else ()
    if said and (room := length.room(lambda: words)) is not None:
        fitting = fit_quotes(said, room - _words(points))
        if not fitting and room < _CRAMPED:
            points, fitting = _for_a_quote(points, said, room, lambda spare: find(spare=spare))
        said = fitting
    notes = read.notes
    if focus is not None and not covers(read, body, focus):
        notes = (f"Nothing on “{focus}” in this article: these are its points.", *notes)
    if (gaps := coverage_note(read.language)) is not None:
        notes = (gaps, *notes)
    if SENTENCES.exceeded(len(body)):
        most = SENTENCES.allowed()
        notes = (f"The points are from the first {most:,} sentences.", *notes)
    notes = (*_of_quotes(read), *notes) if quotes else notes
    return Summary(**read.front(), words=words, points=points, quotes=said, notes=notes)


def _for_a_quote(
    points: tuple[Point, ...],
    quotes: Iterable[Quote],
    room: int,
    find: Callable[[int], tuple[Point, ...]],
) -> tuple[tuple[Point, ...], tuple[Quote, ...]]:
    """Points that leave room for the best quote that may have it.

    Where there is little room two points and a quote tell more than three, and than one and a better
    quote.  ``find`` keeps so many words free.
    """
    from .attribution import fit_quotes

    worth = sum(point.score for point in points)
    alone: tuple[tuple[Point, ...], tuple[Quote, ...]] | None = None
    for quote in sorted(quotes, key=lambda quote: -(quote.score or 0.0)):
        fewer = find(count_words(quote.text))
        fitting = fit_quotes((quote,), room - _words(fewer))
        if fitting and len(fewer) > 1:
            return fewer, fitting
        loss = worth - sum(point.score for point in fewer)
        if fitting and alone is None and loss < _LITTLE:
            alone = fewer, fitting
    return alone or (points, ())


def _words(points: Iterable[Point]) -> int:
    return sum(count_words(point.text) for point in points)


def _quoted(read: Article) -> int:
    """How many stretches of an article stand in quotation marks; 0 where it is too short for many."""
    short = len(read.text) <= QUOTED.most
    return 0 if short else len(find_quoted_spans(read.text, read.paragraphs))


def _of_quotes(read: Article) -> tuple[str, ...]:
    """A note where the quotes are not from all of the article."""
    if not QUOTED.exceeded(_quoted(read)):
        return ()
    most = QUOTED.allowed()
    return (f"The quotes are from the first {most:,} stretches in quotation marks.",)


def marked(source: Source) -> Marked:
    """Read the article with its key points and all of its quotes, to be marked in it."""
    from .attribution import find_quotes, told_sentences
    from .ranking import choose

    read = article(source)
    body = _sentences(read)
    read = replace(read, notes=(*_of_quotes(read), *read.notes))
    return Marked(
        **{field.name: getattr(read, field.name) for field in fields(read)},
        points=choose(read, told_sentences(read, body)),
        quotes=find_quotes(read, body),
    )


def quotations(source: Source) -> Quotations:
    """Find every quote, in the article's order; raises `TooManyError` where there are too many."""
    from .attribution import find_quotes

    read = _read(source)
    QUOTED.check(read.source, _quoted(read))
    return Quotations(
        source=read.source,
        id=read.id,
        url=read.url,
        headline=read.headline,
        date=read.date,
        quotes=find_quotes(read, _sentences(read)),
    )
