"""The words of paragraphs that are in a point or in a quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsum.model import Marked, Point, Quote, Span
from newsum.rendering.highlights import Signs, highlighted_paragraphs, with_signs

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


@pytest.mark.parametrize(
    ("points", "quotes", "first"),
    [
        pytest.param([], [], "One two three four.", id="nothing"),
        pytest.param([(0, 21)], [], "**One two three four.**", id="a-whole-paragraph"),
        pytest.param([(4, 15)], [], "One **two three** four.", id="blanks-stay-outside"),
        pytest.param(
            [(0, 15)], [(4, 21)], "**One *two three*** *four.*", id="a-quote-goes-on-after-a-point"
        ),
        pytest.param([(0, 21)], [(0, 3)], "***One* two three four.**", id="a-quote-in-a-point"),
        pytest.param([(0, 3)], [(3, 7)], "**One** *two* three four.", id="side-by-side"),
    ],
)
def test_signs_stand_around_points_and_quotes(
    points: list[Span], quotes: list[Span], first: str
) -> None:
    found, second = with_signs(article(points, quotes), Signs("**", "*"), str)
    assert (found, second) == (first, "Five six seven.")


@pytest.mark.parametrize(
    ("text", "point", "signed"),
    [
        pytest.param(
            "雨が降った。水は引いた。", (0, 6), "**雨が降った**。水は引いた。", id="no-blank"
        ),
        pytest.param("Ja. („Nein.“) So.", (4, 13), "Ja. **(„Nein.“)** So.", id="marks"),
        pytest.param("a“b”c", (1, 4), "a“**b**”c", id="within-a-word"),
    ],
)
def test_signs_are_what_markdown_takes_for_signs(text: str, point: Span, signed: str) -> None:
    start, end = point
    whole = Marked(
        source="x",
        text=text,
        paragraphs=((0, len(text)),),
        points=(Point(text="", start=start, end=end, paragraph=1, score=0),),
    )
    (found,) = with_signs(whole, Signs("**", "*"), str)
    assert found == signed
    assert "<strong>" in MarkdownIt("commonmark").render(found)
