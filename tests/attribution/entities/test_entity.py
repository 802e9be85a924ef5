"""An entity: where it is named, and which names are the same."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.entity import Entity, is_alias


@pytest.mark.parametrize(
    ("name", "other", "alias"),
    [
        pytest.param("Ana Roe", "Roe", True, id="a last name alone"),
        pytest.param("Roe", "Ana Roe", True, id="and the fuller name later"),
        pytest.param("Ana Roe", "Ana Roe", True, id="the same"),
        pytest.param("Ana Roe", "Ana Marr Roe", True, id="a middle name"),
        pytest.param("Ana Roe", "Bo Roe", False, id="another first name"),
        pytest.param("Ana Roe", "A Roe", True, id="an initial"),
        pytest.param("A Roe", "Ana Roe", True, id="an initial first"),
        pytest.param("Ana Roe", "B Roe", False, id="another initial"),
        pytest.param("Benjamin Roe", "Ben Roe", True, id="a short form"),
        pytest.param("Ben Roe", "Benjamin Roe", True, id="a short form first"),
        pytest.param("Ada Roe", "Ana Roe", False, id="the same first letter alone"),
    ],
)
def test_is_alias(name: str, other: str, alias: bool) -> None:
    assert is_alias(Entity(name, tuple(name.split())), other.split()) is alias


@pytest.mark.parametrize(
    ("offset", "last", "before"),
    [
        pytest.param(5, -1, 0, id="before all"),
        pytest.param(10, 10, 0, id="at the first"),
        pytest.param(15, 10, 1, id="after the first"),
        pytest.param(20, 20, 1, id="at the second"),
        pytest.param(99, 20, 2, id="after all"),
    ],
)
def test_mentions(offset: int, last: int, before: int) -> None:
    entity = Entity("Roe", ("Roe",), mentions=[10, 20])
    assert (entity.last_mention(offset), entity.mentions_before(offset)) == (last, before)
