"""Running heads and feet of a PDF's pages, told by their places, and the address that a browser prints there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from ...patterns import pattern
from ..declared import leads_home, web_address
from ..running_heads import shape
from .pdf_layout import SAME_LINE, Drawn, Piece, pieces_of_rows

_MOST_HEADS: Final = 40
"""Pieces of running heads and feet of a page among which an address is looked for at most."""
_FEWEST_PAGES: Final = 2
"""Pages on which a text must stand at the same place to be a running head or foot."""

_CUT: Final = ("…", "...")
"""What an address has in it that was too long for its line."""

# What a browser prints of where a page was: its address, or that of a file.
_PRINTED = pattern(r"(?:https?|(?:f|ﬁ|fi)le):/{2,3}\S+")

# A page's number as browsers print it beside the address: "1/3".
_PAGE_OF = pattern(r"\d{1,4}\s?/\s?\d{1,4}")


class Trimmed(NamedTuple):
    """Pages without what runs along their edges, and the address that this says they are from."""

    pages: list[Drawn]
    found: bool
    """Whether any has something there."""
    address: str | None


def without_heads(pages: Sequence[Drawn]) -> Trimmed:
    """Take out what stands at the same place above or below the text of several pages.

    What a browser prints around a single page is told by the address and the number beside it.
    """
    counts = Counter(place for page in pages for place in set(map(_place, page.pieces)))
    found = [_heads(page.pieces, counts) for page in pages]
    if len(pages) == 1:
        found = [_of_browser(pages[0].pieces)]
    addresses = (
        _address([page.pieces[n] for n in sorted(heads)[:_MOST_HEADS]])
        for page, heads in zip(pages, found, strict=True)
    )
    address = next(filter(None, addresses), None)
    trimmed = [_without(page, heads) for page, heads in zip(pages, found, strict=True)]
    return Trimmed(trimmed, any(found), address)


def _place(piece: Piece) -> tuple[int, int, str]:
    """Where a text stands and what it says, all numbers alike."""
    return round(piece.x), round(piece.y), shape(piece.text.strip())


def _heads(pieces: Sequence[Piece], counts: Counter[tuple[int, int, str]]) -> set[int]:
    """The indices of a page's pieces that others have, too, above or below all that is its own."""
    again = {n for n, one in enumerate(pieces) if counts[_place(one)] >= _FEWEST_PAGES}
    own = [piece.y for n, piece in enumerate(pieces) if n not in again]
    if not own:
        return set()
    top, bottom = max(own), min(own)
    return {n for n in again if pieces[n].y > top or pieces[n].y < bottom}


def _of_browser(pieces: Sequence[Piece]) -> set[int]:
    """The indices of what a browser prints around a single page: its lowest line, and the highest one.

    An article's last line may be an address, too, but has no page's number beside it.
    """
    if not pieces:
        return set()
    bottom, top = min(piece.y for piece in pieces), max(piece.y for piece in pieces)
    foot = {n for n, piece in enumerate(pieces) if piece.y - bottom < SAME_LINE}
    said = " ".join(pieces[n].text.strip() for n in sorted(foot))
    address = next((pieces[n] for n in foot if _PRINTED.fullmatch(pieces[n].text.strip())), None)
    if address is None or not _PAGE_OF.search(
        "".join(said.replace(address.text.strip(), "").split())
    ):
        return set()
    return foot | {
        n
        for n, piece in enumerate(pieces)
        if top - piece.y < SAME_LINE and abs(piece.size - address.size) < 1
    }


def _address(heads: Sequence[Piece]) -> str | None:
    """The address of an article among running heads and feet; one that is cut, or a site's, is none."""
    for piece in heads:
        text = piece.text.strip()
        address = None if any(cut in text for cut in _CUT) else web_address(text)
        if address and not leads_home(address) and not _goes_on(piece, heads):
            return address
    return None


def _goes_on(piece: Piece, heads: Sequence[Piece]) -> bool:
    """Whether another line stands right below one of a running head or foot."""
    return any(
        round(other.x) == round(piece.x) and 0 < piece.y - other.y < 2 * piece.size
        for other in heads
    )


def _without(page: Drawn, heads: set[int]) -> Drawn:
    """A page without some of its pieces, and without the rows that hold nothing else."""
    if not heads:
        return page
    rows = page.text.split("\n")
    gone = {
        number
        for number, inside in pieces_of_rows(rows, page.pieces).items()
        if heads.issuperset(inside)
    }
    return Drawn(
        "\n".join(row for number, row in enumerate(rows) if number not in gone),
        [piece for n, piece in enumerate(page.pieces) if n not in heads],
    )
