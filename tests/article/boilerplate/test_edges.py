"""What stands at the edges of an article and is told by its sense; and what looks like it and stays."""

from __future__ import annotations

import pytest

from newsum.article import dissect
from newsum.article.boilerplate.edges import is_prompt
from newsum.model import Document

from ..texts import BODY, HEADLINE, LEDE, SECOND, THIRD, article

PROMPTS = [
    "Follow Ana Roe on Twitter: @anaroe",
    "Follow Ana Roe on X at @anaroe",
    "Do you know more? Write to us at desk@post.example.",
    "Contact: press@post.example",
    "Click 'OK' then 'Allow' to get alerts.",
    "Follow Jane Doe on Facebook and Instagram.",
    "What do you think? Join the discussion below.",
    "Get the day's headlines in your inbox every morning.",
    "Click 'OK' and then 'Allow' to switch our notices on",
    "So that you miss none of our new stories, we would like to send you a reminder now and then",
    "Never miss a story: sign up for our newsletter.",
    "Have a tip for our reporters? Send us an email.",
    "Start your free trial subscription today and support our journalism.",
    "Want more news like this? Follow our WhatsApp channel.",
    "Twitter: @janedoe",
    "Like our page on Facebook to get updates.",
    "Every Friday, the coal in your inbox.",
    "Chaque matin, l’essentiel dans votre boîte mail.",
    "Jeden Freitag das Wichtigste in Ihrem Postfach.",
    "Send your coal pictures to letters@post.example.",
    "Follow the Post on Mastodon and Bluesky.",
    "Turn on notifications so you never miss our alerts.",
]

NO_PROMPTS = [
    "She wrote to desk@post.example, and nobody wrote back.",
    "Follow the money, the prosecutor told your reporter.",
    "Get your children out of the house, the firemen shouted.",
    "“Follow us on Instagram and Facebook,” she said.",
    "Facebook and Instagram were down for two hours.",
    "What do you do when the river comes?",
    "Would you sell your news to a bank?",
    "Start with your own street, the mayor said in her newsletter.",
    "Click beetles are back in our gardens.",
    "Read it again, said your correspondent.",
    "The letters land in your inbox and look like those of a bank.",
    "Every message in your inbox may be a trap, the police said.",
    "Send nothing to press@carrow.example, the firm told its drivers.",
    "The subscription costs your aunt nine crowns.",
]


@pytest.mark.parametrize("line", PROMPTS)
def test_prompts_go_above_and_below(line: str) -> None:
    assert is_prompt(line)
    for lines in ((HEADLINE, line, *BODY), (HEADLINE, *BODY, line)):
        assert dissect(Document(source="a", text=article(*lines))).body == tuple(BODY)


@pytest.mark.parametrize("line", NO_PROMPTS)
def test_what_is_no_prompt(line: str) -> None:
    assert not is_prompt(line)


BELOW = {
    "about": (
        "About Carrow Fuels",
        "Carrow Fuels sells coal to farms. Founded in 1924, it employs 31.",
    ),
    "about, on one line": ("About Carrow: Carrow sells coal to farms and ferries in the north.",),
    "about the company": (
        "About the company",
        "Carrow Fuels, founded in 1924, sells coal to farms.",
        "# # #",
    ),
    "the source": ("SOURCE Carrow Fuels",),
    "forward-looking": (
        "Forward-Looking Statements",
        "This release has statements about the future.",
    ),
    "forward-looking, long": (
        "Cautionary Note Regarding Forward-Looking Statements",
        "Results may differ from what the company expects of the coming year.",
    ),
    "contact": ("Media Contact:", "Ada Holm", "press@carrow.example", "+1 555 0100"),
    "end": ("# # #",),
    "end, and more": (
        "-ENDS-",
        "Notes to editors",
        "Pictures may be had on request from the depot.",
    ),
    "German": ("Über die Carrow AG", "Die Carrow AG verkauft Kohle an Höfe im Norden des Landes."),
    "the author": ("The author is a lawyer in Lenz and a member of our board of readers.",),
    "an author by name": ("Ada Holm is the Gazette's energy correspondent.",),
    "the number of a page": ("- 13 -",),
    "contacts, and who they are": (
        "Media contact",
        "Ada Holm",
        "press@carrow.example",
        "About Carrow Fuels",
        "Carrow Fuels has sold coal to farms since 1924.",
    ),
    "an agency and a desk": ("(lkw/roe)",),
    "an agency and a desk, no brackets": ("SDA/roe",),
    "whose views": ("The views expressed by the authors of this blog are their own.",),
    "other articles": ("Läs mer", "Färjorna går igen från Alder", "Hamnen stängs i maj"),
    "an author who teaches": ("Ada Holm is a professor of law at the University of Lenz.",),
}


@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW)
def test_what_is_below_goes(below: tuple[str, ...]) -> None:
    assert dissect(Document(source="a", text=article(HEADLINE, *BODY, *below))).body == tuple(BODY)


STAYS = {
    "words with a stroke": ("and/or",),
    "a remark in brackets": ("(Nobody was hurt in the fire of last year.)",),
    "a subhead about the town": (
        "About Northfield",
        "Nobody knows who built the first of the sheds.",
    ),
    "about, in a sentence": ("About Carrow nobody in the town had a good word to say on Tuesday.",),
    "who is in the news": ("Ilsa Brandt is a professor of law at the University of Lenz.",),
    "who is accused": ("The author is accused of inventing two of the five witnesses.",),
    "contact, in a sentence": ("Contact with the two boats was lost at noon on Tuesday.",),
    "an end in the middle": (
        "* * *",
        SECOND.replace("Residents", "Shepherds"),
        LEDE,
        THIRD,
        SECOND,
    ),
}


@pytest.mark.parametrize("below", STAYS.values(), ids=STAYS)
def test_what_looks_like_it_stays(below: tuple[str, ...]) -> None:
    body = dissect(Document(source="a", text=article(HEADLINE, *BODY, *below))).body
    assert body[-1] == below[-1]
    assert len(body) >= len(BODY) + len([line for line in below if line != "* * *"])


CAPTIONS = {
    "agency in brackets": "The depot on Monday. (Jane Doe/Northern Press)",
    "credit below": "The depot on Monday.\nJane Doe/Pool/Northern Press",
    "copyright": "The depot on Monday. © Jane Doe",
    "name in capitals below": "The depot on Monday, in the rain.\nTESSA VANE",
    "file": "depot-in-the-rain.jpg",
}


@pytest.mark.parametrize("caption", CAPTIONS.values(), ids=CAPTIONS)
def test_captions_between_paragraphs(caption: str) -> None:
    text = article(HEADLINE, LEDE, SECOND, caption, THIRD)
    assert dissect(Document(source="a", text=text)).body == tuple(BODY)


@pytest.mark.parametrize("line", ["ILSA BRANDT", "THE OWNER", "Ilsa Brandt / 61", "TESSA VANE:"])
def test_lines_that_are_no_credit(line: str) -> None:
    text = article(HEADLINE, LEDE, SECOND, line, THIRD)
    assert line in dissect(Document(source="a", text=text)).body


@pytest.mark.parametrize(
    "line",
    [
        "Mehr zur Lage im Hafen lesen Sie in unserem Liveblog:",
        "Aktuelle Meldungen zum Hafenstreit finden Sie jederzeit in unserem Newsblog.",
        "Aktuelle Nachrichten aufs Handy? Hier geht es zur neuen Tarn-News-App.",
        "Den Tag kompakt mögen Sie? Dann sind Sie bei uns richtig – hier entlang.",
        "For more on the harbour, see our live coverage.",
        "Follow the latest in our live blog.",
        "Retrouvez toute l’actualité du port dans notre direct.",
        "Sigue la última hora del puerto en nuestro directo.",
    ],
)
def test_where_to_read_on(line: str) -> None:
    assert is_prompt(line)


@pytest.mark.parametrize(
    "line",
    [
        "“See our live coverage,” the harbour master said.",
        "Der Bürgermeister sagte, er habe es in unserem Liveblog gelesen.",
        "The live blog of the port had forty readers on Monday.",
        "Hier geht es zum Hafen, und dort zum Bahnhof.",
    ],
)
def test_no_pointer_to_read_on(line: str) -> None:
    assert not is_prompt(line)
