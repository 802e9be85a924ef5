"""Quotation marks: whole quotations beside halves of them."""

from __future__ import annotations

import pytest

from newsum.ranking.marks import quoted


@pytest.mark.parametrize(
    ("texts", "broken"),
    [
        pytest.param(["“It stands,” she said."], [False], id="whole"),
        pytest.param(["“It stands.", "It held.", "It will,” she said."], [True] * 3, id="runs on"),
        pytest.param(['"It stands.', 'It held," she said.'], [True, True], id="straight"),
        pytest.param(['"Lost its end.', 'The "new" wall.'], [True, False], id="a lost mark"),
        pytest.param(["The crews' nets weren't found."], [False], id="apostrophes"),
        pytest.param(["She called it ‘a wall’ and left."], [False], id="single"),
        pytest.param(["No marks at all."], [False], id="none"),
    ],
)
def test_halves_are_told_from_wholes(texts: list[str], broken: list[bool]) -> None:
    assert [one.broken for one in quoted(texts, [1] * len(texts))] == broken


def test_a_paragraph_ends_what_never_closed() -> None:
    assert [q.broken for q in quoted(["“It stands.", "It held."], [1, 2])] == [True, False]
