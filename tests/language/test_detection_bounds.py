"""The bounds of telling a language, on words of languages that there are not."""

from __future__ import annotations

import pytest

from newsum.language import UNDETERMINED, detect, detection

WORDS = {
    "a": ("aa",),
    "b": ("bb",),
    "s": ("aa", "bb"),
    "t": ("aa", "cc"),
    "u": ("bb", "cc"),
    "e": ("en",),
}
"""The languages that a word is common in; "x" is in none."""


@pytest.fixture(autouse=True)
def _other_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(detection, "_languages", lambda: WORDS)


def text(**numbers: int) -> str:
    """Each word so many times."""
    return " ".join(word for word, number in numbers.items() for _ in range(number))


@pytest.mark.parametrize(
    ("numbers", "language"),
    [
        ({"a": 4}, "aa"),
        ({"a": 3}, None),
        ({"a": 12, "x": 88}, "aa"),  # .12 of all words
        ({"a": 12, "x": 89}, UNDETERMINED),
        ({"a": 5, "b": 4}, "aa"),  # 1.25 times as many
        ({"b": 5, "a": 4}, "bb"),
        ({"s": 10, "a": 4, "b": 2}, "aa"),  # own ones: 4 at least, and twice as many
        ({"s": 20, "a": 10, "b": 5}, "aa"),
        ({"s": 20, "a": 9, "b": 5}, UNDETERMINED),
        ({"s": 10, "a": 3, "b": 1}, UNDETERMINED),
        ({"s": 10, "t": 4, "b": 2}, "aa"),  # what a third one has, too, is no less one's own
        ({"s": 10, "a": 4, "u": 2}, "aa"),
        ({"s": 10, "e": 8}, UNDETERMINED),  # one of two, and no English
        ({"s": 10, "e": 9}, None),  # or English after all
        ({"e": 10, "x": 20}, "en"),
    ],
)
def test_the_commonest_words_tell(numbers: dict[str, int], language: str | None) -> None:
    assert detect(text(**numbers)) == language


def test_what_the_first_words_do_not_tell_the_next_ones_do() -> None:
    assert detect(text(x=500, a=3_500)) == "aa"
    assert detect(text(b=500, a=3_500)) == "bb"
    assert detect(text(x=3_996, a=4_000)) == UNDETERMINED  # only so many are looked at
    assert detect(text(b=500, x=3_500)) == "bb"


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (["x"] * 80, UNDETERMINED),
        (["x"] * 79, None),
        (["x"] * 80 + ["X"] * 9, UNDETERMINED),  # names do not count
        (["x"] * 79 + ["X"] * 9, None),
        (["x"] * 99 + ["e"], UNDETERMINED),
        (["x"] * 98 + ["e"] * 2, None),  # .02 of them English
        (["x"] * 10 + ["é"] * 2, UNDETERMINED),
        (["x"] * 9 + ["é"] * 2, None),
        (["x"] * 9 + ["é"] * 2 + ["X"] * 3, None),
        (["x"] * 11 + ["é"], None),
        (["x"] * 10 + ["é"] * 2 + ["e"], None),
        (["x"] * 77 + ["é"] * 2 + ["e"], UNDETERMINED),
        (["x"] * 76 + ["é"] * 2 + ["e"], None),
        (["e"] * 3 + ["é"] * 77, None),
    ],
)
def test_hardly_an_english_word_among_many_or_none_among_few(
    words: list[str], language: str | None
) -> None:
    assert detect(" ".join(words)) == language


@pytest.mark.parametrize(
    ("letters", "language"),
    [
        ("α" * 3 + "q" * 7, "el"),  # .3 of all characters
        ("α" * 2 + "q" * 8, None),
        ("ա" * 3 + "q" * 7, UNDETERMINED),
        ("ա" * 2 + "q" * 8, None),
        ("ا" * 98 + "ٹ" * 2, "ur"),  # .02 of the script's letters
        ("ا" * 99 + "ٹ", "ar"),
        ("ا" * 98 + "پ" * 2, "fa"),
        ("q" * 97 + "ğ" * 3, "tr"),
        ("q" * 98 + "ğ" * 2, None),
        ("q" * 98 + "þ" * 2, "is"),
        ("q" * 98 + "ė" * 2, "lt"),
        ("q" * 97 + "ķ" * 3, "lv"),
        ("q" * 98 + "ķ" * 2, None),
        ("q" * 97 + "ạ" * 3, "vi"),
        ("q" * 98 + "ạ" * 2, None),
        ("ראש העיר", "he"),
    ],
)
def test_letters_tell(letters: str, language: str | None) -> None:
    assert detect(letters) == language


def test_the_code_is_that_of_the_standard() -> None:
    assert UNDETERMINED == "und"
