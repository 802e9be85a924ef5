"""The lines above a lede, as papers, agencies, sites and archives write them: one manner a case."""

from __future__ import annotations

from typing import NamedTuple

import pytest

import newsum

BODY = """The ferry to Skarn Island will stop running in April unless the county finds 2.1 million crowns, the operator said on Monday.

Some 340 people live on the island, which has a school, two shops and a doctor who comes on Wednesdays. The nearest bridge is an hour away.

"We cannot go on losing money on every crossing," said Petra Holm, the company's managing director. "Somebody has to say what an island is worth."

The county council is to discuss the matter on 9 December. Its leader, Rolf Aas, said he was confident that a solution would be found."""

HEADLINE = "Skarn ferry faces closure in April"


class Front(NamedTuple):
    """What is above the lede, with `HEADLINE` for ``#``, and who and when it says."""

    above: str
    byline: str | None
    date: str | None = None
    below: str = ""
    """What stands below the body."""


FRONTS = {
    "day, dash, name and institute": Front(
        "#\nNovember 16, 2026 — by Sigrid Moe, University of Holm", "Sigrid Moe", "2026-11-16"
    ),
    "name and institute": Front("#\nby Sigrid Moe, Institute of Islands", "Sigrid Moe"),
    "a deck in points": Front(
        "#\n\n- Island has 340 people\n- Nearest bridge an hour away\n\nBy SIGRID MOE, ISLANDS "
        "CORRESPONDENT FOR THE DAILY GANNET\n\nPUBLISHED: 22:14, 16 November 2026",
        "SIGRID MOE",
        "2026-11-16",
    ),
    "office and paper behind a bar": Front(
        "#\n\nSigrid Moe, Staff Writer | The Holm Courier", "Sigrid Moe"
    ),
    "nobody by name": Front("#\n\nStaff Reporter\nHOLM, November 16", None),
    "place behind the names": Front(
        "#\n\nSigrid Moe and Ola Brandt in Holm\nMon 16 Nov 2026 18.40 GMT",
        "Sigrid Moe and Ola Brandt",
        "2026-11-16",
    ),
    "an agency in the line": Front("#\n\nBy SIGRID MOE Associated Writers", "SIGRID MOE"),
    "two offices": Front(
        "#\nSigrid Moe, Political Editor, and Ola Brandt\n16 November 2026",
        "Sigrid Moe, Ola Brandt",
        "2026-11-16",
    ),
    "for another paper": Front("#\n\nBy Sigrid Moe, special to the Courier", "Sigrid Moe"),
    "office in small letters": Front("#\n\nBy rural reporter Bec Hartigan", "Bec Hartigan"),
    "office before the name": Front("#\n\nBy Consumer Affairs Reporter Nils Okafor", "Nils Okafor"),
    "staff writer before the name": Front("#\n\nBy Staff Writer Ana Roe", "Ana Roe"),
    "reporting and editing": Front(
        "#\n\nReporting by Sigrid Moe; Editing by Ola Brandt\n\nNovember 16, 2026",
        "Sigrid Moe",
        "2026-11-16",
    ),
    "text and photographs": Front("#\nPhotographs by Kari Lie\nText by Sigrid Moe", "Sigrid Moe"),
    "place and day, then the name": Front(
        "#\n\nHolm (Northshire) - November 16, 2026\nSigrid Moe", "Sigrid Moe", "2026-11-16"
    ),
    "name, paper and day between dashes": Front(
        "#\nSigrid Moe - Courier - 2026-11-16", "Sigrid Moe", "2026-11-16"
    ),
    "the paper above the name": Front(
        "#\n\nThe Holm Courier\n16 Nov 2026\nSigrid Moe", "Sigrid Moe", "2026-11-16"
    ),
    "who reads it aloud": Front(
        "#\n\nAudio By Talkcast\n\nSigrid Moe\n·Senior Reporter\n"
        "Mon, November 16, 2026 at 6:40 PM GMT+1·3 min read",
        "Sigrid Moe",
        "2026-11-16",
    ),
    "by, on and in": Front(
        "#\n\nby Sigrid Moe on November 16, 2026 in Transport, Islands", "Sigrid Moe", "2026-11-16"
    ),
    "posted on, by": Front(
        "#\n\nPOSTED ON NOVEMBER 16, 2026 BY SIGRID MOE",
        "SIGRID MOE",
        "2026-11-16",
        f"\n\n2 THOUGHTS ON “{HEADLINE.upper()}”",
    ),
    "an account": Front("#\n\nSigrid Moe @sigridmoe\n16 Nov 2026 at 18:40", "Sigrid Moe", "2026-11-16"),
    "by on a line of its own": Front(
        "#\n\nPublished: Mon 16 Nov 2026, 6:40 PM\n\nBy:\nSigrid Moe", "Sigrid Moe", "2026-11-16"
    ),
    "labels": Front(
        "Title: #\nAuthor: Sigrid Moe\nDate: 16 November 2026\nSource: Holm Courier",
        "Sigrid Moe",
        "2026-11-16",
    ),
    "an archive": Front(
        "#\nHolm Courier (Holm)\nNovember 16, 2026 Monday\n\nSection: NEWS; Pg. 4\n"
        "Length: 214 words\nByline: SIGRID MOE\n\nBody",
        "SIGRID MOE",
        "2026-11-16",
        "\n\nLoad-Date: November 17, 2026\n\nEnd of Document",
    ),
    "kicker before a bar": Front("Breaking | #\n\nSigrid Moe\n\n16 November 2026", "Sigrid Moe", "2026-11-16"),
    "paper behind a bar": Front("# | Holm News\n\nBy Sigrid Moe", "Sigrid Moe"),
    "paper behind a dash": Front("# - The Holm Courier\n\nBy Sigrid Moe", "Sigrid Moe"),
    "what a study's report ends with": Front(
        "#\n\nBy Sigrid Moe",
        "Sigrid Moe",
        below="\n\nMore information: Kari Lie et al, Ferries of the north (2026)\n\nProvided by University of Holm",
    ),
}  # fmt: skip


@pytest.mark.parametrize("manner", FRONTS)
def test_headline_byline_and_day_are_told_and_the_body_is_whole(manner: str) -> None:
    front = FRONTS[manner]
    read = newsum.read(f"{front.above.replace('#', HEADLINE)}\n\n{BODY}{front.below}")
    assert (read.headline, read.byline, read.date) == (HEADLINE, front.byline, front.date)
    assert read.body == tuple(BODY.split("\n\n"))


def test_a_place_and_a_day_of_their_own_are_the_dateline() -> None:
    read = newsum.read(f"{HEADLINE}\n\nStaff Reporter\nHOLM, November 16\n\n{BODY}")
    assert read.dateline == "HOLM, November 16"


def test_a_deck_in_points_is_told_as_a_deck() -> None:
    read = newsum.read(f"{HEADLINE}\n\n• Island has 340 people\n\nBy Sigrid Moe\n\n{BODY}")
    assert [piece.text for piece in read.removed if piece.kind == "deck"] == [
        "• Island has 340 people"
    ]


LEDES = {
    "de": "Die Fähre nach Skarn wird im April eingestellt, teilte der Betreiber am Montag in Holm mit.",
    "fr": "Le ferry pour l'île de Skarn cessera de circuler en avril, a annoncé l'exploitant lundi.",
    "it": "Il traghetto per l'isola di Skarn si fermerà ad aprile, ha annunciato lunedì la società.",
    "es": "El ferry a la isla de Skarn dejará de funcionar en abril, informó el lunes la empresa.",
    "pt": "A balsa para a ilha de Skarn deixará de circular em abril, informou a empresa na segunda.",
}

ABROAD = [
    ("de", "Fähre nach Skarn vor dem Aus\n\nEin Artikel von Sigrid Moe und Ola Brandt", "Sigrid Moe, Ola Brandt"),
    ("de", "Fähre nach Skarn vor dem Aus\n\n17.11.2026\n\nSigrid Moe, Holm", "Sigrid Moe"),
    ("fr", "Le ferry de Skarn menacé de fermeture\n\nPublié le 16/11/2026\nÉcrit par Sigrid Moe", "Sigrid Moe"),
    ("fr", "Le ferry de Skarn menacé de fermeture\n\nPar Sigrid Moe avec AFP", "Sigrid Moe"),
    ("fr", "Le ferry de Skarn menacé de fermeture\n\nSigrid Moe, à Holm\nLe 16/11/2026 à 18:40", "Sigrid Moe"),
    ("it", "Il traghetto di Skarn rischia la chiusura\n\ntesto di Sigrid Moe", "Sigrid Moe"),
    ("es", "El ferry de Skarn, al borde del cierre\n\nTexto de Sigrid Moe", "Sigrid Moe"),
    ("pt", "Balsa de Skarn pode parar em abril\n\nReportagem de Sigrid Moe", "Sigrid Moe"),
    ("pt", "Balsa de Skarn pode parar em abril\n\nSigrid Moe, O Correio\n16/11/2026 - 18:40", "Sigrid Moe"),
    ("pt", "Balsa de Skarn pode parar em abril\n\nPor Redação", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "above", "byline"), ABROAD)
def test_a_byline_in_another_language(language: str, above: str, byline: str | None) -> None:
    lede = LEDES[language]
    read = newsum.read(f"{above}\n\n{lede}\n\n{lede}", language=language)
    assert (read.byline, read.body) == (byline, (lede, lede))
