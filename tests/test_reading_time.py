"""How long texts are, and how long they take to read."""

from __future__ import annotations

import pytest

from newsum.ranking import Length
from newsum.reading_time import count_words, words_per_minute


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A short point.", 3),
        ("Ein größeres Dorf", 3),
        ("", 0),
        ("港口罢工结束", 6),
        ("港口 罢工", 4),
        ("港口罢工 2026 ab", 6),
        ("Tokyo (東京) is large", 4),
        ("東京 ab", 2),
        ("東京都 ab", 4),
        ("東 the 京 man", 4),
    ],
)
def test_words_are_counted_in_characters_where_no_blanks_part_them(text, words):
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("language", "words"), [("en", 119), (None, 119), ("ja", 178), ("zh", 127)]
)
def test_half_a_minute_in_words(language, words):
    assert Length(seconds=30).in_words(language) == Length(words=words, whole=True)
    assert words == words_per_minute(language) // 2


def test_a_length_without_a_time_stays():
    assert Length(points=2).in_words("ja") == Length(points=2)


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf")])
def test_a_time_that_nobody_has(seconds):
    with pytest.raises(ValueError, match="seconds must be above 0 and finite"):
        Length(seconds=seconds)
