"""Who said what: spans, speakers, roles; and what nobody said.  All people and places are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsum

LEAD = "Mayor Tova Lindqvist opened the new bridge over the Sill in Marrowby on Monday.\n\n"


@pytest.mark.parametrize(
    ("sentence", "speaker", "quote"),
    [
        pytest.param(
            "“We have waited twelve years for this,” said Ines Okafor, the harbour master.",
            "Ines Okafor",
            "We have waited twelve years for this,",
            id="said X",
        ),
        pytest.param(
            "“We have waited twelve years for this,” Ines Okafor said.",
            "Ines Okafor",
            "We have waited twelve years for this,",
            id="X said",
        ),
        pytest.param(
            "“We have waited twelve years for this,” Ines Okafor, 54, the harbour master, said.",
            "Ines Okafor",
            "We have waited twelve years for this,",
            id="an aside between the subject and its verb",
        ),
        pytest.param(
            "According to Ines Okafor, “nobody will miss the old ferry at all.”",
            "Ines Okafor",
            "nobody will miss the old ferry at all.",
            id="according to",
        ),
        pytest.param(
            "Ines Okafor praised the builders, stating: “They never once asked for more money.”",
            "Ines Okafor",
            "They never once asked for more money.",
            id="a participle: the subject is what the sentence starts with",
        ),
        pytest.param(
            '"We have waited twelve years for this," Lindqvist told reporters.',
            "Tova Lindqvist",
            "We have waited twelve years for this,",
            id="straight marks, and a last name that stands for the full one",
        ),
        pytest.param(
            "“We have waited twelve years for this,” a spokeswoman for the ministry said.",
            "a spokeswoman for the ministry",
            "We have waited twelve years for this,",
            id="somebody without a name keeps the phrase",
        ),
        pytest.param(
            "“We have waited,” Okafor said. “Now we can cross.”",
            "Okafor",
            "We have waited, … Now we can cross.",
            id="a quote split by its attribution is one",
        ),
    ],
)
def test_speaker(sentence: str, speaker: str, quote: str) -> None:
    (found,) = newsum.quotes(LEAD + sentence + "\n").quotes
    assert (found.text, found.speaker) == (quote, speaker)
    assert found.cue


def test_a_role_is_what_the_article_calls_them() -> None:
    text = (
        "Corvanian President Anselm Weyer spoke on Friday. “We will not be hurried,” Weyer said.\n"
    )
    (found,) = newsum.quotes(text).quotes
    assert (found.speaker, found.role, found.mention) == (
        "Anselm Weyer",
        "Corvanian President",
        "Weyer",
    )


@pytest.mark.parametrize(
    ("aside", "role"),
    [
        (
            "director of the Centre for Tidal Rivers and Harbours at the University of Port Alder",
            "director of the Centre for Tidal Rivers and Harbours at the University of Port Alder",
        ),
        (
            "director of the ferry company - a firm of sailors -",
            "director of the ferry company - a firm of sailors",
        ),
    ],
)
def test_a_role_is_never_cut_in_the_middle(aside: str, role: str) -> None:
    (found,) = newsum.quotes(f"{LEAD}“We have waited,” said Ines Okafor, {aside}.\n").quotes
    assert (found.speaker, found.role) == ("Ines Okafor", role)


def test_a_pronoun_is_whoever_was_named_before_it() -> None:
    text = (
        "Tova Lindqvist opened the bridge on Monday.\n\n"
        "Jonah Pryce built it. “I slept in the crane for a week,” he said.\n"
    )
    (found,) = newsum.quotes(text).quotes
    assert (found.speaker, found.mention) == ("Jonah Pryce", "he")


def test_a_quote_with_nobody_beside_it_is_the_last_speakers() -> None:
    text = LEAD + "“We waited twelve years,” Lindqvist said.\n\n“Now we can walk to work.”\n"
    assert [quote.speaker for quote in newsum.quotes(text).quotes] == ["Tova Lindqvist"] * 2


def test_a_quote_over_paragraphs_is_one() -> None:
    text = (
        LEAD + "“We waited twelve years,” Lindqvist said. “It was long.\n\n“But it was worth it.”\n"
    )
    (found,) = newsum.quotes(text).quotes
    assert len(found.parts) == 3


@pytest.mark.parametrize(
    "sentence",
    [
        "The band played its hit “Rivers of Tin” twice.",
        "The so-called “bridge tax” ends this year.",
        "Everybody calls him “Slim” at the docks.",
        "The sign is 9'6\" high.",
    ],
)
def test_what_nobody_said_is_left_out(sentence: str) -> None:
    assert newsum.quotes(LEAD + sentence + "\n").quotes == ()


def test_a_lone_mark_spoils_its_own_paragraph_only() -> None:
    text = LEAD + "He ordered a 6” pipe and left.\n\n“We waited twelve years,” Lindqvist said.\n"
    assert [quote.text for quote in newsum.quotes(text).quotes] == ["We waited twelve years,"]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        pytest.param(
            "“The ferry stays,” Okafor said. “It is paid for.\n\n“And it is loved,” she added.",
            ["The ferry stays, … It is paid for.", "And it is loved,"],
            id="the next paragraph has an attribution of its own",
        ),
        pytest.param(
            "“The ferry stays afloat,” Okafor said as a man shouted “just let it sink” from the crowd.",
            ["The ferry stays afloat,", "just let it sink"],
            id="words within the attribution's sentence are no second part",
        ),
        pytest.param(
            "Okafor would not hear of it. “The ferry stays. It is paid for.\n\nThen she left.",
            ["The ferry stays. It is paid for."],
            id="a closing mark that was forgotten",
        ),
        pytest.param(
            'Okafor said the film at <a href="ferry.example">ferry.example</a> is fine.',
            [],
            id="markup left in the text",
        ),
        pytest.param(
            "''The guard told us 'nobody may cross' and left,'' Okafor said.",
            [],
            id="two apostrophes are no mark, and hide what is within them",
        ),
        pytest.param(
            "``We have waited twelve years,'' Okafor said.",
            ["We have waited twelve years,"],
            id="they close what two backticks open",
        ),
    ],
)
def test_where_a_quote_begins_and_ends(text: str, quotes: list[str]) -> None:
    found = newsum.quotes(f"{LEAD}{text}\n").quotes
    assert [quote.text for quote in found] == quotes


def test_parts_prove_the_text(seed_articles: list[Path]) -> None:
    for path in seed_articles:
        text = newsum.read(path).text
        for quote in newsum.quotes(path).quotes:
            parts = [" ".join(text[start:end].split()) for start, end in quote.parts]
            assert quote.text in {" ".join(parts), " … ".join(parts)}


def test_the_sample_article(seeds: Path) -> None:
    first, second = newsum.quotes(seeds / "000_17ecea067b4a65b5.txt")
    assert {first.speaker, second.speaker} == {"Volodymyr Zelensky"}
    assert {first.role, second.role} == {"Ukrainian President"}
    assert len(first.parts) == 2


def test_a_point_never_contains_a_quote_that_is_shown(seed_articles: list[Path]) -> None:
    for path in seed_articles:
        summary = newsum.summarize(path, points=6, quotes=9)
        for quote in summary.quotes:
            assert not any(quote.text in point.text for point in summary.points)


@pytest.mark.parametrize(
    "text",
    [
        '"' * 20_000,
        "“" * 20_000,
        "said " * 20_000,
        "Ann " * 20_000,
        "“We waited,” he said. " * 2_000,
        "a statement from " * 5_000 + "said: “We waited.”",
        "the mayor, the clerk, " * 5_000 + "said: “We waited.”",
    ],
    ids=lambda text: text[:12],
)
def test_strange_texts_come_to_an_end(text: str) -> None:
    newsum.quotes(f"{LEAD}{text} He said so.\n")
