"""Words, stems and stop words."""

from __future__ import annotations

import sys

import pytest

from newsum.language import stems, stop_words, words
from newsum.language.tokens import _stems


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("don’t won't", ["don’t", "won't"], id="apostrophes inside stay"),
        pytest.param("'Tis the boys' hall", ["Tis", "the", "boys", "hall"], id="those outside go"),
        pytest.param("$1.5bn, 50,000 and 3.", ["1.5bn", "50,000", "and", "3"], id="numbers"),
        pytest.param("the U.S. and U.N.", ["the", "U.S.", "and", "U.N."], id="initialisms"),
        pytest.param("peace-talks", ["peace", "talks"], id="hyphens part words"),
        pytest.param("end.Next one,two", ["end", "Next", "one", "two"], id="a lost blank does too"),
        pytest.param("Überfall à Kyïv", ["Überfall", "à", "Kyïv"], id="letters of any language"),
        pytest.param(" – … ", [], id="no words"),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("language", "word", "stem"),
    [
        pytest.param(None, "Talks", "talk", id="English unless told"),
        pytest.param("en", "Kyiv’s", "kyiv", id="possessive, curly"),
        pytest.param("en", "Kyiv's", "kyiv", id="possessive, straight"),
        pytest.param("en", "1.5bn", "1.5bn", id="a number is its own stem"),
        pytest.param("de", "Häuser", "haus", id="German"),
        pytest.param("fr", "nations", "nation", id="French"),
        pytest.param("xx", "Talks", "talks", id="no stemmer: lower-cased"),
    ],
)
def test_stems(language: str | None, word: str, stem: str) -> None:
    assert stems([word], language) == [stem]


def test_stems_keep_order_and_repeats() -> None:
    assert stems(["Ships", "sailed", "ships"]) == ["ship", "sail", "ship"]


def test_the_stems_kept_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    module = sys.modules[stems.__module__]  # the package's attribute of that name is a function
    monkeypatch.setattr(module, "_MOST_STEMS", 10)
    _stems.cache_clear()
    stems([f"word{number}" for number in range(100)])
    stems(["x" * 100_000])
    kept = _stems("english")
    _stems.cache_clear()  # the next test has the usual bound
    assert 0 < len(kept) <= 10
    assert max(map(len, kept)) < 100


def test_stop_words() -> None:
    english = stop_words()
    assert english == stop_words("en")
    assert {"the", "don't", "don’t", "she"} <= english
    assert not {"minister", "peace", "new"} & english
    assert {"und", "nicht", "der"} <= stop_words("de")
    assert stop_words("xx") == stop_words("../en") == frozenset()


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "pt", "nl", "sv"])
def test_stop_words_are_words(language: str) -> None:
    listed = sorted(stop_words(language))
    assert len(listed) > 100
    assert listed == sorted({word.lower() for word in listed})
