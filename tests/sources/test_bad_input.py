"""A row for each bad or odd input, with the exact message that people see."""

from __future__ import annotations

import gzip
import os
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from newsum.errors import NewsumError
from newsum.model import Skipped, Source
from newsum.sources import files, find, load


def write(name: str, data: bytes) -> Callable[[], str]:
    def make() -> str:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(data)
        return name

    return make


def folder(*names: str) -> Callable[[], str]:
    def make() -> str:
        Path("news").mkdir()
        for name in names:
            Path("news", name).write_bytes(b"x")
        return "news"

    return make


def bomb() -> bytes:
    """40 MiB in 40 KiB."""
    return gzip.compress(bytes(40 << 20))


LOOKED_FOR = ".txt, .text, .md, .html, .htm, .xhtml, .eml, .pdf, .docx, .jsonl"
SENT = "check that it was saved or sent whole"
NAME = "name a file with the article's text"
MEND = "mend it or fetch it again"
LINKS = "check that the text is there, not only links or pictures"
WHOLE = gzip.compress(b"It rained in Port Alder. " * 400)

ROWS: dict[str, tuple[Callable[[], str], str, str]] = {
    "nothing there": (
        lambda: "stormm.txt",
        "missing",
        "stormm.txt: no such file or folder; check the spelling, or quote a name with blanks in it",
    ),
    "name with an escape sequence": (
        lambda: "a\x1b[2J\n.txt",
        "missing",
        "a\\x1b[2J\\n.txt: no such file or folder; check the spelling, or quote a name with"
        " blanks in it",
    ),
    "name with a zero": (
        lambda: "a\0.txt",
        "missing",
        "a\\x00.txt: no such file or folder; check the spelling, or quote a name with blanks in it",
    ),
    "no name": (
        lambda: "",
        "missing",
        "'': no such file or folder; check the spelling, or quote a name with blanks in it",
    ),
    "name too long": (
        lambda: "a" * 5000,
        "missing",
        "a" * 500
        + "…"
        + "a" * 500
        + ": no such file or folder; check the spelling, or quote a name with blanks"
        " in it",
    ),
    "address that is none of the web": (
        lambda: "ftp://alder.example/storm.txt",
        "network",
        "ftp://alder.example/storm.txt: could not be fetched (only http and https addresses are"
        " read); check the address and the connection",
    ),
    "address of a file": (
        lambda: "file:///etc/passwd",
        "network",
        "file:///etc/passwd: could not be fetched (only http and https addresses are read); check"
        " the address and the connection",
    ),
    "folder with nothing in it": (
        folder(),
        "no-article",
        f"news: no articles below this folder; add some ({LOOKED_FOR}), or name another folder",
    ),
    "folder without articles": (
        folder("photo.jpg", ".hidden.txt"),
        "no-article",
        f"news: no articles below this folder; add some ({LOOKED_FOR}), or name another folder",
    ),
    "empty file": (write("a.txt", b""), "empty", f"a.txt: nothing in it; {SENT}"),
    "blank file": (write("a.txt", b" \n\t\r\n "), "empty", f"a.txt: nothing in it; {SENT}"),
    "only a byte order mark": (
        write("a.txt", b"\xef\xbb\xbf"),
        "empty",
        f"a.txt: nothing in it; {SENT}",
    ),
    "only zero-width spaces": (
        write("a.txt", "\u200b\u200b".encode()),
        "no-article",
        f"a.txt: no article in it; {LINKS}",
    ),
    "empty page": (write("a.html", b"\n"), "empty", f"a.html: nothing in it; {SENT}"),
    "page without text": (
        write("a.html", b"<html><head><title>T</title></head><body></body></html>"),
        "no-article",
        f"a.html: no article in it; {LINKS}",
    ),
    "Markdown without text": (
        write("a.md", b"![a picture](a.png)\n"),
        "no-article",
        f"a.md: no article in it; {LINKS}",
    ),
    "empty corpus": (write("a.jsonl", b"\n"), "empty", f"a.jsonl: nothing in it; {SENT}"),
    "picture": (
        write("a.png", b"\x89PNG\r\n\x1a\n\0\0"),
        "not-text",
        f"a.png: a PNG image, not text; {NAME}",
    ),
    "picture named as text": (
        write("a.txt", b"\xff\xd8\xff\xe0\0\x10JFIF"),
        "not-text",
        f"a.txt: a JPEG image, not text; {NAME}",
    ),
    "program": (write("ls", b"\x7fELF\2\1\1\0"), "not-text", f"ls: a program, not text; {NAME}"),
    "old Word document": (
        write("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        "not-text",
        f"a.doc: an old office document, not text; {NAME}",
    ),
    "zeros": (write("a.txt", bytes(999)), "not-text", f"a.txt: binary data, not text; {NAME}"),
    "control characters": (
        write("a.txt", bytes(range(1, 9)) * 99),
        "not-text",
        f"a.txt: binary data, not text; {NAME}",
    ),
    "text of an unknown encoding": (
        write("a.txt", "It’s “over”, said the café’s owner.".encode("mac_roman")),
        "not-text",
        "a.txt: text in an unknown encoding; save it as UTF-8",
    ),
    "UTF-16 with half a character": (
        write("a.txt", b"\xff\xfea\0b"),
        "not-text",
        "a.txt: bytes that are not UTF-16-LE; save it as UTF-8",
    ),
    "gzip that breaks off": (
        write("a.txt.gz", WHOLE[:-20]),
        "broken",
        f"a.txt.gz: broken: the gzip data breaks off; {MEND}",
    ),
    "gzip of which there is only the beginning": (
        write("a.txt.gz", WHOLE[:5]),
        "broken",
        f"a.txt.gz: broken: the gzip data breaks off; {MEND}",
    ),
    "gzip that is damaged": (
        write("a.txt.gz", WHOLE[:20] + b"\xff\xff\xff" + WHOLE[23:]),
        "broken",
        f"a.txt.gz: broken: the gzip data is damaged; {MEND}",
    ),
    "gzip of nothing": (
        write("a.txt.gz", gzip.compress(b"")),
        "empty",
        f"a.txt.gz: nothing in it; {SENT}",
    ),
    "gzip of a picture": (
        write("a.txt.gz", gzip.compress(b"GIF89a\1")),
        "not-text",
        f"a.txt.gz: a GIF image, not text; {NAME}",
    ),
    "gzip bomb": (
        write("a.txt.gz", bomb()),
        "too-large",
        "a.txt.gz: larger than 32 MiB, too large for an article; split it, or check what it is",
    ),
    "JSON that is no article": (
        write("a.json", b'{"error": "not found"}'),
        "broken",
        f"a.json: broken: JSON without a text; {MEND}",
    ),
    "JSON that is no object": (
        write("a.json", b'[{"text": "It rained."}]'),
        "broken",
        f"a.json: broken: JSON, but no object with a text; {MEND}",
    ),
    "JSON that breaks off": (
        write("a.jsonl", b'{"id": "1", "text": "It rai'),
        "broken",
        f"a.jsonl#L1: broken: not JSON; {MEND}",
    ),
    "record without words": (
        write("a.jsonl", b'{"id": "1", "text": " "}'),
        "no-article",
        f"a.jsonl#1: no article in it; {LINKS}",
    ),
    "PDF that breaks off": (
        write("a.pdf", b"%PDF-1.4\n1 0 obj"),
        "broken",
        f"a.pdf: broken: a PDF that cannot be taken apart; {MEND}",
    ),
    "Word document that breaks off": (
        write("a.docx", b"PK\x03\x04....word/document.xml...."),
        "broken",
        f"a.docx: broken: a Word document that cannot be taken apart; {MEND}",
    ),
    "feed with half a character": (
        write("a.rss", b"<rss><channel><item><title>&#xd800;</title></item></channel>"),
        "broken",
        f"a.rss: broken: a feed that cannot be taken apart; {MEND}",
    ),
    "feed of elements without an end": (
        write("a.rss", b"<rss><entry<title</content<"),
        "empty",
        f"a.rss: nothing in it; {SENT}",
    ),
    "JSON feed of nothing but odd values": (
        write(
            "a.json", b'{"version": "https://jsonfeed.org/version/1", "items": [{"authors": 3}]}'
        ),
        "empty",
        f"a.json: nothing in it; {SENT}",
    ),
    "list with an address that is cut off": (
        write("a.urls", b"https://alder.example/storm\nps://alder.example/pier\n"),
        "broken",
        f"a.urls#L2: broken: no address of the web; {MEND}",
    ),
    "message without text": (
        write(
            "a.eml",
            b"From: a@example.org\nTo: b@example.org\nSubject: Photo\nContent-Type: image/png\n\n.",
        ),
        "no-article",
        f"a.eml: no article in it; {LINKS}",
    ),
}


@pytest.mark.parametrize(("make", "kind", "message"), ROWS.values(), ids=ROWS)
def test_bad_input(make, kind, message, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    if "pdf" in message:
        pytest.importorskip("pypdf")
    if "docx" in message and "a.docx" in message:
        pytest.importorskip("docx")
    if "a.rss" in message:
        pytest.importorskip("feedparser")
    found = [found for found in find([make()]) if not isinstance(found, Skipped)]
    (error,) = [one for one in found if not (isinstance(one, Source) and one.listed)]
    if isinstance(error, Source):
        with pytest.raises(NewsumError) as raised:
            load(error)
        error = raised.value
    assert (error.kind, str(error)) == (kind, message)


def test_file_that_may_not_be_read(tmp_path, monkeypatch):
    """Mocked, since whoever runs tests as root may read everything."""
    path = tmp_path / "a.txt"
    path.write_text("It rained.", "utf-8")

    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(NewsumError) as raised:
        load(Source(name="a.txt", path=path))
    assert str(raised.value) == (
        "a.txt: cannot be read (permission denied); check that you may read it, or copy it"
        " elsewhere"
    )


def test_file_that_goes_away(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("It rained.", "utf-8")
    (source,) = find([str(path)])
    path.unlink()
    assert isinstance(source, Source)
    with pytest.raises(NewsumError, match="no such file or folder"):
        load(source)


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="no such device there")
def test_device_without_an_end(monkeypatch):
    monkeypatch.setattr(files, "LARGEST", 1 << 20)
    (error,) = find(["/dev/zero"])
    assert str(error) == (
        "/dev/zero: larger than 1 MiB, too large for an article; split it, or check what it is"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no such device there")
def test_device_with_nothing_in_it():
    (source,) = find([os.devnull])
    assert isinstance(source, Source)
    with pytest.raises(NewsumError, match="nothing in it"):
        load(source)


GOOD = {
    "gzip without its suffix": ("a.txt", gzip.compress(b"It rained.")),
    "text with the suffix of gzip": ("a.txt.gz", b"It rained."),
    "gzip in two parts": ("a.txt.gz", gzip.compress(b"It ") + gzip.compress(b"rained.")),
    "gzip padded with zeros": ("a.txt.gz", gzip.compress(b"It rained.") + bytes(512)),
    "page named as text": (
        "a.txt",
        b"<html><body><article><p>It rained.</p></article></body></html>",
    ),
    "text named as a PDF": ("a.pdf", b"It rained."),
    "text named as a Word document": ("a.docx", b"It rained."),
    "record named as text": ("a.txt", b'{"text": "It rained."}'),
    "text with a byte order mark": ("a.txt", b"\xef\xbb\xbfIt rained."),
}


@pytest.mark.parametrize(("name", "data"), GOOD.values(), ids=GOOD)
def test_odd_input_is_read_all_the_same(name, data, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)
    (source,) = find([str(path)])
    assert isinstance(source, Source)
    assert load(source).text == "It rained."


def test_a_bomb_is_not_unpacked():
    """Only as much as an article may have is ever in memory."""
    data = gzip.compress(bytes(1 << 28), 1)
    tracemalloc.start()
    with pytest.raises(NewsumError, match="larger than"):
        files.unpack("a.gz", data)
    assert tracemalloc.get_traced_memory()[1] < 4 * files.LARGEST
    tracemalloc.stop()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes there")
@pytest.mark.parametrize("name", ["kmsg", "a.txt", "a.jsonl", "a.jsonl.gz", "a.rss"])
def test_a_file_that_keeps_its_readers_waiting_is_no_article(name, tmp_path, monkeypatch):
    """As `/proc/kmsg` does, a regular file by what the system says; here a pipe stands for it."""
    path = tmp_path / name
    os.mkfifo(path)
    monkeypatch.setattr("newsum.sources.arguments.is_regular", lambda path: True)
    writer = os.open(path, os.O_RDWR)  # it is there, and says nothing
    try:
        (found,) = find([str(path)])
        with pytest.raises(NewsumError, match=r"unavailable|nothing in it"):
            raise found if isinstance(found, NewsumError) else error_of(found)
    finally:
        os.close(writer)


def error_of(source: Source) -> NewsumError:
    """What is wrong with a source."""
    with pytest.raises(NewsumError) as caught:
        load(source)
    return caught.value
