"""What newsum promises of every article, whatever stands in it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsum.errors import NewsumError
from newsum.model import Article, Quote, Source, Span, Summary
from newsum.pipeline import article, quotations, summary
from newsum.ranking import Length
from newsum.reading_time import WORDS_PER_MINUTE
from newsum.text import squeeze

from .news import articles

LENGTHS = st.one_of(
    st.builds(Length, points=st.integers(1, 6)),
    st.builds(Length, points=st.just(1000)),
    st.builds(Length, words=st.integers(1, 120)),
    st.builds(Length, ratio=st.floats(0.01, 1)),
)
FOCUS = st.one_of(st.none(), st.sampled_from(["storm", "Ana Roe", "½", "", "\u0301", "zebra the"]))


def read(text: str) -> Article | None:
    """The article in a text; None where newsum says that there is none."""
    try:
        return article(Source(name="text", text=text))
    except NewsumError:
        return None


def quotes_of(text: str) -> tuple[Quote, ...]:
    try:
        return quotations(Source(name="text", text=text)).quotes
    except NewsumError:
        return ()


def summary_of(
    text: str, length: Length, quotes: int = 3, focus: str | None = None
) -> Summary | None:
    source = Source(name="text", text=text)
    try:
        return summary(source, length=length, quotes=quotes, focus=focus, explain=True)
    except NewsumError:
        return None


def in_order(spans: list[Span]) -> bool:
    """Whether spans follow one another and none overlaps the next."""
    return all(one[1] <= two[0] for one, two in pairwise(spans))


def lies_in(part: Span, whole: Span) -> bool:
    return whole[0] <= part[0] < part[1] <= whole[1]


def apart_or_nested(spans: list[Span]) -> bool:
    """Whether spans are in order, and none ends inside the next: doubles may stand in singles."""
    ends: list[int] = []
    for start, end in spans:
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and end > ends[-1]:
            return False
        ends.append(end)
    return spans == sorted(spans)


@given(articles())
def test_what_is_read_is_cut_from_the_text(text: str) -> None:
    found = read(text)
    if found is None:
        return
    spans = [*found.paragraphs, *((gone.start, gone.end) for gone in found.removed)]
    assert all(0 <= start < end <= len(found.text) for start, end in spans)
    assert in_order(list(found.paragraphs))
    assert in_order([(gone.start, gone.end) for gone in found.removed])
    for gone in found.removed:
        assert squeeze(found.text[gone.start : gone.end]) == gone.text


@given(articles(), LENGTHS, FOCUS)
def test_points_are_sentences_of_the_article(text: str, length: Length, focus: str | None) -> None:
    found, points = read(text), summary_of(text, length, 0, focus)
    if found is None or points is None:
        return
    assert points.points
    assert in_order([(point.start, point.end) for point in points.points])
    for point in points.points:
        start, end = found.paragraphs[point.paragraph - 1]
        assert start <= point.start < point.end <= end
        assert squeeze(found.text[point.start : point.end]) == point.text
        reasons = sum(reason.amount for reason in point.reasons or ())
        assert reasons == pytest.approx(point.score)


@given(articles(), LENGTHS, FOCUS)
def test_no_point_stands_twice(text: str, length: Length, focus: str | None) -> None:
    found = summary_of(text, length, 0, focus)
    told = [point.text.casefold() for point in found.points] if found else []
    assert len(told) == len({*told})


@given(articles(), LENGTHS, FOCUS)
def test_no_summary_is_longer_than_asked(text: str, length: Length, focus: str | None) -> None:
    found = summary_of(text, length, 0, focus)
    if found is None or len(found.points) == 1:
        return
    words = sum(len(point.text.split()) for point in found.points)
    assert length.points is None or len(found.points) <= length.points
    assert length.words is None or words <= length.words
    assert length.ratio is None or words <= length.ratio * found.words


@given(articles(), st.floats(0.3, 60))
def test_no_summary_takes_longer_to_read_than_asked(text: str, seconds: float) -> None:
    import newsum

    try:
        found = newsum.summarize(text, seconds=seconds)
    except NewsumError:
        return
    words = sum(len(point.text.split()) for point in found.points)
    assert len(found.points) == 1 or words <= seconds * WORDS_PER_MINUTE / 60


@given(articles())
def test_quotes_are_cut_from_the_text(text: str) -> None:
    found = read(text)
    if found is None:
        return
    quotes = quotes_of(text)
    assert apart_or_nested(sorted(part for quote in quotes for part in quote.parts))
    assert all(in_order(list(quote.parts)) for quote in quotes)
    assert in_order([quote.parts[0][:1] * 2 for quote in quotes])
    for quote in quotes:
        start, end = found.paragraphs[quote.paragraph - 1]
        assert start <= quote.parts[0][0] < quote.parts[0][1] <= end
        parts = [squeeze(found.text[start:end]) for start, end in quote.parts]
        assert all(parts)
        assert quote.text.replace(" … ", " ") == " ".join(parts).replace(" … ", " ")
        assert quote.confidence is None or 0 <= quote.confidence <= 1


@given(articles())
@example("Ana Roe p.m. Lt. Col. said. “the,” Ana Roe said.")
@example("“The storm passed,” said Capt. Bo Tarn of the Alder Police Department.")
@example("“The storm passed,” acting Dr. Mayor Bo Tarn said.")
@example("In May.\n\nAccording  to Ana Roe, “the storm passed”.")
def test_whoever_speaks_is_told_in_words_of_the_article(text: str) -> None:
    found = read(text)
    if found is None:
        return
    whole = squeeze(f"{found.headline} {found.deck} {found.text}").casefold()
    for quote in quotes_of(text):
        assert quote.mention is None or squeeze(quote.mention) in squeeze(found.text)
        assert quote.cue is None or quote.cue in squeeze(found.text)
        for told in (quote.speaker, quote.role):
            if told is not None:
                assert told
                assert told == squeeze(told)
                # "the" stands before the mention, and the name is told as fully as anywhere
                assert told.removeprefix("the ").casefold() in whole, told


@given(articles(), st.integers(0, 5))
def test_a_summary_shows_quotes_of_the_article(text: str, most: int) -> None:
    found = summary_of(text, Length(points=3), most)
    if found is None:
        return
    every = quotes_of(text)
    assert len(found.quotes) <= most
    assert in_order([quote.parts[0][:1] * 2 for quote in found.quotes])
    for shown in found.quotes:
        # whole, or an excerpt: what points tell and what is too long are left out
        [quote] = [
            quote
            for quote in every
            if all(any(lies_in(part, whole) for whole in quote.parts) for part in shown.parts)
        ]
        if shown.parts == quote.parts:
            assert shown.text == quote.text
        else:
            assert shown.text != quote.text
            assert all(squeeze(text) in quote.text for text in shown.text.split(" … "))
        assert shown.speaker == quote.speaker
