"""Limits are told, and raised by one variable."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsum import limits, quotes, summarize
from newsum.errors import TooManyError
from newsum.limits import VARIABLE, Limit, factor
from newsum.model import Source
from newsum.pipeline import marked
from newsum.sources.files import LARGEST
from newsum.sources.readers import pdf

README = Path(__file__).parents[1] / "README.md"

LIMIT = Limit(1_500, "rows")


def test_what_is_allowed_passes():
    LIMIT.check("a.txt", 1_500)


def test_what_is_not_is_told():
    with pytest.raises(TooManyError) as raised:
        LIMIT.check("a.txt", 1_501)
    assert raised.value.kind == "too-large"
    assert str(raised.value) == (
        "a.txt: more than 1,500 rows, too many for an article; check what it is, or allow ten"
        " times as much by setting NEWSUM_LIMITS=10"
    )


def test_the_variable_raises_it(monkeypatch):
    monkeypatch.setenv(VARIABLE, "10")
    LIMIT.check("a.txt", 15_000)
    with pytest.raises(TooManyError, match="more than 15,000 rows"):
        LIMIT.check("a.txt", 15_001)


@pytest.mark.parametrize("value", ["", " ", "1", " 2 "])
def test_numbers_are_taken(value, monkeypatch):
    monkeypatch.setenv(VARIABLE, value)
    assert factor() in (1, 2)


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "ten", "²", "9" * 5000])
def test_what_is_no_number_is_refused(value, monkeypatch):
    monkeypatch.setenv(VARIABLE, value)
    with pytest.raises(ValueError, match="NEWSUM_LIMITS takes a number from 1"):
        factor()


def test_points_are_from_the_first_sentences_and_a_note_says_so(monkeypatch):
    for module in ("newsum.pipeline", "newsum.ranking.points"):
        monkeypatch.setattr(f"{module}.SENTENCES", Limit(4, "sentences"))
    towns = ("Tarn", "Alder", "Vole", "Senn", "Orme", "Lusk", "Brill", "Dunmore")
    text = "\n\n".join(
        f"The harbour of {town} was closed by its council on Friday." for town in towns
    )
    told = summarize(text, points=8)
    assert told.notes[0] == "The points are from the first 4 sentences."
    assert all(point.end <= text.index("The harbour of Orme") for point in told.points)
    monkeypatch.setenv(VARIABLE, "2")
    raised = summarize(text, points=8)
    assert not raised.notes
    assert len(raised.points) == 8


def test_a_text_of_too_many_paragraphs_is_refused(monkeypatch):
    monkeypatch.setattr("newsum.article.anatomy.PARAGRAPHS", Limit(3, "paragraphs"))
    text = "\n\n".join(["The harbour of Tarn was closed by its council on Friday."] * 4)
    with pytest.raises(TooManyError, match="more than 3 paragraphs"):
        summarize(text)
    monkeypatch.setenv(VARIABLE, "2")
    assert summarize(text).points


def test_quotes_of_a_summary_are_from_the_first_stretches_in_marks_and_a_note_says_so(monkeypatch):
    for module in ("newsum.pipeline", "newsum.attribution.speakers.tagged_paragraphs"):
        monkeypatch.setattr(f"{module}.QUOTED", Limit(2, "stretches in quotation marks"))
    said = [f"“The wall of {town} will be built again,” said Ana Roe." for town in ("Tarn", "Vole")]
    text = "\n\n".join(["Brack is glad of its wall.", *said, "“It will never fall,” said Bo Lind."])
    told = summarize(text, points=1, quotes=5)
    note = "The quotes are from the first 2 stretches in quotation marks."
    assert told.notes[0] == note
    assert {quote.speaker for quote in told.quotes} == {"Ana Roe"}
    assert summarize(text, points=1, quotes=0).notes == ()
    assert marked(Source(name="a.txt", text=text)).notes[0] == note
    with pytest.raises(TooManyError, match="more than 2 stretches in quotation marks"):
        quotes(text)
    monkeypatch.setenv(VARIABLE, "2")
    assert [quote.speaker for quote in quotes(text)] == ["Ana Roe", "Ana Roe", "Bo Lind"]
    assert not summarize(text).notes


def test_all_of_them_stand_in_the_readme():
    security = README.read_text("utf-8").partition("## Security")[2].partition("\n## ")[0]
    table = security[security.index("| of |") :]
    all_ = [limit for limit in vars(limits).values() if isinstance(limit, Limit)]
    assert [limit for limit in all_ if f" {limit.most:,} {limit.noun}" not in table] == []
    numbers = [f"{limit.most:,}" for limit in all_]
    assert sorted(re.findall(r"\b\d[\d,]*\d\b", table)) == sorted(numbers)
    assert f"{LARGEST >> 20} MiB, unpacked" in security
    assert f"unpacked {pdf._SPARE >> 20} MiB and twice" in security
    assert pdf._RATIO == 2
    assert f"`{VARIABLE}=10` allows ten times" in " ".join(security.split())
