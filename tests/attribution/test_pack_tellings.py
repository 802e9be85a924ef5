"""Who says a quote in a language that has a pack, kind by kind.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

GERMAN = [
    pytest.param(
        "Ina Klamm kam.\n\nIn dem Antrag heißt es wörtlich: „Die Aufhebung der Sperre ist uns allen nötig.“",
        ["dem Antrag"],
        id="in what it says",
    ),
    pytest.param(
        "Ina Klamm kam.\n\n„Wir möchten Sie dringend auffordern, dafür zu sorgen“, heißt es in dem Schreiben.",
        ["dem Schreiben"],
        id="where it says, behind",
    ),
    pytest.param(
        "Ina Klamm kam.\n\n„Es war ein langer Einsatz an der Brücke“, hieß es bei der Feuerwehr.",
        ["der Feuerwehr"],
        id="at whom it was said",
    ),
    pytest.param(
        "Ina Klamm kam.\n\nAus dem Ministerium hieß es, man werde „alles tun, was nötig und möglich ist“.",
        ["dem Ministerium"],
        id="out of a body",
    ),
    pytest.param(
        "Ina Klamm kam.\n\n„Die Brücke hält das nicht aus“, schreibt die „Tarner Post“.",
        ["Tarner Post"],
        id="a paper in marks",
    ),
    pytest.param(
        "Ina Klamm kam.\n\nLaut „Tarner Post“ sei die Brücke „ein Fall für den Bagger und für niemanden sonst“.",
        ["Tarner Post"],
        id="a paper in marks behind what says so",
    ),
    pytest.param(
        "Ina Klamm kam.\n\nDrohungen formuliert Klamm nicht. Sie sagte: „Wir alle sollten uns gut bedenken.“",
        ["Ina Klamm"],
        id="a thing before the verb is no subject",
    ),
    pytest.param(
        "Bo Lind kam.\n\nRelativierend fügt Lind hinzu: „Wir alle sollten uns dabei gut bedenken.“",
        ["Bo Lind"],
        id="nor is a participle",
    ),
    pytest.param(
        "Bo Lind kam.\n\nGegenüber Tarn Info äußerte er sich mit den Worten: „Das ist hoffentlich der Anfang vom Ende.“",
        ["Bo Lind"],
        id="a pronoun behind the verb is",
    ),
    pytest.param(
        "Bo Lind kam.\n\n„Das ist oft nur ein Zufall, mehr nicht“. So beschreibt es Otto Marr, ein Lehrer.",
        ["Otto Marr"],
        id="who is told in a sentence behind",
    ),
    pytest.param(
        "Bo Lind kam.\n\nDie Tarner Wehr hält in einem Brief fest, dass sie die in Tarn formulierten Ziele „mit großer Besorgnis“ sehe.",
        ["Tarner Wehr"],
        id="a verb in two parts",
    ),
    pytest.param(
        "Bo Lind kam.\n\nLaut Tarner Polizei ist die Demonstration „weitgehend ohne Störungen“ verlaufen.",
        ["Tarner Polizei"],
        id="where a body is",
    ),
    pytest.param(
        "Sven Lind kam.\n\n„Das ist gut für Tarn“, sagte Lind. „Es geht uns allen damit besser“, sagte der 51-Jährige.",
        ["Sven Lind", "Sven Lind"],
        id="an age",
    ),
    pytest.param(
        "Sven Lind kam.\n\nDas Werk wird von Forschern als „ein Meilenstein in der Geschichte“ bezeichnet.",
        ["Forschern"],
        id="whom a passive is done by",
    ),
]

OTHERS = [
    pytest.param(
        "fr",
        "Ina Lors est venue.\n\n« Il n’y a plus de place dans les écoles », peut-on lire dans le rapport.",
        ["le rapport"],
        id="fr: what one can read",
    ),
    pytest.param(
        "it",
        "Ina Lorsi è venuta.\n\n«Non c’è più posto nelle scuole della città», si legge nella nota.",
        ["nota"],
        id="it: what one reads",
    ),
    pytest.param(
        "es",
        "Ina Lorsa vino.\n\n«No queda sitio en las escuelas de la ciudad». Así lo ha dicho Pedro Arrán.",
        ["Pedro Arrán"],
        id="es: who is told in a sentence behind",
    ),
    pytest.param(
        "es",
        "Ina Lorsa vino.\n\n«No queda sitio en las escuelas de la ciudad», se lee en el informe.",
        ["el informe"],
        id="es: what one reads",
    ),
    pytest.param(
        "pt",
        "Ina Lorsa veio.\n\n“Não há mais lugar nas escolas da cidade”, lê-se no relatório.",
        ["relatório"],
        id="pt: what one reads",
    ),
]


@pytest.mark.parametrize(("text", "speakers"), GERMAN)
def test_german_speakers(text: str, speakers: list[str | None]) -> None:
    found = newsum.quotes(f"Es schneite in Tarn.\n\n{text}", language="de").quotes
    assert [quote.speaker for quote in found] == speakers


@pytest.mark.parametrize(("language", "text", "speakers"), OTHERS)
def test_speakers(language: str, text: str, speakers: list[str | None]) -> None:
    found = newsum.quotes(f"Tarn.\n\n{text}", language=language).quotes
    assert [quote.speaker for quote in found] == speakers
