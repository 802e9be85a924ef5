"""Speech or not: the features of a quoted span, and what is made of its score."""

from __future__ import annotations

import pytest

import newsum
from newsum.attribution.linear_model import LinearModel
from newsum.attribution.spans.speech import (
    TEMPLATES,
    is_speech,
    is_title,
    speech_model,
    spoken_odds,
)

from ..stages import paragraphs_of


def features(text: str) -> dict[str, str]:
    """The features of the first quoted span of a text, by template."""
    paragraphs = paragraphs_of(text)
    tokens = paragraphs.tokens(0)
    token = next(iter(tokens.span_of))
    found = paragraphs.speech_features(tokens, token)
    return {feature[0]: feature[1:] for feature in found}


FEATURES = [
    pytest.param("“We waited,” he said.", "1", "210", id="two words, a capital, no headline"),
    pytest.param("He was “worn out” then.", "1", "200", id="no capital"),
    pytest.param("He saw “Two Moons” then.", "1", "211", id="all capitals"),
    pytest.param("He saw “Moons of the Marsh” then.", "1", "411",
                 id="small words are small in a headline too"),
    pytest.param("He saw “1984 Again” then.", "1", "201", id="a number is as good as a capital"),
    pytest.param("He saw “…” then.", "1", "100", id="no word"),
    pytest.param("“We waited for a very long day,” he said.", "1", "710", id="seven words"),
    pytest.param(f"“We {'waited and ' * 9}left,” he said.", "1", "9910", id="over fifteen words"),
    pytest.param("“We waited,” he said.", "2", "2,10", id="ends with a comma"),
    pytest.param("“We waited; ” he said.", "2", "2w10", id="ends with another mark"),
    pytest.param("“We waited” he said.", "2", "2w10", id="ends with a letter"),
    pytest.param("“We waited,” he said.", "3", "^10,", id="first in its paragraph"),
    pytest.param("He said “we waited.”", "3", "c00.", id="behind a verb"),
    pytest.param("“We waited,” he said.", "4", "p10,", id="before a pronoun"),
    pytest.param("He said “we waited.”", "4", "$00.", id="last in its paragraph"),
    pytest.param("“We waited,” he said.", "5", "-c2", id="a verb behind it"),
    pytest.param("He said: “We waited”", "5", "c-2", id="a verb before it"),
    pytest.param("He left “worn out” then.", "5", "--2", id="no verb"),
    pytest.param("He said no. It was “worn out” then.", "5", "--2",
                 id="the sentence before counts nothing"),
    pytest.param("It was “worn out” then. He said no.", "5", "--2",
                 id="nor does the one behind"),
    pytest.param("He left “worn out” then.", "6", "left", id="the word before"),
    pytest.param("“Worn out” he left.", "6", "^", id="no word before"),
    pytest.param("It was “worn out” Then.", "7", "then", id="the word behind, lower-cased"),
    pytest.param("It was “worn out”", "7", "$", id="no word behind"),
    pytest.param("He left: “I am worn out.”", "8", "14", id="speaks of I"),
    pytest.param("He left: “Roe is worn out.”", "8", "04", id="does not speak of I"),
    pytest.param("He left: “" + "so very " * 25 + "I left.”", "8", "099",
                 id="a pronoun far into the span counts nothing"),
    pytest.param("He said “we waited” then.", "9", "cxc-", id="the tags beside it and the verb"),
    pytest.param("“Worn out” he said.", "9", "^p-c", id="the paragraph's start beside it"),
    pytest.param("He said “we waited” then.", "a", "pc00", id="the two tags before"),
    pytest.param("Snow fell; he said “we waited”", "a", "pc00", id="no more than two"),
    pytest.param("The “slow tram” card is out.", "c", "dw2", id="between an article and a noun"),
    pytest.param("He was “worn out”.", "c", "--2", id="not so elsewhere"),
    pytest.param("It is known as “the Loop”.", "d", "n201", id="a naming word"),
    pytest.param("The film “Salt Roads” opened.", "d", "w211", id="a noun for a work"),
    pytest.param("It was “the Loop” then.", "d", "-201", id="neither"),
    pytest.param("A “slow tram” is a slow tram.", "e", "u2", id="stands elsewhere without marks"),
    pytest.param("A “slow tram”, no “slow tram”.", "e", "q2", id="and with marks"),
    pytest.param("A “slow tram”, no fast tram.", "e", "-2", id="and nowhere else"),
    pytest.param("He said “no way”.", "f", "02c", id="no utterance in the article"),
    pytest.param("You see a “slow tram”.", "g", "22-", id="the writer speaks to the reader"),
    pytest.param("He left: “it came late”", "h", "103w", id="a verb inside"),
    pytest.param("Ana Roe said no, or “late”.", "i", "Ns", id="somebody before it"),
    pytest.param("If you say so, “go home”.", "j", "11", id="its sentence supposes, and speaks to you"),
    pytest.param("You know. He said “no” then.", "j", "00", id="the sentence before does not count"),
    pytest.param("He said so “late” as to call.", "k", "<said", id="the verb before it"),
    pytest.param("It was “worn out”, said Ana Roe.", "k", ">said", id="the verb behind it"),
    pytest.param("He said. It was “late” then.", "k", "-", id="no verb of another sentence"),
    pytest.param("“Salt Roads,” “Nine Ferries,” and more", "l", "0111", id="beside another"),
    pytest.param("“We waited,” he said.", "a", "10", id="fewer at the paragraph's start"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "template", "expected"), FEATURES)
def test_features(text: str, template: str, expected: str) -> None:
    assert features(text)[template] == expected


def test_the_first_and_the_last_template_are_there_for_every_span() -> None:
    assert set(features("It was “worn out” then.")) == set(TEMPLATES)


def test_a_verb_too_far_away_in_a_long_sentence_counts_nothing() -> None:
    far = "so " * 30
    assert features(f"He said {far}“worn out” {far}said he")["5"] == "--2"
    assert features("He said so “worn out” so said he")["5"] == "cc2"


SHORT, LONG = "not now", "we will wait for the ferry"


@pytest.mark.parametrize(
    ("score", "inside", "english", "speech"),
    [
        pytest.param(0.3, SHORT, True, True, id="it needs little"),
        pytest.param(0.2, SHORT, True, False, id="but not less"),
        pytest.param(0.3, LONG, True, True, id="however many words"),
        pytest.param(-3.0, LONG, False, True, id="other languages need less"),
        pytest.param(-3.6, LONG, False, False, id="but something"),
        pytest.param(9.0, "Der Zweite Mond", False, False, id="a title in another language"),
        pytest.param(9.0, "Two Moons Rising", True, True, id="English leaves it to the score"),
        pytest.param(-1.6, "No way. Not now.", True, True, id="two sentences need less"),
        pytest.param(-1.7, "No way. Not now.", True, False, id="but something, too"),
    ],
)
def test_is_speech(score: float, inside: str, english: bool, speech: bool) -> None:
    assert is_speech(score, inside, english) is speech


@pytest.mark.parametrize(
    ("inside", "speech"),
    [
        pytest.param("We want him to win.", True, id="a sentence"),
        pytest.param("We want him to win", False, id="a subhead"),
        pytest.param("Never.", False, id="a word"),
    ],
)
def test_what_fills_a_paragraph_needs_less(inside: str, speech: bool) -> None:
    assert is_speech(-0.9, inside, True, fills=True) is speech
    assert not is_speech(-0.9, inside, True)


@pytest.mark.parametrize(
    ("inside", "title"),
    [
        pytest.param("Der Zweite Mond", True, id="capitals"),
        pytest.param("Der Mond von Brack", True, id="three of four"),
        pytest.param("Der Mond über dem Moor", False, id="three of five"),
        pytest.param("der Mond von dem Moor", False, id="two of five"),
        pytest.param("Der 7 Mond", True, id="a number is as good"),
        pytest.param("Mond", False, id="a word alone may be anything"),
        pytest.param("Mond Moor", True, id="two words"),
        pytest.param("Mond Moor.", False, id="a mark at the end"),
        pytest.param("Mond Moor… ", False, id="a mark and a blank"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_is_title(inside: str, title: bool) -> None:
    assert is_title(inside) is title


def test_the_shipped_weights_fit_the_templates() -> None:
    assert {feature[0] for feature in speech_model().weights} == set(TEMPLATES)


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        pytest.param("“We have waited twelve years,” Okafor said.", True, id="an utterance"),
        pytest.param("The band played its hit “Rivers of Tin” twice.", False, id="a title"),
        pytest.param("The so-called “bridge tax” ends this year.", False, id="a term"),
        pytest.param("Lamb, known online as “Gufer,” said he left.", False, id="known as"),
        pytest.param(
            "The pass, known to pilots as “the long stair,” said Roe.", False, id="known to them as"
        ),
        pytest.param(
            "Roe said the bill, known as the “Ports Against Sponsors of Dust Act,” passed.",
            False,
            id="a law",
        ),
        pytest.param("Roe said it is axo (pronounced “AH-sho”).", False, id="pronounced"),
        pytest.param(
            "Roe said he called a so-called “standing point of view.”", False, id="so-called"
        ),
        pytest.param("He urged that every 2 April be “Harbour Day.”", False, id="a day"),
        pytest.param("Roe said he takes part in “Bo Lind Election Day.”", False, id="a longer one"),
        pytest.param("She said the “Paint the Pier” campaign was over.", False, id="a campaign"),
        pytest.param("He asked for “one more day.”", True, id="a day that is no name"),
        pytest.param("“The Don. Big Daddy,” she said.", True, id="two names that are exclaimed"),
    ],
)
def test_the_shipped_weights_tell_speech(text: str, speech: bool) -> None:
    paragraphs = paragraphs_of(text, speech_model())
    assert bool(paragraphs[0].token_of) is speech


@pytest.mark.parametrize(
    ("paragraph", "speech"),
    [
        pytest.param("“We waited for nothing.”", True, id="all of it"),
        pytest.param("- “We waited for nothing.”", True, id="an item behind a hyphen"),
        pytest.param("– “Who put the kettle there?”", True, id="behind a dash"),
        pytest.param("—“The harbour is shut again!”", True, id="behind a long one without a blank"),
        pytest.param("• “I cannot hear you at all.”", True, id="behind a dot"),
        pytest.param("* “My shift ends at noon…”", True, id="behind an asterisk"),
        pytest.param("▪ “They sold us the wrong boat.”", True, id="behind a square"),
        pytest.param("·  “Nobody asked the ferrymen.”", True, id="behind two blanks"),
        pytest.param("• ‘I cannot hear you at all.’", True, id="in single marks"),
        pytest.param("• “Slow tram”", False, id="an item that is a term"),
        pytest.param("• The “slow tram is late.”", False, id="an item with more in it"),
        pytest.param("1 – “We waited for nothing.”", False, id="a number is more than a mark"),
        pytest.param("– “We waited for nothing.” Then on.", False, id="more behind it"),
    ],
)
def test_the_mark_of_a_list_leaves_a_paragraph_filled(paragraph: str, speech: bool) -> None:
    """By a model that lets nothing pass but what fills its paragraph."""
    assert bool(paragraphs_of(paragraph, LinearModel({"bias": -0.9}))[0].token_of) is speech


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Critics mocked Brell’s “let them swim” comment for weeks.", True),
        ("The mayor took back her “nobody swims here” remark on Friday.", True),
        ("He was asked about the “never again” pledge of the spring.", True),
        ("Her “over my old boat” answer went round the harbour.", True),
        ("They laughed at the “two left feet” jibe and went home.", True),
        ("Staff were on “short or shaky” terms, a study found.", True),
        ("The bridge was “close to the end” by then, the inspectors warned.", True),
        ("The ferry is “no longer safe” in a storm, Okafor said.", True),
        ("The plan had “more holes than cloth” in it, she wrote. It was dropped.", True),
        ("They saw the “slow tram” map in the hall.", False),
        ("The “Slow Tram” comment was printed below it.", False),
        ("The “slow tram” came late, but nobody noticed.", False),
        ("The “slow tram” came late, with nobody in it.", False),
        ("The “slow tram” came late. Rain fell, a study found.", False),
    ],
)
def test_what_stands_behind_says_whose_words_they_are(text: str, speech: bool) -> None:
    """By a model that lets nothing pass but what is attributed."""
    assert bool(paragraphs_of(text, LinearModel({"bias": -1.1}))[0].token_of) is speech


def test_the_odds_of_speech_grow_with_its_score() -> None:
    """What hardly passes for speech is doubtful, and what surely does is no less sure than before."""
    odds = [spoken_odds(score) for score in (-2.0, 0.0, 0.5, 2.0, 5.0)]
    assert odds == sorted(odds)
    assert odds[1] == 0.5
    assert odds[-1] > 0.99


def test_what_may_be_a_term_is_doubtful() -> None:
    """The speaker of what somebody hardly says is less sure than of what they surely say."""
    said = (
        "Ida Moll said it was “sold twice over.” They use “slow and rather sad” lamps, Moll said."
    )
    sure, term = newsum.quotes(said).quotes
    assert (sure.confidence or 0.0) > 0.9 > (term.confidence or 0.0)
