"""Which quotes a summary shows."""

from __future__ import annotations

from dataclasses import replace

import newsum
from newsum.attribution import pick_quotes
from newsum.model import Point, Quote

LONG = "We shall rebuild the sluice before the winter, whatever the council in Tarn decides"


def said(text: str, at: int, *, by: str | None = None, role: str | None = None) -> Quote:
    return Quote(
        text=text,
        parts=((at, at + len(text)),),
        paragraph=1 + at // 1000,
        speaker=by,
        role=role,
        kind="direct",
        confidence=0.9 if by else 0.0,
    )


def test_the_most_telling_is_shown_not_the_first() -> None:
    first = said("I was there with my dog", 100)
    best = said(LONG, 2000, by="Orla Venn", role="the warden")
    assert [quote.parts for quote in pick_quotes([first, best], (), 1)] == [best.parts]


def test_what_a_point_holds_is_not_shown_again() -> None:
    quote = said(LONG, 100, by="Orla Venn")
    around = Point(
        text=f"“{LONG},” Venn said.", start=99, end=120 + len(LONG), paragraph=1, score=1.0
    )
    assert pick_quotes([quote], (around,), 3) == ()


def test_a_scrap_is_not_shown() -> None:
    scrap, quote = said("mad", 100, by="Orla Venn"), said("It is not over", 1100, by="Ned Quill")
    assert [one.text for one in pick_quotes([scrap, quote], (), 3)] == ["It is not over"]


def test_another_voice_goes_before_the_same_again_where_it_tells_as_much() -> None:
    venn = [said(LONG, at, by="Orla Venn", role="the warden") for at in (100, 1100, 2100)]
    other = said(LONG, 3100, by="Ned Quill", role="a farmer")
    assert {quote.speaker for quote in pick_quotes([*venn, other], (), 2)} == {
        "Orla Venn",
        "Ned Quill",
    }


def test_they_come_in_the_articles_order() -> None:
    quotes = [said(LONG, at, by=f"Speaker {at}") for at in (100, 1100, 2100)]
    shown = pick_quotes(quotes, (), 3)
    assert [quote.parts for quote in shown] == [quote.parts for quote in quotes]
    assert all(quote.score is not None for quote in shown)


WAITED = "We waited at the gate for a day. " * 8


def test_a_long_quote_is_cut_to_whole_sentences() -> None:
    text = f"“{WAITED.strip()}” said Ana Roe, the mayor of Brack.\n"
    shown = newsum.summarize(f"It rained in Brack for a week.\n\n{text}", points=1).quotes[0]
    assert shown.text == WAITED[: len("We waited at the gate for a day. ") * 5].strip()
    ((start, end),) = shown.parts
    assert newsum.read(f"It rained in Brack for a week.\n\n{text}").text[start:end] == shown.text


def test_what_nobody_is_known_to_have_said_is_not_shown() -> None:
    nobody = Quote(text="It was a long night", parts=((1, 20),), paragraph=1)
    assert pick_quotes([nobody], (), 3) == ()


def test_a_fragment_of_the_reporters_sentence_is_not_shown() -> None:
    mixed = Quote(text="a long night", parts=((1, 13),), paragraph=1, speaker="Roe", kind="mixed")
    assert pick_quotes([mixed], (), 3) == ()


def cut(text: str, at: int, by: str) -> Quote:
    return replace(said(text, at, by=by), kind="mixed")


CUT = "a very sad and very dangerous place for anybody to sit in, and he would not do it again"


def test_a_part_of_a_sentence_yields_to_a_whole_utterance() -> None:
    whole = said("We are not closing it for good, she said so", 3100, by="Ned Quill")
    assert pick_quotes([cut(CUT, 100, "Orla Venn"), whole], (), 1)[0].parts == whole.parts
    assert len(pick_quotes([cut(CUT, 100, "Orla Venn"), whole], (), 2)) == 2


def test_a_short_part_of_a_sentence_is_not_shown_beside_its_speakers_whole_utterance() -> None:
    part = cut("a very sad and dangerous place", 100, "Orla Venn")
    whole = said(LONG, 1100, by="Orla Venn")
    assert [quote.parts for quote in pick_quotes([part, whole], (), 3)] == [whole.parts]
    assert len(pick_quotes([part], (), 3)) == 1


def test_who_asks_in_an_interview_is_not_shown() -> None:
    turns = [
        replace(said(text, at, by=by), kind="turn")
        for text, at, by in (
            ("Why did you wait?", 100, "Ned Quill"),
            (LONG, 200, "Orla Venn"),
            ("I read that you waited for days at the gate", 300, "Ned Quill"),
            (LONG, 500, "Orla Venn"),
            ("Why?", 700, "Ned Quill"),
        )
    ]
    assert {quote.speaker for quote in pick_quotes(turns, (), 3)} == {"Orla Venn"}


def test_who_reports_in_a_transcript_is_not_shown() -> None:
    turns = [
        replace(said(LONG, at, by=by), kind="turn", role=role)
        for at, by, role in (
            (100, "Ned Quill", "HOST"),
            (300, "Inés Marr", None),
            (500, "Orla Venn", None),
        )
    ]
    shown = pick_quotes(turns, (), 3, byline="Bo Vick, Ines Marr")
    assert [quote.speaker for quote in shown] == ["Orla Venn"]
    assert len(pick_quotes(turns, (), 3)) == 2
