"""What runs along the edges of a PDF's pages, and what it tells."""

from __future__ import annotations

from itertools import chain

import pytest

from newsum.model import Source
from newsum.sources import load
from newsum.sources.readers.pdf_heads import without_heads
from newsum.sources.readers.pdf_layout import Drawn, Piece, laid_out

from .test_office import drawn_pdf

LINES = (
    "The port of Alder will close two of its eight piers,",
    "the board said on Monday, after a survey found cracks.",
    "Ferries to the islands will leave from Pier 6.",
)
URL = "https://alder.example/news/piers"


def drawn(*pieces: tuple[float, float, float, str]) -> Drawn:
    """A page of texts, each in a row of its own."""
    made = [Piece(text, x, y, size) for size, x, y, text in pieces]
    return Drawn("\n".join(piece.text for piece in made), made)


def page(number: int, body: tuple[str, ...], *around: tuple[float, float, float, str]) -> Drawn:
    """A page with a number below its text, drawn after what runs around it."""
    rows = [(11, 50, 700 - 14 * n, line) for n, line in enumerate(body)]
    return drawn(*around, (9, 300, 30, str(number)), *rows)


def texts(*pages: Drawn) -> list[str]:
    return [laid_out(page) for page in without_heads(pages).pages]


def test_what_stands_at_the_same_place_on_two_pages_goes():
    head = (9, 50, 760, "THE ALDER POST")
    assert texts(page(1, LINES[:2], head), page(2, LINES[2:], head)) == [
        "\n".join(LINES[:2]),
        LINES[2],
    ]


def test_what_differs_in_more_than_a_number_stays():
    first, second = (9, 50, 760, "Piers"), (9, 50, 760, "Ferries")
    assert texts(page(1, LINES[:2], first), page(2, LINES[2:], second)) == [
        "\n".join(("Piers", *LINES[:2])),
        "\n".join(("Ferries", LINES[2])),
    ]


def test_a_refrain_amid_the_text_stays():
    body = (LINES[0], "Ships and salt.", LINES[1])
    other = (LINES[2], "Ships and salt.", "Nobody asked us, the captains said.")
    assert texts(page(1, body), page(2, other)) == ["\n".join(body), "\n".join(other)]


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (URL, URL),
        ("https://alder.example/", None),
        ("https://alder.example/news/two-piers-of-al…", None),
        ("www.alder.example", None),
    ],
)
def test_the_address_that_a_browser_prints_is_the_article_s(printed, told):
    foot = (8, 30, 20, printed)
    trimmed = without_heads([page(1, LINES[:2], foot), page(2, LINES[2:], foot)])
    assert trimmed.address == told
    assert [laid_out(one) for one in trimmed.pages] == ["\n".join(LINES[:2]), LINES[2]]


def test_an_address_on_two_lines_is_none():
    feet = (8, 30, 20, URL), (8, 30, 10, "-of-alder")
    assert without_heads([page(1, LINES[:2], *feet), page(2, LINES[2:], *feet)]).address is None


@pytest.mark.parametrize(("printed", "told"), [(URL, URL), ("file:///home/ines/piers.html", None)])
def test_a_single_page_that_a_browser_printed(printed, told):
    around = (
        (8, 30, 770, "3/4/26, 9:14 AM"), (8, 200, 770, "Port closes two piers - Alder Post"),
        (8, 30, 20, printed), (8, 560, 20, "1/1"),
    )  # fmt: skip
    rows = [(11, 50, 700 - 14 * n, line) for n, line in enumerate(LINES)]
    document = load(
        Source(name="a.pdf", content=drawn_pdf(*around, (24, 50, 740, "Two piers shut"), *rows))
    )
    assert document.url == told
    assert document.text.split("\n") == ["Two piers shut", *LINES]


def test_an_article_that_ends_with_an_address_is_not_a_print_of_it():
    rows = [(11, 50, 700 - 14 * n, line) for n, line in enumerate((*LINES, URL))]
    document = load(Source(name="a.pdf", content=drawn_pdf((24, 50, 740, "Two piers"), *rows)))
    assert (document.url, document.text.split("\n")[-1]) == (None, URL)


@pytest.mark.parametrize("cap", ["T", "I", "“N"])
def test_a_drop_cap_that_is_drawn_before_the_headline(cap):
    rest = {"T": "he port of Alder will close two of its eight piers,", "I": "t rained in Alder,",
            "“N": "obody asked us,” the captains said."}  # fmt: skip
    page = drawn(
        (46, 34, 680, cap), (22, 34, 736, "Two piers shut"),
        (11, 54, 703, rest[cap]), (11, 54, 688, "the board said."),
    )  # fmt: skip
    glued = page.text.replace("\n", "", 1)
    for text in (page.text, glued):
        assert laid_out(Drawn(text, page.pieces)).split("\n")[:2] == [
            "Two piers shut",
            f"{cap}{rest[cap]}",
        ]


def test_a_large_letter_beside_nothing_stays():
    page = drawn((46, 34, 680, "B"), (11, 34, 640, "oats left the harbour of Alder."))
    assert laid_out(page) == "B\noats left the harbour of Alder."


def test_paragraphs_of_two_lines_in_columns_are_told_by_their_indents():
    told = [
        (f"Captain {name} said that the tolls had gone up", f"twice since the spring of 19{n}.")
        for n, name in enumerate(
            ("Roth", "Okafor", "Lund", "Brandt", "Sorrel", "Vane", "Moe", "Tarn", "Fisk"), 71
        )
    ]
    pieces = []
    for column, x in ((told[:6], 34), (told[6:], 320)):
        for n, line in enumerate(chain.from_iterable(column)):
            pieces.append((11, x + (12 if n % 2 == 0 else 0), 700 - 14 * n, line))
    text = laid_out(drawn(*pieces))
    assert [" ".join(part.split()) for part in text.strip().split("\n\n")] == [
        " ".join(pair) for pair in told
    ]


def test_paragraphs_of_one_line_each_are_told_by_their_gaps():
    told = [
        f"Captain {name} said that the tolls had gone up."
        for name in ("Roth", "Lund", "Moe", "Vane", "Fisk", "Tarn")
    ]
    rows, y = [], 700.0
    for n, line in enumerate(told):
        rows.append((11, 50, y, line))
        if n % 2:
            rows.append((11, 50, y := y - 14, "He would not say by how much."))
        y -= 21
    parts = [" ".join(part.split()) for part in laid_out(drawn(*rows)).strip().split("\n\n")]
    assert len(parts) == len(told)
