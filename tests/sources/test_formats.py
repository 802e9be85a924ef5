"""What a source is shows in its content; its name decides only where the content does not."""

from __future__ import annotations

import pytest

from newsum.errors import NotTextError
from newsum.sources.formats import kind_of_data, kind_of_text

PAGE = "<!DOCTYPE html>\n<html><body><p>It rained.</p></body></html>"
MESSAGE = "From: Ines <ines@example.org>\nTo: jon@example.org\nSubject: Rain\n\nIt rained.\n"
RECORD = '{"id": "1", "text": "It rained."}'
MARKDOWN = "# Rain in Port Alder\n\nIt *rained*.\n"

SHOWN = {
    "page": ("a.html", PAGE, "html"),
    "page named as text": ("a.txt", PAGE, "html"),
    "page in a pipe": ("-", PAGE, "html"),
    "page without its beginning, by its name": ("a.htm", "<p>It rained.</p>", "html"),
    "page below a comment": ("-", "<!-- saved -->\n<html lang=en>", "html"),
    "XHTML": ("-", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-">\n<html>', "html"),
    "zipped page": ("a.HTML.gz", "<p>It rained.", "html"),
    "text named as a page": ("a.html", "It rained; 3 < 4, and 5 > 4.", "text"),
    "text that names a tag": ("-", "The <html> element begins a page.", "text"),
    "message": ("a.eml", MESSAGE, "email"),
    "message in a pipe": ("-", MESSAGE, "email"),
    "message with a folded header": (
        "-",
        "Received: from a\n\tby b\nDate: Fri\nSubject: Rain\n\nIt rained.",
        "email",
    ),
    "text named as a message": ("a.eml", "It rained.\n", "text"),
    "article with one thing that looks like a header": (
        "-",
        "Subject: the weather\n\nIt rained.",
        "text",
    ),
    "list of facts that never ends": ("-", "From: a\nTo: b\nSubject: c\nIt rained.", "text"),
    "interview": ("-", "Q: Will it rain?\nA: It will.\n\nQ: When?\n", "text"),
    "record": ("-", RECORD, "json"),
    "record named as text": ("a.txt", RECORD + "\n", "json"),
    "list of records": ("a.json", f"[{RECORD}]", "json"),
    "text in braces": ("-", "{sic} It rained. {/sic}", "text"),
    "text in brackets": ("-", "[1] It rained. [2]", "text"),
    "text named as a record": ("a.json", "It rained.", "text"),
    "Markdown": ("a.md", "It *rained*.", "markdown"),
    "Markdown in a pipe, by its heading": ("-", MARKDOWN, "markdown"),
    "Markdown in a pipe, with front matter": (
        "-",
        "---\ntitle: Rain\n---\n\n# Rain\n\nIt rained.",
        "markdown",
    ),
    "hash that is no heading": ("-", "#1 in the charts\n\nIt rained.", "text"),
    "comment above text": ("-", "# note\nIt rained.", "text"),
    "plain text": ("-", "It rained.\n\nIt stopped.", "text"),
    "unknown suffix": ("a.article", "It rained.", "text"),
}


@pytest.mark.parametrize(("name", "text", "kind"), SHOWN.values(), ids=SHOWN)
def test_kind_of_text(name, text, kind):
    assert kind_of_text(name, text) == kind


def test_kind_of_data():
    assert kind_of_data("a.txt", b"%PDF-1.7\n...") == "pdf"
    assert kind_of_data("a", b"\n\n%PDF-1.4") == "pdf"
    assert kind_of_data("a.txt", b"PK\x03\x04..word/document.xml..") == "docx"
    assert kind_of_data("a.pdf", b"It rained.") is None


OTHER = {
    "PNG": b"\x89PNG\r\n\x1a\n",
    "JPEG": b"\xff\xd8\xff\xe0",
    "GIF": b"GIF89a",
    "ZIP": b"PK\x03\x04",
    "RTF": b"{\\rtf1",
    "a program": b"\x7fELF",
}


@pytest.mark.parametrize("what", OTHER)
def test_other_data_is_named_for_what_it_is(what):
    with pytest.raises(NotTextError, match=what):
        kind_of_data("a.txt", OTHER[what] + b"....")
