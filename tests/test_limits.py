"""Limits are told, and raised by one variable."""

from __future__ import annotations

import pytest

from newsum import summarize
from newsum.errors import TooManyError
from newsum.limits import VARIABLE, Limit, factor

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
