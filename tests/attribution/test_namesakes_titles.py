"""Whose a title before a last name is that two people have.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

NAMESAKES = [
    pytest.param(
        "The first gentleman, Henrik Aasen, opened a school and spoke about President Aasen's plans."
        "\n\n“I cook at home,” he said.",
        ("Henrik Aasen", "first gentleman"),
        id="whom the president is married to",
    ),
    pytest.param(
        "First lady Pia Corte opened the fair. President Corte was away.\n\n“I like it,” said Pia Corte.",
        ("Pia Corte", "First lady"),
        id="in the next sentence",
    ),
    pytest.param(
        "The mayor's wife, Greta Holm, walked about and praised Mayor Holm's plan.\n\n“I like it,” she said.",
        ("Greta Holm", "mayor's wife"),
        id="a wife",
    ),
    pytest.param(
        "Solveig Rask said he knew that Minister Rask's staff had read it.\n\n“I gave it to them,” he said.",
        ("Solveig Rask", None),
        id="in what somebody says",
    ),
    pytest.param(
        "Solveig Rask waited. Her husband, Minister Rask, was late.\n\n“I gave it to them,” she said.",
        ("Solveig Rask", None),
        id="a husband by his title",
    ),
    pytest.param(
        "Tor Lind, whose mother is Governor Lind, paints ships.\n\n“I paint for sailors,” said Tor Lind.",
        ("Tor Lind", None),
        id="a mother by her title",
    ),
    pytest.param(
        "Minister Greta Rask left. Her brother, the baker Emil Rask, stayed. Emil Rask said he had not"
        " seen Minister Rask's letter.\n\n“I bake bread,” Emil Rask said.",
        ("Emil Rask", "baker"),
        id="who has the office",
    ),
    pytest.param(
        "Ana Roe won by nine votes. Mayor Roe takes her seat in May.\n\n“I shall plant trees,” Roe said.",
        ("Ana Roe", "Mayor"),
        id="one who takes office",
    ),
    pytest.param(
        "Grandmother Ana Roe won by nine votes. Mayor Roe starts in May.\n\n“I shall plant trees,” Roe said.",
        ("Ana Roe", "Grandmother"),
        id="a grandmother who takes office",
    ),
    pytest.param(
        "Ana Roe spoke first, and Councillor Roe's speech was long.\n\n“I shall plant trees,” Roe said.",
        ("Ana Roe", "Councillor"),
        id="in the next main clause",
    ),
    pytest.param(
        "Kai Krog said Minister Krog's office “keeps its word.”\n\n“We row,” he said in the hall.",
        ("Kai Krog", None),
        id="goes on, whatever a list has of the first name",
    ),
    pytest.param(
        "Kai Krog said Minister Lind's office “keeps its word.”\n\n“We row,” he said in the hall.",
        ("Lind", "Minister"),
        id="not who has another last name",
    ),
    pytest.param(
        "Eva Krog met Minister Krog, no relation, on the quay.\n\n“I sing,” Eva Krog said.",
        ("Eva Krog", None),
        id="no relation",
    ),
    pytest.param(
        "The first gentleman, Henrik Aasen, opened a school. President Aasen was abroad."
        "\n\n“I sign,” President Aasen said.",
        ("Aasen", "President"),
        id="the president",
    ),
    pytest.param(
        "Ana Roe became Judge Roe on Monday.\n\n“I shall plant trees,” Roe said.",
        ("Ana Roe", "Judge"),
        id="one who is called so now",
    ),
]


@pytest.mark.parametrize(("text", "who"), NAMESAKES)
def test_a_title_is_not_a_namesakes(text: str, who: tuple[str, str | None]) -> None:
    quote = newsum.quotes(f"Snow fell on all of the town on Monday.\n\n{text}").quotes[-1]
    assert (quote.speaker, quote.role) == who
