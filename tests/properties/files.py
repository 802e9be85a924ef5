"""Strategies: files of every format, whole and damaged."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Final
from zipfile import ZipFile

from hypothesis import strategies as st

from newsum.sources.formats import NAMES
from tests.sources.test_office import FIRST, SECOND, THIRD, make_pdf

from .news import articles

_PARAGRAPHS: Final = (
    "The harbour of Port Alder reopened on Friday, days after a storm sank two ferries.",
    "“We have lost ships, not people,” said Ines Okafor, the harbour master. “We go on.”",
    "Crews searched the ½-mile channel for two days — in fog, at 3 a.m. — and found nobody.",
)

PAGE: Final = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Harbour reopens after storm | Alder Post</title>
<meta name="author" content="Ana Roe"><meta property="article:published_time" content="2026-03-06">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Harbour reopens"}}</script>
</head><body><nav><ul><li><a href="/a">News</a></li></ul></nav><article><h1>Harbour reopens</h1>
{}<figure><img src="a.png"><figcaption>A ferry.</figcaption></figure><table><tr><td>1</td></tr>
</table><blockquote><p>Go on.</p></blockquote></article><footer>&copy; 2026</footer></body></html>
""".format("".join(f"<p>{paragraph}</p>\n" for paragraph in _PARAGRAPHS))

MARKDOWN: Final = """---
title: Harbour reopens
date: 2026-03-06
---
# Harbour reopens

{}

- a *list* with [a link](http://a.example) and `code`

| a | b |
|---|---|
| 1 | 2 |

<div>html</div>
""".format("\n\n".join(_PARAGRAPHS))

MESSAGE: Final = """From: Ines Okafor <ines@a.example>
To: jon@a.example
Subject: =?utf-8?q?Harbour_reopens?=
Date: Fri, 6 Mar 2026 23:30:00 +0200
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="xx"

--xx
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

{}

--xx
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: 8bit

{}
--xx--
""".format("\n\n".join(_PARAGRAPHS), PAGE)

RECORD: Final = json.dumps(
    {
        "id": "7",
        "title": "Harbour reopens",
        "byline": "Ana Roe",
        "date": "March 6, 2026",
        "language": "en-US",
        "text": "\n\n".join(_PARAGRAPHS),
    }
)


@cache
def word_parts() -> dict[str, bytes]:
    """The parts of a Word document by name; none where python-docx is not installed."""
    try:
        import docx
    except ImportError:
        return {}
    document = docx.Document()
    document.add_heading("Harbour reopens", 0)
    for paragraph in _PARAGRAPHS:
        document.add_paragraph(paragraph)
    document.add_table(1, 2).rows[0].cells[0].text = "Ferry"
    made = BytesIO()
    document.save(made)
    with ZipFile(made) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


WORD_TEXT: Final = "word/document.xml"


def word_document(changed: dict[str, bytes]) -> bytes:
    """A Word document, some of its parts changed."""
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, part in (word_parts() | changed).items():
            archive.writestr(name, part)
    return made.getvalue()


WHOLE: Final[dict[str, Callable[[], bytes]]] = {
    "a.txt": lambda: "\n\n".join(_PARAGRAPHS).encode("cp1252", "replace"),
    "a.md": MARKDOWN.encode,
    "a.html": PAGE.encode,
    "a.eml": MESSAGE.encode,
    "a.json": RECORD.encode,
    "a.pdf": lambda: make_pdf(FIRST, SECOND, THIRD, title="Harbour reopens"),
    "a.docx": lambda: word_document({}),
}
"""A whole file of each format, by its name."""

_ITEM: Final = f"<p>{'</p><p>'.join(_PARAGRAPHS * 3)}</p>"

FEEDS: Final[dict[str, bytes]] = {
    "a.rss": f"""<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Alder Post</title><item>
<title>Harbour &amp; storm</title><link>https://ana:pw@post.invalid/1</link><guid>1</guid>
<dc:creator>Ana Roe</dc:creator><pubDate>Fri, 06 Mar 2026 09:12:00 +0000</pubDate>
<category>Sea, ports</category><description>Short.</description>
<content:encoded><![CDATA[{_ITEM}]]></content:encoded></item><item><link>/2</link></item>
</channel></rss>""".encode(),
    "a.atom": f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/"><entry>
<title type="html">Harbour &lt;b&gt;reopens&lt;/b&gt;</title><link href="3" /><id>tag:post,3</id>
<author><name>Ana Roe</name></author><published>2026-03-06T10:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{_ITEM}</div></content>
</entry></feed>""".encode(),
    "feed.json": json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "items": [
                {"id": 4, "url": "https://post.invalid/4", "content_html": _ITEM},
                {"id": "5", "title": "Storm", "content_text": "\n".join(_PARAGRAPHS * 3),
                 "authors": [{"name": "Ana Roe"}], "date_published": "2026-03-06T08:00:00Z"},
                {"external_url": "//post.invalid/6", "author": {"name": "Jon Roe"}},
            ],
        }
    ).encode(),
    "a.opml": b"""<?xml version="1.0"?><opml version="2.0"><body><outline text="News">
<outline type="rss" xmlUrl="https://post.invalid/rss"/></outline></body></opml>""",
    "a.urls": b"# mine\nhttps://post.invalid/7\n\nhttps://ana:pw@post.invalid/8\n",
}  # fmt: skip
"""A whole feed or list of each kind, by its name."""

TOKENS: Final = (
    *(b"", b"\x00", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\x1b[31m", b"\r", b"\n\n", b" " * 9),
    *(b"<", b">", b"</p>", b"<p>", b"<h1>", b"<table><tr>", b"<!--", b"]]>", b"<![CDATA[", b"<?"),
    *(b"<script>", b"<base href='x'>", b"&#0;", b"&#xd800;", b"&nbsp;", b"&x", b"<q>", b"<time>"),
    *(b'"', b"'", b"\\", b"\\ud800", b"\\u0000", b"[", b"{", b"}", b"null", b"1e999", b"-", b"NaN"),
    *(b"# ", b"> ", b"- ", b"```", b"|", b"---\n", b"[a]: b\n", b"* * *\n", b"<div>", b"\t"),
    *(b"--xx\n", b"Content-Type: text/html; charset=x-none\n", b"Subject: ", b"=?utf-16?b?AA=?="),
    *(b"Date: 99\n", b"Content-Transfer-Encoding: base64\n", b"charset=utf-7", b"boundary", b"=\n"),
    *(b"obj", b"endobj", b"stream", b"<<", b">>", b"/Length 9", b"0 R", b"xref", b"(", b")", b"-1"),
    *(b"<item>", b"<entry>", b"<link>", b"<outline xmlUrl='http://a.b'/>", b"http://[", b"http://"),
    *("½ “²” ①".encode(), "\u202e\u2028".encode(), b"\xe2\x80", b"\x93No\x94", b"PK\x03\x04"),
)

"""What formats are made of, and what breaks them."""

_EDIT = st.tuples(
    st.sampled_from(["put", "cut", "twice", "replace", "swap", "end"]),
    st.floats(0, 1),
    st.integers(0, 40),
    st.one_of(st.sampled_from(TOKENS), st.binary(max_size=6)),
)
"""What is done, how far into the file, to how many bytes, and what is put there."""


def _edited(data: bytes, edit: tuple[str, float, int, bytes]) -> bytes:
    """Data with one edit made."""
    what, far, size, new = edit
    at = int(far * len(data))
    piece, rest = data[at : at + size], data[at + size :]
    return {
        "put": data[:at] + new + data[at:],
        "cut": data[:at] + rest,
        "twice": data[:at] + piece * 3 + rest,
        "replace": data[:at] + new + rest,
        "swap": rest + piece + data[:at],
        "end": data[:at] + new,
    }[what]


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file's name, and a whole file's bytes after a few edits; a Word document's in one part."""
    name = draw(st.sampled_from(sorted(WHOLE)))
    edits = draw(st.lists(_EDIT, max_size=4))
    parts = word_parts() if name == "a.docx" else {}
    part = draw(st.sampled_from([None, *sorted(parts)])) if parts else None
    data = parts[part] if part else WHOLE[name]()
    for edit in edits:
        data = _edited(data, edit)
    if part:
        data = word_document({part: data})
    if draw(st.integers(0, 9)) == 9:
        name, data = f"{name}.gz", gzip.compress(data, 1)
        data = draw(st.sampled_from([data, data, data[:-5], data + b"\x00", data + data]))
    return name, data


@st.composite
def damaged_feeds(draw: st.DrawFn) -> bytes:
    """A whole feed or list after a few edits."""
    data = draw(st.sampled_from(sorted(FEEDS.values())))
    for edit in draw(st.lists(_EDIT, max_size=4)):
        data = _edited(data, edit)
    return data


@st.composite
def written(draw: st.DrawFn) -> tuple[str, bytes]:
    """An article's text in a page, in Markdown, in a message, in a record or in other bytes."""
    text = draw(articles())
    name = draw(st.sampled_from(["a.html", "a.md", "a.eml", "a.json", "a.txt"]))
    if name == "a.json":
        fields = draw(st.lists(st.sampled_from(["id", "title", "byline", "date", "language"])))
        return name, json.dumps({"text": text} | dict.fromkeys(fields, text[:80])).encode()
    whole = {"a.html": PAGE, "a.md": MARKDOWN, "a.eml": MESSAGE, "a.txt": _PARAGRAPHS[0]}[name]
    made = whole.replace(draw(st.sampled_from(_PARAGRAPHS)), text)
    codec = draw(st.sampled_from(["utf-8", "utf-8", "utf-16", "cp1252", "shift_jis", "koi8-r"]))
    return name, made.encode("utf-8" if name == "a.eml" else codec, "replace")


FILES = st.one_of(damaged(), damaged(), written())
KINDS = st.one_of(st.none(), st.none(), st.sampled_from(NAMES))
ENCODINGS = st.sampled_from([None] * 6 + ["utf-8", "cp1252", "utf-16", "latin-1", "ascii"])
