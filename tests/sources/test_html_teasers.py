"""What is left of teasers amid an article, and of tables of contents."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from newsum.sources.readers.html_subheads import drop_named_contents
from newsum.sources.readers.html_teasers import drop_teasers
from newsum.sources.readers.html_tree import page_blocks

FIRST = "<p>The harbour of Port Alder reopened on Friday, three days after a storm sank two ferries.</p>"
LAST = "<p>Fishing boats left at dawn, and the first ferry to the islands is due on Sunday morning.</p>"
TEASER = "<a href=/x>Ferries to be replaced after the storm, the council says</a>"
TEASERS = "".join(
    f"<li>{label}: <a href=/{n}>{text}</a></li>"
    for n, (label, text) in enumerate(
        (("Port", "Six piers to close by June"), ("Sea", "Two seals in the harbour"),
         ("Town", "The mayor wins a third term"), ("In the night, far from all harbours", "A fog"))
    )
)  # fmt: skip


def left(body: str, dropped: str, drop) -> list[str]:
    """The texts of the blocks that stay of a page, where what stands in ``dropped`` is gone already."""
    page = page_blocks(lxml_html.document_fromstring(f"<html><body>{body}</body></html>"))
    found = [block.text not in dropped for block in page]
    drop(page, found)
    return [block.text for block, keep in zip(page, found, strict=True) if keep]


REMAINS = {
    "a section and an author beside a teaser": (
        f"<article><p>Culture</p>{TEASER}<p>Ana Roe</p></article>", []
    ),
    "in an item": (f"<ul><li><p>Culture</p><p>{TEASER}</p></li></ul>", []),
    "more than a few words": (
        f"<article><p>What the council said</p>{TEASER}</article>", ["What the council said"]
    ),
    "a short link": ("<article><p>Culture</p><a href=/x>More</a></article>", ["Culture"]),
}  # fmt: skip


@pytest.mark.parametrize(("box", "stays"), REMAINS.values(), ids=REMAINS)
def test_a_few_words_beside_a_link_that_was_dropped(box, stays):
    dropped = "Ferries to be replaced after the storm, the council says / More"
    body = left(f"{FIRST}{box}{LAST}", dropped, drop_teasers)
    assert body[1:-1] == stays


def test_an_article_in_an_article_element_keeps_its_subheads():
    body = f"<article>{FIRST}<h2>The quay</h2>{LAST}<p>{TEASER}</p></article>"
    assert "The quay" in left(
        body, "Ferries to be replaced after the storm, the council says", drop_teasers
    )


def test_the_last_item_of_a_list_of_links_goes_with_the_others():
    dropped = "Port: Six piers to close by June / Sea: Two seals in the harbour / Town: The mayor wins a third term"
    few = TEASERS.replace("In the night, far from all harbours", "Tonight")
    assert len(left(f"{FIRST}<ul>{few}</ul>{LAST}", dropped, drop_teasers)) == 3, "hardly linked"
    linked = few.replace("A fog", "A fog over the bay")
    assert len(left(f"{FIRST}<ul>{linked}</ul>{LAST}", dropped, drop_teasers)) == 2
    assert len(left(f"{FIRST}<ul>{linked}</ul>{LAST}", dropped[:70], drop_teasers)) > 2


CONTENTS = {
    "by its name": (
        f"<div class='post-toc'><p>In short</p><ul><li>The quay</li><li>The bill</li></ul></div>{FIRST}<h2>The quay</h2>{LAST}",
        ["In short", "The bill"],
    ),
    "an article by that name": (f"<div class='has-toc'>{FIRST}<p>The bill</p>{LAST}</div>", []),
    "a heading that it leads to": (f"{FIRST}<h2 id='toc-1'>The quay</h2>{LAST}", []),
    "below the article": (
        f"{FIRST}<h2>The quay</h2><h2>The bill</h2>{LAST}<p>The quay</p><p>The bill</p>", None
    ),
    "a line below the article that is no heading of it": (
        f"{FIRST}<h2>The quay</h2>{LAST}<p>The bill</p>", []
    ),
}  # fmt: skip


@pytest.mark.parametrize(("body", "gone"), CONTENTS.values(), ids=CONTENTS)
def test_tables_of_contents(body, gone):
    before = left(body, "", lambda page, found: None)
    after = left(body, "", drop_named_contents)
    if gone is None:
        assert after == before[:-2]
    else:
        assert [text for text in before if text not in after] == gone
        assert after.count("The quay") <= 1
