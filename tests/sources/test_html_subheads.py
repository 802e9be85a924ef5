"""Subheads that are kept, what stands below them, and tables of contents that are not."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from newsum.sources.readers.html_subheads import (
    drop_contents,
    is_bold_subhead,
    is_listed,
    keep_below_headings,
    keep_headings,
)
from newsum.sources.readers.html_tree import page_blocks

LONG = [
    f"The {place} pier was mended by the men of the village, who carried stone from the quarry on "
    "Saturdays for eleven winters and asked nobody for a single crown of money."
    for place in ("north", "south", "old", "new", "long")
]
NAMES = ["The north pier", "The south pier", "The old pier", "The new pier"]
SHORT = "It took eleven winters, and nobody asked for a single crown of all that money."


def page(body: str) -> tuple[list, list[bool]]:
    """The blocks of a page, all of them taken for its article."""
    blocks = page_blocks(lxml_html.document_fromstring(f"<html><body>{body}</body></html>"))
    return blocks, [True] * len(blocks)


def left(blocks: list, found: list[bool]) -> list[str]:
    return [block.text for block, keep in zip(blocks, found, strict=True) if keep]


def parts(container: str) -> str:
    return "".join(
        container.format(name=f"<a href='/{n}'>{name}</a>", text=text)
        for n, (name, text) in enumerate(zip(NAMES, LONG, strict=False))
    )


def test_headings_that_are_links_head_parts_of_their_own() -> None:
    blocks, found = page(
        f"<p>{SHORT}</p>" + parts("<div><h2>{name}</h2><div><p>{text}</p></div></div>")
        + f"<p>{SHORT}</p>"
    )  # fmt: skip
    found = [block.kind != "heading" for block in blocks]
    keep_headings(blocks, found)
    assert all(name in left(blocks, found) for name in NAMES)


def test_teasers_between_paragraphs_stay_out() -> None:
    blocks, found = page(
        f"<div><p>{SHORT}</p>" + parts("<aside><h2>{name}</h2></aside><p>{text}</p>") + "</div>"
    )
    found = [block.kind != "heading" for block in blocks]
    keep_headings(blocks, found)
    assert not set(NAMES) & set(left(blocks, found))


@pytest.mark.parametrize(
    ("body", "kept"),
    [
        pytest.param(f"<h2>Why</h2><p>{SHORT}</p><p>{LONG[0]}</p>", True, id="below a subhead"),
        pytest.param(f"<p>{LONG[1]}</p><p>{SHORT}</p><p>{LONG[0]}</p>", False, id="no subhead"),
        pytest.param(
            f"<h2>Why</h2><aside><p>{SHORT}</p></aside><p>{LONG[0]}</p>", False, id="beside it"
        ),
    ],
)
def test_a_paragraph_below_a_subhead(body: str, kept: bool) -> None:
    blocks, found = page(body)
    found = [block.text != SHORT for block in blocks]
    keep_below_headings(blocks, found)
    assert (SHORT in left(blocks, found)) is kept


def contents(label: str, names: list[str], *, item: str = "<li>{}</li>", above: str = "") -> str:
    told = "".join(f"<h2>{n}. {name}</h2><p>{LONG[0]}</p>" for n, name in enumerate(NAMES, 1))
    return f"{above}{label}<ul>{''.join(map(item.format, names))}</ul>{told}"


DROPPED = {
    "a list of all headings": contents("", NAMES),
    "two, and a label": contents("<h2>In this article</h2>", NAMES[:2]),
    "a label of another language": contents("<p>Inhaltsverzeichnis</p>", NAMES[1:]),
    "headings that repeat headings": contents("", NAMES, item="<h3>{}</h3>"),
    "below a first paragraph": contents("", NAMES, above=f"<p>{SHORT}</p>"),
}


@pytest.mark.parametrize("body", DROPPED.values(), ids=DROPPED)
def test_a_table_of_contents_goes(body: str) -> None:
    blocks, found = page(body)
    drop_contents(blocks, found)
    assert left(blocks, found)[-8:] == [
        one for n, name in enumerate(NAMES, 1) for one in (f"{n}. {name}", LONG[0])
    ]
    assert not set(NAMES) & set(left(blocks, found))
    assert not {"In this article", "Inhaltsverzeichnis"} & set(left(blocks, found))


LISTS = {
    "three without a label": contents("", NAMES[:3]),
    "introduced by a sentence": contents("<p>These are the piers of the island:</p>", NAMES),
    "in another order": contents("", NAMES[::-1]),
    "below much of the article": contents("", NAMES, above=f"<p>{LONG[1]}</p>" * 7),
    "that no heading repeats": contents("", [f"{name} of stone" for name in NAMES]),
}


@pytest.mark.parametrize("body", LISTS.values(), ids=LISTS)
def test_a_list_of_the_article_stays(body: str) -> None:
    blocks, found = page(body)
    drop_contents(blocks, found)
    assert all(found)


def test_what_a_table_of_contents_names_is_no_deck() -> None:
    blocks, _ = page(f"<h1>Piers</h1><p>{NAMES[0]}</p><p>{SHORT}</p><h2>{NAMES[0].upper()}</h2>")
    assert [is_listed(blocks, 0, n) for n in (1, 2, 3)] == [True, False, True]


BOLD = {
    "a line in bold between paragraphs": ("<p><strong>What it cost</strong></p>", True),
    "in b": ("<p> <b>What it cost in the end</b> </p>", True),
    "a question, perhaps an interviewer's": ("<p><strong>What did it cost?</strong></p>", False),
    "what leads to the block below": ("<p><strong>Ines Roth, mason:</strong></p>", False),
    "a sentence": ("<p><strong>It cost nothing.</strong></p>", False),
    "a line of which a part is bold": ("<p><strong>What</strong> it cost</p>", False),
    "a line that leads away": ("<p><strong><a href='/1'>A pier for all of us</a></strong></p>", False),
    "two lines": ("<p><strong>What it cost</strong></p><p><strong>By the year</strong></p>", False),
}  # fmt: skip


@pytest.mark.parametrize(("line", "told"), BOLD.values(), ids=BOLD)
def test_a_subhead_may_be_set_in_bold_alone(line, told):
    blocks, _ = page(f"<p>{LONG[0]}</p>{line}<p>{LONG[1]}</p>")
    assert is_bold_subhead(blocks, 1) == told


def test_a_line_in_bold_above_or_below_the_article_is_no_subhead():
    blocks, _ = page(f"<p><b>Above it</b></p><p>{LONG[0]}</p><p><b>Below it</b></p>")
    assert not any(is_bold_subhead(blocks, n) for n in range(len(blocks)))
