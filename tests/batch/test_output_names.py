"""The names of a batch's output files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsum.batch.output_names import Names, fitted, without
from newsum.output import LONGEST_NAME

OUT = Path("out")


def named(*relative: str, suffix: str = ".md", index: str = "", taken: str = "") -> list[str]:
    """The names that articles get one after the other, below the folder."""
    names = Names(OUT, suffix, lambda path: path == OUT / taken, index)
    return [str(names.name(one).relative_to(OUT)) for one in relative]


@pytest.mark.parametrize(
    ("relative", "expected"),
    [
        (["a.txt", "b/a.txt"], ["a.txt.md", "b/a.txt.md"]),
        (["a", "a", "a"], ["a.md", "a-2.md", "a-3.md"]),
        (["a", "A", "a-2"], ["a.md", "A-2.md", "a-2-2.md"]),
        (["a.md", "a", "A.MD"], ["a.md", "a-2.md", "A-3.md"]),
        (["b/.md", ".md"], ["b/.md.md", ".md.md"]),
        (["a", "a.md/b", "a.md/c"], ["a.md", "a.md-2/b.md", "a.md-2/c.md"]),
        (["a.md/b", "a", "A.md/c"], ["a.md/b.md", "a-2.md", "A.md/c.md"]),
        (["a", "a.md-2", "a.md/b"], ["a.md", "a.md-2.md", "a.md-2/b.md"]),
        (["a", "b.md/x", "b", "b.md/c/d"], ["a.md", "b.md/x.md", "b-2.md", "b.md/c/d.md"]),
        (["x", "x.md/y", "x.md/y.md/z"], ["x.md", "x.md-2/y.md", "x.md-2/y.md-2/z.md"]),
        (["x", "x.md-2", "x.md-2.md/y", "x.md/y"],
         ["x.md", "x.md-2.md", "x.md-2.md-2/y.md", "x.md-2/y.md"]),
    ],
)  # fmt: skip
def test_each_has_a_name_of_its_own(relative: list[str], expected: list[str]) -> None:
    assert named(*relative) == expected


def test_names_that_stand_for_something_else() -> None:
    assert named("index", "Index", suffix=".html", index="index.html") == [
        "index-2.html",
        "Index-3.html",
    ]
    assert named("b/index", suffix=".html", index="index.html") == ["b/index.html"]
    assert named("a", "b", taken="a.md") == ["a-2.md", "b.md"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.md", "a"),
        ("A.MD", "A"),
        ("b/a.md", "b/a"),
        ("a.md.txt", "a.md.txt"),
        ("amd", "amd"),
        (".md", ".md"),
        ("b/.MD", "b/.MD"),
    ],
)
def test_a_suffix_that_a_name_has_is_not_doubled(name: str, expected: str) -> None:
    assert without(".md", name) == expected


def test_a_name_as_long_as_it_may_be_stays() -> None:
    longest = "n" * (LONGEST_NAME - 3)
    assert fitted(longest, ".md") == f"{longest}.md"


@pytest.mark.parametrize("letter", ["n", "é", "中", "\U0001d4d0", "\udcff"])
def test_a_longer_one_is_cut_and_told_from_others(letter: str) -> None:
    names = [fitted(letter * 254 + more, ".md") for more in ("", letter, "x")]
    assert len(set(names)) == 3
    for name in names:
        assert LONGEST_NAME - 4 < len(os.fsencode(name)) <= LONGEST_NAME or letter == "\udcff"
        assert name.endswith(".md")
        assert len(name.rpartition("-")[2]) == 8 + len(".md")
        assert set(name.rpartition("-")[0]) <= {letter}
