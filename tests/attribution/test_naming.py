"""Whose name stands behind a mention: what is told, what is left alone.  All of it is invented."""

from __future__ import annotations

from unicodedata import normalize

import pytest

import newsum


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in newsum.quotes(text).quotes]


NAMED = [
    pytest.param(
        "Snow closed the pass.\n\n“It came early,” said the ranger, Pia Hult.",
        "Pia Hult",
        id="a name behind the description it explains",
    ),
    pytest.param(
        "The slope moved at dawn.\n\n“It moved in one piece,” Geologist Emil Raske said.",
        "Emil Raske",
        id="a noun for a person as a title",
    ),
    pytest.param(
        "The bridge closed.\n\nDirector of Public Works Ana Roe said: “We had no choice at all.”",
        "Ana Roe",
        id="an office that ends in a body's name",
    ),
    pytest.param(
        "Corvania’s ambassador to Esland Liu Weimin spoke on Monday.\n\n"
        "“We are patient with our neighbours,” Liu said.",
        "Liu Weimin",
        id="a family name in front",
    ),
    pytest.param(
        "The mill burned.\n\n“We are thinking of the families,” a statement from Ana Roe read.",
        "Ana Roe",
        id="a statement is whose it is",
    ),
    pytest.param(
        "Tova Lindqvist opened the bridge.\n\n“It was worth the wait,” Lindqvist’s statement said.",
        "Tova Lindqvist",
        id="a statement is its owner's",
    ),
    pytest.param(
        "Jonah Pryce won the award on Sunday.\n\n“I nearly stayed at home,” the actor said.",
        "Jonah Pryce",
        id="a description of the only one named",
    ),
    pytest.param(
        "Tova Lindqvist met a doctor at the gate.\n\n“Nobody told us of it,” the doctor said.",
        "the doctor",
        id="not so where somebody without a name was described so",
    ),
    pytest.param(
        "The Brack Harbor Authority raised its fees.\n\n“We had no choice at all,” it said.",
        "Brack Harbor Authority",
        id="a body is it",
    ),
    pytest.param(
        "President Isolde Marr met the government on Monday. The government refused.\n\n"
        "“We will go on without them,” she said.",
        "Isolde Marr",
        id="a body is not she",
    ),
    pytest.param(
        "Sorrel Quint left with her dog. Jonah Pryce stayed.\n\n“I could not watch,” she said.",
        "Sorrel Quint",
        id="a pronoun tells the gender of a name that no list has",
    ),
    pytest.param(
        "The Coastal Light Survey (CLS) counted the lamps.\n\n“A third are dark,” the CLS said.",
        "Coastal Light Survey",
        id="initials for a name",
    ),
    pytest.param(
        "Fiona, a nurse, was there. Fiona Parrish spoke first.\n\n“I saw it all happen,” she said.",
        "Fiona Parrish",
        id="a first name, then the full one",
    ),
    pytest.param(
        "Visitors loved the show.\n\n“The best evening of my year.”\n\n— Odile Brandt, teacher",
        "Odile Brandt",
        id="a signature below the quote",
    ),
    pytest.param(
        "The vote was on Monday.\n\nTova Lindqvist, who chairs the council, issued this statement:\n\n"
        "“We did what we could with what we had.”",
        "Tova Lindqvist",
        id="a statement is hers who issued it",
    ),
    pytest.param(
        "Hjalmar Voss spoke.\n\nIda Renn, a fellow at the Ports Centre in Brack told the board that "
        "it “will not be the last” such leak.",
        "Ida Renn",
        id="a description behind a name",
    ),
    pytest.param(
        "The harbour closed.\n\nThe president of the League of Pilots, Osk Maren, called it “a loss "
        "for the whole coast.”",
        "Osk Maren",
        id="a name behind a description with its office",
    ),
    pytest.param(
        "Ines Okafor's lawyer, Pia Hult, was in court.\n\n“We will appeal at once,” her lawyer said.",
        "Pia Hult",
        id="the only lawyer named is her lawyer",
    ),
    pytest.param(
        "Ines Okafor's lawyers, lawyer Pia Hult and lawyer Osk Maren, were in court.\n\n"
        "“We will appeal at once,” her lawyer said.",
        "her lawyer",
        id="not so where there are two",
    ),
    pytest.param(
        "Brack Air said on Monday that it would fly again.\n\n“It is safe,” the airline said.",
        "Brack Air",
        id="a body by what it is",
    ),
    pytest.param(
        "Brack Air lent a tent. A charity served the soup.\n\n“We ran out,” the charity said.",
        "the charity",
        id="not so where one without a name was told of",
    ),
    pytest.param(
        "The Ministry of Ports sent divers.\n\n“We will know soon,” it said.",
        "Ministry of Ports",
        id="of belongs to a body's name",
    ),
    pytest.param(
        "Prince Aldo, Queen Ida's third child, went for a walk. Hjalmar Voss saw him.\n\n"
        "Aldo remembers it. “I walk on most days,” he said.",
        "Aldo",
        id="a queen's child is not therefore a woman",
    ),
    pytest.param(
        "The graduate Emil Raske won. Runner Olaf Brandt retired. Raske says he envies Brandt.\n\n"
        "“I cannot stop,” he said.",
        "Emil Raske",
        id="a later mention by name counts more than a description",
    ),
    pytest.param(
        "Mayor Olaf Brandt opened the school. Brandt spoke. Brandt left.\n\nAlso there was a baker, "
        "Emil Raske.\n\nRaske praised Brandt’s patience.\n\n“He has waited for years.”",
        "Emil Raske",
        id="whoever praises speaks, not who is praised",
    ),
    pytest.param(
        "The bridge was shut.\n\nMayor Ana Roe came.\n\n“We had no choice,” Roe said on Monday, "
        "according to the Brack Gazette.",
        "Ana Roe",
        id="who said it, not who passes it on",
    ),
    pytest.param(
        "Every year Orvan Tesk counts the seals.\n\n“There are fewer of them,” Orvan says.",
        "Orvan Tesk",
        id="a family name in front, its verb at the paragraph's end",
    ),
    pytest.param(
        "The boat sank at dawn.\n\n“We held on to the raft,” Lt. Cmdr. Ana Roe said.",
        "Ana Roe",
        id="a rank of two words",
    ),
    pytest.param(
        "The boat sank at dawn.\n\n“We held on,” said 54-year-old Ana Roe in the Brack Journal.",
        "Ana Roe",
        id="an age before the name",
    ),
    pytest.param(
        "A spokesperson for the Ministry of Lands said no.\n\n“We looked,” the spokesperson said.",
        "a spokesperson for the Ministry of Lands",
        id="a phrase for whom somebody speaks, later cut short",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), NAMED)
def test_speaker(text: str, speaker: str) -> None:
    assert speakers(text + "\n") == [speaker]


@pytest.mark.parametrize("before", ["“Wolf”", "The “Wolf”", "Big “Wolf”", "“Wolf” of “Brack”"])
def test_what_stands_in_marks_is_no_role(before: str) -> None:
    quote = newsum.quotes(f"{before} Ana Roe said: “We heard it first.”\n").quotes[-1]
    assert (quote.speaker, quote.role) == ("Ana Roe", None)


ALONE = [
    pytest.param("", "Ana Roe", id="whoever spoke last goes on"),
    pytest.param("Snow fell on the pass all night.", "Ana Roe", id="over a paragraph of none"),
    pytest.param("Her neighbour, Emil Raske, runs the shop.", "Emil Raske", id="who is introduced"),
    pytest.param("Emil Raske agreed.", "Emil Raske", id="who agrees"),
    pytest.param("It is the snow, according to guide Emil Raske.", "Emil Raske", id="according to"),
    pytest.param("The charges, said Emil Raske, are false.", "Emil Raske", id="no thing speaks"),
    pytest.param("Roe works with Emil Raske.", "Ana Roe", id="not who is only mentioned"),
    pytest.param("It was not the first time in Brack.", "Ana Roe", id="no place speaks"),
]


@pytest.mark.parametrize(("between", "speaker"), ALONE)
def test_a_quote_alone_in_its_paragraph(between: str, speaker: str) -> None:
    text = f"“We heard it first,” said Ana Roe.\n\n{between}\n\n“Then the slope came down.”\n"
    first, second = newsum.quotes(text.replace("\n\n\n\n", "\n\n")).quotes
    assert (first.speaker, second.speaker) == ("Ana Roe", speaker)
    assert second.mention is None


def test_whoever_is_announced_above_speaks() -> None:
    text = (
        "“We have waited,” said Tova Lindqvist, the mayor. A nurse, Maud Ansel, said:\n\n"
        "“My shift begins in an hour.”\n"
    )
    assert speakers(text) == ["Tova Lindqvist", "Maud Ansel"]


def test_a_pronoun_means_whoever_was_introduced_since_the_last_quote() -> None:
    text = (
        "Emil Raske was on the ferry.\n\nRaske saw the wave. “It was as high as a house,” he said.\n\n"
        "Raske said he called out: “Hold on to the rail.”\n\n"
        "Sailor Martin Brandt, 57, was one of those hurt. He said the ferry turned. “I felt it go over.”\n"
    )
    assert speakers(text) == ["Emil Raske", "Emil Raske", "Martin Brandt"]


def test_nobody_speaks_of_themselves_by_name() -> None:
    text = "Ana Roe met Emil Raske at the gate. Raske waved.\n\n“Raske was late again, as ever.”\n"
    assert speakers(text) == ["Ana Roe"]


def test_an_interview_is_answered_by_whom_it_names() -> None:
    text = (
        "Novelist Ines Okafor spoke about her new book.\n\nQ: Where did it begin?\n\n"
        "A: “On a ferry, in the fog.”\n\nQ: Is Okafor the hero?\n\nA: “I hope that she is not.”\n"
    )
    assert speakers(text) == ["Ines Okafor", "Ines Okafor"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("A. Lange Brandt said: “We were never asked at all.”", "A. Lange Brandt"),
        ("“DANGER: Keep off the ice,” Tova Lindqvist read aloud.", "Tova Lindqvist"),
    ],
    ids=["an initial asks nothing", "capitals that name nobody"],
)
def test_what_looks_like_a_label(sentence: str, speaker: str) -> None:
    assert speakers(f"Jonah Pryce built the bridge.\n\n{sentence}\n") == [speaker]


def test_a_transcript_in_marks_is_told_turn_by_turn() -> None:
    text = (
        "Mayor Tova Lindqvist spoke with Jonah Pryce on the radio.\n\n"
        "“PRYCE: Will the bridge be open by the spring?\n\n"
        "“LINDQVIST: It will be open when it is safe, and not a day before.\n\n"
        "“PRYCE: And when is that going to be?”\n"
    )
    assert speakers(text) == ["Jonah Pryce", "Tova Lindqvist", "Jonah Pryce"]


def test_another_languages_words_are_not_taken_for_a_speaker() -> None:
    text = (
        "Die Stadt hat die Brücke am Montag geschlossen, weil der Rost zu weit gegangen ist.\n\n"
        "Unter den Bürgern heißt es: „Wir haben es schon lange kommen sehen.“\n"
    )
    assert speakers(text) == [None]


def test_confidence_is_less_where_the_speaker_is_less_sure() -> None:
    beside, pronoun = newsum.quotes(
        "Tova Lindqvist met Maud Ansel. “We have waited,” Ansel said.\n\n"
        "The two talked for an hour. “Now we can cross it,” she said.\n"
    ).quotes
    assert beside.confidence is not None
    assert pronoun.confidence is not None
    assert 0 < pronoun.confidence < beside.confidence <= 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Brack Chair Ida Hult met us.\n\n“It rained for a week,” the Brack said.", ["the Brack"]),
        ("The first lady, Ida Hult, came.\n\n“It rained for a week,” the First Lady said.", ["Ida Hult"]),
        ("US Senator Ida Hult came.\n\n“It rained for a week,” the US Senator said.", ["Ida Hult"]),
        ("His Honour Judge Ida Hult QC spoke: “It rained for a week.”", ["Ida Hult"]),
        ("A cook named Idelma left.\n\n“It rained for a week,” she told us.", ["Idelma"]),
        ("Ida Red Hult came.\n\n“It rained for a week,” Red Hult said.", ["Ida Red Hult"]),
        ("Ida Hult came with Ida Jr. of Brack.\n\n“It rained for a week,” Ida said.", ["Ida Hult"]),
        ("Interim Bishop for the Diocese of Brack Ida Hult said “it rained for a week”.", ["Ida Hult"]),
        ("Drummer Ida Hult, a realtor, came.\n\n“It rained for a week,” Realtor Hult said.", ["Ida Hult"]),
        ("The rain stopped, said Bill Marr, a clerk.\n\n“It rained for a week,” he said.", ["Bill Marr"]),
    ],
)  # fmt: skip
def test_names_are_whole(text: str, told: list[str]) -> None:
    assert speakers(f"Snow closed the pass.\n\n{text}\n") == told


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“It rained for a week,” said Ida Hult, who works as a nurse at the pier.", "a nurse at the pier"),
        ("“It rained for a week,” said Ida Hult, M.D., chief of the clinic.", "chief of the clinic"),
        ("“It rained for a week,” Ida Hult, who is director of Brack Rescue said in a note.", "director of Brack Rescue"),
        ("“It rained,” Ida Hult, who is chief of the Brack clinic told the Ledger.", "chief of the Brack clinic"),
        ("“It rained,” Ida Hult, who was a nurse at the pier added.", "a nurse at the pier"),
        ("“It rained,” said Ida Hult, who is the named heir of the mayor.", "the named heir of the mayor"),
        ("“It rained,” said Ida Hult, who is director of announced works.", "director of announced works"),
        ("“It rained for a week,” said Capt. Ida Hult of the Brack Police Department.",
         "of the Brack Police Department"),
        ("“It rained for a week,” crane operator Ida Hult said.", "crane operator"),
        ("“It rained for a week,” said school board President Ida Hult.", "school board President"),
        ("“It rained for a week,” said Ida Hult, a graduate of the U.S. Naval School.",
         "a graduate of the U.S. Naval School"),
        ("“It rained for a week,” said Ida Hult, a nurse whose cat swims.", "a nurse"),
        ("Police arrested driver Ida Hult.\n\n“It rained for a week,” Hult said.", "driver"),
        ("The soft but firm Ida Hult came.\n\n“It rained for a week,” Hult said.", None),
        ("“It rained for a week,” said Dr. Ida Hult.", "Dr."),
    ],
)  # fmt: skip
def test_roles_are_whole(text: str, role: str | None) -> None:
    assert newsum.quotes(text + "\n").quotes[0].role == role


APART = [
    "&",
    "/",
    " / ",
    "|",
    "#",
    "@",
    "*",
    "=",
    "_",
    "~",
    ".&",
    ".@",
    ". @",
    "__",
    " • ",
    "™",
    "\u0336",
    "e\u0336",
]
"""What may stand between two names and is no part of either."""

SAID = [
    "“We lost two ships,” said {}.",
    "“We lost two ships,” {} said.",
    "{} said: “We lost two ships.”",
    "It was late, according to {}, who “lost two ships.”",
    "„Wir verloren zwei Schiffe“, sagte {}.",
]


@pytest.mark.parametrize("between", APART, ids=ascii)
@pytest.mark.parametrize("names", [("ANA ROE", "TARN"), ("Ana Roe", "Tarn"), ("Dr. Ana", "Roe")])
def test_names_that_something_parts_are_not_told_as_one(
    between: str, names: tuple[str, str]
) -> None:
    """A speaker is told in words that stand in the article, one behind the other."""
    for said in SAID:
        text = f"Rain fell.\n\n{said.format(between.join(names))}"
        for name in filter(None, speakers(text)):
            assert name.removeprefix("the ") in newsum.read(text).text


@pytest.mark.parametrize(
    "name", ["José Álvarez", "Zoë Müller", "Nguyễn Văn Ân", "Åsa Lindö", "Rosé Tarn"]
)
def test_a_name_is_whole_however_its_accents_are_encoded(name: str) -> None:
    """macOS and many PDFs write a letter and its accent apart."""
    text = f"Rain fell.\n\n“We lost two ships,” {name} said. “We did,” {name.rsplit(maxsplit=1)[-1]} said."
    assert speakers(normalize("NFD", text)) == speakers(text) == [name, name]
