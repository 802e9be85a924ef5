"""The genre of an article, by plain signs; none where there is none."""

from __future__ import annotations

import pytest

from newsum.article import genre
from newsum.model import Article

NEWS = (
    "The council of Port Alder voted on Friday to rebuild the harbour wall, Mayor Ana Roe said.",
    "The storm sank two ferries, according to the harbour office, and 300 islanders waited.",
    "“I will not wait,” said Roe, who told the crews that there is no time.",
)
PLAIN = ("The wall of Port Alder is long.", "It was built of stone and has nine gates.")
OWN = ("I grew up on the wall, and my mother sold eels there.", "I miss what I had: my gate.")
MATCH = (
    "Port Alder beat Tarn Fell 3-1 in the cup on a wet evening.",
    "The striker scored two goals before half-time, and the coach praised his players.",
)
LONG = " ".join(["The wall of Port Alder is long and was built of stone by the old council."] * 10)


def article(
    *paragraphs: str, headline: str | None = None, section: str | None = None, language: str = "en"
) -> Article:
    spans, text = [], ""
    for one in paragraphs:
        spans.append((len(text), len(text) + len(one)))
        text += one + "\n\n"
    return Article(
        source="made",
        text=text,
        paragraphs=tuple(spans),
        headline=headline,
        section=section,
        language=language,
    )


@pytest.mark.parametrize(
    ("made", "told"),
    [
        pytest.param(article(*NEWS, LONG), "news", id="a day and who said it"),
        pytest.param(article(*PLAIN, LONG), None, id="no sign"),
        pytest.param(article(*PLAIN), "brief", id="few words"),
        pytest.param(article(*NEWS, LONG, section="Opinion"), "opinion", id="the section"),
        pytest.param(article(*NEWS, LONG, section="World"), "news", id="another section"),
        pytest.param(article(*OWN, headline="My gate"), "opinion", id="the writer speaks"),
        pytest.param(article(*OWN, headline="My gate", language="de"), None, id="not English"),
        pytest.param(article(*NEWS, headline="Opinion: Build it"), "opinion", id="a label"),
        pytest.param(article(*NEWS, headline="Build it | Analysis"), "analysis", id="behind a bar"),
        pytest.param(article(*MATCH), "sport", id="a match"),
        pytest.param(article(*PLAIN, headline="Five things to know"), "list", id="a counted list"),
        pytest.param(
            article(*(f"{n}. The gate of Saint Roe has a bell." for n in range(1, 6)), LONG),
            "list",
            id="numbered heads",
        ),
        pytest.param(
            article("Q: Why?", "A: Because.", "Q: When?", "A: In May.", LONG),
            "interview",
            id="turns",
        ),
        pytest.param(article(*NEWS, headline="Storm: live updates"), "live", id="live"),
        pytest.param(article(*NEWS, headline="Ana Roe, 91, dies"), "obituary", id="a death"),
        pytest.param(
            article("ALDER, May 3 /PRNewswire/ -- Roe Walls opens.", LONG), "release", id="a wire"
        ),
        pytest.param(article(*PLAIN, headline="The Wall review"), "review", id="a review"),
        pytest.param(article(*NEWS, headline="Poll finds few like walls"), "survey", id="a poll"),
        pytest.param(article(), None, id="nothing"),
    ],
)
def test_genre(made: Article, told: str | None) -> None:
    assert genre(made) == told
