"""What makes a quote telling, one trait at a time, and where the bounds are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from newsum.attribution import fit_quotes, pick_quotes
from newsum.model import Point, Quote

PLAIN = Quote(
    text="", parts=((100, 101),), paragraph=1, speaker="Ana Roe", kind="direct", confidence=0.9
)


def worded(number: int, at: int = 100, **traits: object) -> Quote:
    """A quote of so many words at an offset."""
    text = " ".join(["We", *["wait"] * (number - 1)])
    return replace(PLAIN, text=text, parts=((at, at + len(text)),), **traits)


def point(paragraph: int) -> Point:
    return Point(text="It rained.", start=5_000, end=5_010, paragraph=paragraph, score=1.0)


def score(quote: Quote, *others: Quote, points: tuple[Point, ...] = ()) -> float:
    """The score with which a quote is shown among others."""
    shown = pick_quotes([quote, *others], points, 1 + len(others))
    (found,) = (one.score for one in shown if one.parts == quote.parts)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("better", "worse", "by"),
    [
        (worded(15, role="mayor"), worded(15), 0.1),
        (worded(15), worded(15, kind="mixed"), 0.1),
        (worded(15, confidence=0.9), worded(15, confidence=0.6), 0.06),
        (worded(15, confidence=0.5), worded(15, confidence=None), 0.1),
        (worded(15), worded(12), 0.4 * 3 / 15),
        (worded(15), worded(30), 0.0),
        (worded(5), worded(4), 0.4 / 15 + 0.3),
        (worded(6), worded(5), 0.4 / 15),
    ],
)
def test_what_a_trait_of_a_quote_weighs(better: Quote, worse: Quote, by: float) -> None:
    assert score(better) - score(worse) == pytest.approx(by, abs=2e-4)


def test_whoever_says_more_of_the_article_is_shown_before_others() -> None:
    other = worded(15, at=1_000)
    more, less = score(worded(15), other), score(worded(15), replace(other, speaker="Bo Lind"))
    assert more - less == pytest.approx(0.05, abs=2e-4)


def test_what_stands_near_a_point_is_more_telling() -> None:
    near, next_to, far = (score(worded(15), points=(point(at),)) for at in (1, 2, 3))
    assert near - next_to == pytest.approx(0.1, abs=2e-4)
    assert near - far == pytest.approx(0.2 - 0.2 / 3, abs=2e-4)
    assert score(worded(15), points=(point(9), point(1))) == near
    assert score(worded(15)) == next_to  # without points as far as the article is long


def test_what_stands_above_is_more_telling() -> None:
    above, below = worded(15), worded(15, at=900, paragraph=3)
    assert score(above, below) - score(below, above) == pytest.approx(0.1 * 2 / 4, abs=2e-4)


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        (worded(3), True),
        (worded(2), False),
        (worded(6, kind="mixed"), True),
        (worded(5, kind="mixed"), False),
        (worded(9, confidence=0.5), True),
        (worded(9, confidence=0.49), False),
        (worded(9, speaker=None, confidence=None), False),
        (replace(worded(9), text="Is that so and who told you all of this?"), True),
    ],
)
def test_what_is_shown_alone(quote: Quote, shown: bool) -> None:
    assert bool(pick_quotes([quote], (), 3)) == shown


def cut(number: int, **traits: object) -> Quote:
    """The middle of a sentence that the reporter begins."""
    quote = worded(number, at=1_000, kind="mixed", **traits)
    return replace(quote, text=quote.text.lower())


@pytest.mark.parametrize(
    ("beside", "shown"),
    [
        (worded(8, confidence=0.7), False),
        (worded(8, confidence=None), False),
        (worded(8, confidence=0.69), True),
        (worded(7, confidence=0.9), True),
        (worded(8, kind="mixed"), True),
    ],
)
def test_the_middle_of_a_sentence_yields_to_a_whole_utterance_alone(
    beside: Quote, shown: bool
) -> None:
    quotes = pick_quotes([beside, cut(20, speaker="Bo Lind")], (), 1)
    assert len(pick_quotes([beside, cut(20, speaker="Bo Lind")], (), 2)) == 2
    assert (quotes[0].speaker == "Bo Lind") == shown


@pytest.mark.parametrize(
    ("words", "speaker", "shown"),
    [(14, "Ana Roe", False), (15, "Ana Roe", True), (14, "Bo Lind", True)],
)
def test_the_middle_of_a_sentence_adds_enough_to_what_its_speaker_said(
    words: int, speaker: str, shown: bool
) -> None:
    said = worded(7, role="mayor", confidence=1.0)
    quotes = pick_quotes([said, cut(words, speaker=speaker, confidence=0.5)], (), 2)
    assert (len(quotes) == 2) == shown


@pytest.mark.parametrize(
    ("confidence", "other"), [(0.9, True), (0.5, False)], ids=["as telling", "less telling"]
)
def test_who_was_heard_yields_a_little(confidence: float, other: bool) -> None:
    first, again = (
        worded(15, role="mayor", confidence=1.0),
        worded(15, at=300, role="mayor", confidence=1.0),
    )
    lind = worded(15, at=500, speaker="Bo Lind", confidence=confidence)
    shown = pick_quotes([first, again, lind], (), 2)
    assert ("Bo Lind" in {quote.speaker for quote in shown}) == other


@pytest.mark.parametrize(("before", "other"), [(9, True), (10, False)])
def test_five_quotes_are_looked_at_for_each_that_is_shown(before: int, other: bool) -> None:
    by_roe = [worded(15, at=100 * n, confidence=1.0) for n in range(1, before + 1)]
    lind = worded(15, at=5_000, speaker="Bo Lind", confidence=0.9)
    shown = pick_quotes([*by_roe, lind], (), 2)
    assert ("Bo Lind" in {quote.speaker for quote in shown}) == other


def test_the_best_of_many_is_found_wherever_it_stands() -> None:
    many = [worded(6, at=100 * n) for n in range(1, 11)]
    best = worded(15, at=5_000)
    assert [quote.parts for quote in pick_quotes([*many, best], (), 1)] == [best.parts]


def test_none_of_none() -> None:
    assert pick_quotes([], (), 3) == ()
    assert pick_quotes([worded(9)], (), 0) == ()


def turn(speaker: str, text: str, number: int, role: str | None = None) -> Quote:
    place = (1_000 * number, 1_000 * number + len(text))
    return replace(PLAIN, text=text, parts=(place,), speaker=speaker, role=role, kind="turn")


ANSWER = "It will take us a year to build it again"


@pytest.mark.parametrize(
    "role", ["Host", "co-host", "ANCHOR", "moderator", "presenter", "interviewer"]
)
def test_whoever_leads_through_a_transcript_is_not_shown(role: str) -> None:
    turns = [turn("Bo Lind", ANSWER, 1, role), turn("Ana Roe", ANSWER, 2, "mayor")]
    assert [quote.speaker for quote in pick_quotes(turns, (), 3)] == ["Ana Roe"]


@pytest.mark.parametrize(("answers", "shown"), [(1, False), (2, True)])
def test_whoever_asks_in_half_of_their_turns_reports(answers: int, shown: bool) -> None:
    turns = [turn("Bo Lind", "And who is going to pay for that?", 1)]
    turns += [turn("Bo Lind", ANSWER, 2 + n) for n in range(answers)]
    assert bool(pick_quotes(turns, (), 3)) == shown


def test_a_question_of_whoever_answers_is_not_shown() -> None:
    turns = [turn("Bo Lind", ANSWER, n) for n in range(1, 4)]
    turns += [turn("Bo Lind", "And who is going to pay for all of that, do you think?", 9)]
    assert all(quote.text == ANSWER for quote in pick_quotes(turns, (), 9))


@pytest.mark.parametrize("byline", ["Inés Roe", "Bo Lind, INES ROE"])
def test_whoever_wrote_it_is_not_shown(byline: str) -> None:
    turns = [turn("Ines Roe", ANSWER, 1), turn("Cy Dahl", ANSWER, 2)]
    assert [quote.speaker for quote in pick_quotes(turns, (), 3, byline=byline)] == ["Cy Dahl"]


@pytest.mark.parametrize(
    ("confidence", "words", "name", "other"),
    [
        (0.7, 8, "Bo Lind", True),
        (0.69, 8, "Bo Lind", False),
        (0.7, 7, "Bo Lind", False),
        (0.7, 8, "the statement", False),
    ],
)
def test_a_whole_utterance_of_another_goes_before_a_second_one(
    confidence: float, words: int, name: str, other: bool
) -> None:
    best = [
        worded(20, at=100 * n, role="mayor", confidence=1.0, paragraph=n, kind="direct")
        for n in (1, 2)
    ]
    lind = worded(words, at=900, speaker=name, confidence=confidence, paragraph=9)
    shown = pick_quotes([*best, lind], (point(1),), 2)
    assert (name in {quote.speaker for quote in shown}) == other


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("“The ferry sails on Monday, and it sails full,” said Ana Roe in Tarn.", False),
        ("The Ferry sails on Monday and sails full, the harbour said.", False),
        ("The ferry leaves on Monday, and no seat is left, said Ana Roe in Tarn.", True),
    ],
)
def test_what_a_point_tells_elsewhere_is_not_shown(told: str, shown: bool) -> None:
    quote = replace(PLAIN, text="The ferry sails on Monday, and it sails full.")
    assert bool(pick_quotes([quote], (replace(point(1), text=told),), 1)) == shown


def fitted(room: int, *quotes: Quote) -> list[int]:
    return [len(quote.text.split()) for quote in fit_quotes(quotes, room)]


def test_everybodys_best_has_room_first() -> None:
    roe, again = worded(20).with_score(1.0), worded(19, at=300).with_score(0.9)
    lind = worded(12, at=500, speaker="Bo Lind").with_score(0.5)
    assert fitted(60, roe, again, lind) == [20, 19, 12]
    assert fitted(45, roe, again, lind) == [20, 12]
    assert fitted(40, roe, again) == [20, 19]
    assert fitted(30, again, lind, roe) == [20]
    assert fitted(12, roe, lind) == [12]


def test_the_middle_of_a_sentence_is_no_stopgap() -> None:
    whole = worded(20, speaker="Bo Lind").with_score(0.9)
    piece = cut(9).with_score(0.5)
    assert fitted(30, whole, piece) == [20, 9]
    assert fitted(19, whole, piece) == []
    assert fitted(19, piece) == [9]
