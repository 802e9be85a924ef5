"""What newsum needs: each bound is the version that ``tests/lowest.txt`` installs; data is packaged."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

from tests.conftest import ROOT

# One requirement: "pypdf>=3.12", with an extra or a marker where it has one.
_BOUND = re.compile(r"([\w.-]+(?:\[[\w,-]+\])?)>=([\w.]+)(?:\s*;.*)?")


def options() -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def requirements() -> list[str]:
    """Every requirement of newsum and of its extras, as setup.cfg has it.

    But for those of fuzzing, which no test asks for and few machines have.
    """
    parser = options()
    extras = dict(parser["options.extras_require"])
    del extras["fuzz"]
    blocks = [parser["options"]["install_requires"], *extras.values()]
    return [line for block in blocks for line in block.split("\n") if line]


def test_every_bound_is_what_the_lowest_versions_install() -> None:
    bounds = set()
    for requirement in requirements():
        found = _BOUND.fullmatch(requirement)
        assert found, f"{requirement} has no lower bound, or more than that"
        bounds.add(f"{found[1]}=={found[2]}")
    lines = (ROOT / "tests" / "lowest.txt").read_text("utf-8").splitlines()
    assert sorted(bounds) == sorted(line for line in lines if not line.startswith("#"))


def test_every_file_of_the_package_is_packaged() -> None:
    package = ROOT / "newsum"
    patterns = options()["options.package_data"]["newsum"].split()
    packaged = {path for pattern in patterns for path in package.glob(pattern)}
    left_out = [
        path
        for path in package.rglob("*")
        if path.is_file() and not is_code(path) and path not in packaged
    ]
    assert left_out == []


def is_code(path: Path) -> bool:
    return path.suffix == ".py" or "__pycache__" in path.parts
