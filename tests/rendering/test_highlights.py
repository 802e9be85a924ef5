"""The words of paragraphs that are in a point or in a quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsum.model import Marked, Point, Quote, Span
from newsum.rendering.highlights import highlighted_paragraphs

TEXT = "One two\n  three four.\n\nFive six seven."
PARAGRAPHS = ((0, 21), (23, 38))


def article(points: list[Span], quotes: list[Span]) -> Marked:
    return Marked(
        source="x",
        text=TEXT,
        paragraphs=PARAGRAPHS,
        points=tuple(Point(text="", start=a, end=b, paragraph=1, score=0) for a, b in points),
        quotes=tuple(Quote(text="", parts=(span,), paragraph=1) for span in quotes),
    )


@pytest.mark.parametrize(
    ("points", "quotes", "first"),
    [
        pytest.param([], [], [("One two three four.", "")], id="nothing"),
        pytest.param([(0, 21)], [], [("One two three four.", "point")], id="a-whole-paragraph"),
        pytest.param(
            [(4, 15)],
            [],
            [("One ", ""), ("two three", "point"), (" four.", "")],
            id="over-a-line-s-end",
        ),
        pytest.param(
            [(0, 15)],
            [(4, 21)],
            [("One ", "point"), ("two three", "point quote"), (" four.", "quote")],
            id="overlapping",
        ),
        pytest.param(
            [(0, 7), (4, 15)], [], [("One two three", "point"), (" four.", "")], id="twice-marked"
        ),
        pytest.param(
            [(0, 3)],
            [(3, 7)],
            [("One", "point"), (" two", "quote"), (" three four.", "")],
            id="side-by-side",
        ),
        pytest.param([(23, 27)], [(28, 31)], [("One two three four.", "")], id="elsewhere"),
    ],
)
def test_paragraphs_are_cut_where_marks_begin_and_end(
    points: list[Span], quotes: list[Span], first: list[tuple[str, str]]
) -> None:
    found, _ = highlighted_paragraphs(article(points, quotes))
    joined: list[tuple[str, str]] = []
    for words, kinds in found:
        if joined and joined[-1][1] == kinds:
            joined[-1] = (joined[-1][0] + words, kinds)
        else:
            joined.append((words, kinds))
    assert joined == first


SPANS = st.lists(st.tuples(st.integers(0, 38), st.integers(0, 38)).map(sorted).map(tuple))


@given(SPANS, SPANS)
def test_no_mark_changes_the_words(points: list[Span], quotes: list[Span]) -> None:
    marked = article(points, quotes)
    assert ["".join(words for words, _ in cut) for cut in highlighted_paragraphs(marked)] == list(
        marked.body
    )
