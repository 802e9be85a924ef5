"""Which sets of sentences can be read on their own, and what is taken where none of the best can.

Scores and what hangs on the sentence before are given; two sentences gain nothing together.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from newsum.ranking.points import _select
from newsum.ranking.sentence_table import content_stems
from newsum.ranking.weights import shipped

from .laying import table

PLAIN = (
    "Ana Roe painted twelve houses in Alder.",
    "Jon Lind mended nine boats in Tarn.",
    "Ines Okafor sold eight goats in Skellan.",
    "Tomas Reyl caught forty herrings on Monday.",
    "Lena Marsh planted sixty oaks in March.",
    "Ned Quill carried seven chairs to Skerrow.",
)
"""Sentences of seven words."""

NEW = "Painters were hired under a pilot scheme."
DEFINITE = "The scheme pays for three of them."


def selected(
    texts: Sequence[str],
    scores: Sequence[float],
    *,
    hanging: Sequence[int] = (),
    headline: str | None = None,
    focus: str = "",
    **length: int | None,
) -> list[int]:
    """The places of the sentences chosen; those in ``hanging`` open with "He"."""
    nothing: Any = SimpleNamespace(gain=lambda *_: 0.0)
    first_look: Any = SimpleNamespace(second_look=None)
    return _select(
        table(*texts, headline=headline),
        (),
        [float(at in hanging) for at in range(len(texts))],
        first_look,
        list(map(float, scores)),
        nothing,
        nothing,
        content_stems(focus, None, shipped()),
        length.get("points"),
        length.get("room"),
        length.get("most"),
    ).chosen


@pytest.mark.parametrize(
    ("scores", "hanging", "expected"),
    [
        pytest.param([1, 5, 4, 3], [], [1, 2, 3], id="the best"),
        pytest.param([1, 2, 3, 9], [1, 2, 3], [0, 1, 2], id="each behind what it hangs on"),
        pytest.param([9, 1, 2, 3], [0, 2, 3], [1, 2, 3], id="the first hangs on nothing there"),
        pytest.param([9, 9, 1, 1], [0, 1, 3], [2, 3], id="rather two than three that hang"),
        pytest.param([9, 9, 9, 1], [0, 1, 2], [3], id="rather one"),
        pytest.param([1, 2, 3, 4], [0, 1, 2, 3], [1, 2, 3], id="all hang: the best"),
        pytest.param([9, 3, 2, 1], [0], [1, 2, 3], id="where others suffice none that hangs"),
    ],
)
def test_what_hangs_is_told_with_what_it_hangs_on(
    scores: list[float], hanging: list[int], expected: list[int]
) -> None:
    assert selected(PLAIN[:4], scores, hanging=hanging, points=3) == expected


def test_without_capitals_only_the_first_may_not_hang() -> None:
    scores, hanging = [5, 1, 3, 1, 4], [1, 4]
    assert selected(PLAIN[:5], scores, hanging=hanging, points=3) == [0, 2, 3]
    small = [text.lower() for text in PLAIN[:5]]
    assert selected(small, scores, hanging=hanging, points=3) == [0, 2, 4]
    assert selected(small, scores, hanging=[0], points=3) == [1, 2, 4]


@pytest.mark.parametrize(
    ("most", "expected"), [(None, [1, 2, 3]), (21, [1, 2, 3]), (20, [1, 2]), (13, [1])]
)
def test_few_have_at_most_so_many_words(most: int | None, expected: list[int]) -> None:
    assert selected(PLAIN[:4], [1, 5, 4, 3], points=3, most=most) == expected


@pytest.mark.parametrize(
    ("scores", "headline", "points", "expected"),
    [
        pytest.param([2, 5, 4, 1], None, 2, [0, 1], id="told before"),
        pytest.param([0, 5, 4, 2], None, 2, [2, 3], id="not told"),
        pytest.param([0, 5, 4, 2], "Scheme for painters", 2, [1, 2], id="told by the headline"),
        pytest.param([0, 9, 5, 4, 3, 2], None, 4, [2, 3, 4, 5], id="not told, of many"),
        pytest.param([9, 8, 5, 4, 3, 2], None, 4, [0, 1, 2, 3], id="told, of many"),
    ],
)
def test_what_is_called_the_scheme_is_told_before(
    scores: list[float], headline: str | None, points: int, expected: list[int]
) -> None:
    texts = (NEW, DEFINITE, *PLAIN)[: len(scores)]
    assert selected(texts, scores, headline=headline, points=points) == expected


def test_of_many_points_the_first_does_not_hang_if_enough_others_do_not() -> None:
    scores = [6, 5, 4, 1, 3, 2]
    assert selected(PLAIN, scores, hanging=[0, 1, 2, 4, 5], points=4) == [1, 2, 4, 5]


@pytest.mark.parametrize("same", [PLAIN[0].replace(" ", "  "), PLAIN[0].upper()])
def test_of_two_that_are_the_same_the_better_stays(same: str) -> None:
    texts = (PLAIN[0], PLAIN[1], same)
    assert selected(texts, [1, 2, 3], points=3) == [1, 2]
    assert selected(texts, [3, 2, 1], points=3) == [0, 1]
    assert selected(texts, [3, 2, 3], points=3) == [0, 1]
    assert selected(texts, [1, 2, 3], points=1) == [2]


HEADING = "Seven houses that nobody painted"


@pytest.mark.parametrize("length", [{"points": 3}, {"points": 9}, {"room": 19}, {"room": 99}])
def test_what_fits_whole_is_taken_but_for_what_does_not_end(length: dict[str, int]) -> None:
    assert selected((PLAIN[0], HEADING, PLAIN[1]), [1, 9, 1], **length) == [0, 2]
    assert selected((HEADING,), [1], **length) == [0]


@pytest.mark.parametrize(("room", "expected"), [(18, [0, 2]), (14, [0, 2]), (13, [2]), (1, [2])])
def test_where_words_are_counted(room: int, expected: list[int]) -> None:
    assert selected((PLAIN[0], HEADING, PLAIN[1]), [1, 9, 2], room=room) == expected


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        pytest.param(28, [0], id="one is half of the two that are wished"),
        pytest.param(50, [0, 2, 3, 4, 5, 6, 7], id="one of three is too few"),
    ],
)
def test_where_words_are_counted_a_point_has_twenty_five(room: int, expected: list[int]) -> None:
    texts = (
        *PLAIN,
        "Orla Venn closed two sluices on Tuesday.",
        "Ana Lind opened one bakery in May.",
    )
    scores, hanging = [1, 9, 8, 7, 6, 5, 4, 3], range(1, 8)
    assert selected(texts, scores, hanging=hanging, room=room) == expected


@pytest.mark.parametrize(
    ("focus", "expected"),
    [
        pytest.param("goats", [2], id="what is about it"),
        pytest.param("goats and herring", [2, 3], id="about either"),
        pytest.param("ships", [0, 1, 4], id="nothing is: the best"),
        pytest.param("chairs", [5], id="no point, but about it"),
        pytest.param("chairs and goats", [2], id="a point that is about it"),
    ],
)
def test_points_are_about_what_is_asked_for(focus: str, expected: list[int]) -> None:
    texts = (*PLAIN[:5], "Who carried the seven chairs to Skerrow?")
    assert selected(texts, [9, 8, 1, 1, 7, 9], focus=focus, points=3) == expected
