"""Digests and summaries of feeds that are ended on the way: what was fetched is not asked for again."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

pytest.importorskip("feedparser")

_ARTICLES = 12
_PLACES = "Alder Brannock Skellan Tarrow Melk Karsk Velta Harn Lorne Marn Orlesk Selvana".split()


class Paper:
    """A made-up paper on the loopback address, which counts what it is asked for."""

    def __init__(self, name: str) -> None:
        self.asked: Counter[str] = Counter()
        paper = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                time.sleep(0.03)
                paper.asked[self.path] += 1
                if self.path == "/robots.txt":
                    self.send_error(404)
                    return
                content = (paper.feed() if self.path == "/feed" else paper.page(self.path)).encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                with suppress(OSError):  # whoever asked was ended
                    self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        self.name = name
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        Thread(target=self.server.serve_forever, daemon=True).start()

    def feed(self) -> str:
        """Its feed, of teasers."""
        items = "".join(
            f"<item><title>{self.name}: {place} votes</title><link>{self.address}/{place}</link>"
            f"<description>Read on.</description></item>"
            for place in _PLACES
        )
        return f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'

    def page(self, path: str) -> str:
        """The page of an article."""
        place = path.strip("/")
        number = 100 + len(place) * 7
        return (
            f"<html><head><title>{place} votes</title></head><body><article><h1>{place} votes on its "
            f"harbour</h1><p>The council of {place} voted on Monday to widen its harbour, which {number}"
            f" boats call their home, the {self.name} was told.</p><p>“{place} has waited for ten "
            f"years,” said Ines Okafor, the harbour master of {place}.</p><p>The work will begin in "
            f"May and is to last two years, in which the ferries leave from the old pier of {place}."
            "</p></article></body></html>"
        )

    def pages(self) -> int:
        """How many pages it was asked for."""
        return sum(self.asked[f"/{place}"] for place in _PLACES)


@pytest.fixture
def papers() -> Iterator[tuple[Paper, Paper]]:
    both = Paper("Gazette"), Paper("Courier")
    yield both
    for paper in both:
        paper.server.shutdown()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("command", ["digest", "summarize"])
@pytest.mark.parametrize(("feeds", "after"), [(2, 1), (2, 9), (2, 2 * _ARTICLES - 2), (1, 5)])
def test_no_page_is_asked_for_again(
    papers: tuple[Paper, Paper], tmp_path: Path, command: str, feeds: int, after: int
) -> None:
    addresses = [f"{paper.address}/feed" for paper in papers[:feeds]]
    newsum = [sys.executable, "-m", "newsum", command, *addresses, "--jobs", "2", "-o"]

    def asked() -> int:
        return sum(paper.pages() for paper in papers)

    subprocess.run([*newsum, "whole.json"], cwd=tmp_path, check=True)
    assert asked() == feeds * _ARTICLES
    for paper in papers:
        paper.asked.clear()
    with subprocess.Popen([*newsum, "out.json"], cwd=tmp_path) as process:
        while asked() < after:
            assert process.poll() is None, "it was done before it could be killed"
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
    first = asked()
    subprocess.run([*newsum, "out.json", "--resume"], cwd=tmp_path, check=True)
    assert (tmp_path / "out.json").read_bytes() == (tmp_path / "whole.json").read_bytes()
    # Each paper may have been asked for one page whose answer never came.
    assert feeds * _ARTICLES <= asked() <= feeds * (_ARTICLES + 1)
    assert first >= after
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "whole.json"]
