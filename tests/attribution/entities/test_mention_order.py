"""Mentions by name are searched by bisection, so that they must stand in order."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.recognition import find_entities


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ana Roe left the Institute for Harbour Studies (IHS).", id="small words"),
        pytest.param("Members of Harbour and Ports Aid (HPA) met Ana Roe.", id="joined by and"),
        pytest.param("The Brack Harbour Group (BHG) met Ana Roe.", id="one run"),
    ],
)
def test_a_name_told_by_its_initials_does_not_break_the_order(text: str) -> None:
    index = find_entities(text, [(0, len(text))])
    offsets = [offset for offset, _ in index.mentions]
    assert offsets == sorted(offsets)
    for _, entity in index.mentions:
        assert entity.mentions == sorted(entity.mentions)
