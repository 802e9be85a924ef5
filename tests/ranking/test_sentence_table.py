"""The sentence table, and that what is kept for it is bounded."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import pytest

from newsum.language import split
from newsum.ranking import choose
from newsum.ranking import sentence_table as module
from newsum.ranking.sentence_table import content_stems, tabulate, word_features
from newsum.ranking.term_salience import TermSalienceModel, saliences
from newsum.ranking.weights import shipped

from .laying import lay_out, table


def test_columns() -> None:
    found = table("The council of Alder paid 40 million.", "It paid.", headline="Alder’s council")
    assert found.words == [
        ["The", "council", "of", "Alder", "paid", "40", "million"],
        ["It", "paid"],
    ]
    assert found.content == [{"council", "alder", "paid", "40", "million"}, {"paid"}]
    assert found.names == [["Alder"], []]
    assert found.numbers == [1, 0]
    assert found.spread == {"council": 1, "alder": 1, "paid": 2, "40": 1, "million": 1}
    assert found.headline == {"alder", "council"}
    occurrences = found.by_occurrence(lambda occurrence: occurrence)
    assert occurrences["alder"] == (1, 0, True, True)
    assert occurrences["paid"] == (2, 0, False, False)
    assert found.paragraphs == [1, 1]
    assert not found.lower
    assert found.salience[1] == found.term_salience["paid"]


@pytest.mark.parametrize(
    ("sentences", "lower"),
    [
        pytest.param(["the wall fell.", "it held."], True, id="all in lower case"),
        pytest.param(["the Wall fell.", "it held."], True, id="but a name"),
        pytest.param(["the wall fell.", "It held."], False, id="but one sentence"),
    ],
)
def test_lower_case(sentences: list[str], lower: bool) -> None:
    assert table(*sentences).lower is lower


def test_english_stems_alone_have_weights() -> None:
    model = replace(shipped(), stem_weights={"wall": 2.0})
    for code, weights in (("en", [2.0, 4.0]), (None, [2.0, 4.0]), ("de", [0.0, 0.0])):
        laid = lay_out(["The wall fell.", "Wall on wall."], language=code)
        assert tabulate(*laid, model).stem_weights == weights


def test_no_words() -> None:
    found = table("…", "The wall.")
    assert (found.words[0], found.content[0], found.stem_weights[0]) == ([], set(), 0)


def test_content_stems() -> None:
    assert content_stems("The walls of the Alder", "en", shipped()) == {"wall", "alder"}
    assert content_stems("Die Mauern der Stadt", "de", shipped()) == {"mau", "stadt"}


def test_the_same_table_by_other_saliences() -> None:
    found = table("The wall fell.", "The wall held.")
    other = found.judged_by(saliences(TermSalienceModel({"bias": 0.0}), False, 2))
    assert other.term_salience == {"wall": 0.5, "fell": 0.5, "held": 0.5}
    assert other.salience == [1.0, 1.0]
    assert other.content == found.content


def test_words_kept_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_WORDS", 10)
    word_features.cache_clear()
    sizes = []
    for number in range(40):
        table(f"Wall{number} fell on pier{number}.")
        sizes.append(len(word_features(shipped(), None)))
    word_features.cache_clear()  # the next test has the usual bound
    assert 0 < max(sizes) <= 10


def test_memory_does_not_grow_with_languages() -> None:
    def rank(codes: range) -> None:
        for code in codes:
            laid = lay_out(["The council pays for the wall of Port Alder."], language=f"x{code}")
            choose(*laid)
            split(laid[0].text, 0, len(laid[0].text), f"x{code}")

    rank(range(100))
    tracemalloc.start()
    rank(range(100, 110))
    before, _ = tracemalloc.get_traced_memory()
    rank(range(110, 300))
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert after - before < 200_000
