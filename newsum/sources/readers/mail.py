"""E-mail to the article in it: one message, the one that it forwards, or what is attached to it."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import EmailPolicy
from email.utils import parseaddr
from typing import Any, Final, NamedTuple

from ... import authors
from ...errors import BrokenError, NewsumError, NoArticleError
from ...limits import GROUPS, PARTS
from ...model import Document
from ...patterns import pattern
from ...text import clean
from .. import declared
from ..decoding import decode
from ..formats import format_of_bytes, format_of_text
from . import read_as

_STUB = 50
"""Words; a text part of fewer, beside an HTML part, only says that there is one."""

_NOTE = 30
"""Words; whoever writes no more above a forwarded message sends it for its own sake."""

_DOCUMENTS: Final = frozenset(
    (
        *("application/pdf", "text/html", "text/plain", "text/markdown"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    )
)
_SUFFIXES: Final = (".pdf", ".docx", ".html", ".htm", ".txt", ".md", ".eml")
"""Types, and ends of names, of the attachments that are read."""

_SIGNATURE = 12
"""Lines that a signature has at most."""

# "Re:", "Fwd:", and what other languages say.
_PREFIX = pattern(r"(?:\s*(?:re|fwd?|aw|wg|sv|vs|tr|rv|enc)\s?:)+\s*", re.IGNORECASE)

# The line above a message that is passed on, or replied to below; or its headers alone.
_ORIGINAL = pattern(
    r"^(?:-{2,}[ \t]*(?:Forwarded message|Original Message)[ \t]*-{2,}[ \t]*$"
    r"|Begin forwarded message:[ \t]*$|(?:_{5,80}[ \t]*\n)?"
    r"(?=\*?From:\*? .*\n(?:\*?(?:Sent|Date|Subject|To|Cc|Reply-To):\*? .*\n){2,6}))",
    re.MULTILINE | re.IGNORECASE,
)

# A header within the text, below such a line.
_INNER_HEADER = pattern(r"\*?(From|Date|Sent|Subject|To|Cc|Reply-To):\*?[ \t]*(.*)", re.I)

# "On Friday, Ines wrote:", above what is replied to, perhaps on two lines.
_OPENS = pattern(r"(?:On|Am|Le|El)\b")
_WROTE = pattern(r"(?:\b(?:wrote|écrit|escribió) ?|\bschrieb\b[^:]{0,80}):$")
_LONGEST = 200


# What begins a part of a message, and one with parts of its own.
_TYPED = pattern(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
_GROUP = pattern(rb"^content-type:\s{0,9}(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)

_LONGEST_HEADER = 2000
"""Characters of a header that are read: Python takes quadratic time over addresses and parameters."""


class _Policy(EmailPolicy):
    """Reads headers as mail does today, and none to an end that is far away."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return super().header_fetch_parse(name, value[:_LONGEST_HEADER])


def parse(name: str, data: bytes) -> Document:
    """Read a message: its text, else its HTML; quoted replies and the signature left out.

    The subject is the title, the sender the byline.  Where no more than a note is written, the
    message or document attached to it is read.  Raises `NewsumError`.
    """
    GROUPS.check(name, len(_GROUP.findall(data)))
    PARTS.check(name, len(_TYPED.findall(data)))
    try:
        message = message_from_bytes(data, policy=_Policy())
        assert isinstance(message, EmailMessage)
        return _parsed(name, message)
    except RecursionError as error:  # Python's parser calls itself for brackets, groups, messages
        raise BrokenError(name, "a message nested too deep") from error


def _parsed(name: str, message: EmailMessage) -> Document:
    """What a message has to read; raises what `parse` does, and `RecursionError`."""
    facts = {field: _header(message, field) for field in ("From", "Date", "Subject")}
    part = _part(name, message)
    try:
        written = _written(name, part, facts) if part is not None else _Written("")
    except NoArticleError:  # a page of a few words: "See below, Ann"
        part, written = None, _Written("")
    text = written.text
    if len(text.split()) <= _NOTE and (attached := _attached(name, message)) is not None:
        return attached
    if part is None:
        raise NoArticleError(name)
    return Document(
        source=name,
        text=text,
        title=_PREFIX.sub("", declared.line(facts["Subject"]) or "", count=1) or None,
        byline=None if authors.prints_byline(text) else written.byline or _sender(facts["From"]),
        date=declared.iso_date(facts["Date"]),
        language=declared.language_code(_header(message, "Content-Language")),
        url=written.url,
    )


def _sender(header: str) -> str | None:
    """The name of whoever sent a message."""
    return declared.line(parseaddr(header)[0])


class _Written(NamedTuple):
    """The text of a message's part, and what a page in it says about itself."""

    text: str
    byline: str | None = None
    url: str | None = None


def _written(name: str, part: MIMEPart, facts: dict[str, str]) -> _Written:
    """What is written in a message's part; of a message passed on in it the headers become the facts."""
    content = _text(name, part)
    if part.get_content_subtype() != "html":
        return _Written(_own(_forwarded(clean(content), facts)))
    from .html import parse as parse_page

    page = parse_page(name, content)
    return _Written(page.text, page.byline, page.url)


def _attached(name: str, message: EmailMessage) -> Document | None:
    """The first message or document that is attached and can be read; None where none is.

    Raises what is wrong with the first where there are some, and none of them can.
    """
    failure: NewsumError | None = None
    for part in message.iter_attachments():
        inner = part.get_payload()
        try:
            if isinstance(inner, list) and isinstance(inner[0], EmailMessage):
                return _parsed(name, inner[0])
            if (document := _document(name, part)) is not None:
                return document
        except NewsumError as error:
            failure = failure or error
    if failure is not None:
        raise failure
    return None


def _document(name: str, part: MIMEPart) -> Document | None:
    """The document that a part of a message is; None where it is none that is read."""
    file_name = _attached_name(part)
    if part.get_content_type() not in _DOCUMENTS and not file_name.endswith(_SUFFIXES):
        return None
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if (entry := format_of_bytes(data)) is None:
        entry = format_of_text(file_name, _text(name, part))
    return read_as(entry, name, data if entry.takes == "bytes" else _text(name, part))


def _attached_name(part: MIMEPart) -> str:
    """The name of an attached file, in lower case; programs send documents as mere bytes."""
    try:
        return (part.get_filename() or "").casefold()
    except (ValueError, IndexError, AttributeError, TypeError):  # as in `_header`
        return ""


def _header(message: EmailMessage, field: str) -> str:
    """A header; one that breaks the rules of mail is as good as none."""
    try:
        return str(message.get(field, ""))
    except (ValueError, IndexError, AttributeError, TypeError, RecursionError):
        return ""


def _part(name: str, message: EmailMessage) -> MIMEPart | None:
    """The part to read: text, unless that is a stub beside HTML; else in an attached message."""
    text = message.get_body(("plain",))
    html = message.get_body(("html",))
    if text and (html is None or len(_text(name, text).split()) >= _STUB):
        return text
    if text or html:
        return html or text
    return next((part for part in message.walk() if part.get_content_maintype() == "text"), None)


def _text(name: str, part: MIMEPart) -> str:
    payload = part.get_payload(decode=True)
    charset = part.get_content_charset()
    return decode(name, payload if isinstance(payload, bytes) else b"", declared=charset)


def _forwarded(text: str, facts: dict[str, str]) -> str:
    """The message that is passed on, whose headers become the facts; else what is above it."""
    original = _ORIGINAL.search(text)
    if not original:
        return text
    if len(text[: original.start()].split()) > _NOTE:
        return text[: original.start()]
    lines = text[original.end() :].lstrip("\n").split("\n")
    if all(line.startswith(">") for line in lines if line.strip()):
        lines = "\n".join(map(_unquoted, lines)).lstrip("\n").split("\n")
    while lines and lines[0].strip():
        if header := _INNER_HEADER.match(lines.pop(0)):
            facts["Date" if header[1].title() == "Sent" else header[1].title()] = header[2]
    return "\n".join(lines)


def _own(text: str) -> str:
    """What the sender wrote: no quoted reply, no signature; all of it where all is quoted."""
    lines = text.split("\n")
    signature = next((index for index, line in enumerate(lines) if line.rstrip() == "--"), None)
    if signature is not None and len(lines) - signature <= _SIGNATURE + 1:
        del lines[signature:]
    own = [line for line in lines if not line.startswith(">")]
    if len(own) == len(lines):
        return "\n".join(lines)
    own = _without_introductions(own)
    if len(" ".join(own).split()) > _NOTE:
        return "\n".join(own)
    return "\n".join(map(_unquoted, lines))


def _unquoted(line: str) -> str:
    return line.removeprefix(">").removeprefix(" ")


def _without_introductions(lines: list[str]) -> list[str]:
    """The lines but for "On Friday, Ines wrote:"."""
    kept: list[str] = []
    for line in map(str.rstrip, lines):
        if len(line) <= _LONGEST and _WROTE.search(line[-100:]):
            if _OPENS.match(line):
                continue
            if kept and _OPENS.match(kept[-1]) and len(kept[-1]) <= _LONGEST:
                del kept[-1]
                continue
        kept.append(line)
    return kept
