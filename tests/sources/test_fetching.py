"""Addresses are fetched from a server on this machine, within limits."""

from __future__ import annotations

import gzip
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote

import pytest

from newsum.errors import NetworkError, NewsumError, TimedOutError, TooLargeError
from newsum.model import Source
from newsum.pipeline import article
from newsum.sources import fetching, find, load

PARAGRAPH = (
    "The harbour of Port Alder reopened on Friday, three days after a storm sank two ferries."
)
PAGE = (
    "<html lang=en><head><title>Harbour reopens | Post</title></head><body><article>"
    f"<h1>Harbour reopens</h1><p>{PARAGRAPH}</p><p>{PARAGRAPH.replace('two', 'three')}</p>"
    "</article></body></html>"
)


ANSWERS: dict[str, tuple[bytes, dict[str, Any]]] = {
    "/page": (PAGE.encode(), {}),
    "/zipped": (gzip.compress(PAGE.encode()), {"Content_Encoding": "gzip"}),
    "/once": (b"", {"code": 301, "Location": "/page"}),
    "/cyrillic": ("Мост закрыт.".encode("koi8-r"), {"kind": "text/plain; charset=koi8-r"}),
    "/%D0%BC%D0%BE%D1%81%D1%82?a=b%20c&d=%C3%A9": (b"It rained.", {"kind": "text/plain"}),
    "/image": (b"\x89PNG\r\n\x1a\n", {"kind": "image/png"}),
    "/gone": (b"gone", {"code": 410}),
    "/empty": (b"", {}),
    "/large": (b"x" * 4096, {}),
    "/cut": (b"It rai", {"Content_Length": "100"}),
    "/two": (b"It rained.", {"Content_Length": "4", "content_length": "10"}),
    "/pieces": (b"a\r\nIt rained.\r\n0\r\n\r\n", {"Transfer_Encoding": "chunked"}),
    "/packed": (b"a\r\nIt rained.\r\n0\r\n\r\n", {"Transfer_Encoding": "gzip, chunked"}),
    "/both": (
        b"a\r\nIt rained.\r\n0\r\n\r\n",
        {"Content_Length": "10", "Transfer_Encoding": "chunked"},
    ),
    "/minus": (b"It rained.", {"Content_Length": "-10"}),
    "/word": (b"It rained.", {"Content_Length": "1_0"}),
    "/cut-piece": (b"64\r\nIt rai", {"Transfer_Encoding": "chunked"}),
}


class Handler(BaseHTTPRequestHandler):
    """Answers by the path."""

    protocol_version = "HTTP/1.1"

    def answer(self, body: bytes, kind: str = "text/html", code: int = 200, **headers: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        if self.path.startswith("/round"):  # never the same address, so that only counting ends it
            self.answer(b"", code=302, Location=f"/round?{time.monotonic()}")
        elif self.path.startswith("/to?"):
            self.answer(b"", code=302, Location=unquote(self.path[4:]).encode().decode("latin-1"))
        elif self.path == "/in":
            secret = f"http://ines:se@cret@127.0.0.1:{self.server.server_port}/none"
            self.answer(b"", code=302, Location=secret)
        elif self.path == "/no-http":
            self.wfile.write(b"<html>" + b"x" * 60_000 + b"\r\n\r\n")
        elif self.path == "/long":
            self.wfile.write(b"HTTP/1.1 404 " + b"x" * 60_000 + b"\r\n\r\n")
        elif self.path == "/silent":
            time.sleep(1)
        elif self.path in ("/headers", "/continue", "/trailers"):
            begins = {
                "/headers": b"HTTP/1.1 200 OK\r\n",
                "/continue": b"",
                "/trailers": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n",
            }
            more = b"HTTP/1.1 100 Continue\r\n\r\n" if self.path == "/continue" else b"A: b\r\n"
            self.wfile.write(begins[self.path])
            for _ in range(40):
                self.wfile.write(more)
                time.sleep(0.05)
        elif self.path == "/slow":
            self.answer(b"It begins. ")
            for _ in range(20):
                self.wfile.write(b"It rained. ")
                time.sleep(0.05)
        else:
            body, options = ANSWERS.get(self.path, (b"nothing here", {"code": 404}))
            self.answer(body, **options)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a server that ends with the tests."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *args: object) -> None:
            pass

    running = Quiet(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


def read(address: str):
    (source,) = find([address])
    assert isinstance(source, Source)
    return load(source)


def error(address: str) -> NewsumError:
    with pytest.raises(NewsumError) as raised:
        read(address)
    return raised.value


@pytest.mark.parametrize("path", ["page", "zipped", "once"])
def test_page_is_read(server, path):
    document = read(f"{server}/{path}")
    assert document.title == "Harbour reopens"
    assert document.text.startswith(PARAGRAPH)
    assert document.source == f"{server}/{path}"


def test_what_is_sent_in_pieces_is_read(server):
    assert read(f"{server}/pieces").text == "It rained."


def test_server_declares_the_encoding(server):
    assert read(f"{server}/cyrillic").text == "Мост закрыт."


def test_address_in_another_script(server):
    assert read(f"{server}/мост?a=b c&d=é#top").text == "It rained."


TOLD = {
    "gone": "could not be fetched (the server says 410 Gone); check the address and the connection",
    "none": "could not be fetched (the server says 404 Not Found); check the address and the"
    " connection",
    "round": "could not be fetched (the server says too many redirects); check the address and the"
    " connection",
    "to?file:///etc/passwd": "could not be fetched (it sends on to what is no web address); check"
    " the address and the connection",
    "to?ftp://127.0.0.1/a": "could not be fetched (it sends on to what is no web address); check"
    " the address and the connection",
    "to?http://…/": "could not be fetched (its host is no name); check the address and the connection",
    "in": "could not be fetched (the server says 404 Not Found); check the address and the"
    " connection",
    "no-http": f"could not be fetched (<html>{'x' * 193}…); check the address and the connection",
    "long": f"could not be fetched (the server says 404 {'x' * 179}…); check the address and the"
    " connection",
    "empty": "nothing in it; check that it was saved or sent whole",
    "image": "a PNG image, not text; name a file with the article's text",
    "cut-piece": "could not be fetched (the answer breaks off); check the address and the"
    " connection",
    "both": "could not be fetched (the answer has two lengths); check the address and the"
    " connection",
    "packed": "could not be fetched (the answer is packed in an unknown way); check the address and"
    " the connection",
    "two": "could not be fetched (the answer has two lengths); check the address and the"
    " connection",
    "minus": "could not be fetched (the length of the answer is no number); check the address and the"
    " connection",
    "word": "could not be fetched (the length of the answer is no number); check the address and the"
    " connection",
    "cut": "could not be fetched (the answer breaks off); check the address and the connection",
}


@pytest.mark.parametrize(("path", "told"), TOLD.items(), ids=TOLD)
def test_error_says_what_happened(server, path, told):
    assert str(error(f"{server}/{path}")) == f"{server}/{path}: {told}"


def test_nobody_answers():
    assert str(error("http://127.0.0.1:9/a")) == (
        "http://127.0.0.1:9/a: could not be fetched (connection refused); check the address and"
        " the connection"
    )


BROKEN = ["http://", "http:///a", "http://a b/", "http://[::1/a", "http://host:port/", "https://.."]


@pytest.mark.parametrize("address", BROKEN)
def test_address_that_is_none(address):
    found = error(address)
    assert isinstance(found, NetworkError)
    assert str(found).isprintable()


def test_size_limit(server, monkeypatch):
    monkeypatch.setattr(fetching, "LARGEST", 1000)
    assert isinstance(error(f"{server}/large"), TooLargeError)


@pytest.mark.parametrize("path", ["silent", "slow", "headers", "continue", "trailers"])
def test_time_limit(server, path):
    begun = time.monotonic()
    with pytest.raises(TimedOutError, match=r"no answer within 0\.2 s; try again later"):
        fetching.fetch(f"{server}/{path}", time_out=0.2)
    assert time.monotonic() - begun < 0.8


def test_public_page_leads_into_no_network(server, monkeypatch):
    monkeypatch.setattr(fetching, "_is_private", lambda address: "127.0.0.1" not in address)
    port = server.rpartition(":")[2]
    found = error(f"{server}/to?http://localhost:{port}/page")
    assert "(it sends on to a private address)" in str(found)
    assert "Location" not in str(found)


PRIVATE = ["http://127.0.0.1/a", "http://[::1]:80/", "http://10.1.2.3", "http://169.254.169.254/b",
           "http://[fe80::1]/", "http://192.168.0.1/", "http://0.0.0.0/", "http://localhost/"]  # fmt: skip


@pytest.mark.parametrize("address", PRIVATE)
def test_address_of_a_network(address):
    assert fetching._is_private(address)


def test_address_of_the_web():
    assert not fetching._is_private("http://8.8.8.8/")


def test_credentials_are_nowhere():
    (source,) = find(["https://ines:se@cret@alder.invalid/storm@noon.html"])
    assert isinstance(source, Source)
    assert source.name == "https://alder.invalid/storm@noon.html"
    assert "cret" not in repr(source)
    (told,) = find(["ftp://ines:secret@alder.invalid/"])
    assert "secret" not in str(told)


_FROM_WITHIN = "http://ines:s3cret@alder.example/storm"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", f"<head><link rel=canonical href='{_FROM_WITHIN}'></head><p>It rained.</p>"),
        ("page.html", f"<head><base href='{_FROM_WITHIN}'><link rel=canonical href='/a'></head>"
                      "<p>It rained.</p>"),
        ("page.html", f"<head><meta property='og:url' content='{_FROM_WITHIN}'></head><p>It rained."),
        ("news.jsonl", json.dumps({"text": "It rained.", "url": _FROM_WITHIN})),
        ("news.json", json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [
            {"id": _FROM_WITHIN, "url": _FROM_WITHIN, "content_text": "It rained. " * 99}]})),
        ("news.rss", f"<rss version='2.0'><channel><item><link>{_FROM_WITHIN}</link>"
                     f"<guid>{_FROM_WITHIN}</guid><description>{'It rained. ' * 99}</description>"
                     "</item></channel></rss>"),
    ],
    ids=["canonical", "base", "og:url", "record", "JSON Feed", "RSS"],
)  # fmt: skip
def test_credentials_that_an_article_brings_are_nowhere(name, content, tmp_path):
    if name.endswith("rss"):
        pytest.importorskip("feedparser")
    (tmp_path / name).write_text(content)
    (source,) = find([str(tmp_path / name)])
    assert isinstance(source, Source)
    read = article(source)
    shown = json.dumps(read.to_dict()) + source.name + source.relative + (source.id or "")
    assert read.url.startswith("http://alder.example/")
    assert "s3cret" not in shown


def test_long_address_is_cut_in_messages():
    message = str(TimedOutError(f"https://alder.example/{'a' * 999}/end", "20 s"))
    assert message.startswith("https://alder.example/aaa")
    assert "aaa/end: no answer within 20 s" in message
    assert len(message) < 300


def test_limits_are_documented():
    assert (fetching.TIME_OUT, fetching.REDIRECTS) == (20, 5)
    assert fetching._Redirects.max_redirections == fetching.REDIRECTS
