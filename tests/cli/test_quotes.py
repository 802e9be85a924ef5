"""Quotes of one article and of many, and those of one speaker."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

from .conftest import Ran

Newsum = Callable[..., Ran]

SECOND = """Ferry sails again

The first ferry left Port Alder on Saturday with 300 people on board.

“I slept for the first time in a week,” said Okafor, the harbour master. A nurse, Liv Brandt, said:
“My shift begins in an hour.”
"""


def test_many_articles_are_told_speaker_by_speaker(newsum: Newsum, article: Path) -> None:
    (article.parent / "second.txt").write_text(SECOND, encoding="utf-8")
    out = newsum("quotes", "harbour.txt", "second.txt").out
    assert "Ines Okafor\nthe harbour master\n2 quotes in 2 articles" in out
    assert out.count("Liv Brandt\n") == 1


def test_one_speaker_by_last_name(newsum: Newsum, article: Path) -> None:
    (article.parent / "second.txt").write_text(SECOND, encoding="utf-8")
    ran = newsum("quotes", "--by", "OKAFOR", "--format", "jsonl", "harbour.txt", "second.txt")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert [len(row["quotes"]) for row in rows] == [1, 1]
    none = newsum("quotes", "--by", "nobody", "--format", "json", "harbour.txt")
    assert (none.code, json.loads(none.out)["quotes"]) == (0, [])


def test_short_quotes_can_be_left_out(newsum: Newsum, article: Path) -> None:
    ran = newsum("quotes", "--min-words", 30, "--format", "json", article)
    assert json.loads(ran.out)["quotes"] == []


def test_csv_has_a_line_a_quote(newsum: Newsum, article: Path) -> None:
    ran = newsum("quotes", "--format", "csv", article.name)
    (row,) = csv.DictReader(ran.out.splitlines())
    assert (row["source"], row["speaker"], row["paragraph"]) == ("harbour.txt", "Ines Okafor", "3")


def test_csv_is_for_quotes(newsum: Newsum, article: Path) -> None:
    ran = newsum("--format", "csv", article)
    assert ran.code == 2
    assert "newsum quotes --format csv" in ran.err
