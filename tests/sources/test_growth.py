"""No source takes more time than its size is worth: each family at two sizes, in CPU time."""

from __future__ import annotations

import gzip
import io
import time
import zipfile
import zlib
from collections.abc import Callable
from itertools import islice, product
from pathlib import Path

import pytest

import newsum
from newsum.errors import NewsumError, TooManyError
from newsum.model import Source
from newsum.sources import files, find, load

ATTEMPTS = 4
"""Measurements, of which the quickest of each size counts."""

POWER = 1.65
"""The time may grow with the size to this power: by 9.9 where a quadratic one grows by 16.  What
grows as its size is measured at up to 1.45 where something else takes the processor's cache, so
that less would tell of the machine; `tests/bench/growth.py` tells finer differences."""

NOISE = 1.0
"""Seconds of which growth says nothing on a busy machine."""

SMALL, LARGE = 30_000, 120_000

SAID = "The harbour of Port Alder reopened on Friday, days after a storm sank two ferries. " * 3


def page(repeated: str, head: str = "", tail: str = "") -> Callable[[int], bytes]:
    """A page with an article, and something again and again below its heading."""

    def make(size: int) -> bytes:
        middle = head + repeated * (size // len(repeated)) + tail
        return (
            f"<html><head><title>Harbour reopens</title></head><body><article>"
            f"<h1>Harbour reopens</h1><p>{SAID}</p>{middle}<p>{SAID}</p></article></body></html>"
        ).encode()

    return make


def markdown(repeated: str, head: str = "") -> Callable[[int], bytes]:
    return lambda size: (
        f"# Harbour reopens\n\n{SAID}\n\n{head}{repeated * (size // len(repeated))}\n\n{SAID}"
    ).encode()


def mail(repeated: str, header: str = "") -> Callable[[int], bytes]:
    """A message with something again and again in its text, or in a header."""

    def make(size: int) -> bytes:
        many = repeated * (min(size, 40_000 if header else size) // len(repeated))
        headers = "From: a@example.org\nTo: b@example.org\nDate: Fri, 6 Mar 2026 10:00:00 +0000\n"
        if header:
            return f"{headers}{header}: {many}\n\n{SAID}".encode()
        return f"{headers}Subject: Harbour reopens\n{many}\n\n{SAID}".encode()

    return make


def members(size: int) -> bytes:
    return gzip.compress(b"") * (size // 2) + gzip.compress(SAID.encode())


def word(repeated: str, head: str = "", tail: str = "") -> Callable[[int], bytes]:
    """A Word document with something again and again above its text."""

    def make(size: int) -> bytes:
        docx = pytest.importorskip("docx")
        document = docx.Document()
        document.add_paragraph(SAID)
        saved, changed = io.BytesIO(), io.BytesIO()
        document.save(saved)
        many = head + repeated * (3 * size // len(repeated)) + tail
        with zipfile.ZipFile(saved) as archive, zipfile.ZipFile(changed, "w", 8) as copy:
            for entry in archive.infolist():
                content = archive.read(entry)
                if entry.filename == "word/document.xml":
                    content = content.replace(b"<w:body>", b"<w:body>" + many.encode())
                copy.writestr(entry.filename, content)
        return changed.getvalue()

    return make


def pdf(repeated: bytes, kids: bool = False) -> Callable[[int], bytes]:
    """A PDF of one page, which does something or stands in its tree again and again."""

    def make(size: int) -> bytes:
        pytest.importorskip("pypdf")
        stream = b"BT /F1 11 Tf 72 720 Td (It rained all day in Tarn.) Tj ET "
        if not kids:
            stream += repeated * (12 * size // len(repeated))
        packed = zlib.compress(stream)
        objects = [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [%s] /Count 1 >>" % (b"4 0 R " * (size // 6 if kids else 1)),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>",
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
        ]
        data, offsets = b"%PDF-1.4\n", []
        for number, body in enumerate(objects, 1):
            offsets.append(len(data))
            data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        return (
            data
            + b"xref\n0 6\n0000000000 65535 f \n%strailer\n<< /Size 6 /Root 1 0 R >>\n" % (table)
            + b"startxref\n%d\n%%%%EOF\n" % len(data)
        )

    return make


ROW = "<w:tr><w:tc><w:tcPr>{}</w:tcPr><w:p><w:r><w:t>a b</w:t></w:r></w:p></w:tc></w:tr>"
TABLE = "<w:tbl><w:tblPr/><w:tblGrid/>"

FAMILIES: dict[str, tuple[str, Callable[[int], bytes]]] = {
    **{
        f"page of {repeated}": (".html", page(repeated))
        for repeated in (
            "<option>a", "<h1>a</h1>", "<h2>a b</h2>", "<title>a</title>", "<em>a</em>", "<p>a",
            "<br>", "<form>a", "<li>a", "<a>a", "<div>", "<ul><li>a", "<b>", "<a b", "<!--", "&#",
            "<time>a</time>", "<td>a",
        )
    },
    "page of one row": (".html", page("<td>a</td>", "<table><tr>", "</tr></table>")),
    "page of attributes": (".html", page(" a=b", "<p", ">")),
    "page of attributes without a value": (
        ".html", lambda size: f"<html><body><p {' '.join(f'a{n}' for n in range(size // 6))}>{SAID}".encode(),
    ),
    **{
        f"Markdown of {repeated!r}": (".md", markdown(repeated))
        for repeated in ("<!--", "<?", "<![CDATA[", "[", "![", "> ", "- ", "*", "**a", "`", "|a")
    },
    **{
        f"Markdown of {repeated!r} in HTML": (".md", markdown(repeated, "<div>"))
        for repeated in ("<!--", "<?", "<![CDATA[", "<a b='", "<a ", "</", "&#", "<!a")
    },
    "mail of messages": (".eml", mail("Content-Type: message/rfc822\n\n")),
    "mail of parts": (
        ".eml",
        mail("--b\nContent-Type: text/plain\n\nx\n".replace("--b", "Content-Type: multipart/x\n\n--b")),
    ),
    "mail from many": (".eml", mail("a@b, ", "Subject: x\nFrom")),
    "mail of parameters": (".eml", mail("a=b; ", "Subject: x\nContent-Type: text/plain")),
    "mail of encoded words": (".eml", mail("=?utf-8?q?a?= ", "Subject")),
    "Markdown of lists in lists": (".md", markdown("-\ta\n\t-\tb\n")),
    "Markdown of quotations and items": (".md", markdown("> a\n\n- b\n\n")),
    "gzip of members": (".txt.gz", members),
    "Word document of paragraphs": (".docx", word("<w:p><w:r><w:t>a</w:t></w:r></w:p>")),
    "Word document of wide cells": (
        ".docx", word(ROW.format('<w:gridSpan w:val="20000000"/>'), TABLE, "</w:tbl>"),
    ),
    "Word document of merged cells": (
        ".docx", word(ROW.format("<w:vMerge/>"), TABLE, "</w:tbl>"),
    ),
    "PDF of a page again and again": (".pdf", pdf(b"", kids=True)),
    "PDF that unpacks to much more": (".pdf", pdf(b"0 0 m 1 1 l S ")),
    "PDF of blanks": (".pdf", pdf(b" ")),
}  # fmt: skip


def seconds(path: Path) -> float:
    """The CPU time of reading, points and quotes, whatever comes of it."""
    begun = time.process_time()
    try:
        newsum.summarize(path)
    except NewsumError as told:
        if told.kind not in ("too-large", "broken", "no-article"):
            raise
    return time.process_time() - begun


@pytest.fixture(scope="module", autouse=True)
def warm(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Load what the first article of a format loads."""
    folder = tmp_path_factory.mktemp("warm")
    for suffix, make in (FAMILIES["page of <p>a"], FAMILIES["Markdown of '*'"]):
        path = folder / f"a{suffix}"
        path.write_bytes(make(100))
        seconds(path)


@pytest.mark.parametrize(("suffix", "make"), FAMILIES.values(), ids=FAMILIES)
def test_time_grows_with_the_size(suffix, make, tmp_path):
    small, large = tmp_path / f"small{suffix}", tmp_path / f"large{suffix}"
    small.write_bytes(make(SMALL))
    large.write_bytes(make(LARGE))
    most = (LARGE / SMALL) ** POWER
    quickest = [float("inf"), float("inf")]
    for _ in range(ATTEMPTS):  # whatever else the machine does only adds to a time
        quickest = list(map(min, quickest, (seconds(small), seconds(large))))
        if quickest[1] <= max(NOISE, quickest[0] * most):
            return
    assert quickest[1] <= max(NOISE, quickest[0] * most)


FEED = (
    "<?xml version='1.0'?><rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'>"
    "<channel><item><title>Harbour reopens</title>{}<description>{}</description></item>"
    "</channel></rss>"
)


@pytest.mark.parametrize(
    "categories",
    [
        lambda number: "".join(f"<category>c{one}</category>" for one in range(number)),
        lambda number: "".join(f"<media:category label='c{one}'/>" for one in range(number)),
        lambda number: f"<media:keywords>{','.join(map(str, range(number)))}</media:keywords>",
        lambda number: (
            f"<media:keywords><![CDATA[{','.join(map(str, range(number)))}]]></media:keywords>"
        ),
    ],
)
def test_a_feed_of_too_many_categories_is_refused(categories, tmp_path):
    pytest.importorskip("feedparser")

    def found(number: int) -> object:
        path = tmp_path / "a.rss"
        path.write_text(FEED.format(categories(number), SAID * 9))
        (one,) = find([str(path)])
        return one

    assert isinstance(found(1_000), Source)
    begun = time.process_time()
    assert isinstance(found(100_000), TooManyError)
    assert time.process_time() - begun < NOISE


def test_lines_of_markdown_that_would_take_too_much_memory_are_refused():
    with pytest.raises(TooManyError, match="more than 100,000 lines that begin with a mark"):
        load(Source(name="a.md", content=SAID.encode() + b"\n\n" + b"- a\n" * 100_001))


def test_members_of_a_gzip_file_are_unpacked_in_linear_time():
    begun = time.process_time()
    assert files.unpack("a.gz", members(60_000)).decode() == SAID
    assert time.process_time() - begun < NOISE


def test_a_page_that_declares_many_authors_is_read_in_linear_time():
    names = islice(map("".join, product("abcdefghij", repeat=4)), 4_500)
    heads = "".join(f"<meta name=author content=Abe{name}>" for name in names)
    page = f"<html><head>{heads}</head><body><p>{SAID}</p></body></html>"
    begun = time.process_time()
    assert load(Source(name="a.html", content=page.encode())).byline
    assert time.process_time() - begun < NOISE
