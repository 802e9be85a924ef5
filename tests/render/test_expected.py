"""Every format, compared exactly with a file beside this one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

from newsum.model import Article, Quotations, Summary
from newsum.render import Page, Record, render

from .records import ARTICLE, BARE, EVERYTHING, FAILURE, QUOTATIONS, SILENT, SUMMARY

WIDE = replace(SUMMARY, headline="東京で会談が行われた。" * 9, byline="x" * 300)
EXPECTED = Path(__file__).parent / "expected"

CASES: dict[str, tuple[str, tuple[Record, ...], Page]] = {
    "summary-80.txt": ("terminal", (SUMMARY,), Page(width=80, single=True)),
    "summary-40.txt": ("terminal", (SUMMARY,), Page(width=40, single=True)),
    "summary-color.txt": ("terminal", (SUMMARY,), Page(color="standard", single=True)),
    "summary-no-color.txt": ("terminal", (SUMMARY,), Page(styled=True, single=True)),
    "everything-80.txt": ("terminal", EVERYTHING, Page()),
    "everything-40.txt": ("terminal", EVERYTHING, Page(width=40)),
    "everything-piped.txt": ("plain", EVERYTHING, Page()),
    "summary-piped.txt": ("plain", (SUMMARY,), Page(single=True)),
    "everything.md": ("markdown", EVERYTHING, Page()),
    "summary.md": ("markdown", (SUMMARY,), Page(single=True)),
    "everything.json": ("json", EVERYTHING, Page()),
    "summary.json": ("json", (SUMMARY,), Page(single=True)),
    "failure.json": ("json", (FAILURE,), Page(single=True)),
    "none.json": ("json", (), Page()),
    "everything.jsonl": ("jsonl", EVERYTHING, Page()),
}


@pytest.mark.parametrize("name", CASES)
def test_output_is_as_expected(name: str) -> None:
    form, records, page = CASES[name]
    assert "".join(render(form, records, page)) == (EXPECTED / name).read_bytes().decode()


@pytest.mark.parametrize("name", ["everything", "summary"])
def test_html_is_as_expected_below_its_style(name: str) -> None:
    records = EVERYTHING if name == "everything" else (SUMMARY,)
    text = "".join(render("html", records, Page(single=name == "summary")))
    body = text[text.index("<main>") :]
    assert body == (EXPECTED / f"{name}.html").read_bytes().decode()


@pytest.mark.parametrize("width", [20, 33, 40, 80, 100])
@pytest.mark.parametrize("record", [SUMMARY, ARTICLE, QUOTATIONS, SILENT, BARE, WIDE])
def test_no_line_is_wider_than_the_terminal(
    record: Summary | Article | Quotations, width: int
) -> None:
    text = "".join(render("terminal", [record], Page(width=width)))
    assert max(map(cell_len, text.splitlines())) <= width


@pytest.mark.parametrize("color", ["standard", "256", "truecolor", "windows"])
def test_colour_changes_nothing_else(color: str) -> None:
    colored = "".join(render("terminal", EVERYTHING, Page(color=color)))
    assert colored != (plain := "".join(render("terminal", EVERYTHING, Page())))
    assert re.sub("\x1b\\[[0-9;]*m", "", colored) == plain


def test_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    before = "".join(render("terminal", [SUMMARY], Page(color="standard")))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("TERM", "dumb")
    assert "".join(render("terminal", [SUMMARY], Page(color="standard"))) == before


@pytest.mark.parametrize("format", ["plain", "terminal", "markdown", "json", "jsonl"])
def test_text_comes_as_the_records_do(format: str) -> None:
    asked: list[Record] = []

    def records() -> Iterator[Record]:
        for record in (SUMMARY, ARTICLE, QUOTATIONS):
            asked.append(record)
            yield record

    pieces = render(format, records(), Page())
    assert next(pieces)
    assert asked == [SUMMARY]
