"""For each kind of boilerplate what goes, and what looks like it and must stay."""

from __future__ import annotations

import pytest

from newsum.article import dissect
from newsum.article.boilerplate.rules import kinds_by_rules, matching_rule, tokens
from newsum.model import Document

from ..texts import BODY, HEADLINE, LEDE, SECOND, THIRD, article, paste

GONE = {
    "reading-time": ["3 min read", "Reading time: 4 minutes", "Estimated reading time: 2 minutes"],
    "share": [
        "Share this article",
        "Share This Story 48",
        "1,204 shares",
        "Copy link",
        "Print this page",
    ],
    "related": [
        "Read more: Why the harbor is empty",
        "SEE ALSO: Ten depots that became parks",
        "RELATED: Mayor wins third term",
        "Read more about coal",
        "Continue reading",
    ],
    "advertisement": [
        "Advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Story continues below advertisement",
    ],
    "promotion": [
        "Sign up for our morning newsletter",
        "Sign up for our weekly newsletter to get the best stories first.",
        "Subscribe to the Northfield Gazette",
        "Download our app for breaking news",
        "Follow us on Twitter @northfieldgazette.",
        "Enter your email address",
        "View this email in your browser: https://gazette.example/17",
        "You are receiving this email because you signed up.",
        "Unsubscribe: https://gazette.example/u/17",
        "Sent from my iPhone",
    ],
    "consent": [
        "We use cookies to give you the best experience on our website.",
        "This site uses cookies. By continuing you agree to our policy.",
        "Accept all cookies",
        "Do not sell my personal information",
    ],
    "menu": ["Skip to content", "Main menu", "Toggle navigation"],
    "footer": ["Privacy Policy", "Terms of Use", "Contact us"],
    "copyright": [
        "© 2024 The Northfield Gazette. All rights reserved.",
        "Copyright 2024 Northern Press Agency",
        "The Northfield Gazette. All rights reserved.",
    ],
    "comments": ["Be the first to comment", "No comments yet", "Comments are closed."],
    "biography": [
        "Follow her on Twitter @janedoe.",
        "The opinions expressed in this commentary are solely those of Jane Doe.",
        "Jane Doe is a staff writer.",
    ],
    "credit": [
        "Reporting by Jane Doe; Editing by John Roe",
        "(Reporting by Jane Doe in Northfield; editing by John Roe)",
        "Northern Press writer John Roe in Port Anselm contributed to this report.",
    ],
    "caption": [
        "Photo: Jane Doe/Northern Press",
        "Image source, Getty Images",
        "The coal depot in Northfield on Monday. Jane Doe/AFP via Getty Images",
        "Mayor Tobias Harrow speaks to reporters. (AP Photo)",
        "Photo by Jane Doe",
    ],
    "video": [
        "Watch: Last train leaves the depot",
        "Scroll down for video",
        "00:00 / 03:12",
        "Media playback is not supported on this device",
    ],
    "time": ["10:32", "3:15 p.m.", "11.05 GMT", "2 hours ago", "14 min ago"],
    "note": [
        "Correction: The depot opened in 1924, not 1942.",
        "UPDATE: The council has confirmed the vote.",
        "This article was amended on 5 March 2024 to add a comment from Carrow Fuels.",
        "An earlier version of this story misspelled the name of the mayor.",
    ],
}

STAYS = {
    "reading-time": [
        "The judge needed 3 minutes to read the sentence.",
        "It is a 3 minute read, she said of the report, and nobody on the council had read it.",
    ],
    "share": [
        "Share this article with your neighbors, the leaflet said, and they did so by the thousand.",
        "Share prices fell.",
        "He shared the story.",
        "“Share this,” she said.",
        "Print is dying, he said.",
    ],
    "related": [
        "The two men are not related.",
        "Read more books, the teacher told them, and fewer screens.",
        "See also what it did to the harbor, she said.",
        "More than 40 people were hurt.",
        "Related charges were dropped.",
    ],
    "advertisement": [
        "The advertisement was withdrawn.",
        "Ads for coal are banned in Northfield.",
        "Story continues to divide town.",
    ],
    "promotion": [
        "Sign up for the race closed on Monday with 400 runners.",
        "Subscribe or go without, the paper told its readers.",
        "Download speeds fell by half.",
        "Follow the money, the prosecutor told the jury.",
        "Get the children out first, he shouted.",
        "You are receiving the wrong man, she told the guards.",
        "Unsubscribed readers had to pay twice.",
        "Sent from my own desk, the letter never arrived, he said.",
        "View of the harbor from the hill.",
    ],
    "consent": [
        "We use coal because we have nothing else, she said.",
        "Cookies were handed out to the children.",
        "Got it wrong: that is what the inquiry says of the council.",
    ],
    "menu": [
        "The menu has not changed since 1954.",
        "Home is where the dust is, she said.",
        "Search teams found the boat.",
    ],
    "footer": [
        "Privacy is dead, he said.",
        "The terms of use were never read by anybody.",
        "Contact was lost at noon.",
        "Help came too late.",
    ],
    "copyright": [
        "Copyright law has not kept up, the judge said.",
        "She holds the copyright in all of his songs.",
    ],
    "comments": [
        "Comments by the mayor angered the owners.",
        "Comments of that kind, she said, have no place in a council.",
        "The council would not comment.",
        "Reply all, she wrote, and everybody did.",
    ],
    "biography": [
        "Follow him on his way to work and you meet half the town.",
        "The author is accused of inventing two of the five witnesses.",
        "Jane Doe is a writer and a mother of four who was caught in the storm.",
    ],
    "credit": [
        "Reporting from the depot is forbidden.",
        "Editing the genes of wheat is legal in Corvania.",
        "Dust and noise contributed to the closure.",
        "Compiled by two doctors over nine years, the study is the largest of its kind.",
    ],
    "caption": [
        "Photos of the depot were sold at auction.",
        "Image processing did the rest.",
        "Getty said the museum would lend the picture.",
        "She kept his photo.",
        "File servers were seized.",
        "Pictures show smoke over the harbor.",
    ],
    "video": [
        "Video shows the train leaving.",
        "Watch out for ice, drivers were told.",
        "Play was stopped for an hour.",
        "Live music returns to the pier.",
        "“VIDEO: a word he hated,” she said.",
    ],
    "time": [
        "10:32 was the time on the stopped clock.",
        "3:15 p.m. is when the gates close, the owner said.",
        "2-1",
        "2 hours ago the road was still open, he said.",
    ],
    "note": [
        "Correction officers are on strike.",
        "Updates to the plan are expected in May.",
        "An earlier version of the draft resolution called on the mayor to resign.",
        "The article has been read a million times.",
    ],
}


def _pairs(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(kind, line) for kind, lines in table.items() for line in lines]


def test_every_kind_is_tested_both_ways() -> None:
    assert GONE.keys() == STAYS.keys()


@pytest.mark.parametrize(("kind", "line"), _pairs(GONE))
def test_gone(kind: str, line: str) -> None:
    text = article(HEADLINE, LEDE, SECOND, line, THIRD)
    found = dissect(Document(source="test", text=text))
    assert [(piece.kind, piece.text) for piece in found.removed[1:]] == [(kind, line)]
    assert found.body == (LEDE, SECOND, THIRD)


@pytest.mark.parametrize(("kind", "line"), _pairs(STAYS))
def test_stays(kind: str, line: str) -> None:
    text = article(HEADLINE, LEDE, SECOND, line, THIRD)
    found = dissect(Document(source="test", text=text))
    assert found.body == (LEDE, SECOND, line, THIRD)


def test_buttons_beside_each_other() -> None:
    lines = [LEDE, "Facebook", "Twitter", "WhatsApp", "Email", "Print", SECOND]
    assert kinds_by_rules(lines) == [None, *["share"] * 5, None]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            [LEDE, "The buyers are:", "Facebook", "Google", SECOND], id="list of companies"
        ),
        pytest.param([LEDE, "Facebook", SECOND], id="a heading"),
        pytest.param([LEDE, "More", SECOND], id="a name"),
    ],
)
def test_one_button_is_a_word(lines: list[str]) -> None:
    assert kinds_by_rules(lines) == [None] * len(lines)


@pytest.mark.parametrize(("above", "kind"), [((), None), (("It rained on Monday.",), "related")])
def test_an_explainer_is_a_headline_at_the_top(above: tuple[str, ...], kind: str | None) -> None:
    lines = [*above, "Explainer: What the salt tax means", "It adds two pence to a loaf of bread."]
    assert kinds_by_rules(lines)[len(above)] == kind


def test_links_below_a_heading_go_and_the_article_goes_on() -> None:
    lines = [LEDE, "Related stories", "Mayor wins third term", "Why the harbor is empty", SECOND]
    assert kinds_by_rules(lines) == [None, "related", "related", "related", None]


def test_comments_go_to_the_end() -> None:
    lines = [*BODY, "3 Comments", "coalfan77", "I will miss the smell of it.", "Good riddance!"]
    assert kinds_by_rules(lines) == [None, None, None, *["comments"] * 4]


def test_comments_link_above_the_lede_ends_nothing() -> None:
    lines = ["3 Comments", LEDE, SECOND, THIRD]
    assert kinds_by_rules(lines)[1:] == [None] * 3


FORMS = {
    "interview": paste(
        "Q: When did you know that the depot would close?",
        "A: On Monday.",
        "Q: Were you sad?",
        "A: No.",
        "Q: Not at all?",
        "A: I have two children who cough all winter. What do you think?",
    ),
    "interview with names": paste(
        "HARROW: Good evening.",
        "DOE: Thank you for having me.",
        "HARROW: Was it the right vote, and was it the right night for it?",
        "DOE: Yes.",
    ),
    "results": paste(
        "Saturday's results in the Coastal League:",
        "Northfield 2 Port Anselm 1",
        "Lenz 0 Skerrow 0",
        "Harrow United 3 Outer Brae 4",
    ),
    "names of the dead": paste(
        "The ministry named the dead as:", "Anna Holt, 31", "Bruno Carrow, 44", "Cem Adar, 29"
    ),
    "short paragraphs": paste(
        "Then the lights went out.", "Nobody moved.", "“Stay,” he said.", "They stayed."
    ),
    "speech": paste(
        "My friends, we have waited long for this evening and for this vote.",
        "We waited.",
        "We waited when they laughed at us.",
        "And we shall not wait again.",
    ),
    "subheadings": paste(LEDE, "What happens now", SECOND, "A long dispute", THIRD),
}


@pytest.mark.parametrize("form", FORMS)
def test_forms_stay_whole(form: str) -> None:
    text = FORMS[form]
    found = dissect(Document(source="test", text=f"{HEADLINE}\n\n{LEDE}\n\n{text}"))
    assert found.headline == HEADLINE
    assert found.body == (LEDE, *text.split("\n"))


def test_poem_stays_whole() -> None:
    lines = [
        "The ferry left at six,",
        "the ferry came at nine,",
        "and no one on the pier",
        "had cause to read the sign",
    ]
    found = dissect(Document(source="test", text="\n".join(lines)))
    assert (found.headline, found.body) == (None, tuple(lines))


def test_poem_with_a_title() -> None:
    text = "The sign\n\nThe ferry left at six,\nthe ferry came at nine,\nand no one on the pier"
    found = dissect(Document(source="test", text=text))
    assert found.headline == "The sign"
    assert len(found.body) == 3


def test_live_blog_keeps_its_posts() -> None:
    text = article(
        HEADLINE, "10:32 GMT", LEDE, "10:15 GMT", "The mayor arrives.", "9:58 GMT", SECOND
    )
    found = dissect(Document(source="test", text=text))
    assert found.body == (LEDE, "The mayor arrives.", SECOND)


def test_live_blog_keeps_the_titles_of_its_posts() -> None:
    text = article(HEADLINE, "10:32 GMT", "Depot shut", LEDE, "10:15", "Mayor arrives", SECOND)
    found = dissect(Document(source="test", text=text))
    assert found.body == ("Depot shut", LEDE, "Mayor arrives", SECOND)


def test_long_list_with_bullets_stays() -> None:
    names = ["north", "south", "east", "west", "old", "new", "red", "blue"]
    items = [f"* Added the {name} bridge" for name in names] * 3
    found = dissect(Document(source="test", text=paste(HEADLINE, "", *BODY, *items)))
    assert found.body == (*BODY, *items)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 min read", ["#", "min", "read"]),
        ("1,204 Shares", ["#", "shares"]),
        ("See also: Ten depots", ["see", "also", ":", "ten", "depots"]),
        ("Editor’s note", ["editor's", "note"]),
        ("© 2024", ["©", "#"]),
        ("*", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize(
    ("line", "kind", "manner"),
    [
        pytest.param("Advertisement", "advertisement", "whole", id="whole"),
        pytest.param("Share this story 48", "share", "whole", id="whole, with a count"),
        pytest.param("10:32 GMT", "time", "whole", id="whole: a time"),
        pytest.param("See also: Ten depots that became parks.", "related", "label", id="label"),
        pytest.param("Read more about coal", "related", "start", id="start"),
        pytest.param("The depot on Monday. AFP via Getty Images", "caption", "end", id="end"),
        pytest.param("Facebook", "share", "run", id="run"),
        pytest.param("Most read", "related", "list", id="list"),
        pytest.param("3 Comments", "comments", "rest", id="rest"),
        pytest.param("34 responses to “Depot closes”", "comments", "rest", id="rest, a count"),
        pytest.param(
            "Read more at the gazette", "related", "start", id="the longest of several rules"
        ),
    ],
)
def test_rule_that_a_line_matches(line: str, kind: str, manner: str) -> None:
    rule = matching_rule(line)
    assert rule is not None
    assert (rule.kind, rule.manner) == (kind, manner)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Passer la publicité", "advertisement"),
        ("Werbung überspringen", "advertisement"),
        ("Continua após a publicidade", "advertisement"),
        ("Tiempo de lectura: 1 minuto", "reading-time"),
        ("Leia mais", "related"),
        ("Noticia relacionada", "related"),
        ("Mehr von BRACKPOST", "related"),
        ("Ein Klick für den Datenschutz", "consent"),
        ("Vai al contenuto principale", "menu"),
        ("Article réservé aux abonnés", "promotion"),
        ("You have read your three free articles this month.", "promotion"),
        ("You’ve used your last free article.", "promotion"),
        ("The rest of this article is available to subscribers.", "promotion"),
        ("Lesen Sie hier: Wem gehörte die Mühle?", "related"),
        ("Riproduzione riservata", "copyright"),
        ("Comentários", "comments"),
        ("Mit Material der dpa", "note"),
        ("Die Brackpost hat diese Meldung redaktionell nicht bearbeitet.", "note"),
    ],
)
def test_rule_of_other_languages(line: str, kind: str) -> None:
    rule = matching_rule(line)
    assert rule is not None
    assert rule.kind == kind


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Advertisement for coal", id="whole: more follows"),
        pytest.param("Read more about coal, she said.", id="start: a sentence"),
        pytest.param("Read more about " + "coal and " * 20 + "coal", id="start: too long"),
        pytest.param("“Most read” is a rubric", id="somebody's words"),
        pytest.param("See also: " + "coal " * 100, id="label: longer than any such line"),
        pytest.param("Coal " * 60 + "AFP via Getty Images", id="end: longer than a caption"),
        pytest.param("34 responses to the survey came in.", id="rest, a count: a sentence"),
        pytest.param("Die Werbung überspringen viele Zuschauer.", id="other languages: a sentence"),
        pytest.param("Leia mais quem tem tempo, diz a autora.", id="whole: a sentence goes on"),
    ],
)
def test_line_that_matches_no_rule(line: str) -> None:
    assert matching_rule(line) is None


def test_a_credit_glued_to_a_lede_is_no_line_about_rights() -> None:
    lede = (
        "The harbour of Port Alder reopened on Friday, three days after a storm sank two ferries "
        "and tore the roof from the fish market, and the first boats left before it was light. "
        "Nobody was hurt."
    )
    assert kinds_by_rules(["Harbour reopens", f"© The Alder Wire {lede}"]) == [None, None]
    assert kinds_by_rules([lede, "© 2024 The Alder Wire"]) == [None, "copyright"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Siga o canal no WhatsApp", "promotion"),
        ("Síguenos en nuestro canal", "promotion"),
        ("Seguici su tutti i canali", "promotion"),
        ("Suscríbete para seguir leyendo", "promotion"),
        ("Lee más: Suben las tasas", "related"),
        ("Per saperne di più: Il ponte resta chiuso", "related"),
        ("Quelle: dpa", "credit"),
        ("Imagen del mercado, este viernes", "caption"),
        ("Siga o rio até a ponte, disse o guia.", None),
        ("Seguici, gli ha detto il vigile.", None),
        ("Imagen del mercado nunca hubo, dijo la alcaldesa.", None),
    ],
)
def test_lines_of_other_languages(line: str, kind: str | None) -> None:
    rule = matching_rule(line)
    assert (rule.kind if rule else None) == kind
