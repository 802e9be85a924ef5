"""Feeds and lists of addresses, taken apart, and fetched from a server on this machine."""

from __future__ import annotations

import gzip
import json
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from newsum.errors import (
    BrokenError,
    EmptyError,
    MissingError,
    NetworkError,
    NewsumError,
    RobotsError,
    TooManyError,
)
from newsum.model import Source
from newsum.sources import fetched_ahead, find, load, names_one, with_feeds_opened
from newsum.sources.feeds import FeedAddress, taken_apart
from newsum.sources.fetching_ahead import Fetcher
from newsum.sources.formats import is_feed

pytest.importorskip("feedparser")

LONG = " ".join(
    f"On day {number} the ferry Marisol carried bread, mail and {number + 3} goats to Skellan."
    for number in range(2, 16)
)
PAGE = (
    "<html lang=en><head><title>{title} | Post</title></head><body><article><h1>{title}</h1>"
    f"<p>{LONG}</p><p>{LONG.replace('ferry', 'night ferry')}</p></article></body></html>"
)

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Alder Post</title>
<item><title>Goats &amp; bread reach Skellan</title><link>https://post.invalid/goats</link>
<guid>goats-1</guid><dc:creator>Lena Marsh</dc:creator>
<pubDate>Wed, 04 Mar 2026 09:12:00 +0000</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>{LONG}</p><p>It rained.</p>]]></content:encoded></item>
<item><title>Pier closes</title><link>https://post.invalid/pier</link>
<description>The pier closes. Read more</description></item>
</channel></rss>"""

ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><entry>
<title>Goats at sea</title><link href="https://herald.invalid/sea"/><id>tag:herald,1</id>
<author><name>Tomas Reyl</name></author><published>2026-03-05T10:00:00Z</published>
<content type="html">&lt;p&gt;{LONG}&lt;/p&gt;</content></entry></feed>"""

JSON_FEED = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Star",
        "items": [
            {
                "id": 7,
                "url": "https://star.invalid/7",
                "title": "Goats, again",
                "content_html": f"<p>{LONG}</p>",
                "date_published": "2026-03-06T08:00:00Z",
                "authors": [{"name": "Ana Roe"}],
            },
            {"id": "8", "url": "https://star.invalid/8", "summary": "Later."},
        ],
    }
)

OPML = """<?xml version="1.0"?><!-- mine --><opml version="2.0"><body><outline text="News">
<outline type="rss" xmlUrl="https://post.invalid/rss"/><outline xmlUrl="file:///etc/passwd"/>
<outline text="none"/></outline></body></opml>"""

URLS = "# mine\nhttps://post.invalid/goats\n\nhttps://post.invalid/pier\n"


def entries(text: str) -> list[Source]:
    found = list(taken_apart("x", text.encode()))
    assert all(isinstance(one, Source) for one in found), found
    return [one for one in found if isinstance(one, Source)]


@pytest.mark.parametrize("text", [RSS, ATOM, JSON_FEED, OPML, URLS, "\ufeff  " + RSS])
def test_told_by_content(text: str) -> None:
    assert is_feed(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "It rained.",
        PAGE,
        "https://post.invalid/goats is where the goats are",
        '{"text": "It rained."}',
        "",
        "<!-- a --> <svg></svg>",
    ],
)
def test_what_is_none(text: str) -> None:
    assert not is_feed(text.encode())


@pytest.mark.parametrize(
    ("text", "name", "title", "byline", "date"),
    [
        (RSS, "https://post.invalid/goats", "Goats & bread reach Skellan", "Lena Marsh",
         "2026-03-04"),
        (ATOM, "https://herald.invalid/sea", "Goats at sea", "Tomas Reyl", "2026-03-05"),
        (JSON_FEED, "https://star.invalid/7", "Goats, again", "Ana Roe", "2026-03-06"),
    ],
    ids=["rss", "atom", "json"],
)  # fmt: skip
def test_full_text(text: str, name: str, title: str, byline: str, date: str) -> None:
    source = entries(text)[0]
    document = load(source)
    assert source.name == name
    assert (document.title, document.byline, document.date) == (title, byline, date)
    assert LONG in document.text
    assert document.id in ("goats-1", "tag:herald,1", "7")


def test_a_teaser_leads_to_its_page() -> None:
    teaser = entries(RSS)[1]
    assert (teaser.name, teaser.content) == ("https://post.invalid/pier", None)
    assert teaser.listed is not None
    assert teaser.listed.title == "Pier closes"


@pytest.mark.parametrize(
    ("end", "full"),
    [
        ("<p>The post <a href=x>Goats</a> appeared first on <a href=x>Post</a>.</p>", True),
        ("<p>Share this: <a href=x>by mail</a> <a href=x>elsewhere</a></p>", True),
        ("<p>Nobody slept, said the <a href=x>mayor</a>.</p>", True),
        ("<p>“It was …” <a href=x>she</a> said.</p>", True),
        ("<p>Read more: <a href=x>Fog in Tarn</a></p>", True),
        ("<p><a href=x>Read more about fog in Tarn</a></p>", True),
        ("<p>They waited…</p><p>Then the goats came down on all of them at once.</p>", True),
        ("<p>And then […]</p><p>The post <a href=x>Goats</a> appeared first on X.</p>", False),
        ("<p>And then… <a href=x>Weiterlesen</a></p>", False),
        ("<p>And then [&#8230;]</p><p><a href=x>No comments</a></p>", False),
        ("<p><a href=x>Continue reading <b>Goats</b></a></p>", False),
        ("<p><a href=x>Read more »</a></p>", False),
        ("<p>And then (...)</p>", False),
    ],
)
def test_what_goes_on_elsewhere_is_no_full_text(end: str, full: bool) -> None:
    feed = RSS.replace("<p>It rained.</p>", end)
    assert "It rained" not in feed
    assert (entries(feed)[0].content is not None) == full


@pytest.mark.parametrize(
    "text",
    [
        RSS.replace("<item>", "<link>https://post.invalid/</link><item>", 1).replace(
            "https://post.invalid/pier", "/pier"
        ),
        json.dumps(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "home_page_url": "https://post.invalid",
                "items": [{"id": 1, "url": "/goats"}, {"id": 2, "url": "pier"}],
            }
        ),
    ],
    ids=["rss", "json"],
)
def test_a_link_in_a_file_is_one_of_the_feed_s_site(text: str) -> None:
    assert [one.name for one in entries(text)] == [
        "https://post.invalid/goats",
        "https://post.invalid/pier",
    ]


def test_lists() -> None:
    assert [one.name for one in entries(URLS)] == [
        "https://post.invalid/goats",
        "https://post.invalid/pier",
    ]
    feed, passwords = taken_apart("x", OPML.encode())
    assert feed == FeedAddress("https://post.invalid/rss")
    assert str(passwords) == "x#L2: broken: no address of the web; mend it or fetch it again"


@pytest.mark.parametrize("half", ["&#xd800;", "&#xDFFF;", "&#55296;", "\udc00"])
def test_a_list_with_half_a_character_tells_its_other_feeds(half: str) -> None:
    broken = f'<outline xmlUrl="https://a{half}.invalid/rss"/><outline '
    data = OPML.replace("<outline ", broken, 1).encode("utf-8", "surrogatepass")
    feeds = [one.address for one in taken_apart("x", data) if isinstance(one, FeedAddress)]
    assert feeds[-1] == "https://post.invalid/rss"


def test_half_a_character_in_a_list_is_told() -> None:
    broken = OPML.replace("file:///etc/passwd", "https://a&#xd800;.invalid/rss")
    _, told = taken_apart("x", broken.encode())
    assert isinstance(told, BrokenError), "it could not be fetched, and would be missed"


@pytest.mark.parametrize("text", [RSS, JSON_FEED, OPML, URLS])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings_that_windows_writes(text: str, encoding: str) -> None:
    declared = text.replace('encoding="UTF-8"', f'encoding="{encoding[:6].strip("-")}"')
    data = declared.encode(encoding)
    assert is_feed(data)
    assert list(map(repr, taken_apart("x", data))) == list(
        map(repr, taken_apart("x", text.encode()))
    )


def test_a_flood_of_categories_in_any_encoding_is_refused() -> None:
    flood = "<rss><channel><item>" + "<category>a</category>" * 20_001
    for encoding in ("utf-8", "utf-16"):
        (found,) = taken_apart("x", flood.encode(encoding))
        assert isinstance(found, TooManyError)


def test_a_line_of_a_list_that_is_no_address_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.urls"
    path.write_text("# mine\nhttps://post.invalid/goats\npost.invalid/pier\n\nThe pier\n")
    goats, *told = find([str(path)])
    assert isinstance(goats, Source)
    assert [str(one) for one in told] == [
        f"{path}#L{number}: broken: no address of the web; mend it or fetch it again"
        for number in (3, 5)
    ]
    assert not is_feed(path.read_bytes()), "named otherwise it is a text"
    path.write_text("It rained.\n")
    (article,) = find([str(path)])
    assert isinstance(article, Source), "and so is one without any"
    path.write_text(RSS)
    assert [type(one) for one in find([str(path)])] == [Source, Source]


@pytest.mark.parametrize("name", ["a.rss.gz", "a.urls.gz", "a.gz"])
def test_a_gzipped_feed_is_one(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(RSS.encode()))
    assert [type(one) for one in find([str(path)])] == [Source, Source]
    path.write_bytes(gzip.compress(b"It rained.\nhttps://post.invalid/pier"))
    is_list = name == "a.urls.gz"
    assert [type(one) for one in find([str(path)])] == [BrokenError, Source][not is_list :]
    for damaged in (path.read_bytes()[:-9], gzip.compress(RSS.encode())[:30] + b"?" * 50):
        path.write_bytes(damaged)
        (found,) = find([str(path)])
        assert isinstance(found, Source)
        with pytest.raises(BrokenError, match="the gzip data"):
            load(found)


def test_an_item_without_an_address() -> None:
    text = "<rss><channel><item><title>A</title><description>It rained.</description></item></channel></rss>"
    (source,) = entries(text)
    assert source.name == "x#L1"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("<rss><channel></channel></rss>", EmptyError),
        ('{"version": "https://jsonfeed.org/version/1"}', BrokenError),
        ('{"version": "https://jsonfeed.org/version/1", "items": 3}', EmptyError),
        ('{"version": "https://jsonfeed.org/version/1", "items": [3]}', BrokenError),
        ("<opml></opml>", EmptyError),
        ("\0<opml></opml>", BrokenError),
        ("<rss", BrokenError),
        ("<rss><channel><item", BrokenError),
        ('<rss version="2.0"><channel><item><title>Goats', EmptyError),
    ],
)
def test_what_is_wrong_is_told(text: str, error: type[NewsumError]) -> None:
    (found,) = taken_apart("x", text.encode())
    assert isinstance(found, error)


ODD = {
    "elements without an end": "<rss><entry<title</content<",
    "half a character": "<rss><channel><item><title>&#xd800;</title></item></channel>",
    "an address that is none": "<rss><channel><item><title>Goats</title><link>http://[a</link>"
    "</item></channel></rss>",
    **{
        f"{key} as {value}": '{"version": "https://jsonfeed.org/version/1.1", "items": [{"content_text":'
        f' "It rained.", "{key}": {value}}}]}}'
        for key in ("id", "title", "url", "authors", "author", "date_published", "content_html")
        for value in ("null", "true", "3", '"a"', "[]", "[3]", "{}", '{"name": 3}')
    },
}
"""Feeds with a value that nobody expects there."""


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
@pytest.mark.parametrize("name", ["a.rss", "https://post.invalid/a.rss"])
def test_an_odd_value_spoils_no_feed(name: str, text: str) -> None:
    for found in taken_apart(name, text.encode()):
        assert isinstance(found, Source | NewsumError)
        if isinstance(found, Source):
            assert found.id in (None, "a", "3", "True")


def test_entities_are_no_files() -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title><description>It rained.</description></item></channel></rss>'
    found = list(taken_apart("x", b'<?xml version="1.0"?>' + bomb.encode()))
    assert "root:" not in repr(found)


def test_two_feeds_that_name_one_article(tmp_path: Path) -> None:
    for name in ("a.urls", "b.urls"):
        (tmp_path / name).write_text(URLS)
    arguments = [str(tmp_path / "a.urls"), str(tmp_path / "b.urls")]
    assert len(list(find(arguments))) == 2
    assert not names_one(arguments[:1])


def test_a_feed_below_a_folder_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(RSS)
    (source,) = find([str(tmp_path)])
    assert isinstance(source, Source)
    with pytest.raises(BrokenError, match="a feed"):
        load(source)


SENT = "The harbour of Port Alder reopened on Friday, five days after a storm."
SAID = "“We lost ships, but nobody died,” said Ana Roe, the mayor."
ITEMS = {
    "paragraphs": (f"<p>{SENT}</p><p>{SAID}</p>", [SENT, SAID]),
    "a list": (
        f"<p>{SENT} Needed are:</p><ul><li>two new piers</li><li>a boat</li></ul><p>{SAID}</p>",
        [f"{SENT} Needed are:", "two new piers", "a boat", SAID],
    ),
    "a table": (
        f"<p>{SENT}</p><table><tr><th>Ship</th><th>Tons</th></tr><tr><td>Marisol</td><td>400</td></tr>"
        f"</table><p>{SAID}</p>",
        [SENT, "Ship | Tons", "Marisol | 400", SAID],
    ),
    "a picture": (
        f"<figure><img src='a.jpg'><figcaption>Nets on the quay.</figcaption></figure><p>{SENT}</p>"
        f"<div class='wp-caption'><p class='wp-caption-text'>A pier.</p></div><p>{SAID}</p>",
        [SENT, SAID],
    ),
    "a picture alone": (
        f"<figure><img src='a.jpg'><figcaption>{SENT}</figcaption></figure>", [SENT],
    ),
    "links below": (
        f"<p>{SENT}</p><p>{SAID}</p><p><a href='a'>Share</a> <a href='b'>Send</a></p>"
        "<p><a href='c'>Continue reading…</a></p>",
        [SENT, SAID],
    ),
    "where it stood first": (
        f"<p>{SENT}</p><p>{SAID}</p><p>Der Beitrag <a href='a'>Harbour reopens</a> erschien zuerst auf "
        "<a href='b'>Alder Post</a>.</p>",
        [SENT, SAID],
    ),
    "a last sentence with a link": (
        f"<p>{SENT}</p><p>The <a href='a'>council</a> votes on Tuesday.</p>",
        [SENT, "The council votes on Tuesday."],
    ),
    "a list of links": (
        "<p>In short:</p><ul><li><a href='a'>A school closes in Tarn</a></li><li><a href='b'>A mill opens "
        "in Esk again</a></li><li><a href='c'>The council of Alder votes on its budget</a></li></ul>",
        ["In short:", "A school closes in Tarn", "A mill opens in Esk again",
         "The council of Alder votes on its budget"],
    ),
    "text with blank lines": (f"{SENT}\n\n{SAID}", [SENT, SAID]),
    "text with line breaks": (f"{SENT}<br><br>{SAID}", [SENT, SAID]),
    "escaped twice": (f"&lt;p&gt;{SENT}&lt;/p&gt;&lt;p&gt;{SAID}&lt;/p&gt;", [SENT, SAID]),
    "what is not shown": (
        f"<p>{SENT}</p><p style='display:none'>Hidden.</p><script>var a = 1;</script>"
        f"<iframe src='a'>No frames here.</iframe><p>{SAID}</p>",
        [SENT, SAID],
    ),
}  # fmt: skip


def as_rss(html: str) -> str:
    return f"<rss><channel><item><title>Harbour reopens</title><description>{escape(html)}</description></item></channel></rss>"


def as_atom(html: str) -> str:
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Harbour reopens</title><content type='html'>{escape(html)}</content></entry></feed>"


def as_json(html: str) -> str:
    item = {"title": "Harbour reopens", "content_html": html}
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [item]})


@pytest.mark.parametrize("made", [as_rss, as_atom, as_json])
@pytest.mark.parametrize(("html", "body"), ITEMS.values(), ids=ITEMS)
def test_the_markup_of_an_item_is_its_article(
    html: str,
    body: list[str],
    made: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # No article is looked for in it: that took 5 ms an item.
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (source,) = entries(made(html))
    document = load(source)
    assert document.title == "Harbour reopens"
    assert document.text.split("\n\n") == body


def test_a_script_is_no_text_of_an_article() -> None:
    item = f"<p>It rained.</p><script>{'var a = 1; ' * 99}</script>"
    text = f"<rss><channel><item><link>https://post.invalid/a</link><description>{escape(item)}</description></item></channel></rss>"
    (source,) = entries(text)
    assert source.content is None


class Handler(BaseHTTPRequestHandler):
    """A made-up paper: a feed, pages, and rules for programs."""

    log: ClassVar[list[str]] = []
    agents: ClassVar[set[str]] = set()
    asked: ClassVar[list[tuple[float, float, str]]] = []
    busy: ClassVar[int] = 0
    most: ClassVar[int] = 0

    def do_GET(self) -> None:
        cls = type(self)
        cls.log.append(self.path)
        cls.agents.add(self.headers["User-Agent"])
        cls.busy += 1
        cls.most = max(cls.most, cls.busy)
        begun = time.monotonic()
        time.sleep(0.2 if self.path.startswith("/slow") else 0.01)
        cls.asked.append((begun, time.monotonic(), self.path))
        root = f"http://127.0.0.1:{self.server.server_port}"  # type: ignore[attr-defined]
        items = "".join(f"<item><link>/page/{n}</link><title>N{n}</title></item>" for n in range(5))
        answers = {
            "/robots.txt": "User-agent: *\nDisallow: //[\nCrawl-delay: ²\nDisallow: /private\n",
            "/slow.rss": f"<rss><channel>{items}</channel></rss>",
            "/of-a-feed": f"<rss><channel><item><link>{root}/rss</link></item></channel></rss>",
            "/loop.urls": f"{root}/loop.urls\n{root}/page/1\n",
            "/rss": f"<rss><channel>{items}<item><link>/private/1</link><guid>p1</guid></item></channel></rss>",
            "/list.opml": f'<opml><body><outline xmlUrl="{root}/rss"/></body></opml>',
            "/lists.opml": f'<opml><body><outline xmlUrl="{root}/gone"/>'
            f'<outline xmlUrl="{root}/list.opml"/><outline xmlUrl="{root}/rss"/></body></opml>',
        }
        body = answers.get(self.path) or (
            PAGE.format(title=self.path) if self.path.startswith(("/page", "/private")) else None
        )
        cls.busy -= 1
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write((body or "").encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def paper() -> Iterator[str]:
    Handler.log, Handler.agents, Handler.asked, Handler.most = [], set(), [], 0
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/rss", "/list.opml"])
def test_a_feed_at_an_address(paper: str, path: str) -> None:
    found = list(fetched_ahead(with_feeds_opened(find([f"{paper}{path}"]))))
    assert [one.name for one in found[:5] if isinstance(one, Source)] == [
        f"{paper}/page/{number}" for number in range(5)
    ]
    assert all(isinstance(one, Source) and one.fetched for one in found[:5])
    assert isinstance(found[5], RobotsError)
    assert found[5].failure().id == "p1"
    assert load(found[0]).title == "N0" or "page" in (load(found[0]).title or "")
    assert Handler.most == 1, "one connection a host"
    assert all("newsum" in agent for agent in Handler.agents)
    assert Handler.log.count("/robots.txt") == 1
    assert not [one for one in Handler.log if one.startswith("/private")]


def test_what_a_person_names_is_read(paper: str) -> None:
    (source,) = fetched_ahead(with_feeds_opened(find([f"{paper}/private/1"])))
    assert isinstance(source, Source)
    assert LONG in load(source).text
    assert "/robots.txt" not in Handler.log


def test_a_second_feed_of_a_host_waits_for_the_pages_of_the_first(paper: str) -> None:
    named = find([f"{paper}/rss", f"{paper}/list.opml", f"{paper}/page/9"])
    found = list(fetched_ahead(with_feeds_opened(named)))
    assert f"{paper}/page/9" in {one.name for one in found if isinstance(one, Source)}
    assert Handler.most == 1


def test_a_missing_page_costs_itself(paper: str, tmp_path: Path) -> None:
    (tmp_path / "a.urls").write_text(f"{paper}/gone\n{paper}/page/1\n")
    first, second = fetched_ahead(find([str(tmp_path / "a.urls")]))
    assert isinstance(first, NetworkError)
    assert isinstance(second, Source)


@pytest.mark.parametrize(
    "address", ["http://[a", "http://%5Ba/", "http://", "http://a:b/", "http://a b/"]
)
def test_an_address_that_is_none_is_told(address: str, tmp_path: Path) -> None:
    (tmp_path / "a.urls").write_text("http://127.0.0.1:9/\n")
    (listed,) = find([str(tmp_path / "a.urls")])
    assert isinstance(listed, Source)
    (found,) = fetched_ahead([replace(listed, name=address)])
    assert isinstance(found, NetworkError | RobotsError)


def test_whatever_goes_wrong_nobody_waits_for_ever(
    paper: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(address: str) -> tuple[bytes, str | None]:
        raise LookupError(address)

    monkeypatch.setattr("newsum.sources.fetching_ahead.fetch_in_turn", fails)
    (tmp_path / "a.urls").write_text(f"{paper}/page/1\n")
    with pytest.raises(LookupError):
        list(fetched_ahead(find([str(tmp_path / "a.urls")])))
    (tmp_path / "a.opml").write_text(f'<opml><body><outline xmlUrl="{paper}/rss"/></body></opml>')
    with pytest.raises(LookupError):
        list(find([str(tmp_path / "a.opml")]))


def test_nothing_is_fetched_beyond_what_is_asked_for(paper: str) -> None:
    found = with_feeds_opened(find([f"{paper}/rss"]))
    next(found)
    time.sleep(0.05)
    assert Handler.log == ["/rss"]


def test_a_list_of_lists_opens_its_feeds_alone(paper: str) -> None:
    gone, *found = with_feeds_opened(find([f"{paper}/lists.opml"], language="de"))
    assert isinstance(gone, NetworkError)
    assert len(found) == 6
    assert all(isinstance(one, Source) and one.language == "de" for one in found)


def test_a_list_of_addresses_may_name_feeds(paper: str, tmp_path: Path) -> None:
    (tmp_path / "a.urls").write_text(f"{paper}/page/8\n{paper}/rss\n{paper}/page/9\n")
    first, *items, last = fetched_ahead(find([str(tmp_path / "a.urls")]))
    assert isinstance(first, Source)
    assert first.name.endswith("/page/8")
    assert [one.name[-7:] for one in items[:5] if isinstance(one, Source)] == [
        f"/page/{number}" for number in range(5)
    ]
    assert isinstance(items[5], RobotsError)
    assert isinstance(last, Source)
    assert last.name.endswith("/page/9")
    assert Handler.most == 1, "one connection a host"


@pytest.mark.parametrize("path", ["/of-a-feed", "/loop.urls"])
def test_what_is_named_by_what_a_list_names_is_no_feed(
    paper: str, tmp_path: Path, path: str
) -> None:
    (tmp_path / "a.urls").write_text(f"{paper}{path}\n")
    found = list(fetched_ahead(find([str(tmp_path / "a.urls")])))
    first = found[0]
    assert isinstance(first, Source)
    with pytest.raises(BrokenError):
        load(first)
    assert "/page/0" not in Handler.log


def test_what_a_feed_of_a_list_holds_is_prepared(paper: str, tmp_path: Path) -> None:
    (tmp_path / "a.urls").write_text(f"{paper}/rss\n")
    seen: list[str] = []

    def prepared(found: Iterable[Any]) -> Iterator[Any]:
        for one in found:
            seen.append(one.name)
            if not one.name.endswith("/3"):
                yield one

    found = list(fetched_ahead(find([str(tmp_path / "a.urls")]), prepared=prepared))
    assert len(seen) == 6
    assert len(found) == 5
    assert "/page/3" not in Handler.log


def test_feeds_of_several_hosts_are_asked_at_once(paper: str) -> None:
    other = paper.replace("127.0.0.1", "localhost")
    found = list(with_feeds_opened(find([f"{paper}/slow.rss", f"{other}/slow.rss"])))
    assert len(found) == 10
    (begun, ended, _), (begun_too, ended_too, _) = Handler.asked
    assert begun < ended_too
    assert begun_too < ended


def test_what_two_feeds_name_is_read_once_and_each_error_told(paper: str) -> None:
    named = [f"{paper}/rss", f"{paper}/list.opml", f"{paper}/gone", "nowhere.txt"]
    found = list(with_feeds_opened(find(named)))
    assert [type(one) for one in found] == [Source] * 6 + [NetworkError, MissingError]


def test_more_than_can_be_looked_at_ahead_keeps_its_order(paper: str, tmp_path: Path) -> None:
    addresses = [f"{paper}/page/{number}" for number in range(70)]
    (tmp_path / "a.urls").write_text("\n".join(addresses))
    (tmp_path / "b.txt").write_text(LONG)
    names = [str(tmp_path / "b.txt"), str(tmp_path / "a.urls"), str(tmp_path / "gone.txt")]
    first, *found, last = fetched_ahead(find(names))
    assert isinstance(first, Source)
    assert [one.name for one in found if isinstance(one, Source)] == addresses
    assert isinstance(last, MissingError)


def test_a_site_that_does_not_answer_for_its_rules_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.urls").write_text("http://127.0.0.1:9/a\n")
    (found,) = fetched_ahead(find([str(tmp_path / "a.urls")]))
    assert isinstance(found, RobotsError)


def test_nothing_is_fetched_once_nobody_wants_it(paper: str) -> None:
    fetcher = Fetcher()
    fetcher.stop()
    assert isinstance(fetcher.ask(f"{paper}/page/1")(), NetworkError)
    assert Handler.log == []
