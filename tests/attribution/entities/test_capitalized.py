"""Runs of capitalised words, and what is a name in them."""

from __future__ import annotations

import pytest

from newsum.attribution.entities.capitalized import RUN, split_run


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        pytest.param("the Ana Roe left", ["Ana Roe"], id="two words"),
        pytest.param("Ana Roe and Bo Voss", ["Ana Roe", "Bo Voss"], id="a small word parts them"),
        pytest.param("Ana de la Roe", ["Ana de la Roe"], id="but not a particle"),
        pytest.param("Ana de", ["Ana"], id="unless nothing follows"),
        pytest.param("Ana, Roe", ["Ana", "Roe"], id="a mark parts them"),
        pytest.param("saw Roe. Voss left", ["Roe", "Voss"], id="a sentence's end"),
        pytest.param("Mr. Roe", ["Mr. Roe"], id="a title keeps its point"),
        pytest.param("Bo Voss Jr. Dr. Ana Roe", ["Bo Voss Jr.", "Dr. Ana Roe"], id="one behind a junior"),
        pytest.param("Mar. Roe", ["Mar", "Roe"], id="other words do not"),
        pytest.param("J.P. Roe", ["J.P. Roe"], id="initials"),
        pytest.param("J. P. Roe", ["J. P. Roe"], id="initials apart"),
        pytest.param("O'Roe-Voss’s dog", ["O'Roe-Voss’s"], id="marks within a word"),
        pytest.param("iRoe d'Ana x-Voss", [], id="capitals within a word"),
        pytest.param("Élan Ørsk", ["Élan Ørsk"], id="accents"),
        pytest.param("Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm", ["Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll", "Mm"],
                     id="twelve words at most"),
    ],
)  # fmt: skip
def test_runs(text: str, runs: list[str]) -> None:
    assert [match.group() for match in RUN.finditer(text)] == runs


@pytest.mark.parametrize(
    ("run", "titles", "name"),
    [
        pytest.param("Ana Roe", "", "Ana Roe", id="a name"),
        pytest.param("Mayor Ana Roe", "Mayor", "Ana Roe", id="a title"),
        pytest.param("However Ana Roe", "", "Ana Roe", id="a word that opens a sentence"),
        pytest.param("On Monday Mayor Ana Roe", "Mayor", "Ana Roe", id="two, and a title"),
        pytest.param("It's Roe", "", "Roe", id="a pronoun with its verb"),
        pytest.param("He’s Roe", "", "Roe", id="with a curly apostrophe"),
        pytest.param("Will Roe", "", "Will Roe", id="an auxiliary that is a first name"),
        pytest.param("Will Greece", "", "Greece", id="not before a place"),
        pytest.param("April Roe", "", "April Roe", id="a month that is a first name"),
        pytest.param("Monday Roe", "", "Roe", id="a day that is none"),
        pytest.param("She Roe", "", "Roe", id="a pronoun"),
        pytest.param("Dr. Bo Voss Jr. Mayor Ana Roe", "Mayor", "Ana Roe", id="behind a junior"),
        pytest.param("Voss Jr. Memorial Hall", "", "Voss Jr. Memorial Hall", id="named for one"),
    ],
)
def test_split_run(run: str, titles: str, name: str) -> None:
    found = split_run(run)
    assert found is not None
    assert (" ".join(found.titles), " ".join(found.name)) == (titles, name)
    assert run[found.name_offset :] == name


@pytest.mark.parametrize("run", ["The", "However", "On Monday", "Will", "It’s"])
def test_what_only_opens_a_sentence_is_no_name(run: str) -> None:
    assert split_run(run) is None
