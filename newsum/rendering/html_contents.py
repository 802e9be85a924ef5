"""The contents of several articles, in a page of all of them or in one beside a page each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from pathlib import PurePath
from typing import Final
from urllib.parse import quote

from . import Displayed
from .html_document import CLOSING, opening
from .html_elements import time_element, unbroken
from .masthead import Masthead, masthead_of
from .phrases import counted

PLACE: Final = "contents"
"""The name of the contents in a page of several articles, to which each leads back."""

_WIDE: Final = 100
"""Articles from which their numbers want more room."""


def contents(title: str, entries: Iterable[str]) -> str:
    """The contents: a title, and an entry an article."""
    items = list(entries)
    wide = ' class="wide"' if len(items) >= _WIDE else ""
    listed = f"<ol{wide}>\n{''.join(items)}</ol>\n" if items else ""
    return f'<nav id="{PLACE}">\n<h1>{escape(title)}</h1>\n{listed}</nav>\n'


def entry(head: Masthead, address: str) -> str:
    """An article in the contents: its headline, by whom, of which day, and from where."""
    facts = [
        head.byline and f"By {escape(head.byline)}",
        time_element(head.date),
        head.quote_count,
        escape(head.origin),
    ]
    told = " · ".join(filter(None, facts))
    link = f'<a href="{escape(address)}">{unbroken(head.title or "Untitled")}</a>'
    return f"<li>{link}{told and f' <small>{told}</small>'}</li>\n"


class Index:
    """The contents of a folder with a page an article; the pages come one by one."""

    def __init__(self) -> None:
        self._entries: dict[PurePath, str] = {}

    def add(self, record: Displayed, page: PurePath) -> None:
        """Take in an article, whose page has a path below the folder."""
        self._entries[page] = entry(masthead_of(record), quote(page.as_posix()))

    def pages(self) -> list[PurePath]:
        """The pages of the articles, in their order."""
        return list(self._entries)

    def write(self, pages: Iterable[PurePath]) -> Iterator[str]:
        """Write the contents of these pages."""
        entries = [self._entries[page] for page in pages]
        title = counted(len(entries), "article")
        yield opening(title)
        yield contents(title, entries)
        yield CLOSING
