"""What newsum promises of every file, whatever bytes are in it."""

from __future__ import annotations

from unicodedata import category

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsum.errors import NewsumError
from newsum.model import Article, Source
from newsum.pipeline import article, marked, quotations, summary
from newsum.ranking import Length
from newsum.sources import load
from newsum.sources.feeds import FeedAddress, taken_apart
from newsum.sources.formats import NAMES
from newsum.sources.schemes import is_web_address, without_credentials
from newsum.text import clean

from .files import ENCODINGS, FEEDS, FILES, KINDS, WHOLE, damaged_feeds

OBEYED = {"Cc", "Cf", "Cs", "Zl", "Zp"}
"""Unicode categories that a terminal or a reader of lines may obey."""


def obeyed(text: str | None) -> set[str]:
    """The characters of a text, but for line ends and joiners that are spelling, that something may obey."""
    text = text or ""
    spelling = {"\u200c", "\u200d"} if clean(text) == text else set()  # as in joined emoji
    return {one for one in {*text} - {"\n"} - spelling if category(one) in OBEYED}


def told(source: Source) -> Article | None:
    """The article in a source; None where newsum's own error says why there is none."""
    try:
        found = article(source)
        summary(source, length=Length(points=3), quotes=3, focus="ferry", explain=True)
        quotations(source)
        marked(source)
    except NewsumError:
        return None
    return found


def told_of_feed(data: bytes) -> int:
    """Read the articles that a feed or a list holds; how many it holds or leads to.

    It names only addresses of the web, without passwords, or itself, and no file outside of a folder.
    """
    count = 0
    for feed in ("a.rss", "https://post.invalid/news/a.rss"):
        for one in taken_apart(feed, data):
            if isinstance(one, NewsumError):
                continue
            count += 1
            name = one.address if isinstance(one, FeedAddress) else one.name
            assert is_web_address(name) or name.startswith(f"{feed}#")
            assert name == without_credentials(name)
            if isinstance(one, FeedAddress):
                continue
            assert one.relative
            assert not one.relative.startswith((".", "/"))
            assert "/" not in one.relative
            if one.content is not None:
                told(one)
    return count


@given(FILES, KINDS, ENCODINGS)
def test_only_newsums_own_errors_come_out(
    file: tuple[str, bytes], kind: str | None, encoding: str | None
) -> None:
    name, data = file
    found = told(Source(name=name, content=data, kind=kind, encoding=encoding))
    if found is None:
        return
    assert not obeyed(found.text)
    for line in (found.headline, found.deck, found.byline, found.dateline, *found.notes):
        assert not obeyed(line)
        assert "\n" not in (line or "")


@given(st.binary(max_size=300), st.sampled_from([None, *NAMES]), ENCODINGS)
def test_any_bytes_are_read_or_refused(data: bytes, kind: str | None, encoding: str | None) -> None:
    told(Source(name="a", content=data, kind=kind, encoding=encoding))


@pytest.mark.parametrize("name", WHOLE)
def test_whole_files_are_read(name: str) -> None:
    data = WHOLE[name]()
    if name == "a.pdf":
        pytest.importorskip("pypdf")
    if name == "a.docx":
        pytest.importorskip("docx")
    assert "Port Alder" in load(Source(name=name, content=data)).text


@given(damaged_feeds())
@example(FEEDS["a.opml"].replace(b"invalid", b"i&#xd800;nvalid"))
def test_what_a_feed_names_is_harmless(data: bytes) -> None:
    pytest.importorskip("feedparser")
    told_of_feed(data)


@pytest.mark.parametrize(
    ("name", "count"),
    [("a.rss", 3), ("a.atom", 2), ("feed.json", 5), ("a.opml", 2), ("a.urls", 4)],
)
def test_whole_feeds_are_taken_apart(name: str, count: int) -> None:
    """From a file, in which relative links lead nowhere, and from an address."""
    pytest.importorskip("feedparser")
    assert told_of_feed(FEEDS[name]) == count
