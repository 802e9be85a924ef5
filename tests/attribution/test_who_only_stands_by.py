"""Who stands nearest to a quote and does not say it; each text comes behind a paragraph of its own."""

from __future__ import annotations

import pytest

import newsum

SPEAKERS = [
    pytest.param(
        "After the shooting, workers in the town took to the streets, chanting “Black coats matter.”",
        ["workers in the town"],
        id="the event that a clause begins with",
    ),
    pytest.param(
        "Harlo on Thursday showed two boats at its yearly Camp Harlo fair. Now Harlo says it will "
        "sell “a boat a week to anybody who can sail”.",
        ["Harlo"],
        id="a firm, not its camp",
    ),
    pytest.param(
        "In 2010, prior to the death of Bo Lind, a town judge had ruled that he was “too ill to be "
        "asked in court.”",
        ["a town judge"],
        id="the name that ends what leads to the subject",
    ),
    pytest.param(
        "After a meeting with Ana Vell, a spokesman said the talks had been “long and useful.”",
        ["a spokesman"],
        id="the same behind “after”",
    ),
    pytest.param(
        "Two days before the trial of Jon Ardal, a clerk had told us the file was “thin as a leaf”.",
        ["a clerk"],
        id="the same behind a time",
    ),
    pytest.param(
        "For Ana Vell, a clerk who lost her post, the plan is “a hole in the road”, she said.",
        ["Ana Vell"],
        id="but not what says who they are",
    ),
    pytest.param(
        "The Green Party lost. A Green Party MSP said the count was “a farce in nine acts”.",
        ["a Green Party MSP"],
        id="a body beside its member",
    ),
    pytest.param(
        "Acme Steel was sold. An Acme Steel CEO once called the mill “a lake with a roof”.",
        ["an Acme Steel CEO"],
        id="a firm beside its head",
    ),
    pytest.param(
        "Bo Lind is a painter. Raised in a strict Greek Orthodox house, he calls himself “a monk "
        "with a brush and no vows to keep”.",
        ["Bo Lind"],
        id="of what kind a house is",
    ),
    pytest.param(
        "Marlo left. “Watch the boxes,” Marlo said.\n\nMr Dorrin addressed Marlo’s general worries "
        "last Thursday, stating that towns count.\n\n“We take that seriously,” he added.",
        ["Marlo", "Dorrin"],
        id="an adjective that is a rank elsewhere",
    ),
    pytest.param(
        "Bo Lind spoke first. “We are late,” Lind said. Corvania is a “growing land that "
        "must have access to fish”.",
        ["Bo Lind", "Bo Lind"],
        id="what is spoken of by a copula",
    ),
    pytest.param(
        "A woman with a scarf told me, “We close at five, love.”",
        ["a woman with a scarf"],
        id="what is tied to who speaks",
    ),
    pytest.param(
        "Ona Vell saw that it was late for Mr Brook, who told the assistant sailing coach Abe Dorn, "
        "“I feel unwell today.”",
        ["Brook"],
        id="the one before a relative clause",
    ),
    pytest.param(
        "The ministry quoted the minister, Aldo Pereth, as saying: “I ordered the soup.”",
        ["Aldo Pereth"],
        id="who is quoted, between commas",
    ),
    pytest.param(
        "Traders, said Ona Vell, “will be dining out on this until the snow comes”.",
        ["Ona Vell"],
        id="the subject around who reports amid the sentence",
    ),
    pytest.param(
        "“It is a clever bird, that,” was the verdict of Kay Lorne, who sells nets.",
        ["Kay Lorne"],
        id="nobody, where a noun says whose verdict it was",
    ),
    pytest.param(
        "Bo Lind shrugged. “I have no owls,” he said.\n\n“Has anyone asked the owls?” came a voice "
        "from the back.",
        ["Bo Lind", None],
        id="a voice without a name",
    ),
    pytest.param(
        "Tarnbook said it is useful. Marlo said it is not.\n\nTarnbook said it knows all this. “We "
        "know that Tarnbook can bring people closer together,” it said on Monday.",
        ["Tarnbook"],
        id="a body that names itself",
    ),
    pytest.param(
        "Bo Lind was asked to help. “I cannot,” he said.\n\nA mediator was found at once. She said "
        "she would bring “my own mug”.",
        ["Bo Lind", "a mediator"],
        id="the one speaker so far, where somebody new is told of",
    ),
    pytest.param(
        "The nurses were cross about the words of Ona Vell, who said nurses needed to “step up”.",
        ["Ona Vell"],
        id="the subject of what is said in a relative clause",
    ),
    pytest.param(
        "Tarncraft has refused, with chief executive Bo Lind arguing last year there was “no real "
        "path to value” in it.",
        ["Bo Lind"],
        id="the subject beside whoever argues",
    ),
    pytest.param(
        "Ona Vell's letter linked to the Tarn Gazette report, which notes, “More than half of the "
        "people gave money.”",
        ["the Tarn Gazette report"],
        id="what a report is told by",
    ),
    pytest.param(
        "Bo Lind, from the station, said: “We have been watching it and expect it to fall.\n\n“It "
        "will burn up and the rest will fall into the sea.” The 8.5 ton Wobbler-1 is now predicted "
        "to come down in a few months.",
        ["Bo Lind"],
        id="the next sentence behind a quote of two paragraphs",
    ),
    pytest.param(
        "“We are off,” said the clerks together.", ["the clerks"], id="an adverb behind a phrase"
    ),
    pytest.param(
        "The Tarn-based Hoshiro will be known by another name. Hoshiro said it was “ready for all "
        "that may come”.",
        ["Hoshiro"],
        id="where a firm is based",
    ),
    pytest.param(
        "“They are overdue,” Chief Rona Kowal said of the books.\n\nBette Ann Froy, 81, was struck "
        "by a book. She was not hurt. “It was the small one, praise be,” she said.",
        ["Rona Kowal", "Bette Ann Froy"],
        id="the one who spoke before, where somebody is told of anew",
    ),
    pytest.param(
        "“He hummed all the time,” said Ona Vell.\n\nHis father and coach, Prakar, denied that the "
        "boy is pushed. “He pushes us,” he said.",
        ["Ona Vell", "Prakar"],
        id="who is told of by a father and coach",
    ),
    pytest.param(
        "“We close at five,” said Ona Vell. It was the only one who never said “because I say so”.",
        ["Ona Vell", None],
        id="who never said it",
    ),
    pytest.param(
        "“We close at five,” said Ona Vell.\n\nSuppose a hamster could answer. “You are doing "
        "fine,” it might say.",
        ["Ona Vell", None],
        id="what might be said",
    ),
    pytest.param(
        "Lawyers asked the court to order Gov. Joe Brand, Harris and other state officials to abide "
        "by an “immediate stay of it all”.",
        ["lawyers"],
        id="other",
    ),
    pytest.param(
        "Critics call her late. Ona Vell, 49, said she had no plans. “There are four buses in this "
        "city,” she said.",
        ["Ona Vell"],
        id="many without a name",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS)
def test_speakers(text: str, speakers: list[str | None]) -> None:
    found = newsum.quotes(f"Snow fell.\n\n{text}").quotes
    assert [quote.speaker for quote in found] == speakers


NAMES = [
    pytest.param("said the cartoonist Bharat Sen, a friend", "Bharat Sen", "cartoonist", id="Sen"),
    pytest.param(
        "said its head of policy, Duncan Ferry", "Duncan Ferry", "head of policy", id="its head"
    ),
    pytest.param(
        "said Chief Engineer Pavel Duran", "Pavel Duran", "Chief Engineer", id="Chief Engineer"
    ),
    pytest.param(
        "said Prof. Emeritus Dirk van Ossel", "Dirk van Ossel", "Prof. Emeritus", id="Emeritus"
    ),
    pytest.param(
        "said the mint's deputy keeper, Sir Colm Fair",
        "Colm Fair",
        "mint's deputy keeper",
        id="Sir",
    ),
    pytest.param(
        "said Vell's co-author, Rui de Almeria", "Rui de Almeria", "Vell's co-author", id="de"
    ),
    pytest.param("said Omar Sheikh Mohamet", "Omar Sheikh Mohamet", None, id="Sheikh"),
    pytest.param("Volunteer Sid Norry said", "Sid Norry", "Volunteer", id="a volunteer"),
    pytest.param("said Mateo Figura da Cunta", "Mateo Figura da Cunta", None, id="da"),
    pytest.param("said the site foreman, Len Purk", "Len Purk", "site foreman", id="foreman"),
    pytest.param(
        "said Oversee ranking Democrat Eli Cumber", "Eli Cumber", "Democrat", id="a participle"
    ),
    pytest.param("said Julio Ferrer y Costa", "Julio Ferrer y Costa", None, id="y"),
    pytest.param("said the organist, Ona Vell", "Ona Vell", "organist", id="organist"),
    pytest.param("said stallholder Ona Vell", "Ona Vell", "stallholder", id="stallholder"),
    pytest.param("said Ona Vell, an auctioneer", "Ona Vell", "an auctioneer", id="auctioneer"),
]


@pytest.mark.parametrize(("said", "name", "role"), NAMES)
def test_name_and_role(said: str, name: str, role: str | None) -> None:
    found = newsum.quotes(f"Snow fell on the town.\n\n“It is far too cold for us,” {said}.").quotes
    assert [(quote.speaker, quote.role) for quote in found] == [(name, role)]


def test_an_operator_is_it_and_a_rail_is_no_verb() -> None:
    found = newsum.quotes(
        "Bo Lind, of the fire service, was there. “A cow is on the roof,” he said.\n\nThe rail "
        "operator, Coastrun, said no trains would go. “Do not travel today,” it said."
    ).quotes
    assert [quote.speaker for quote in found] == ["Bo Lind", "Coastrun"]


ROLES = [
    pytest.param(
        "The Secretary of State for Ports, Rivers and Lakes, Ana Vell, spoke. The ports secretary "
        "said that the plan would “protect the boats and the people”.",
        "Ana Vell",
        "Secretary of State for Ports, Rivers and Lakes",
        id="an office for several things, explained",
    ),
    pytest.param(
        "Minister for Ports, Rivers and Fisheries Ana Vell was late. “The hotel was not there,” "
        "she said.",
        "Ana Vell",
        "Minister for Ports, Rivers and Fisheries",
        id="an office for several things before the name",
    ),
    pytest.param(
        "A spokeswoman for the builder, Tarncraft, was asked about it. A spokeswoman for the "
        "builder, Tarncraft, said it was fine. “We build where the arrow points,” she said.",
        "a spokeswoman for the builder",
        None,
        id="the body's name behind its noun",
    ),
    pytest.param(
        "The council's leader, Cllr Ana Vell, who abstained, said no. “We are back here,” she said.",
        "Ana Vell",
        "council's leader",
        id="an office that a rank stands behind",
    ),
    pytest.param(
        "A fruit seller who gave his name only as Hamad said he would open. “The melons do not "
        "know,” he said.",
        "Hamad",
        "fruit seller",
        id="who gave a name",
    ),
    pytest.param(
        "“It is too cold for us,” CEO and president Ana Vell said.",
        "Ana Vell",
        "CEO and president",
        id="two offices, one in capitals",
    ),
    pytest.param(
        "“It is too cold for us,” said Ana Vell of the Vell School's Center on Law and Safety.",
        "Ana Vell",
        "of the Vell School's Center on Law and Safety",
        id="a center on something",
    ),
    pytest.param(
        "The firm was founded by Park Ji-wan. “It is too cold for us,” said Park, the chief "
        "executive.",
        "Park Ji-wan",
        "the chief executive",
        id="a family name in front that is a word for a place",
    ),
]


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_role(text: str, name: str, role: str | None) -> None:
    found = newsum.quotes(f"Snow fell on the town.\n\n{text}").quotes
    assert [(quote.speaker, quote.role) for quote in found] == [(name, role)]


NAMES_OF_PEOPLE = [
    pytest.param("Her supporters call themselves “spanners”.", id="what people call themselves"),
    pytest.param("Bo Lind was sometimes called “the flea's own sculptor”.", id="in the passive"),
    pytest.param("Rivals call her “the grease queen”.", id="what many call somebody"),
]


@pytest.mark.parametrize("text", NAMES_OF_PEOPLE)
def test_a_name_is_not_said(text: str) -> None:
    said = "“We will open the doors at nine and close them at five,” said Ana Vell."
    found = newsum.quotes(f"{said}\n\n{text}").quotes
    assert [quote.speaker for quote in found] == ["Ana Vell"]


def test_a_judgement_is_said() -> None:
    found = newsum.quotes(
        "Snow fell.\n\nThe plan was called “a disgrace to us all and a threat” by Ana Vell."
    ).quotes
    assert [quote.speaker for quote in found] == ["Ana Vell"]
