"""Who wrote the article of a page: persons printed, declared, or told of below it; and nobody else."""

from __future__ import annotations

import json

import pytest

from newsum.sources.readers.html import parse

from .test_html import STORY, TEXT, page

ABOVE = {
    "a name and an address above the lede": "<p>LEO MARCHBANK</p><p>leo@np.example</p>",
    "a name above the lede, by no list of first names": "<p>Mathoai Mpesili</p>",
    "two names with a stroke": "<p>Ada Holm/Bo Lind</p>",
    "written by, in an aside": "<aside class=side><p>Written by Ada Holm, MD*</p></aside>",
    "a class of its own": "<div class=reporter-line><p>Atli Steinn Gudmundsson</p></div>",
    "a card": "<div class=vcard><span class=fn>Ada Holm</span><span class=role>Harbour Editor</span>"
    "<span class=org>Alder Post</span></div>",
    "two names, each in a place": "<p>By Ada Holm in Orlo and Bo Lind in Lenz</p>",
    "an editor behind a semicolon": "<p class=author>Reporting by Ada Holm; editing by Bo Lind</p>",
    "who took the pictures": "<p class=byline>By Ada Holm &amp; Bo Lind (photos)</p>",
    "the parts of two": "<p>Von Ada Holm (Text) und Bo Lind (Fotos)</p>",
    "labels in elements of their own": "<div class=byline><span class=byline-l>Words</span>"
    "<span class=byline-n>Ada Holm</span><span class=byline-l>Photographs</span>"
    "<span class=byline-n>Bo Lind</span></div>",
    "names in capitals": "<p>BY ADA HOLM AND BO LIND</p>",
    "a name beside the date": "<p>March 4, 2024</p><p>Dieter Kuckuck</p>",
}

ABOVE |= {
    "a writer of an agency": "<p class=byline>By ADA HOLM, AP Harbour Writer</p>",
    "a bar between two": "<p class=byline>Ada Holm | Paula Lind</p>",
    "a bar before a paper": "<p class=byline>By Ada Holm | Alder Post</p>",
    "an office before the name": "<p>Par notre correspondante à Lenz, Paula Lind</p>",
    "an office in Dutch": "<p>Door onze verslaggever Paula Lind</p>",
    "the day before the name": "<p>07.03.2024, von Ada Holm</p>",
    "a time with a full stop": "<p>By Ada Holm | Alder Post | PUBLISHED: March 7, 2024 at 11:30 p.m. |"
    " UPDATED: March 8, 2024 at 4:02 a.m.</p>",
    "a place between name and date": "<div><a href=/p>Ada Holm</a><span> Orlo Bay - </span>4 March 2024</div>",
    "two links and a date": "<div><a href=/p>Ada Holm</a> and <a href=/q>Hanna Roe</a> | 4 March 2024</div>",
    "a first name that no list has": "<p>Mathoai Mpesili, Ada Holm</p><p>4 March 2024</p>",
    "a paper behind the name": "<p class=byline>By Ada Holm, Alder Today</p>",
    "an office of two": "<p class=byline>By Ada Holm, Head of Ports and Community Development</p>",
    "the end of a paper's name": "<p class=byline>Ada Holm, Executive Editor, Alder Women’s Health Watch</p>",
}

NAMES = {
    "a writer of an agency": "ADA HOLM",
    "a bar between two": "Ada Holm, Paula Lind",
    "a bar before a paper": "Ada Holm",
    "an office before the name": "Paula Lind",
    "an office in Dutch": "Paula Lind",
    "the day before the name": "Ada Holm",
    "a time with a full stop": "Ada Holm",
    "a place between name and date": "Ada Holm",
    "two links and a date": "Ada Holm, Hanna Roe",
    "a first name that no list has": "Mathoai Mpesili, Ada Holm",
    "a paper behind the name": "Ada Holm",
    "an office of two": "Ada Holm",
    "the end of a paper's name": "Ada Holm",
    "a name and an address above the lede": "LEO MARCHBANK",
    "two names with a stroke": "Ada Holm, Bo Lind",
    "written by, in an aside": "Ada Holm, MD",
    "a card": "Ada Holm",
    "a class of its own": "Atli Steinn Gudmundsson",
    "two names, each in a place": "Ada Holm, Bo Lind",
    "an editor behind a semicolon": "Ada Holm",
    "who took the pictures": "Ada Holm",
    "the parts of two": "Ada Holm",
    "labels in elements of their own": "Ada Holm",
    "names in capitals": "ADA HOLM, BO LIND",
    "a name beside the date": "Dieter Kuckuck",
    "a name above the lede, by no list of first names": "Mathoai Mpesili",
}


@pytest.mark.parametrize("kind", ABOVE)
def test_above_the_article(kind: str) -> None:
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{ABOVE[kind]}{STORY}"))
    assert document.byline == NAMES[kind]
    assert document.text == TEXT


BELOW = {
    "posted by": (
        "<footer>Posted by Colin Wattle on 2025-12-18 in ships.</footer>",
        "Colin Wattle",
    ),
    "written by": (
        "<p class=bio>This post was written by Dana Padell, Head of Marketing</p>",
        "Dana Padell",
    ),
    "authors": (
        "<p>Authors: Julie Weisen and Nat Hoid, harbour engineers</p>",
        "Julie Weisen, Nat Hoid",
    ),
    "another's teaser": (
        "<ul class=more><li><h3>Live news from the border</h3><span class=e-byline__author>"
        "Poppy Plaice</span></li></ul>",
        None,
    ),
    "another's article": ("<h3>Snow closes the pass</h3><p>By: Poppy Plaice</p>", None),
    "a reader": (
        "<ol class=replies><li><cite class=fn>Poppy Plaice</cite> says:<p>At last!</p></li></ol>",
        None,
    ),
    "a reader on a card": (
        "<div class=thread><div class=vcard><b class=fn>Poppy Plaice</b> <i class=says>says:</i></div>"
        "<p>It was high time, I would say.</p></div>",
        None,
    ),
    "reviewed by": ("<p>Reviewed by Poppy Plaice</p>", None),
}


@pytest.mark.parametrize(("below", "byline"), BELOW.values(), ids=BELOW)
def test_below_the_article(below: str, byline: str | None) -> None:
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}{below}"))
    assert document.byline == byline


@pytest.mark.parametrize(
    ("box", "byline"),
    [
        ("<h4>Trev Jackson</h4>", "Trev Jackson"),
        ("<p>Trev Jackson is a harbour engineer.</p>", "Trev Jackson"),
        ("<p>Trev Jacksonville opens.</p>", None),
        ("", None),
    ],
)
def test_a_name_below_the_headline_counts_where_the_end_repeats_it(
    box: str, byline: str | None
) -> None:
    name = "<div><span>Trev Jackson</span></div><div>Share</div>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{name}{STORY}<div>{box}</div>"))
    assert document.byline == byline


def declaring(author: object, site: str = "Alder Post") -> str:
    data = {"@type": "NewsArticle", "headline": "Harbour reopens", "author": author}
    return (
        f"<title>Harbour reopens</title><meta property=og:site_name content='{site}'>"
        f"<script type=application/ld+json>{json.dumps(data)}</script>"
    )


DECLARED = {
    "who owns the site": ("Kristian Larsen", "Kristian Larsen", "", "Kristian Larsen"),
    "the site": ("Alder Post", "Alder Post", "", None),
    "Korean": ("김하늘", "Alder Post", "", "김하늘"),
    "Korean, with the role": ("김하늘 기자", "Alder Post", "", "김하늘"),
    "more are printed": (
        "Rui Marl",
        "Alder Post",
        "<p>Rui Marl, Heba Ledwig & Suparn Patrai</p>",
        "Rui Marl, Heba Ledwig, Suparn Patrai",
    ),
    "the same with a title": ("Ada Holm", "Alder Post", "<p>By Dr. Ada Holm</p>", "Ada Holm"),
    "who runs the site": ("Luke Deal", "Alder Post", "<p>By: Ada Holm</p>", "Ada Holm"),
}


@pytest.mark.parametrize(("author", "site", "front", "byline"), DECLARED.values(), ids=DECLARED)
def test_declared(author: str, site: str, front: str, byline: str | None) -> None:
    person = {"@type": "Person", "name": author}
    html = page(f"<h1>Harbour reopens</h1>{front}{STORY}", declaring(person, site))
    assert parse("a.html", html).byline == byline


PERSON = {"@type": "Person", "name": "Ada Holm"}
NODES = {
    "persons and names": ([PERSON, "Bo Lind", 7, None], "Ada Holm, Bo Lind"),
    "names in one": ({"name": ["Ada Holm", "Bo Lind"]}, "Ada Holm, Bo Lind"),
    "a name in two": ({"givenName": "Ada", "familyName": "Holm"}, "Ada Holm"),
    "half a name": ({"givenName": "Ada"}, None),
    "a name that is none": ({"name": 7}, None),
    "an address": ({"name": "https://alder.example/ada"}, None),
    "nobody": (7, None),
}


@pytest.mark.parametrize(("author", "byline"), NODES.values(), ids=NODES)
def test_authors_in_json(author: object, byline: str | None) -> None:
    assert parse("a.html", page(STORY, declaring(author))).byline == byline


@pytest.mark.parametrize(
    "nodes",
    [
        [{**PERSON, "@id": "#a"}, {"@type": "NewsArticle", "author": [{"@id": "#a"}]}],
        {"@graph": [{**PERSON, "@id": "#a"}, {"@type": "NewsArticle", "author": {"@id": "#a"}}]},
        {"@type": "WebPage", "author": PERSON, "datePublished": "2026-03-04"},
        {"@type": ["WebPage", 7], "mainEntity": {"@type": "NewsArticle", "author": PERSON}},
    ],
    ids=["a list", "a graph", "a page that says what its article does", "the thing of a page"],
)
def test_an_author_by_reference(nodes: object) -> None:
    head = f"<script type=application/ld+json>{json.dumps(nodes)}</script>"
    assert parse("a.html", page(STORY, head)).byline == "Ada Holm"


METAS = {
    "two": (["Ada Holm", "Bo Lind"], "Ada Holm, Bo Lind"),
    "one and both": (["Ada Holm", "Ada Holm and Bo Lind"], "Ada Holm"),
    "the site": (["Alder Post", "Ada Holm"], "Ada Holm"),
}


@pytest.mark.parametrize(("names", "byline"), METAS.values(), ids=METAS)
def test_authors_that_are_declared_several_times(names: list[str], byline: str) -> None:
    head = "".join(f"<meta name=author content='{name}'>" for name in names)
    head += "<meta property=og:site_name content='Alder Post'>"
    assert parse("a.html", page(STORY, head)).byline == byline


def test_what_the_article_itself_declares_goes_before_the_page() -> None:
    head = declaring(PERSON) + "<meta name=author content='Bo Lind'>"
    assert parse("a.html", page(STORY, head)).byline == "Ada Holm"


NOBODY = {
    "those in the news": "<p>Ines Okafor</p>",
    "a place": "<p>Port Alder</p>",
    "the day of a post that is shown": "<blockquote class=twitter-tweet><p>The walls will not stand"
    " another winter. Act now!</p>&mdash; Ann Lowe (@annlowe) <a href=x>May 3, 2021</a></blockquote>",
    "the day of a picture": "<figure><figcaption>Boats in the harbour of Port Alder near the quay,"
    " 24 April 2023</figcaption></figure>",
    "a label beside a date": "<p>Son Güncelleme : 30.04.2024 - 16:49</p>",
}


@pytest.mark.parametrize("front", NOBODY.values(), ids=NOBODY)
def test_nobody(front: str) -> None:
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{front}{STORY}"))
    assert document.byline is None
    assert document.date in (None, "2024-04-30")


DAYS = {
    "only the last change, printed": ("<p>Updated May 27, 2025 09:10AM</p>", None, "2025-05-27"),
    "only the last change, in another language": (
        "<p>Zuletzt aktualisiert am 27.05.2025</p>",
        None,
        "2025-05-27",
    ),
    "both in one line": (
        "<p>Mar 4, 2024 | Last updated on <time datetime=2024-03-06>Mar 6, 2024</time></p>",
        "2024-03-04",
        "2024-03-06",
    ),
    "a caption's": (
        "<p>Rescue boats of the coast guard leaving Port Alder, March 1, 2024</p>",
        None,
        None,
    ),
    "a teaser's": ("<p><a href=/b>Snow closes the pass 01.03.2024</a></p>", None, None),
    "a label of many words": (
        "<p>Essay - Published: 2024.03.04 | harbours | ships | coasts</p>",
        "2024-03-04",
        None,
    ),
    "the last day of a film": ("<p>02:57 Min.. Verfügbar bis 06.05.2024.</p>", None, None),
}


@pytest.mark.parametrize(("line", "date", "updated"), DAYS.values(), ids=DAYS)
def test_days_that_are_printed(line: str, date: str | None, updated: str | None) -> None:
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{line}{STORY}"))
    assert (document.date, document.updated) == (date, updated)


def test_a_change_that_is_declared_and_printed_is_the_only_day() -> None:
    declared = '<meta property="article:modified_time" content="2025-07-09T08:00:00Z">'
    printed = "<h1>Harbour reopens</h1><p>Updated on July 9, 2025</p>"
    document = parse("a.html", page(f"{printed}{STORY}", declared))
    assert document.date == document.updated == "2025-07-09"


FAR = {
    "a day three blocks below the lede": (
        "<p>A standfirst that says what the harbour has cost in all the years since.</p>"
        "<p>Ada Holm</p><p>Staff architect</p><p>Dec 17, 2025</p>",
        "2025-12-17",
    ),
    "a day beside the article, right below the headline": (
        "<aside class=side><p>May 25, 2023</p><p>By Ada Holm</p></aside>",
        "2023-05-25",
    ),
    "a footer between headline and article": (
        "<footer class=meta><span>March 30, 2023 | 4 min read</span></footer>",
        "2023-03-30",
    ),
    "a teaser beside the article": (
        "<aside class=side><h3>Snow closes the pass</h3><p>May 25, 2023</p></aside>",
        None,
    ),
}


@pytest.mark.parametrize("kind", FAR)
def test_the_day_near_the_headline(kind: str) -> None:
    above, day = FAR[kind]
    assert parse("a.html", page(f"<h1>Harbour reopens</h1>{above}{STORY}")).date == day


DAYS_BELOW = {
    "posted on": ("<div class=meta><span>Posted on April 13, 2023</span></div>", "2023-04-13"),
    "German": ("<div>Veröffentlicht am 13. April 2023</div>", "2023-04-13"),
    "a list of facts": (
        "<ul><li><strong>Datum</strong> 28.04.2023</li>"
        "<li><strong>Autorin/Autor</strong> Roman Holm</li></ul>",
        "2023-04-28",
    ),
    "another's": ("<h3>Snow closes the pass</h3><p>Posted on April 13, 2023</p>", None),
    "a comment": ("<div class=comments><p>Posted on April 13, 2023</p></div>", None),
    "no day of publication": ("<p>Archived April 13, 2023</p>", None),
    "sold until": ("<p>Published until April 13, 2023</p>", None),
}


@pytest.mark.parametrize("kind", DAYS_BELOW)
def test_the_day_below_the_article(kind: str) -> None:
    below, day = DAYS_BELOW[kind]
    document = parse("a.html", page(f"<article><h1>Harbour reopens</h1>{STORY}</article>{below}"))
    assert document.date == day


def test_the_author_in_a_list_of_facts_below_the_article() -> None:
    below = DAYS_BELOW["a list of facts"][0]
    document = parse("a.html", page(f"<article><h1>Harbour reopens</h1>{STORY}</article>{below}"))
    assert document.byline == "Roman Holm"


def test_a_biography_in_an_element_of_authors_names_nobody_else() -> None:
    box = (
        "<span class=byline>By <span class=author>Ada Paige Holm</span><ol class=bio><li>Ada Paige"
        " is a harbour editor who has tested every crane that the port of Alder has bought since."
        "</li></ol></span>"
    )
    assert parse("a.html", page(f"<h1>Harbour reopens</h1>{box}{STORY}")).byline == "Ada Paige Holm"


def test_the_author_whom_a_footer_names_below_the_article() -> None:
    footer = "<footer class=post-meta><p class=name><a href=/a/hg rel=author>Halla Goetz</a></p></footer>"
    assert parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}{footer}")).byline == "Halla Goetz"


def declared(*names: str) -> str:
    told = {"@type": "NewsArticle", "author": [{"@type": "Person", "name": name} for name in names]}
    return f"<script type='application/ld+json'>{json.dumps(told)}</script>"


AGENCIES = {
    "a person and an agency": (declared("Ada Holm", "AP"), "", "Ada Holm, AP"),
    "an agency alone": (declared("dpa"), "", "dpa"),
    "one with its full name": (declared("The Canadian Press"), "", "The Canadian Press"),
    "an agency, and a person whom the page names": (
        declared("AFP"),
        "<p class=byline>By Ada Holm</p>",
        "Ada Holm",
    ),
    "the paper with an agency": (
        '<meta property="og:site_name" content="Le Port">' + declared("Le Port et AFP"),
        "<p class=byline>Par Le Port et AFP</p>",
        "Le Port et AFP",
    ),
    "the paper alone": (
        '<meta property="og:site_name" content="Le Port">' + declared("Le Port"),
        "<p class=byline>Par Le Port</p>",
        None,
    ),
    "the owner of the site": (
        '<meta property="og:site_name" content="Ada Holm">' + declared("Ada Holm"),
        "<p class=byline>By Ada Holm</p>",
        "Ada Holm",
    ),
}


@pytest.mark.parametrize("kind", AGENCIES)
def test_news_agencies(kind: str) -> None:
    head, above, byline = AGENCIES[kind]
    made = parse("a.html", page(f"<h1>Harbour reopens</h1>{above}{STORY}", head))
    assert made.byline == byline


DAYS = {
    "w-published-date": "w-published-date",
    "published-date": "published-date",
    "with its namespace": "og:article:published_time",
    "the site, not the article": "site-publish-time",
}


@pytest.mark.parametrize("name", DAYS.values(), ids=DAYS)
def test_a_meta_of_a_name_of_the_sites_own(name: str) -> None:
    head = f"<meta name='{name}' content='2025-05-27T06:03:43Z'>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}", head))
    assert document.date == (None if name.startswith("site") else "2025-05-27")


def test_the_first_of_such_days() -> None:
    head = (
        "<meta name='page-publish-date' content='2026-03-09'>"
        "<meta name='published-date' content='2021-02-16'>"
        "<meta name='last-published-date' content='2020-01-01'>"
    )
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}", head))
    assert document.date == "2021-02-16"


MOMENTS = {
    # Declared, in the address: what day it is.
    "evening in America": ("2026-03-05T02:41:41+00:00", "2026/03/04", "2026-03-04"),
    "evening in America, without seconds": ("2026-03-05T02:41Z", "2026-03-04", "2026-03-04"),
    "morning in Asia": ("2026-03-04T22:30:00.000Z", "2026/03/05", "2026-03-05"),
    "morning in Asia, written otherwise": ("2026-03-04 22:30:00 UTC", "20260305", "2026-03-05"),
    "the same day everywhere": ("2026-03-05T12:00:00Z", "2026/03/05", "2026-03-05"),
    "with a zone of its own": ("2026-03-05T00:41:41+01:00", "2026/03/04", "2026-03-05"),
    "without a zone": ("2026-03-05T00:41:41", "2026/03/04", "2026-03-05"),
    "a day alone": ("2026-03-05", "2026/03/04", "2026-03-05"),
    "two days before": ("2026-03-05T02:41:41Z", "2026/03/03", "2026-03-05"),
    "the wrong side of noon": ("2026-03-05T22:41:41Z", "2026/03/04", "2026-03-05"),
    "a month alone in the address": ("2026-03-05T02:41:41Z", "2026/03", "2026-03-05"),
    "no day in the address": ("2026-03-05T02:41:41Z", "2026/13/44", "2026-03-05"),
}


@pytest.mark.parametrize(("declared", "path", "day"), MOMENTS.values(), ids=MOMENTS)
def test_a_zone_moves_no_day(declared: str, path: str, day: str) -> None:
    head = (
        f"<meta property='article:published_time' content='{declared}'>"
        f"<link rel=canonical href='https://news.example/{path}/harbour'>"
    )
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}", head))
    assert document.date == day


@pytest.mark.parametrize(
    ("moment", "shown", "day"),
    [
        ("2026-03-05T02:41:41Z", "March 4, 2026, 9:41 pm", "2026-03-04"),
        ("2026-03-05T02:41:41Z", "Wednesday", "2026-03-05"),
        ("2026-03-05T02:41:41-05:00", "March 4, 2026", "2026-03-05"),
    ],
)
def test_an_element_s_day_is_the_one_that_it_shows(moment: str, shown: str, day: str) -> None:
    credit = f"<p>By Ana Roe</p><p><time datetime='{moment}'>{shown}</time></p>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{credit}{STORY}"))
    assert document.date == day


def test_the_publisher_among_the_authors_is_none() -> None:
    people = [
        {"@type": "Person", "name": "Ada Holm"},
        {"@type": "Organization", "name": "Alder Post"},
    ]
    data = json.dumps({"@type": "NewsArticle", "headline": "Harbour reopens", "author": people})
    head = f"<script type='application/ld+json'>{data}</script>"
    document = parse("a.html", page(f"{head}<h1>Harbour reopens</h1>{STORY}"))
    assert document.byline == "Ada Holm"


def test_no_change_is_told_of_a_day_before_that_of_publication() -> None:
    head = "<meta property='article:published_time' content='2024-03-05T05:21:00Z'>"
    line = "<p>Updated 11:21 pm CST, March 4, 2024</p>"
    document = parse("a.html", page(f"{head}<h1>Harbour reopens</h1>{line}{STORY}"))
    assert (document.date, document.updated) == ("2024-03-05", None)


IN_OTHER_WORDS = {
    "a report, German": ("<p>Ein Bericht von Ada Holm</p>", "Ada Holm"),
    "a report, Dutch": ("<p>Een verslag van Ada Holm</p>", "Ada Holm"),
    "a report, Italian": ("<p>Servizio di Ada Holm e Hanna Roe</p>", "Ada Holm, Hanna Roe"),
    "a report of a body": ("<p>Ein Bericht von Hafen Watch International</p>", None),
    "submitted": ("<p>Submitted by Ada Holm on Tue, 03/10/2026 - 09:14</p>", "Ada Holm"),
    "a weekday behind the name": (
        "<p>Posted by Ada Holm on Tuesday, March 10, 2026</p>",
        "Ada Holm",
    ),
    "text and pictures": ("<div class=byline>Text: Ada Holm Foto: Bo Lind</div>", "Ada Holm"),
    "prepared, Polish": ("<p>Opracowała: Ada Holm</p>", "Ada Holm"),
    "who the author is": ("<p class=byline>Ada Holm is a historian of markets.</p>", "Ada Holm"),
}


@pytest.mark.parametrize(("line", "byline"), IN_OTHER_WORDS.values(), ids=IN_OTHER_WORDS)
def test_credits_in_other_words(line: str, byline: str | None) -> None:
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{line}{STORY}"))
    assert (document.byline, document.deck) == (byline, None)


@pytest.mark.parametrize(
    ("declared", "byline"),
    [
        ("Holm, Ada", "Ada Holm"),
        ("Holm, Ada J.; van der Roe, Hanna", "Ada J. Holm, Hanna van der Roe"),
        ("Alder Post, Orlo", None),
        ("Holm, Editor", None),
    ],
)
def test_names_as_a_catalogue_sorts_them(declared: str, byline: str | None) -> None:
    head = f"<meta name='dc.creator' content='{declared}'>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}", head))
    assert document.byline == byline


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("This article was first published on March 4, 2024.", "2024-03-04"),
        ("Dieser Beitrag erschien zuerst am 4. März 2024.", "2024-03-04"),
        ("Este artículo fue publicado el 4 de marzo de 2024.", "2024-03-04"),
        ("The report was published on March 4, 2024, by the board of the harbour.", None),
    ],
)
def test_a_line_below_the_article_says_when_it_was_published(line: str, day: str | None) -> None:
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}<p class=note>{line}</p>"))
    assert document.date == day


def test_a_line_of_two_days_below_a_deck_of_a_sentence() -> None:
    deck = "<p class=chapo>The vote, a narrow one, puts an end to three long years of quarrels about a roof.</p>"
    line = "<p>Publié le 04/03/2024 à 09h12, mis à jour le 05/03/2024 à 18h00</p>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{deck}{line}{STORY}"))
    assert (document.date, document.updated) == ("2024-03-04", "2024-03-05")
    assert "Publié" not in document.text


def test_reading_time_beside_day_and_name_is_no_part_of_the_article() -> None:
    line = "<div><span>4.3.2024, 05:00 Uhr</span><span>Lesezeit: 2 Min.</span><span>Mathoai Mpesili</span></div>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{line}{STORY}"))
    assert (document.text, document.date) == (TEXT, "2024-03-04")


def test_a_day_below_the_headline_goes_before_one_above_it() -> None:
    above = "<div class=bar>Saturday, 1 June 2024</div><h1>Harbour reopens</h1>"
    assert (
        parse("a.html", page(f"{above}<p>Published 4 March 2024</p>{STORY}")).date == "2024-03-04"
    )
    assert parse("a.html", page(f"{above}{STORY}")).date == "2024-06-01"


def test_the_printed_person_before_an_organization_that_is_declared() -> None:
    declared = json.dumps(
        {
            "@type": "NewsArticle",
            "headline": "Harbour reopens",
            "author": {"@type": "Organization", "name": "Diario del Valle"},
        }
    )
    head = f'<script type="application/ld+json">{declared}</script>'
    line = "<div class=autores><span>Paula Lind / Ada Holm</span></div>"
    whole = page(f"<h1>Harbour reopens</h1>{line}{STORY}", head)
    assert parse("a.html", whole).byline == "Paula Lind, Ada Holm"
    alone = page(f"<h1>Harbour reopens</h1>{STORY}", head)
    assert parse("a.html", alone).byline == "Diario del Valle"


NO_DECKS = {
    "who wrote it": "Written by: Ada Holm, Head of Ports and Piers, expert in boats of all kinds.",
    "names with degrees": "Ada Holm, DVM, PhD; Paula Lind, BA, PhD (Boats); Nils Roe, DVM, PhD",
}


@pytest.mark.parametrize("kind", NO_DECKS)
def test_who_wrote_it_is_no_deck(kind: str) -> None:
    front = f"<h1>Harbour reopens</h1><h2>{NO_DECKS[kind]}</h2>"
    assert parse("a.html", page(f"{front}{STORY}")).deck is None


@pytest.mark.parametrize(
    "line",
    [
        "Text: Ada Holm · Photo: Bo Vick",
        "Words: Ada Holm | Photos: Bo Vick",
        "Story: Ada Holm / Photography: Bo Vick",
        "Reporting by Ada Holm; editing by Bo Vick",
    ],
)
def test_those_who_took_the_pictures_are_no_authors(line: str) -> None:
    document = parse("a.html", page(f"<h1>Harbour reopens</h1><p class=byline>{line}</p>{STORY}"))
    assert document.byline == "Ada Holm"
