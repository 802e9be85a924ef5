"""Which sentences can stand in a story, and which are none of a report."""

from __future__ import annotations

import pytest

from newsum.stories.usability import is_aside, is_dependent, opens_with_quote

ASIDE = {
    "a caption": "Rescuers on the quay of Port Alder",
    "a gallery": "Hide Caption 3 of 12 Photos: Storm in Skellan The quay of Port Alder is under water.",
    "a gallery's counter": "28/34 3 November 2025 People wait for the ferry on the quay of Port Alder.",
    "a slideshow": "The ferries of 2025 ranked Play slideshow Skellan Pictures 1 of 11.",
    "a player's shirt": "Forward Ana Roe (10) reaches for the ball on Sunday in Karsk.",
    "a heading run in": "THE LONG NIGHT According to the coast guard, the ferry left at dusk.",
    "a prompt": "The Herald newsletter will keep you posted on the ferry.",
    "a prompt run in": "Continue reading the main story Sign up for the Louder newsletter every week.",
    "a file picture": "FILE - In this May 3 photo, Ana Roe arrives at the quay of Port Alder.",
    "another": "Send your pictures of the storm to our desk.",
    "a video": "WATCH Rescuers pull passengers from the strait off Port Alder.",
    "a look back": "Look back at the storms of Skellan, year by year.",
    "a prompt to click": "Click here for all pictures of the quay.",
    "what a picture shows": "The ferry Marisol is seen in the harbour of Port Alder on May 3.",
    "a post": "So glad to be home, thanks @portalder for the tea.",
    "who writes": "I never thought that the old ferry would sail in such a storm.",
    "what a broadcast has": "Ines Okafor talks to Tomas Reyl, a fisherman, about the sunken ferry.",
    "half of a quote": 'More is to come," wrote the mayor of Port Alder on Monday.',
}

NEWS = {
    "plain": "A night ferry sank in a storm off Port Alder on Monday.",
    "a quote of oneself": "“I begged them to wait,” said Ines Okafor, the harbour master.",
    "an age": "Ines Okafor (51) begged them to wait.",
    "abbreviations": "NATO and the EU met in Karsk to speak of the strait.",
    "ends in marks": "The mayor said: “Nobody listened.”",
    "to be seen": "The sinking is seen as a test for the coast guard of Port Alder.",
    "a look at something": "Looking back, Ines Okafor said the ferry should have stayed.",
    "a share": "Of the ferries, 3/4 stayed in Port Alder on Monday.",
    "talks": "The mayor talks to the owners of the ferry on Friday.",
    "a newsletter as news": "The ministry stopped its newsletter after 30 years.",
}


@pytest.mark.parametrize("text", ASIDE.values(), ids=ASIDE)
def test_none_of_the_report(text: str) -> None:
    assert is_aside(text, "en")


@pytest.mark.parametrize("text", NEWS.values(), ids=NEWS)
def test_news(text: str) -> None:
    assert not is_aside(text, "en")


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("“We begged them to wait,” said Ines Okafor.", True),
        ("»Wir baten sie zu warten«, sagte Ines Okafor.", True),
        ("“Night Ferry” won the Skellan prize.", False),
        ("Ines Okafor said: “We begged them to wait.”", False),
    ],
)
def test_what_begins_with_a_quote(text: str, opens: bool) -> None:
    assert opens_with_quote(text) is opens


def test_words_of_other_languages_are_no_pronouns() -> None:
    assert not is_aside("I traghetti sono rimasti in porto a Skellan.", "it")


@pytest.mark.parametrize(
    ("text", "depends"),
    [
        ("But the ferry sailed.", True),
        ("He begged them to wait.", True),
        ("Some of which are older than the harbour.", True),
        ("Eleven of whom were from Skellan.", True),
        ("The latter of which burned down in May.", True),
        ("At which point the ferry turned back.", True),
        ("Which is why the ferry sailed.", True),
        ("One of the ferries, which is old, sank.", False),
        ("Which party leads in Skellan is not known.", False),
        ("This year the ferry sailed twice.", False),
        ("Ines Okafor begged them to wait.", False),
    ],
)
def test_what_hangs_on_the_sentence_before(text: str, depends: bool) -> None:
    assert is_dependent(text, "en") is depends


@pytest.mark.parametrize(
    ("text", "code", "depends"),
    [
        ("Mas o porto de Selvana reabriu na segunda-feira.", "pt", True),
        ("Ele pediu aos pescadores que esperassem.", "pt", True),
        ("Ainda na segunda-feira o porto de Selvana reabriu.", "pt", True),
        ("As autoridades de Selvana fecharam o porto.", "pt", False),
        ("Er bat die Fischer zu warten.", "de", True),
        ("So viele Schiffe lagen noch nie vor Karsk.", "de", False),
        ("Elle a prié les pêcheurs d'attendre.", "fr", True),
        ("En Selvana, el puerto reabrió el lunes.", "es", False),
    ],
)
def test_what_hangs_on_the_sentence_before_in_other_languages(
    text: str, code: str, depends: bool
) -> None:
    assert is_dependent(text, code) is depends
