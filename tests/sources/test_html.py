"""The article of a web page: all of it, and what the page says besides left behind."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from newsum.article import dissect
from newsum.errors import NoArticleError
from newsum.model import Source
from newsum.sources import load
from newsum.sources.readers import html_extract
from newsum.sources.readers.html import parse

FIRST = "The harbour of Port Alder reopened on Friday, three days after a storm sank two ferries."
SECOND = "“We have lost ships, not people,” said Ines Okafor, the harbour master, on the quay."
THIRD = "Fishing boats left at dawn, and the first ferry to the islands is due on Sunday morning."
CHORUS = (
    "Roll on, grey river, roll on to the sea, and carry the boats that are coming to me, "
    "for long is the winter and wide is the bay, and all of our brothers are far, far away."
)


def page(body: str, head: str = "<title>Harbour reopens | Alder Post</title>") -> str:
    return f"<html lang='en-GB'><head>{head}</head><body><article>{body}</article></body></html>"


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


STORY = paragraphs(FIRST, SECOND, THIRD)
TEXT = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
AWAY = "<a href='/x'>Ferries to be replaced after storm</a>"

CLEAN = {
    "paragraphs": STORY,
    "headline": f"<h1>Harbour reopens</h1>{STORY}",
    "headline and deck": f"<h1>Harbour reopens</h1><h2>Storm sank two ferries in the bay on Monday"
    f"</h2>{STORY}",
    "link to another article": paragraphs(FIRST, AWAY, SECOND, THIRD),
    "links below the article": f"{STORY}<h3>More news</h3><ul><li>{AWAY}</li></ul>",
    "scripts and styles": f"<script>var a = 1;</script><style>p {{}}</style>{STORY}",
    "menu and footer": f"<nav><a href=/>Home</a></nav>{STORY}<footer>All rights reserved</footer>",
    "line breaks in the source": STORY.replace(" ", "\n   "),
}


@pytest.mark.parametrize("body", CLEAN.values(), ids=CLEAN)
def test_text_is_the_article(body):
    document = parse("a.html", page(body))
    assert document.text == TEXT
    assert document.title == "Harbour reopens"
    assert document.likely_language == "en"


@pytest.mark.parametrize(
    ("inside", "headline"),
    [
        ("<span>Port Alder</span><span>Ferries return</span>", "Port Alder Ferries return"),
        ("<span>Port Alder</span> <span>Ferries return</span>", "Port Alder Ferries return"),
        ("<b>F</b>erries return to Port Alder", "Ferries return to Port Alder"),
        ("Mc<i>Kay</i>’s ferries return", "McKay’s ferries return"),
    ],
)
def test_pieces_of_a_headline(inside, headline):
    assert parse("a.html", page(f"<h1>{inside}</h1>{STORY}", "")).title == headline


CAPTIONS = {
    "credit in brackets": paragraphs("The pier of Tarn on Monday. (Photo: Bo Lind)"),
    "credit and agency": paragraphs("The pier of Tarn on Monday (Bo Lind/Tarn Wire)."),
    "credit of a sign": paragraphs("The pier of Tarn on Monday. © Bo Lind"),
    "credit in words": paragraphs("The pier of Tarn on Monday. Photo by Bo Lind"),
    "credit with its label": paragraphs("The pier of Tarn. Image credit: Bo Lind / Tarn Wire"),
    "file, caption, credit": paragraphs(
        "pier-2.jpg", "The pier of Tarn.", "(Bo Lind/bo@wire.example)"
    ),
}
PROSE = {
    "a photo in a sentence": "The photo by Bo Lind won a prize, and it hangs in the hall of Tarn now.",
    "brackets with a slash": "He won both races on Monday, in both halves of the day (am/pm).",
    "a quote": "“I took the photo: it was late,” said Bo Lind (Tarn Wire/Photo).",
    "a file in a sentence": "The police found a file, pier-2.jpg, on the phone of the harbour master.",
}


@pytest.mark.parametrize("caption", CAPTIONS.values(), ids=CAPTIONS)
def test_captions_are_no_part_of_the_article(caption):
    first, second, third = (f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD))
    for body in (caption + STORY, first + caption + second + third):
        assert parse("a.html", page(f"<h1>Harbour reopens</h1>{body}")).text == TEXT


def test_captions_stay_where_pictures_are_what_a_page_tells_of():
    captions = [
        f"{text.strip('“”')} Photo: Bo Lind".replace("“", "").replace("”", "")
        for text in (FIRST, SECOND, THIRD)
    ]
    assert parse("a.html", page(paragraphs(*captions))).text == "\n\n".join(captions)


def test_a_credit_that_a_page_begins_with_takes_nothing_else_away():
    body = paragraphs("(Bo Lind/bo@wire.example)", FIRST, SECOND, THIRD)
    assert parse("a.html", page(body)).text == TEXT


@pytest.mark.parametrize("prose", PROSE.values(), ids=PROSE)
def test_prose_about_pictures_stays(prose):
    first, second, third = (f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD))
    document = parse(
        "a.html", page(f"<h1>Harbour reopens</h1>{first}{second}<p>{prose}</p>{third}")
    )
    assert prose in document.text


def test_deck():
    document = parse("a.html", page(CLEAN["headline and deck"]))
    assert document.deck == "Storm sank two ferries in the bay on Monday"


KEPT = {
    "subheading": (f"{STORY}<h2>What comes next</h2>{STORY.replace('Port Alder', 'Vale')}",
                   "What comes next"),
    "link within a sentence": (
        paragraphs(FIRST.replace("a storm", "<a href='/s'>a storm</a>"), SECOND, THIRD), FIRST),
    "short paragraph": (paragraphs(FIRST, "Nobody was hurt.", SECOND, THIRD), "Nobody was hurt."),
    "name that is a link": (paragraphs(FIRST, "<a href='/o'>Ines Okafor</a>", SECOND, THIRD),
                            "Ines Okafor"),
    "forced line breaks": (paragraphs(FIRST, "Roses are red<br>violets are blue", SECOND, THIRD),
                           "Roses are red\nviolets are blue"),
    "list of broken lines": (
        paragraphs(FIRST, "+ Berths on the quay<br>* Boats for two<br>– No more maps", SECOND, THIRD),
        "+ Berths on the quay\n\n* Boats for two\n\n– No more maps"),
    "one dash at a line's start": (
        paragraphs(FIRST, "Roses are red<br>– violets are blue", SECOND, THIRD),
        "Roses are red\n– violets are blue"),
    "list": (f"{STORY}<ul><li>Two ferries sank on Monday</li><li>Nobody was hurt at all</li></ul>",
             "Two ferries sank on Monday\n\nNobody was hurt at all"),
    "refrain": (paragraphs(FIRST, CHORUS, CHORUS, CHORUS, SECOND), "\n\n".join([CHORUS] * 3)),
    "markup shown as text": (paragraphs(FIRST, SECOND, THIRD, "He wrote [sic] &lt;b&gt; and"
                                        " [/red] on the wall of the harbour."), "[sic] <b> and"),
}  # fmt: skip


@pytest.mark.parametrize(("body", "text"), KEPT.values(), ids=KEPT)
def test_article_is_not_harmed(body, text):
    assert text in parse("a.html", page(body)).text


def test_a_list_of_links_is_kept_where_it_is_the_article():
    links = "".join(
        f"<li><a href='/{n}'>The harbour festival number {n} is over</a></li>" for n in range(8)
    )
    text = parse("a.html", page(f"<h1>Harbour reopens</h1><p>{FIRST}</p><ul>{links}</ul>")).text
    assert text.count("festival") == 8


FRONTS = {
    "two links": ("<p class=byline>By <a rel=author href=/a>Dana Carn</a> and <a rel=author"
                  " href=/b>Stefan Gut</a></p>", "Dana Carn, Stefan Gut", None, None),
    "date glued to the name": ("<div>By Oda Feldmark<span>March 4, 2024</span></div>",
                               "Oda Feldmark", "2024-03-04", None),
    "role in an element": ("<p class=author><a href=/o>Oda Feldmark</a> <span>Harbour Correspondent"
                           "</span></p>", "Oda Feldmark", None, None),
    "date in a byline": ("<div class=byline><span>Jan 12th 2017 1:01PM</span></div>", None,
                         "2017-01-12", None),
    "either may be the month": ("<p class=date>03/04/2024</p>", None, None, None),
    "settled by the element": ("<time datetime='2022-10-11 08:00'>10/11/2022</time>", None,
                               "2022-10-11", None),
    "deck above the credits": ("<p>Nobody has to book for the islands before the summer ends</p>"
                               "<p>By Oda Feldmark</p>", "Oda Feldmark", None,
                               "Nobody has to book for the islands before the summer ends"),
    "caption with a credit above the credits": (
        "<p>The ferry at the pier of Tarn on Monday. (Photo: Bo Lind)</p>"
        "<p>By Ana Roe</p>", "Ana Roe", None, None),
    "deck as a heading": ("<h2>Nobody has to book for the islands before the summer</h2>", None, None,
                          "Nobody has to book for the islands before the summer"),
}  # fmt: skip


@pytest.mark.parametrize(("front", "byline", "date", "deck"), FRONTS.values(), ids=FRONTS)
def test_front(front, byline, date, deck):
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{front}{STORY}"))
    assert (document.byline, document.date, document.deck) == (byline, date, deck)
    assert document.text == TEXT


ELSEWHERE = {
    "comment": "<div class=comments><time datetime='2024-05-09'>9 May 2024</time>"
    " <span class=comment-author>Moon Boots</span>: Finally.</div>",
    "related": "<aside class=related><a href=/0>Snow closes pass</a> <span class=byline>By <a"
    " rel=author href=/x>Jon Russ</a></span> <time datetime='2021-03-05'>Mar 5</time></aside>",
}


@pytest.mark.parametrize("beside", ELSEWHERE.values(), ids=ELSEWHERE)
def test_nothing_of_the_rest_of_the_page_is_the_articles(beside):
    html = page(f"<h1>Harbour reopens</h1>{STORY}").replace("</body>", f"{beside}</body>")
    document = parse("a.html", html)
    assert (document.byline, document.date) == (None, None)


HEADLINES = {
    "teaser": "<h1><a href=/x>Mayor of Quillon wins a third term</a></h1>",
    "menu word": "<h1>Details</h1>",
    "donation": "<h1>Before you go</h1>",
}


@pytest.mark.parametrize("heading", HEADLINES.values(), ids=HEADLINES)
def test_other_headings_are_no_headline(heading):
    assert parse("a.html", page(f"{heading}{STORY}")).title == "Harbour reopens"


INLINE = {
    "time": "The <time datetime='2024-06-04'>Tuesday</time> vote was close.",
    "drop cap": "<span class=cap>T</span>he Tuesday vote was close.",
    "code": "The <code>Tuesday</code> vote was close.",
    "anchor": "<a name=x>The Tuesday vote was close.</a>",
    "link": "<a href=/x>The Tuesday vote was close.</a>",
}


@pytest.mark.parametrize("inline", INLINE.values(), ids=INLINE)
def test_inline_elements_keep_their_words(inline):
    assert (
        "The Tuesday vote was close."
        in parse("a.html", page(f"{STORY}<p>{inline}</p>{STORY}")).text
    )


def test_a_quote_keeps_its_marks():
    text = parse("a.html", page(f"{STORY}<p><q>We lost ships</q>, she said at the quay.</p>")).text
    assert "“We lost ships”, she said at the quay." in text


def test_structure():
    table = "<table><tr><td>Pier</td><td>Ships</td></tr><tr><td>One</td><td>12</td></tr></table>"
    body = (
        f"{STORY}<h2>What comes next</h2>{STORY}<ul><li>Two ferries sank.</li></ul>{table}{STORY}"
    )
    document = parse("a.html", page(body))
    kinds = [block.kind for block in document.blocks or ()]
    assert {"heading", "item"} <= set(kinds)
    for block in document.blocks or ():
        assert document.text[block.start : block.end].strip()


REFUSALS = {
    "another region": "This content is not available in your region.",
    "a busy server": "Service unavailable. The server is busy.",
    "JavaScript": "You need to enable JavaScript to run this app.",
    "scripts, in other words": "If this takes too long, check that JavaScript is switched on.",
    "a wall": "You have read all of your free stories. Subscribe from 2 crowns a week.",
    "robots, French": "Nous vérifions que votre connexion est sécurisée.",
    "robots": "Please verify you are a human. Ray ID: 7",
    "robots, in other words": "You have been blocked. Why have I been blocked? This site is using a"
    " security service to protect itself from online attacks.",
    "advertising": "Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking.",
    "partners": "Before you continue to Alder. We and our 90 partners store information on your device.",
    "partners, German": "Wir und unsere Partner speichern Informationen auf Ihrem Gerät.",
    "not found, Swedish": "Sidan kunde inte hittas.",
    "not found, Polish": "Nie znaleziono strony o tym adresie.",
    "access, French": "Accès refusé. Vous n’avez pas la permission de voir cette page.",
    "nothing but a frame": "Home News Privacy © 2024 Alder Post",
    "not found": "404 Not Found. The page you are looking for does not exist.",
}


@pytest.mark.parametrize("text", REFUSALS.values(), ids=REFUSALS)
def test_pages_without_an_article_are_refused(text):
    with pytest.raises(NoArticleError):
        parse("a.html", f"<html><head><title>Alder</title></head><body><p>{text}</p></body></html>")


def test_what_a_page_says_where_no_scripts_run_is_no_article():
    menu = "<nav><a href=/a>News</a><a href=/b>Port</a></nav>"
    shell = "<noscript><p>The Alder Post is best read with scripts turned on, so do that.</p></noscript>"
    with pytest.raises(NoArticleError):
        parse("a.html", page(f"{menu}<div id=app></div>{shell}"))
    long = "".join(f"<p>{FIRST} It was ferry number {n} of all.</p>" for n in range(12))
    assert FIRST in parse("a.html", page(f"<noscript>{long}</noscript>")).text


def test_address():
    link = "<link rel=canonical href='https://alder.example/harbour'>"
    assert parse("a.html", page(STORY, link)).url == "https://alder.example/harbour"
    fetched = Source(name="https://alder.example/1", content=page(STORY).encode())
    assert load(fetched).url == "https://alder.example/1"
    assert parse("a.html", page(STORY, "<link rel=canonical href='javascript:1'>")).url is None


@pytest.mark.parametrize(
    "head",
    [
        "<base href='http://[a'><link rel=canonical href='/1'>",
        "<base href='https://alder.example/'><link rel=canonical href='//[a'>",
        "<link rel=canonical href='http://[a'>",
        "<!-- saved from url=(0009)http://[a --><link rel=canonical href='/1'>",
    ],
)
def test_an_address_that_is_none_costs_no_article(head):
    found = parse("a.html", page(STORY, head))
    assert found.url is None
    assert found.text


ADDRESSES = {
    "a canonical link to the front page, and another address": (
        "", "<link rel=canonical href='https://alder.example/'><meta property=og:url content='https://alder.example/1'>"
    ),
    "an item property": ("", "<meta itemprop=mainEntityOfPage content='https://alder.example/1'>"),
    "for those who share it": ("", "<meta name='twitter:url' content='https://alder.example/1'>"),
    "saved by a browser": ("<!-- saved from url=(0023)https://alder.example/1 -->\n", ""),
    "saved by SingleFile": ("<!--\n Page saved with SingleFile \n url: https://alder.example/1 \n-->", ""),
    "saved, and a canonical link without its site": (
        "<!-- saved from url=(0030)https://alder.example/1?s=mail -->", "<link rel=canonical href='/1'>"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("above", "head"), ADDRESSES.values(), ids=ADDRESSES)
def test_address_of_a_saved_page(above, head):
    assert parse("a.html", above + page(STORY, head)).url == "https://alder.example/1"


def test_a_site_whose_front_page_is_the_article_has_its_address():
    link = "<link rel=canonical href='https://alder.example/'>"
    assert parse("a.html", page(STORY, link)).url == "https://alder.example/"
    fetched = Source(name="https://alder.example/1", content=page(STORY, link).encode())
    assert load(fetched).url == "https://alder.example/1", "where it was found says more"


def test_a_canonical_link_without_its_site_is_one_of_the_site_where_it_was_found():
    link = "<link rel=canonical href='/harbour'>"
    fetched = Source(name="https://alder.example/1?s=m", content=page(STORY, link).encode())
    assert load(fetched).url == "https://alder.example/harbour"


def json_ld(**facts: object) -> str:
    article = json.dumps({"@type": "NewsArticle", **facts})
    return f"<title>Harbour reopens</title><script type='application/ld+json'>{article}</script>"


FERRIES = paragraphs(
    *(f"Ferry number {n} is back at its pier, and all {n}0 of its crew are paid." for n in range(8))
)

SHORTFALLS = {
    "not free": (STORY, json_ld(isAccessibleForFree="False"), "the rest is for subscribers"),
    "not free, and all there": (STORY + FERRIES, json_ld(isAccessibleForFree=False), None),
    "a wall": (f"{STORY}<div class='paywall-box'><p>Log in</p></div>", "", "the rest is for subscribers"),
    "longer": (STORY, json_ld(wordCount=812), "it declares 812 words"),
    "as long as it says": (STORY, json_ld(wordCount="50"), None),
    "free": (STORY, json_ld(isAccessibleForFree=True, wordCount="many"), None),
}  # fmt: skip


@pytest.mark.parametrize(("body", "head", "said"), SHORTFALLS.values(), ids=SHORTFALLS)
def test_a_page_that_shows_a_beginning_only_says_so(body, head, said):
    notes = dissect(parse("a.html", page(body, head))).notes
    assert notes == ((f"Little of this page could be read: {said}.",) if said else ())


PRINTED = {
    "the day before, with its minutes": ("February 5, 2026, 11:40 p.m.", "2026-02-05"),
    "the same day": ("February 6, 2026, 5:40 a.m.", "2026-02-06"),
    "another moment": ("February 5, 2026, 11:15 p.m.", "2026-02-06"),
    "both days": ("February 6, 2026, 4:40, updated February 5, 2026", "2026-02-06"),
    "no time of day": ("February 5, 2026", "2026-02-06"),
}


@pytest.mark.parametrize(("line", "day"), PRINTED.values(), ids=PRINTED)
def test_the_day_is_that_of_the_moment_as_it_is_printed(line, day):
    head = json_ld(datePublished="2026-02-06T04:40:00Z")
    body = f"<h1>Harbour reopens</h1><p class=date>{line}</p>{STORY}"
    assert parse("a.html", page(body, head)).date == day


def test_metadata():
    head = (
        "<title>Harbour reopens - Alder Post</title><meta name=author content='Ines Okafor'>"
        "<meta property='og:site_name' content='The Alder Post'>"
        "<meta property='article:published_time' content='2026-03-06T10:00:00Z'>"
    )
    document = parse("a.html", page(STORY, head))
    assert document.title == "Harbour reopens"
    assert document.byline == "Ines Okafor"
    assert document.date == "2026-03-06"


def test_nothing_is_said_on_standard_error():
    code = (
        "from newsum.sources.readers.html import parse\n"
        "try: parse('a', '<html><body></body></html>')\n"
        "except Exception as error: print(error.kind)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("no-article\n", "")


PLAIN = """
import sys
from newsum.sources import find, load
for source in find([sys.argv[1]]): load(source)
third_party = {name.partition(".")[0] for name in sys.modules} - sys.stdlib_module_names
print(sorted(name for name in third_party if not name.startswith("_")))
"""


def test_plain_file_needs_only_the_standard_library(tmp_path: Path):
    """And of that nothing heavy: it is read by every run."""
    path = tmp_path / "a.txt"
    path.write_text(FIRST, "utf-8")
    before = "import sys; print(sorted(n for n in {n.partition('.')[0] for n in sys.modules}"
    bare = subprocess.run(
        [sys.executable, "-c", f"{before} - sys.stdlib_module_names if n[0] != '_'))"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", PLAIN, str(path)], capture_output=True, text=True, check=True
    )
    assert set(eval(done.stdout)) - set(eval(bare)) == {"newsum"}


def runs(text: str) -> Counter[tuple[str, ...]]:
    """Runs of four words, by how often they occur."""
    words = re.findall(r"\w+", text.lower())
    return Counter(zip(*(words[n:] for n in range(4)), strict=False))


def test_floor_of_quality(corpora: Path):
    """On saved pages the mean F1 of four-word runs must not drop; it was .965 when this was set."""
    folder = corpora / "pages"
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as lines:
        sample = [json.loads(line) for line, _ in zip(lines, range(200), strict=False)]
    total = 0.0
    for record in sample:
        path = folder / record["html"]
        want, got = runs(record["text"]), runs(load(Source(name="a.html", path=path)).text)
        total += 2 * (want & got).total() / max(1, want.total() + got.total())
    assert total / len(sample) >= 0.96


def test_an_article_printed_twice_is_read_once():
    said = [
        f"{one} {' '.join([two] * 3)}"
        for one, two in ((FIRST, SECOND), (THIRD, FIRST), (SECOND, THIRD))
    ]
    once = f"<p>{said[0]}</p><h2>Boats</h2><p>{said[1]}</p><h2>Piers</h2><p>{said[2]}</p>"
    for again in (f"<div class=print>{once}</div>", f"<p>{''.join(said)}</p>"):
        text = parse("a.html", page(f"<div>{once}</div>{again}")).text
        assert [text.count(one) for one in said] == [1, 1, 1]


def test_a_refrain_a_form_and_a_menu_of_meals_are_no_copies():
    meal = "<h3>Meal</h3><p>One cup of beans, one of rice and a small spoon of oil, eaten warm at noon.</p>"
    text = parse(
        "a.html", page(f"{paragraphs(FIRST)}{meal}{paragraphs(SECOND)}{meal}{paragraphs(THIRD)}")
    ).text
    assert text.count("One cup of beans") == 2


HEADINGS = {
    "subhead like the title": ("<h1>The many boats of Alder</h1>", f"<h2>Boats of Alder</h2>{paragraphs(SECOND)}",
                               "The boats of Alder", "The many boats of Alder"),
    "site behind a bar": ("<h1>Boats of Alder sink – Alder Post</h1>", "", "Boats of Alder sink – Alder Post", "Boats of Alder sink"),
    "host": ("<h1>alderpost.example</h1><h2>Boats of Alder sink</h2>", "", "Boats of Alder sink", "Boats of Alder sink"),
    "date in an element of its own": ("<h2>Boats of Alder sink <small>/ Dec 2025</small></h2>", "", "Boats of Alder sink", "Boats of Alder sink"),
    "a mark behind a kicker": ("<h1><span>Storm</span> <span>: Boats of Alder sink</span></h1>", "", "Boats of Alder sink", "Boats of Alder sink"),
    "a hyphen behind a kicker": ("<h1><span>Storm</span> <span>- Boats of Alder sink</span></h1>", "", "Boats of Alder sink", "Boats of Alder sink"),
    "a kicker that is declared": ("<h1><span>Storm</span> <span>Boats of Alder sink</span></h1>", "", "Storm: Boats of Alder sink", "Storm: Boats of Alder sink"),
    "another kicker than declared": ("<h1><span>Storm</span> <span>Boats of Alder sink</span></h1>", "", "Weather: Boats of Alder sink", "Boats of Alder sink"),
    "description as heading": (f"<h1>{FIRST} {SECOND} {THIRD}</h1>", "", "Boats of Alder sink", "Boats of Alder sink"),
}  # fmt: skip


@pytest.mark.parametrize(("heads", "below", "title", "headline"), HEADINGS.values(), ids=HEADINGS)
def test_headline_among_headings(heads, below, title, headline):
    html = f"<html><head><title>{title}</title><meta property=og:site_name content='Alder Post'></head><body><article>{heads}{paragraphs(FIRST, SECOND, THIRD)}{below}</article></body></html>"
    assert parse("a.html", html).title == headline


SAID = "The board of the port will meet again in May to decide on the rest."
DECKS = {
    "described, in a class of its own": (f"<p class=x>{SAID}</p>", SAID),
    "below a second title": (f"<h2>Boats of Alder sink again</h2><p class=x>{SAID}</p>", SAID),
    "below a picture": (f"<figure><figcaption>The quay of Alder in the fog on Monday</figcaption></figure><p><b>Alder Post</b></p><p class=x>{SAID}</p>", SAID),
    "the first paragraph": (f"<p>{SAID}</p>", None),
}  # fmt: skip


@pytest.mark.parametrize(("front", "deck"), DECKS.values(), ids=DECKS)
def test_decks(front, deck):
    html = (
        "<html><head><title>Boats of Alder sink</title>"
        "<meta property=og:title content='Boats of Alder sink again'>"
        f"<meta name=description content='{SAID}'></head><body><article>"
        f"<h1>Boats of Alder sink</h1>{front}{paragraphs(FIRST, SECOND, THIRD)}</article></body></html>"
    )
    document = parse("a.html", html)
    assert document.deck == deck
    assert (SAID in document.text) is (deck is None)
    assert "sink again" not in document.text


LONG = f"{FIRST} {THIRD} {SECOND}"


@pytest.mark.parametrize("depth", [1, 2])
def test_an_article_that_only_scripts_hold_is_read(depth):
    held = json.dumps({"body": paragraphs(LONG, "$$ADVERT$$", LONG, LONG)}).replace("<", "\\u003c")
    script = f"push({held if depth == 1 else json.dumps(held)})"
    bare = f"<div id=app>Please enable JavaScript to read on.</div><script>{script}</script>"
    document = parse("a.html", page(bare))
    assert document.text == "\n\n".join([LONG] * 3)
    assert document.title == "Harbour reopens"


def test_scripts_of_a_page_that_shows_its_article_are_not_read():
    script = f"<script>push({json.dumps(paragraphs(*[LONG[::-1]] * 4))})</script>"
    text = parse("a.html", page(f"{paragraphs(LONG, THIRD)}{script}")).text
    assert text == f"{LONG}\n\n{THIRD}"


def test_the_next_article_of_a_page_that_goes_on_is_not_read() -> None:
    below = f"<article><h1>Snow closes the pass</h1>{paragraphs(THIRD[:-1] + ', too.')}</article>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}</article>{below}<article>"))
    assert document.text == TEXT


def test_entries_of_a_live_report_stay() -> None:
    entry = "<article><h2>Ferries leave</h2><p>The first of them left at noon, an hour late, the port said.</p></article>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}{entry}"))
    assert "at noon" in document.text


STATES = {
    "in two blocks": "<dl><dt>showPaywall:</dt><dd>false</dd><dt>isPaid:</dt><dd>true</dd></dl>",
    "in one": "<p>isPaid: false</p><p>maxArticles: 5</p>",
    "marks alone": "<p>|</p><p>„</p>",
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_what_a_page_shows_of_its_program_is_no_text(state):
    assert parse("a.html", page(f"<h1>Harbour reopens</h1>{STORY}{state}")).text == TEXT


INITIALS = {
    "beside its word": "<span class=dropcap>T</span>he port is closed to ships of every kind today.",
    "with a blank": "<span class=initial-letter>T</span> <span>he port</span> is closed to ships of"
    " every kind today.",
    "in an element": "<span><span class=drop-cap>T</span></span>\n<span>he port</span> is closed to"
    " ships of every kind today.",
}


@pytest.mark.parametrize("text", INITIALS.values(), ids=INITIALS)
def test_drop_caps(text):
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{paragraphs(text)}{STORY}"))
    assert "The port is closed to ships of every kind today." in document.text


def test_a_letter_that_is_a_word_keeps_its_blank():
    text = "<b>A</b> <i>ship</i> of the line was seen off the port of Alder this morning."
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{paragraphs(text)}{STORY}"))
    assert "A ship of the line" in document.text


def test_a_page_of_which_all_is_found_is_not_searched_again(monkeypatch):
    said = "The harbour of Port Alder reopened on Friday, days after a storm sank two ferries."
    looks: list[bool] = []

    def found(tree: object, *, fast: bool) -> list[str]:
        looks.append(fast)
        return [said]

    monkeypatch.setattr(html_extract, "_extracted", found)
    assert parse("a.html", f"<html><body><p>{said}</p></body></html>").text == said
    assert looks == [True]
    parse(
        "a.html", f"<html><body><p>{said}</p><p>{said.replace('ferries', 'tugs')}</p></body></html>"
    )
    assert looks == [True, True, False]


@pytest.mark.parametrize("control", ["\x1b[31m", "\x07", "\ufffe", "\ud800", "\x0c"])
def test_a_character_that_no_tree_holds_stops_no_page(control: str) -> None:
    """Right behind a script it is moved as the script goes, which lxml refuses."""
    body = f"<p>{FIRST}</p><p>The pier<script>x()</script>{control} was open on Monday again.</p>"
    text = parse("a.html", page(body)).text
    assert "was open on Monday again." in text
    assert "x()" not in text
    record = json.dumps({"text": body})
    assert "was open on Monday again." in load(Source(name="a.json", content=record.encode())).text


@pytest.mark.parametrize(
    ("more", "deck"), [("", SAID), (f" {FIRST[:40]}", None), (" Nobody was hurt at sea.", SAID)]
)
def test_a_description_that_goes_on_with_the_article_is_no_deck(more, deck):
    described = f"<title>Boats of Alder sink</title><meta name=description content='{SAID}{more}'>"
    body = f"<h1>Boats of Alder sink</h1><p class=x>{SAID}</p>{STORY}"
    document = parse("a.html", page(body, described))
    assert document.deck == deck
    assert (SAID in document.text) is (deck is None)


def test_a_second_heading_is_the_deck_whatever_a_description_goes_on_with():
    described = (
        f"<title>Boats of Alder sink</title><meta name=description content='{SAID} {FIRST}'>"
    )
    body = f"<h1>Boats of Alder sink</h1><h2>{SAID}</h2>{STORY}"
    assert parse("a.html", page(body, described)).deck == SAID


def test_what_leads_to_a_list_is_no_deck():
    box = "<p class=summary>This is part 4 of all that we told of the port of Alder:</p>"
    body = f"<h1>Harbour reopens</h1>{box}<p>By Ines Roth</p>{STORY}"
    assert parse("a.html", page(body)).deck is None


AGAIN = {
    "in the way to the page": "<ol><li>Harbour of Alder reopens</li></ol><h1>Harbour of Alder reopens</h1>{}",
    "as a second heading": "<h1>Harbour of Alder reopens</h1><h2>Harbour of Alder reopens</h2>{}",
    "below": "<h1>Harbour of Alder reopens</h1>{}<div>Harbour of Alder reopens</div>",
}


@pytest.mark.parametrize("body", AGAIN.values(), ids=AGAIN)
def test_the_headline_is_no_part_of_the_article(body):
    document = parse("a.html", page(body.format(STORY), "<title>Harbour of Alder reopens</title>"))
    assert (document.title, document.text) == ("Harbour of Alder reopens", TEXT)


@pytest.mark.parametrize(
    ("label", "stays"), [("Posted on", False), ("Last updated:", False), ("Port Alder", True)]
)
def test_the_label_of_a_date_goes_with_it(label, stays):
    line = f"<p>{label}</p><p>March 4, 2024</p>"
    document = parse("a.html", page(f"<h1>Harbour reopens</h1>{line}{STORY}"))
    assert document.date in ("2024-03-04", None)
    assert document.text in (TEXT, f"{label}\n\n{TEXT}" if stays else TEXT)


def test_a_correction_is_told_in_the_notes():
    said = "Correction, March 5, 2024: This article named the wrong pier at first."
    body = f"<h1>Harbour reopens</h1>{STORY}<div class=errata><p>{said}</p></div>"
    article = dissect(parse("a.html", page(body)))
    assert article.notes == (said,)
    assert said not in article.body
    unsaid = dissect(parse("a.html", page(body.replace("errata", "more"))))
    assert unsaid.notes == ()


def test_a_paragraph_that_stands_twice_is_told_once():
    long = f"{FIRST} {SECOND} {THIRD}"
    twice = f"<div><p>{long}</p></div><div class=x><p>{long}</p></div>"
    text = parse("a.html", page(f"<h1>Harbour reopens</h1>{twice}{paragraphs('It rained.')}")).text
    assert text.count(FIRST) == 1


@pytest.mark.parametrize(
    ("declared", "section"),
    [("Science, Science News", "Science"), ("Arts, Books & Music", "Arts, Books & Music")],
)
def test_a_section_is_told_without_its_own_parts(declared, section):
    assert parse("a.html", page(STORY, json_ld(articleSection=declared))).section == section
