"""The JSON Schema of newsum/1: every record fits it, and it names every kind that there is."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest

import newsum
from newsum import errors
from newsum.article.boilerplate.kinds import Kind
from newsum.rendering import FORMATS, Display, Record, render

from .records import ARTICLE, EXPLAINED, FAILURE, MARKED, QUOTATIONS, SUMMARY

jsonschema = pytest.importorskip("jsonschema")

SCHEMA: dict[str, Any] = json.loads(
    (Path(newsum.__file__).parent / "rendering" / "newsum-1.schema.json").read_text("utf-8")
)
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)

RECORDS = (SUMMARY, EXPLAINED, ARTICLE, MARKED, QUOTATIONS, FAILURE)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
@pytest.mark.parametrize("single", [True, False])
def test_every_record_fits(record: Record, single: bool) -> None:
    written = "".join(render("json", [record], Display(single=single)))
    VALIDATOR.validate(json.loads(written))


@pytest.mark.parametrize("work", [newsum.summarize, newsum.read, newsum.quotes])
@pytest.mark.parametrize("path", sorted(Path("seeds").glob("*.txt")), ids=lambda path: path.stem)
def test_what_is_made_of_an_article_fits(work: Any, path: Path) -> None:
    VALIDATOR.validate(json.loads("".join(render("json", [work(path)], Display(single=True)))))


def test_what_is_none_does_not_fit() -> None:
    for record in (
        replace(SUMMARY, date="5 March 2026"),
        replace(SUMMARY, language="German"),
        replace(FAILURE, kind="tired"),
        replace(QUOTATIONS, quotes=(replace(QUOTATIONS.quotes[0], confidence=2),)),
    ):
        written = json.loads("".join(render("json", [record], Display(single=True))))
        assert not VALIDATOR.is_valid(written)
        assert not VALIDATOR.is_valid([written])


def test_it_names_every_kind() -> None:
    definitions = SCHEMA["$defs"]
    assert definitions["removed"]["properties"]["kind"]["enum"] == sorted(get_args(Kind))
    every = {
        error.kind
        for error in vars(errors).values()
        if isinstance(error, type)
        and issubclass(error, errors.NewsumError)
        and "kind" in vars(error)
    }
    failure = definitions["failure"]["properties"]["error"]["properties"]["kind"]["enum"]
    assert failure == sorted(every)


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert "json" in FORMATS


README = (Path(newsum.__file__).parent.parent / "README.md").read_text("utf-8")


def test_a_turn_fits() -> None:
    turn = replace(QUOTATIONS.quotes[0], kind="turn")
    VALIDATOR.validate(replace(QUOTATIONS, quotes=(turn,)).to_dict())
    interview = "Q: Why a bridge?\n\nANA ROE: Because the ferry sank.\n\nQ: And when?\n\n"
    made = newsum.quotes(f"An interview with Ana Roe\n\n{interview}ANA ROE: Next year, I hope.\n")
    assert {quote.kind for quote in made} == {"turn"}
    VALIDATOR.validate(made.to_dict())


def test_the_readme_names_every_field_and_kind() -> None:
    table = README[README.index("### For programs") : README.index("### In Python")]
    named = set(re.findall(r"`([\w-]+)`", table))
    definitions = SCHEMA["$defs"]
    for kind in ("summary", "article", "quotations", "failure", "point", "quote"):
        assert set(definitions[kind]["properties"]) <= named
    assert set(definitions["removed"]["properties"]["kind"]["enum"]) <= named
    assert set(definitions["block"]["properties"]["kind"]["enum"]) <= named
    assert set(definitions["quote"]["properties"]["kind"]["enum"]) <= named
    errors_told = re.findall(r"^\| `([\w-]+)` \| [^|]+ \|$", table, re.MULTILINE)
    assert (
        sorted(errors_told)
        == definitions["failure"]["properties"]["error"]["properties"]["kind"]["enum"]
    )
