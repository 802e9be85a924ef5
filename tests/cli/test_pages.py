"""A folder of pages: their names, their contents, the way back."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from .conftest import ARTICLE, Ran

Newsum = Callable[..., Ran]

PAGE = f"<html><body><h1>A page</h1><p>{ARTICLE.splitlines()[4]}</p></body></html>"
LINK = re.compile(r'<a href="([^"]*)">')


def pages(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.html"))


def test_an_index_leads_to_every_page_and_each_leads_back(newsum: Newsum, tmp_path: Path) -> None:
    for name in ("in/a.txt", "in/deep/b & c #1.txt", "in/index.html", "in/empty.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("" if "empty" in name else PAGE if "html" in name else ARTICLE)
    assert newsum("in", "-o", "out/", "--format", "html").code == 1
    out = tmp_path / "out"
    assert pages(out) == ["a.txt.html", "deep/b & c #1.txt.html", "index-2.html", "index.html"]
    index = (out / "index.html").read_text("utf-8")
    assert "<h1>3 articles</h1>" in index
    assert ">Harbour reopens after storm</a> <small>By Lena Marsh · in/a.txt</small>" in index
    targets = [unquote(unescape(link)) for link in LINK.findall(index)]
    assert targets == ["a.txt.html", "deep/b & c #1.txt.html", "index-2.html"]
    for target in targets:
        (back,) = LINK.findall((out / target).read_text("utf-8"))
        assert (out / target).parent.joinpath(back).resolve() == (out / "index.html").resolve()


def test_an_interrupted_batch_ends_with_the_same_index(newsum: Newsum, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for name in "abc":
        (tmp_path / f"in/{name}.txt").write_text(ARTICLE)
    newsum("in", "-o", "out/", "--format", "html")
    first = (tmp_path / "out/index.html").read_bytes()
    (tmp_path / "out/index.html").unlink()
    assert newsum("in", "-o", "out/", "--format", "html", "--resume").code == 0
    assert (tmp_path / "out/index.html").read_bytes() == first


def test_an_index_that_newsum_did_not_make_stays(newsum: Newsum, article: Path) -> None:
    out = article.parent / "out"
    out.mkdir()
    (out / "index.html").write_text("<h1>Mine</h1>")
    ran = newsum(article, article, "-o", "out/", "--format", "html")
    assert ran.code == 0
    assert ran.err == "newsum: out/index.html stays, as newsum did not make it\n"
    assert (out / "index.html").read_text() == "<h1>Mine</h1>"


def test_other_formats_have_no_index(newsum: Newsum, article: Path) -> None:
    newsum(article, "-o", "out/", "--format", "markdown")
    assert sorted(path.name for path in (article.parent / "out").glob("*")) == [
        *(".newsum", "harbour.txt.md")
    ]


@pytest.mark.parametrize(
    ("name", "format", "written"),
    [
        ("a.html", "html", "a.html"),
        ("a.HTML", "html", "a.html"),
        ("a.txt", "plain", "a.txt"),
        ("a.md", "markdown", "a.md"),
        ("a.md", "html", "a.md.html"),
        ("a.html.txt", "html", "a.html.txt.html"),
        ("a.txt", "markdown", "a.txt.md"),
    ],
)
def test_no_suffix_is_doubled(
    newsum: Newsum, tmp_path: Path, name: str, format: str, written: str
) -> None:
    (tmp_path / name).write_text(PAGE if "html" in name.lower() else ARTICLE)
    assert newsum(name, "-o", "out/", "--format", format).code == 0
    assert (tmp_path / "out" / written).is_file()


def test_a_source_in_its_own_folder_is_not_replaced(newsum: Newsum, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    assert newsum("a.html", "-o", "./", "--format", "html").code == 0
    assert (tmp_path / "a.html").read_text() == PAGE
    assert pages(tmp_path) == ["a-2.html", "a.html", "index.html"]
