"""Which points call something "the …" that their reader was not told of."""

from __future__ import annotations

import pytest

from newsum.ranking.definites import (
    Definite,
    definite_openings,
    thing_new_before,
    thing_told_before,
    unexplained,
)

from .laying import table

NEW = "Painters were hired under a pilot scheme on Monday."


@pytest.mark.parametrize(
    ("before", "sentence", "thing"),
    [
        pytest.param(NEW, "The council pays a million.", "", id="not told before"),
        pytest.param(NEW, "The Scheme is a band.", "", id="a name"),
        pytest.param(NEW, "The", "", id="nothing behind it"),
        pytest.param(NEW, "The decision surprised many.", "decision", id="a decision"),
        pytest.param(NEW, "The latest attack was on Monday.", "attack", id="the latest"),
        pytest.param(NEW, "The three men were freed.", "", id="men, not summed up"),
        pytest.param(NEW, "The 34-year-old was freed.", "34-year-old", id="by age"),
        pytest.param(NEW, "The suspect was freed.", "suspect", id="anybody"),
        pytest.param(NEW, "The decision to hire them was late.", "", id="told which"),
        pytest.param(NEW, "The claim that walls fall is old.", "", id="told what"),
        pytest.param(NEW, "The law banning walls is old.", "", id="told by a participle"),
        pytest.param(NEW, "The plan is to paint them.", "", id="told behind is"),
        pytest.param(NEW, "The plan was late.", "plan", id="only is"),
        pytest.param(NEW, "The suspect Ann Roe was freed.", "", id="named"),
        pytest.param(NEW, "A decision was made.", "", id="new itself"),
        pytest.param(NEW, "The boy's house in Alder was lost.", "boy", id="whose house"),
        pytest.param(NEW, "The mayor's house was lost.", "", id="whose, of whom there is one"),
        pytest.param(NEW, "The company built the wall.", "company", id="the company"),
        pytest.param(NEW, "The company Roe built the wall.", "", id="with its name"),
        pytest.param("two walls fell.", "the company built them.", "", id="lower case"),
    ],
)
def test_what_was_told_before(before: str, sentence: str, thing: str) -> None:
    assert thing_told_before(table(before, sentence), 1) == thing


@pytest.mark.parametrize(
    ("headline", "chosen", "left"),
    [
        pytest.param(None, [4], [4], id="nothing tells"),
        pytest.param("Roe decides on walls", [4], [], id="the headline, by its verb"),
        pytest.param(None, [0, 4], [4], id="a point long before"),
        pytest.param(None, [1, 4], [], id="a point that names it"),
        pytest.param(None, [2, 4], [], id="a point that may mean it"),
        pytest.param(None, [4, 5], [4, 5], id="one unexplained explains no other"),
    ],
)
def test_who_explains_it(headline: str | None, chosen: list[int], left: list[int]) -> None:
    told = table(
        "Roe came on Monday.",
        "Roe decided on the walls.",
        "Walls are to go.",
        "Roofs are to stay.",
        "The decision surprised many.",
        "The decision will cost a million.",
        headline=headline,
    )
    assert list(unexplained(told, chosen, definite_openings(told, chosen))) == left


@pytest.mark.parametrize(
    ("before", "sentence", "headline", "thing"),
    [
        pytest.param(NEW, "The scheme costs a million.", None, "scheme", id="new before"),
        pytest.param(NEW, "The scheme costs a million.", "A scheme for roofs", "", id="headline"),
        pytest.param(NEW, "The council pays a million.", None, "", id="not told before"),
        pytest.param("The council met on Monday.", "The council pays.", None, "", id="only one"),
        pytest.param("An old bridge fell.", "The bridge is of 1911.", None, "bridge", id="an"),
        pytest.param("A storm hit the bridge.", "The bridge fell.", None, "", id="another's a"),
        pytest.param(NEW, "The Scheme is a band.", None, "", id="a name"),
        pytest.param(NEW, "The", None, "", id="nothing behind it"),
        pytest.param(NEW.lower(), "the scheme costs a million.", None, "", id="lower case"),
    ],
)
def test_a_thing_that_was_new_before(
    before: str, sentence: str, headline: str | None, thing: str
) -> None:
    assert thing_new_before(table(before, sentence, headline=headline), 1) == thing


def test_what_was_new_long_before_is_known() -> None:
    between = ["Ana Roe painted roofs."] * 12
    assert not thing_new_before(table(NEW, *between, "The scheme costs a million."), 13)
    assert thing_new_before(table(NEW, *between[1:], "The scheme costs a million."), 12)


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        pytest.param([3], [3], id="nothing tells"),
        pytest.param([0, 3], [], id="where it was new"),
        pytest.param([2, 3], [3], id="a point beside it that does not name it"),
        pytest.param([1, 3], [], id="any point that names it"),
        pytest.param([2, 4], [], id="a company that a point close by may name"),
        pytest.param([0, 4], [4], id="a company, long after"),
    ],
)
def test_what_was_new_is_named_by_a_point(chosen: list[int], left: list[int]) -> None:
    told = table(
        NEW,
        "Roe likes the pilot scheme.",
        "Stannum sells the paint.",
        "The scheme costs a million.",
        "The company has sold a hundred tons.",
    )
    openings = definite_openings(told, range(5))
    assert openings == {3: Definite("scheme", False), 4: Definite("company", True)}
    assert list(unexplained(told, chosen, openings)) == left
