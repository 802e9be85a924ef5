"""The Python interface: what it takes, what it makes, and that it is typed."""

from __future__ import annotations

import doctest
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

import newsum
from newsum.model import Article, Quotations, Summary
from newsum.rendering import FORMATS, Display, render, render_digest

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


def test_all_names_are_listed_and_there() -> None:
    assert set(newsum.__all__) <= set(dir(newsum))
    for name in newsum.__all__:
        assert getattr(newsum, name).__doc__


def made() -> dict[str, Any]:
    """What each function makes."""
    return {
        "summary": newsum.summarize(TEXT, explain=True),
        "article": newsum.read(TEXT),
        "quotations": newsum.quotes(TEXT),
        "digest": newsum.digest([TEXT, TEXT, " "]),
        "failure": next(newsum.summarize_many([" "])),
    }


def test_a_digest_of_a_folder_a_corpus_and_a_feed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({"text": TEXT}) + "\n", encoding="utf-8")
    feed = tmp_path / "feed.json"
    item = {"id": "1", "title": "Rain in Tarn", "content_text": "It rained in Tarn on Friday."}
    version = "https://jsonfeed.org/version/1.1"
    feed.write_text(json.dumps({"version": version, "items": [item]}), encoding="utf-8")
    found = newsum.digest([tmp_path, tmp_path / "b.jsonl", feed, TEXT])
    assert not found.failures
    assert found.articles == 5
    assert {one.source.rpartition("/")[2] for story in found.stories for one in story.sources} == {
        "a.txt",
        "b.jsonl#L1",
        "feed.json#1",
        "text 4",
    }


@pytest.mark.parametrize("name", ["summary", "article", "quotations", "digest", "failure"])
def test_what_is_made_is_json_as_the_command_has_it(name: str) -> None:
    record = made()[name]
    if name == "digest":
        written = "".join(render_digest("json", record, Display()))
    else:
        written = "".join(render("json", [record], Display(single=True)))
    assert record.to_json(indent=2) + "\n" == written == newsum.render(record, "json")
    assert record.to_dict() == json.loads(record.to_json()) == json.loads(written)
    assert "\n" not in record.to_json()
    assert record.to_dict()["schema"] == "newsum/1"


@pytest.mark.parametrize("format", FORMATS)
def test_what_is_made_is_written_in_every_format(format: str) -> None:
    for name, record in made().items():
        if format == "csv" and name not in ("quotations", "failure"):
            with pytest.raises(ValueError, match="csv cannot hold a"):
                newsum.render(record, format)
        else:
            told = format in ("json", "jsonl") or name != "failure"
            wanted = "empty" if name == "failure" else "Bridge closes for a year"
            assert (wanted in newsum.render(record, format).replace("no-article", "empty")) == told
    several = newsum.render(newsum.summarize_many([TEXT, TEXT]), "html")
    assert several.count("<article") == 2


def test_the_terminal_s_width_and_colours_are_asked_for() -> None:
    summary = newsum.summarize(TEXT)
    narrow = newsum.render(summary, "terminal", width=30)
    assert max(map(len, narrow.splitlines())) <= 30
    assert "\x1b[" not in narrow
    assert "\x1b[" in newsum.render(summary, "terminal", color=True)
    removed = newsum.render(newsum.read(TEXT), show_removed=True)
    assert removed.endswith("Taken out, headline: Bridge closes for a year\n")


@pytest.mark.parametrize(
    ("wrong", "format", "error"),
    [
        pytest.param("text", "plain", TypeError, id="a-text"),
        pytest.param(None, "html", TypeError, id="nothing"),
        pytest.param(["text"], "html", TypeError, id="texts"),
        pytest.param([], "page", ValueError, id="no-format"),
    ],
)
def test_what_newsum_does_not_make_or_write_is_refused(
    wrong: Any, format: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        newsum.render(wrong, format)


@contextmanager
def served(body: bytes) -> Iterator[str]:
    """The address of a page on this machine."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Page)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/rain"
    finally:
        server.shutdown()
        server.server_close()


PAGE = "<html><body><h1>Rain</h1><p>“It rained in Tarn on Friday,” said Ana Roe.</p></body></html>"


def test_an_address_alone_is_fetched() -> None:
    with served(PAGE.encode()) as address:
        article = newsum.read(url=address)
    assert article.headline == "Rain"
    assert article.source == article.url == address


@pytest.mark.parametrize("given", [PAGE, PAGE.encode()], ids=["text", "bytes"])
def test_an_address_beside_a_page_is_where_it_is_from(given: str | bytes) -> None:
    address = "https://post.example/rain"
    for work in (newsum.read, newsum.summarize, newsum.quotes):
        found = work(given, kind="html", url=address)
        assert found.source == found.url == address
    declared = PAGE.replace(
        "<body>", "<head><link rel=canonical href='https://post.example/r'></head><body>"
    )
    assert newsum.read(declared, kind="html", url=address).url == "https://post.example/r"


@pytest.mark.parametrize(
    ("address", "error"),
    [("post.example/rain", ValueError), ("ftp://post.example", ValueError), (b"x", TypeError)],
)
def test_what_is_no_address_is_refused(address: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        newsum.read(TEXT, url=address)


TYPED = """
from collections.abc import Iterator
from pathlib import Path
import newsum

many: Iterator[newsum.Summary | newsum.Failure] = newsum.summarize_many(
    ["text", b"bytes", Path("file")], words=50, kind="html", language="de", jobs=2
)
for one in many:
    reveal_type(one)
    if isinstance(one, newsum.Failure):
        print(one.kind)
    else:
        print(one.points[0].text, one.to_dict()["schema"], newsum.render(one, "html"))
story: newsum.Story = newsum.digest([Path("a")]).stories[0]
reveal_type(story.points[0].point.text)
reveal_type([quote.speaker for quote in newsum.quotes(url="https://post.example")])
newsum.summarize_many([1])  # wrong
newsum.render("text")  # wrong
"""


def test_it_is_fully_typed(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    script = tmp_path / "script.py"
    script.write_text(TYPED, encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(script)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=False,
        env={"MYPYPATH": str(Path(newsum.__file__).parent.parent), "PATH": ""},
    )
    told = [line.partition("script.py:")[2] for line in checked.stdout.splitlines()]
    told = [line for line in told if line]
    wrong = [n for n, line in enumerate(TYPED.splitlines(), 1) if line.endswith("# wrong")]
    assert [int(line.split(":")[0]) for line in told if " error: " in line] == wrong
    notes = [line.split("Revealed type is ")[1].strip('"') for line in told if "Revealed" in line]
    assert [note.replace("builtins.", "") for note in notes] == [
        "newsum.model.Summary | newsum.model.Failure",
        "str",
        "list[str | None]",
    ]


def test_a_missing_file_raises_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(newsum.NewsumError, match=r"nowhere\.txt"):
        newsum.summarize(tmp_path / "nowhere.txt")


@pytest.mark.parametrize("wish", [{"points": 0}, {"quotes": -1}])
def test_numbers_out_of_range_are_refused(wish: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="must be"):
        newsum.summarize(TEXT, **wish)


def test_the_example_in_the_documentation() -> None:
    assert doctest.testmod(newsum).failed == 0


FERRY = """Ferry hits the pier of Oddaholm

A ferry from Lunde hit the main pier of Oddaholm on Tuesday, slightly hurting 14 people.

The ferry, with 212 passengers and a crew of nine on board, hit the pier at 8:40 when it tried to dock in thick fog.

"There was a bang and everybody fell," said Marta Ilvesen, a teacher who was on board.

Two men were taken to hospital with broken wrists.

The coastguard said that the crossing would stay closed until divers had looked at the hull.

"We do not expect to reopen before Friday," said Captain Jorn Belling of the coastguard.
"""


def test_a_short_article_keeps_room_for_a_quote() -> None:
    told = newsum.summarize(FERRY)
    assert told.points[0].text.startswith("A ferry from Lunde")
    assert len(told.points) == 2
    assert len(told.quotes) == 1
    shown = [*told.points, *told.quotes]
    assert told.words is not None
    assert sum(len(one.text.split()) for one in shown) <= told.words / 3
