"""Corpora: a record a line, as it is asked for, and no line spoils another."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsum.errors import BrokenError, NotTextError, TooLargeError, TooManyError
from newsum.limits import Limit
from newsum.model import Document, Source
from newsum.sources import arguments, corpora, count, files, find, load

GOOD = {"id": "a/1", "text": "It rained in Port Alder.", "title": "Rain", "byline": "Ines Okafor"}


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def write(*lines: object, name: str = "c.jsonl", data: bytes | None = None) -> str:
        text = "".join((x if isinstance(x, str) else json.dumps(x)) + "\n" for x in lines)
        raw = text.encode() if data is None else data
        Path(name).write_bytes(gzip.compress(raw) if name.endswith(".gz") else raw)
        return name

    return write


def only(name: str) -> Document:
    (found,) = find([name])
    assert isinstance(found, Source), found
    return load(found)


@pytest.mark.parametrize("name", ["c.jsonl", "c.jsonl.gz", "C.JSONL"])
def test_record_becomes_a_document(corpus, name):
    record = GOOD | {"date": "2026-03-01", "language": "en", "section": "News", "n": [1]}
    assert only(corpus(record, name=name)) == Document(
        source=f"{name}#a/1",
        id="a/1",
        text="It rained in Port Alder.",
        title="Rain",
        byline="Ines Okafor",
        date="2026-03-01",
        language="en",
    )


def test_names_and_places(corpus):
    found = list(find([corpus(GOOD, "", {"text": "b"}, "  ", {"id": 7, "text": "c"}, "{broken")]))
    assert [(s.name, s.id, s.relative) for s in found if isinstance(s, Source)] == [
        ("c.jsonl#a/1", "a/1", "a-1"),
        ("c.jsonl#L3", None, "L3"),
        ("c.jsonl#7", "7", "7"),
    ]
    assert [one.source for one in found if isinstance(one, BrokenError)] == ["c.jsonl#L6"]


RELATIVES = {
    "../../etc/passwd": "etc-passwd",
    "2026: storm?": "2026-storm",
    "a.html": "a.html",
    "...": "L1",
    "x" * 300: "x" * 80,
    "Київ 1": "Київ-1",
    "a\x1b[31m\nb": "a-31m-b",
    "C:\\news\\a": "C-news-a",
}


@pytest.mark.parametrize(("identity", "relative"), RELATIVES.items(), ids=map(repr, RELATIVES))
def test_relative_is_a_safe_form_of_the_id(corpus, identity, relative):
    (found,) = find([corpus({"id": identity, "text": "a"})])
    assert isinstance(found, Source)
    assert found.relative == relative
    assert load(found).id == identity, "the id itself is the record's own"


BROKEN = {
    "cut line": ('{"id": "a", "text": "It ra', "c.jsonl#L1", "not JSON"),
    "no object": ('["text"]', "c.jsonl#L1", "JSON, but no object with a text"),
    "number": ("17", "c.jsonl#L1", "JSON, but no object with a text"),
    "no text": ('{"id": "a"}', "c.jsonl#a", "JSON without a text"),
    "text is null": ('{"id": "a", "text": null}', "c.jsonl#a", "JSON without a text"),
    "text is a list": ('{"id": "a", "text": ["b"]}', "c.jsonl#a", "its text is no string"),
    "title is a number": ('{"text": "b", "title": 1}', "c.jsonl#L1", "its title is no string"),
    "id is a list": ('{"id": [1], "text": "b"}', "c.jsonl#L1", "its id is no string"),
    "id is true": ('{"id": true, "text": "b"}', "c.jsonl#L1", "its id is no string"),
    "two records": ('{"text": "a"} {"text": "b"}', "c.jsonl#L1", "several JSON records in one"),
    "deep": ("[" * 100_000, "c.jsonl#L1", "not JSON"),
}


@pytest.mark.parametrize(("line", "name", "what"), BROKEN.values(), ids=BROKEN)
def test_broken_line_is_told_and_the_next_is_done(corpus, line, name, what):
    bad, good = find([corpus(line, GOOD)])
    assert isinstance(good, Source)
    if isinstance(bad, Source):  # it has a text, or an identity that belongs to its error
        with pytest.raises(BrokenError) as raised:
            load(bad)
        bad = raised.value
    assert str(bad) == f"{name}: broken: {what}; mend it or fetch it again"
    assert load(good).title == "Rain"


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        (b"{", ["broken"]),
        (b"\xe9", ["broken"]),
        (b'{"id": "a"}', ["a"]),
        (b'{"text": "It rained in \xe9."}', [None]),
        (b'{"title": "\xe9"}', ["broken"]),
        (b"{\xe9}", ["broken"]),
        ('{"text": "ソ港は閉まった。"}'.encode("shift_jis"), [None]),
        ('{"text": "港は閉まった。"}'.encode("iso2022_jp"), [None]),
    ],
    ids=[
        *("cut", "in Latin-1", "with an identity", "a record in Latin-1", "no text in Latin-1"),
        *("no JSON in Latin-1", "halves that are backslashes", "shifts"),
    ],
)
def test_only_what_is_no_record_in_any_encoding_is_told_unread(corpus, line, kinds):
    found = list(find([corpus(data=line + b"\n")]))
    assert [one.id if isinstance(one, Source) else one.kind for one in found] == kinds


def test_what_has_more_broken_lines_than_records_is_no_corpus(corpus, monkeypatch):
    monkeypatch.setattr("newsum.sources.corpora.BROKEN", Limit(3, "lines that are no records"))
    *found, last = find([corpus("{", GOOD, "{", "{", "{", GOOD, GOOD)])
    assert [type(one) for one in found] == [BrokenError, Source, *[BrokenError] * 3]
    assert isinstance(last, TooManyError)
    assert str(last).startswith("c.jsonl: more than 3 lines that are no records")
    many = [GOOD | {"id": str(number)} for number in range(4)]
    assert len(list(find([corpus(*many, "{", "{", "{", "{", GOOD)]))) == 9, "records are more"
    monkeypatch.setenv("NEWSUM_LIMITS", "2")
    assert len(list(find([corpus("{", "{", "{", "{", "{", GOOD)]))) == 6


def test_fields_are_made_plain(corpus):
    document = only(corpus({"id": "a", "text": "o\ufb03ce\r\nend", "title": " A\n\x1b[1mB ",
                            "author": "Jon Vale", "date": "", "byline": None}))  # fmt: skip
    assert (document.text, document.title, document.byline, document.date) == (
        "office\nend",
        "A [1mB",
        "Jon Vale",
        None,
    )


@pytest.mark.parametrize("field", ["author", "byline"])
def test_several_authors(corpus, field):
    record = {"text": "It rained.", field: ["Ana Roe", "Bo Vick"]}
    assert only(corpus(record)).byline == "Ana Roe, Bo Vick"


def test_byte_order_mark_and_line_ends_of_windows(corpus):
    raw = b"\xef\xbb\xbf" + json.dumps(GOOD).encode() + b"\r\n\r\n"
    assert only(corpus(data=raw)).id == "a/1"


def test_corpus_of_another_encoding(corpus):
    (found,) = find([corpus(data=json.dumps(GOOD).encode("utf-16"))])
    assert isinstance(found, NotTextError)


@pytest.mark.parametrize("name", ["c.jsonl", "c.jsonl.gz"])
def test_gzip_is_told_by_content(corpus, name):
    raw = gzip.compress(json.dumps(GOOD).encode())
    Path(name).write_bytes(raw)
    assert only(name).id == "a/1"


def lines_of(number: int) -> bytes:
    return b"".join(json.dumps({"id": str(n), "text": f"Rain {n * n}."}).encode() + b"\n"
                    for n in range(number))  # fmt: skip


def test_gzip_that_breaks_off_gives_what_is_whole(corpus):
    Path("c.jsonl.gz").write_bytes(gzip.compress(lines_of(2000))[:-3000])
    *good, last = find(["c.jsonl.gz"])
    assert len(good) > 1000
    assert all(load(s).id == s.id for s in good[:-1] if isinstance(s, Source))
    assert str(last) == ("c.jsonl.gz: broken: the gzip data breaks off; mend it or fetch it again")


def test_gzip_that_is_damaged_gives_what_is_sound(corpus):
    raw = bytearray(gzip.compress(lines_of(5000)))
    raw[-2000:-1990] = bytes(10)
    Path("c.jsonl.gz").write_bytes(raw)
    *good, last = find(["c.jsonl.gz"])
    assert len(good) > 1000
    assert isinstance(last, BrokenError)
    assert count(["c.jsonl.gz"]) >= len(good)


KEPT_AS_MARKUP = {
    "paragraphs": ("<p>It rained.</p><p>It stopped.</p>", "It rained.\n\nIt stopped."),
    "paragraphs never closed": ("It rained.<p>It stopped.<p>", "It rained.\n\nIt stopped."),
    "lines broken in pairs": ("It rained.<br><br>It stopped.", "It rained.\n\nIt stopped."),
    "words in bold and a link": (
        '<p>It <b>rained</b> in <a href="/t">Tarn</a>.</p>', "It rained in Tarn.",
    ),
    "characters by name and number": ("<p>&ldquo;Caf&#233;&#x201d;</p>", "“Café”"),
    "marks of a quote": ("<p>She said <q>it rains</q>.</p>", "She said “it rains”."),
    "a heading and a list": ("<h2>Ships</h2><ul><li>Two sank.</li></ul>", "Ships\n\nTwo sank."),
    "a program and a style": ("<p>It rained.</p><script>a()</script><style>b</style>", "It rained."),
    "a list of links, all of it": (
        '<ul><li><a href="/1">Harbour of Tarn reopens</a></li></ul>', "Harbour of Tarn reopens",
    ),
    "words marked in a line": (
        "It <b>rained</b>.\n\nIt <a href='/t'>stopped</a>.\nThe sun came.",
        "It rained.\n\nIt stopped.\n\nThe sun came.",
    ),
    "paragraphs parted by blank lines, and a subhead": (
        "It rained.\n\n<h2>Ships</h2>\n\nTwo sank.\n\nOne came.",
        "It rained.\n\nShips\n\nTwo sank.\n\nOne came.",
    ),
    "what XML keeps as it is": ("<![CDATA[<p>It rained.</p>]]>", "It rained."),
    "characters whose names were escaped once more": ("&amp;ldquo;It rained.&amp;rdquo;", "“It rained.”"),
    "text that shows markup": ("In HTML, &lt;p&gt; is R&amp;D &amp a < b.", "In HTML, &lt;p&gt; is R&D &amp a < b."),
    "text with an element in a line": ("The <b> element is bold.", "The <b> element is bold."),
}  # fmt: skip


@pytest.mark.parametrize(("markup", "text"), KEPT_AS_MARKUP.values(), ids=KEPT_AS_MARKUP)
def test_text_that_is_kept_as_markup_is_read_as_that(corpus, markup, text):
    assert only(corpus({"text": markup})).text == text


def test_a_title_has_the_characters_that_it_names(corpus):
    record = {"title": "Ships &amp; piers", "text": "It rained."}
    assert only(corpus(record)).title == "Ships & piers"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("<em>Tarn</em> sails again", "Tarn sails again"),
        ("&lt;i&gt;Tarn&lt;/i&gt; sails again", "Tarn sails again"),
        ("Tolls < 5 crowns, piers > 3", "Tolls < 5 crowns, piers > 3"),
    ],
)
def test_a_title_is_told_without_its_markup(corpus, title, shown):
    assert only(corpus({"title": title, "text": "It rained."})).title == shown


def test_record_too_long_is_told_and_the_next_is_done(corpus, monkeypatch):
    monkeypatch.setattr(corpora, "LARGEST", 100)
    long, good = find([corpus({"id": "l", "text": "x" * 1000}, GOOD)])
    assert isinstance(long, TooLargeError)
    assert str(long).startswith("c.jsonl#L1: larger than ")
    assert isinstance(good, Source)


def test_records_are_read_as_they_are_asked_for(corpus, monkeypatch):
    name = corpus(data=lines_of(100_000))
    reads = 0

    class Counted:
        def __init__(self, stream):
            self.stream = stream

        def __enter__(self):
            return self

        def __exit__(self, *what):
            self.stream.close()

        def readline(self, limit):
            nonlocal reads
            reads += 1
            return self.stream.readline(limit)

    opened = corpora._opened
    monkeypatch.setattr(corpora, "_opened", lambda path: Counted(opened(path)))
    found = find([name])
    for _ in range(3):
        next(found)
    assert reads == 3


@pytest.fixture
def piped(monkeypatch):
    """Gives bytes to standard input."""

    def give(data: bytes) -> io.BufferedReader:
        stream = io.BufferedReader(io.BytesIO(data))
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=stream))
        return stream

    return give


def found_in_pipe(**options):
    return [one.name if isinstance(one, Source) else one.kind for one in find(["-"], **options)]


LINE = b'{"text": "It rained."}\n'


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
@pytest.mark.parametrize(
    ("data", "names"),
    [
        (LINE * 3, ["-#L1", "-#L2", "-#L3"]),
        (b"\xef\xbb\xbf" + LINE * 2, ["-#L1", "-#L2"]),
        (b"\n" + LINE + b"\n\n" + LINE, ["-#L2", "-#L5"]),
        (LINE + b"{\n", ["-#L1", "broken"]),
        (LINE, ["-"]),
        (LINE + b"\n \n", ["-"]),
        (b'{"text": "It rained.",\n"id": 1}\n', ["-"]),
        (b'{"name": "a"}\n' * 2, ["-"]),
        (b'[{"text": "a"}]\n' * 2, ["-"]),
        (b"It rained.\nIt snowed.\n", ["-"]),
        (b"", ["-"]),
    ],
)
def test_records_in_a_pipe_are_a_corpus(piped, data, names, pack):
    piped(pack(data))
    assert found_in_pipe() == names


def test_corpus_in_a_pipe_by_its_kind(piped):
    piped(LINE)
    assert found_in_pipe(kind="jsonl") == ["-#L1"]
    piped(LINE * 2)
    assert found_in_pipe(kind="text") == ["-"]


@pytest.mark.parametrize("kind", [None, "jsonl"])
def test_a_corpus_in_a_pipe_may_be_of_any_length_and_is_read_as_it_is_asked_for(
    piped, kind, monkeypatch
):
    for module in (corpora, files, arguments):
        monkeypatch.setattr(module, "LARGEST", 100)
    stream = piped(LINE * 100_000)
    found = find(["-"], kind=kind)
    next(found)
    assert stream.tell() < 1_000
    assert sum(1 for _ in found) == 99_999
    piped(LINE + b" " * 300 + LINE + LINE)
    assert found_in_pipe(kind=kind) == ["-#L1", "too-large", "-#L3"]
    piped(b"It rained.\n" * 20)
    assert found_in_pipe() == ["too-large"]


def test_a_corpus_in_a_pipe_that_breaks_off_is_told(piped):
    data = gzip.compress(b"".join(b'{"text": "%d"}\n' % one for one in range(100_000)))
    piped(data[:-9])
    *names, last = found_in_pipe()
    assert names[0] == "-#L1"
    assert last == "broken"


def test_records_where_one_article_should_be_are_told_how_to_be_read():
    with pytest.raises(BrokenError, match="several JSON records in one; read them with --type"):
        load(Source(name="a.txt", content=LINE * 2))


def test_corpus_of_another_name_by_its_kind(corpus):
    name = corpus(GOOD, GOOD, name="articles.txt")
    assert len(list(find([name], kind="jsonl"))) == 2
    with pytest.raises(BrokenError, match="several JSON records"):
        load(Source(name=name, path=Path(name)))


def test_what_is_given_as_a_corpus_and_is_one_record_is_read_as_that():
    source = Source(name="https://alder.example/c", content=b'{"text": "Rain."}\n', kind="jsonl")
    assert load(source).text == "Rain."


def test_real_corpus_is_read_whole(corpora):
    """Every record of a real corpus keeps its id, its title and all of its words."""
    path = corpora / "summaries" / "bbc-extracts.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line, _ in zip(lines, range(100), strict=False)]
    found = find([str(path)])
    for record in records:
        document = load(next(found))  # type: ignore[arg-type]
        assert document.id == record["id"]
        assert document.text.split() == record["text"].split()
