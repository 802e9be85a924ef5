"""What is put back between an article's own blocks, and what is not."""

from __future__ import annotations

import pytest
from lxml import html as lxml_html

from newsum.sources.readers.html_repair import repaired
from newsum.sources.readers.html_tree import page_blocks

FIRST = "The harbour of Port Alder reopened on Friday, three days after a storm sank two ferries."
SECOND = "Fishing boats left at dawn, and the first ferry to the islands is due on Sunday morning."
THIRD = "The council of the island, which owns the pier, meets on Tuesday to hear the engineers."
MORE = "".join(f"<p>{THIRD.replace('Tuesday', day)}</p>" for day in ("Monday", "Sunday", "Friday"))
LINK = "<a href=/x>Ferries to be replaced after the storm</a>"

KEPT = {
    "a paragraph between two": f"<p class=a>{FIRST}</p><p class=a>{SECOND}</p><p class=a>{THIRD}</p>",
    "a list": f"<p>{FIRST}</p><ul><li>Two ferries</li><li>One pier</li></ul><p>{THIRD}</p>",
    "the items of a list": f"<p>{FIRST}</p><p>{THIRD}</p><ul><li>Two ferries sank.</li><li>A pier.</li></ul>",
}

CAPTION = "The toll house in the snow of that winter"

LINKS = [
    "The school closes until the roof is mended",
    "The mail boat is late for the ninth time",
    "The mayor of the island wins a third term",
    "The engine of 1968 goes to the museum",
    "The council looks for a second ship by spring",
    "The baker asks for another count of votes",
]
LINKED = "".join(f"<p><a href=/{n}>{text}</a></p>" for n, text in enumerate(LINKS))

LEFT = {
    "a link between two": f"<p>{FIRST}</p><p>{LINK}</p><p>{THIRD}</p>",
    "a list of links": f"<p>{FIRST}</p><ul><li>{LINK}</li><li>{LINK} now</li></ul><p>{THIRD}</p>",
    "a hidden one": f"<p>{FIRST}</p><p style='display: none'>{SECOND}</p><p>{THIRD}</p>",
}


def lost(body: str, *texts: str) -> list[str]:
    """What is kept of a page of which the model kept all but these texts."""
    page = page_blocks(
        lxml_html.document_fromstring(f"<html><body><div>{body}{MORE}</div></body></html>")
    )
    kept = [block.text not in texts for block in page]
    found = repaired(page, kept, -1, frozenset())
    return [block.text for block, keep in zip(page, found, strict=True) if keep]


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        pytest.param(KEPT["a paragraph between two"], [SECOND], id="a paragraph between two"),
        pytest.param(KEPT["a list"], ["Two ferries", "One pier"], id="a list"),
        pytest.param(KEPT["the items of a list"], ["A pier."], id="the items of a list"),
        pytest.param(f"<p>{FIRST}</p>{LINKED}", LINKS[1:3], id="links that are the article"),
        pytest.param(
            f"<article><p>{FIRST}</p><p>The harbour office advises:</p></article>"
            f"<ul><li>Stay at home.</li><li>Ring first.</li></ul><h2>{THIRD}</h2>",
            ["Stay at home.", "Ring first."],
            id="a list that is introduced, beside the article",
        ),
    ],
)
def test_what_stands_between_is_put_back(body: str, texts: list[str]) -> None:
    assert set(texts) <= set(lost(body, *texts))


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        pytest.param(
            LEFT["a link between two"], ["Ferries to be replaced after the storm"], id="a link"
        ),
        pytest.param(
            LEFT["a list of links"],
            [
                "Ferries to be replaced after the storm",
                "Ferries to be replaced after the storm now",
            ],
            id="a list of links",
        ),
        pytest.param(LEFT["a hidden one"], [SECOND], id="hidden"),
    ],
)
def test_what_leads_away_or_is_hidden_is_not(body: str, texts: list[str]) -> None:
    assert set(texts).isdisjoint(lost(body, *texts))


def test_a_page_of_which_nothing_is_the_article_stays_so() -> None:
    page = page_blocks(lxml_html.document_fromstring(f"<html><body><p>{FIRST}</p></body></html>"))
    assert repaired(page, [False], -1, frozenset()) == [False]


def kept_of(page_source: str, *texts: str, headline: int = -1) -> list[str]:
    """What is kept of a page of which the model kept these texts alone."""
    page = page_blocks(lxml_html.document_fromstring(f"<html><body>{page_source}</body></html>"))
    found = repaired(page, [block.text in texts for block in page], headline, frozenset())
    return [block.text for block, keep in zip(page, found, strict=True) if keep]


def test_the_next_part_of_an_article_is_kept() -> None:
    parts = f"<div class=text><p>{FIRST}</p></div><div class='text two'><p>{SECOND}</p></div>"
    assert kept_of(parts, FIRST) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param(
            f"<div class=text><p>{FIRST}</p></div><h2>More</h2><div class=text><p>{SECOND}</p></div>",
            id="below a heading",
        ),
        pytest.param(
            f"<div class=text><p>{FIRST}</p></div><div class=note><p>{SECOND}</p></div>",
            id="in an element of another kind",
        ),
        pytest.param(
            f"<ol class=talk><li class=one><p>{FIRST}</p></li><li class=one><p>{SECOND}</p></li></ol>",
            id="what readers say",
        ),
        pytest.param(
            f"<div class=text><p>{FIRST}</p></div><div class=text><p><a href=/x>{SECOND}</a></p></div>",
            id="a link",
        ),
    ],
)
def test_what_is_another_article_is_not(parts: str) -> None:
    assert kept_of(parts, FIRST) == [FIRST]


def test_a_lede_that_is_all_a_link_is_kept() -> None:
    page = f"<h1>Port open</h1><p><b><a href=/tag>{FIRST}</a></b></p><p>{SECOND}</p>"
    assert kept_of(page, SECOND, headline=0) == [FIRST, SECOND]
    teaser = f"<h1>Port open</h1><p><a href=/x>{LINKS[0]}</a></p><p>{SECOND}</p>"
    assert kept_of(teaser, SECOND, headline=0) == [SECOND]


def test_a_word_with_a_colon_introduces_no_list() -> None:
    page = f"<div><p>{FIRST}</p><p>Notes:</p><ul><li>Seen in May.</li></ul></div><h2>{THIRD}</h2>"
    assert kept_of(page, FIRST, "Notes:") == [FIRST, "Notes:"]


def test_a_heading_like_most_of_the_articles_is_kept() -> None:
    items = [f"<h3><a href=/{n}>{text}</a></h3><p>{FIRST}</p>" for n, text in enumerate(LINKS)]
    kept = kept_of(f"<div>{''.join(items)}</div>", FIRST, *LINKS[1:4], *LINKS[5:])
    assert [text for text in kept if text != FIRST] == LINKS[1:]  # what is above all is another's
    few = kept_of(f"<div>{''.join(items)}</div>", FIRST, *LINKS[1:3])
    assert [text for text in few if text != FIRST] == LINKS[1:3]


ROWS = "<tr><td>Pier</td><td>1926</td></tr><tr><td>Quay</td><td>1931</td></tr>"


def test_a_table_between_paragraphs_is_kept() -> None:
    body = f"<p>{FIRST}</p><table>{ROWS}</table><p>{THIRD}</p>"
    assert "Pier | 1926" in lost(body, "Pier | 1926", "Quay | 1931")


def test_a_table_of_links_is_not() -> None:
    rows = ROWS.replace("<td>", "<td><a href=/x>").replace("</td>", "</a></td>")
    body = f"<p>{FIRST}</p><table>{rows}</table><p>{THIRD}</p>"
    assert "Pier | 1926" not in lost(body, "Pier | 1926", "Quay | 1931")


def test_a_section_over_teasers_goes_where_it_is_repeated() -> None:
    teaser = f"<div><div>Culture</div><div><h4>{LINK}</h4></div></div>"
    gone = "Ferries to be replaced after the storm"
    body = f"<p>{FIRST}</p>{teaser}<p>{SECOND}</p>{teaser}<p>{THIRD}</p>{teaser}"
    assert "Culture" not in lost(body, gone)
    assert "Culture" in lost(f"<p>{FIRST}</p>{teaser}<p>{SECOND}</p>", gone)


def test_the_lede_far_below_the_headline() -> None:
    videos = "".join(f"<h3><a href=/{n}>The storm in pictures, {n}</a></h3>" for n in range(12))
    body = f"<h1>Port reopens</h1>{videos}<div><p class=text>{FIRST}</p></div>"
    page = page_blocks(
        lxml_html.document_fromstring(f"<html><body>{body}<p class=text>{SECOND}</p></body></html>")
    )
    found = repaired(page, [block.text == SECOND for block in page], 0, frozenset({0}))
    assert [block.text for block, keep in zip(page, found, strict=True) if keep] == [FIRST, SECOND]


LONG = f"{FIRST} {SECOND} ♦"
ALIKE = "".join(f"<p class=text>{THIRD.replace('pier', thing)}</p>" for thing in "abcde")


def test_the_last_paragraph_of_an_article_is_kept_where_it_is_like_the_others() -> None:
    kept = [THIRD.replace("pier", thing) for thing in "abcde"]
    assert kept_of(f"<div>{ALIKE}<p class=text>{LONG}</p></div>", *kept)[-1] == LONG
    assert kept_of(f"<div>{ALIKE}<p class=note>{LONG}</p></div>", *kept)[-1] == kept[-1]


CUT = "The council of the island will hear the engineers, who say that the pi..."


def test_a_teaser_that_is_cut_off_goes() -> None:
    box = f"<div class=box><a href=/x>{FIRST}</a><p>{CUT}</p></div>"
    kept = [THIRD.replace("pier", thing) for thing in "abcde"]
    assert CUT not in kept_of(f"<div>{ALIKE}{box}{ALIKE}</div>", *kept, CUT)
    assert CUT in kept_of(
        f"<div>{ALIKE}<a href=/x>{FIRST}</a><p>{CUT}</p>{ALIKE}</div>", *kept, CUT
    )


OFFER = "The best of the port, chosen by our editors on Fridays for all who love ships."
BOXES = {
    "a field": f"<div class=q><p>{OFFER}</p><form><input type=email></form></div>",
    "a field by its name": f"<form><p>{OFFER}</p><input name='your_email'></form>",
    "a name": f"<section class=NewsletterBox><p>{OFFER}</p></section>",
}
NO_BOXES = {
    "a field for words": f"<div><p>{OFFER}</p><input type=search></div>",
    "a box of much else": f"<div class=newsletter>{ALIKE}<p>{OFFER}</p></div>",
    "an article with a field": f"<article><p>{OFFER}</p><input type=email></article>",
}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_boxes_to_sign_up_go(box: str) -> None:
    assert OFFER not in kept_of(f"<div>{ALIKE}{box}</div>", THIRD.replace("pier", "a"), OFFER)


@pytest.mark.parametrize("box", NO_BOXES.values(), ids=NO_BOXES)
def test_what_is_no_such_box_stays(box: str) -> None:
    assert OFFER in kept_of(f"<div>{ALIKE}{box}</div>", THIRD.replace("pier", "a"), OFFER)


def test_a_page_that_is_all_box_stays() -> None:
    assert kept_of(BOXES["a field"], OFFER) == [OFFER]


@pytest.mark.parametrize(("called", "kept"), [("wp-caption-text", False), ("lead-text", True)])
def test_what_its_class_calls_the_text_of_a_caption(called: str, kept: bool) -> None:
    blocks = page_blocks(
        lxml_html.document_fromstring(
            f"<p>{FIRST}</p><p class={called}>{CAPTION}</p><p>{SECOND}</p>"
        )
    )
    assert repaired(blocks, [True] * len(blocks), -1, frozenset())[1] is kept
