"""Feeds and lists of addresses, taken apart: RSS, Atom, JSON Feed, OPML, an address a line.

An article's full text is read from the feed where that has it, else from the page it leads to.
Nothing is fetched here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape, unescape
from io import BytesIO
from typing import Any, Final, NamedTuple

from ..errors import BrokenError, EmptyError, NeedsExtraError, NewsumError
from ..limits import CATEGORIES
from ..model import Listed, Source
from ..patterns import pattern
from .corpora import file_name, printable_utf8
from .declared import iso_date, line
from .formats import (
    FEED,
    FEED_HEAD,
    ITEM,
    in_utf8,
    is_address_list,
    is_feed,
    is_json_feed,
    is_named_list,
)
from .markup import has_elements
from .schemes import address_from, is_web_address, without_credentials

_FULL: Final = 120
_FULL_CONTENT: Final = 60
"""Words from which what a feed has of an article is taken for all of it, and the same of what it calls
content: that is seldom a teaser, but a summary often is."""

_CUT: Final = ("…", "...", "[…]", "[...]", "(…)", "(...)")
"""What a text ends with that goes on elsewhere."""

_GO_ON: Final = "continue reading"
_READ_ON: Final = ("read more", _GO_ON)
"""What leads there, behind it; "Read more about …" leads to other articles."""

_ARROWS: Final = " →»>"
"""What ends a link that leads on."""

_LINKING: Final = 4
"""Words at most between the links below a text: "The post … appeared first on …"."""

_UNREAD: Final = ("script", "style", "iframe")
"""Elements whose text nobody reads."""

_NO_ADDRESS: Final = "no address of the web"
_HALF_A_CHARACTER: Final = "\ufffd"

# An element of a category or of keywords, with what stands in it, between commas.
_CATEGORY = pattern(
    rb"<(?:[\w.-]{1,40}:)?(?:category|subject|keywords|tags)\b[^<]*(?:<!\[CDATA\[[^\]]*)?",
    re.IGNORECASE,
)

# What parts the paragraphs of a text without elements.
_BLANK_LINE = pattern(r"\n[^\S\n]*\n\s*")


class FeedAddress(NamedTuple):
    """A feed that a list of feeds names."""

    address: str


def taken_apart(name: str, data: bytes) -> Iterator[Source | FeedAddress | NewsumError]:
    """The articles that a feed or a list names, and the feeds that a list of feeds does, in order."""
    found: Iterator[Source | NewsumError] | Iterator[FeedAddress | NewsumError]
    plain = in_utf8(data)
    try:
        if is_json_feed(plain):
            found = _json_feed(name, plain)
        elif is_address_list(plain) or (is_named_list(name) and not is_feed(plain)):
            found = _addresses(name, plain)
        elif b"<opml" in plain[:FEED_HEAD].lower():
            found = _opml(name, data)
        else:
            CATEGORIES.check(name, _categories(plain))
            found = _feed(name, data)
        entries: list[Source | FeedAddress | NewsumError] = list(found)
    except NewsumError as error:
        yield error
        return
    if not entries:
        yield EmptyError(name)
    yield from entries


def _addresses(name: str, data: bytes) -> Iterator[Source | NewsumError]:
    """A list with an address a line."""
    for number, row in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
        if is_web_address(row.strip()):
            yield _linked(row.strip(), Listed(by_address=True))
        elif row.strip() and not row.lstrip().startswith("#"):
            yield BrokenError(f"{name}#L{number}", _NO_ADDRESS)


def _opml(name: str, data: bytes) -> Iterator[FeedAddress | NewsumError]:
    """The feeds of an OPML list (Outline Processor Markup Language 2.0)."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        tree = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:  # nothing of it is XML
        tree = None
    if tree is None:
        raise BrokenError(name, "an OPML list that is no XML")
    for outline in tree.iter("outline"):
        try:
            address = (outline.get("xmlUrl") or "").strip()
        except UnicodeDecodeError:  # "&#xd800;" is half a character, and no address has one
            address = _HALF_A_CHARACTER
        if is_web_address(address):
            yield FeedAddress(without_credentials(address))
        elif address:  # an outline without one holds others
            yield BrokenError(f"{name}#L{outline.sourceline}", _NO_ADDRESS)


def _feed(name: str, data: bytes) -> Iterator[Source]:
    """The items of an RSS or Atom feed."""
    try:
        import feedparser
    except ImportError:
        raise NeedsExtraError(name, FEED.noun, FEED.extra or "") from None
    # A stream: a string could be an address or a file's name, which would be opened.  Only text is
    # taken from its HTML, so that it need not be made harmless, and no address in it made whole.
    stream, options = BytesIO(data), {"sanitize_html": False, "resolve_relative_uris": False}
    try:
        parsed: Any = feedparser.parse(stream, **options)
    except Exception as error:  # feedparser names no error that broken data cannot raise
        raise BrokenError(name, "a feed that cannot be taken apart") from error
    if parsed.bozo and not parsed.entries:
        raise BrokenError(name, "a feed that cannot be taken apart")
    base = name if is_web_address(name) else str(parsed.feed.get("link") or "")
    for number, entry in enumerate(parsed.entries, 1):
        # An element that a broken feed never closes is there, and has no text.
        content = [part.get("value") or "" for part in entry.get("content", ())]
        texts = [*content, entry.get("summary") or ""]
        yield from _item(
            name,
            number,
            link=_address(base, entry.get("link")),
            html=(html := max(texts, key=len)),
            least=_FULL_CONTENT if html in content else _FULL,
            listed=Listed(
                id=_identity(entry.get("id")),
                title=_plain(entry.get("title")),
                byline=line(entry.get("author")),
                date=iso_date(entry.get("published") or entry.get("updated")),
            ),
        )


def _categories(data: bytes) -> int:
    """How many categories and keywords a feed has, at most."""
    return sum(1 + element[0].count(b",") for element in _CATEGORY.finditer(data))


def _json_feed(name: str, data: bytes) -> Iterator[Source | NewsumError]:
    """The items of a JSON Feed (version 1.1)."""
    try:
        feed: Any = json.loads(data)
        items = feed["items"]
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        raise BrokenError(name, "a JSON feed without items") from error
    homes = (name, feed.get("feed_url"), feed.get("home_page_url"))
    base = next((one for one in homes if isinstance(one, str) and is_web_address(one)), "")
    for number, item in enumerate(items if isinstance(items, list) else (), 1):
        if not isinstance(item, dict):
            yield BrokenError(f"{name}#L{number}", "no item of a JSON feed")
            continue
        texts = {key: value for key, value in item.items() if isinstance(value, str)}
        authors = item.get("authors")
        people = authors if isinstance(authors, list) and authors else [item.get("author")]
        names = [one.get("name") for one in people if isinstance(one, dict)]
        identity = item.get("id")
        rows = texts.get("content_text", "").split("\n")
        plain = "".join(f"<p>{escape(row)}</p>" for row in rows if row.strip())
        yield from _item(
            name,
            number,
            link=_address(base, texts.get("url") or texts.get("external_url")),
            html=texts.get("content_html") or plain,
            least=_FULL_CONTENT,
            listed=Listed(
                id=_identity(str(identity)) if isinstance(identity, str | int | float) else None,
                title=line(texts.get("title")),
                byline=line(", ".join(one for one in names if isinstance(one, str))),
                date=iso_date(texts.get("date_published") or texts.get("date_modified")),
            ),
        )


def _item(
    name: str, number: int, *, link: str, html: str, least: int, listed: Listed
) -> Iterator[Source]:
    """The source of one item: its text where that is all of it, else its page, else what there is.

    It is all of it from so many words as ``least`` says; ``link`` is its page's address.
    """
    html = _as_meant(html)
    if _is_full(html, least) or (html.strip() and not link):
        title = listed.title or ""
        page = (
            f"<html><head><title>{escape(title)}</title></head><body><article><h1>{escape(title)}"
            f"</h1>{html}</article></body></html>"
        )
        where = without_credentials(link) or f"{name}#{printable_utf8(listed.id or f'L{number}')}"
        yield Source(
            name=where,
            content=page.encode("utf-8", "replace"),
            kind=ITEM.name,
            encoding="utf-8",
            id=listed.id,
            listed=listed,
            relative=_relative(where, listed),
        )
    elif link:
        yield _linked(link, listed)


def _identity(text: str | None) -> str | None:
    """An item's own identity; many are addresses, of which user and password go."""
    found = line(text)
    return without_credentials(found) if found else None


def _address(base: str, link: str | None) -> str:
    """The address that a link leads to from the address of its feed; empty where that is none."""
    link = (link or "").strip()
    link = address_from(base, link) if link else ""  # "http://[a" is told when it is fetched
    return link if is_web_address(link) else ""


def _as_meant(html: str) -> str:
    r"""An item's HTML, where its tags were escaped twice, or where it is text with blank lines.

    >>> _as_meant("&lt;p&gt;It rained.&lt;/p&gt;"), _as_meant("It rained.\n\nIt snowed.")
    ('<p>It rained.</p>', 'It rained.<br><br>It snowed.')
    """
    if has_elements(html):
        return html
    if has_elements(meant := unescape(html)):
        return meant
    return _BLANK_LINE.sub("<br><br>", html)


def _linked(link: str, listed: Listed) -> Source:
    """The source of an item that is to be fetched."""
    name = without_credentials(link)
    return Source(name=name, id=listed.id, listed=listed, relative=_relative(name, listed))


def _relative(name: str, listed: Listed) -> str:
    """The path of an item below an output folder."""
    return file_name(name.partition("://")[2] or listed.id or name) or "item"


def _is_full(html: str, least: int) -> bool:
    """Whether what a feed has of an article is all of it."""
    pieces = _pieces(html)
    if sum(len(piece.text.split()) for piece in pieces) < least:
        return False
    end = len(pieces)
    while end > 1 and (pieces[end - 1].linked or _is_linking(pieces[end - 1].text)):
        end -= 1
    below = pieces[end:]
    if not any(piece.linked for piece in below):
        end, below = len(pieces), []
    ends = (pieces[end - 1].text, pieces[-1].text)
    return not (
        any(text.lower().rstrip(_ARROWS).endswith((*_CUT, *_READ_ON)) for text in ends)
        or any(piece.linked and piece.text.lower().startswith(_GO_ON) for piece in below)
    )


def _is_linking(text: str) -> bool:
    """Whether a text may stand between two links below an article."""
    return len(text.split()) <= _LINKING and not text.endswith(_CUT)


class _Piece(NamedTuple):
    """A text of a piece of HTML, between two tags."""

    text: str
    linked: bool


def _pieces(html: str) -> list[_Piece]:
    """The texts of a piece of HTML, in order."""
    tree = _tree(html)
    if tree is None:
        return [_Piece(text, linked=False)] if (text := line(html)) else []
    links = {one for link in tree.iter("a") for one in link.iter()}
    found: list[_Piece] = []
    for text in tree.xpath(".//text()"):
        if words := line(str(text)):
            holder = text.getparent()
            inside = holder.getparent() if text.is_tail else holder
            found.append(_Piece(words, inside in links))
    return found


def _plain(html: str | None) -> str | None:
    """The text of a piece of HTML on one line."""
    tree = _tree(html or "")
    return line(html if tree is None else str(tree.text_content()))


def _tree(html: str) -> Any:
    """A piece of HTML taken apart, without what nobody reads; ``None`` where it is text."""
    if "<" not in html and "&" not in html:
        return None
    from lxml import html as parser

    try:
        tree = parser.fromstring(f"<div>{html}</div>")
    except (ValueError, parser.etree.ParserError):
        return None
    parser.etree.strip_elements(tree, *_UNREAD, with_tail=False)
    return tree
