"""The bounded memo."""

from __future__ import annotations

from newsum.memo import Memo


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
