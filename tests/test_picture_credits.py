"""Lines that say whose a picture is."""

from __future__ import annotations

import pytest

from newsum.picture_credits import caption_lines, ends_with_credit

ABOVE = "The pier of Alder was mended by the men of the village, who carried the stone."
BELOW = "It took them eleven winters, and nobody asked for a single crown of the money."


@pytest.mark.parametrize(
    "line",
    [
        "Getty Images / 41207",
        "Getty Images",
        "Reuters / Ana Roe",
        "AP Photo/Ana Roe",
        "Associated Press",
        "Illustration: Ana Roe",
        "Photo Illustration: The Alder Post, Getty Images",
        "Infografik: Alder Post",
    ],
)
def test_a_source_alone_is_a_credit_and_no_more(line: str) -> None:
    assert caption_lines([ABOVE, line, BELOW]) == {1}


@pytest.mark.parametrize(
    "line",
    ["Reuters Institute", "Getty", "Illustration: how a line is drawn", "Graphics", "Rex and Ana"],
)
def test_what_only_begins_like_one(line: str) -> None:
    assert caption_lines([ABOVE, line, BELOW]) == set()


def test_an_agency_before_the_name() -> None:
    assert ends_with_credit("The pier on Monday. WIRE/Ana Roe")
    assert not ends_with_credit("The pier is open. BUS/Tram lines stop there again.")
