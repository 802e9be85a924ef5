"""A page's headline, and what stands above it."""

from __future__ import annotations

import pytest

from newsum.sources.readers.html import parse
from newsum.sources.readers.html_front import clean_title, without_likely_site

from .test_html import FIRST, SECOND, STORY, TEXT, THIRD, page, paragraphs

ABOVE = {
    "a word for the page": "<h1>Details</h1><h2>Harbour reopens</h2>",
    "a request": "<h1>Support our work</h1><h2>Harbour reopens</h2>",
    "the site's name": "<h1>Alder Post</h1><h2>Harbour reopens</h2>",
    "a section": "<h1>City</h1><h2>Harbour reopens</h2>",
    "a kicker": "<div class=kicker>Transport</div><h1>Harbour reopens</h1>",
    "a kicker in the heading": "<h1><span>Transport</span> <span>Harbour reopens</span></h1>",
}


@pytest.mark.parametrize("above", ABOVE.values(), ids=ABOVE)
def test_what_stands_above_the_headline_is_no_part_of_the_article(above: str) -> None:
    document = parse("a.html", page(f"{above}{STORY}"))
    assert (document.title, document.text) == ("Harbour reopens", TEXT)


def test_prose_above_the_headline_stays() -> None:
    document = parse(
        "a.html", page(f"<p>{FIRST}</p><h1>Harbour reopens</h1><p>{SECOND}</p><p>{THIRD}</p>")
    )
    assert (document.title, document.text) == ("Harbour reopens", TEXT)


@pytest.mark.parametrize(
    ("title", "sites", "headline"),
    [
        ("Alder Post: Harbour reopens", ["Alder Post"], "Harbour reopens"),
        ("The Alder Post: Harbour reopens", ["Alder Post"], "Harbour reopens"),
        ("Storm: Harbour reopens", ["Alder Post"], "Storm: Harbour reopens"),
        ("Alder Post | City | Harbour reopens", ["Alder Post", "City"], "Harbour reopens"),
        ("Alder Post", ["Alder Post"], "Alder Post"),
    ],
)
def test_the_name_of_the_site_before_a_colon(title: str, sites: list[str], headline: str) -> None:
    assert clean_title(title, sites) == headline


@pytest.mark.parametrize(
    "title", ["VIDEO | Harbour reopens | Alder Post", "Harbour reopens | Alder Post"]
)
def test_a_title_with_a_site_that_nothing_names(title: str) -> None:
    assert parse("a.html", page(STORY, f"<title>{title}</title>")).title == "Harbour reopens"


def test_a_bold_headline_and_a_menu_of_one_line() -> None:
    menu = "<a href=/>Home</a> | <a href=/c>City</a> | <a href=/s>Sport</a>"
    body = "<br><br>".join([menu, "<b>Harbour reopens</b>", FIRST, SECOND, THIRD])
    document = parse("a.html", page(body))
    assert (document.title, document.text) == ("Harbour reopens", TEXT)


def test_a_sentence_that_is_wholly_a_link_stays_between_paragraphs() -> None:
    linked = f"<a href=/b>{SECOND}</a>"
    assert (
        parse("a.html", page(f"<h1>Harbour reopens</h1>{paragraphs(FIRST, linked, THIRD)}")).text
        == TEXT
    )


def test_a_short_list_at_the_end_is_kept_whole() -> None:
    items = ["Alder 3, Lenz 1", "Quill 0, Tarn 0", "Orlo 2, Anselm 4"]
    listed = "".join(f"<li>{item}</li>" for item in items)
    document = parse(
        "a.html", page(f"<h1>Harbour reopens</h1>{STORY}<h3>Results</h3><ul>{listed}</ul>")
    )
    assert document.text == "\n\n".join([TEXT, "Results", *items])


TITLES = {
    "Harbour reopens | Alder Post": "Harbour reopens",
    "Harbour reopens « City « Alder Post": "Harbour reopens",
    "Harbour reopens | City | Alder Post": "Harbour reopens",
    "Port - harbour reopens after storm - Alder Post": "Port - harbour reopens after storm",
    "Harbour reopens | alder-post.com": "Harbour reopens",
    "Alder Daily - Storm closes Orlo pass, forty cars stuck": "Storm closes Orlo pass, forty cars stuck",
    "Storm - it closes Orlo pass, forty cars stuck": "Storm - it closes Orlo pass, forty cars stuck",
    "Alder Daily - City - Storm closes Orlo pass, forty cars stuck": "Storm closes Orlo pass, forty cars stuck",
    "Alder Daily - Storm closes Orlo pass - forty cars stuck": "Storm closes Orlo pass - forty cars stuck",
    "Harbour reopens": "Harbour reopens",
}


@pytest.mark.parametrize(("title", "headline"), TITLES.items(), ids=TITLES)
def test_a_site_that_nothing_names(title: str, headline: str) -> None:
    assert without_likely_site(title) == headline


@pytest.mark.parametrize("heading", ["alder-post.com", "***", "…"])
def test_a_heading_without_words_of_its_own_is_no_headline(heading: str) -> None:
    document = parse("a.html", page(f"<h1>{heading}</h1>{STORY}"))
    assert document.title == "Harbour reopens"
    assert document.text.endswith(TEXT)


def test_of_titles_that_begin_alike_the_shorter_counts() -> None:
    head = "<title>Harbour reopens after the storm - pictures</title>"
    head += "<meta property=og:title content='Harbour reopens after the storm'>"
    assert parse("a.html", page(STORY, head)).title == "Harbour reopens after the storm"


SEEN = "Harbour of Alder opens again"
TOLD = "Alder harbour reopening: all that you need to know"
DECLARED = f'<title>{TOLD} | Alder Post</title><meta property="og:title" content="{SEEN}">'
TRAILS = {
    "a menu": f"<nav><ul><li>Home<li><h1>{TOLD}</h1></ul></nav><h2>{SEEN}</h2>",
    "a trail": f"<ol class=breadcrumbs><li>Home<li><h1>{TOLD}</h1></ol><h2>{SEEN}</h2>",
    "a trail in the article": f"<article><header><div class=head__crumb><h1>{TOLD}</h1></div><h2>{SEEN}</h2></header>",
    "a kicker": f"<nav><h1>{TOLD}</h1></nav><h2><span>Port</span><span> – </span><span>{SEEN}</span></h2>",
    "with a date between": f"<nav><h1>{TOLD}</h1></nav><p>4 March 2024</p><h2>{SEEN}</h2>",
}


@pytest.mark.parametrize("above", TRAILS.values(), ids=TRAILS)
def test_the_heading_below_the_trail_that_the_page_declares_too(above: str) -> None:
    document = parse("a.html", page(f"{above}{STORY}", DECLARED))
    assert (document.title, document.text) == (SEEN, TEXT)


ONLY_IN_THE_TRAIL = {
    "no other": f"<nav><ul><li>Home<li><h1>{TOLD}</h1></ul></nav>",
    "one that nothing declares": f"<nav><h1>{TOLD}</h1></nav><h2>Boats of Alder sail</h2>",
    "a newsletter's": f"<nav><h1>{TOLD}</h1></nav><h2>Sign up for our letter</h2>",
}


@pytest.mark.parametrize("above", ONLY_IN_THE_TRAIL.values(), ids=ONLY_IN_THE_TRAIL)
def test_the_heading_in_the_trail_where_no_other_is_declared(above: str) -> None:
    document = parse("a.html", page(f"{above}{STORY}", f"<title>{TOLD} | Alder Post</title>"))
    assert document.title == TOLD


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Harbours need a plan | Opinion", "Harbours need a plan"),
        ("Harbours need a plan | Editorial | Alder Post", "Harbours need a plan"),
        ("Harbours need a plan - Opinion", "Harbours need a plan - Opinion"),
        ("Opinion | Harbours need a plan", "Opinion | Harbours need a plan"),
    ],
)
def test_a_genre_behind_a_bar(title: str, headline: str) -> None:
    assert clean_title(title, ["Alder Post"]) == headline


def test_a_section_that_the_title_of_its_page_repeats() -> None:
    head = "<title>City</title><meta property='og:title' content='Harbour reopens after storm'>"
    body = f"{head}<h1>City</h1><article><h2>Harbour reopens after storm</h2>{STORY}</article>"
    assert parse("a.html", page(body)).title == "Harbour reopens after storm"


def test_the_surest_title_that_no_heading_shows() -> None:
    head = (
        "<title>Alder Post</title><meta property='og:title' content='Harbour reopens after storm'>"
    )
    body = f"{head}<div>Alder Post</div><div>Harbour reopens after storm</div>{STORY}"
    document = parse("a.html", page(body))
    assert (document.title, document.text) == ("Harbour reopens after storm", TEXT)


def test_a_kicker_that_the_surest_title_lacks() -> None:
    head = (
        "<title>Port: Harbour reopens</title><meta property='og:title' content='Harbour reopens'>"
    )
    body = f"{head}<h1><small>Port:</small> <b>Harbour reopens</b></h1>{STORY}"
    assert parse("a.html", page(body)).title == "Harbour reopens"


def test_a_headline_in_two_headings() -> None:
    whole = "The harbour: How a storm closed it"
    head = f"<meta property='og:title' content='{whole}'>"
    body = f"{head}<h1>The harbour:</h1><h2>How a storm closed it</h2>{STORY}"
    document = parse("a.html", page(body))
    assert (document.title, document.deck, document.text) == (whole, None, TEXT)


@pytest.mark.parametrize(
    ("above", "titles", "headline"),
    [
        ("<p>Storm</p>", ["Storm: Harbour reopens"], "Storm: Harbour reopens"),
        ("<p>Storm</p>", ["Storm: Harbour reopens", "Harbour reopens"], "Harbour reopens"),
        ("<p>Weather</p>", ["Storm: Harbour reopens"], "Harbour reopens"),
    ],
    ids=["printed and declared", "not in all titles", "not printed"],
)
def test_a_kicker_that_titles_have(above: str, titles: list[str], headline: str) -> None:
    head = "".join(f'<meta property="og:title" content="{title}">' for title in titles)
    assert parse("a.html", page(f"{above}<h1>Harbour reopens</h1>{STORY}", head)).title == headline


SOUGHT = "<title>Alder ferry times 2024: prices, piers and dates</title>"
CALLED = {
    "by its class": '<h1 class="article-headline">Two ferries sink off the pier</h1>',
    "by the class around it": "<div class=headline><h1>Two ferries sink off the pier</h1></div>",
    "in the header of an article": "<article><header><h1>Two ferries sink off the pier</h1></header></article>",
}
UNCALLED = {
    "by nothing": "<h1>Two ferries sink off the pier</h1>",
    "two of them": 2 * '<h1 class="headline">Two ferries sink off the pier</h1>',
    "a link": '<h1 class="headline"><a href=/x>Two ferries sink off the pier</a></h1>',
    "a section": '<h1 class="headline">Home and City</h1>',
}


@pytest.mark.parametrize("kind", CALLED)
def test_a_headline_that_its_page_calls_so_but_declares_otherwise(kind: str) -> None:
    document = parse("a.html", page(f"{CALLED[kind]}{STORY}", SOUGHT))
    assert (document.title, document.text) == ("Two ferries sink off the pier", TEXT)


@pytest.mark.parametrize("kind", UNCALLED)
def test_headings_that_their_page_does_not_call_the_headline(kind: str) -> None:
    document = parse("a.html", page(f"{UNCALLED[kind]}{STORY}", SOUGHT))
    assert document.title == "Alder ferry times 2024: prices, piers and dates"


def test_headline_and_credits_that_are_only_broken_into_lines() -> None:
    cell = f"Harbour reopens<br>4 March 2024, by Ada Holm<br><br>{FIRST}<br><br>{SECOND}<br><br>{THIRD}"
    document = parse("a.html", page(f"<table><tr><td>{cell}</td></tr></table>"))
    assert (document.byline, document.date, document.text) == ("Ada Holm", "2024-03-04", TEXT)


def test_lines_that_a_page_wraps_stay_together() -> None:
    wrapped = f"The harbour of Alder, which<br>storms have closed, is open.<br>{FIRST}"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1><p>{wrapped}</p>{STORY}"))
    assert "which\nstorms have closed" in document.text
