"""The article in an e-mail: what the sender wrote, or passes on."""

from __future__ import annotations

from email.message import EmailMessage
from io import BytesIO

import pytest

from newsum.errors import BrokenError, NewsumError, TooManyError
from newsum.model import Source
from newsum.sources import load
from newsum.sources.readers.mail import parse

BODY = "The harbour of Port Alder reopened on Friday.\n\nTwo ferries had sunk in the storm."
LONG = "\n\n".join(f"On day {n} the harbour master counted the ships again." for n in range(12))


def message(body: str = BODY, *, html: str | None = None, **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Ines Okafor <ines@example.org>"
    made["To"] = "jon@example.org"
    made["Date"] = "Fri, 6 Mar 2026 23:30:00 +0200"
    made["Subject"] = "Harbour reopens after storm"
    for name, value in headers.items():
        del made[name]
        made[name] = value
    if body:
        made.set_content(body)
    if html:
        made.add_alternative(html, subtype="html") if body else made.set_content(html, "html")
    return made


def read(made: EmailMessage):
    return parse("a.eml", made.as_bytes())


def test_plain_message():
    document = read(message())
    assert document.text.strip() == BODY
    assert document.title == "Harbour reopens after storm"
    assert document.byline == "Ines Okafor"
    assert document.date == "2026-03-06", "the day where it was sent"
    assert document.source == "a.eml"


def test_a_printed_byline_says_more_than_the_sender():
    sender = {"From": "The Morning Ledger <letter@ledger.example>"}
    printed = read(message(f"Harbour reopens\n\nBy Ottoline Brisket\n\n{BODY}", **sender))
    assert printed.byline is None, "the article's own line says who wrote it"
    html = f"<p class=byline>By Ottoline Brisket</p><p>{BODY}</p><p>{LONG}</p>"
    assert read(message("", html=html, **sender)).byline == "Ottoline Brisket"


def test_message_is_told_without_its_suffix():
    assert load(Source(name="-", content=message().as_bytes())).byline == "Ines Okafor"


SUBJECTS = {
    "Fwd: Rain": "Rain",
    "RE: FW: Rain": "Rain",
    "Fwd: Re: [list] Rain": "[list] Rain",
    "AW: WG: Regen": "Regen",
    "Tr: Pluie": "Pluie",
    "Reform: what now": "Reform: what now",
    "=?utf-8?q?Caf=C3=A9s_close?=": "Cafés close",
    "Two\x1b[31m colours": "Two[31m colours",
}


@pytest.mark.parametrize(("subject", "title"), SUBJECTS.items(), ids=map(repr, SUBJECTS))
def test_subject_is_the_title(subject, title):
    raw = message().as_bytes().replace(b"Harbour reopens after storm", subject.encode())
    assert parse("a.eml", raw).title == title


def test_sender_without_a_name_is_no_byline():
    assert read(message(From="news@example.org")).byline is None


@pytest.mark.parametrize("date", ["yesterday", "", "Fri, 99 Mar 2026 10:00:00 +0000"])
def test_date_that_is_none(date):
    raw = message().as_bytes().replace(b"Fri, 06 Mar 2026 23:30:00 +0200", date.encode())
    assert (
        parse("a.eml", raw.replace(b"Fri, 6 Mar 2026 23:30:00 +0200", date.encode())).date is None
    )


HTML = f"<html><body><article><h1>T</h1>{''.join(f'<p>{p}</p>' for p in LONG.split(chr(10) * 2))}"


def test_text_goes_before_html():
    assert read(message(LONG, html=HTML.replace("harbour", "HARBOUR"))).text.strip() == LONG


def test_html_is_read_where_there_is_no_text():
    document = read(message("", html=HTML))
    assert document.text == LONG
    assert document.title == "Harbour reopens after storm", "the subject, not the page's title"


def test_html_is_read_where_the_text_only_points_to_it():
    made = message("View this e-mail in your browser: https://example.org/7", html=HTML)
    assert read(made).text == LONG


def test_a_page_in_a_message_tells_the_address_of_the_article():
    link = '<link rel="canonical" href="https://alder.example/harbour">'
    assert read(message("", html=HTML.replace("<body>", f"<head>{link}</head><body>"))).url == (
        "https://alder.example/harbour"
    )


def test_attachment_is_not_read():
    made = message()
    made.add_attachment("name,price\na,1\n", subtype="csv", filename="prices.csv")
    assert read(made).text.strip() == BODY


def with_attached(note: str, content: EmailMessage | bytes, **options: str) -> EmailMessage:
    """A message with something attached to it."""
    made = message(note, Subject="Look")
    if isinstance(content, EmailMessage):
        made.add_attachment(content)
    else:
        kind, _, subtype = options.pop("type", "application/octet-stream").partition("/")
        made.add_attachment(content, kind, subtype, **options)
    return made


ATTACHED = {
    "a message": (message(), {}),
    "a page": (f"<html><body><p>{LONG}</p></body></html>".encode(), {"type": "text/html"}),
    "a text": (LONG.encode(), {"type": "text/plain", "filename": "storm.txt"}),
    "a text in another encoding": (
        LONG.replace("harbour", "Café").encode("cp1252"), {"filename": "storm.txt"},
    ),
    "Markdown as mere bytes": (f"# Storm\n\n{LONG}".encode(), {"filename": "STORM.MD"}),
    "a message as mere bytes": (message(LONG).as_bytes(), {"filename": "storm.eml"}),
}  # fmt: skip


@pytest.mark.parametrize(("content", "options"), ATTACHED.values(), ids=ATTACHED)
@pytest.mark.parametrize("note", ["See attached.", "", "FYI\n\nInes"])
def test_what_is_attached_to_a_note_is_read(content, options, note):
    text = read(with_attached(note, content, **options)).text
    assert "harbour" in text or "Café" in text
    assert "See attached" not in text


def test_what_is_attached_to_a_page_of_a_few_words_is_read():
    made = message("", html="<p>See below, Ann.</p>")
    made.add_attachment(message(LONG))
    assert "harbour" in read(made).text


def test_facts_are_those_of_the_attached_message():
    inner = message(LONG, Subject="Harbour counts ships", From="Bo Lind <bo@example.org>")
    document = read(with_attached("FYI", inner))
    assert (document.title, document.byline) == ("Harbour counts ships", "Bo Lind")


@pytest.mark.parametrize(
    "options", [{"type": "image/png"}, {"filename": "a.png"}, {"filename": "a.zip"}, {}]
)
def test_what_is_no_document_is_not_read(options):
    assert read(with_attached("See it.", LONG.encode(), **options)).text.strip() == "See it."


def test_what_is_attached_to_an_article_is_not_read():
    document = read(with_attached(LONG, message("Another one.")))
    assert document.text.strip() == LONG


def test_a_word_document_is_read_where_it_is_attached():
    docx = pytest.importorskip("docx")
    made, saved = docx.Document(), BytesIO()
    made.add_paragraph("Harbour reopens", "Title")
    made.add_paragraph("It rained.")
    made.save(saved)
    document = read(with_attached("See it.", saved.getvalue(), filename="a.docx"))
    assert (document.title, document.text, document.source) == (
        "Harbour reopens", "It rained.", "a.eml",
    )  # fmt: skip


def test_a_document_that_cannot_be_read_is_told_by_the_message():
    with pytest.raises(BrokenError, match=r"^a\.eml: "):
        read(with_attached("See it.", b"%PDF-1.4 broken", filename="a.pdf"))


def test_attached_message_is_read_where_there_is_nothing_else():
    outer = message("")
    outer.set_content(message())
    assert read(outer).text.strip() == BODY


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("charset", ["utf-8", "windows-1252", "iso-8859-1"])
def test_transfer_and_character_encodings(encoding, charset):
    made = message("")
    made.set_content("Cafés were closed.\n", charset=charset, cte=encoding)
    assert read(made).text.strip() == "Cafés were closed."


def test_character_encoding_nobody_knows():
    raw = (
        b"From: a@b.c\nSubject: s\nTo: d\nContent-Type: text/plain; charset=x-none\n\nCaf\xe9 shut."
    )
    assert parse("a.eml", raw).text == "Café shut."


def test_signature_is_left_out():
    assert read(message(f"{BODY}\n-- \nInes Okafor\nPort Alder\n")).text.strip() == BODY


def test_dashes_amid_a_long_text_are_no_signature():
    body = f"Before.\n\n--\n\n{LONG}"
    assert read(message(body)).text.strip() == body


def test_quoted_reply_is_left_out():
    body = (
        f"{LONG}\n\nOn Thu, 5 Mar 2026, Jon Vale wrote:\n> What of the ferries?\n>> And the sea?\n"
    )
    assert read(message(body)).text.strip() == LONG


def test_message_that_is_all_quoted_is_read():
    body = "FYI\n\n" + "\n".join("> " + line for line in LONG.split("\n"))
    assert LONG in read(message(body)).text


FORWARDED = f"""Read this!

---------- Forwarded message ---------
From: Jon Vale <jon@example.org>
Date: Thu, 5 Mar 2026 at 10:00
Subject: Storm sinks ferries
To: Ines Okafor <ines@example.org>

{BODY}
"""


def test_forwarded_message_is_what_it_is_about():
    document = read(message(FORWARDED, Subject="Fwd: Storm sinks ferries"))
    assert document.text.strip() == BODY
    assert document.title == "Storm sinks ferries"
    assert document.byline == "Jon Vale"


HEADERS = """From: Jon Vale <jon@example.org>
Sent: Thursday, March 5, 2026 10:00 AM
To: Ines Okafor
Subject: Storm sinks ferries
"""

OTHER_FORWARDS = {
    "below a rule": f"FYI\n\n{'_' * 32}\n{HEADERS}\n{BODY}",
    "headers alone": f"See below.\n\n{HEADERS}\n{BODY}",
    "no note above": f"\n{HEADERS}\n{BODY}",
    "bold headers": f"FYI\n\n{HEADERS.replace('From:', '*From:*')}\n{BODY}",
    "quoted": "Begin forwarded message:\n\n"
    + "\n".join(f"> {line}" for line in f"{HEADERS}\n{BODY}".split("\n")),
    "day before month": f"FYI\n\n{HEADERS.replace('March 5, 2026', '5 March 2026')}\n{BODY}",
}


@pytest.mark.parametrize("body", OTHER_FORWARDS.values(), ids=OTHER_FORWARDS)
def test_other_ways_to_forward(body):
    document = read(message(body, Subject="FW: Storm sinks ferries"))
    assert document.text.strip() == BODY
    assert document.title == "Storm sinks ferries"
    assert (document.byline, document.date) == ("Jon Vale", "2026-03-05")


def test_article_that_quotes_a_header_is_no_forward():
    body = f"{LONG}\n\nThe note read:\n\nFrom: the mayor\n\nIt was signed in ink.\n"
    assert read(message(body)).text.strip() == body.strip()


def test_introduction_over_two_lines_goes_with_the_reply():
    body = f"{LONG}\n\nOn Thu, 5 Mar 2026 at 10:00, Jon Vale <jon@example.org>\nwrote:\n\n> And?\n"
    assert read(message(body)).text.strip() == LONG


def test_message_below_a_long_reply_is_left_out():
    body = f"{LONG}\n\n-----Original Message-----\nFrom: Jon\nSent: Friday\nTo: Ines\n\nOld words."
    assert read(message(body)).text.strip() == LONG


def test_broken_headers_spoil_nothing():
    raw = b"From: =?utf-8?b?w?= <\nTo: x\nDate: \xff\nSubject: =?nope?q?x?=\n\nIt rained.\n"
    assert parse("a.eml", raw).text.strip() == "It rained."


def test_language():
    made = message()
    made["Content-Language"] = "de-AT"
    assert read(made).language == "de"


HEAD = b"From: Ines Okafor <ines@example.org>\nTo: b@example.org\nSubject: Storm\n"
NESTED = {
    "messages": b"Content-Type: message/rfc822\n\n" * 2000 + b"\nIt rained.",
    "groups": b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2000)
    ),
    "parts": b"Content-Type: multipart/mixed; boundary=b\n\n"
    + b"--b\nContent-Type: text/plain\n\nIt rained.\n" * 2000,
}


@pytest.mark.parametrize("rest", NESTED.values(), ids=NESTED)
def test_message_of_too_many_messages_is_told(rest):
    with pytest.raises(TooManyError, match="parts"):
        parse("a.eml", HEAD + rest)


@pytest.mark.parametrize("sender", [b"(" * 5000, b'"' * 5000, b"a@b, " * 9999, b"<" * 3000])
def test_sender_without_an_end_costs_no_text(sender):
    message = HEAD.replace(b"Ines Okafor", sender) + b"\nIt rained."
    assert parse("a.eml", message).text == "It rained."


def test_message_that_is_forwarded_five_times_is_read():
    message = HEAD + b"\nIt rained."
    for _ in range(5):
        message = HEAD + b"Content-Type: message/rfc822\n\n" + message
    assert parse("a.eml", message).text == "It rained."


def test_an_attachment_that_is_broken_is_left_for_the_next():
    made = with_attached("Both as promised.", b"%PDF-1.4 nothing", type="application/pdf")
    with pytest.raises(NewsumError):
        read(made)
    made.add_attachment(BODY, filename="harbour.txt")
    assert read(made).text.strip() == BODY
