"""Two columns side by side in plain text, and what is none."""

from __future__ import annotations

from itertools import zip_longest

import pytest

from newsum.sources.text_columns import unfolded

LEFT = ["  The port of Alder will close", "two of its eight piers in", "June, the board said on",
        "Monday, after a survey found", "cracks in the old stone", "walls of the oldest quay,",
        "which has stood since 1871.", "  Nobody will lose a day of", "pay, the board said."]  # fmt: skip
RIGHT = ["Ferries to the islands will", "leave from Pier 6 instead,", "and the fish market will",
         "move to the yard behind", "the customs house, where it", "was before the war.",
         "  The work takes a year."]  # fmt: skip


def beside(left: list[str], right: list[str]) -> str:
    return "\n".join(f"{a:34}{b}".rstrip() for a, b in zip_longest(left, right, fillvalue=""))


@pytest.mark.parametrize("longer", [LEFT, LEFT + LEFT[1:7]])
def test_columns_are_read_one_after_the_other(longer: list[str]) -> None:
    text = unfolded("Two piers to close\n\n" + beside(longer, [*RIGHT, "Then it reopens on time."]))
    assert text.split("\n") == [
        "Two piers to close",
        "",
        *longer,
        *RIGHT,
        "Then it reopens on time.",
    ]


def test_a_table_stays() -> None:
    rows = beside(["Pier one", "Pier two", "Pier six"] * 4, ["open", "shut", "open"] * 4)
    assert unfolded(rows) == rows


def test_lines_that_run_over_both_stay() -> None:
    text = (
        beside(LEFT, RIGHT)
        + "\n"
        + beside(["A line that goes on over all of the page and"], [])
        + "\n"
    )
    text += beside(LEFT, RIGHT)
    assert unfolded(text) == text


def test_prose_stays() -> None:
    text = "\n".join(LEFT) + "\n\n" + "\n".join(RIGHT)
    assert unfolded(text) == text
