"""Whole articles taken apart: what one stage finds reaches the others."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from newsum.article import dissect, sentences
from newsum.model import Article, Block, BlockKind, Document

from .texts import BODY, HEADLINE, LEDE, SECOND, THIRD, article, paste


def read(text: str, **declared: str) -> Article:
    return dissect(Document(source="test", text=text, **declared))


def kinds(found: Article) -> dict[str, str]:
    return {piece.text: piece.kind for piece in found.removed}


def test_sample_article(seeds: Path) -> None:
    text = (seeds / "000_17ecea067b4a65b5.txt").read_text("utf-8")
    found = read(text)
    assert found.headline == "Russia: Ukraine proposes new peace talks next week"
    assert kinds(found) == {
        "Russia: Ukraine proposes new peace talks next week": "headline",
        "2 Min Read": "reading-time",
        "Ukranian President Volodymyr Zelenskyy": "caption",
        "Share This Article": "share",
    }
    assert len(found.paragraphs) == 8
    assert found.body[0].startswith("Ukrainian President Volodymyr Zelensky announced Saturday")


@pytest.mark.parametrize(
    ("time", "caption", "share"),
    [
        ("2 Min Read", "Northfeld Mayor Tobias Harrow", "Share This Article"),
        ("4 minute read", "Mayor Tobias Harow of Northfield", "Share this story"),
        ("Reading time: 3 minutes", "The coal depot in Northfield", "Share This Article152"),
        ("5 mins read", "Ilsa Brandt outside her house", "Email this article"),
        ("1 min read", "Tobias Harrow", "Share on Facebook"),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["a line each", "blank lines"])
def test_same_shape_with_other_names(time: str, caption: str, share: str, between: str) -> None:
    lede = LEDE.replace("the mayor", "Mayor Tobias Harrow")
    text = f"{HEADLINE}\n\n{time}{between}{caption}\n\n" + article(lede, SECOND, THIRD, share)
    found = read(text)
    assert found.headline == HEADLINE
    assert kinds(found) == {
        HEADLINE: "headline",
        time: "reading-time",
        caption: "caption",
        share: "share",
    }
    assert found.body == (lede, SECOND, THIRD)


def test_given_title_is_taken_out_where_the_text_repeats_it() -> None:
    found = read(article(HEADLINE, "By Jane Doe", *BODY), title=HEADLINE)
    assert (found.headline, found.byline) == (HEADLINE, "Jane Doe")
    assert found.body == tuple(BODY)


def test_given_title_over_two_lines() -> None:
    found = read(paste("Northfield closes", "its last coal depot", *BODY), title=HEADLINE)
    assert found.headline == HEADLINE
    assert found.body == tuple(BODY)


def test_given_title_that_the_text_does_not_repeat() -> None:
    found = read(article(*BODY), title=HEADLINE)
    assert (found.headline, found.removed, found.body) == (HEADLINE, (), tuple(BODY))


def test_given_title_with_the_name_of_the_paper() -> None:
    found = read(article(HEADLINE, *BODY), title=f"{HEADLINE} - The Northfield Gazette")
    assert found.headline == HEADLINE
    assert found.body == tuple(BODY)


def test_what_the_format_declares_wins() -> None:
    found = read(
        article(HEADLINE, "By Jane Doe", "4 March 2024", *BODY), byline="J. Doe", date="2024-03-05"
    )
    assert (found.byline, found.date) == ("J. Doe", "2024-03-05")


def test_credits_glued_to_the_lede() -> None:
    glued = (
        "By . Jane Doe . PUBLISHED: . 06:20 EST, 12 March 2013 . | "
        ". UPDATED: . 08:10 EST, 13 March 2013 . "
    )
    found = read(glued + LEDE)
    assert (found.byline, found.date, found.updated) == ("Jane Doe", "2013-03-12", "2013-03-13")
    assert found.body == (LEDE,)


GLUED = "Carrow depot to close as tanks leak"


@pytest.mark.parametrize(
    ("opening", "left"),
    [
        (f"{GLUED} {LEDE}", LEDE),
        (
            f"{GLUED}  “Not one tank is safe,” the council of Tarn said.",
            "“Not one tank is safe,” the council of Tarn said.",
        ),
        (f"{GLUED}\n{LEDE}", LEDE),
        (f"{GLUED} and the council of Tarn pays for all of it.", None),
        (f"{GLUED}, and the council of Tarn pays for all of it.", None),
        (f"{GLUED} Now what?", None),
        (f"{GLUED}s and the council of Tarn pays for all of it.", None),
    ],
)
def test_headline_glued_to_the_lede(opening: str, left: str | None) -> None:
    found = read(opening, title=GLUED)
    assert found.body[0] == (opening if left is None else left)
    assert (kinds(found).get(GLUED) == "headline") == (left is not None)


def test_a_short_headline_begins_the_lede() -> None:
    opening = "Carrow Fuels The depot of Carrow Fuels is to close for good on Monday."
    assert read(opening, title="Carrow Fuels").body == (opening,)


def test_notes_are_kept_apart() -> None:
    note = "Correction: An earlier version of this article gave the wrong age of the depot."
    update = "This article has been updated with a comment from Carrow Fuels."
    found = read(article(HEADLINE, *BODY, note, update))
    assert found.notes == (note, update)
    assert found.body == tuple(BODY)


def test_author_is_introduced_below() -> None:
    biography = "Jane Doe covers energy for the Northfield Gazette. She lives in Port Anselm."
    found = read(article(HEADLINE, "By Jane Doe", *BODY, biography))
    assert kinds(found)[biography] == "biography"
    assert found.body == tuple(BODY)


def test_lower_case_without_paragraphs() -> None:
    text = " ".join(BODY).lower()
    found = read(text)
    assert (found.headline, found.body) == (None, (text,))


@pytest.mark.parametrize("text", ["", "\n \n", "One line", "Advertisement"])
def test_next_to_nothing(text: str) -> None:
    found = read(text)
    assert len(found.paragraphs) <= 1


def test_offsets_hold() -> None:
    text = article(HEADLINE, "By Jane Doe", "NORTHFIELD (AP) — " + LEDE, "Advertisement", THIRD)
    found = read(text)
    for piece in found.removed:
        assert text[piece.start : piece.end] == piece.text
    for sentence in sentences(found):
        start, end = found.paragraphs[sentence.paragraph - 1]
        assert start <= sentence.start < sentence.end <= end
        assert text[sentence.start : sentence.end] == sentence.text
    spans = sorted([*found.paragraphs, *((r.start, r.end) for r in found.removed)])
    assert all(one[1] <= other[0] for one, other in pairwise(spans))


def test_what_is_removed_is_told_on_one_line() -> None:
    caption = "Photo:  Jane  Doe / Northfield  Gazette"
    found = read(article(HEADLINE, *BODY, caption))
    piece = found.removed[-1]
    assert piece.text == "Photo: Jane Doe / Northfield Gazette"
    assert found.text[piece.start : piece.end] == caption


def test_sentences_stay_in_their_paragraph() -> None:
    found = read(paste(HEADLINE, "", "The vote was clear", "and nobody was surprised by it."))
    assert [sentence.paragraph for sentence in sentences(found)] == list(
        range(1, len(found.paragraphs) + 1)
    )


@pytest.mark.parametrize(
    ("paragraph", "point"),
    [
        ("The work will take a year and cost 40 million.[2][3]", "cost 40 million."),
        ("The work will take a year and cost 40 million. [12, 13]", "cost 40 million."),
        ("The work will take a year and cost 40 million.[a] [note 1]", "cost 40 million."),
        ("The work will take a year [2] and cost 40 million [3].", "cost 40 million [3]."),
        ("“[The board] will not wait for that,” Ines Okafor said. [Updated]", "Okafor said."),
        ("“The walls will not stand another winter [sic],” she said.", "[sic],” she said."),
    ],
)
def test_notes_and_brackets_keep_the_paragraph(paragraph: str, point: str) -> None:
    lede = "The port of Alder will close two of its piers in June, the board said on Monday.[1]"
    text = f"Alder port to close\n\n{lede}\n\n{paragraph}\n\nThe ferry leaves from Pier 6 on most days."
    article = dissect(Document(source="-", text=text))
    assert [one.kind for one in article.removed] == ["headline"]
    assert any(one.text.endswith(point) for one in sentences(article))


STORY = (
    "The port of Alder will close two of its piers in June, the board said on Monday.",
    "The work will take eleven months and cost about 40 million crowns, most of it from Orlo.",
    "Ferries to the islands will leave from Pier 6 until the walls have been rebuilt.",
)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The Salt Board is far older than the Board of Roads. Yet, the... more", "related"),
        ("Why the harbour of Lenz is empty in the middle of June […] Weiterlesen", "related"),
        ("Le port de Lenz ferme ses quais pour onze mois… Lire la suite", "related"),
        ("If your letter did not appear, please call or write to us.", "promotion"),
        ("Have you seen the walls from below? Please contact us at the desk.", "promotion"),
    ],
)
def test_teasers_and_prompts_below_an_article(line: str, kind: str) -> None:
    text = "\n\n".join(["Alder port to close two piers", *STORY, line])
    article = dissect(Document(source="-", text=text))
    assert [(one.text, one.kind) for one in article.removed][1:] == [(line, kind)]


@pytest.mark.parametrize(
    "line",
    [
        "“We asked them to please call us before the walls fell,” Ines Okafor said.",
        "Nobody at the port knew how much… more than the board had said.",
    ],
)
def test_what_is_no_teaser_and_no_prompt(line: str) -> None:
    text = "\n\n".join(["Alder port to close two piers", *STORY, line])
    article = dissect(Document(source="-", text=text))
    assert [one.kind for one in article.removed] == ["headline"]


def test_an_agency_before_several_paragraphs_is_a_dateline() -> None:
    lines = ["Alder port to close two piers", *(f"Ondale News – {line}" for line in STORY)]
    article = dissect(Document(source="-", text="\n\n".join(lines)))
    assert article.dateline == "Ondale News"
    assert article.body[0] == STORY[0]
    single = dissect(Document(source="-", text="\n\n".join([*lines[:2], *STORY[1:]])))
    assert single.dateline is None


def test_a_line_above_items_is_their_headline() -> None:
    items = ["1. The port closes in June.", "2. The work takes a year.", "3. It costs 40 million."]
    article = dissect(Document(source="-", text="\n\n".join(["Three things to know", *items])))
    assert article.headline == "Three things to know"


GERMAN = (
    "Der Hafen von Alder schließt im Juni zwei seiner acht Piers, teilte der Hafenrat am Montag mit.",
    "Die Arbeiten dauern elf Monate und kosten rund 40 Millionen Kronen, das meiste zahlt Orlo.",
    "Die Fähren zu den Inseln fahren bis dahin von Pier 6, gleich hinter dem alten Zollhaus.",
)


@pytest.mark.parametrize(
    "line",
    [
        "Unser Newsletter informiert Sie montags bis freitags über das Wichtigste vom Tag.",
        "Melden Sie sich jetzt für unseren kostenlosen Newsletter an.",
        "Dieser Artikel enthält Affiliate-Links. Beim Kauf erhalten wir eine Provision.",
        "Abonnez-vous à notre newsletter pour recevoir l'essentiel de l'actualité.",
        "Suscríbete a nuestro boletín y recibe cada mañana las noticias más importantes.",
        "Segui il nostro canale WhatsApp per restare aggiornato.",
        "Siga o nosso canal no WhatsApp e receba as notícias no celular.",
        "We independently review everything we recommend. We may earn a commission.",
        "Gastbeiträge müssen nicht der Meinung der Redaktion entsprechen.",
        "Tessa Vane ist Hafenreporterin der Alder Post und berichtet über Schiffe.",
        "Pictured right, is the harbour master Ines Okafor, from Lenz, speaking to Bo Vick.",
        "Harbour master Ines Okafor, second left, Bo Vick, right, and others on the quay.",
        "From left: Ines Okafor, Bo Vick and Dario Grange on the quay.",
        "The board meets on the quay. 18.04.2024 | 3:18 min",
    ],
)
def test_what_stands_below_articles_in_other_languages(line: str) -> None:
    text = "\n\n".join(["Zwei Piers in Alder schließen", *GERMAN, line])
    article = dissect(Document(source="-", text=text))
    assert [one.text for one in article.removed][1:] == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Die Ministerin sagte, sie werde unseren Newsletter einstellen und die App verkaufen.",
        "The board will earn a commission on every ticket that is sold at the piers.",
        "Turn left at the pier, then right at the church, and walk on to the old quay.",
        "From left field came a plan to move the fish market, right behind the old quay.",
        "Haben die Fährleute im Juni wieder kostenlosen Kaffee, wird es voll auf Pier 6.",
    ],
)
def test_what_is_the_article_s_own_below_it(line: str) -> None:
    text = "\n\n".join(["Zwei Piers in Alder schließen", *GERMAN, line])
    article = dissect(Document(source="-", text=text))
    assert [one.kind for one in article.removed] == ["headline"]


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        (("Sensor: 33 megapixels", "Video: 4K at 30 frames", "Weight: 600 grams"), True),
        (("Take the ferry to Alder", "Sign up for an account", "Show it at the pier"), True),
        (("Video: The storm in pictures", "Video: The pier from above"), False),
    ],
)
def test_labels_and_prompts_among_the_items_of_a_list(items: tuple[str, ...], kept: bool) -> None:
    parts = [LEDE, *items, SECOND, THIRD]
    blocks, start = [], 0
    for part in parts:
        kind: BlockKind = "item" if part in items else "paragraph"
        blocks.append(Block(kind, start, start + len(part)))
        start += len(part) + 2
    text = "\n\n".join(parts)
    found = dissect(Document(source="test", text=text, title=HEADLINE, blocks=tuple(blocks)))
    assert (set(items) <= set(found.body)) is kept
