"""Which sentences can be points."""

from __future__ import annotations

import pytest

from newsum.ranking.eligibility import (
    final_character,
    is_eligible,
    is_speech,
    repeats_headline,
)

from .laying import table

HEADLINE = "Port Alder council votes to rebuild its harbour wall"


@pytest.mark.parametrize(
    ("sentence", "eligible"),
    [
        pytest.param("The storm sank two ferries today.", True, id="six words"),
        pytest.param("The storm sank two ferries.", False, id="five"),
        pytest.param("The storm sank two ferries today!", True, id="exclamation"),
        pytest.param("The storm sank two ferries today…", True, id="ellipsis"),
        pytest.param("Who sank the two ferries today?", False, id="question"),
        pytest.param(
            "VIDEO Scroll down to see the storm in Alder.", False, id="a label and a prompt"
        ),
        pytest.param("VIDEO of the storm in Alder has sold well.", True, id="the label as a word"),
        pytest.param("Mayor Roe (L) shakes hands with Jon Holm.", False, id="on the left"),
        pytest.param("Mayor Roe (LP) shook hands with Jon Holm.", True, id="a party"),
        pytest.param("Q. The wall of Alder is said to be old.", False, id="a question's label"),
        pytest.param("Q Walls of Alder sold nine of its gates.", True, id="a letter in a name"),
        pytest.param("Join Ana Roe on the wall of Alder in May.", False, id="join"),
        pytest.param("Is the first mayor of Alder to sail alone.", False, id="no subject"),
        pytest.param("The discount code WALL is for new sailors.", False, id="an offer"),
        pytest.param("Roe said on Monday: “The storm sank two ferries.”", True, id="who says it"),
        pytest.param("Walls and Other Gates: The port has two of them.", False, id="a long label"),
        pytest.param("The port of Alder has two: The Wall and The Gate.", True, id="no long label"),
        pytest.param("Roe tells this story of the wall to sailors.", False, id="this story"),
        pytest.param("A second ballot, a second single bell.", False, id="no verb"),
        pytest.param("Open Tuesday to Saturday, 7 p.m. to midnight.", False, id="opening hours"),
        pytest.param("The full list of the walls is found here.", False, id="found here"),
        pytest.param("Roe sold the last of her ferries here.", True, id="sold here"),
        pytest.param("The code of the wall is at tarn.com/wall now.", False, id="an address"),
        pytest.param("No lamp was lit, so this photo of it must do.", False, id="this photo"),
        pytest.param(
            "THE LONG WALL Plenty of people walk on it.", False, id="a heading glued to it"
        ),
        pytest.param("The BBC and the NASA built one wall.", True, id="names in capitals"),
        pytest.param(
            "The poll of 900 islanders was conducted by mail.", False, id="a poll's method"
        ),
        pytest.param("The poll has a margin of error of 2 points.", False, id="margin of error"),
        pytest.param("Roe leads within the poll's margin of error.", True, id="within the margin"),
        pytest.param("A poll of 900 islanders put Roe ahead.", True, id="a poll's result"),
        pytest.param("Roe Walls is a leading maker of gates.", False, id="what a firm is"),
        pytest.param("Ana Roe is the leading maker of gates.", True, id="not of itself"),
        pytest.param("The Wall by Roe is published by Tarn Press, £9.", False, id="published by"),
        pytest.param("The storm sank two ferries today", False, id="heading"),
        pytest.param("The storm sank two ferries today:", False, id="colon"),
        pytest.param("Roe said that “the storm sank two.”", True, id="quotation"),
        pytest.param("Roe said: „Der Sturm kam gestern.“", True, id="German quotation"),
        pytest.param("Roe said: »Der Sturm kam gestern.«", True, id="guillemets"),
        pytest.param("Roe said that (“the storm sank two.”)", True, id="several closing marks"),
        pytest.param("Roe said that “the storm sank two.", False, id="half a quotation"),
        pytest.param("Mayor Roe (left) looks at the storm.", False, id="caption"),
        pytest.param("Mayor Roe (PICTURED today) looks at it.", False, id="caption, louder"),
        pytest.param("Mayor Roe (leftist, 43) looks at it.", True, id="no caption"),
        pytest.param("The council votes to rebuild its harbour wall.", False, id="headline"),
        pytest.param("(The Alder Post belongs to the harbour trust.)", False, id="in brackets"),
        pytest.param("Follow Ana Roe of the Alder Post on Pigeon.", False, id="follow"),
        pytest.param("Read our guide to the walls of Alder.", False, id="read"),
        pytest.param("Keep reading to learn how a wall is built.", False, id="keep reading"),
        pytest.param("Keep walls low where the wind is strong.", True, id="keep what"),
        pytest.param("Here are the walls that fell in March.", False, id="here"),
        pytest.param("Jump to the full list of the walls of Alder.", False, id="jump"),
        pytest.param("Imagine a wall that is as long as the port.", False, id="imagine"),
        pytest.param("Let’s begin with the oldest wall of the port.", False, id="let us"),
        pytest.param("The walls that we climbed are listed below.", False, id="points below"),
        pytest.param("The road below the wall was closed today.", True, id="below what"),
        pytest.param("Roe declined to comment on the two ferries.", False, id="no comment"),
        pytest.param("A spokesman did not respond to requests for comment.", False, id="none came"),
        pytest.param("Roe left a comment on the two ferries.", True, id="a comment"),
        pytest.param("A spokesman declined to say more today.", False, id="said no more"),
        pytest.param("Details were not immediately available on Monday.", False, id="no details"),
        pytest.param("Roe refused to sail the two ferries today.", True, id="refused what"),
        pytest.param(
            "Roe declined to say more than that the two ferries had sunk off Esk in May.",
            True,
            id="more than what",
        ),
        pytest.param("if (wall == null) { fall(); } else wait();", False, id="code"),
        pytest.param("let height = walls.max(); // in metres", False, id="a comment"),
        pytest.param("Roe set the wall's height at h = 3 metres.", True, id="one mark of code"),
        pytest.param("You will learn from this guide how walls are built.", False, id="this guide"),
        pytest.param("The council put this guide to walls online.", False, id="this guide again"),
        pytest.param("The guide to the walls was put online.", True, id="a guide"),
        pytest.param("As the chart above shows, the wall is old.", False, id="chart above"),
        pytest.param("The wall, shown in Figure 2, is very old.", False, id="figure"),
        pytest.param("The above photograph shows the wall of Alder.", False, id="above photo"),
        pytest.param("The board has a figure 2 metres above theirs.", True, id="no figure"),
        pytest.param("How the wall fell, why nobody saw it.", False, id="a question unmarked"),
        pytest.param("How to build a wall, and why it falls.", False, id="how to"),
        pytest.param("Why the wall fell is still not known.", True, id="why, and more"),
        pytest.param("Who breaks the wall will pay for it.", True, id="who, and more"),
        pytest.param("WHO doctors in Alder, nine of them, left.", True, id="a name in capitals"),
        pytest.param("Ana Roe and Leo Marsh contributed to this report.", False, id="contributed"),
        pytest.param(
            "Ana Roe and Leo Marsh contributed to this wall.", True, id="contributed what"
        ),
        pytest.param("According to this report the wall is old.", True, id="this report"),
        pytest.param("[The wall was built in 1611 by Owen Tate.]", False, id="a note in brackets"),
        pytest.param("The wall has cracks and holes in it;.", False, id="a list follows"),
        pytest.param("See the wall fall: https://walls.example/1 today.", False, id="address"),
        pytest.param("The wall fell (Photo: Ana Roe/Alder Post) in May.", False, id="credit"),
        pytest.param("Welcome to the port with the oldest wall.", False, id="welcome"),
        pytest.param("I'll start by saying that walls fall.", False, id="I'll start"),
        pytest.param("We begin with the walls of the port.", False, id="we begin"),
        pytest.param("We'll start by noting that walls fall.", False, id="we'll start"),
        pytest.param("Roe began with the walls of the port.", True, id="who began"),
        pytest.param("Anyone with information is asked to call the police.", False, id="call"),
        pytest.param("Witnesses should contact Alder police by Friday.", False, id="contact"),
        pytest.param("For the list of walks ring Roe on 555-0134.", False, id="a number"),
        pytest.param("Call the harbour on 0555 611 0123 for a berth.", False, id="call us"),
        pytest.param("Anyone may now text while the ferry runs.", True, id="may text"),
        pytest.param("Anyone with a phone can vote from June onwards.", True, id="a phone"),
        pytest.param("Police call it the largest raid since 1998.", True, id="call it"),
        pytest.param("The harbour will contact 1,200 owners of boats.", True, id="owners"),
        pytest.param("Cold Harbours, Lantern Press, 288 pages, 24.90 crowns.", False, id="a book"),
        pytest.param("Salt, directed by Imre Vass, 145 minutes, cert 12A.", False, id="a film"),
        pytest.param("Roe cut 200 pages from the history of the wall.", True, id="cut pages"),
        pytest.param("Buses leave Alder every 12 minutes from June.", True, id="every 12 minutes"),
        pytest.param("The evidence is on my side.", False, id="announced"),
        pytest.param("The numbers are hard to argue with today.", False, id="announced numbers"),
        pytest.param(
            "The problem is how to store the stones of a wall that 4,000 people want kept.",
            True,
            id="the problem told",
        ),
        pytest.param("The test was stopped after two engines overheated.", True, id="short test"),
        pytest.param("The ferry leaves Alder in a file photo.", False, id="a file photo"),
        pytest.param("Roe took the file from a photo shop.", True, id="a file and a photo"),
        pytest.param("Proud: Roe with the ferry that sank today.", False, id="a caption's label"),
        pytest.param(
            "Ana Roe, captain of the fleet: The storm sank two ferries today.",
            False,
            id="a speaker's label with a role",
        ),
        pytest.param(
            "In Varn, the mayor has one worry: The storm sank two ferries today.",
            True,
            id="a clause before a colon",
        ),
        pytest.param("Ana Roe: The storm sank two ferries today.", False, id="a speaker's label"),
        pytest.param("The council said: The storm sank two ferries.", True, id="reported"),
        pytest.param("At 7:30 the storm sank the two ferries.", True, id="a time"),
        pytest.param("“The storm sank two ferries in one night.”", False, id="a bare quotation"),
        pytest.param("“The storm sank two ferries,” Roe said today.", True, id="whose words"),
        pytest.param("Mayor Roe ignored a request for comment on it.", False, id="ignored"),
        pytest.param("Ah yes, the wall that everybody in Alder loves.", False, id="ah yes"),
        pytest.param("Oh, the wall has a gate for cats, too.", False, id="oh"),
        pytest.param("Alas, the wall fell before the paint was dry.", False, id="alas"),
        pytest.param("Oh Min-jun, mayor of Alder, opened the wall.", True, id="a name"),
        pytest.param("Roe Tonight airs weekdays at noon on Vale One.", False, id="airs weekdays"),
        pytest.param("Talk of Alder airs Sundays at 9 a.m. here.", False, id="airs Sundays"),
        pytest.param("The Harbour Hour airs at 6:30 p.m. on Vale One.", False, id="airs at 6"),
        pytest.param("Alder Live broadcasts nightly from the old wall.", False, id="nightly"),
        pytest.param("The council airs its plans for the wall on Monday.", True, id="airs plans"),
        pytest.param("Vale One will end its nightly talk with Roe.", True, id="a programme ends"),
        pytest.param("Paint | White | Grey | Walls of Alder are grey.", False, id="a row"),
        pytest.param("| Group | White Walls of Alder are grey today.", False, id="begins a row"),
        pytest.param("The council | its mayor is Roe | met today.", False, id="bars"),
        pytest.param("The trust Wall | Water is to close its house.", True, id="a bar in a name"),
        pytest.param("Perhaps the mayor will do nothing at all.", False, id="a musing"),
        pytest.param("Good evening and welcome to the port of Alder.", False, id="a greeting"),
        pytest.param("Ana Roe will bring you updates until ten.", False, id="what a paper offers"),
        pytest.param("Here is what happened in the 4-3 storm:", False, id="an announcement"),
        pytest.param(
            "The Herons left the port with a 4-3 win:", True, id="a result before a colon"
        ),
    ],
)
def test_eligible(sentence: str, eligible: bool) -> None:
    assert is_eligible(table(sentence, headline=HEADLINE), 0) is eligible


@pytest.mark.parametrize(
    ("sentence", "eligible"),
    [
        pytest.param("sank two ferries in the storm on Monday.", False, id="a verb"),
        pytest.param("and sank two ferries in the storm today.", False, id="a connective"),
        pytest.param("who had sunk the ferries in the storm.", False, id="a clause"),
        pytest.param("the storm sank two ferries on Monday.", False, id="an article"),
        pytest.param("van der Roe sank two ferries on Monday.", True, id="a name's first word"),
        pytest.param("de Roe sank two of the ferries on Monday.", True, id="another"),
        pytest.param("eFerry lost two of its boats on Monday.", True, id="a brand"),
        pytest.param(
            "“the storm sank two ferries and carried nine of the boats away,” Roe said on Monday.",
            True,
            id="a quotation",
        ),
        pytest.param("“The storm sank two ferries,” Roe said on Monday.", False, id="a short one"),
        pytest.param("The storm sank two ferries on Monday.", True, id="whole"),
        pytest.param("42 ferries sank in the storm on Monday.", True, id="a number"),
    ],
)
def test_what_lost_its_beginning(sentence: str, eligible: bool) -> None:
    assert is_eligible(table("The wall of Alder fell.", sentence), 1) is eligible


@pytest.mark.parametrize(
    ("sentence", "headline", "repeats"),
    [
        ("The wall of Alder fell.", "Alder wall fell", True),
        ("The wall of Alder fell twice.", "Alder wall fell", False),
        ("The wall of Alder fell.", None, False),
        ("One two four five six seven eight nine ten eleven walls.",
         "one two four five six seven eight nine ten eleven", True),
        ("Of the.", "Alder wall fell", False),
    ],
    ids=["all of it", "a word more", "no headline", "nine in ten", "no content"],
)  # fmt: skip
def test_the_headline_again(sentence: str, headline: str | None, repeats: bool) -> None:
    assert repeats_headline(table(sentence, headline=headline), 0) is repeats


@pytest.mark.parametrize(
    ("sentence", "speech"),
    [
        pytest.param(f"“{'a' * 15}” b", True, id="opens with fifteen characters"),
        pytest.param(f"“{'a' * 14}” b", False, id="with fourteen"),
        pytest.param(f"»{'a' * 15}« b", True, id="in guillemets"),
        pytest.param(f"B “{'a' * 40}”", True, id="forty inside"),
        pytest.param(f"B “{'a' * 39}”", False, id="thirty-nine"),
        pytest.param(f"B “{'a' * 30}” c “{'d' * 30}”", False, id="only the longest counts"),
    ],
)
def test_speech(sentence: str, speech: bool) -> None:
    assert is_speech(table(sentence), 0) is speech


@pytest.mark.parametrize(
    ("text", "final"), [("It held.”)", "."), ("It held", "d"), ("”)", ""), ("", "")]
)
def test_final_character(text: str, final: str) -> None:
    assert final_character(text) == final


@pytest.mark.parametrize(
    ("first", "eligible"),
    [
        pytest.param("The storm sank two ferries today.", False, id="others end as usual"),
        pytest.param("The storm sank two ferries today .", True, id="a text in tokens"),
    ],
)
def test_full_stop_set_apart(first: str, eligible: bool) -> None:
    """What leads to another article has its full stop set apart, unless all sentences have."""
    laid = table(first, "Roe has opened the new wall of Alder .")
    assert is_eligible(laid, 1) is eligible
