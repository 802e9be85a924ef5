"""PDF and Word documents, and what people are told where their readers are not installed."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from importlib.metadata import version

import pytest

from newsum import read
from newsum.errors import BrokenError, NeedsExtraError, TooLargeError
from newsum.model import Source
from newsum.sources import load
from newsum.sources.readers import docx as docx_reader
from newsum.sources.readers.pdf import joined

PYPDF = int(version("pypdf").partition(".")[0])


def make_pdf(*pages: list[str], title: str | None = None, drawn: str = "") -> bytes:
    """A PDF of lines of text, set one below the other: the least that is one."""
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects += [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for n, lines in enumerate(pages):
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = (drawn or f"BT /F1 11 Tf 72 720 Td {shown}ET").encode("cp1252")
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * n} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        ]
    info = b""
    if title is not None:
        objects.append(f"<< /Title ({title}) >>".encode())
        info = b" /Info %d 0 R" % len(objects)
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R%s >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, table, size, info, len(data))
    )


FIRST = [
    "The Alder Post 6 March 2026", "Harbour reopens after storm",
    "The harbour of Port Alder re-", "opened on Friday, three days after a",
    "storm sank two ferries, the har-", "bour master said.", "1",
]  # fmt: skip
SECOND = ["The Alder Post 6 March 2026", "In 1998", "1998", "ships were lost.", "- 2 -"]
THIRD = ["The Alder Post 6 March 2026", "Nobody was hurt.", "Page 3 of 3"]


def test_pdf():
    pytest.importorskip("pypdf")
    document = load(Source(name="a.pdf", content=make_pdf(FIRST, SECOND, THIRD)))
    assert document.text == (
        "Harbour reopens after storm\nThe harbour of Port Alder reopened on Friday, three days"
        " after a\nstorm sank two ferries, the harbour master said.\nIn 1998\n1998\n"
        "ships were lost.\nNobody was hurt."
    )
    assert document.title is None


@pytest.mark.parametrize(
    ("declared", "title"),
    [
        ("Harbour reopens after storm", "Harbour reopens after storm"),
        ("HARBOUR REOPENS AFTER STORM", "HARBOUR REOPENS AFTER STORM"),
        ("Microsoft Word - draft7.doc", None),
        ("untitled", None),
        ("", None),
    ],
)
def test_title_of_a_pdf_is_believed_where_it_stands_in_the_text(declared, title):
    pytest.importorskip("pypdf")
    assert load(Source(name="a", content=make_pdf(FIRST, title=declared))).title == title


def test_pdf_of_pictures_has_no_article():
    pytest.importorskip("pypdf")
    with pytest.raises(Exception, match="no article in it"):
        load(Source(name="a.pdf", content=make_pdf([])))


def test_locked_pdf():
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(io.BytesIO(make_pdf(FIRST)))
    writer.encrypt("secret", algorithm="RC4-128")
    locked = io.BytesIO()
    writer.write(locked)
    with pytest.raises(BrokenError, match=r"a\.pdf: broken: a PDF locked with a password"):
        load(Source(name="a.pdf", content=locked.getvalue()))


@pytest.mark.parametrize("algorithm", ["AES-128", "AES-256"])
def test_pdf_that_is_encrypted_without_a_password(algorithm):
    pypdf = pytest.importorskip("pypdf")
    pytest.importorskip("cryptography")
    writer = pypdf.PdfWriter(io.BytesIO(make_pdf(["It rained."])))
    writer.encrypt("", "owner", algorithm=algorithm)
    encrypted = io.BytesIO()
    writer.write(encrypted)
    assert load(Source(name="a.pdf", content=encrypted.getvalue())).text == "It rained."


def test_pdf_that_cannot_be_decrypted_needs_the_extra(monkeypatch):
    pypdf = pytest.importorskip("pypdf")

    def refuse(*_: object) -> None:
        raise pypdf.errors.DependencyError("cryptography>=3.1 is required for AES algorithm")

    monkeypatch.setattr(pypdf, "PdfReader", refuse)
    with pytest.raises(NeedsExtraError):
        load(Source(name="a.pdf", content=make_pdf(["It rained."])))


def test_pdf_of_one_page_again_and_again():
    pytest.importorskip("pypdf")
    data = make_pdf(["It rained."]).replace(b"[4 0 R]", b"[" + b"4 0 R " * 6000 + b"]")
    with pytest.raises(TooLargeError, match="more than 5,000 pages, too many for an article"):
        load(Source(name="a.pdf", content=data))


def test_pdf_that_unpacks_to_much_more(monkeypatch):
    pytest.importorskip("pypdf")
    data = make_pdf(["It rained. " * 200_000, "It rained. " * 200_000])
    assert load(Source(name="a.pdf", content=data)).text
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(io.BytesIO(data))
    for page in writer.pages:
        page.compress_content_streams()
    packed = io.BytesIO()
    writer.write(packed)
    with pytest.raises(TooLargeError, match="bytes on its pages, unpacked"):
        load(Source(name="a.pdf", content=packed.getvalue()))
    monkeypatch.setenv("NEWSUM_LIMITS", "10")
    assert load(Source(name="a.pdf", content=packed.getvalue())).text


PAGES = {
    "heads and feet that repeat go": (
        ["Post 1\na\nb\nPort Alder", "Post 2\nc\nd\nPort Alder", "Post 3\ne\nf\nPort Alder"],
        "a\nb\nc\nd\ne\nf",
    ),
    "what repeats on two pages stays": (["Rain\na\nb", "Rain\nc\nd"], "Rain\na\nb\nRain\nc\nd"),
    "what repeats on two pages with its date goes": (
        ["Post, 6 March\na\nb", "Post, 6 March\nc\nd"],
        "a\nb\nc\nd",
    ),
    "refrain inside pages stays": (
        ["a\nb\nO rain\nc\nd", "e\nf\nO rain\ng\nh", "i\nj\nO rain\nk\nl"],
        "a\nb\nO rain\nc\nd\ne\nf\nO rain\ng\nh\ni\nj\nO rain\nk\nl",
    ),
    "number inside a page stays": (["a\nb\n1998\nc\nd"], "a\nb\n1998\nc\nd"),
    "blank page": (["a", "", "\n\n", "b"], "a\nb"),
    "paragraphs set apart stay so": (["a\n\nb\n\nc"], "a\n\nb\n\nc"),
    "no pages": ([], ""),
}


@pytest.mark.parametrize(("pages", "text"), PAGES.values(), ids=PAGES)
def test_pages_are_joined(pages, text):
    assert joined(pages) == text


def make_docx(*blocks: tuple[str, str], **properties: str) -> bytes:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    for style, text in blocks:
        if style == "table":
            table = document.add_table(rows=1, cols=2)
            for cell, value in zip(table.rows[0].cells, text.split("|"), strict=True):
                cell.text = value
        else:
            document.add_paragraph(text, style)
    for name, value in properties.items():
        setattr(document.core_properties, name, value)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def test_docx():
    data = make_docx(
        ("Title", "Harbour reopens"), ("Normal", "It rained."), ("Normal", ""),
        ("Heading 1", "What now"), ("List Bullet", "Wait."), ("table", "Town|Rain"),
        ("Normal", "It stopped."), title="draft7", author="python-docx", language="en-GB",
    )  # fmt: skip
    document = load(Source(name="a.docx", content=data))
    assert document.text == "It rained.\n\nWhat now\n\nWait.\n\nTown | Rain\n\nIt stopped."
    assert (document.title, document.byline, document.language) == ("Harbour reopens", None, "en")


def test_what_word_marks_is_known_in_the_article():
    data = make_docx(
        ("Title", "Harbour reopens"), ("Normal", "It rained all day in the harbour of Tarn."),
        ("Heading 2", "What now"), ("List Bullet", "Wait for the board to meet in June."),
        ("Quote", "Nobody asked us about the tolls at all."), ("table", "Town|Rain"),
        ("table", "It rained in Tarn.|It snowed in Alder."), ("Normal", "It stopped at noon, and the sun came."),
    )  # fmt: skip
    article = read(data)
    assert article.kinds == (
        *("paragraph", "heading", "item", "quote", "row", "paragraph", "paragraph"),
    )
    assert article.body[1] == "What now"


def test_docx_without_a_title_of_its_own():
    data = make_docx(("Normal", "It rained."), title="Storm")
    assert load(Source(name="a", content=data)).title == "Storm"


@pytest.mark.parametrize(
    "name", ["Document1", "Dokument 2", "draft_7", "Harbour.docx", "Microsoft Word - a", "Untitled"]
)
def test_docx_whose_title_is_the_name_of_a_file(name):
    data = make_docx(("Normal", "Harbour reopens"), ("Normal", "It rained."), title=name)
    assert load(Source(name="a", content=data)).title is None


def altered(data: bytes, path: str, old: str | None, new: str) -> bytes:
    """A document with something else in one of its files, or in all of it."""
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(changed, "w") as copy:
        for entry in archive.infolist():
            content = archive.read(entry)
            if entry.filename == path:
                content = (
                    new.encode() if old is None else content.replace(old.encode(), new.encode())
                )
            copy.writestr(entry.filename, content)
    return changed.getvalue()


@pytest.mark.parametrize("properties", ["", "<broken", "<a/>", "\0\x01"])
def test_docx_whose_properties_are_damaged(properties):
    data = altered(make_docx(("Normal", "It rained.")), "docProps/core.xml", None, properties)
    assert load(Source(name="a.docx", content=data)).text == "It rained."


RELATIONS = "word/_rels/document.xml.rels"
PICTURE = (
    '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/image" Target="{}"/></Relationships>'
)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("_rels/.rels", "docProps/core.xml", "docProps/gone.xml"),
        ("_rels/.rels", "docProps/core.xml", "../../../etc/passwd"),
        ("_rels/.rels", "docProps/thumbnail.jpeg", "NULL"),
        (RELATIONS, "</Relationships>", PICTURE.format("media/gone.png")),
        (RELATIONS, "</Relationships>", PICTURE.format("/word/media/gone%20too.png")),
        (RELATIONS, "</Relationships>", PICTURE.format("NULL")),
        (RELATIONS, "styles.xml", "gone.xml"),
        (RELATIONS, None, "<broken"),
        ("word/styles.xml", None, "<w:styles"),
        ("word/settings.xml", None, ""),
        ("word/numbering.xml", None, "\0\x01"),
        ("docProps/app.xml", None, "no XML"),
        ("docProps/core.xml", "</cp:coreProperties>", "&no;</cp:coreProperties>"),
    ],
)
def test_docx_in_which_something_else_is_damaged_or_missing(path, old, new):
    """The text is whole, and Word shows it."""
    data = altered(make_docx(("Title", "Storm"), ("Normal", "It rained.")), path, old, new)
    document = load(Source(name="a.docx", content=data))
    assert document.text.splitlines()[-1] == "It rained."


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("word/document.xml", None, "<w:document"),
        ("word/document.xml", "</w:body>", ""),
        ("_rels/.rels", "word/document.xml", "word/gone.xml"),
        ("[Content_Types].xml", None, "nothing"),
    ],
)
def test_docx_whose_text_is_damaged_is_told(path, old, new):
    data = altered(make_docx(("Normal", "It rained.")), path, old, new)
    with pytest.raises(BrokenError):
        load(Source(name="a.docx", content=data))


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def control(text: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{text}</w:sdtContent></w:sdt>"


BOX = f"<w:txbxContent><w:p>{run('A box.')}</w:p></w:txbxContent>"

WORDS = {
    "tracked insertion": (f"<w:ins>{run('ed all day')}</w:ins>", "It rained all day today."),
    "tracked deletion": ("<w:del><w:r><w:delText>ed</w:delText></w:r></w:del>", "It rain today."),
    "moved to here": (f"<w:moveTo>{run('s here')}</w:moveTo>", "It rains here today."),
    "moved from here": (f"<w:moveFrom>{run('s')}</w:moveFrom>", "It rain today."),
    "insertion that was deleted": (
        "<w:ins><w:del><w:r><w:delText>s</w:delText></w:r></w:del></w:ins>",
        "It rain today.",
    ),
    "content control": (control(run("s")), "It rains today."),
    "control in a control": (control(control(run("s"))), "It rains today."),
    "smart tag": (f'<w:smartTag w:element="City">{run("s in Tarn")}</w:smartTag>', "It rains in Tarn today."),
    "custom markup": (f'<w:customXml w:element="a">{run("s")}</w:customXml>', "It rains today."),
    "link": (f'<w:hyperlink w:anchor="a">{run("s")}</w:hyperlink>', "It rains today."),
    "simple field": (f'<w:fldSimple w:instr="DATE">{run("s")}</w:fldSimple>', "It rains today."),
    "field's command": ("<w:r><w:instrText>PAGE</w:instrText></w:r>", "It rain today."),
    "hyphen that does not break": ("<w:r><w:noBreakHyphen/><w:t>free</w:t></w:r>", "It rain-free today."),
    "tab": ("<w:r><w:tab/><w:t>a</w:t></w:r>", "It rain a today."),
    "line end": ("<w:r><w:br/><w:t>a</w:t></w:r>", "It rain\na today."),
    "hidden text": ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>s</w:t></w:r>", "It rain today."),
    "text that is hidden no more": (
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>s</w:t></w:r>', "It rains today."
    ),
    "text box": (f"<w:r><w:pict>{BOX}</w:pict></w:r>", "It rain today.\n\nA box."),
    "text box in two shapes": (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps">{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback>'
        "</mc:AlternateContent></w:r>",
        "It rain today.\n\nA box.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("inside", "text"), WORDS.values(), ids=WORDS)
def test_words_of_a_paragraph_as_they_are_seen(inside, text):
    whole = f"<w:p>{run('It rain')}{inside}{run(' today.')}</w:p>"
    data = altered(make_docx(), "word/document.xml", "<w:body>", f"<w:body>{whole}")
    assert load(Source(name="a.docx", content=data)).text == text


AROUND = {
    "content control": control("{}"),
    "insertion": "<w:ins>{}</w:ins>",
    "custom markup": '<w:customXml w:element="a">{}</w:customXml>',
    "cell in a table in a table": (
        "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>"
    ),
    "row of a content control": "<w:tbl>" + control("<w:tr><w:tc>{}</w:tc></w:tr>") + "</w:tbl>",
    "cell of a content control": "<w:tbl><w:tr>" + control("<w:tc>{}</w:tc>") + "</w:tr></w:tbl>",
}


@pytest.mark.parametrize("around", AROUND.values(), ids=AROUND)
def test_paragraphs_wherever_they_stand(around):
    inside = around.format(f"<w:p>{run('It rained.')}</w:p>")
    data = altered(make_docx(), "word/document.xml", "<w:body>", f"<w:body>{inside}")
    assert load(Source(name="a.docx", content=data)).text == "It rained."


AUTHORS = {
    "a person": ("Ana Roe", "Ana Roe"),
    "two": ("Ana Roe; Bo Lind", "Ana Roe, Bo Lind"),
    "a program": ("python-docx", None),
    "a computer's user": ("Windows User", None),
    "an account": ("aroe", None),
    "a firm": ("Port Alder Council", None),
    "nobody": ("", None),
}


@pytest.mark.parametrize(("author", "byline"), AUTHORS.values(), ids=AUTHORS)
def test_the_declared_author_is_the_byline_where_it_is_a_person(author, byline):
    data = make_docx(("Normal", "It rained."), author=author)
    assert load(Source(name="a.docx", content=data)).byline == byline


def test_a_printed_byline_says_more_than_the_declared_author():
    data = make_docx(
        ("Normal", "Harbour reopens after storm"), ("Normal", "By Ana Roe"),
        ("Normal", "The harbour of Tarn reopened on Friday, the council said."), author="Bo Lind",
    )  # fmt: skip
    assert read(data).byline == "Ana Roe"


def test_the_front_is_told_by_its_styles():
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.styles.add_style("Byline", 1)
    for style, text in (
        ("Title", "Harbour reopens"), ("Subtitle", "Ships wait"), ("Byline", "By Ana Roe"),
        ("Normal", "It rained."), ("Subtitle", "What now"), ("Normal", "It stopped."),
    ):  # fmt: skip
        document.add_paragraph(text, style)
    document.core_properties.author = "Bo Lind"
    saved = io.BytesIO()
    document.save(saved)
    found = load(Source(name="a.docx", content=saved.getvalue()))
    assert (found.title, found.deck, found.byline) == ("Harbour reopens", "Ships wait", "Ana Roe")
    assert found.text == "It rained.\n\nWhat now\n\nIt stopped."


def test_a_document_that_declares_nothing_has_no_title():
    data = make_docx(("Normal", "It rained."), ("Normal", "It stopped."))
    bare = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(bare, "w") as copy:
        for entry in archive.infolist():
            if entry.filename == "_rels/.rels":
                rels = re.sub(rb"<Relationship [^>]*core[^>]*/>", b"", archive.read(entry))
                copy.writestr(entry.filename, rels)
            elif entry.filename != "docProps/core.xml":
                copy.writestr(entry.filename, archive.read(entry))
    found = load(Source(name="a.docx", content=bare.getvalue()))
    assert (found.title, found.byline) == (None, None)
    assert found.text == "It rained.\n\nIt stopped."


MERGED = {
    "wide": ('<w:gridSpan w:val="20000000"/>', "Town | Rain"),
    "as wide as nothing": ('<w:gridSpan w:val="0"/>', "Town | Rain"),
    "with one above that is not there": ("<w:vMerge/>", "Town | Rain"),
}


@pytest.mark.parametrize(("merged", "text"), MERGED.values(), ids=MERGED)
def test_merged_cells_are_read_once(merged, text):
    data = make_docx(("table", "Town|Rain"))
    data = altered(data, "word/document.xml", "<w:tcPr>", f"<w:tcPr>{merged}")
    assert load(Source(name="a.docx", content=data)).text == text


def test_cells_that_are_merged_downwards_stand_in_each_row():
    data = make_docx(("table", "Town|Rain"), ("table", "|Hail"))
    document = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    end = document.index("</w:tbl>")  # the two tables become one of two rows
    second = document.index("<w:tr>", end)
    below = document[second:].replace("<w:tcPr>", "<w:tcPr><w:vMerge/>", 1)
    data = altered(data, "word/document.xml", None, document[:end] + below)
    assert load(Source(name="a.docx", content=data)).text == "Town | Rain\n\nTown | Hail"


def test_docx_of_too_many_tags_is_told():
    data = altered(make_docx(), "word/document.xml", "<w:body>", "<w:body>" + "<w:p/>" * 2_000_000)
    with pytest.raises(TooLargeError, match="more than 2,000,000 tags in a Word document"):
        load(Source(name="a.docx", content=data))


def test_docx_bomb_is_not_unpacked(monkeypatch):
    pytest.importorskip("docx")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(1 << 20))
    monkeypatch.setattr(docx_reader, "LARGEST", 1 << 17)
    with pytest.raises(TooLargeError):
        load(Source(name="a.docx", content=packed.getvalue()))


def test_other_office_documents_are_not_text():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    with pytest.raises(Exception, match="a ZIP archive or an office document, not text"):
        load(Source(name="a.xlsx", content=packed.getvalue()))


@pytest.mark.parametrize(
    ("module", "name", "data", "what"),
    [
        ("pypdf", "a.pdf", b"%PDF-1.4\n", "a PDF"),
        ("docx", "a.docx", b"PK\x03\x04 word/document.xml", "a Word document"),
    ],
)
def test_missing_extra_is_named_with_the_command_that_adds_it(
    module, name, data, what, monkeypatch
):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(NeedsExtraError) as raised:
        load(Source(name=name, content=data))
    assert str(raised.value) == (
        f"{name}: {what} needs an optional part; add it with: pip install 'newsum[documents]'"
    )


def drawn_pdf(*pieces: tuple[float, float, float, str]) -> bytes:
    """A PDF of texts at places: size, x, y and the text of each."""
    drawn = "\n".join(
        f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET" for size, x, y, text in pieces
    )
    return make_pdf([], drawn=drawn)


LEFT = ("The port of Alder will close", "two of its eight piers in", "June, the board said", "on Monday, after a survey",
        "found cracks in the old stone", "walls of the oldest quay,", "which has stood since 1871.")  # fmt: skip
RIGHT = ("Ferries to the islands will", "leave from Pier 6 instead,", "and the fish market will", "move to the yard behind",
         "the customs house, where it", "was before the war, for as", "long as the work will take.")  # fmt: skip


@pytest.mark.skipif(PYPDF < 7, reason="pypdf before 7.0 gives the lines across columns as one")
def test_columns_drawn_line_by_line_are_read_one_by_one():
    pytest.importorskip("pypdf")
    lines = [
        piece
        for n, (left, right) in enumerate(zip(LEFT, RIGHT, strict=True))
        for piece in ((9, 50, 700 - 12 * n, left), (9, 300, 700 - 12 * n, right))
    ]
    text = load(
        Source(
            name="a.pdf", content=drawn_pdf((18, 50, 760, "Port shuts two piers at Alder"), *lines)
        )
    ).text
    assert " ".join(LEFT) in " ".join(text.split())
    assert " ".join(RIGHT) in " ".join(text.split())


@pytest.mark.parametrize("change", ["del", "moveFrom"])
def test_a_paragraph_whose_end_was_taken_out_goes_on_with_the_next(change):
    mark = f'<w:pPr><w:rPr><w:{change} w:id="1"/></w:rPr></w:pPr>'
    inside = f"<w:p>{mark}{run('It rained ')}</w:p><w:p>{run('all day.')}</w:p>"
    data = altered(make_docx(), "word/document.xml", "<w:body>", f"<w:body>{inside}")
    assert load(Source(name="a.docx", content=data)).text == "It rained all day."


GAPS = {"further down": (0, 24), "further in": (12, 12), "neither": (0, 12)}


@pytest.mark.parametrize(("indent", "gap"), GAPS.values(), ids=GAPS)
def test_paragraphs_of_a_pdf_are_told_by_gaps_and_indents(indent, gap):
    pytest.importorskip("pypdf")
    y = 700
    pieces = []
    for lines in (LEFT, RIGHT, LEFT):
        for number, row in enumerate(lines):
            y -= gap if number == 0 else 12
            pieces.append((9, 50 + (0 if number else indent), y, row))
    text = load(Source(name="a.pdf", content=drawn_pdf((9, 50, 760, "Alder Post"), *pieces))).text
    parted = f"{LEFT[-1]}\n\n{RIGHT[0]}" in text and f"{RIGHT[-1]}\n\n{LEFT[0]}" in text
    assert parted == (indent > 0 or gap > 12)
    assert "\n".join(RIGHT) in text


def test_a_table_of_a_pdf_is_read_line_by_line():
    pytest.importorskip("pypdf")
    lines = [
        piece
        for n in range(8)
        for piece in ((9, 50, 700 - 12 * n, f"Pier {n}"), (9, 300, 700 - 12 * n, f"{n}7 boats"))
    ]
    text = load(Source(name="a.pdf", content=drawn_pdf(*lines))).text
    assert text.index("Pier 1") < text.index("17 boats") < text.index("Pier 2")


@pytest.mark.parametrize(
    ("cap", "rest", "text"),
    [
        ("T", "he port of Alder will close two of its piers.", "The port of Alder"),
        ("A", "fter a storm, the port of Alder will close.", "After a storm"),
        pytest.param(
            *("A", "storm has closed the port. The storm sank two boats.", "A storm has closed"),
            marks=pytest.mark.skipif(PYPDF < 7, reason="and letter and word as one"),
        ),
    ],
)
def test_drop_caps_of_a_pdf(cap, rest, text):
    pytest.importorskip("pypdf")
    data = drawn_pdf((30, 50, 690, cap), (11, 70, 700, rest))
    assert text in load(Source(name="a.pdf", content=data)).text


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("THE ALDER WEEKLY   Friday, 2 October 2026   Page 3", "Port buys nine electric tugs"),
        ("Alder Post | 3", "Port buys nine electric tugs"),
    ],
)
def test_the_largest_line_of_a_pdf_is_its_headline(head, title):
    pytest.importorskip("pypdf")
    body = [(11, 40, 700 - 15 * n, line) for n, line in enumerate((*LEFT, *RIGHT))]
    data = drawn_pdf((8, 40, 810, head), (26, 40, 760, title), (11, 40, 730, "By Ines Roth"), *body)
    assert load(Source(name="a.pdf", content=data)).title == title
