"""What people name, and the sources behind it: which, in what order, under what names."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from threading import Thread

import pytest

from newsum.batch.output_names import Names
from newsum.errors import (
    EmptyError,
    MissingError,
    NewsumError,
    NoArticlesError,
    OvertimeError,
    TooLargeError,
    UnreadableError,
)
from newsum.model import Skipped, Source
from newsum.sources import count, files, find, load, names_one


@pytest.fixture
def news(tmp_path, monkeypatch) -> Path:
    """A folder of news, beside the one that tests run in."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    return folder


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("It rained in Port Alder on Friday.", "utf-8")


def names(*arguments: str) -> list[str]:
    return [found.name for found in find(arguments) if isinstance(found, Source)]


def skipped(*arguments: str) -> list[str]:
    return [found.name for found in find(arguments) if isinstance(found, Skipped)]


def test_folder_is_searched_below_in_the_order_of_paths(news):
    put(news, "b.txt", "a.html", "sub/c.md", "sub.txt", "B.TXT", "sub/deep/d.eml", "z.pdf")
    assert names("news") == [
        os.path.join("news", *name.split("/"))
        for name in (
            "B.TXT", "a.html", "b.txt", "sub/c.md", "sub/deep/d.eml", "sub.txt", "z.pdf",
        )
    ]  # fmt: skip
    assert names("news") == [os.path.join("news", path.relative_to(news)) for path in
                             sorted(news.rglob("*")) if path.is_file()]  # fmt: skip


SUFFIXES = [".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".eml", ".pdf", ".docx"]


@pytest.mark.parametrize("suffix", [s + gz for s in SUFFIXES for gz in ("", ".gz", ".GZ")])
def test_suffix_is_looked_for_below_a_folder(news, suffix):
    put(news, "a" + suffix)
    assert names("news") == [os.path.join("news", "a" + suffix)]


OTHERS = {
    "hidden file": ".draft.txt",
    "other suffix": "photo.jpg",
    "no suffix": "Makefile",
    "only gz": "a.gz",
    "program": "run.py",
}


@pytest.mark.parametrize("name", OTHERS.values(), ids=OTHERS)
def test_other_file_is_skipped_and_counted(news, name):
    put(news, name, "a.txt")
    assert skipped("news") == [os.path.join("news", name)]
    assert names("news") == [os.path.join("news", "a.txt")]


@pytest.mark.parametrize("name", OTHERS.values(), ids=OTHERS)
def test_file_named_explicitly_is_always_tried(news, name):
    put(news, name)
    (found,) = find([os.path.join("news", name)])
    assert isinstance(found, Source)
    assert load(found).text == "It rained in Port Alder on Friday."


def test_hidden_folder_is_not_searched(news):
    put(news, ".git/a.txt", "b.txt")
    assert names("news") == [os.path.join("news", "b.txt")]
    assert skipped("news") == [os.path.join("news", ".git")]


@pytest.mark.parametrize("page", ["storm.html", "storm.htm", "storm.html.gz"])
def test_folder_of_a_saved_page_is_not_searched(news, page):
    put(news, page, "storm_files/ad.html", "storm_files/more.txt")
    assert names("news") == [os.path.join("news", page)]


def test_folder_that_is_only_named_like_one_is_searched(news):
    put(news, "case_files/a.txt")
    assert names("news") == [os.path.join("news", "case_files", "a.txt")]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links(news):
    put(news, "a.txt", "real/b.txt")
    (news / "folder").symlink_to(news / "real")
    (news / "loop").symlink_to(news)
    (news / "z.txt").symlink_to(news / "a.txt")
    (news / "gone.txt").symlink_to(news / "nothing")
    found = list(find(["news"]))
    assert [f.name for f in found if isinstance(f, Source)] == [
        os.path.join("news", name) for name in ("a.txt", os.path.join("real", "b.txt"))
    ]
    assert [type(f) for f in found].count(MissingError) == 1, "what a link leads to is missing"
    assert skipped("news") == [os.path.join("news", "folder"), os.path.join("news", "loop")]
    assert names("news/folder") == [os.path.join("news/folder", "b.txt")], "named, it is followed"


def test_what_is_met_twice_is_done_once(news):
    put(news, "a.txt", "b.txt")
    assert names("news/b.txt", "news", "news", "./news/a.txt", str(news)) == [
        "news/b.txt",
        os.path.join("news", "a.txt"),
    ]


def test_links_are_followed_by_their_own_path_and_no_other_file_is_looked_up(tmp_path, monkeypatch):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    for number in range(40):
        (tmp_path / "in" / "deep" / f"{number}.txt").write_text("It rained.")
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "in" / "deep" / "3.txt")
    looked_up: list[object] = []
    follow = os.path.realpath

    def counted(path: str) -> str:
        looked_up.append(path)
        return follow(path)

    monkeypatch.setattr(os.path, "realpath", counted)
    assert len(list(find([str(tmp_path / "in")]))) == 40, "the link is one of them"
    assert len(looked_up) <= 2, (
        "the folder and the link: it takes a call to the system a folder above"
    )


def test_folder_whose_articles_are_done_already_is_no_error(news):
    put(news, "a.txt")
    assert len(list(find(["news/a.txt", "news"]))) == 1


def test_relative_is_the_path_below_an_output_folder(news):
    put(news, "a.txt", "sub/b.html.gz")
    relative = [found.relative for found in find(["news"]) if isinstance(found, Source)]
    assert relative == ["a.txt", os.path.join("sub", "b.html.gz")]
    (named,) = find(["news/sub/b.html.gz"])
    assert isinstance(named, Source)
    assert named.relative == "b.html.gz"


@pytest.mark.parametrize("argument", ["news", "news/", "./news", "."])
def test_name_is_the_path_as_given_and_the_rest(news, argument):
    put(news, "a.txt")
    (name,) = names(argument)
    assert name.startswith(argument)
    assert os.path.samefile(name, news / "a.txt")


def test_missing_file(news):
    put(news, "a.txt")
    found = list(find(["nothing.txt", "news/a.txt"]))
    assert isinstance(found[0], MissingError)
    assert isinstance(found[1], Source), "the others are done"


def test_folder_without_articles(news):
    put(news, "photo.jpg")
    found = list(find(["news"]))
    assert [type(f) for f in found] == [Skipped, NoArticlesError]
    assert ".docx" in str(found[1])


def test_folder_that_may_not_be_read(news, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    (found,) = find(["news"])
    assert isinstance(found, UnreadableError)


def test_nothing_is_read_before_it_is_asked_for(news):
    put(news, "a.txt")
    found = find(["news", "missing.txt"])
    assert isinstance(next(found), Source)
    put(news.parent, "missing.txt")
    assert isinstance(next(found), Source)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes there")
def test_pipe_below_a_folder_does_not_hang(news):
    os.mkfifo(news / "a.txt")
    (news / "link.txt").symlink_to(news / "a.txt")
    put(news, "b.txt")
    assert names("news") == [os.path.join("news", "b.txt")]
    assert skipped("news") == [os.path.join("news", name) for name in ("a.txt", "link.txt")]


@pytest.mark.skipif(sys.platform == "win32", reason="no /dev/fd there")
def test_named_pipe_is_read_at_once(news):
    reading, writing = os.pipe()
    os.write(writing, b"It rained.")
    os.close(writing)
    (found,) = find([f"/dev/fd/{reading}"])
    os.close(reading)
    assert isinstance(found, Source)
    assert load(found).text == "It rained."


def run(code: str, **options) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, **options
    )


READ_INPUT = """
from newsum.sources import find, load
for found in find(["-", "-"]):
    print(found.relative, load(found))
"""


def test_standard_input_is_read_once():
    done = run(READ_INPUT, input="It rained.")
    assert done.stdout == (
        "stdin Document(source='-', text='It rained.', id=None, title=None, deck=None,"
        " byline=None, date=None, updated=None, section=None, language=None, likely_language=None,"
        " url=None, blocks=None, marked=(), footnotes=None, notes=(), left_out=0)\n"
    )


def test_closed_standard_input():
    done = run("import sys; sys.stdin = None\nfrom newsum.sources import find\nprint(*find(['-']))")
    assert done.stdout == (
        "-: cannot be read (standard input is closed); check that you may read it, or copy it"
        " elsewhere\n"
    )


def test_count_is_of_articles_and_errors(news):
    put(news, "a.txt", "photo.jpg")
    (news / "c.jsonl").write_text('{"text": "a"}\n\n{"text": "b"}\nbroken\n', "utf-8")
    arguments = ["news", "missing.txt", "news/a.txt", "-", "https://example.org/"]
    assert count(arguments) == 7
    expected = [f for f in find(arguments[:3]) if not isinstance(f, Skipped)]
    assert len(expected) == 5


def test_one_article_is_named(news):
    put(news, "a.txt", "c.jsonl")
    assert names_one(["news/a.txt"])
    assert names_one(["-"])
    assert names_one(["missing.txt"])
    assert names_one(["https://example.org/all.jsonl"])
    assert not names_one(["news"])
    assert not names_one(["news/c.jsonl"])
    assert not names_one(["news/a.txt"], kind="jsonl")
    assert not names_one(["news/a.txt", "-"])
    assert not names_one([])


def test_kind_and_encoding_go_for_all(news):
    (news / "a.txt").write_bytes("<p>Caf\xe9".encode("cp1252"))
    (found,) = find(["news"], kind="text", encoding="cp1251")
    assert isinstance(found, Source)
    assert load(found).text == "<p>Cafй"


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_name_that_is_no_text(news):
    path = os.path.join(b"news", b"caf\xe9.txt")
    with open(path, "wb") as file:
        file.write(b"It rained.")
    (found,) = find(["news"])
    assert isinstance(found, Source)
    assert found.name.encode() == b"news/caf\\udce9.txt"
    assert load(found).text == "It rained."


def test_address_is_not_fetched_before_it_is_read():
    (found,) = find(["https://Example.org/news/2026/storm?id=7"])
    assert isinstance(found, Source)
    assert found.name == "https://Example.org/news/2026/storm?id=7"
    assert found.relative == "Example.org-news-2026-storm-id-7"


def test_empty_corpus_among_files(news):
    (news / "c.jsonl").write_text("\n\n", "utf-8")
    (found,) = find(["news"])
    assert isinstance(found, EmptyError)
    assert isinstance(found, NewsumError)


@pytest.mark.skipif(sys.platform == "win32", reason="paths are shorter there")
def test_folders_nested_deeper_than_calls_are_searched(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for _ in range(1_200):
        os.mkdir("a")
        os.chdir("a")
    Path("x.txt").write_text("It rained.", "utf-8")
    os.chdir(tmp_path)
    (found,) = find(["a"], leave=lambda path, entry: False)
    assert isinstance(found, Source)
    assert load(found).text == "It rained."
    name = Names(tmp_path / "out", ".md").name(found.relative)
    assert name == tmp_path / "out" / f"{found.relative}.md"
    subprocess.run(["rm", "-r", "a"], check=True)  # pytest's own way of it is recursive


@pytest.fixture
def pipe(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    return path


def told(path, **options):
    (found,) = find([str(path)], **options)
    return found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes there")
@pytest.mark.parametrize("timeout", [None, 20.0])
def test_named_pipe_is_read_to_its_end(pipe, timeout):
    def write():
        with open(pipe, "wb") as end:
            for _ in range(3):
                end.write(b"It rained. ")
                end.flush()
                time.sleep(0.02)

    writer = Thread(target=write)
    writer.start()
    found = told(pipe, timeout=timeout)
    writer.join()
    assert found.content == b"It rained. " * 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes there")
def test_named_pipe_that_nobody_writes_to_is_given_up(pipe):
    assert isinstance(told(pipe, timeout=0.05), OvertimeError)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes there")
def test_named_pipe_without_end_is_too_large(pipe, monkeypatch):
    monkeypatch.setattr(files, "LARGEST", 1000)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    with open(pipe, "wb", buffering=0) as end:
        end.write(b"It rained. " * 200)
        assert isinstance(told(pipe, timeout=20), TooLargeError)
    os.close(reading)


@pytest.mark.skipif(sys.platform == "win32", reason="no devices there")
def test_device_that_is_always_ready(monkeypatch):
    monkeypatch.setattr(files, "LARGEST", 1000)
    assert isinstance(told("/dev/zero", timeout=20), TooLargeError)
    assert told("/dev/null", timeout=20).content == b""


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such sockets there")
def test_socket_cannot_be_read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # its path may not be long
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("a")
        assert isinstance(told("a", timeout=20), UnreadableError)
        assert isinstance(told("a"), UnreadableError)
