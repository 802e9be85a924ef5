"""Web pages to their article.

Trafilatura (Barbaresi, 2021) says what it takes to be the article; each block of the page is then
judged by that and by what it is and where it stands (`html_model`), so that nothing is lost because
it stands outside of what was found.  What the page declares and prints about the article is read
here as well, so that nothing of the rest of the page is taken for it.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from copy import deepcopy
from functools import partial
from typing import Any

from ... import authors, person_names
from ...dates import day_where_printed
from ...errors import NoArticleError
from ...model import Block, BlockKind, Document
from ...patterns import pattern
from ...text import unmangled
from ..declared import language_code, letters, web_address
from ..joined_blocks import joined_blocks
from ..markup import parsable
from . import html_blocks as elements
from .html_address import saved_from
from .html_credits import Credits, find_credits
from .html_days import is_date_label, is_dated_byline
from .html_deck import find_deck, repeats_title
from .html_extract import drop_unread, extracted
from .html_features import Extract, ends_sentence, is_prose
from .html_front import clean_title, find_headline
from .html_limits import check_source, check_tree
from .html_lines import with_lines_apart
from .html_metadata import Metadata, read_metadata
from .html_model import article_blocks, shipped_model
from .html_notes import corrections, shortfall
from .html_refusals import is_notice, is_refusal, lists_teasers
from .html_repair import repaired
from .html_scripts import scripted_blocks
from .html_subheads import is_bold_subhead
from .html_tree import page_blocks

# What ends a page too early where it is not its end, as NUL does; a parser ends the page itself.
EARLY_END = pattern(r"</(?:html|body)\s*>", re.IGNORECASE)

# What every block of an article has; marks alone ("|", "„") are none.
_WORD = pattern(r"\w")

# What programs call things, and what those are: "showPaywall: false".
_STATE = pattern(r"[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,5} ?: ?(true|false|null|undefined|\d{1,9})?")
_VALUE = pattern(r"true|false|null|undefined|\d{1,9}")

_DECLARED_MORE = 2
"""Times as many words as were found in the page from which the declared text of the article is read."""
_DECLARED_WORDS = 80
"""Words of a declared text at least."""

_LINE = 12
"""Words of a block that can be prose at least."""
_BARE = 100
"""Words of prose on a page below which its scripts may hold the article."""

_LITTLE_TEXT = 20
"""Words of a page below which it is no article where none of them makes a sentence."""

_MOST_KICKER_WORDS = 4
"""Words of a kicker at most."""
_LINKED = 0.9
"""The share of links in a block from which it leads away from the article."""
_LINKED_BARS = 0.75
"""The share of links in a menu of one line, whose bars are none: "Home | City | Sport"."""
_LINK_WORDS = 4
"""Words from which a block of links is another article's headline; a name has fewer."""
_LINK_LIST = 0.3
"""The share of a page's words in such blocks from which links are what the article is made of."""

# What the lines of a list begin with where a page has no element for its items.
_BULLET = pattern(r"[*+•·▪●◦‣–-] +(?=\S)")
_FEWEST_ITEMS = 2
"""Lines that begin so at least, where they are a list."""

_KINDS: dict[str, BlockKind] = {
    "heading": "heading",
    "item": "item",
    "quote": "quote",
    "row": "row",
}


def parse(name: str, html: str) -> Document:
    """Read a page: its article in blocks, and what it declares and prints about it.

    Raises `NoArticleError`, and where it holds more than any article `TooManyError`, `BrokenError`.
    """
    check_source(name, html)
    from trafilatura import load_html

    logger = logging.getLogger("trafilatura")
    if logger.level != logging.CRITICAL:  # newsum tells what went wrong; setting it takes a while
        logger.setLevel(logging.CRITICAL)
    tree: Any = load_html(EARLY_END.sub("", unmangled(parsable(html))))
    if tree is None:
        raise NoArticleError(name)
    check_tree(name, tree)
    declared = read_metadata(tree, saved_from(html) or web_address(name))
    page = page_blocks(tree)
    title = clean_title(declared.titles[0], declared.sites) if declared.titles else None
    language = language_code(tree.get("lang"))
    scripted = partial(scripted_blocks, name, deepcopy(tree)) if _is_bare(page) else tuple
    kept = article_blocks(page, Extract(extracted(tree, page)), title, shipped_model())
    try:
        return document_of(name, page, kept, declared, language)
    except NoArticleError:
        held = scripted()
        if not held:
            raise
        return document_of(name, held, [True] * len(held), declared, language)


def _is_bare(page: Sequence[elements.Block]) -> bool:
    """Whether a page shows hardly any prose, as before its scripts run."""
    shown = sum(block.words for block in page if block.words >= _LINE and not block.hidden)
    return shown < _BARE


def parse_fragment(name: str, html: str) -> tuple[str, tuple[Block, ...]]:
    """The text and blocks of a piece of a page that is an article already: all that is shown.

    Raises what `parse` does, but for `NoArticleError`.
    """
    check_source(name, html)
    from lxml.html import document_fromstring

    tree: Any = document_fromstring(
        f"<html><body>{EARLY_END.sub('', parsable(html))}</body></html>"
    )
    check_tree(name, tree)
    drop_unread(tree)
    return joined_blocks(_parts([block for block in page_blocks(tree) if not block.hidden]))


def document_of(
    name: str,
    page: Sequence[elements.Block],
    kept: Sequence[bool],
    declared: Metadata,
    language: str | None,
) -> Document:
    """The document of a page whose article are the blocks that are ``kept``; raises `NoArticleError`."""
    page, kept = with_lines_apart(page, kept)
    flows = [
        keep and is_prose(block) and not is_dated_byline(block.text)
        for block, keep in zip(page, kept, strict=True)
    ]
    first = next(
        (n for n, keep in enumerate(kept) if keep and page[n].kind != "heading"), len(page)
    )
    lede = next((n for n, prose in enumerate(flows) if prose), first)
    last = next(
        (n for n in range(len(page) - 1, -1, -1) if kept[n] and page[n].kind != "heading"), -1
    )
    headline = find_headline(page, lede, declared)
    printed = find_credits(page, headline.block, lede, last, declared)
    deck = find_deck(page, headline, lede, declared, printed.lines)
    front = {headline.block, deck.block, *printed.lines}
    kept = repaired(page, kept, headline.block, front)
    body = [
        block
        for n, block in enumerate(page)
        if kept[n]
        and n not in front
        and _WORD.search(block.text)
        and not (n <= lede and block.kind == "heading" and repeats_title(block, headline, declared))
        and not (n < headline.block and _is_kicker(block))
        and not (block.words >= _LINK_WORDS and letters(block.text) == letters(headline.text))
        and not _labels_date(page, n, headline.block, lede, printed)
    ]
    body = _without_links(_without_state(body))
    found = sum(block.words for block in body)
    paragraphs = _declared_paragraphs(declared, found)
    if paragraphs:
        text, blocks = joined_blocks([("paragraph", paragraph) for paragraph in paragraphs])
    else:
        text, blocks = joined_blocks(_parts(body))
    if not blocks or is_refusal(text, headline.text) or _says_nothing(body, text):
        raise NoArticleError(name)
    declares = paragraphs or declared.published or declared.authors
    if not declares and lists_teasers(page, body, printed.lines):
        raise NoArticleError(name)
    if not (declares or printed.lines) and is_notice(body, text):
        raise NoArticleError(name)
    lines = "\n".join(page[n].text for n in sorted(printed.lines))
    published = declared.published or printed.published or _only_day(declared, printed)
    if printed.published and printed.published == day_where_printed(declared.moment or "", lines):
        published = printed.published
    updated = declared.updated or printed.updated
    notes = shortfall(page, len(text.split()), declared), *corrections(page, kept)
    return Document(
        source=name,
        text=text,
        notes=tuple(filter(None, notes)),
        title=headline.text,
        deck=deck.text,
        byline=_byline(declared, printed),
        date=published,
        updated=updated if (updated or "") >= (published or "") else None,  # in another zone's days
        section=declared.section,
        likely_language=language,
        url=declared.url,
        blocks=blocks,
        left_out=sum(block.words for n, block in enumerate(page) if not kept[n] and n not in front),
    )


def _says_nothing(body: Sequence[elements.Block], text: str) -> bool:
    """Whether a page has a few words and no sentence: the frame of one whose scripts did not run.

    What it says to browsers that run none is no sentence of its own, but where that is an article.
    """
    if len(text.split()) >= _BARE + _LITTLE_TEXT:
        return False
    unscripted = {id(block) for block in body if _is_unscripted(block)}
    aside = sum(block.words for block in body if id(block) in unscripted)
    if aside >= _BARE:
        return False
    return len(text.split()) - aside < _LITTLE_TEXT and not any(
        (ends_sentence(block.text) and not block.text.endswith(("…", "...")))
        or block.words >= _LINE
        for block in body
        if id(block) not in unscripted
    )


def _is_unscripted(block: elements.Block) -> bool:
    """Whether a block is shown where scripts do not run."""
    return any("<noscript>" in one.names for one in elements.ancestors(block.element))


def _is_kicker(block: elements.Block) -> bool:
    """Whether a block above the headline is a kicker, a section's name or another heading."""
    return not ends_sentence(block.text) and (
        block.kind == "heading" or block.words <= _MOST_KICKER_WORDS
    )


def _labels_date(
    page: Sequence[elements.Block], n: int, headline: int, lede: int, printed: Credits
) -> bool:
    """Whether a block labels the credits beside it, above the lede: "Posted on"."""
    beside = not printed.lines.isdisjoint((n - 1, n + 1))
    return beside and headline < n < lede and is_date_label(page[n].text)


def _only_day(declared: Metadata, printed: Credits) -> str | None:
    """The day of the last change, where it is the only one that a page both declares and prints.

    One that is only printed says nothing of the day of publication: the article may be years older.
    """
    return printed.updated if printed.updated == declared.updated else None


def _without_state(body: Sequence[elements.Block]) -> list[elements.Block]:
    """The blocks but for what a page's program shows of itself: "isPaid: false", in one or in two."""
    kept: list[elements.Block] = []
    named = False
    for block in body:
        state = _STATE.fullmatch(block.text)
        if not state and not (named and _VALUE.fullmatch(block.text)):
            kept.append(block)
        named = state is not None and not state[1]
    return kept


def _without_links(body: Sequence[elements.Block]) -> list[elements.Block]:
    """The blocks but for links to other articles between and below them.

    Where a good part of the page are links, they are what the article is made of.
    """
    away = [
        block.linked >= (_LINKED_BARS if "|" in block.text else _LINKED)
        and block.words >= _LINK_WORDS
        and block.kind != "heading"
        and not ends_sentence(block.text)
        for block in body
    ]
    linked = sum(block.words for block, leads in zip(body, away, strict=True) if leads)
    if linked > _LINK_LIST * sum(block.words for block in body):
        return list(body)
    return [block for block, leads in zip(body, away, strict=True) if not leads]


def _byline(declared: Metadata, printed: Credits) -> str | None:
    """Who wrote it: the persons declared, or printed where none is, or where those are more; agencies.

    A page that says "By" and names others is believed: who declares them runs the site.
    """
    persons: Sequence[str] = declared.authors or printed.persons
    known = set(map(person_names.bare, printed.persons))
    own = set(map(person_names.bare, persons))
    if (known > own) or (printed.said and not known & own):
        persons = printed.persons
    if persons is declared.authors:
        persons = [*persons, *declared.agencies]
    return authors.joined(persons) or authors.joined(declared.agencies) or declared.organization


def _declared_paragraphs(declared: Metadata, found: int) -> list[str]:
    """The paragraphs of the text that the page declares, where it has much more than was found."""
    body = declared.body or ""
    count = len(body.split())
    if count < max(_DECLARED_WORDS, _DECLARED_MORE * found):
        return []
    lines = (
        " ".join(line.split())
        for line in re.sub(r"</?(?:p|br|div)\b[^<>]{0,200}>", "\n", body).split("\n")
    )
    return [line for line in lines if line and "<" not in line]


def _parts(body: Sequence[elements.Block]) -> list[tuple[BlockKind, str]]:
    """The blocks of the body; lines that a page only breaks are parted where a sentence or an item ends."""
    parts: list[tuple[BlockKind, str]] = []
    for index, block in enumerate(body):
        kind = _KINDS.get(block.kind, "paragraph")
        kind = "heading" if is_bold_subhead(body, index) else kind
        lines = block.text.split("\n")
        start = 0
        if kind != "heading" and block.kind != "preformatted" and len(lines) > 1:
            items = sum(map(bool, map(_BULLET.match, lines))) >= _FEWEST_ITEMS
            for n in range(1, len(lines)):
                if ends_sentence(lines[n - 1]) or (items and _BULLET.match(lines[n])):
                    parts.append((kind, "\n".join(lines[start:n])))
                    start = n
        parts.append((kind, "\n".join(lines[start:])))
    while parts and parts[-1][0] == "heading":
        parts.pop()
    return parts
