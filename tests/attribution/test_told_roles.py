"""What the speakers of quotes are, as the article words it.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

SAID = "“It is a long road for everybody here,”"

TOLD = [
    pytest.param(
        f"{SAID} said Pia Corte, a spokesperson for Banco do Norte, in Tarn.",
        "a spokesperson for Banco do Norte",
        id="a body with a particle that English has as a verb",
    ),
    pytest.param(
        f"{SAID} said Claudio Lessa, coordinator at Casa da Mata do Sul (House of Woods), a network.",
        "coordinator at Casa da Mata do Sul",
        id="two particles",
    ),
    pytest.param(
        f"Ona Marsh, director of email marketing at Bright, a firm, left.\n\n{SAID} Marsh said.",
        "director of email marketing at Bright",
        id="a word that reports elsewhere",
    ),
    pytest.param(
        f"{SAID} said Rusko Vale, Head of Research at Brack Securities.",
        "Head of Research at Brack Securities",
        id="a capital",
    ),
    pytest.param(
        f"{SAID} said Sana Bott, Director, Brack Securities.",
        "Director, Brack Securities",
        id="a title, a comma, and its body",
    ),
    pytest.param(
        f"{SAID} said Sana Bott, Director, Liu Ward and two guests.",
        "Director",
        id="not another person",
    ),
    pytest.param(
        f"{SAID} said Owen Dorn, a physician at Marr Hospital in Dunholm, Scotland.",
        "a physician at Marr Hospital in Dunholm, Scotland",
        id="a place and its country",
    ),
    pytest.param(
        f"{SAID} said Bea Lenn, a nurse who teaches rest at the Marr Centre.",
        "a nurse who teaches rest at the Marr Centre",
        id="a clause that says what somebody does",
    ),
    pytest.param(
        f"{SAID} said Bea Lenn, a nurse who saw the flood.", "a nurse", id="no clause that does not"
    ),
    pytest.param(
        f"Vera Gill, a victim of Orne’s alleged scheme, came.\n\n{SAID} Gill said.",
        "a victim of Orne’s alleged scheme",
        id="behind an owner no verb stands",
    ),
    pytest.param(
        f"The Brack chief at the time, Jon Stolle, left.\n\n{SAID} Stolle said.",
        "Brack chief at the time",
        id="a time within it",
    ),
    pytest.param(
        f"Talk show host Gwen Beck left.\n\n{SAID} Beck said.", "Talk show host", id="talk show"
    ),
    pytest.param(
        f"The town hired marketing director Gwen Beck.\n\n{SAID} Beck said.",
        "marketing director",
        id="a noun in -ing",
    ),
    pytest.param(
        f"The vote left Sen. Tad Crewe alone.\n\n{SAID} Crewe said.", "Sen.", id="no verb"
    ),
    pytest.param(
        f"Orne beat rival Sen. Tad Crewe.\n\n{SAID} Crewe said.", "Sen.", id="nor its subject"
    ),
    pytest.param(
        f"The vote pleased state Sen. Tad Crewe.\n\n{SAID} Crewe said.",
        "state Sen.",
        id="what belongs to an office",
    ),
    pytest.param(
        f"The real Prince Edric was busy.\n\n{SAID} Prince Edric said.",
        "Prince",
        id="an adjective does not",
    ),
    pytest.param(
        f"{SAID} US Marines exercise representative Colonel Stu Glenn said.",
        "US Marines exercise representative Colonel",
        id="a country in two letters",
    ),
    pytest.param(
        f"Brack Party for the Hills leader Yuri Tamm left.\n\n{SAID} Tamm said.",
        "Brack Party for the Hills leader",
        id="a body of two halves",
    ),
    pytest.param(
        f"{SAID} said co-author Dov Tillen, a professor at the University of Brack.",
        "a professor at the University of Brack",
        id="the fuller of two",
    ),
    pytest.param(
        f"{SAID} said singer Dov Tillen, a friend of Minister Ada Kohl.",
        "singer",
        id="whose friend says less",
    ),
    pytest.param(f"Labour’s Pim Flint left.\n\n{SAID} Flint said.", None, id="an owner is no role"),
    pytest.param(f"In Mr. Orne’s book Mr. Gorm Brown is quoted: {SAID}", None, id="nor is a book"),
    pytest.param(
        f"Mara Grave, author of the novel “Salt,” left.\n\n{SAID} Grave said.",
        "author of the novel “Salt”",
        id="the title of a work",
    ),
    pytest.param(
        f"The Marr, North Brack, police chief, Karst Voll, has said {SAID}",
        "police chief",
        id="a title behind a place",
    ),
    pytest.param(
        f"The hall cheered top-ranked Rafa Nader.\n\n{SAID} Nader said.",
        "top-ranked",
        id="a player's place",
    ),
]


@pytest.mark.parametrize(("text", "role"), TOLD)
def test_a_role_is_told_whole(text: str, role: str | None) -> None:
    assert newsum.quotes(f"Snow fell.\n\n{text}").quotes[0].role == role
