"""What the places and sizes of a PDF's texts tell: its headline, its drop caps, its columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby, islice, pairwise
from typing import Any, Final, NamedTuple

from ...patterns import pattern
from ..running_heads import ends

SAME_LINE: Final = 2.0
"""Points between the base lines of two texts in one line at most."""
_FEWEST_PAIRS: Final = 6
"""Lines with a text on the left and one on the right that make two columns at least."""
_ALIGNED: Final = 0.7
"""The share of such lines in which each column begins where it does in most."""
_GUTTER: Final = 40.0
"""Points between the beginnings of two columns at least."""
_COLUMN_LETTERS: Final = 12
"""Letters in a line of a column of prose on average at least; cells of tables have fewer."""

_INDENT: Final = 40.0
_LEAST_INDENT: Final = 5.0
"""Points by which a paragraph's first line is indented at most, and at least."""
_FEWEST_AT: Final = 3
_SHARE_AT: Final = 0.1
"""Lines, and the share of them, that begin at the same place, or stand as far apart, at least where that
is a column's edge, or the usual distance: of short paragraphs most lines are the last."""
_GAP: Final = 1.3
"""Times the usual distance of two lines that is between paragraphs at least."""
_MOST_INDENTED: Final = 0.4
"""The share of a page's lines that are indented at most, where that begins paragraphs."""
_FOLLOWING: Final = 0.8
"""The share of indented lines below the end of a sentence at least, where more are indented."""
_PLACED: Final = 0.6
"""The share of a page's lines of which the place is known at least."""
_BEGINNING: Final = 12
"""Characters by which a line is found to be a piece's."""

_CAP_WIDTH: Final = 1.5
"""Times its size that a drop cap is wide, with the blank behind it, at most."""
_DROP_CAP: Final = 1.5
_HEADLINE: Final = 1.25
"""Times as large as the text below, or as most of the text."""
_MOST_CAPS: Final = 20
"""Such letters of a page at most."""
_HEADLINE_WORDS: Final = range(4, 30)
"""Words of a headline that its size tells; a paper's name has fewer."""

_OPENING: Final = "“‘„«»\"'"
"""Marks of a quotation that a drop cap may begin with."""

# Letters that are words as well.
_WORDS: Final = frozenset("AIOEYÀÉÓ")

_WORD = pattern(r"[^\W\d_]+")


class Piece(NamedTuple):
    """A text that is drawn in one go."""

    text: str
    x: float
    y: float
    size: float


class Drawn(NamedTuple):
    """A page's text, and the pieces it was made of, in the order in which they are drawn."""

    text: str
    pieces: Sequence[Piece]


def read_page(page: Any) -> Drawn:
    """The text of a page of pypdf, and its pieces."""
    pieces: list[Piece] = []

    def note(text: str, cm: Sequence[float], tm: Sequence[float], _: Any, size: float) -> None:
        if text.strip():
            x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
            pieces.append(Piece(text.rstrip(), x, y, abs(size * tm[3] * cm[3])))

    return Drawn(page.extract_text(visitor_text=note), pieces)


def laid_out(page: Drawn) -> str:
    """The text of a page: drop caps joined, columns drawn line by line read one by one."""
    columns = _columns(page.pieces)
    return _without_drop_caps(columns or _with_paragraphs(*page), page.pieces)


def _edge(places: Sequence[float]) -> float:
    """Where most lines of a column begin."""
    return float(Counter(map(round, places)).most_common(1)[0][0]) - 0.5


def _with_paragraphs(text: str, pieces: Sequence[Piece]) -> str:
    """The text with a blank line before each that stands further down or in than lines mostly do."""
    rows = text.split("\n")
    placed = _placed(rows, pieces)
    filled = sum(bool(row.strip()) for row in rows)
    if len(placed) < _FEWEST_PAIRS or len(placed) < _PLACED * filled:
        return text
    numbers = sorted(placed)
    steps = [(above, below) for above, below in pairwise(numbers) if _adjoin(placed, above, below)]
    gaps = Counter(round(placed[above].y - placed[below].y) for above, below in steps)
    if not gaps:
        return text
    often = max(_FEWEST_AT, _SHARE_AT * len(steps))
    usual = min(
        (gap for gap, count in gaps.items() if count >= often),
        default=max(gaps, key=gaps.__getitem__),
    )
    edges = Counter(round(piece.x) for piece in placed.values())
    lefts = [x for x, count in edges.items() if count >= max(_FEWEST_AT, _SHARE_AT * len(placed))]
    indented = {number for number in placed if _is_indented(placed[number].x, lefts)}
    if len(indented) > _MOST_INDENTED * len(placed) and not _follow_ends(indented, rows):
        indented.clear()
    steps += [(above, below) for above, below in pairwise(numbers) if _rises(placed, above, below)]
    parted = {
        below
        for above, below in steps
        if (below in indented or placed[above].y - placed[below].y > _GAP * usual)
        and not (rows[below].lstrip()[:1].islower() and not ends(rows[above].rstrip()))
    }
    return "\n".join(f"\n{row}" if number in parted else row for number, row in enumerate(rows))


def _follow_ends(indented: set[int], rows: Sequence[str]) -> bool:
    """Whether sentences end right above nearly all indented lines, as in columns of short paragraphs."""
    above = [rows[number - 1] for number in indented if number]
    return sum(map(ends, above)) >= _FOLLOWING * len(above)


def _placed(rows: Sequence[str], pieces: Sequence[Piece]) -> dict[int, Piece]:
    """The first piece of each row that begins with one."""
    return {number: pieces[inside[0]] for number, inside in pieces_of_rows(rows, pieces).items()}


def pieces_of_rows(rows: Sequence[str], pieces: Sequence[Piece]) -> dict[int, range]:
    """The indices of the pieces of each row that begins with one; both are in the order of drawing."""
    placed: dict[int, range] = {}
    at = 0
    for number, row in enumerate(rows):
        bare = row.strip()
        if not bare or at == len(pieces):
            continue
        if not bare.startswith(pieces[at].text.strip()[:_BEGINNING]):
            continue
        first, reached = at, 0
        while at < len(pieces) and (found := bare.find(pieces[at].text.strip(), reached)) >= 0:
            reached = found + len(pieces[at].text.strip())
            at += 1
        if at == first:
            at += 1  # its text was changed
        placed[number] = range(first, at)
    return placed


def _adjoin(placed: dict[int, Piece], above: int, below: int) -> bool:
    """Whether of two rows one is right below the other, and in letters as large."""
    one, other = placed[above], placed[below]
    return 0 < one.y - other.y < 4 * one.size and abs(one.size - other.size) < 1


def _rises(placed: dict[int, Piece], above: int, below: int) -> bool:
    """Whether the second of two rows begins the next column."""
    return placed[below].y > placed[above].y and placed[below].x > placed[above].x


def _is_indented(x: float, lefts: Sequence[int]) -> bool:
    """Whether a line begins a little to the right of where a column's lines mostly do."""
    return any(_LEAST_INDENT <= x - left <= _INDENT for left in lefts) and not any(
        abs(x - left) < _LEAST_INDENT for left in lefts if left != round(x)
    )


def _usual_size(pieces: Sequence[Piece]) -> float:
    """The size of most letters; 0 where there are none."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[round(piece.size, 1)] += len(piece.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def headline(pages: Sequence[Drawn]) -> str | None:
    """The largest line or lines of the first page, where they are larger than most of the text."""
    pieces = pages[0].pieces if pages else ()
    if not pieces:
        return None
    usual = _usual_size(pieces)
    best, found = usual * _HEADLINE, None
    for size, run in groupby(pieces, key=lambda piece: round(piece.size, 1)):
        text = " ".join(" ".join(piece.text for piece in run).split())
        if size >= best and len(text.split()) in _HEADLINE_WORDS and (found is None or size > best):
            best, found = size, text
    return found


def _without_drop_caps(text: str, pieces: Sequence[Piece]) -> str:
    """A text with its large first letters joined to the words that they begin."""
    usual = _usual_size(pieces)
    large = (
        number
        for number, piece in enumerate(pieces)
        if len(letter := piece.text.strip().lstrip(_OPENING)) == 1
        and letter.isupper()
        and piece.size >= _DROP_CAP * usual
    )
    caps = [
        (number, rest)
        for number in islice(large, _MOST_CAPS)
        if (rest := _beside(pieces[number], pieces)) is not None
    ]
    if not caps:
        return text
    said = Counter(_WORD.findall(text.lower()))
    rows = text.split("\n")
    for number, rest in caps:
        cap = pieces[number].text.strip()
        first = _WORD.match(rest)
        apart = cap in _WORDS and first and said[first[0].lower()] > 1
        drawn_next = pieces[number + 1].text.strip() if number + 1 < len(pieces) else ""
        _join_cap(rows, cap, drawn_next, rest, " " if apart else "")
    return "\n".join(rows)


def _beside(cap: Piece, pieces: Sequence[Piece]) -> str | None:
    """The text that a drop cap begins: the highest line to its right."""
    beside = [
        piece
        for piece in pieces
        if 0 < piece.x - cap.x <= _CAP_WIDTH * cap.size
        and -SAME_LINE <= piece.y - cap.y <= cap.size
        and cap.size >= _DROP_CAP * piece.size
    ]
    if not beside:
        return None
    text = max(beside, key=lambda piece: piece.y).text.strip()
    return text if text[:1].isalpha() else None


def _join_cap(rows: list[str], cap: str, drawn_next: str, rest: str, blank: str) -> None:
    """Take a drop cap from where it was drawn, before other text or alone, to the text that it begins."""
    for number, row in enumerate(rows):
        after = row.strip().removeprefix(cap).lstrip()
        alone = row.strip() == cap
        if not alone and not (
            row.lstrip().startswith(cap) and after and drawn_next.startswith(after[:_BEGINNING])
        ):
            continue
        rows[number] = after
        for below in range(len(rows)):
            if rows[below].lstrip().startswith(rest[:_BEGINNING]):
                rows[below] = f"{cap}{blank}{rows[below].lstrip()}"
                break
        else:
            rows[number] = row
            continue
        if alone:
            del rows[number]
            if number < len(rows) and not rows[number]:
                del rows[number]
        return


def _columns(pieces: Sequence[Piece]) -> str | None:
    """The text of a page whose two columns are drawn line by line; ``None`` for any other."""
    pairs = [
        (left, right)
        for left, right in pairwise(pieces)
        if abs(left.y - right.y) < SAME_LINE and right.x - left.x >= _GUTTER
    ]
    if len(pairs) < _FEWEST_PAIRS:
        return None
    left_x = _edge([left.x for left, _ in pairs])
    right_x = _edge([right.x for _, right in pairs])
    count = sum(
        0 <= left.x - left_x <= _INDENT and 0 <= right.x - right_x <= _INDENT
        for left, right in pairs
    )
    letters = [sum(map(str.isalpha, f"{left.text}{right.text}")) / 2 for left, right in pairs]
    if count < _ALIGNED * len(pairs) or sum(letters) < _COLUMN_LETTERS * len(pairs):
        return None
    if max(Counter(round(piece.y) for piece in pieces).values()) > 2:
        return None  # a table
    top = max(left.y for left, _ in pairs) + SAME_LINE
    widest = max(len(left.text) for left, _ in pairs)
    above: list[str] = []
    left_side: list[str] = []
    right_side: list[str] = []
    below: list[str] = []
    for piece in pieces:
        if piece.y > top:
            above.append(piece.text)
        elif abs(piece.x - right_x) < abs(piece.x - left_x):
            right_side += ["", piece.text] if piece.x - right_x >= _LEAST_INDENT else [piece.text]
        elif len(piece.text) <= 1.3 * widest:
            left_side += ["", piece.text] if piece.x - left_x >= _LEAST_INDENT else [piece.text]
        else:
            below.append(piece.text)
    lines = [*above, "", *left_side, *right_side, *below]
    return "\n".join(f"\n{line}" if line.startswith("  ") else line for line in lines)
