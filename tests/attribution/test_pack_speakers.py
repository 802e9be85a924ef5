"""Who says a quote in languages that have a pack, kind by kind of what was told wrongly.  All of it is invented."""

from __future__ import annotations

import pytest

import newsum

SPEAKERS = [
    pytest.param(
        "es",
        "De Ramón Oda dijo la poeta Ana Ruedas que es «un lector feroz».  Este le devolvió el cumplido: «Ana nos enseñó a callar».",
        ["Ana Ruedas", "Ramón Oda"],
        id="whoever was named last",
    ),
    pytest.param(
        "it",
        "La poetessa Ana Ruedi ha letto a lungo.  Di Carlo Oda, che l'ascoltava, ha detto che è «un lettore feroce».  Quest'ultimo ha ricambiato: «Ana non sbaglia un verbo».",
        ["Ana Ruedi", "Carlo Oda"],
        id="whoever was named last, elided",
    ),
    pytest.param(
        "it",
        "L'assessore Renzo Oda tira dritto.  Ai cronisti in attesa ha risposto che «i cantieri finiranno».",
        ["Renzo Oda"],
        id="whom somebody answers",
    ),
    pytest.param(
        "pt",
        'O porta-voz do governo insistiu: "Não haverá atrasos".  Perguntado sobre os aliados, foi curto: "Falamos com todos".',
        ["o porta-voz do governo", "o porta-voz do governo"],
        id="whom somebody is asked about",
    ),
    pytest.param(
        "es",
        "El alcalde calla.  Fuentes del puerto consultadas por este diario aseguran que el buque «no era seguro».",
        ["Fuentes del puerto"],
        id="a participle behind a phrase",
    ),
    pytest.param(
        "it",
        "I tecnici dell'Osmet prevedono «piogge molto intense» per giovedì.",
        ["i tecnici dell'Osmet"],
        id="a verb behind a phrase",
    ),
    pytest.param(
        "es",
        "En privado, un diputado próximo a la cúpula reconoce que «hay muchos nervios».",
        ["un diputado próximo a la cúpula"],
        id="what an adjective ties",
    ),
    pytest.param(
        "fr",
        "La police compte 300 marcheurs.  Selon la mairie, « des milliers de gens » d'après les syndicats, tout est calme.",
        ["les syndicats"],
        id="whose words are told right behind",
    ),
    pytest.param(
        "es",
        "Cuando el capitán Oda llegó, todo ardía.  «Se quema la nave», le dijeron.",
        [None],
        id="a verb for several people",
    ),
    pytest.param(
        "es",
        "La técnica Ana Ruedas indicó que esperaba.  «No hay noticias», nos dijo por teléfono desde Puerto Osk, donde vive.",
        ["Ana Ruedas"],
        id="where somebody speaks from",
    ),
    pytest.param(
        "de",
        "Die Umweltgruppe „Nie wieder“ beklagt eine Einleitung „gewaltigen Ausmaßes“.",
        ["die Umweltgruppe"],
        id="a name in marks behind a subject",
    ),
    pytest.param(
        "es",
        "El primer ministro Karim Oda prometió calma.  «Ya lo prometió antes», recordaba en la plaza Nadia, estudiante.",
        ["Nadia"],
        id="a subject behind where it speaks",
    ),
    pytest.param(
        "it",
        "Il cantautore Manu Oda esce venerdì.  «Dovevo buttarlo fuori – spiega al telefono – o scoppiavo», dice Oda.",
        ["Manu Oda", "Manu Oda"],
        id="how somebody speaks, between dashes",
    ),
    pytest.param(
        "it",
        "Le autorità di Osk assicurano che la città è «del tutto tranquilla», riferisce l'agenzia.",
        ["le autorità di Osk"],
        id="whose words are passed on",
    ),
    pytest.param(
        "it",
        "Per la procuratrice Alda Roda, gli imputati agirono «con molta freddezza».",
        ["Alda Roda"],
        id="whose view a sentence opens with",
    ),
    pytest.param(
        "es",
        "Lo cuenta el Observatorio Osk de Derechos Humanos (OODH).  «Cortaron el agua», informó el OODH.",
        ["Observatorio Osk de Derechos Humanos"],
        id="letters in brackets",
    ),
    pytest.param(
        "it",
        "Il capo ribelle Omar al-Ruedi ha scritto a tutti.  «Resisteremo ancora», ha affermato Ruedi.",
        ["Omar al-Ruedi"],
        id="an Arabic article",
    ),
    pytest.param(
        "es",
        "El consejo local de Osk lanzó una «llamada de socorro».  Según este consejo, «enterrar es difícil».",
        ["el consejo local de Osk", "el consejo local de Osk"],
        id="a body that spoke",
    ),
    pytest.param(
        "fr",
        "« C'est fini », a ajouté Philippe Odan de l'Unosk.",
        ["Philippe Odan"],
        id="no name of a body",
    ),
    pytest.param(
        "fr",
        "« On attend », estime le chef de file des sénateurs Les Oskiens Bruno Rodal.",
        ["Bruno Rodal"],
        id="a party between an office and a name",
    ),
    pytest.param(
        "pt",
        'O tenista Ari Oda venceu.  O rival, o canadense Liam Rode, desejou-lhe "rápida recuperação e sorte".',
        ["Liam Rode"],
        id="a verb with a pronoun behind a hyphen",
    ),
    pytest.param(
        "es",
        "Lo vio Ana Ruedas, una médica.  Según su relato, los guardias «no distinguían a nadie».",
        ["Ana Ruedas"],
        id="whose account it is",
    ),
    pytest.param(
        "it",
        "Il colonnello Omar Ruedi ride.  «Siamo noi il popolo», afferma da Osk.  Dei suoi colleghi dice che «hanno paura di tutto».",
        ["Omar Ruedi", "Omar Ruedi"],
        id="a place, and whom somebody speaks of",
    ),
    pytest.param(
        "es",
        "El ministro Luc Rodal replicó que «el veto tiene un precio».  «Y lo pagan los niños», agregó el jefe de la diplomacia danesa.",
        ["Luc Rodal", "Luc Rodal"],
        id="an office and where it is",
    ),
    pytest.param(
        "fr",
        "Jean Odan est venu.  « Il est là », explique l'un de ces habitués.  « On attend », assure l'un des participants.",
        ["un de ces habitués", "un des participants"],
        id="one of several",
    ),
    pytest.param(
        "fr",
        "« C'est prêt », a déclaré le fondateur du réseau social Mark Rodal.",
        ["Mark Rodal"],
        id="a name behind a noun and its adjective",
    ),
    pytest.param(
        "es",
        "Miles de vecinos salieron a la plaza.  Los vecinos gritaban «¡Agua, agua!» junto al puerto.",
        ["los vecinos"],
        id="what is cried",
    ),
]


@pytest.mark.parametrize(("language", "text", "speakers"), SPEAKERS)
def test_speakers(language: str, text: str, speakers: list[str | None]) -> None:
    found = newsum.quotes(text + "\n", language=language).quotes
    assert [quote.speaker for quote in found] == speakers


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("es", "«Aquí no llueve», dice Ana Ruedas, agricultora de 61 años.", "agricultora"),
        ("fr", "« Il pleut », dit Ana Rodal, arboricultrice de 61 ans.", "arboricultrice"),
        ("es", "Su autora, la socióloga Ana Ruedas, matiza: «Aún no».", "socióloga"),
        (
            "fr",
            "Il prend la défense de la ministre du Travail Ana Rodal.  « C'est faux », a dit Ana Rodal.",
            "ministre du Travail",
        ),
        (
            "it",
            "«Sorrideva sempre», racconta Ana Ruedi, volontaria che lo ha visto per prima.",
            "volontaria",
        ),
        (
            "it",
            "Il suo amico Tarek Rodi, studente di legge, tace.  «Meglio restare», dice Rodi.",
            "studente di legge",
        ),
        (
            "de",
            "„Wer gehen will, soll gehen“. Mit diesen Worten reagierte Gunther Ibach, Präsident des Verbands.",
            "Präsident des Verbands",
        ),
    ],
)
def test_role(language: str, text: str, role: str) -> None:
    assert newsum.quotes(text + "\n", language=language).quotes[-1].role == role


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La novelista Ana Ruedas presentó ayer «El invierno de todos», su tercera novela."),
        ("it", "La scrittrice Ana Ruedi ha presentato «La casa di sale», il suo terzo romanzo."),
        ("fr", "La romancière Ana Rodal a présenté « L'Hiver des autres », son dernier livre."),
        ("pt", 'A romancista Ana Rodas lançou "O Inverno dos Outros", seu sétimo livro.'),
    ],
)
def test_a_title_that_is_told_behind_it_is_no_quote(language: str, text: str) -> None:
    assert newsum.quotes(text + "\n", language=language).quotes == ()
