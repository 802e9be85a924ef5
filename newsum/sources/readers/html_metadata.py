"""A page's metadata, without what the site says of itself."""

from __future__ import annotations

import re

from ..declared import letters, line

# What stands between a headline and the name of the site, in a title.
_SEPARATOR = re.compile(r" [|–—·»-] ")

# What stands between authors, as trafilatura joins them.
_BETWEEN_NAMES = re.compile(r" ?[;|] ?")

_NOBODY = ("", "admin")
"""Letters of declared authors who are nobody."""


def headline(title: str | None, site: str | None) -> str | None:
    """The title without the site's name before or behind it.

    >>> headline("Storm hits coast - a ferry sinks – Alder Post", "The Alder Post")
    'Storm hits coast - a ferry sinks'
    """
    title = line(title)
    site_letters = letters(site)
    if not title or not site_letters:
        return title
    starts = [0, *(match.end() for match in _SEPARATOR.finditer(title))]
    ends = [*(match.start() for match in _SEPARATOR.finditer(title)), len(title)]
    while len(starts) > 1 and letters(title[starts[-1] : ends[-1]]) in site_letters:
        del starts[-1], ends[-1]
    while len(starts) > 1 and letters(title[starts[0] : ends[0]]) in site_letters:
        del starts[0], ends[0]
    return title[starts[0] : ends[-1]]


def byline(author: str | None, site: str | None) -> str | None:
    """Who wrote it: the names that are not the site's own.

    >>> byline("Ines Okafor; Jon Vale; Alder Post", "Alder Post")
    'Ines Okafor, Jon Vale'
    """
    nobody = (*_NOBODY, letters(site))
    names = _BETWEEN_NAMES.split(line(author) or "")
    return ", ".join(name for name in names if letters(name) not in nobody) or None
