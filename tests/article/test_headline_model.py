"""The headline of a pasted page, told by shape and place where the rules are not enough."""

from __future__ import annotations

import pytest

import newsum
from newsum.article.headline_model import HEADLINE_FEATURES, candidates, headline_model, likeliest

BODY = (
    "The last rope ferry over the Osk will stop on the first of May, the district of Varnham said.",
    "Its owner, Ruth Ansell, has carried sheep, brides and bicycles for thirty-one years.",
    "“A bridge does not wait for anybody,” she said. “I always did.”",
    "The district will pay for a bus to the bridge at Harrow until the winter.",
)
MENU = "Home\nNews\nSport\nWeather\nOpinion\nCulture\nSubscribe\nLog in\nSearch\nNewsletters\nVideo"


@pytest.mark.parametrize(
    "front",
    [
        pytest.param(
            "Varnham\nRope ferry at Varnham makes its last crossing\nOda Feldmark\n12 March 2025\n"
            "The rope ferry on the Osk last week. Photo: Lew Castor/Alpine",
            id="a caption below the credits",
        ),
    ],
)
def test_headline_among_lines_like_it(front: str) -> None:
    paragraphs = "\n\n".join(BODY)
    read = newsum.read(
        f"{MENU}\n\n{front}\n\n{paragraphs}\n\nPrivacy\nTerms of use\n© 2025 The Courier"
    )
    assert read.headline == "Rope ferry at Varnham makes its last crossing"
    assert read.body == BODY


def test_no_line_is_likely() -> None:
    lines = ["Log in", "Search", *BODY]
    made = candidates(lines, [None] * len(lines), range(2, 6), lines[2:], None)
    assert {len(one.features) for one in made} == {len(HEADLINE_FEATURES)}
    assert likeliest(made, headline_model()) is None
    assert likeliest([], headline_model()) is None
