"""The bounded memo."""

from __future__ import annotations

import pytest

from newsum.memo import Memo, kept


def test_each_value_is_worked_out_once() -> None:
    asked: list[str] = []

    def make(word: str) -> int:
        asked.append(word)
        return len(word)

    memo = Memo(make, most=10)
    assert [memo["tide"], memo["pier"], memo["tide"]] == [4, 4, 4]
    assert asked == ["tide", "pier"]


def test_it_never_keeps_more_than_its_bound() -> None:
    memo = Memo(str, most=3)
    sizes = []
    for number in range(20):
        assert memo[number] == str(number)
        sizes.append(len(memo))
    assert max(sizes) == 3


@pytest.mark.parametrize("key", ["x" * 1_000, ("x" * 150, "y" * 150)], ids=["string", "tuple"])
def test_what_is_too_long_for_a_word_is_not_kept(key: object) -> None:
    memo = Memo(id, most=3)
    assert memo[key] == id(key)
    assert not memo


def test_a_function_keeps_its_values() -> None:
    asked: list[str] = []

    @kept(2)
    def double(word: str) -> str:
        asked.append(word)
        return word * 2

    assert [double("a"), double("b"), double("a")] == ["aa", "bb", "aa"]
    assert asked == ["a", "b"]
