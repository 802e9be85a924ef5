"""The address of the article on a page: its canonical link, or what else says where it is from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ...patterns import pattern
from ..declared import leads_home, web_address
from ..schemes import address_from

_TOP: Final = 4_000
"""Characters of a page at whose top a program says where it saved it from."""

# "<!-- saved from url=(0033)https://alder.example/ferries -->", as browsers write it, and
# "Page saved with SingleFile url: https://alder.example/ferries".
_SAVED = pattern(
    r"<!--\s{0,9}(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s{1,9}url:\s{0,9})(\S{1,2000})"
)


def saved_from(html: str) -> str | None:
    """Where a program that saved a page says that it found it.

    >>> saved_from("<!-- saved from url=(0029)https://alder.example/ferries -->")
    'https://alder.example/ferries'
    """
    found = _SAVED.search(html[:_TOP])
    return web_address(found[1].removesuffix("-->")) if found else None


def find_address(tree: Any, declared: Iterable[object], saved: str | None) -> str | None:
    """The first address that a page gives its article; a site's front page only where nothing else is.

    Its canonical link goes first, then what else it declares, then where it was saved from.
    """
    links = [
        element.get("href") or ""
        for element in tree.iter("link")
        if "canonical" in (element.get("rel") or "").lower().split()
    ]
    base = next((element.get("href") or "" for element in tree.iter("base")), "") or saved or ""
    found = [
        url
        for link in (*links, *declared, saved)
        if isinstance(link, str) and (url := web_address(address_from(base, link)))
    ]
    return next((url for url in found if not leads_home(url)), next(iter(found), None))
