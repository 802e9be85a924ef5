"""What is said not to be known of a language."""

import pytest

from newsum.language.coverage import coverage_note, gaps


@pytest.mark.parametrize("language", [None, "en", "de", "fr", "es", "it", "pt"])
def test_nothing_is_said_of_a_language_that_is_known(language: str | None) -> None:
    assert coverage_note(language) is None


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param("sv", ["who speaks, but for full names", "roles"], id="without a pack"),
        pytest.param("ar", ["who speaks, but for full names", "roles", "dates in words"], id="Arabic"),
        pytest.param("zh", ["which words matter", "who speaks, but for full names", "roles"],
                     id="without blanks"),
        pytest.param("und", ["who speaks, but for full names", "roles", "dates in words"], id="no known one"),
        pytest.param("th", ["where sentences end", "which words matter",
                            "who speaks, but for full names", "roles", "dates in words"],
                     id="without stops"),
    ],
)  # fmt: skip
def test_gaps(language: str, expected: list[str]) -> None:
    assert list(gaps(language)) == expected


def test_the_note_is_one_sentence() -> None:
    assert coverage_note("da") == (
        "Not known in this language (da): who speaks, but for full names; roles."
    )


def test_a_language_without_a_code_is_not_named() -> None:
    assert (coverage_note("und") or "").startswith("Not known in this language: who speaks")
