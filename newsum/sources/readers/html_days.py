"""The days of publication and of the last change, as a block of a page gives them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from ... import authors, person_names
from ...dates import date_line, day_elsewhere, find_dates, iso_date
from ...patterns import pattern
from .html_blocks import Block

PersonsOf: TypeAlias = Callable[[Block], Sequence[str]]

_SHORT_CREDIT: Final = 60
"""Characters of a credit inside an article at most."""

MOST_WORDS_OF_NAMES: Final = 14
"""Words of a line of names beside a date at most."""

_MOST_WORDS_OF_DATE: Final = 4
_MOST_WORDS_OF_LABEL: Final = 6
"""Words beside a date that names nobody at most, and beside one that says what it is the date of; what
has more is a caption."""
_MOST_LINKED: Final = 0.9
_MOST_WORDS_OF_TEASER: Final = 2
"""The share of links from which a line with a date is another article's, and words beside it that are not."""

_UPDATE: Final = pattern(r"updated?|modified|revised|dateModified", re.IGNORECASE)

_PUBLISHED: Final = pattern(
    r"\b(?:published|posted|veröffentlicht|publiée?|publicado|pubblicato)\b", re.IGNORECASE
)
# What says below an article when it was published: "Posted on April 13, 2023", "Datum 13.4.2023".
# "This article was first published on April 13, 2023", "Dieser Beitrag erschien am 13.4.2023".
_POSTED_ON: Final = pattern(
    r"(?:(?:first |originally )?(?:published|posted|veröffentlicht|erschienen|publiée?|publicado|pubblicato)"
    r"|(?:(?:this|diese[rs]?|cet|este|questo|esta|cette) )?[^\W\d_]{4,10} (?:was (?:first |originally )?(?:published|posted)"
    r"|(?:ist |wurde )?(?:erstmals |zuerst )?(?:erschien(?:en)?|veröffentlicht)(?: erstmals| zuerst)? am|wurde am|a été publiée?|(?:se publicó|fue publicad[oa]|foi publicad[oa])"
    r"|è stat[oa] pubblicat[oa]))\b",
    re.IGNORECASE,
)
_DATE_LABEL: Final = pattern(r"(?:date|datum|fecha|data)(?: of publication)?:?", re.IGNORECASE)
_LABEL_WORDS: Final = 3
"""Words beside such a date at most."""

_UNTIL: Final = pattern(
    r"\b(?:bis|until|expires?|jusqu['’]au|hasta(?: el)?|fino al|até) (?:the )?(?:[a-z]{3,9}\.? )?\d",
    re.IGNORECASE,
)
"""What says that a date is the last day on which something can be had."""


def is_date_label(text: str) -> bool:
    """Whether a text only says what the date beside it is.

    >>> is_date_label("Posted On"), is_date_label("Last updated on:"), is_date_label("Port Alder")
    (True, True, False)
    """
    if len(text.split()) > _LABEL_WORDS:
        return False
    said = _PUBLISHED.search(text) or _UPDATE.search(text)
    return said is not None or _DATE_LABEL.fullmatch(text) is not None


def is_dated_byline(text: str) -> bool:
    """Whether a text is a byline with its date, for all its full stop: "By Ana Roe | May 4, 2024 at 9 a.m."."""
    if not authors.says_by(text):
        return False
    dates = date_line(text)
    return dates is not None and len(dates[2].split()) <= MOST_WORDS_OF_NAMES


def moments(block: Block) -> tuple[str | None, str | None]:
    """The days of publication and of the last change that elements in a block declare."""
    published = updated = None
    for moment, names in block.times:
        day = iso_date(moment)
        elsewhere = day_elsewhere(moment)
        if elsewhere and any(elsewhere == printed for printed, _, _ in find_dates(block.text)):
            day = elsewhere
        if _UPDATE.search(names):
            updated = updated or day
        else:
            published = published or day
    return published, updated


def days_of(block: Block, persons_of: PersonsOf, *, inside: bool) -> tuple[str | None, str | None]:
    """The days of publication and of the last change that a block gives; ``persons_of`` tells whom one names.

    ``inside``: it is below the first paragraph of the article, whose text has other days.
    """
    published, updated = moments(block)
    text = " ".join(block.pieces) or block.text
    if published and len(block.times) == 1 and len(text) < _SHORT_CREDIT and _UPDATE.search(text):
        dates = date_line(text)
        return dates[0] if dates else None, published
    if published or updated:
        return published, updated
    dates = date_line(text)
    if dates is None or _UNTIL.search(text) or block.kind == "caption":
        return None, None
    if inside and dates[2] and len(block.text) > _SHORT_CREDIT:
        return None, None
    beside = len(dates[2].split())
    most = 0 if inside and not dates[1] else MOST_WORDS_OF_NAMES
    if beside > min(most, _most_beside(block, text, persons_of)):
        return None, None
    return dates[0], dates[1]


def called_published(block: Block) -> str | None:
    """The day that a block calls that of publication: "Posted on April 13, 2023", "Datum 13.4.2023"."""
    pieces = block.pieces
    labelled = len(pieces) == 2 and _DATE_LABEL.fullmatch(pieces[0])
    said = _POSTED_ON.match(block.text)
    if not labelled and not said:
        return None
    dates = date_line(pieces[1] if not said else block.text[said.end() :])
    if not dates or _UNTIL.search(block.text) or len(dates[2].split()) > _LABEL_WORDS:
        return None
    return dates[0]


def _are_names(pieces: Sequence[str]) -> bool:
    """Whether a line has several persons, each in an element: links to those who wrote the article."""
    names = [piece for piece in pieces if authors.persons(piece) == [piece]]
    return len(names) > 1 and all(map(person_names.has_first_name, names))


def _most_beside(block: Block, text: str, persons_of: PersonsOf) -> int:
    """How many words can stand beside the date of an article."""
    if persons_of(block) or _are_names(block.pieces):
        return MOST_WORDS_OF_NAMES
    if block.linked > _MOST_LINKED:
        return _MOST_WORDS_OF_TEASER
    return _MOST_WORDS_OF_LABEL if _PUBLISHED.search(text) else _MOST_WORDS_OF_DATE
