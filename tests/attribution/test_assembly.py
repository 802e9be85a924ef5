"""Quotes assembled from attributed spans: which are one, and what is told of each."""

from __future__ import annotations

import pytest

from newsum.attribution.assembly import assemble, group_parts, own_marks
from newsum.attribution.coreference.discourse import NOBODY, Speaker
from newsum.attribution.speakers.assignment import Attribution
from newsum.language.quotation_marks import QuotedSpan
from newsum.model import Quote

from .stages import paragraphs_of, reference_to, words_of

ROE = Speaker("Ana Roe", "mayor")


def attributions(text: str, *speakers: str | None) -> list[Attribution]:
    """The spans of a text, each with the phrase that speaks it, in its paragraph or the first."""
    paragraphs = paragraphs_of(text)
    found = []
    for number, (span, phrase) in enumerate(zip(paragraphs.spans, speakers, strict=True)):
        own = paragraphs[span.paragraph]
        mentioned = [words_of(own.tokens, mention) for mention in own.mentions]
        near = own if phrase in mentioned else paragraphs[0]
        reference = reference_to(near, phrase) if phrase else None
        found.append(Attribution(span, number, own, reference, 0.9 if phrase else 0.0))
    return found


PLAIN = "so " * 30

GROUPS = [
    pytest.param("“One,” said Roe. “Two.”", ["Roe", "Roe"], [2], id="split by its attribution"),
    pytest.param("“One,” said Roe, “two.”", ["Roe", "Roe"], [2], id="in one sentence"),
    pytest.param("“One” — Roe said — “two.”", ["Roe", "Roe"], [2], id="by dashes"),
    pytest.param("“One,” Roe said: “Two.”", ["Roe", "Roe"], [2], id="a colon"),
    pytest.param("“One,” said Roe. “Two,” said Voss.", ["Roe", "Voss"], [1, 1], id="two speakers"),
    pytest.param("“One.” “Two.”", [None, None], [1, 1], id="nobody beside either"),
    pytest.param("“One,” said Roe. “Two.”", ["Roe", None], [1, 1], id="nobody beside one"),
    pytest.param("“One,” said Roe. It rained. “Two.”", ["Roe", "Roe"], [1, 1],
                 id="another sentence between"),
    pytest.param("“One,” said Roe after a “two.”", ["Roe", "Roe"], [1, 1],
                 id="words within the sentence"),
    pytest.param("“One,” said Roe, adding, “two.”", ["Roe", "Roe"], [1, 1], id="a second verb"),
    pytest.param("“One,” Roe said, laughing. “Two.”", ["Roe", "Roe"], [2], id="how it was said"),
    pytest.param("“One,” Roe, “two.”", ["Roe", "Roe"], [1, 1], id="no verb"),
    pytest.param("Roe said “one.” “Two.”", ["Roe", "Roe"], [1, 1], id="both behind the speaker"),
    pytest.param("“One,” “two,” said Roe.", ["Roe", "Roe"], [1, 1], id="both before the speaker"),
    pytest.param("“One,” said Roe.\n\n“Two.”", ["Roe", "Roe"], [1, 1], id="two paragraphs"),
    pytest.param(f"“One,” said Roe {PLAIN}. “Two.”", ["Roe", "Roe"], [1, 1], id="very far apart"),
    pytest.param("“One.\n\n“Two.”", [None, None], [2], id="over two paragraphs"),
    pytest.param("“One.\n\n“Two.\n\n“Three.”", [None, None, None], [3], id="over three"),
    pytest.param("“One,” said Roe. “Two.\n\n“Three.”", ["Roe", "Roe", None], [3],
                 id="split, then over two paragraphs"),
    pytest.param("“One.\n\n“Two,” said Roe.", [None, "Roe"], [1, 1],
                 id="the next paragraph has its own attribution"),
    pytest.param("“One.\n\n“Two,” Roe.", [None, "Roe"], [2], id="a mention that reports nothing is none"),
    pytest.param("Roe said: “One.\n\n“Two.”", ["Roe", "Roe"], [2],
                 id="a mention of the paragraph before is none"),
    pytest.param("“One.”", [None], [1], id="a quote alone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers", "sizes"), GROUPS)
def test_group_parts(text: str, speakers: list[str | None], sizes: list[int]) -> None:
    assert [len(group) for group in group_parts(attributions(text, *speakers))] == sizes


def test_a_span_that_nobody_said_parts_two_that_somebody_did() -> None:
    one, _, three = attributions("“One,” “Two Moons,” said Roe. “Three.”", "Roe", None, "Roe")
    assert [len(group) for group in group_parts([one, three])] == [1, 1]
    one, _, three = attributions("“One.\n\n“Two.\n\n“Three.”", None, None, None)
    assert [len(group) for group in group_parts([one, three])] == [1, 1]


@pytest.mark.parametrize(
    ("labels", "sizes"),
    [
        pytest.param(("ROE", ""), [2], id="the next has none"),
        pytest.param(("ROE", "ROE"), [2], id="the same"),
        pytest.param(("ROE", "VOSS"), [1, 1], id="another's turn"),
    ],
)
def test_labels_part_a_quote_that_runs_on(labels: tuple[str, str], sizes: list[int]) -> None:
    parts = attributions("“One.\n\n“Two.”", None, None)
    labelled = [one._replace(label=label) for one, label in zip(parts, labels, strict=True)]
    assert [len(group) for group in group_parts(labelled)] == sizes


def test_nothing_was_said() -> None:
    assert list(group_parts([])) == []


def quote(text: str, *speakers: str | None, name: Speaker = ROE) -> Quote:
    """The one quote that the spans of a text make."""
    group = attributions(text, *speakers)
    return assemble(text, group, group[0], name)


WORDS = [
    pytest.param("“One  two,” said Roe.", ["Roe"], "One two,", id="blanks are squeezed"),
    pytest.param("“ One, ” said Roe.", ["Roe"], "One,", id="and left out at the ends"),
    pytest.param("“One,” said Roe. “Two.”", ["Roe", "Roe"], "One, … Two.", id="split"),
    pytest.param("“One.\n\n“Two.”", [None, None], "One. Two.", id="over two paragraphs"),
]


@pytest.mark.parametrize(("text", "speakers", "words"), WORDS)
def test_words_and_parts(text: str, speakers: list[str | None], words: str) -> None:
    found = quote(text, *speakers)
    assert found.text == words
    parts = [text[start:end] for start, end in found.parts]
    assert all(part == part.strip() for part in parts)
    assert " ".join(" ".join(parts).split()) == words.replace("… ", "")


@pytest.mark.parametrize(
    ("text", "speaker", "mention", "cue"),
    [
        pytest.param("“One,” said Ana Roe.", "Ana Roe", "Ana Roe", "said", id="a name and a verb"),
        pytest.param("“One,” the mayor of  Brack said.", "the mayor of Brack",
                     "the mayor of Brack", "said", id="what is tied to it, squeezed"),
        pytest.param("“One,” according to Roe.", "Roe", "Roe", "according to", id="according to"),
        pytest.param("According to Roe, “one”.", "Roe", "Roe", "According to", id="as it opens"),
        pytest.param("“One,” said Bo Roe Jr. in May.", "Bo Roe Jr", "Bo Roe Jr.", "said",
                     id="a point of its own"),
        pytest.param("“One,” said the mayor.", "the mayor", "the mayor", "said",
                     id="the point of the sentence"),
        pytest.param("“One,” Roe.", "Roe", "Roe", None, id="no verb"),
        pytest.param("“One.”", None, None, None, id="nobody"),
        pytest.param("Roe said:\n\n“One.”", "Roe", None, None, id="one of the paragraph above"),
    ],
)  # fmt: skip
def test_beside(text: str, speaker: str | None, mention: str | None, cue: str | None) -> None:
    found = quote(text, speaker)
    assert (found.mention, found.cue) == (mention, cue)


KINDS = [
    pytest.param("“One,” said Roe.", "direct", id="first in its paragraph"),
    pytest.param("Roe said: “One.”", "direct", id="behind a colon"),
    pytest.param("Roe said, “One.”", "direct", id="behind a comma"),
    pytest.param("Roe said “One.”", "direct", id="behind a verb"),
    pytest.param("Roe left. “One.”", "direct", id="behind a sentence"),
    pytest.param("Roe left — “One.”", "direct", id="behind a dash"),
    pytest.param("Roe said “one.”", "mixed", id="in small letters"),
    pytest.param("Roe said it was “One.”", "mixed", id="amid the reporter's words"),
    pytest.param("Roe said: “One” and left.", "mixed", id="no mark ends it"),
    pytest.param("Roe said: “One”", "direct", id="unless nothing follows"),
    pytest.param("Roe asked: “One?” and left.", "direct", id="a question mark"),
    pytest.param("Roe said: “One…” and left.", "direct", id="an ellipsis"),
    pytest.param("Roe said: “One—” and left.", "direct", id="a dash ends it"),
    pytest.param("Roe said: “One; ” and left.", "mixed", id="no other mark does"),
    pytest.param("Roe said: “ One. ” and left.", "direct", id="blanks within"),
    pytest.param("Roe said: “2 of us.” It rained.", "direct", id="a number at its front"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text: str, kind: str) -> None:
    assert quote(text, "Roe").kind == kind


def test_a_second_quote_of_its_paragraph_may_be_direct() -> None:
    text = "“One.” “Two,” said Roe."
    _, second = attributions(text, "Roe", "Roe")
    assert assemble(text, [second], second, ROE).kind == "direct"


def test_speaker_role_and_paragraph() -> None:
    found = quote("Snow fell.\n\n“One,” said Roe.", "Roe")
    assert (found.speaker, found.role, found.paragraph) == ("Ana Roe", "mayor", 2)


@pytest.mark.parametrize(
    ("mention", "name", "confidence"),
    [
        pytest.param(0.5, 1.0, 0.5, id="as likely as not"),
        pytest.param(0.9, 1.0, 0.82, id="a sure mention is less so"),
        pytest.param(1.0, 1.0, 0.99, id="nothing is certain"),
        pytest.param(0.5, 0.64, 0.4, id="a doubtful name"),
        pytest.param(0.0, 1.0, 0.0, id="no mention"),
        pytest.param(0.9, 0.0, 0.0, id="no name"),
    ],
)
def test_confidence(mention: float, name: float, confidence: float) -> None:
    text = "“One,” said Roe."
    (one,) = attributions(text, "Roe")
    one = one._replace(confidence=mention)
    found = assemble(text, [one], one, ROE._replace(confidence=name))
    assert found.confidence == confidence


def test_confidence_where_nobody_is_beside_the_quote() -> None:
    assert quote("“One.”", None).confidence == 0.82
    assert quote("“One.”", None, name=NOBODY).confidence == 0.0


@pytest.mark.parametrize(
    ("written", "marks"),
    [
        ("„Wir warten“", ("„", "“")),
        ("„Wir warten”", ("„", "”")),
        ("»Wir warten«", ("»", "«")),
        ("«Aspettiamo»", ("«", "»")),
        ("« Nous attendons »", ("«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»")),
        ("‹Wir warten›", ("‹", "›")),
        ("「待つ」", ("「", "」")),
        ("”Vi väntar”", ("”", "”")),
        ('"Wir warten"', ("“", "”")),
        ("“We wait”", ("“", "”")),
        ("‘We wait’", ("“", "”")),
    ],
)
def test_a_quote_is_shown_in_the_marks_of_its_article(written: str, marks: tuple[str, str]) -> None:
    span = QuotedSpan(1, len(written) - 1, 0, 0, len(written), False, False)
    assert own_marks(written, span) == marks
