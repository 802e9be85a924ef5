"""Points of abbreviations at the end of phrases."""

from __future__ import annotations

import pytest

from newsum.attribution.spans.own_points import with_own_point


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("the Lt. Col. said", "the Lt. Col."),
        ("the U.S. said", "the U.S."),
        ("Ana Roe, Ph.D. of Tarn", "Ana Roe, Ph.D."),
        ("Acme Inc., which", "Acme Inc."),
        ("(Acme Co. said", "(Acme Co."),
        ("Bo Tarn Jr.", "Bo Tarn Jr."),
        ("the mayor. She", "the mayor"),
        ("Vitamin C. She", "Vitamin C"),
        ("the Inc said", "the Inc"),
        ("a Congressional-Rep. said", "a Congressional-Rep."),
        ("in 1.5. She", "in 1.5"),
    ],
)
def test_a_phrase_ends_behind_the_point_of_its_last_word(text: str, phrase: str) -> None:
    end = len(phrase.rstrip("."))
    assert text[: with_own_point(text, end)] == phrase
