"""The kinds of what is removed, which are public: all are listed, and all are given."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsum.article
from newsum.article.boilerplate import kinds
from newsum.article.boilerplate.kinds import KINDS, MANNERS

PACKAGE = Path(newsum.article.__file__).parent
HOME = PACKAGE / "boilerplate" / "kinds.py"
FILES = sorted(path for path in PACKAGE.rglob("*.py") if path != HOME)

NAMED = {name: value for name, value in vars(kinds).items() if isinstance(value, str)}
NAMED = {name: value for name, value in NAMED.items() if name.isupper()}
"""The constants of the module by their names."""


def data(name: str) -> dict[str, dict[str, list[str]]]:
    found = json.loads((HOME.parent / name).read_text("utf-8"))
    del found["about"]
    return found


def imported(path: Path) -> Iterator[str]:
    """The values of the constants that a module imports from ``kinds``."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("kinds"):
            yield from (NAMED[alias.name] for alias in node.names if alias.name in NAMED)


def test_each_kind_and_manner_is_a_constant() -> None:
    assert sorted(NAMED.values()) == sorted([*KINDS, *MANNERS])


@pytest.mark.parametrize("name", ["rules.json", "in_paragraph.json"])
def test_kinds_of_the_data_are_listed(name: str) -> None:
    assert data(name).keys() <= KINDS


def test_manners_of_the_rules_are_listed() -> None:
    assert {manner for manners in data("rules.json").values() for manner in manners} == MANNERS


def test_no_kind_is_listed_that_nothing_gives() -> None:
    given = {value for path in FILES for value in imported(path)}
    assert data("rules.json").keys() | data("in_paragraph.json").keys() | given >= KINDS


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_kinds_are_written_out_nowhere_else(path: Path) -> None:
    names = {"end", "start"}  # groups and arguments may bear these
    words = {
        node.value
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    if path.stem.endswith("_features"):
        names |= KINDS  # features have names of their own
    if path.stem == "genres":
        names.add("list")  # a genre
    assert not words & (KINDS | MANNERS) - names
