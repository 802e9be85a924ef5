"""Kinds of interviews and transcripts, and what looks like them.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

PAIR = ["Ida Crane", "Otto Lamb"]

TOLD = [
    pytest.param(
        "The talk was kept.\n\n[00:00:12] Ida Crane: Is it late?\n\n[00:00:15] Otto Lamb: I think so.\n\n"
        "[00:01:02] Ida Crane: Why?\n\n[00:01:04] Otto Lamb: The rope broke.",
        PAIR * 2,
        id="times before labels",
    ),
    pytest.param(
        "The talk was kept.\n\n00:12 Ida Crane: Is it late?\n\n00:15 Otto Lamb: I think so.\n\n"
        "(01:02) Ida Crane: Why?\n\n01:04 – Otto Lamb: The rope broke.",
        PAIR * 2,
        id="times without brackets",
    ),
    pytest.param(
        "The talk was kept.\n\n[12/03/2025, 21:04] Ida Crane: Is it late?\n\n[12/03/2025, 21:05] Otto Lamb: I think so.\n\n"
        "12.03.25, 21:09 - Ida Crane: Why?\n\n2025-03-12 21:30 Otto Lamb: The rope broke.",
        PAIR * 2,
        id="days and times",
    ),
    pytest.param(
        "The talk was kept.\n\nIda Crane  0:02\nIs it late?\n\nOtto Lamb  0:09\nI think so.\n\n"
        "Ida Crane  0:14\nWhy?\n\nOtto Lamb  0:17\nThe rope broke.",
        PAIR * 2,
        id="times behind names, and what is said in the next line",
    ),
    pytest.param(
        "The bell of Tarn\n\nIDA CRANE, HOST:\n\nThe bell of Tarn stuck.\n\nBAKER OTTO LAMB:\n\n"
        "I tried to climb it.\n\nCRANE:\n\nIs it late?\n\nLAMB:\n\nI think so.",
        PAIR * 2,
        id="lines of their own that shorten",
    ),
    pytest.param(
        "The Chair heard two people.\n\nThe CHAIR. The committee meets. I see you all.\n\n"
        "Mr. LAMB. Thank you. I will be brief.\n\nThe CHAIR. Why is it late?\n\nMr. LAMB. The rope broke.",
        ["The Chair", "Lamb"] * 2,
        id="minutes",
    ),
    pytest.param(
        "Ida Crane met Otto Lamb in Tarn.\n\nI.C.: Is it late?\n\nO.L.: I think so.\n\n"
        "I. C.: Why?\n\nO. L.: The rope broke.",
        PAIR * 2,
        id="initials with points",
    ),
    pytest.param(
        "The mill and the money\n\nIda Crane met Otto Lamb on Monday.\n\nCrane: You said that you would pay.\n\n"
        "Lamb: I did, and I will.\n\nCrane: I have waited for you.\n\nLamb: You will not wait long.",
        PAIR * 2,
        id="nobody asks",
    ),
    pytest.param(
        "Ida Crane mends bells. We spoke to her in Tarn.\n\nWhy did you come to Tarn?\n\nI was tired of boats.\n\n"
        "What will you do next?\n\nI hope to sleep.",
        [None, "Ida Crane"] * 2,
        id="two questions",
    ),
    pytest.param(
        "Ida Crane mends bells. She spoke to us.\n\nQ1: Is it late?\n\nA1: I think so.\n\n"
        "Q2: Why?\n\nA2: I do not know.",
        [None, "Ida Crane"] * 2,
        id="numbered letters",
    ),
    pytest.param(
        "Ida Crane mends bells. She spoke to us.\n\nQ — Is it late?\n\nA — I think so.\n\n"
        "Q — Why?\n\nA — I do not know.",
        [None, "Ida Crane"] * 2,
        id="letters and a dash",
    ),
    pytest.param(
        "Tarn Mills spoke to analysts.\n\nOperator: Our first question comes from Ida Crane.\n\n"
        "Ida Crane -- Harbour Bank -- Analyst: Is it late?\n\nOtto Lamb -- Chief Executive Officer: I think so.\n\n"
        "Ida Crane -- Harbour Bank -- Analyst: Why?\n\nOtto Lamb -- Chief Executive Officer: We broke it.",
        ["Operator", *PAIR * 2],
        id="a company",
    ),
    pytest.param(
        "Tarn Mills spoke to analysts.\n\nIda Crane -- Analyst\n\nIs it late?\n\nOtto Lamb -- Chief Executive Officer\n\n"
        "I think so.\n\nIda Crane -- Analyst\n\nWhy?\n\nOtto Lamb -- Chief Executive Officer\n\nWe broke it.",
        PAIR * 2,
        id="a company, in lines of their own",
    ),
    pytest.param(
        "The mayor took questions.\n\nIda Crane: I see you all.\n\nResident 1: We hear nothing.\n\n"
        "Ida Crane: Is it better now?\n\nResident 2: You were better before.",
        ["Ida Crane", "Resident 1", "Ida Crane", "Resident 2"],
        id="people by number without a sign",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), TOLD)
def test_turns(text: str, speakers: list[str | None]) -> None:
    quotes = newsum.quotes(text + "\n").quotes
    assert [(quote.kind, quote.speaker) for quote in quotes] == [("turn", who) for who in speakers]


def test_whoever_speaks_may_be_named_in_the_deck_alone() -> None:
    page = (
        "<html><head><title>The bell</title></head><body><article><h1>The bell stays</h1>"
        "<p>Die Müllerin Ida Brandes im Gespräch mit dem Tarner Boten</p>"
        "<p>Tarner Bote: Frau Brandes, warum schweigt die Glocke?</p><p>Brandes: Ich habe sie verkauft.</p>"
        "<p>Tarner Bote: Und wann kommt die neue?</p><p>Brandes: Ich hoffe im Mai.</p></article></body></html>"
    )
    for text in (page, "Die Glocke\n\nDie Müllerin Ida Brandes im Gespräch\n\nTarner Bote: Warum schweigt sie?\n\n"
                 "Brandes: Ich habe sie verkauft.\n\nTarner Bote: Und wann kommt die neue?\n\n"
                 "Brandes: Ich hoffe im Mai.\n"):  # fmt: skip
        kind = "html" if text is page else None
        quotes = newsum.quotes(text, kind=kind, language="de").quotes
        assert [quote.speaker for quote in quotes][1::2] == ["Ida Brandes"] * 2


def test_what_the_headline_alone_calls_somebody() -> None:
    text = (
        "Entrevista con el relojero Otto Lama\n\nOtto Lama lleva años en Tarna.\n\n"
        "Periodista: ¿Ha llegado tarde?\n\nLama: El día de mi boda. Yo tenía las llaves.\n\n"
        "Periodista: ¿Y qué dijo la novia?\n\nLama: Que ya me conocía.\n"
    )
    answers = newsum.quotes(text, language="es").quotes[1::2]
    assert {(quote.speaker, quote.role) for quote in answers} == {("Otto Lama", "relojero")}


def test_what_the_bearer_of_a_shouted_label_is() -> None:
    text = next(param.values[0] for param in TOLD if param.id == "lines of their own that shorten")
    assert [quote.role for quote in newsum.quotes(str(text)).quotes] == ["HOST", "Baker"] * 2


FIRST_LABELS = (
    "Der Angriff\n\nDie Mühle von Tarn steht still. Was heisst das für die Stadt? Das weiss die Müllerin Ida Brandes.\n\n"
    "Tarner Bote: Die Mühle steht still. Wie kam es dazu?\n\n"
    "Ida Brandes: Das Rad ist gebrochen. Man wusste es seit Jahren.\n\nDas Holz war zu alt.\n\n"
    "Wer zahlt nun für das neue Rad?\n\nDie Stadt, wenn sie klug ist. Sonst niemand.\n\n"
    "Und wann mahlt die Mühle wieder?\n\nIm Herbst. Bis dahin kauft Tarn sein Mehl in Orme.\n\n"
    "Das Gespräch führte Otto Lamb.\n"
)


def test_labels_of_the_first_question_and_answer_stand_for_those_below() -> None:
    quotes = newsum.quotes(FIRST_LABELS, language="de").quotes
    assert [quote.speaker for quote in quotes] == ["Tarner Bote", "Ida Brandes"] * 3
    assert quotes[0].text.startswith("Die Mühle steht")
    assert quotes[1].text.startswith("Das Rad ist gebrochen. Man wusste es seit Jahren. Das Holz")
    bare = FIRST_LABELS.replace("Ida Brandes: ", "").replace("Tarner Bote: ", "")
    assert newsum.quotes(bare, language="de").quotes == ()


def test_what_stands_above_the_first_speaker_is_no_turn() -> None:
    text = (
        "Author Ida Crane has a new book.\n\nAge: 33, we think.\n\nHometown: Tarn, where else?\n\n"
        "TNN: Why do you write?\n\nCrane: I like it.\n\nTNN: Is it hard?\n\nCrane: It is for me.\n"
    )
    speakers = [quote.speaker for quote in newsum.quotes(text).quotes]
    assert speakers == ["TNN", "Ida Crane"] * 2


def test_who_asks_may_have_no_label_where_two_answer() -> None:
    text = (
        "Two cellos\n\nSisters Ada and Ruth Crane have played since they were four. We sat between them.\n\n"
        "Who is better?\n\nAda: She is. I practise more.\n\nRuth: I am louder.\n\n"
        "Do you ever play alone?\n\nAda: In the bath.\n\nRuth: I never do.\n"
    )
    quotes = newsum.quotes(text).quotes
    assert [quote.speaker for quote in quotes] == [None, "Ada", "Ruth Crane"] * 2


def test_an_office_is_a_label() -> None:
    text = (
        "Question time in Tarn.\n\nMs Crane: When will the Prime Minister come?\n\nThe Prime Minister: I was there.\n\n"
        "Ms Crane: Why does nobody remember you?\n\nThe Prime Minister: I wore a hat.\n"
    )
    quotes = newsum.quotes(text).quotes
    assert [quote.speaker for quote in quotes] == ["Crane", "The Prime Minister"] * 2


def test_a_point_and_a_dash_behind_a_label() -> None:
    text = (
        "Ana Varin a parlé à La Gazette de Tarnac.\n\nLa Gazette. – Pourquoi partir ?\n\nAna Varin. – Je suis lasse.\n\n"
        "La Gazette. – Et après ?\n\nAna Varin. – Je dormirai, je crois.\n"
    )
    quotes = newsum.quotes(text, language="fr").quotes
    assert [quote.speaker for quote in quotes][1::2] == ["Ana Varin"] * 2
    assert quotes[1].text == "Je suis lasse."


def test_an_answer_may_begin_with_a_title() -> None:
    text = (
        "Author Ida Crane has a new book.\n\nTNN: Why do you write?\n\nCrane: I like it.\n\nTNN: And what?\n\n"
        "Crane: “The Rope” is about a rope.\n\nTNN: Is it hard?\n\nCrane: It is for me.\n"
    )
    quotes = newsum.quotes(text).quotes
    assert [quote.speaker for quote in quotes] == ["TNN", "Ida Crane"] * 3
    assert quotes[3].text == "“The Rope” is about a rope."


def test_a_first_name_is_a_label_where_somebody_bears_it() -> None:
    text = (
        "A festa de Tarna\n\nProf. Carlos: Estou aqui ao lado do Eugênio Tadeu, do grupo da casa.\n\n"
        "Eugênio: Por sua causa, eu vim.\n\nProf. Carlos: E você vai cantar?\n\nEugênio: Vou, eu acho.\n"
    )
    quotes = newsum.quotes(text, language="pt").quotes
    assert len(quotes) == 4
    assert newsum.quotes(text.replace("Eugênio Tadeu", "amigo"), language="pt").quotes == ()


def test_letters_that_lost_their_blank() -> None:
    text = (
        "First lady Ida Crane sat down with us this week. She spoke of George W. Crane, too.\n\n"
        "QWhy do you read?\n\nA: I like it, and so does George W. Crane.\n\n"
        "QIs it hard?\n\nA: It is, I think. Ask George W. Crane.\n"
    )
    quotes = newsum.quotes(text).quotes
    assert [quote.speaker for quote in quotes] == [None, "Ida Crane"] * 2
    assert quotes[0].text == "Why do you read?"


MADE_UP = [
    pytest.param("User: What can I cook?\n\nAssistant: You could make a tart.\n\nUser: I have no flour.\n\n"
                 "Assistant: Then I would suggest soup.", id="what a machine answers"),
    pytest.param("You: I live in flat nine.\n\nLandlord: When did it stop?\n\nYou: It stopped on Monday.\n\n"
                 "Landlord: I will see.", id="you"),
    pytest.param("Patient: I cough. Should I worry?\n\nDoctor: I would like to listen.\n\n"
                 "Patient: Which tests do you suggest?\n\nDoctor: We begin with one.", id="people by what they are"),
    pytest.param("Dear Aunt Pru: My cat ignores me. Why?\n\nDear Reader: You have a healthy cat.\n\n"
                 "Dear Aunt Pru: And my dog?\n\nDear Owner: I would ask him.", id="letters"),
    pytest.param("ACT I, SCENE 2\n\nKEEPER: Who comes? I sleep.\n\nSAILOR: It is I.\n\nKEEPER: Are you wet?\n\n"
                 "SAILOR: I am.", id="a play"),
    pytest.param("E1: The water is cold. Have you paid?\n\nE2: You should leave the bath.\n\n"
                 "E1: Again? Then call us.\n\nE3: I am lost.", id="letters with numbers"),
    pytest.param("Reds: Lamb 2-3, Crane 5-6, you saw it.\n\nBlues: Vick 7-12, we hear.\n\n"
                 "Reds: 24 rebounds, we are told.\n\nBlues: 19 rebounds.", id="a game"),
]  # fmt: skip


@pytest.mark.parametrize("text", MADE_UP)
def test_talk_that_nobody_had(text: str) -> None:
    text = f"What is to be said\n\nThe Reds of Tarn met the Blues of Orme. It was a long day.\n\n{text}\n"
    assert newsum.quotes(text).quotes == ()
    named = text.replace("Patient:", "Ida Crane:").replace("Doctor:", "Otto Lamb:")
    assert named == text or newsum.quotes(named).quotes != ()


def test_a_play_in_german() -> None:
    text = (
        "Der Leuchtturm von Tarn\n\nDora Senn hat ein Stück über den Turm geschrieben.\n\n{}WÄRTER: Wer kommt da? Ich schlafe.\n\nMATROSE: Ich bin es, dein Bruder.\n\n"
        "WÄRTER: Bist du nass?\n\nMATROSE: Ich bin nass. Machst du mir Licht?\n"
    )
    assert newsum.quotes(text.format("1. Akt, 2. Szene\n\n"), language="de").quotes == ()
    assert newsum.quotes(text.format(""), language="de").quotes != ()


ASKED = (
    "The diver of Tarn\n\nIda Crane has mended dams for years. She spoke to the Post in Tarn on Monday.\n\n"
    "You have been below every dam in the valley of the Tarn. The engineers say that nobody knows its walls. "
    "Were you ever afraid?\n\nNever of water. I was afraid of ropes in the dark, and once of a big pike.\n\n"
    "The dam of Tarn is now a hundred years old. It leaks more every year. Does it hold for you?\n\n"
    "It holds for now. I would sleep below it, and I have told the mayor of Tarn so.\n\n"
    "Your son dives in the Tarn as well. What did you teach him?\n\nTo come up. I taught him that first.\n"
)


def test_a_point_tells_no_question_and_no_opening_of_a_turn() -> None:
    for length in (3, 8):
        points = [point.text for point in newsum.summarize(ASKED, points=length).points]
        assert points[0].startswith("Ida Crane has mended")
        for said in (
            "below every dam",
            "engineers",
            "hundred years",
            "leaks",
            "Your son",
            "Never of",
            "To come up",
        ):
            assert not any(said in point for point in points), (said, points)


def test_a_label_is_no_part_of_a_point() -> None:
    labelled = (
        "The council of Tarn met for four hours on Monday.\n\n"
        "Councillor Ida Crane, Greens: We were told in 2016 that the spillway is too small. I have the letter.\n\n"
        "Mayor Otto Lamb (00:15): I have read that letter. We did what we could for the dam.\n\n"
        "Ida Crane: You did half of it.\n\nOtto Lamb: We did what we had money for, and more.\n"
    )
    summary = newsum.summarize(labelled, points=5)
    assert summary.points
    assert not any(":" in point.text for point in summary.points)


def test_nothing_but_turns_still_has_a_point() -> None:
    text = "Ida Crane: Is it late?\n\nOtto Lamb: I think so.\n\nIda Crane: Why?\n\nOtto Lamb: The rope broke.\n"
    assert newsum.summarize(text).points


def test_what_a_name_in_front_of_a_label_is_not() -> None:
    text = (
        "L'horlogère Odette Varin a parlé à Luc Pons, du Journal de Tarnac.\n\nLuc Pons : Pourquoi partir ?\n\n"
        "Odette Varin : Parce que je savais l'heure.\n\nL. P. : Et maintenant ?\n\nO. V. : Je demande aux passants.\n"
    )
    quotes = newsum.quotes(text, language="fr").quotes
    assert [quote.speaker for quote in quotes] == ["Luc Pons", "Odette Varin"] * 2


def test_initials_have_the_role_of_their_bearer() -> None:
    text = (
        "The baker Otto Lamb met the sculptor Ida Crane in Tarn.\n\nOtto Lamb: Is it late?\n\nIda Crane: I think so.\n\n"
        "OL: Why?\n\nIC: The rope broke, and I was glad.\n"
    )
    roles = [quote.role for quote in newsum.quotes(text).quotes]
    assert roles[:2] == roles[2:]
    assert "sculptor" in (roles[3] or "")


def test_where_all_have_labels_a_point_asks_nothing() -> None:
    text = (
        "Tarn lottery: frequently asked questions\n\nQ: How old must I be?\n\nA: You must be eighteen.\n\n"
        "Q: Can I play online from my boat?\n\nA: You can, and we will send you a mail.\n\n"
        "Q: Is it taxed in the town of Tarn?\n\nA: We pay the tax for you.\n"
    )
    points = newsum.summarize(text).points
    assert points
    assert not any(point.text.endswith("?") for point in points)
