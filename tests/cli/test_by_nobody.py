"""``quotes --by`` without a hit says whom the articles quote."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from newsum.cli.commands import newsum

TEXT = "The pier broke.\n\n“It broke at noon,” said Ida Crane, the mayor.\n"


@pytest.mark.parametrize("format", ["plain", "terminal", "markdown", "html"])
def test_one_article(tmp_path: Path, format: str) -> None:
    path = tmp_path / "pier.txt"
    path.write_text(TEXT, encoding="utf-8")
    told = CliRunner().invoke(newsum, ["quotes", "--by", "okafor", "--format", format, str(path)])
    assert "okafor" in told.output
    assert "Ida Crane" in told.output
    assert "No quotes" not in told.output


def test_several(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    command = ["quotes", "--by", "okafor", "--format", "plain"]
    told = CliRunner().invoke(newsum, [*command, str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    assert "okafor" in told.output
    assert "Ida Crane" in told.output
    found = CliRunner().invoke(newsum, [*command[:2], "crane", str(tmp_path / "a.txt")])
    assert "Nobody" not in found.output


@pytest.mark.parametrize("name", ["", " ", "-"])
def test_no_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / "pier.txt"
    path.write_text(TEXT, encoding="utf-8")
    told = CliRunner().invoke(newsum, ["quotes", "--by", name, str(path)])
    assert told.exit_code == 2
    assert "is no name" in told.output
