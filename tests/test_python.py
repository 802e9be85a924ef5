"""The three functions of the Python interface."""

from __future__ import annotations

import doctest
import importlib
from contextlib import suppress
from pathlib import Path

import pytest

import newsum
from newsum.model import Article, Quotations, Summary

TEXT = (
    "Bridge closes for a year\n\n"
    "The old bridge over the Sill will close for a year from Monday, the council said.\n\n"
    "“We would rather close it than count the days until it falls,” said Tomas Reyl, the mayor.\n"
)


@pytest.mark.parametrize("before", ["nothing", "newsum.cli", "newsum.cli.commands"])
def test_each_function_works_again_and_again(before: str) -> None:
    if before != "nothing":
        importlib.import_module(before)
    for _ in range(2):
        assert isinstance(newsum.summarize(TEXT, points=1, quotes=1), Summary)
        assert isinstance(newsum.read(TEXT), Article)
        assert isinstance(newsum.quotes(TEXT), Quotations)


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_articles_one_bad(jobs: int) -> None:
    done = list(newsum.summarize_many([TEXT, " ", TEXT], points=1, jobs=jobs))
    first, bad, last = done
    assert first.headline == last.headline == "Bridge closes for a year"
    assert isinstance(bad, newsum.Failure)
    assert bad.source == "text 2"


def test_many_articles_are_asked_for_one_at_a_time() -> None:
    texts = iter([TEXT] * 3)
    assert next(newsum.summarize_many(texts)).headline == "Bridge closes for a year"
    assert len(list(texts)) == 2


def test_many_articles_in_the_partitions_of_a_cluster() -> None:
    bag = pytest.importorskip("dask.bag")
    texts = bag.from_sequence([TEXT, " ", TEXT, TEXT], npartitions=2)
    done = texts.map_partitions(newsum.summarize_many, points=1).compute(scheduler="processes")
    alone = list(newsum.summarize_many([TEXT, " ", TEXT, TEXT], points=1))
    assert [type(one) for one in done] == [type(one) for one in alone]
    assert [one.points for one in done if isinstance(one, Summary)] == [
        one.points for one in alone if isinstance(one, Summary)
    ]


def test_text_is_text_and_a_path_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert newsum.read(path).headline == newsum.read(TEXT).headline == "Bridge closes for a year"


def test_bytes_are_what_a_file_holds(tmp_path: Path) -> None:
    page = "<body><h1>Rain</h1><p>“It rained in Tarn on Friday,” said Ana Roe.</p></body>"
    assert newsum.read(page.encode()) == newsum.read(page, kind="html")
    assert newsum.read(page, kind="html").headline == "Rain"
    assert newsum.read(TEXT.encode("utf-16")).body == newsum.read(TEXT).body
    (said,) = newsum.quotes(page, kind="html")
    assert said.speaker == "Ana Roe"


def test_a_language_is_taken_at_its_word() -> None:
    assert newsum.summarize(TEXT, language="de-AT").language == "de"
    (summary,) = newsum.summarize_many([TEXT], language="fr")
    assert summary.language == "fr"


def test_other_kinds_languages_and_types_are_refused() -> None:
    with pytest.raises(ValueError, match="kind is one of text, markdown, html"):
        newsum.read(TEXT, kind="page")
    with pytest.raises(ValueError, match="'xx' is no language"):
        newsum.quotes(TEXT, language="xx")
    for wrong in (None, 3, ["a"], object()):
        with pytest.raises(TypeError, match=r"an article is a str, bytes or a pathlib\.Path, not"):
            newsum.summarize(wrong)  # type: ignore[arg-type]


def test_the_name_of_a_file_as_text_is_warned_of(tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(TEXT, encoding="utf-8")
    with (
        pytest.warns(UserWarning, match="pass a pathlib.Path") as told,
        suppress(newsum.NewsumError),
    ):
        newsum.read(str(path))
    assert told[0].filename == __file__


def test_quotations_are_their_quotes() -> None:
    found = newsum.quotes(TEXT)
    assert list(found) == list(found.quotes)
    assert len(found) == 1
    assert newsum.quotes("It rained in Tarn on Friday."), "there are none, but it is there"


def test_all_names_are_listed() -> None:
    assert set(newsum.__all__) <= set(dir(newsum))


def test_a_missing_file_raises_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(newsum.NewsumError, match=r"nowhere\.txt"):
        newsum.summarize(tmp_path / "nowhere.txt")


@pytest.mark.parametrize("wish", [{"points": 0}, {"quotes": -1}])
def test_numbers_out_of_range_are_refused(wish: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="must be"):
        newsum.summarize(TEXT, **wish)


def test_the_example_in_the_documentation() -> None:
    assert doctest.testmod(newsum).failed == 0
