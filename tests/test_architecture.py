"""The import table: no import points upward or in a circle, and heavy libraries have one door."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import click
import pytest

import newsum
from newsum.cli.commands import newsum as command_line
from newsum.rendering import FORMATS

PACKAGE = Path(newsum.__file__).parent

LEVELS = {
    "json_record": 0,
    "model": 0,
    "story_model": 0,
    "audit_model": 0,
    "errors": 0,
    "text": 0,
    "broken_words": 0,
    "reading_time": 0,
    "sentence_end": 0,
    "shown_names": 0,
    "limits": 0,
    "memo": 0,
    "patterns": 0,
    "person_names": 0,
    "authors": 0,
    "picture_credits": 0,
    "dates": 0,
    "lexicon": 0,
    "language": 1,
    "sources": 1,
    "article": 2,
    "attribution": 3,
    "ranking": 3,
    "given": 2,
    "pipeline": 4,
    "speaker_index": 5,
    "source_audit": 6,
    "stories": 5,
    "evaluation": 5,
    "rendering": 5,
    "batch": 5,
    "output": 5,
    "training": 6,
    "cli": 7,
    "__init__": 8,
    "__main__": 8,
}
"""The level of every part of newsum; a part imports those of its own level and below."""

LEVELS_IN_ATTRIBUTION = {
    "linear_model": 0,
    "pull_quotes": 1,
    "spans": 1,
    "cues": 2,
    "entities": 3,
    "speakers": 3,
    "coreference": 4,
    "assembly": 5,
    "turns": 5,
    "attribute": 6,
}
"""The same inside `newsum.attribution`: what is imported stands below."""

ONLY_LEVEL_0 = {"language", "sources", "rendering"}

DOORS = {"click": {"cli"}, "click_default_group": {"cli"}, "rich": {"cli", "rendering"}}
DOORS |= {"nltk": {"language", "training"}, "sklearn": {"training"}, "rouge_score": {"evaluation"}}

MIRRORS = 3
"""Base names that two packages may share, where the files mirror each other."""

FILES = sorted(PACKAGE.rglob("*.py"))


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def module(path: Path) -> str:
    """The name of a file's module."""
    parts = ("newsum", *path.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module(path): path for path in FILES}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def named(path: Path) -> Iterator[str]:
    """Everything that a file imports, at its top or late, by its full name."""
    package = ("newsum", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def imported(path: Path) -> Iterator[tuple[str, str | None]]:
    """Top-level modules a file imports, each with the part of newsum it names, if it does."""
    for name in named(path):
        top, *rest = name.split(".")
        yield top, rest[0] if top == "newsum" and rest else None


def imported_modules(path: Path) -> Iterator[str]:
    """The modules of newsum that a file imports, or imports a name of."""
    for name in named(path):
        found = name if name in MODULES else name.rpartition(".")[0]
        if found in MODULES and found != module(path):
            yield found


@cache
def graph() -> Mapping[str, frozenset[str]]:
    """The modules that each module imports."""
    return {name: frozenset(imported_modules(path)) for name, path in MODULES.items()}


def children(package: str) -> Mapping[str, frozenset[str]]:
    """The files and sub-packages of a package, each with the siblings that it imports from."""
    prefix = f"{package}."
    found: dict[str, set[str]] = defaultdict(set)
    for name, targets in graph().items():
        if name.startswith(prefix):
            own = name.removeprefix(prefix).split(".")[0]
            below = {t.removeprefix(prefix).split(".")[0] for t in targets if t.startswith(prefix)}
            found[own] |= below - {own}
    return {name: frozenset(targets) for name, targets in found.items()}


def circle(edges: Mapping[str, Iterable[str]]) -> list[str]:
    """A circle in a directed graph, as a path that ends where it begins; else an empty list."""
    done: set[str] = set()

    def search(name: str, path: list[str]) -> list[str]:
        if name in path:
            return [*path[path.index(name) :], name]
        if name in done:
            return []
        for target in sorted(edges.get(name, ())):
            if found := search(target, [*path, name]):
                return found
        done.add(name)
        return []

    return next((found for name in sorted(edges) if (found := search(name, []))), [])


PACKAGES = sorted(module(path) for path in FILES if path.name == "__init__.py")


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


def test_imports_point_down_inside_attribution() -> None:
    levels = LEVELS_IN_ATTRIBUTION
    below = children("newsum.attribution")
    assert set(below) == set(levels), "each has its place in the table"
    upward = [
        f"{own} imports {target}"
        for own, targets in below.items()
        for target in targets
        if target != own and levels[target] >= levels[own]
    ]
    assert upward == []


@pytest.mark.parametrize(
    ("edges", "found"),
    [
        pytest.param({"a": ["b"], "b": ["c"], "d": ["b", "c"]}, [], id="none"),
        pytest.param({"a": ["b"], "b": ["a"]}, ["a", "b", "a"], id="of-two"),
        pytest.param(
            {"a": ["b"], "b": ["c"], "c": ["d"], "d": ["b"]}, ["b", "c", "d", "b"], id="3"
        ),
    ],
)
def test_circles_are_found(edges: dict[str, list[str]], found: list[str]) -> None:
    assert circle(edges) == found


def test_no_modules_import_in_a_circle() -> None:
    assert circle(graph()) == []


@pytest.mark.parametrize("package", PACKAGES)
def test_no_siblings_import_in_a_circle(package: str) -> None:
    assert circle(children(package)) == []


def test_files_of_two_packages_share_a_base_name_only_as_mirrors() -> None:
    counts = Counter(path.name for path in FILES if not path.name.startswith("__"))
    repeated = sorted(name for name, count in counts.items() if count > 1)
    assert len(repeated) <= MIRRORS, repeated


def test_no_module_bears_the_name_of_a_public_function() -> None:
    modules = {path.stem for path in PACKAGE.glob("*.py")} | {p.parent.name for p in FILES}
    assert modules.isdisjoint({"summarize", "read", "quotes", "digest", *newsum.__all__})


@pytest.mark.parametrize("package", PACKAGES)
def test_no_submodule_bears_the_name_of_an_export(package: str) -> None:
    exports: set[str] = set()
    for node in tree(MODULES[package]).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            exports.add(node.name)
        elif isinstance(node, ast.ImportFrom):  # a submodule itself may be imported
            exports |= {alias.asname or alias.name for alias in node.names if node.module}
        elif isinstance(node, ast.Assign):
            exports |= {target.id for target in node.targets if isinstance(target, ast.Name)}
    assert exports.isdisjoint(children(package))


@pytest.mark.parametrize("command", ["summarize", "read", "quotes", "digest"])
def test_the_command_line_s_formats_are_the_registry_s(command: str) -> None:
    (option,) = [p for p in command_line.commands[command].params if p.name == "format"]
    assert isinstance(option.type, click.Choice)
    assert list(option.type.choices) == list(FORMATS)
