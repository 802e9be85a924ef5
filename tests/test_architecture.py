"""The import table of the README: no import points upward, and heavy libraries have one door."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsum

PACKAGE = Path(newsum.__file__).parent

LEVELS = {
    "model": 0,
    "errors": 0,
    "text": 0,
    "memo": 0,
    "dates": 0,
    "lexicon": 0,
    "language": 1,
    "sources": 1,
    "article": 2,
    "attribution": 3,
    "ranking": 3,
    "pipeline": 4,
    "stories": 5,
    "speakers": 5,
    "evaluation": 5,
    "render": 5,
    "batch": 5,
    "output": 5,
    "training": 6,
    "cli": 7,
    "__init__": 8,
    "__main__": 8,
}

ONLY_LEVEL_0 = {"language", "sources", "render"}

DOORS = {"click": {"cli"}, "click_default_group": {"cli"}, "rich": {"cli", "render"}}
DOORS |= {"nltk": {"language", "training"}, "sklearn": {"training"}, "rouge_score": {"evaluation"}}

FILES = sorted(PACKAGE.rglob("*.py"))


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imported(path: Path) -> Iterator[tuple[str, str | None]]:
    """Top-level modules a file imports, each with the part of newsum it names, if it does."""
    package = ("newsum", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            names = [f"{module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            top, *rest = name.split(".")
            yield top, rest[0] if top == "newsum" and rest else None


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    own = part(path)
    assert own in LEVELS, f"{own} has no place in the import table"
    for top, target in imported(path):
        assert own in DOORS.get(top, {own}), f"{own} must not know {top}"
        if target is None or target == own or target not in LEVELS or own == "training":
            continue
        assert LEVELS[target] <= LEVELS[own], f"{own} imports {target}, which stands above it"
        assert target != "training", "weights are shipped: nothing trains at run time"
        if own in ONLY_LEVEL_0:
            assert LEVELS[target] == 0, f"{own} may import level 0 only, not {target}"


def test_no_module_bears_the_name_of_a_public_function() -> None:
    modules = {path.stem for path in PACKAGE.glob("*.py")} | {p.parent.name for p in FILES}
    assert modules.isdisjoint({"summarize", "read", "quotes", "digest"})
