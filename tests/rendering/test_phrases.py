"""The words for a record's facts."""

from __future__ import annotations

import pytest

from newsum.model import Quote
from newsum.rendering.phrases import quoted_text, reading_time, speaker_and_role, spell_date

A, B = "Yes, of course,", "We never stopped … hoping."
LAST = "Yes, of course"  # a dash leads from it to the speaker, and not its comma


@pytest.mark.parametrize(
    ("text", "lengths", "expected"),
    [
        pytest.param(A, [15], f"“{LAST}”", id="whole"),
        pytest.param(f"{A} … {B}", [15, 26], f"“{A}” … “{B}”", id="split-by-its-attribution"),
        pytest.param(f"{A} {B}", [15, 26], f"“{A} {B}”", id="over-paragraphs-is-one"),
        pytest.param(f"{B} … {A}", [26, 15], f"“{B}” … “{LAST}”", id="the-speaker-s-own-ellipsis"),
        pytest.param(B, [26], f"“{B}”", id="the-speaker-s-own-ellipsis-alone"),
        pytest.param(
            f"{A} … {B} {A}", [15, 26, 15], f"“{A}” … “{B} {LAST}”", id="split-then-over-paragraphs"
        ),
        pytest.param(
            f"{A} {B} … {A}", [15, 26, 15], f"“{A} {B}” … “{LAST}”", id="over-paragraphs-then-split"
        ),
        pytest.param(f"{A} … {B}", [19, 28], f"“{A}” … “{B}”", id="blanks-that-the-quote-has-not"),
        pytest.param(
            f"{A} … {A} … {A}", [15, 15, 15], f"“{A}” … “{A}” … “{LAST}”", id="split-twice"
        ),
        pytest.param("a “b” c", [7], "“a “b” c”", id="marks-within"),
    ],
)
def test_each_part_has_marks_of_its_own(text: str, lengths: list[int], expected: str) -> None:
    parts = tuple((100 * n, 100 * n + length) for n, length in enumerate(lengths))
    assert quoted_text(Quote(text=text, parts=parts, paragraph=1)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [(0, "1 s"), (1, "1 s"), (100, "25 s"), (236, "59 s"), (238, "1 min"), (500, "2 min")],
)
def test_reading_time_at_238_words_a_minute(words: int, expected: str) -> None:
    assert reading_time(words) == expected


@pytest.mark.parametrize(
    ("iso", "expected"),
    [
        ("2026-03-05", "5 March 2026"),
        ("2026-12-31T23:59:00+02:00", "31 December 2026"),
        ("March 2026", "March 2026"),
        ("2026-13-41", "2026-13-41"),
        (None, ""),
    ],
)
def test_dates_are_spelled_out_or_left_alone(iso: str | None, expected: str) -> None:
    assert spell_date(iso) == expected


@pytest.mark.parametrize(
    ("speaker", "role", "shown"),
    [
        ("Aldous Roe", "Sir", ("Sir Aldous Roe", "")),
        ("Ana Roe", "Prof. Dr.", ("Prof. Dr. Ana Roe", "")),
        ("Sir Aldous Roe", "Sir", ("Sir Aldous Roe", "")),
        ("Ana Roe", "mayor of Brack", ("Ana Roe", "mayor of Brack")),
        ("Mayor Roe", "Mayor", ("Mayor Roe", "")),
        (None, None, ("", "")),
    ],
)
def test_a_style_stands_before_the_name(
    speaker: str | None, role: str | None, shown: tuple[str, str]
) -> None:
    quote = Quote(text="No.", parts=((0, 3),), paragraph=1, speaker=speaker, role=role)
    assert speaker_and_role(quote) == shown
