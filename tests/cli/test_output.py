"""Where results go: one file, a folder, standard output."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import ARTICLE, Ran

Newsum = Callable[..., Ran]


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".json", ".jsonl"])
def test_the_format_follows_the_suffix(newsum: Newsum, article: Path, suffix: str) -> None:
    out = article.parent / f"out{suffix}"
    ran = newsum(article, "-o", out)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    formats = {".txt": "plain", ".md": "markdown", ".html": "html"}
    asked = formats.get(suffix, suffix[1:])
    assert out.read_text("utf-8") == newsum(article, "--format", asked).out


def test_a_folder_gets_a_file_an_article(newsum: Newsum, tmp_path: Path) -> None:
    for name in ("in/a.txt", "in/deep/a.txt", "in/A.TXT", "in/picture.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(ARTICLE)
    ran = newsum("in", "-o", "out/", "--format", "markdown")
    assert ran.code == 0
    written = sorted(p.relative_to(tmp_path / "out") for p in (tmp_path / "out").rglob("*.md"))
    assert [str(path) for path in written] == ["A.TXT.md", "a.txt-2.md", "deep/a.txt.md"]


def test_records_are_named_by_a_safe_form_of_their_id(newsum: Newsum, tmp_path: Path) -> None:
    rows = [{"id": "../x/1", "text": ARTICLE}, {"text": ARTICLE}, {"id": "bad"}]
    (tmp_path / "c.jsonl").write_text("\n".join(map(json.dumps, rows)))
    ran = newsum("c.jsonl", "-o", "out/", "--format", "json")
    assert ran.code == 1
    written = (tmp_path / "out").glob("*.json")
    assert sorted(path.name for path in written) == ["L2.json", "x-1.json"]
    (failure,) = (tmp_path / "out/.newsum/failures.jsonl").read_text().splitlines()
    assert json.loads(failure)["source"] == "c.jsonl#bad"


def test_nothing_is_written_where_nothing_was_done(newsum: Newsum, tmp_path: Path) -> None:
    ran = newsum("missing.txt", "-o", "out.md")
    assert ran.code == 1
    assert list(tmp_path.iterdir()) == []


def test_an_output_that_cannot_be_written(newsum: Newsum, article: Path) -> None:
    ran = newsum(article, "-o", article / "under-a-file.md")
    assert ran.code == 1
    assert ran.err.startswith("newsum: cannot write")
    assert "Traceback" not in ran.err
