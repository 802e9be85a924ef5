"""Sentences around a quote that say whose it is, in languages with a pack.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

SPEAKERS = [
    pytest.param(
        "de",
        "„Wir hören auf.“ Mit diesen Worten hat Wirtin Ada Quorn ihre Gäste verabschiedet.",
        "Ada Quorn",
        id="with these words",
    ),
    pytest.param(
        "fr",
        "« Il faut partir. » C'est par ces mots que la maire Ada Quorn a ouvert la séance.",
        "Ada Quorn",
        id="with these words, in French",
    ),
    pytest.param(
        "it",
        "Domani, ha annunciato la portavoce Ada Quorn, ci sarà un incontro «molto riservato».",
        "Ada Quorn",
        id="a verb between commas",
    ),
    pytest.param(
        "it",
        "La nota è del sindaco Ivo Rasch, che in un messaggio la definisce «uno sbaglio grave».",
        "Ivo Rasch",
        id="a relative clause that opens with where",
    ),
    pytest.param(
        "it",
        "«È tardi», ha detto Ada Quorn. Poi l'appello ai giovani: «Siate curiosi sempre!»",
        "Ada Quorn",
        id="whom somebody speaks to says nothing",
    ),
    pytest.param(
        "it",
        "Ivo Rasch tace. «Chiarirò tutto quanto», ha fatto sapere tramite il suo legale.",
        "Ivo Rasch",
        id="through a lawyer",
    ),
    pytest.param(
        "pt",
        "A Federação das Pontes divulgou nota em que fala em “sinal muito positivo”.",
        "Federação das Pontes",
        id="a body whose note speaks",
    ),
    pytest.param(
        "pt",
        "O técnico Ivo Rasch saiu irritado. “Jogamos muito mal”, disparou o treinador do Tarn.",
        "Ivo Rasch",
        id="another noun for an office",
    ),
    pytest.param(
        "de",
        "Minister Ivo Rasch reagierte mit Unverständnis: Solche Sätze seien „eines Amtes unwürdig“.",
        "Ivo Rasch",
        id="a colon before indirect speech",
    ),
    pytest.param(
        "de",
        "Eine Sprecherin der Werft nannte das „sehr klug“. „Wir warten nicht länger“, sagte sie.",
        "eine Sprecherin der Werft",
        id="a pronoun for a description",
    ),
    pytest.param(
        "de",
        "Ihr Mann erträgt es. „Nur nicht in die Küche!“, ruft er aus dem Flur.",
        "ihr Mann",
        id="a pronoun for kin",
    ),
    pytest.param(
        "fr",
        "À la mairie de Brisac, on évoque au contraire « un simple retard de chantier ».",
        "la mairie de Brisac",
        id="nobody in particular at a place",
    ),
    pytest.param(
        "fr",
        "La presse est conquise : « Le Messager » salue « une leçon de présence ».",
        "Le Messager",
        id="a paper in marks",
    ),
    pytest.param(
        "fr",
        "« On attend toujours, a martelé le maire, Ivo Rasch. Il faut agir vite. »",
        "Ivo Rasch",
        id="a name in apposition within the marks",
    ),
    pytest.param(
        "es",
        "«La deuda es demasiado alta», opina una de ellas, Ada Quorn.",
        "Ada Quorn",
        id="one of them, and her name",
    ),
    pytest.param(
        "es",
        "La portavoz, Ada Quorn, calla. Según la concejala, es una «trampa para todos».",
        "Ada Quorn",
        id="elegant variation",
    ),
    pytest.param(
        "it",
        "Ada Quorn visita il reparto. «Vaccinarsi è giusto», prosegue la dottoressa. L'Istituto tace.",
        "Ada Quorn",
        id="a title that ends its sentence",
    ),
    pytest.param(
        "es",
        "«Váyanse todos ya», gritaban los vecinos frente al Parlamento.",
        "los vecinos",
        id="where they are is no part of them",
    ),
    pytest.param(
        "de",
        "Ada Quorn malt in Tarn. Sie selbst winkt ab. „Das ist nur Farbe aus dem Laden.“",
        "Ada Quorn",
        id="a pronoun that opens the sentence before",
    ),
    pytest.param(
        "es",
        "La Defensoría del Pueblo habla de «uso excesivo de la fuerza».",
        "Defensoría del Pueblo",
        id="a body's name is no person's",
    ),
    pytest.param(
        "es",
        "Ivo Rasch acaba la biblioteca de Tarn, que define como «una caja de luz».",
        "Ivo Rasch",
        id="a place does not define what it is",
    ),
    pytest.param(
        "pt",
        "“O pior já passou”, disse Ada Quorn em evento em São Paulo. Ela evitou “criar ilusões”.",
        "Ada Quorn",
        id="a place named for a saint",
    ),
    pytest.param(
        "de",
        "Ada Quorn zeigte sich dagegen „tief erschüttert und ratlos“.",
        "Ada Quorn",
        id="a mood that is shown",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker"), SPEAKERS)
def test_the_last_quote_is_the_speakers(language: str, text: str, speaker: str) -> None:
    found = newsum.quotes(text, language=language).quotes
    assert found
    assert found[-1].speaker == speaker


UNSAID = [
    pytest.param(
        "pt",
        "O bicho, batizado de “pulga-da-mata”, vive em árvores, diz Ada Quorn.",
        id="named so",
    ),
    pytest.param(
        "es",
        "La escritora Ada Quorn presenta su novela, «La casa sin puertas». Habla de su tierra.",
        id="a title in apposition",
    ),
    pytest.param(
        "de",
        "Ada Quorn hatte im „Tarn-Magazin“ erklärt, man werde nicht warten.",
        id="a magazine",
    ),
]


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_a_name_in_marks_is_no_quote(language: str, text: str) -> None:
    assert newsum.quotes(text, language=language).quotes == ()


def test_a_term_in_reported_speech_is_told() -> None:
    text = "Von einem „Plan, der den Namen verdient“, könne keine Rede sein, kritisierte Ada Quorn."
    assert [quote.speaker for quote in newsum.quotes(text, language="de").quotes] == ["Ada Quorn"]


def test_nested_marks_end_a_sentence() -> None:
    text = "„Meine Frau rief: ‚Das ist ein Gewitter!‘“ Ada Quorn widersprach."
    start = text.index("Ada")
    assert [s for s, _ in newsum.language.split(text, 0, len(text), "de")] == [0, start]
